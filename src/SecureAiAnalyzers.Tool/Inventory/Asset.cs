using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Tool.Sarif;

namespace SecureAiAnalyzers.Tool.Inventory;

/// <summary>One asset with all places at which a repository uses it.</summary>
internal sealed class Asset
{
    private const string Separator = ", ";

    private readonly SortedDictionary<string, SortedSet<string>> _facts = new(StringComparer.Ordinal);

    private Asset(string kind, string name, bool isNamed, IReadOnlyList<AssetPlace> places)
    {
        Kind = kind;
        Name = name;
        IsNamed = isNamed;
        Places = places;
    }

    /// <summary>One of <see cref="AssetKinds"/>.</summary>
    public string Kind { get; }

    /// <summary>How people call its kind.</summary>
    public string KindName => char.ToUpperInvariant(AssetKinds.TextOf(Kind)[0]) + AssetKinds.TextOf(Kind)[1..];

    /// <summary>Its name; where the code does not tell it, the setting or file that stands for it.</summary>
    public string Name { get; }

    /// <summary>Whether the code tells its name.</summary>
    public bool IsNamed { get; }

    /// <summary>Where it is used, in order.</summary>
    public IReadOnlyList<AssetPlace> Places { get; }

    /// <summary>What is known of it besides its name, in the order of the keys.</summary>
    public IEnumerable<(string Key, string Value)> Facts => _facts.Select(fact => (fact.Key, this[fact.Key]!));

    /// <summary>What is known under a key, of all places; null where nothing is.</summary>
    public string? this[string key] => !_facts.TryGetValue(key, out var values)
        ? null
        : key == AssetProperties.Pinned && values.Contains(AssetProperties.False) ? AssetProperties.False : string.Join(Separator, values);

    /// <summary>The asset of uses that are all of it.</summary>
    /// <param name="uses">The uses, with the file of each as the repository names it.</param>
    public static Asset Of(IReadOnlyList<(AssetUse Use, string File)> uses)
    {
        var first = uses[0].Use;
        var places = uses.Select(use => new AssetPlace(use.File, use.Use.Region?.StartLine)).Distinct()
            .OrderBy(place => place.File, StringComparer.Ordinal)
            .ThenBy(place => place.Line)
            .ToArray();
        var asset = new Asset(first.Kind, NameOf(first, uses[0].File), first.Name is not null, places);
        foreach (var (key, value) in uses.SelectMany(use => use.Use.Facts).Where(fact => fact.Key is not (AssetProperties.Kind or AssetProperties.Name)))
        {
            if (!asset._facts.TryGetValue(key, out var values))
                asset._facts[key] = values = new SortedSet<string>(StringComparer.Ordinal);
            values.Add(value);
        }

        return asset;
    }

    /// <summary>Adds what is found out of it beside the logs.</summary>
    public void Add(string key, string value) => _facts[key] = new SortedSet<string>([value], StringComparer.Ordinal);

    /// <summary>How an asset is called: by its name, by the setting that holds that, or by the file which uses it.</summary>
    public static string NameOf(AssetUse use, string file) => use.Name
        ?? (use.Facts.GetValueOrDefault(AssetProperties.Configuration) is { } setting ? $"from configuration {setting}" : $"not named in {file}");
}

/// <summary>A place at which code uses an asset.</summary>
/// <param name="File">The file, as the repository names it.</param>
/// <param name="Line">The line, counted from 1; null where it is not known.</param>
internal readonly record struct AssetPlace(string File, int? Line)
{
    /// <inheritdoc/>
    public override string ToString() => Line is { } line ? FormattableString.Invariant($"{File}:{line}") : File;
}
