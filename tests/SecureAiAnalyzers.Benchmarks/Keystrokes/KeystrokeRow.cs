using System.Globalization;

namespace SecureAiAnalyzers.Benchmarks.Keystrokes;

/// <summary>What a scenario costs in an application of a size.</summary>
/// <param name="Size">How many files the application has.</param>
/// <param name="Scenario">How it is edited.</param>
/// <param name="Floor">Of an analyzer that does nothing.</param>
/// <param name="Again">Of the same a second time, which tells the noise.</param>
/// <param name="Ours">Of the package.</param>
internal sealed record KeystrokeRow(int Size, string Scenario, IReadOnlyList<Cost> Floor, IReadOnlyList<Cost> Again, IReadOnlyList<Cost> Ours)
{
    /// <summary>Names of the cells.</summary>
    public const string Header = """
        | scenario | files | time | of floor | (noise) | CPU of floor | (noise) | memory | of floor | (noise) | worst |
        | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
        """;

    /// <summary>Names of the cells of <see cref="Growth"/>.</summary>
    public const string GrowthHeader = """
        | scenario | files | time grows | (floor) | memory grows | (floor) |
        | --- | --- | ---: | ---: | ---: | ---: |
        """;

    /// <summary>The row of a table.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Scenario} | {Size} | {Time(Ours):F1} ms | {Time(Ours) / Time(Floor):F2} | {Time(Again) / Time(Floor):F2} | "
        + $"{Processor(Ours) / Processor(Floor):F2} | {Processor(Again) / Processor(Floor):F2} | "
        + $"{Memory(Ours):F2} MB | {Memory(Ours) / Memory(Floor):F2} | {Memory(Again) / Memory(Floor):F2} | {Worst(Ours) / Memory(Floor):F2} |");

    /// <summary>How much more it costs here than in a smaller application.</summary>
    public string Growth(KeystrokeRow smaller) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Scenario} | {Size} : {smaller.Size} | {Time(Ours) / Time(smaller.Ours):F2} | {Time(Floor) / Time(smaller.Floor):F2} | "
        + $"{Memory(Ours) / Memory(smaller.Ours):F2} | {Memory(Floor) / Memory(smaller.Floor):F2} |");

    private static double Time(IReadOnlyList<Cost> costs) => Median(costs.Select(cost => cost.Time));

    private static double Processor(IReadOnlyList<Cost> costs) => Median(costs.Select(cost => cost.Processor));

    /// <summary>Few keystrokes of a scenario may be expensive, so that the average counts.</summary>
    private static double Memory(IReadOnlyList<Cost> costs) => costs.Average(cost => cost.Memory);

    private static double Worst(IReadOnlyList<Cost> costs) => costs.Max(cost => cost.Memory);

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
