using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Catalog.Team;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>Checks that the team has declared to be some, also those that return an object which says whether what they were given is valid.</content>
internal sealed partial class GuardTests
{
    private TeamSymbols Team => context.Team;

    /// <summary>The tests of what a check is given and called on.</summary>
    private IEnumerable<GuardTest> InDeclared(IInvocationOperation call, bool outcome) => InDeclared(call, fact => fact.GuardsWhen(outcome));

    private IEnumerable<GuardTest> InDeclared(IInvocationOperation call, Func<TeamFact, SinkKinds> asked)
    {
        if (Team.IsEmpty)
            yield break;

        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && Team.GuardsArgument(parameter, asked) is var kinds and not SinkKinds.None)
                yield return Whole(argument.Value, kinds);
        }

        if (call.Instance is { } receiver && Team.GuardsReceiver(call.TargetMethod, asked) is var right and not SinkKinds.None)
            yield return Whole(receiver, right);
    }

    /// <summary>The tests of what a check was given, or of the object that has the property, where the result is null or is not.</summary>
    private IEnumerable<GuardTest> InDeclaredNull(IOperation result, bool isNull) =>
        InDeclaredResult(result, fact => fact.GuardsWhen(isNull ? SymbolsRole.WhenNull : SymbolsRole.WhenNotNull));

    /// <summary>The same where the result is one of these constants, or none of them.</summary>
    private IEnumerable<GuardTest> InDeclaredMember(IOperation result, IReadOnlyList<object?> constants, bool isOneOf)
    {
        if (Team.IsEmpty || constants.Count == 0 || result.SkipConversions()?.Type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } type)
            return [];

        string[] possible =
        [
            .. type.GetMembers().OfType<IFieldSymbol>()
                .Where(field => field.HasConstantValue && constants.Contains(field.ConstantValue) == isOneOf)
                .Select(static field => SymbolsRole.WhenMember + field.Name),
        ];
        return possible.Length == 0
            ? []
            : InDeclaredResult(result, fact => possible.Aggregate(~SinkKinds.None, (kinds, member) => kinds & fact.GuardsWhen(member)));
    }

    private IEnumerable<GuardTest> InDeclaredResult(IOperation result, Func<TeamFact, SinkKinds> asked)
    {
        if (Team.IsEmpty)
            return [];

        var written = result.AsWritten(code.Bodies, cancellationToken);
        if (written is not null && CheckBehind(written) is { } check)
            return Unchanged([.. InDeclared(check, asked)], check, result);

        return written is IPropertyReferenceOperation { Property: var property, Instance: { } owner }
            && Team.GuardsReceiver(property, asked) is var kinds and not SinkKinds.None
                ? [Whole(owner, kinds)]
                : [];
    }

    /// <summary>The constants of which a pattern accepts any, and nothing else; none for other patterns.</summary>
    private static IReadOnlyList<object?> ConstantsOf(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var constant } } => [constant],
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => ConstantsOf(either.LeftPattern) is { Count: > 0 } left
            && ConstantsOf(either.RightPattern) is { Count: > 0 } right ? [.. left, .. right] : [],
        _ => [],
    };

    /// <summary>A check of an object is one of all that it holds.</summary>
    private GuardTest Whole(IOperation subject, SinkKinds kinds) => Tested(subject, kinds) with { CoversMembers = true };

    /// <summary>The tests that a flag tells of: of the object that has it, and of what the check was given whose result that is.</summary>
    private IEnumerable<GuardTest> InDeclared(ISymbol flag, IOperation? owner, bool outcome)
    {
        if (owner is null)
            yield break;
        foreach (var test in outcome ? InVerdict(flag, owner) : [])
            yield return test;
        if (Team.IsEmpty)
            yield break;
        if (Team.GuardsReceiver(flag, fact => fact.GuardsWhen(outcome)) is var kinds and not SinkKinds.None)
            yield return Whole(owner, kinds);
        if (GoodValueOf(flag) is not { } good || CheckBehind(owner) is not { } check)
            yield break;

        foreach (var test in Unchanged([.. InDeclared(check, outcome == good)], check, owner))
            yield return test;
    }

    private bool? GoodValueOf(ISymbol flag) => Team.GuardsReceiver(flag, static fact => fact.GuardsWhenTrue) != SinkKinds.None ? true
        : Team.GuardsReceiver(flag, static fact => fact.GuardsWhenFalse) != SinkKinds.None ? false
        : ResultFlags.GoodValueOf(flag.Name);

    /// <summary>The call that has made an object: here, or before a variable was given it.</summary>
    private IInvocationOperation? CheckBehind(IOperation result) =>
        (CallIn(result) ?? CallBehind(result)) is { TargetMethod.ReturnsVoid: false } call ? call : null;

    /// <summary>The tests of the flags that a pattern asks an object for.</summary>
    private IEnumerable<GuardTest> InDeclared(IOperation value, IRecursivePatternOperation pattern) =>
        pattern.MatchedType is not INamedTypeSymbol type
            ? []
            : PartsAskedFor(pattern, type)
                .Where(static part => !part.Outcome.IsOfNull)
                .SelectMany(part => InDeclared(part.Member, value, part.Outcome.Value));

    /// <summary>The tests of a pattern that asks for one flag, and does not match.</summary>
    private IEnumerable<GuardTest> InDeclared(IOperation value, IPropertySubpatternOperation part) =>
        part is { Member: IMemberReferenceOperation { Member: var flag }, Pattern: var pattern } && OutcomeOf(pattern) is { IsOfNull: false } outcome
            ? InDeclared(flag, value, !outcome.Value)
            : [];
}
