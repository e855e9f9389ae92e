namespace SecureAiAnalyzers.Tool.Sarif;

/// <summary>What a log holds of one compilation.</summary>
internal sealed class SarifRun
{
    /// <summary>Our own driver, in what this tool has written.</summary>
    public const string Tool = "SecureAiAnalyzers";

    /// <summary>How the drivers of the .NET compilers begin.</summary>
    private const string Compiler = "Microsoft (R) Visual ";

    /// <summary>The tool that wrote the run.</summary>
    public string Driver { get; set; } = string.Empty;

    /// <summary>Our findings in it, in the order of the log.</summary>
    public List<SarifResult> Results { get; } = [];

    /// <summary>Our rules in it.</summary>
    public List<SarifRule> Rules { get; } = [];

    /// <summary>What it says of assets, in the order of the log.</summary>
    public List<SarifResult> Assets { get; } = [];

    /// <summary>What it says of its analysis, by the keys of <see cref="ProofProperties"/>.</summary>
    public List<IReadOnlyDictionary<string, string>> Proofs { get; } = [];

    /// <summary>Whether this tool wrote it.</summary>
    public bool IsClean => Driver == Tool;

    /// <summary>Whether the run can hold results of ours at all.</summary>
    public bool IsFamiliar => IsClean || Driver.StartsWith(Compiler, StringComparison.Ordinal);

    /// <summary>Whether an id is one of our rules.</summary>
    public static bool IsOurs(string rule) =>
        rule.Length == 7 && rule.StartsWith("SAI", StringComparison.Ordinal) && rule.AsSpan(3).IndexOfAnyExceptInRange('0', '9') < 0;
}
