using System.Globalization;
using SecureAiAnalyzers.Tool.Findings;
using SecureAiAnalyzers.Tool.Output;

namespace SecureAiAnalyzers.Tool.Baselines;

/// <summary>The findings that a team lives with.</summary>
internal sealed class BaselineEntries
{
    private const string CountLabel = "# compilations: ";

    private static readonly Comparer<(string Rule, string Fingerprint)> ByText = Comparer<(string Rule, string Fingerprint)>.Create(
        static (one, other) => string.CompareOrdinal(one.Rule + one.Fingerprint, other.Rule + other.Fingerprint));

    private readonly SortedDictionary<(string Rule, string Fingerprint), BaselineEntry> _entries = new(ByText);

    private readonly IReadOnlyList<string> _notes;

    private BaselineEntries(IEnumerable<BaselineEntry> entries, IReadOnlyList<string> notes, long compilations)
    {
        foreach (var entry in entries)
            _entries.TryAdd(entry.Key, entry);
        _notes = notes;
        Compilations = compilations;
    }

    /// <summary>A baseline that lists nothing.</summary>
    public static BaselineEntries Empty { get; } = new([], [], 0);

    /// <summary>The entries, sorted by rule and fingerprint.</summary>
    public IReadOnlyCollection<BaselineEntry> All => _entries.Values;

    /// <summary>How many compilations the logs had of which it was written; 0 where the file does not say.</summary>
    public long Compilations { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="ToolException">A line is no entry: a gate that knows half of a baseline proves nothing.</exception>
    public static BaselineEntries Read(string path)
    {
        List<BaselineEntry> entries = [];
        List<string> notes = [];
        var (number, compilations) = (0, 0L);
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.StartsWith(CountLabel, StringComparison.Ordinal) && long.TryParse(line[CountLabel.Length..], CultureInfo.InvariantCulture, out var count))
                compilations = count;
            else if (line.TrimStart().StartsWith('#'))
                notes.Add(line);
            else if (BaselineEntry.Parse(line) is { } entry)
                entries.Add(entry);
            else if (!string.IsNullOrWhiteSpace(line))
                throw new ToolException($"{path}:{number}: is no entry of a baseline; the form of one is 'SAI2001 fingerprint place # who, why, until when'");
        }

        return new BaselineEntries(entries, notes, compilations);
    }

    /// <summary>The same notes above other entries.</summary>
    public BaselineEntries With(IEnumerable<BaselineEntry> entries, long compilations) => new(entries, _notes, compilations);

    /// <summary>Writes a file: the notes, then the entries in their order, so that a diff shows what was added and what is gone.</summary>
    public void Write(string path) => OutputFile.Write(Path.GetFullPath(path), stream =>
    {
        using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        foreach (var note in _notes)
            writer.WriteLine(note);
        if (Compilations > 0)
            writer.WriteLine(CountLabel + Compilations.ToString(CultureInfo.InvariantCulture));
        foreach (var entry in All)
            writer.WriteLine(entry.Line);
    });

    /// <summary>Whether the team lives with the finding, in each project that has it.</summary>
    public bool Holds(Finding finding) =>
        finding.Fingerprints.Count > 0 && finding.Fingerprints.All(fingerprint => _entries.ContainsKey((finding.Key.RuleId, fingerprint)));

    /// <summary>The entry of a finding; null where there is none.</summary>
    public BaselineEntry? Find((string Rule, string Fingerprint) key) => _entries.GetValueOrDefault(key);

    /// <summary>The entries that no finding needs.</summary>
    public IReadOnlyList<BaselineEntry> Stale(IEnumerable<Finding> findings)
    {
        var needed = findings.SelectMany(finding => finding.Fingerprints.Select(fingerprint => (finding.Key.RuleId, fingerprint))).ToHashSet();
        return [.. All.Where(entry => !needed.Contains(entry.Key))];
    }
}
