using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Catalog.Team;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>Checks that the team has declared to be some, also those that return an object which says whether what they were given is valid.</content>
internal sealed partial class GuardTests
{
    private TeamSymbols Team => context.Team;

    /// <summary>The tests of what a check is given and called on.</summary>
    private IEnumerable<GuardTest> InDeclared(IInvocationOperation call, bool outcome)
    {
        if (Team.IsEmpty)
            yield break;

        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && Team.GuardsArgument(parameter, outcome) is var kinds and not SinkKinds.None)
                yield return Whole(argument.Value, kinds);
        }

        if (call.Instance is { } receiver && Team.GuardsReceiver(call.TargetMethod, outcome) is var right and not SinkKinds.None)
            yield return Whole(receiver, right);
    }

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
        if (Team.GuardsReceiver(flag, outcome) is var kinds and not SinkKinds.None)
            yield return Whole(owner, kinds);
        if (GoodValueOf(flag) is not { } good || CheckBehind(owner) is not { } check)
            yield break;

        foreach (var test in Unchanged([.. InDeclared(check, outcome == good)], check, owner))
            yield return test;
    }

    private bool? GoodValueOf(ISymbol flag) => Team.GuardsReceiver(flag, outcome: true) != SinkKinds.None ? true
        : Team.GuardsReceiver(flag, outcome: false) != SinkKinds.None ? false
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
