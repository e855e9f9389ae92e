namespace SecureAiAnalyzers.Benchmarks.Charts;

/// <summary>An axis on which a factor of two has the same length everywhere.</summary>
/// <param name="Least">The value at its start.</param>
/// <param name="Greatest">The value at its end.</param>
/// <param name="Start">Where it starts in the picture.</param>
/// <param name="End">Where it ends.</param>
internal sealed record LogAxis(double Least, double Greatest, double Start, double End)
{
    /// <summary>The powers of two on it.</summary>
    public IEnumerable<double> Powers =>
        Enumerable.Range(-4, 16).Select(power => Math.Pow(2, power)).Where(value => value >= Least && value <= Greatest);

    /// <summary>Where a value stands.</summary>
    public double Of(double value) => Start + (End - Start) * Math.Log(value / Least) / Math.Log(Greatest / Least);
}
