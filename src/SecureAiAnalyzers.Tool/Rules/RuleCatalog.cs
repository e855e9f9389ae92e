using System.Text.Json;
using SecureAiAnalyzers.Tool.Sarif;

namespace SecureAiAnalyzers.Tool.Rules;

/// <summary>The rules of the package with the version of this tool, and those of newer ones that logs tell of. Logs may be added at the same time.</summary>
internal sealed class RuleCatalog
{
    private const string Resource = "rules.json";

    private static readonly JsonSerializerOptions JsonOptions = new(JsonSerializerDefaults.Web);

    private readonly object _lock = new();
    private readonly Dictionary<string, RuleMetadata> _known;
    private readonly Dictionary<string, SarifRule> _others = new(StringComparer.Ordinal);

    private RuleCatalog(RuleFile file)
    {
        _known = file.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        Frameworks = file.Frameworks;
    }

    /// <summary>What the rules cover of frameworks.</summary>
    public IReadOnlyList<Framework> Frameworks { get; }

    /// <summary>All rules, sorted by id.</summary>
    public IReadOnlyList<RuleMetadata> All => [.. _known.Values.Concat(_others.Values.Select(Metadata)).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>Reads the rules that this tool brings along.</summary>
    public static RuleCatalog Load()
    {
        using var stream = typeof(RuleCatalog).Assembly.GetManifestResourceStream(Resource)!;
        return new RuleCatalog(JsonSerializer.Deserialize<RuleFile>(stream, JsonOptions)!);
    }

    /// <summary>Adds the rules of a log that this tool does not know, those too of which the log tells nothing but the id.</summary>
    public void Add(SarifRun run)
    {
        lock (_lock)
        {
            foreach (var rule in run.Rules.Concat(run.Results.Select(result => new SarifRule(result.RuleId, null, null))))
                Add(rule);
        }
    }

    /// <summary>Of two logs that disagree the lesser text counts, so that their order changes nothing.</summary>
    private void Add(SarifRule rule)
    {
        if (_known.ContainsKey(rule.Id))
            return;

        var other = _others.GetValueOrDefault(rule.Id, rule);
        _others[rule.Id] = new SarifRule(rule.Id, Lesser(other.Title, rule.Title), Lesser(other.Description, rule.Description));
    }

    private static string? Lesser(string? one, string? other) => one is null || (other is not null && string.CompareOrdinal(other, one) < 0) ? other : one;

    private static RuleMetadata Metadata(SarifRule rule)
    {
        var title = PlainText.OneLine(rule.Title ?? rule.Id);
        return new RuleMetadata(rule.Id, title, PlainText.OneLine(rule.Description ?? title)) { Tags = ["security"] };
    }

    private sealed record RuleFile(IReadOnlyList<RuleMetadata> Rules, IReadOnlyList<Framework> Frameworks);
}
