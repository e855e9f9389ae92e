using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Analysis;

namespace SecureAiAnalyzers.Tests.DataFlow.Programs;

/// <summary>All that a finding tells people and fixes, as text: where it stands, its message, and each hop of its path with its place and its words.</summary>
internal static class FindingText
{
    /// <summary>What tools know a finding by; tests of fingerprints look at it.</summary>
    private static readonly string[] Identity = [FindingProperties.Fingerprint, FindingProperties.Symbol];

    /// <summary>One line for the finding, and one for each additional location.</summary>
    public static string Of(Diagnostic finding)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{finding.Id} {Place(finding.Location)}: {finding.GetMessage(CultureInfo.InvariantCulture)}");
        for (var i = 0; i < finding.AdditionalLocations.Count; i++)
            text.Append(CultureInfo.InvariantCulture, $"\n  {Place(finding.AdditionalLocations[i])} {finding.Properties["hop" + i]}");
        var hops = Enumerable.Range(0, finding.AdditionalLocations.Count).Select(i => "hop" + i);
        foreach (var key in finding.Properties.Keys.Except(hops).Except(Identity).Order(StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"\n  {key}: {finding.Properties[key]}");
        return text.ToString();
    }

    private static string Place(Location location) =>
        $"{location.SourceTree!.FilePath}({location.GetLineSpan().StartLinePosition.Line + 1}) `{location.SourceTree.GetText().ToString(location.SourceSpan)}`";
}
