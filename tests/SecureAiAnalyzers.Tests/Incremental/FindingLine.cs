using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Tests.Incremental;

/// <summary>All that a finding tells, as text: place, message, hops with their words, and what the fix is told.</summary>
internal static class FindingLine
{
    private const int MaxCode = 60;

    /// <summary>The findings as text, sorted, since a driver gives them in any order.</summary>
    public static string[] Of(IEnumerable<Diagnostic> findings) => [.. findings.Select(Of).Order(StringComparer.Ordinal)];

    private static string Of(Diagnostic finding)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{finding.Id} {Place(finding.Location)}: {finding.GetMessage(CultureInfo.InvariantCulture)}");
        foreach (var location in finding.AdditionalLocations)
            text.Append("\n  at ").Append(Place(location));
        foreach (var (key, value) in finding.Properties.OrderBy(static property => property.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"\n  {key}: {value}");
        return text.ToString();
    }

    private static string Place(Location location)
    {
        if (location.SourceTree is null)
            return location.GetLineSpan().ToString();

        var code = location.SourceTree.GetText().ToString(location.SourceSpan);
        return $"{location.GetLineSpan()} `{(code.Length > MaxCode ? code[..MaxCode] + "…" : code)}`";
    }
}
