using System.Globalization;

namespace SecureAiAnalyzers.Benchmarks.Measuring;

/// <summary>A column of a table about measurements.</summary>
/// <param name="Name">Stands above it.</param>
/// <param name="Cell">What it says of one.</param>
internal sealed record Column(string Name, Func<Measurement, string> Cell)
{
    /// <summary>A column of ratios.</summary>
    public static Column Ratio(string name, Func<Measurement, double> ratio) =>
        new(name, measured => ratio(measured).ToString("F2", CultureInfo.InvariantCulture));
}
