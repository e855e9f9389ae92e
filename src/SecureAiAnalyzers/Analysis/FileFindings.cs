using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Analysis;

/// <summary>Findings in a file that is no code, to be told in the order of the file. What tells them apart is what is found, and not where it stands.</summary>
internal sealed class FileFindings(string path, SourceText text)
{
    private readonly Dictionary<(RuleDefinition Rule, string Identity), int> _counts = [];

    /// <summary>The diagnostic of a finding on a part of a line, which the line tells from others.</summary>
    public Diagnostic Diagnose(RuleDefinition rule, TextSpan place, params object[] arguments) =>
        Diagnose(rule, [place], text.Lines.GetLineFromPosition(place.Start).ToString().Trim(), arguments);

    /// <summary>The diagnostic of a finding.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="places">Where it stands, and other places of the file that belong to it.</param>
    /// <param name="identity">What tells it from other findings of the rule in the file.</param>
    /// <param name="arguments">What fills the message.</param>
    public Diagnostic Diagnose(RuleDefinition rule, IReadOnlyList<TextSpan> places, string identity, object[] arguments)
    {
        var key = (Rule: rule, Identity: identity);
        _counts.TryGetValue(key, out var before);
        _counts[key] = before + 1;
        var finding = new Finding(LocationOf(places[0]), arguments) { Additional = [.. places.Skip(1).Select(LocationOf)] };
        return FindingFingerprints.WithoutCode(rule, finding, path, identity, before).ToDiagnostic(rule);
    }

    private Location LocationOf(TextSpan place) => Location.Create(path, place, text.Lines.GetLinePositionSpan(place));
}
