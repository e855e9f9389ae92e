namespace SecureAiAnalyzers.Tool.Findings;

/// <summary>The findings that a team lives with: a line for each, <c>rule fingerprint place # who, why, until when</c>.</summary>
internal sealed class BaselineEntries
{
    private const int FingerprintLength = 32;

    private readonly HashSet<(string Rule, string Fingerprint)> _entries;

    private BaselineEntries(HashSet<(string Rule, string Fingerprint)> entries) => _entries = entries;

    /// <summary>Reads a file.</summary>
    /// <exception cref="ToolException">A line is no entry: a gate that knows half of a baseline proves nothing.</exception>
    public static BaselineEntries Read(string path)
    {
        HashSet<(string Rule, string Fingerprint)> entries = [];
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            var words = line.Split((char[]?)null, 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (words.Length == 0 || words[0].StartsWith('#'))
                continue;
            if (words.Length < 2 || words[1].Length != FingerprintLength || !words[1].All(char.IsAsciiHexDigit))
                throw new ToolException($"{path}:{number}: is no entry of a baseline; the form of one is 'SAI2001 fingerprint place # who, why, until when'");
            entries.Add((words[0], words[1].ToLowerInvariant()));
        }

        return new BaselineEntries(entries);
    }

    /// <summary>Whether the team lives with the finding, in each project that has it.</summary>
    public bool Holds(Finding finding) =>
        finding.Fingerprints.Count > 0 && finding.Fingerprints.All(fingerprint => _entries.Contains((finding.Key.RuleId, fingerprint)));

    /// <summary>How many entries no finding needs.</summary>
    public int CountStale(IEnumerable<Finding> findings)
    {
        var stale = new HashSet<(string Rule, string Fingerprint)>(_entries);
        foreach (var finding in findings)
        {
            foreach (var fingerprint in finding.Fingerprints)
                stale.Remove((finding.Key.RuleId, fingerprint));
        }

        return stale.Count;
    }
}
