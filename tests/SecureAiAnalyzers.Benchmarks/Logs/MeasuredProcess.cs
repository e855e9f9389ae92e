using System.ComponentModel;
using System.Diagnostics;

namespace SecureAiAnalyzers.Benchmarks.Logs;

/// <summary>Runs a program to its end and watches what it costs.</summary>
internal static class MeasuredProcess
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(5);

    /// <summary>Runs a program.</summary>
    /// <returns>What it cost; time of the processors and memory as seen last before its end.</returns>
    public static async Task<LogReading> RunAsync(string program, IEnumerable<string> arguments, string folder)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = folder })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var processor = TimeSpan.Zero;
        long memory = 0;
        while (!process.WaitForExit(Interval))
        {
            if (Look(process) is not { } seen)
                break;
            (processor, memory) = (seen.Processor, Math.Max(memory, seen.Memory));
        }

        await process.WaitForExitAsync();

        watch.Stop();
        return process.ExitCode == 0
            ? new LogReading(watch.Elapsed.TotalSeconds, processor.TotalSeconds, memory, await output)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {await output}");
    }

    /// <returns>Null when the process has ended meanwhile.</returns>
    private static (TimeSpan Processor, long Memory)? Look(Process process)
    {
        try
        {
            process.Refresh();
            return (process.TotalProcessorTime, process.PeakWorkingSet64);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            return null;
        }
    }
}
