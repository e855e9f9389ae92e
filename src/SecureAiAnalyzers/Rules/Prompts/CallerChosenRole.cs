using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Prompts.Support;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Prompts;

/// <summary>
/// SAI4009: a request decides who speaks in a message, or brings a whole history, and the model gets instructions or tools of the application with it.
/// </summary>
internal sealed class CallerChosenRole() : AiRule(RuleTable.CallerChosenRole)
{
    private const string UserRole = "User";

    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.MessageRole, AnalyzeRole);
        registry.OnUse(ApiRole.InstructionMessage, AnalyzeMessage);
        registry.OnUse(ApiRole.ModelCall, AnalyzeHistory);
        registry.OnUse(ApiRole.RequestHandler, AnalyzeHandler);
    }

    private void AnalyzeRole(ApiUse use) => Analyze(use, ChatMessages.MessageRound(use.Operation), use.Value!.Syntax.GetLocation());

    private void AnalyzeMessage(ApiUse use) => Analyze(use, use.Operation, MemberNames.LocationOf(use.Operation));

    private void Analyze(ApiUse use, IOperation message, Location place)
    {
        if (new SpeakerChoice(use.Scope, use.CancellationToken).Of(message) is not { } part)
            return;

        var context = new OwnContext(use.Scope, use.CancellationToken);
        var own = MessageReach.ModelCallsWith(message, use.Scope, use.CancellationToken)
            .Select(context.In)
            .FirstOrDefault(static found => found is not null);
        if (own is not null)
        {
            use.Report(Definition, new Finding(place, DisplayNames.Of(part.Member), use.TargetName, own)
            {
                Additional = [part.Place.GetLocation()],
                Properties = FindingProperties.Of(FindingProperties.Replacement, UserRoleOf(use.Value?.SkipConversions()?.Type)),
            });
        }
    }

    /// <summary>The member of the role's type that stands for users.</summary>
    private static string? UserRoleOf(ITypeSymbol? role) =>
        role?.GetMembers(UserRole).Any(static member => member.IsStatic) == true ? UserRole : null;

    private void AnalyzeHistory(ApiUse use)
    {
        if (use.Operation is not IInvocationOperation call)
            return;

        foreach (var (argument, history) in HistoriesOf(call, use))
        {
            if (HandlerOf(history, call, use) is null)
                Report(use, call, argument, history, argument.Value.Syntax.GetLocation());
        }
    }

    /// <summary>A handler that is written where its route is mapped is told of where it takes the history.</summary>
    private void AnalyzeHandler(ApiUse use)
    {
        if (use.Value.SkipConversions() is not IDelegateCreationOperation { Target: IAnonymousFunctionOperation handler }
            || !handler.Symbol.Parameters.Any(parameter => ConversationTypes.IsConversation(use.Ai, parameter.Type)))
        {
            return;
        }

        foreach (var call in handler.Body.Descendants().OfType<IInvocationOperation>().Where(call => IsModelCall(use, call)))
        {
            foreach (var (argument, history) in HistoriesOf(call, use))
            {
                if (HandlerOf(history, call, use)?.Syntax == handler.Syntax)
                    Report(use, call, argument, history, history.Member.Locations[0]);
            }
        }
    }

    private static bool IsModelCall(ApiUse use, IInvocationOperation call) =>
        use.Ai.Members.Of(call.TargetMethod).Any(static row => row.Row.Role == ApiRole.ModelCall);

    /// <summary>The arguments by which the call gets a conversation that a request brings.</summary>
    private static IEnumerable<(IArgumentOperation Argument, RequestPart History)> HistoriesOf(IInvocationOperation call, ApiUse use) =>
        from argument in call.Arguments
        where ConversationTypes.IsConversation(use.Ai, argument.Value.SkipConversions()?.Type)
        let history = BoundHistory.In(argument.Value, call, use)
        where history is not null
        select (argument, history);

    /// <summary>The lambda round the call that has the history as its parameter and is itself given to a route; null when there is none.</summary>
    private static IAnonymousFunctionOperation? HandlerOf(RequestPart history, IOperation call, ApiUse use) => call.Ancestors()
        .OfType<IAnonymousFunctionOperation>()
        .FirstOrDefault(lambda => SymbolEqualityComparer.Default.Equals(lambda.Symbol, history.Member.ContainingSymbol)
            && lambda.Ancestors().OfType<IArgumentOperation>().FirstOrDefault() is { } given
            && use.Ai.Members.Of(given.Parameter, ApiRole.RequestHandler) is not null);

    private void Report(ApiUse use, IInvocationOperation call, IArgumentOperation argument, RequestPart history, Location place)
    {
        if (new OwnContext(use.Scope, use.CancellationToken).In(call) is not { } own)
            return;

        use.Report(Definition, new Finding(place, NameOf(history.Member), DisplayNames.Of(call.TargetMethod, argument.Parameter?.Name), own)
        {
            Additional = [argument.Value.Syntax.GetLocation()],
            Properties = FindingProperties.Of(FindingProperties.Replacement, UserRole)
                .SetItem(FindingProperties.Member, BoundHistory.RolesOf(call, use.Ai).FirstOrDefault()?.Name),
        });
    }

    private static string NameOf(ISymbol member) => member is IParameterSymbol ? member.Name : DisplayNames.Of(member);
}
