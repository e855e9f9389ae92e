namespace SecureAiAnalyzers.Benchmarks.Measuring;

/// <summary>What each set of analyzers costs at something of a size. All that is told of it are ratios.</summary>
/// <param name="what">Names what is measured.</param>
/// <param name="size">How large it is.</param>
internal sealed class Measurement(string what, int size)
{
    private readonly Dictionary<AnalyzerSet, List<Cost>> _costs = [];

    /// <summary>Names what is measured.</summary>
    public string What => what;

    /// <summary>How large it is.</summary>
    public int Size => size;

    /// <summary>Notes what a run of a set cost.</summary>
    public void Add(AnalyzerSet set, Cost cost)
    {
        if (!_costs.TryGetValue(set, out var costs))
            _costs[set] = costs = [];
        costs.Add(cost);
    }

    /// <summary>Processor time of a set, as a multiple of the floor's.</summary>
    public double Processor(AnalyzerSet set) => Processors(set) / Processors(AnalyzerSet.Floor);

    /// <summary>Memory that a set allocates, as a multiple of what the floor does.</summary>
    public double Memory(AnalyzerSet set) => Memories(set) / Memories(AnalyzerSet.Floor);

    /// <summary>The same of the run that allocated most.</summary>
    public double WorstMemory(AnalyzerSet set) => _costs[set].Max(cost => cost.Memory) / Memories(AnalyzerSet.Floor);

    /// <summary>How many times the processor time of a set is what it was at another size.</summary>
    public double ProcessorGrowth(AnalyzerSet set, Measurement smaller) => Processors(set) / smaller.Processors(set);

    /// <summary>How many times the memory of a set is what it was at another size.</summary>
    public double MemoryGrowth(AnalyzerSet set, Measurement smaller) => Memories(set) / smaller.Memories(set);

    /// <summary>How many times that is what a set adds to the processor time of the floor.</summary>
    public double AddedProcessorGrowth(AnalyzerSet set, Measurement smaller) =>
        (Processors(set) - Processors(AnalyzerSet.Floor)) / (smaller.Processors(set) - smaller.Processors(AnalyzerSet.Floor));

    /// <summary>How many times that is what a set adds to the memory of the floor.</summary>
    public double AddedMemoryGrowth(AnalyzerSet set, Measurement smaller) =>
        (Memories(set) - Memories(AnalyzerSet.Floor)) / (smaller.Memories(set) - smaller.Memories(AnalyzerSet.Floor));

    /// <summary>The median, since other work of the machine disturbs single runs.</summary>
    private double Processors(AnalyzerSet set)
    {
        var sorted = _costs[set].Select(cost => cost.Processor).Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    /// <summary>The average, since few of many keystrokes may be expensive.</summary>
    private double Memories(AnalyzerSet set) => _costs[set].Average(cost => cost.Memory);
}
