using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Tools;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Agency;

/// <summary>SAI6020: a step of a chain of chat clients stands on the wrong side of the loop that runs functions.</summary>
internal sealed class ChainOrder() : AiRule(RuleTable.ChainOrder)
{
    private const string Reduces = "drops results of tools inside the function loop of '{0}', so that they run again, to the limit; put it outside the loop";
    private const string Offers = "offers tools inside the function loop of '{0}', which never runs them; set them outside the loop";
    private const string Repeats = "repeats what a function loop has done before its client failed; put one loop round it, and none into its clients";

    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.HistoryReducer, AnalyzeReducer);
        registry.OnUse(ApiRole.PipelineDefaults, AnalyzeDefaults);
        registry.OnUse(ApiRole.FailoverClients, AnalyzeFailover);
    }

    private void AnalyzeReducer(ApiUse use)
    {
        var reducers = new ValueOrigins(use.Scope.Code, use.CancellationToken).Of(use.Value);
        if (reducers.Count > 0
            && reducers.All(reducer => use.Ai.Is(ApiRole.ResultDroppingReducer, reducer.Value.Type))
            && Loops(use).Round(use.Operation) is { } loop)
        {
            Report(use, Reduces, loop);
        }
    }

    private void AnalyzeDefaults(ApiUse use)
    {
        if (OffersFunctions(use) && Loops(use).Round(use.Operation) is { } loop && !HasTools(use, loop))
            Report(use, Offers, loop);
    }

    /// <summary>Whether the loop has tools of its own, which it runs whatever is offered.</summary>
    private static bool HasTools(ApiUse use, IOperation loop)
    {
        var given = use.Operation.GivenArguments()
            .Where(argument => argument.Value != (use.Operation as IInvocationOperation)?.Receiver())
            .ToArray();
        return loop.Descendants().Any(part => IsToolList(use, part) && !given.Any(argument => argument.Syntax.Span.Contains(part.Syntax.Span)));
    }

    /// <summary>Whether the step gives the model functions of this program; what the service runs itself needs no loop.</summary>
    private static bool OffersFunctions(ApiUse use) => use.Operation.GivenArguments()
        .SelectMany(argument => FunctionValues.Of(argument.Value, use.Scope.Code, use.CancellationToken).Found)
        .Select(function => BodyOf(use, function))
        .OfType<IOperation>()
        .SelectMany(static body => body.Descendants())
        .Any(part => GivenTools(use, part).SelectMany(static given => given.DescendantsAndSelf()).Any(tool => IsRunHere(use, tool.Type)));

    private static IOperation? BodyOf(ApiUse use, FunctionValue function) =>
        (use.Scope.Code.Bodies.GetOperation(function.Syntax, use.CancellationToken) as IAnonymousFunctionOperation)?.Body
        ?? FunctionBodies.Of(function.Method.Declared(), use.Scope.Code, use.CancellationToken);

    /// <summary>What is assigned or added to a list of tools.</summary>
    private static IEnumerable<IOperation> GivenTools(ApiUse use, IOperation part) => part switch
    {
        IAssignmentOperation assignment when IsToolList(use, assignment.Target) => [assignment.Value],
        IInvocationOperation call when call.Receiver() is { } list && IsToolList(use, list.SkipConversions()!) =>
            call.GivenArguments().Select(static argument => argument.Value).Where(value => value != list),
        _ => [],
    };

    private static bool IsToolList(ApiUse use, IOperation part) =>
        part is IMemberReferenceOperation reference && use.Ai.Members.Of(reference.Member, ApiRole.ToolList) is not null;

    /// <summary>Whether values of the type, or its elements, are functions that code of this program runs.</summary>
    private static bool IsRunHere(ApiUse use, ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => IsRunHere(use, array.ElementType),
        INamedTypeSymbol { TypeArguments: [var element] } => IsRunHere(use, element),
        _ => type is not null && use.Ai.Members.Of(ApiRole.ToolCall).Any(row => type.IsOrDerivesFrom(row.Type)),
    };

    private void AnalyzeFailover(ApiUse use)
    {
        var loops = Loops(use);
        var clients = new ValueOrigins(use.Scope.Code, use.CancellationToken).OfElements(use.Value);
        if (clients.Count(client => loops.IsIn(client.Value)) > 1 && HasChangingTool(use))
            use.Report(Definition, new Finding(MemberNames.LocationOf(use.Operation), DisplayNames.Of(use.Symbol), Repeats));
    }

    private static bool HasChangingTool(ApiUse use) => use.Scope.Program.Tools(use.CancellationToken)
        .Any(tool => tool.Kind == ToolKind.Agent && NamesOf(use, tool).Any(ChangeVerbs.BeginName));

    private static IEnumerable<string> NamesOf(ApiUse use, ToolMethod tool)
    {
        if (tool.Function.Name is { } name)
            yield return name;

        var registration = use.Scope.Code.Bodies.GetOperation(tool.Registration.Node(use.CancellationToken), use.CancellationToken);
        foreach (var given in ToolNames.GivenBy(registration, use.Ai))
            yield return given;
    }

    private static FunctionLoops Loops(ApiUse use) => new(use.Scope, use.CancellationToken);

    private void Report(ApiUse use, string text, IOperation loop) => use.Report(
        Definition,
        new Finding(MemberNames.LocationOf(use.Operation), DisplayNames.Of(use.Symbol), string.Format(text, DisplayNames.Of(loop.CalledMember()!)))
        {
            Additional = [MemberNames.LocationOf(loop)],
        });
}
