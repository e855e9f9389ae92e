using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;

namespace SecureAiAnalyzers.Rules.Agency.Support;

/// <summary>Tells what a tool does in a mix.</summary>
internal sealed class ToolParts(AnalysisScope scope, CancellationToken cancellationToken)
{
    /// <summary>Tools of which the best mix is chosen.</summary>
    public const int MaxAlternatives = 8;

    private readonly ModelChoices _choices = new(scope, cancellationToken);
    private readonly ToolApproval _approval = new(scope, cancellationToken);

    /// <summary>Whether the tool may read what is private, as far as its calls alone tell.</summary>
    public static bool MayReadPrivateData(ListedTool tool) =>
        tool.Reached.Reads.Any(static read => read.Kind is ReadKind.PrivateData or ReadKind.Mail or ReadKind.File);

    /// <summary>Whether the tool may read what others wrote, as far as its calls alone tell.</summary>
    public static bool MayReadForeign(ListedTool tool) =>
        tool.Function is null || tool.Reached.Reads.Any(static read => read.Kind is ReadKind.Content or ReadKind.Mail or ReadKind.Web);

    /// <summary>What is private that the tool gives to the model.</summary>
    public ToolPart? PrivateData(ListedTool tool) => PartOf(tool, tool.Reached.Reads.FirstOrDefault(read => read.Kind switch
    {
        ReadKind.PrivateData or ReadKind.Mail => true,
        ReadKind.File => _choices.ChooseFile(read.Function, read.Place),
        _ => false,
    }));

    /// <summary>What others wrote that the tool gives to the model.</summary>
    public ToolPart? Foreign(ListedTool tool) => tool.Function is null
        ? new ToolPart(tool, "searches the web")
        : PartOf(tool, tool.Reached.Reads.FirstOrDefault(read => read.Kind switch
        {
            ReadKind.Content or ReadKind.Mail => true,
            ReadKind.Web => tool.Names.Any(WebNames.Tell) || _choices.ChooseServer(read.Function),
            _ => false,
        }));

    /// <summary>How the tool leads out, where nobody is asked before.</summary>
    public ToolPart? WayOut(ListedTool tool)
    {
        if (tool.Function is null || tool.Reached.AsksPerson)
            return null;

        var text = tool.Reached.Reads.FirstOrDefault(static read => read.Kind == ReadKind.Web) is { } request && _choices.ChooseServer(request.Function)
            ? $"asks any server by '{request.Member}'"
            : tool.Reached.For(tool.Names).FirstOrDefault(effect => LeadsOut(tool.Function, effect)) is { } effect
                ? EffectTexts.WithMember(effect.Kind, effect.Member)
                : null;
        return text is null || _approval.IsAsked(tool.Registration, tool.Hosts) ? null : new ToolPart(tool, text);
    }

    private static ToolPart? PartOf(ListedTool tool, ReachedRead? read) => read is null ? null : new ToolPart(tool, $"reads by '{read.Member}'");

    /// <summary>
    /// Whether the change does harm that whoever steers the model can choose. What is added to the program's own data does not, nor does a message or a
    /// request that goes where the program says.
    /// </summary>
    private bool LeadsOut(IMethodSymbol function, ReachedEffect effect) => effect.Kind switch
    {
        EffectKind.SendMessage => TakesRecipient(function),
        EffectKind.WriteFile => _choices.ChooseFile(effect.Function, effect.Place),
        EffectKind.ChangeService or EffectKind.DeleteFromService => IsOfClient(effect.Place),
        EffectKind.DeleteFile or EffectKind.RunProgram or EffectKind.EndProgram or EffectKind.ChangeSystem => true,
        EffectKind.RunStatement or EffectKind.ChangeData or EffectKind.DeleteData or EffectKind.ChangePayment => true,
        _ => false,
    };

    private bool TakesRecipient(IMethodSymbol function) => function.Parameters.Any(parameter =>
        RecipientNames.Tell(parameter.Name)
        || (scope.Ai.Declares(parameter.Type)
            && parameter.Type.GetMembers().Any(static member => member is IPropertySymbol && RecipientNames.Tell(member.Name))));

    /// <summary>Whether the call changes what a client of a known service holds, and does not only ask a server in general.</summary>
    private bool IsOfClient(SourceSpan call) =>
        scope.Code.Bodies.GetOperation(call.Node(cancellationToken), cancellationToken) is IInvocationOperation { TargetMethod: { } method }
        && scope.Ai.Is(ApiRole.ChangingClient, method.ContainingType);
}
