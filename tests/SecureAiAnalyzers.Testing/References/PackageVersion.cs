using System.Globalization;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A package version, as far as its order matters here.</summary>
internal sealed class PackageVersion : IComparable<PackageVersion>
{
    private readonly Version number;
    private readonly string prerelease;

    private PackageVersion(Version number, string prerelease)
    {
        this.number = number;
        this.prerelease = prerelease;
    }

    public static PackageVersion? TryParse(string text)
    {
        var parts = text.Split('+')[0].Split('-', 2);
        var numbers = parts[0].Split('.');
        var components = new int[4];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (i == components.Length || !int.TryParse(numbers[i], NumberStyles.None, CultureInfo.InvariantCulture, out components[i]))
            {
                return null;
            }
        }

        return new PackageVersion(
            new Version(components[0], components[1], components[2], components[3]),
            parts.Length > 1 ? parts[1] : string.Empty);
    }

    /// <summary>The lowest version of a range such as <c>1.0</c>, <c>[1.0, )</c> or <c>[1.0]</c>.</summary>
    public static PackageVersion? TryParseLowerBound(string range) => TryParse(range.TrimStart('[', '(').Split(',', ']', ')')[0].Trim());

    public bool IsPatchOf(PackageVersion other) => number.Major == other.number.Major && number.Minor == other.number.Minor;

    public int CompareTo(PackageVersion? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = number.CompareTo(other.number);
        return order != 0 ? order : ComparePrerelease(prerelease, other.prerelease);
    }

    private static int ComparePrerelease(string first, string second)
    {
        // A release is newer than every prerelease of the same number.
        if (first.Length == 0 || second.Length == 0)
        {
            return (first.Length == 0).CompareTo(second.Length == 0);
        }

        foreach (var (x, y) in first.Split('.').Zip(second.Split('.')))
        {
            var areNumbers = int.TryParse(x, CultureInfo.InvariantCulture, out var left)
                & int.TryParse(y, CultureInfo.InvariantCulture, out var right);
            var order = areNumbers ? left.CompareTo(right) : string.Compare(x, y, StringComparison.OrdinalIgnoreCase);
            if (order != 0)
            {
                return order;
            }
        }

        return first.Split('.').Length.CompareTo(second.Split('.').Length);
    }
}
