using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>Whether the text of a command is only the name of what the database runs, because the command is told so.</summary>
internal sealed class CommandKinds(CodeScope code, CancellationToken cancellationToken)
{
    /// <summary>Whether what takes the text is told so in the call, or the object that takes it by an assignment.</summary>
    /// <param name="setting">Name of the parameter or property that tells.</param>
    /// <param name="taker">The call, construction or assignment that takes the text.</param>
    public bool IsName(string setting, IOperation taker) =>
        taker.GivenArguments().Any(argument => IsCalled(argument.Parameter?.Name, setting) && IsName(argument.Value, taker.Syntax))
        || (MadeBy(taker) is { Count: > 0 } commands && commands.All(command => SettingsOf(command)
            .Any(said => IsCalled((said.Target as IMemberReferenceOperation)?.Member.Name, setting) && IsName(said.Value, taker.Syntax))));

    /// <summary>
    /// Whether the kind is one of a name. One of several that other members give goes with a text that comes from there too; one that is chosen beside the
    /// text is chosen for either kind of text.
    /// </summary>
    /// <param name="text">Where the text is taken.</param>
    public bool IsName(IOperation kind, SyntaxNode text)
    {
        var origins = new ValueOrigins(code, cancellationToken) { Everywhere = true };
        var kinds = origins.Of(kind.AsWritten(code.Bodies, cancellationToken));
        return IsSaidWith(kind.Syntax, text) && (origins.LeavesMember ? kinds.Any(IsName) : kinds.Count > 0 && kinds.All(IsName));
    }

    private bool IsName(Origin kind) =>
        code.Ai.Members.Of((kind.Value as IMemberReferenceOperation)?.Member, ApiRole.NamedCommand) is not null;

    /// <summary>The objects that the text becomes the text of.</summary>
    private IReadOnlyList<Origin> MadeBy(IOperation taker) => taker switch
    {
        IAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: { } made } } => [new Origin(made)],
        IAssignmentOperation { Target: IMemberReferenceOperation { Instance: { } command } } =>
        [
            .. new ValueOrigins(code, cancellationToken) { Everywhere = true }.Of(command.AsWritten(code.Bodies, cancellationToken))
                .Where(static origin => !origin.IsEnd),
        ],
        _ => [new Origin(taker)],
    };

    /// <summary>What is assigned to members of the object, and to those of objects in its members.</summary>
    private IEnumerable<ISimpleAssignmentOperation> SettingsOf(Origin made) => ObjectSettings
        .Assignments(made.Value, code, cancellationToken, made.Frame)
        .Concat(ObjectReach.All(made.Value, code, cancellationToken, made.Frame)
            .Select(static use => use.User is IMemberReferenceOperation { Parent: IMemberReferenceOperation { Parent: ISimpleAssignmentOperation inner } part }
                && inner.Target == part ? inner : null)
            .OfType<ISimpleAssignmentOperation>());

    private static bool IsCalled(string? name, string setting) => setting.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the kind is told wherever the text is taken, and not in a branch beside it.</summary>
    private static bool IsSaidWith(SyntaxNode kind, SyntaxNode text) => kind.Ancestors()
        .TakeWhile(around => around.SyntaxTree != text.SyntaxTree || !around.Contains(text))
        .All(static around => around is not (IfStatementSyntax or ElseClauseSyntax or SwitchSectionSyntax or CatchClauseSyntax));
}
