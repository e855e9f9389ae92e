namespace SecureAiAnalyzers.Configuration;

/// <summary>Guesses which known name a misspelled one means.</summary>
internal static class NearestName
{
    private const int ShortestName = 4;
    private const int LongName = 8;

    /// <summary>The known name with the fewest edits; of several, the first in the alphabet.</summary>
    public static string Of(string name, IEnumerable<string> known) =>
        known.OrderBy(candidate => EditDistance(name, candidate)).ThenBy(candidate => candidate, StringComparer.Ordinal).First();

    /// <summary>
    /// Whether the name is so near to the known one that nobody would give it to something else beside it: a letter is wrong, two change places.
    /// Names that differ in a number or in nothing but letter case are no such pair.
    /// </summary>
    public static bool IsTypo(string name, string known)
    {
        var (written, meant) = (name.ToUpperInvariant(), known.ToUpperInvariant());
        var allowed = written.Length >= LongName || Sorted(written) == Sorted(meant) ? 2 : 1;
        return written.Length >= ShortestName && WithoutDigits(written) != WithoutDigits(meant) && EditDistance(written, meant) <= allowed;
    }

    private static string Sorted(string name) => new(name.OrderBy(static letter => letter).ToArray());

    private static string WithoutDigits(string name) => new(name.Where(static character => !char.IsDigit(character)).ToArray());

    /// <summary>Levenshtein distance, one row at a time.</summary>
    private static int EditDistance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 0; i < left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < right.Length; j++)
            {
                var replace = diagonal + (left[i] == right[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replace, Math.Min(diagonal, row[j]) + 1);
            }
        }

        return row[right.Length];
    }
}
