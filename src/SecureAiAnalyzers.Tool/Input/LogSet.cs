using SecureAiAnalyzers.Tool.Findings;
using SecureAiAnalyzers.Tool.Inventory;
using SecureAiAnalyzers.Tool.Rules;
using SecureAiAnalyzers.Tool.Sarif;

namespace SecureAiAnalyzers.Tool.Input;

/// <summary>
/// What many logs hold together. They are read side by side, and what cannot be read is named and left out. Clean logs that only stand among them are old
/// answers; those that are named one by one are joined.
/// </summary>
internal sealed class LogSet
{
    private readonly object _lock = new();
    private readonly SortedSet<string> _problems = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _read = new(StringComparer.Ordinal);

    private readonly IReadOnlySet<string> _named;

    private LogSet(LogFiles files)
    {
        _problems.UnionWith(files.Problems);
        _named = files.Named;
    }

    /// <summary>The findings.</summary>
    public FindingSet Findings { get; } = new();

    /// <summary>The uses of assets.</summary>
    public AssetUses Assets { get; } = new();

    /// <summary>What ran.</summary>
    public AnalysisProof Proof { get; } = new();

    /// <summary>The rules.</summary>
    public RuleCatalog Rules { get; } = RuleCatalog.Load();

    /// <summary>What could not be read, one sentence each, sorted.</summary>
    public IReadOnlyCollection<string> Problems => _problems;

    /// <summary>The logs of which something was read, sorted.</summary>
    public IReadOnlyCollection<string> ReadFiles => _read;

    /// <summary>How many clean logs are left out.</summary>
    public int CleanCount { get; private set; }

    /// <summary>Reads logs.</summary>
    public static LogSet Read(LogFiles files, Progress progress)
    {
        var logs = new LogSet(files);
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Min(Environment.ProcessorCount, 8) };
        Parallel.ForEach(files.Files, options, file =>
        {
            logs.Add(file);
            progress.Advance();
        });
        progress.End();
        if (logs.CleanCount > 0 && logs.CleanCount == files.Files.Count)
            logs._problems.Add("There are only clean logs; name each to join them.");
        return logs;
    }

    private void Add(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
            Add(file, SarifReader.Read(stream));
        }
        catch (Exception exception) when (exception is SarifException or IOException or UnauthorizedAccessException)
        {
            AddProblem(file, exception.Message);
        }
    }

    private void Add(string file, IReadOnlyList<SarifRun> runs)
    {
        if (runs.Count > 0 && runs.All(run => run.IsClean) && !_named.Contains(file))
        {
            lock (_lock)
                CleanCount++;
            return;
        }

        if (runs.FirstOrDefault(run => !run.IsFamiliar) is { } foreign)
            AddProblem(file, $"is of '{foreign.Driver}' and not of a .NET compiler");

        var reader = new FindingReader(file);
        lock (_lock)
        {
            if (runs.Any(run => run.IsFamiliar))
                _read.Add(file);
        }

        foreach (var run in runs.Where(run => run.IsFamiliar))
        {
            Findings.Add([.. run.Results.Select(reader.Read).OfType<Finding>()]);
            Assets.Add(file, run.Assets);
            Proof.Add(run);
            Rules.Add(run);
        }

        if (reader.StrangePlaces > 0)
            AddProblem(file, $"{reader.StrangePlaces} places in it are none that a compiler writes, and left out with their findings");
    }

    private void AddProblem(string file, string problem)
    {
        lock (_lock)
            _problems.Add($"{file}: {problem}");
    }
}
