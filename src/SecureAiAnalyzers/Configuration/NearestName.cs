namespace SecureAiAnalyzers.Configuration;

/// <summary>Guesses which known name a misspelled one means.</summary>
internal static class NearestName
{
    /// <summary>The known name with the fewest edits; of several, the first in the alphabet.</summary>
    public static string Of(string name, IEnumerable<string> known) =>
        known.OrderBy(candidate => EditDistance(name, candidate)).ThenBy(candidate => candidate, StringComparer.Ordinal).First();

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
