using SecureAiAnalyzers.Tool.Baselines;
using SecureAiAnalyzers.Tool.Findings;
using SecureAiAnalyzers.Tool.Input;
using SecureAiAnalyzers.Tool.Inventory;
using SecureAiAnalyzers.Tool.Sources;

namespace SecureAiAnalyzers.Tool.Commands;

/// <summary>What logs find in a repository, and what the user has to know of how it was read.</summary>
internal sealed class RepositoryFindings
{
    private readonly SourceRoot _root;
    private readonly CleanFindings _findings;

    private RepositoryFindings(SourceRoot root, CleanFindings findings, IReadOnlyList<Asset> assets, IReadOnlyList<string> problems)
    {
        _root = root;
        _findings = findings;
        Assets = assets;
        Problems = problems;
    }

    /// <summary>The findings.</summary>
    public IReadOnlyList<CleanFinding> All => _findings.All;

    /// <summary>The AI assets that its code uses.</summary>
    public IReadOnlyList<Asset> Assets { get; }

    /// <summary>What is left out, one sentence each.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>Those of logs.</summary>
    /// <param name="logs">What was read.</param>
    /// <param name="roots">The repository's folders, as the user names them.</param>
    /// <param name="baseline">What the team lives with; null for no baseline.</param>
    public static RepositoryFindings Of(LogSet logs, IReadOnlyList<string> roots, BaselineEntries? baseline)
    {
        var root = SourceRoot.Find(roots, Environment.CurrentDirectory, [.. logs.Findings.Files, .. logs.Assets.Files]);
        var findings = CleanFindings.Of(logs.Findings.All, root, baseline);
        return new RepositoryFindings(root, findings, logs.Assets.In(root), ProblemsOf(logs, findings));
    }

    /// <summary>Tells what is left out, and where places may not be as they should.</summary>
    public void Warn(ToolConsole console)
    {
        if (_root.IsGuessed)
            console.Warn($"note: the folder of the repository is taken to be {_root.Shown}; name it by --root");
        if (_findings.Outside is > 0 and var outside)
            console.Warn($"note: {Counted.Of(outside, "finding")} outside of the repository, with absolute paths; another --root may help");
        foreach (var problem in Problems)
            console.Warn(problem);
    }

    private static IReadOnlyList<string> ProblemsOf(LogSet logs, CleanFindings findings) => findings.Homeless == 0
        ? [.. logs.Problems]
        : [.. logs.Problems, $"{Counted.Of(findings.Homeless, "finding")} left out, with a file on another machine that is below no --root"];
}
