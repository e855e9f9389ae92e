using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Configuration;

/// <summary>Parses a baseline. Any text is a baseline, in the worst case one without a sound line.</summary>
internal sealed class BaselineParser
{
    /// <summary>A file that is something else altogether is told of by its first lines.</summary>
    private const int MostReported = 100;

    private const string Form = "SAI2001 fingerprint place # who, why, until when";

    private static readonly Dictionary<string, RuleDefinition> Rules = RuleTable.All.ToDictionary(static rule => rule.Id, StringComparer.Ordinal);

    private readonly HashSet<BaselineKey> _entries = [];
    private readonly ImmutableArray<FileProblem>.Builder _problems = ImmutableArray.CreateBuilder<FileProblem>();
    private readonly ImmutableArray<BaselineEntry>.Builder _unexplained = ImmutableArray.CreateBuilder<BaselineEntry>();
    private readonly string _text;

    private BaselineParser(string text) => _text = text;

    /// <summary>Parses a text.</summary>
    public static BaselineFile Parse(SourceText text, CancellationToken cancellationToken)
    {
        var parser = new BaselineParser(text.ToString());
        foreach (var line in text.Lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            parser.Add(line.Start, line.End);
        }

        return new BaselineFile(parser._entries, parser._problems.ToImmutable(), parser._unexplained.ToImmutable());
    }

    private void Add(int start, int end)
    {
        var comment = CommentIn(start, end);
        var rule = WordIn(start, comment);
        if (rule.IsEmpty)
            return;

        var fingerprint = WordIn(rule.End, comment);
        var key = BaselineKey.Of(_text.Substring(rule.Start, rule.Length), _text.Substring(fingerprint.Start, fingerprint.Length));
        if (key is not { } finding)
            Report(TrimmedLine(rule.Start, comment), static line => $"'{line}' is no entry of a baseline; the form of one is '{Form}'");
        else if (!Rules.TryGetValue(finding.Rule, out var definition))
            Report(rule, Unknown);
        else if (!definition.CanBeAccepted)
            Report(rule, static id => $"A baseline does not hide {id}, which is about the configuration; mend what it reports");
        else
            Add(finding with { Rule = definition.Id }, TextSpan.FromBounds(rule.Start, fingerprint.End), WordIn(comment + 1, end).IsEmpty);
    }

    private void Add(BaselineKey key, TextSpan entry, bool isUnexplained)
    {
        if (!_entries.Add(key))
            Report(entry, static line => $"'{line}' stands in this baseline twice");
        else if (isUnexplained && _unexplained.Count < MostReported)
            _unexplained.Add(new BaselineEntry(key.Rule, entry));
    }

    private void Report(TextSpan span, Func<string, string> message)
    {
        if (_problems.Count < MostReported)
            _problems.Add(new FileProblem(span, message(new FileField(_text.Substring(span.Start, span.Length), span.Start).Shown)));
    }

    private static string Unknown(string id) =>
        $"Rule '{id}' is unknown; the nearest known rule is '{NearestName.Of(id, RuleTable.All.Select(static rule => rule.Id))}'";

    /// <summary>A number sign begins a comment at the start of the line or after a space; the others belong to ids of members.</summary>
    private int CommentIn(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_text[i] == '#' && (i == start || char.IsWhiteSpace(_text[i - 1])))
                return i;
        }

        return end;
    }

    /// <summary>The next text without white space; empty when there is none.</summary>
    private TextSpan WordIn(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
            start++;
        var last = start;
        while (last < end && !char.IsWhiteSpace(_text[last]))
            last++;
        return TextSpan.FromBounds(start, last);
    }

    private TextSpan TrimmedLine(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
