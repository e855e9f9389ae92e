using BenchmarkDotNet.Running;
using SecureAiAnalyzers.Benchmarks;
using SecureAiAnalyzers.Benchmarks.Keystrokes;

if (args is ["keystrokes", .. var rest])
    await KeystrokeBenchmarks.RunAsync(rest);
else
    BenchmarkSwitcher.FromAssembly(typeof(LinearityBenchmarks).Assembly).Run(args);
