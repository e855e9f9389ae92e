using System.Collections.Concurrent;

namespace SecureAiAnalyzers.Symbols;

/// <summary>
/// Answers that are kept for a compilation, given by several threads. Costs next to nothing until there is one: most programs ask few of the
/// questions that can be answered about them.
/// </summary>
/// <param name="comparer">Tells which keys are the same; null for their own equality.</param>
internal sealed class Memo<TKey, TValue>(IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    /// <summary>A compilation has many of these, most with a few answers.</summary>
    private const int FirstCapacity = 7;

    /// <summary>How many threads may write at the same time without waiting.</summary>
    private const int Writers = 4;

    private ConcurrentDictionary<TKey, TValue>? _answers;

    /// <summary>The answer that is kept.</summary>
    public bool TryGetValue(TKey key, out TValue value)
    {
        if (_answers is { } answers)
            return answers.TryGetValue(key, out value);

        value = default!;
        return false;
    }

    /// <summary>The answer that is kept, which is this one unless another thread was faster.</summary>
    public TValue GetOrAdd(TKey key, TValue value) => Answers.GetOrAdd(key, value);

    /// <summary>Keeps an answer unless there is one.</summary>
    public void TryAdd(TKey key, TValue value) => Answers.TryAdd(key, value);

    private ConcurrentDictionary<TKey, TValue> Answers => _answers ?? LazyInitializer.EnsureInitialized(
        ref _answers, () => new ConcurrentDictionary<TKey, TValue>(Writers, FirstCapacity, comparer ?? EqualityComparer<TKey>.Default))!;
}
