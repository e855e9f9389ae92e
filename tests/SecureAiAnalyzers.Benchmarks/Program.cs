using BenchmarkDotNet.Running;
using SecureAiAnalyzers.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(LinearityBenchmarks).Assembly).Run(args);
