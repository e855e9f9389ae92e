using System.Globalization;
using SecureAiAnalyzers.Tool.Sarif;
using SecureAiAnalyzers.Tool.Sources;

namespace SecureAiAnalyzers.Tool.Findings;

/// <summary>Makes findings of the results of one log.</summary>
/// <param name="log">The log's path.</param>
internal sealed class FindingReader(string log)
{
    private const int FingerprintLength = 32;

    private readonly Dictionary<string, string?> _uris = new(StringComparer.Ordinal);

    /// <summary>How many places are none that a compiler writes.</summary>
    public int StrangePlaces { get; private set; }

    /// <summary>The finding that a result tells of; null when its place is not one that a compiler writes.</summary>
    public Finding? Read(SarifResult result)
    {
        var file = result.Location?.Uri is { } uri ? Spell(uri) : null;
        if (file is null && result.Location?.Uri is not null)
            return null;

        var key = new FindingKey(result.RuleId, file, result.Location?.Region, PlainText.Lines(result.Message));
        var finding = new Finding(key, result.Level, Steps(result), [.. result.Suppressions.Select(Plain)])
        {
            Symbol = Property(result, ResultProperties.Symbol) is { } symbol ? PlainText.OneLine(symbol) : null,
        };
        finding.AddLog(log);
        foreach (var fingerprint in (Property(result, ResultProperties.Fingerprint) ?? string.Empty).Split(ResultProperties.Separator).Where(IsFingerprint))
            finding.AddFingerprint(fingerprint);
        return finding;
    }

    private List<FindingStep> Steps(SarifResult result)
    {
        List<FindingStep> steps = [];
        for (var i = 0; i < result.RelatedLocations.Count; i++)
        {
            var place = result.RelatedLocations[i];
            if (place.Uri is not null && Spell(place.Uri) is { } file)
            {
                var text = Property(result, ResultProperties.Hop + i.ToString(CultureInfo.InvariantCulture)) ?? place.Message;
                steps.Add(new FindingStep(file, place.Region, text is null ? null : PlainText.OneLine(text)));
            }
        }

        return steps;
    }

    private string? Spell(string uri)
    {
        if (!_uris.TryGetValue(uri, out var spelt))
            _uris[uri] = spelt = SourceUri.Of(uri);
        if (spelt is null)
            StrangePlaces++;
        return spelt;
    }

    private static SarifSuppression Plain(SarifSuppression suppression) =>
        suppression with { Justification = suppression.Justification is { } reason ? PlainText.OneLine(reason) : null };

    private static string? Property(SarifResult result, string key) => result.Properties.TryGetValue(key, out var value) ? value : null;

    private static bool IsFingerprint(string text) => text.Length == FingerprintLength && text.All(char.IsAsciiHexDigitLower);
}
