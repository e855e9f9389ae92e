using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Configuration;

/// <summary>
/// A file in which a team lists the findings that it lives with for now: <c>rule fingerprint place # who, why, until when</c> on each line. Purely textual,
/// so that one parse serves all compilations until the file changes.
/// </summary>
internal sealed class BaselineFile
{
    private const string NamePrefix = "SecureAi.Baseline.";
    private const string NameSuffix = ".txt";

    private static readonly ConditionalWeakTable<SourceText, BaselineFile> Parsed = new();

    private readonly HashSet<BaselineKey> _entries;

    public BaselineFile(HashSet<BaselineKey> entries, ImmutableArray<FileProblem> problems, ImmutableArray<BaselineEntry> unexplained)
    {
        _entries = entries;
        Problems = problems;
        Unexplained = unexplained;
    }

    /// <summary>How many findings it lists.</summary>
    public int Count => _entries.Count;

    /// <summary>What is wrong with its other lines, the first of them when there are many.</summary>
    public ImmutableArray<FileProblem> Problems { get; }

    /// <summary>The entries that say nothing of who accepted them and why, the first of them when there are many.</summary>
    public ImmutableArray<BaselineEntry> Unexplained { get; }

    /// <summary>
    /// Whether the file is a baseline: <c>SecureAi.Baseline.txt</c> or <c>SecureAi.Baseline.ANYTHING.txt</c>, in any folder and letter case.
    /// </summary>
    public static bool IsBaseline(AdditionalText file) => FileName.Is(file.Path, NamePrefix, NameSuffix);

    /// <summary>The parsed text; one text is parsed once.</summary>
    public static BaselineFile Of(SourceText text, CancellationToken cancellationToken) =>
        Parsed.GetValue(text, key => BaselineParser.Parse(key, cancellationToken));

    /// <summary>Whether it lists the finding.</summary>
    public bool Lists(BaselineKey finding) => _entries.Contains(finding);
}
