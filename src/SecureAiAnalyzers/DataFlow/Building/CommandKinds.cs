using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>Whether the text of a command is only the name of what the database runs, because the command is told so.</summary>
/// <param name="code">The code of the program.</param>
/// <param name="isOpen">Whether other projects call the code, so that it is not known who tells a command what.</param>
/// <param name="cancellationToken">Stops the search.</param>
internal sealed class CommandKinds(CodeScope code, bool isOpen, CancellationToken cancellationToken)
{
    /// <summary>What takes the text is told in the call, or the object that takes it by an assignment.</summary>
    /// <param name="setting">Name of the parameter or property that tells.</param>
    /// <param name="taker">The call, construction or assignment that takes the text.</param>
    public CommandText Of(string setting, IOperation taker)
    {
        var given = taker.AllArguments().Where(argument => IsCalled(argument.Parameter?.Name, setting)).Select(static argument => argument.Value);
        var ofCall = Surest(given, taker.Syntax);
        var ofObjects = MadeBy(taker).Select(command => Surest(SaidOf(command, setting), taker.Syntax)).ToArray();
        return ofObjects.Length > 0 && ofObjects.Min() > ofCall ? ofObjects.Min() : ofCall;
    }

    /// <summary>
    /// What the kind says. One of several that other members give goes with a text that comes from there too; one that is chosen beside the text is chosen
    /// for either kind of text.
    /// </summary>
    /// <param name="text">Where the text is taken.</param>
    public CommandText Of(IOperation kind, SyntaxNode text)
    {
        if ((ConstantOf(kind) ?? ConstantOf(kind.SkipConversions())) is { } constant)
            return IsName(constant) && IsSaidWith(kind.Syntax, text) ? CommandText.Name : CommandText.Statement;

        var origins = new ValueOrigins(code, cancellationToken) { Everywhere = true };
        var kinds = origins.Of(kind.AsWritten(code.Bodies, cancellationToken));
        if (!IsSaidWith(kind.Syntax, text) || !kinds.Any(IsName))
            return CommandText.Statement;
        if (kinds.All(IsName))
            return CommandText.Name;

        return !origins.LeavesMember ? CommandText.Statement : isOpen ? CommandText.Either : CommandText.Name;
    }

    private CommandText Surest(IEnumerable<IOperation> kinds, SyntaxNode text) =>
        kinds.Aggregate(CommandText.Statement, (surest, kind) => Of(kind, text) is var said && said > surest ? said : surest);

    private IEnumerable<IOperation> SaidOf(Origin command, string setting) => SettingsOf(command)
        .Where(said => IsCalled((said.Target as IMemberReferenceOperation)?.Member.Name, setting))
        .Select(static said => said.Value);

    private bool IsName(Origin kind) => ConstantOf(kind.Value) is { } constant && IsName(constant);

    private bool IsName(ISymbol constant) => code.Ai.Members.Of(constant, ApiRole.NamedCommand) is not null;

    /// <summary>The constant of the enum that the kind is, also as the default of a parameter, which no code writes.</summary>
    private static ISymbol? ConstantOf(IOperation? kind) =>
        kind is { ConstantValue: { HasValue: true, Value: var value }, Type: { TypeKind: TypeKind.Enum } type }
            ? type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => Equals(member.ConstantValue, value))
            : null;

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
