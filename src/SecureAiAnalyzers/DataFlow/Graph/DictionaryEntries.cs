using System.Collections.Immutable;

namespace SecureAiAnalyzers.DataFlow.Graph;

/// <summary>What stands in a dictionary under the constant keys that were written last, above what it held before.</summary>
internal sealed class DictionaryEntries
{
    // Some dictionaries do not tell letters by their case.
    private readonly ImmutableDictionary<string, Entry> _values;

    private DictionaryEntries(FlowNode before, string lastKey, ImmutableDictionary<string, Entry> values)
    {
        Base = before;
        LastKey = lastKey;
        _values = values;
    }

    /// <summary>The dictionary before.</summary>
    public FlowNode Base { get; }

    /// <summary>The key that was written last.</summary>
    public string LastKey { get; }

    /// <summary>The entries after a write to a dictionary.</summary>
    public static DictionaryEntries After(FlowNode dictionary, string key, FlowNode? value)
    {
        var before = (dictionary as PhiNode)?.Entries ?? new DictionaryEntries(
            dictionary, key, ImmutableDictionary<string, Entry>.Empty.WithComparers(StringComparer.OrdinalIgnoreCase));
        return new DictionaryEntries(before.Base, key, before._values.SetItem(key, new Entry(key, value)));
    }

    /// <summary>The value under a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="isCertain">Whether nothing else can stand there: what the dictionary held before, or holds under a key in other letters.</param>
    public FlowNode? Find(string key, out bool isCertain)
    {
        isCertain = false;
        if (!_values.TryGetValue(key, out var entry))
            return null;

        isCertain = entry.Key == key;
        return entry.Value;
    }

    private sealed record Entry(string Key, FlowNode? Value);
}
