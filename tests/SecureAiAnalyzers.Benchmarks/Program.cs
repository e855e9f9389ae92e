using SecureAiAnalyzers.Benchmarks.Builds;
using SecureAiAnalyzers.Benchmarks.Keystrokes;
using SecureAiAnalyzers.Benchmarks.Logs;
using SecureAiAnalyzers.Benchmarks.Retained;
using SecureAiAnalyzers.Benchmarks.WorstCases;

try
{
    await (args switch
    {
        ["builds", .. var rest] => BuildBenchmarks.RunAsync(rest),
        ["keystrokes", .. var rest] => KeystrokeBenchmarks.RunAsync(rest),
        ["retained", .. var rest] => RetainedBenchmarks.RunAsync(rest),
        ["worst-cases", .. var rest] => WorstCaseBenchmarks.RunAsync(rest),
        ["logs", .. var rest] => LogBenchmarks.RunAsync(rest),
        _ => throw new ArgumentException("Benchmarks: builds, keystrokes, retained, worst-cases, logs; a wrong option lists those of a benchmark"),
    });
    return 0;
}
catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
