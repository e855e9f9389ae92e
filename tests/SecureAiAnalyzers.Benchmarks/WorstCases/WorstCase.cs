using SecureAiAnalyzers.Benchmarks.Measuring;

namespace SecureAiAnalyzers.Benchmarks.WorstCases;

/// <summary>A program that grows in one respect until it is larger than any that somebody would write.</summary>
/// <param name="Name">Says what grows.</param>
/// <param name="Largest">The greatest size that is measured.</param>
/// <param name="Write">The code of its files at a size.</param>
/// <param name="Findings">A rule with the number of findings that it has at a size.</param>
internal sealed record WorstCase(string Name, int Largest, Func<int, IEnumerable<string>> Write, Func<int, (string Rule, int Count)> Findings)
{
    /// <summary>The files of the program at a size.</summary>
    public IEnumerable<(string Path, string Code)> Files(int size) => Write(size).Select((code, index) => ($"File{index}.cs", code));

    /// <summary>Whether it is an application; others are libraries.</summary>
    public bool IsApplication { get; init; }

    /// <summary>What the rules must find at a size.</summary>
    public Expectation Expected(int size) => new(Findings(size));
}
