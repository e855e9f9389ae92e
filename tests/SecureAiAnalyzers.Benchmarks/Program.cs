using SecureAiAnalyzers.Benchmarks.Builds;
using SecureAiAnalyzers.Benchmarks.Keystrokes;

try
{
    await (args switch
    {
        ["builds", .. var rest] => BuildBenchmarks.RunAsync(rest),
        ["keystrokes", .. var rest] => KeystrokeBenchmarks.RunAsync(rest),
        _ => throw new ArgumentException("Benchmarks: builds, keystrokes; a wrong option lists those of a benchmark"),
    });
    return 0;
}
catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
