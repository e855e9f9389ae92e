namespace SecureAiAnalyzers.Benchmarks.Measuring;

/// <summary>What a piece of work costs.</summary>
/// <param name="Processor">Milliseconds of all processors.</param>
/// <param name="Memory">Megabytes that are allocated.</param>
internal sealed record Cost(double Processor, double Memory)
{
    /// <summary>Does the work and tells what it gave and what it cost the whole process.</summary>
    public static async Task<(T Result, Cost Cost)> OfAsync<T>(Func<Task<T>> work)
    {
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var processor = Environment.CpuUsage.TotalTime;
        var result = await work();
        return (result, new Cost(
            (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds,
            (GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1e6));
    }
}
