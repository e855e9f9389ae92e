using SecureAiAnalyzers.Benchmarks.Charts;
using SecureAiAnalyzers.Benchmarks.Measuring;

namespace SecureAiAnalyzers.Benchmarks.Builds;

/// <summary>What analyzers cost in a build of the application, as it grows, beside one that does nothing. Sizes are numbers of files.</summary>
internal static class BuildBenchmarks
{
    private const string What = "application";

    /// <summary>Measures what the arguments ask for, writes a table and, when asked for, a chart.</summary>
    public static async Task RunAsync(string[] arguments)
    {
        var wanted = new Arguments(arguments, ("--size", "30,120,480"), ("--count", "3"), ("--peers", "NetAnalyzers,Meziantou,Sonar"), ("--svg", ""));
        var sets = wanted.Sets("--peers");
        var sizes = wanted.Numbers("--size");
        var table = Table.OfRatios(What, "files", sets);
        var measured = new List<Measurement>();
        await MeasureAsync(sizes[0], 2);
        table.WriteHeader();
        foreach (var size in sizes)
        {
            measured.Add(await MeasureAsync(size, wanted.Numbers("--count")[0]));
            table.Write(measured[^1]);
        }

        Picture.Write(wanted.Texts("--svg")[0], "What analyzers cost in a build", sets, measured);

        Task<Measurement> MeasureAsync(int files, int count)
        {
            var application = new MeasuredApplication(files);
            return Build.MeasureAsync(new Measurement(What, files), count, sets, application.ForBuild(), Expected(application));
        }
    }

    /// <summary>Findings of <c>Program.cs</c> and of each feature; those in tools need no other file of their feature, so that it may be incomplete.</summary>
    private static Expectation Expected(MeasuredApplication application)
    {
        var (features, tools) = (application.Features, application.Copies("FeatureTools.cs"));
        return new Expectation(
            ("SAI1005", 1 + 2 * features),
            ("SAI1006", 2 + features),
            ("SAI3011", tools),
            ("SAI4001", 1 + 3 * features),
            ("SAI5002", tools),
            ("SAI5003", 2 * tools),
            ("SAI7001", 1));
    }
}
