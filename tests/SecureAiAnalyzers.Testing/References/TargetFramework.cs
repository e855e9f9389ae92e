using System.Collections.Immutable;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Chooses among the frameworks for which a package has assets.</summary>
internal sealed class TargetFramework
{
    private static readonly ImmutableArray<string> NetStandard =
        [.. new[] { "2.1", "2.0", "1.6", "1.5", "1.4", "1.3", "1.2", "1.1", "1.0" }.Select(version => "netstandard" + version)];

    private static readonly ImmutableArray<string> DotNet =
        ["net10.0", "net9.0", "net8.0", "net7.0", "net6.0", "net5.0",
            .. new[] { "3.1", "3.0", "2.2", "2.1", "2.0" }.Select(version => "netcoreapp" + version), .. NetStandard];

    private readonly ImmutableArray<string> compatible;

    public TargetFramework(string name)
    {
        var position = DotNet.IndexOf(name);
        compatible = position < 0 ? [name] : DotNet[position..];
    }

    /// <summary>The nearest of the frameworks, or null if none fits. An empty name fits every framework, but worst.</summary>
    public string? Nearest(IEnumerable<string> names) =>
        names.Where(name => Rank(name) < int.MaxValue).OrderBy(Rank).FirstOrDefault();

    /// <summary>How near a framework is: zero is the target itself.</summary>
    public int Rank(string name)
    {
        if (name.Length == 0)
        {
            return compatible.Length;
        }

        var rank = compatible.IndexOf(Normalize(name));
        return rank < 0 ? int.MaxValue : rank;
    }

    /// <summary>Package manifests write <c>.NETStandard2.0</c> where folders say <c>netstandard2.0</c>.</summary>
    private static string Normalize(string name)
    {
        var shortName = name.ToLowerInvariant().TrimStart('.');
        var version = shortName.StartsWith("netcoreapp", StringComparison.Ordinal) ? shortName["netcoreapp".Length..] : string.Empty;
        return Version.TryParse(version, out var number) && number.Major >= 5 ? "net" + version : shortName;
    }
}
