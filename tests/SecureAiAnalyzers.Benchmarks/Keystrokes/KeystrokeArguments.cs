using System.Collections.Immutable;
using System.Globalization;

namespace SecureAiAnalyzers.Benchmarks.Keystrokes;

/// <summary>What the command line asks for.</summary>
/// <param name="Sizes">Files of each application.</param>
/// <param name="Scenarios">What is done to each of them.</param>
/// <param name="Count">How many keystrokes are measured.</param>
internal sealed record KeystrokeArguments(ImmutableArray<int> Sizes, ImmutableArray<Scenario> Scenarios, int Count)
{
    private const string Usage = "Options: --size 30,215,1000   --scenario a part of the name,another   --count keystrokes";

    private static readonly ImmutableArray<string> Names = ["--size", "--scenario", "--count"];

    /// <summary>Reads the arguments; each of them is optional.</summary>
    public static KeystrokeArguments Read(string[] arguments)
    {
        if (arguments.Length % 2 != 0 || arguments.Where((_, index) => index % 2 == 0).Any(name => !Names.Contains(name)))
            throw new ArgumentException(Usage);

        var values = arguments.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1].Split(','));
        var wanted = values.GetValueOrDefault("--scenario", [""]);
        return new KeystrokeArguments(
            [.. values.GetValueOrDefault("--size", ["30", "215", "1000"]).Select(Number)],
            [.. Keystrokes.Scenarios.All.Where(scenario => wanted.Any(scenario.Name.Contains))],
            Number(values.GetValueOrDefault("--count", ["40"])[0]));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
