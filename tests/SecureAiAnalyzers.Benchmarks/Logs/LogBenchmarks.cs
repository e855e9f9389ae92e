using System.ComponentModel;
using System.Globalization;
using SecureAiAnalyzers.Benchmarks.Measuring;

namespace SecureAiAnalyzers.Benchmarks.Logs;

/// <summary>
/// What it costs <c>secure-ai sarif</c> to make a clean log of many, beside DuckDB, which only counts the findings in them. Where npm does not serve DuckDB
/// the comparison is left out.
/// </summary>
internal static class LogBenchmarks
{
    private const string DuckDb = "@duckdb/node-api@1.5.6-r.1";

    /// <summary>Measures what the arguments ask for and writes a table.</summary>
    public static async Task RunAsync(string[] arguments)
    {
        var wanted = new Arguments(arguments, ("--logs", "1000"), ("--kilobytes", "400"), ("--count", "3"));
        var logs = wanted.Numbers("--logs")[0];
        var folder = Directory.CreateTempSubdirectory("secure-ai.");
        try
        {
            WriteLogs(folder.CreateSubdirectory("logs").FullName, logs, wanted.Numbers("--kilobytes")[0]);
            await CompareAsync(folder.FullName, logs, wanted.Numbers("--count")[0]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void WriteLogs(string folder, int count, int kilobytes) =>
        Parallel.For(0, count, project => LogFactory.Write(Path.Combine(folder, $"{project}.sarif"), project, kilobytes * 1024L));

    private static async Task CompareAsync(string folder, int logs, int count)
    {
        var hasDuckDb = await InstallDuckDbAsync(folder);
        Console.WriteLine("| reader | logs | seconds | CPU seconds | memory in MB |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        List<LogReading> ours = [], theirs = [];
        for (var run = 0; run < count; run++)
        {
            ours.Add(await CleanAsync(folder, logs));
            if (hasDuckDb)
                theirs.Add(await CountAsync(folder, logs));
        }

        Write("secure-ai sarif", logs, ours);
        if (hasDuckDb)
            Write("DuckDB", logs, theirs);
    }

    private static async Task<LogReading> CleanAsync(string folder, int logs)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "SecureAiAnalyzers.Tool.dll");
        string[] arguments = [tool, "sarif", "logs", "-o", "clean.sarif", "--root", LogFactory.Root];
        return Check(await MeasuredProcess.RunAsync("dotnet", arguments, folder), $"{logs * LogFactory.Findings} findings");
    }

    private static async Task<LogReading> CountAsync(string folder, int logs) =>
        Check(await MeasuredProcess.RunAsync("node", ["count.mjs"], folder), $"{logs * LogFactory.Findings} findings");

    private static LogReading Check(LogReading reading, string expected) => reading.Output.Contains(expected, StringComparison.Ordinal)
        ? reading
        : throw new InvalidOperationException($"Not '{expected}', but: {reading.Output}");

    private static async Task<bool> InstallDuckDbAsync(string folder)
    {
        try
        {
            await MeasuredProcess.RunAsync("npm", ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", DuckDb], folder);
            File.Copy(Path.Combine(AppContext.BaseDirectory, "Logs", "count.mjs"), Path.Combine(folder, "count.mjs"));
            return true;
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            Console.Error.WriteLine($"DuckDB is left out, because npm does not install it here: {exception.Message}");
            return false;
        }
    }

    /// <summary>The median of time, and the most of memory.</summary>
    private static void Write(string reader, int logs, List<LogReading> readings) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {reader} | {logs} | {Median(readings, reading => reading.Seconds):F2} | {Median(readings, reading => reading.Processor):F2} | {MostMemory(readings)} |"));

    private static double Median(List<LogReading> readings, Func<LogReading, double> value) => readings.Select(value).Order().ElementAt(readings.Count / 2);

    private static long MostMemory(List<LogReading> readings) => readings.Max(reading => reading.Memory) / 1024 / 1024;
}
