namespace SecureAiAnalyzers.Tool.Sarif;

/// <summary>What a log holds of one compilation.</summary>
/// <param name="Driver">The tool that wrote the run.</param>
/// <param name="Results">Our results in it, in the order of the log.</param>
internal sealed record SarifRun(string Driver, IReadOnlyList<SarifResult> Results)
{
    /// <summary>How the drivers of the .NET compilers begin.</summary>
    private const string Compiler = "Microsoft (R) Visual ";

    /// <summary>Our own driver, in what this tool has written.</summary>
    public const string Tool = "SecureAiAnalyzers";

    /// <summary>How the ids of our rules begin.</summary>
    public const string RulePrefix = "SAI";

    /// <summary>Whether the run can hold results of ours at all.</summary>
    public bool IsFamiliar => Driver == Tool || Driver.StartsWith(Compiler, StringComparison.Ordinal);
}
