namespace SecureAiAnalyzers.Benchmarks.Logs;

/// <summary>What it costs a process to read the logs.</summary>
/// <param name="Seconds">From its start to its end.</param>
/// <param name="Processor">Time of the processors, in seconds.</param>
/// <param name="Memory">The most that it held, in bytes.</param>
/// <param name="Output">What it printed.</param>
internal sealed record LogReading(double Seconds, double Processor, long Memory, string Output);
