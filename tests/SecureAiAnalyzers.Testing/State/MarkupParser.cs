using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A text without its markup, and what the markup said.</summary>
/// <param name="Text">The text without markup.</param>
/// <param name="Positions">The places of <c>$$</c>.</param>
/// <param name="Spans">The marked spans in the order of their ends; the name is empty for <c>[|…|]</c>.</param>
internal sealed record MarkedText(string Text, ImmutableArray<int> Positions, ImmutableArray<(string Name, TextSpan Span)> Spans);

/// <summary>Reads <c>$$</c>, <c>[|…|]</c>, <c>{|name:…|}</c> and <c>{|#1:…|#1}</c>.</summary>
internal sealed partial class MarkupParser
{
    private readonly string input;
    private readonly bool isPositionMarkup;
    private readonly StringBuilder output = new();
    private readonly ImmutableArray<int>.Builder positions = ImmutableArray.CreateBuilder<int>();
    private readonly List<Tag> starts = [];
    private readonly List<Tag> ends = [];

    private MarkupParser(string input, bool isPositionMarkup)
    {
        this.input = input;
        this.isPositionMarkup = isPositionMarkup;
    }

    public static MarkedText Parse(string input, bool isPositionMarkup = true) => new MarkupParser(input, isPositionMarkup).Parse();

    [GeneratedRegex(@"\G\{\|([^:|\[\]{}]+):")]
    private static partial Regex NamedStart();

    [GeneratedRegex(@"\G\|(#[0-9]+)\}")]
    private static partial Regex NamedEnd();

    private MarkedText Parse()
    {
        for (var index = 0; index < input.Length;)
        {
            var length = ReadTag(index);
            if (length == 0)
            {
                output.Append(input[index]);
                length = 1;
            }

            index += length;
        }

        return new MarkedText(output.ToString(), positions.ToImmutable(), PairTags());
    }

    /// <summary>Reads the tag at <paramref name="index"/> and returns its length, or zero if there is none.</summary>
    private int ReadTag(int index)
    {
        if (isPositionMarkup && IsAt(index, "$$"))
        {
            positions.Add(output.Length);
            return 2;
        }

        if (IsAt(index, "[|") && !IsEndOfOpenSpan(index))
        {
            starts.Add(new Tag(index, output.Length, string.Empty));
            return 2;
        }

        if (IsAt(index, "|]") || IsAt(index, "|}"))
        {
            ends.Add(new Tag(index, output.Length, string.Empty));
            return 2;
        }

        return ReadNamedTag(index, NamedStart(), starts) + ReadNamedTag(index, NamedEnd(), ends);
    }

    private int ReadNamedTag(int index, Regex pattern, List<Tag> tags)
    {
        var match = pattern.Match(input, index);
        if (match.Success)
        {
            tags.Add(new Tag(index, output.Length, match.Groups[1].Value));
        }

        return match.Length;
    }

    /// <summary><c>[|]</c> and <c>[|}</c> inside of an open span end it after a <c>[</c> rather than start a span.</summary>
    private bool IsEndOfOpenSpan(int index) =>
        starts.Count > ends.Count
        && (starts[^1].Name.Length == 0 ? IsAt(index + 1, "|]") : IsAt(index + 1, "|}"));

    private bool IsAt(int index, string text) => string.CompareOrdinal(input, index, text, 0, text.Length) == 0;

    private ImmutableArray<(string Name, TextSpan Span)> PairTags()
    {
        if (starts.Count != ends.Count)
        {
            throw new ArgumentException($"The markup has {starts.Count} starts but {ends.Count} ends of spans.");
        }

        var spans = PairNamedEnds();
        PairRemainingTags(spans);
        var duplicate = spans.Where(span => IsLocationKey(span.Name)).GroupBy(span => span.Name).FirstOrDefault(group => group.Count() > 1);
        return duplicate is null
            ? [.. spans]
            : throw new ArgumentException($"The markup has more than one span '{duplicate.Key}'.");
    }

    private List<(string Name, TextSpan Span)> PairNamedEnds()
    {
        var spans = new List<(string Name, TextSpan Span)>();
        foreach (var end in ends.Where(tag => tag.Name.Length > 0))
        {
            var start = starts.FindIndex(tag => tag.Name == end.Name);
            if (start < 0 || starts[start].InputIndex > end.InputIndex)
            {
                throw new ArgumentException($"The markup has no start for the end of '{end.Name}'.");
            }

            spans.Add((end.Name, TextSpan.FromBounds(starts[start].OutputIndex, end.OutputIndex)));
            starts.RemoveAt(start);
        }

        return spans;
    }

    private void PairRemainingTags(List<(string Name, TextSpan Span)> spans)
    {
        foreach (var end in ends.Where(tag => tag.Name.Length == 0))
        {
            var start = starts.FindLastIndex(tag => tag.InputIndex < end.InputIndex);
            if (start < 0)
            {
                throw new ArgumentException($"The markup has an end without a start at position {end.InputIndex}.");
            }

            spans.Add((starts[start].Name, TextSpan.FromBounds(starts[start].OutputIndex, end.OutputIndex)));
            starts.RemoveAt(start);
        }
    }

    /// <summary>Whether a span names a location instead of a diagnostic.</summary>
    public static bool IsLocationKey(string name) => name.StartsWith('#');

    private sealed record Tag(int InputIndex, int OutputIndex, string Name);
}
