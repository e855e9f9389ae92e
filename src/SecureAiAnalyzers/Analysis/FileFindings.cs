using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Analysis;

/// <summary>Findings in a file that is no code, to be told in the order of the file. What tells them apart is the line, and not where it stands.</summary>
internal sealed class FileFindings(string path, SourceText text)
{
    private readonly Dictionary<(RuleDefinition Rule, string Line), int> _counts = [];

    /// <summary>The diagnostic of a finding on a part of a line.</summary>
    public Diagnostic Diagnose(RuleDefinition rule, TextSpan place, params object[] arguments)
    {
        var line = text.Lines.GetLineFromPosition(place.Start);
        var key = (Rule: rule, Line: line.ToString().Trim());
        _counts.TryGetValue(key, out var before);
        _counts[key] = before + 1;
        var finding = new Finding(Location.Create(path, place, text.Lines.GetLinePositionSpan(place)), arguments);
        return FindingFingerprints.WithoutCode(rule, finding, path, key.Line, before).ToDiagnostic(rule);
    }
}
