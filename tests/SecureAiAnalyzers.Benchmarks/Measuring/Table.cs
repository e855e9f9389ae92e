using System.Collections.Immutable;
using System.Globalization;

namespace SecureAiAnalyzers.Benchmarks.Measuring;

/// <summary>A table in Markdown, written to the console row by row.</summary>
internal sealed class Table(string whatName, string sizeName, params IEnumerable<Column> columns)
{
    private readonly ImmutableArray<Column> _columns = [.. columns];

    /// <summary>A row for each measurement: processor time and memory of the sets, as multiples of the floor's.</summary>
    /// <param name="what">Names the column of what is measured.</param>
    /// <param name="size">Names the column of its size.</param>
    /// <param name="sets">The sets that are compared with the floor.</param>
    public static Table OfRatios(string what, string size, ImmutableArray<AnalyzerSet> sets) => new(
        what,
        size,
        [
            .. sets.Select(set => Column.Ratio("CPU: " + set.Name, measured => measured.Processor(set))),
            .. sets.Select(set => Column.Ratio("memory: " + set.Name, measured => measured.Memory(set))),
        ]);

    /// <summary>Writes the names of the columns.</summary>
    public void WriteHeader()
    {
        Console.WriteLine($"| {whatName} | {sizeName} | {string.Join(" | ", _columns.Select(column => column.Name))} |");
        Console.WriteLine($"| --- | ---: | {string.Join(" | ", _columns.Select(_ => "---:"))} |");
    }

    /// <summary>Writes a row.</summary>
    public void Write(Measurement measured)
    {
        var size = measured.Size.ToString(CultureInfo.InvariantCulture);
        Console.WriteLine($"| {measured.What} | {size} | {string.Join(" | ", _columns.Select(column => column.Cell(measured)))} |");
    }
}
