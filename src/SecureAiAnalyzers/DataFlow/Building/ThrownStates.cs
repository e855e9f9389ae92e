using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>
/// What handlers may see of the variables that a block of a try statement writes: the values that they have where something may throw. A value
/// with nothing behind it that throws is seen by none.
/// </summary>
internal sealed class ThrownStates
{
    private readonly Dictionary<StorageLocation, Writes> _writes = [];
    private int _now;
    private int _firstThrow = int.MaxValue;
    private int _lastThrow;

    /// <summary>Something may throw here.</summary>
    public void Throw()
    {
        _lastThrow = ++_now;
        _firstThrow = Math.Min(_firstThrow, _now);
    }

    /// <summary>The location has another value from here on.</summary>
    public void Write(StorageLocation location, FlowNode? value)
    {
        if (_writes.TryGetValue(location, out var writes))
            End(writes);
        else
            _writes.Add(location, writes = new Writes(++_now));
        writes.Value = value;
        writes.Last = ++_now;
    }

    /// <summary>What the location held is gone with the object that it is a part of.</summary>
    public void Forget(StorageLocation location)
    {
        if (_writes.TryGetValue(location, out var writes))
        {
            End(writes);
            writes.Value = null;
        }
    }

    /// <summary>Whether handlers may see what the location held before the block.</summary>
    public bool ShowsStart(StorageLocation location)
    {
        if (_lastThrow == 0 || (_writes.TryGetValue(location, out var writes) && writes.First < _firstThrow))
            return false;

        return location.IsRoot || ShowsStart(location.Owner);
    }

    /// <summary>The values that the block gives to the location itself and that handlers may see.</summary>
    public IEnumerable<FlowNode> ValuesOf(StorageLocation location)
    {
        if (!_writes.TryGetValue(location, out var writes))
            return [];

        return writes.Value is not null && writes.Last < _lastThrow ? writes.Seen.Append(writes.Value) : writes.Seen;
    }

    private void End(Writes writes)
    {
        if (writes.Value is not null && writes.Last < _lastThrow)
            writes.Seen.Add(writes.Value);
    }

    private sealed class Writes(int first)
    {
        public int First { get; } = first;

        public int Last { get; set; }

        public FlowNode? Value { get; set; }

        /// <summary>The values before the last one that something behind them may throw away.</summary>
        public List<FlowNode> Seen { get; } = [];
    }
}
