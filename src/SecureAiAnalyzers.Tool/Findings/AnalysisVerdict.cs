namespace SecureAiAnalyzers.Tool.Findings;

/// <summary>What is known of the analysis behind the findings.</summary>
internal enum AnalysisVerdict
{
    /// <summary>Each compilation was analysed in full.</summary>
    Complete,

    /// <summary>A compilation does not say what was analysed.</summary>
    Unknown,

    /// <summary>A compilation says that something was not analysed.</summary>
    Partial,
}
