using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Text;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Functions;

/// <summary>Tells what a call changes in a database by the statement that it runs, as far as that is constant.</summary>
internal sealed class StatementEffects(CodeScope code, CancellationToken cancellationToken)
{
    private readonly GivenStatements _given = new(code, cancellationToken);

    /// <summary>What the call changes; of a statement that nobody knows, what the member says of itself.</summary>
    public EffectKind Of(IOperation call, EffectKind said)
    {
        var statements = StatementsOf(call)
            .SelectMany(statement => code.Constants.Resolve(statement.Value, cancellationToken, statement.Frame))
            .Select(static constant => constant.Text)
            .OfType<string>()
            .Select(SqlText.EffectOf)
            .ToArray();
        if (statements.Length > 0)
            return statements.Max();

        return said == EffectKind.QueryData ? EffectKind.None : said;
    }

    /// <summary>The ordinal of the parameter that a caller of the function round the call writes the whole statement in; null where there is none.</summary>
    public int? ParameterOf(IOperation call) => StatementsOf(call).Select(_given.ParameterOf).FirstOrDefault(static parameter => parameter is not null);

    private IEnumerable<Origin> StatementsOf(IOperation call)
    {
        var given = Given(call, frame: null).ToArray();
        if (given.Length > 0)
            return given;

        return (call as IInvocationOperation)?.Instance is { } command
            ? new ValueOrigins(code, cancellationToken).Of(command).SelectMany(StatementsOfCommand)
            : [];
    }

    private IEnumerable<Origin> StatementsOfCommand(Origin command) => command.Value is IObjectCreationOperation or IInvocationOperation
        ? Given(command.Value, command.Frame)
            .Concat(SetBy(command))
            .Concat(ObjectReach.All(command.Value, code, cancellationToken, command.Frame).Select(AssignedThrough).OfType<Origin>())
        : [];

    private IEnumerable<Origin> Given(IOperation call, CallFrame? frame) =>
        call.GivenArguments().Where(IsStatement).Select(argument => new Origin(argument.Value, Frame: frame));

    private IEnumerable<Origin> SetBy(Origin command) => (command.Value as IObjectCreationOperation)?.Initializer is { } initializer
        ? initializer.Initializers.OfType<ISimpleAssignmentOperation>().Where(static setting => setting.Target is IMemberReferenceOperation)
            .Where(setting => IsStatement(((IMemberReferenceOperation)setting.Target).Member, parameter: null))
            .Select(setting => command with { Value = setting.Value })
        : [];

    /// <summary>The statement that a function sets, which is what the call has given it on the way to here.</summary>
    private Origin? AssignedThrough(ObjectUse use) =>
        use.User is IMemberReferenceOperation { Parent: ISimpleAssignmentOperation assignment } member
        && assignment.Target == member
        && IsStatement(member.Member, parameter: null)
            ? new Origin(assignment.Value, Frame: use.Entry)
            : null;

    private bool IsStatement(IArgumentOperation argument) => argument.Parameter is { } parameter
        && (IsStatement(parameter.ContainingSymbol, parameter.Name) || code.Ai.Members.Of(parameter, ApiRole.QueryFormat) is not null);

    private bool IsStatement(ISymbol member, string? parameter) => code.Ai.Members.SinksOf(member)
        .Any(row => row.Row.Parameter == parameter && (row.Row.Sinks & SinkKinds.Sql) != 0);
}
