using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.Catalog.Sharing;

/// <summary>Makes rows of flow of what projects say about a member. What is not understood makes none.</summary>
internal static class SharedFlowRows
{
    private const char PathSeparator = '.';

    /// <summary>The rows of a member, of all that projects say about it.</summary>
    public static IEnumerable<FlowRow> Of(ISymbol member, IReadOnlyList<SharedFact> facts)
    {
        var type = member.ContainingType.ToDisplayString();
        foreach (var fact in facts)
        {
            if (RowOf(fact, type, member) is { } row)
                yield return row;
        }

        if (Passing(facts, type, member) is { } passing)
            yield return passing;
    }

    private static FlowRow? RowOf(SharedFact fact, string type, ISymbol member) => fact.Role switch
    {
        SharedRole.Sink when fact.Details is [var part, var reaches, ..] && SharedKinds.Of(fact.Details.Skip(2)) is var sinks and not SinkKinds.None =>
            SinkOf(type, member, part.Split(PathSeparator)) with
            {
                Sinks = sinks,
                Reaches = reaches,
                IsPart = !fact.Details.Contains(SharedFact.Whole),
                Selector = NamedIn(fact.Details, SharedFact.Unless).FirstOrDefault(),
                Condition = NamedIn(fact.Details, SharedFact.Unless).Any() ? FlowCondition.Statement : FlowCondition.None,
            },
        SharedRole.Source when Labels(fact.Details) is var labels and not FlowLabels.None =>
            new FlowRow(FlowRole.Source, type, member.Name) { Labels = labels, Path = [.. NamedIn(fact.Details, SharedFact.Of)] },
        SharedRole.Given when fact.Details is [var function, var position, ..] && Labels(fact.Details) is var labels and not FlowLabels.None =>
            new FlowRow(FlowRole.Source, type, member.Name, function) { Labels = labels, Path = [position] },
        SharedRole.Filled when fact.Details is [var filled, ..] && Labels(fact.Details) is var labels and not FlowLabels.None =>
            new FlowRow(FlowRole.Source, type, member.Name, filled) { Labels = labels, Path = [.. NamedIn(fact.Details, SharedFact.Of)] },
        SharedRole.Checked when fact.Details is [var parameter, ..] && SharedKinds.Of(fact.Details.Skip(1)) is var right and not SinkKinds.None =>
            new FlowRow(FlowRole.Sanitizer, type, member.Name) { To = [parameter], Sinks = right },
        SharedRole.Guard when fact.Details is [var tested, var result, ..] && bool.TryParse(result, out var outcome)
            && SharedKinds.Of(fact.Details.Skip(2)) is var right and not SinkKinds.None =>
            new FlowRow(FlowRole.Guard, type, member.Name) { From = [tested], Sinks = right, GuardedWhen = outcome },
        _ => null,
    };

    private static FlowRow SinkOf(string type, ISymbol member, string[] part) =>
        new(FlowRole.Sink, type, member.Name, member is IMethodSymbol ? part[0] : null) { Path = [.. part.Skip(1)] };

    /// <summary>
    /// What passes the method: of several projects that implement one member, all that any of them passes on, and right for what all of them make it
    /// right for.
    /// </summary>
    private static FlowRow? Passing(IReadOnlyList<SharedFact> facts, string type, ISymbol member)
    {
        var passing = facts.Where(static fact => fact.Role == SharedRole.Transfer).ToArray();
        if (passing.Length == 0)
            return null;

        string[] from = [.. passing.SelectMany(static fact => fact.Details).Distinct()];
        var sanitizers = facts.Where(static fact => fact.Role == SharedRole.Sanitizer).Select(static fact => SharedKinds.Of(fact.Details)).ToArray();
        return sanitizers.Length < passing.Length
            ? new FlowRow(FlowRole.Transfer, type, member.Name) { From = from, To = [FlowRow.Result] }
            : new FlowRow(FlowRole.Sanitizer, type, member.Name) { From = from, Sinks = sanitizers.Aggregate(static (all, right) => all & right) };
    }

    private static IEnumerable<string> NamedIn(ImmutableArray<string> details, string beginning) =>
        details.Where(detail => detail.StartsWith(beginning, StringComparison.Ordinal)).Select(detail => detail.Substring(beginning.Length));

    private static FlowLabels Labels(ImmutableArray<string> words) =>
        words.Aggregate(FlowLabels.None, static (labels, word) => labels | (FlowNames.Find(FlowNames.Labels, word) ?? FlowLabels.None));
}
