using System.Collections.Immutable;
using System.Globalization;

namespace SecureAiAnalyzers.Benchmarks.Measuring;

/// <summary>What the command line asks for: options, each with values between commas.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _values;

    /// <param name="arguments">Options and values in turn.</param>
    /// <param name="defaults">The options that there are, with what they are unless the command line says otherwise.</param>
    public Arguments(string[] arguments, params (string Option, string Value)[] defaults)
    {
        _values = defaults.ToDictionary(option => option.Option, option => option.Value);
        foreach (var pair in arguments.Chunk(2))
        {
            if (pair is not [var option, var value] || !_values.ContainsKey(option))
                throw new ArgumentException("Options: " + string.Join("   ", defaults.Select(known => $"{known.Option} {known.Value}")));
            _values[option] = value;
        }
    }

    /// <summary>The values of an option.</summary>
    public ImmutableArray<string> Texts(string option) => [.. _values[option].Split(',')];

    /// <summary>The values of an option that are numbers.</summary>
    public ImmutableArray<int> Numbers(string option) => [.. Texts(option).Select(text => int.Parse(text, CultureInfo.InvariantCulture))];

    /// <summary>The sets to compare with the floor: the floor itself, ours and the peers that are asked for.</summary>
    public ImmutableArray<AnalyzerSet> Sets(string option) =>
        [AnalyzerSet.Noise, AnalyzerSet.Ours, .. Texts(option).Except(["none"]).Select(Peers.Load)];

    /// <summary>The items whose names hold one of the values of an option; there must be some, or nothing would be measured.</summary>
    public ImmutableArray<T> Matching<T>(string option, IEnumerable<T> items, Func<T, string> name)
    {
        ImmutableArray<T> matching = [.. items.Where(item => Texts(option).Any(name(item).Contains))];
        return matching.IsEmpty ? throw new ArgumentException($"{option} {_values[option]} names nothing") : matching;
    }
}
