namespace SecureAiAnalyzers.Tool.Findings;

/// <summary>What a baseline says of a finding.</summary>
internal enum BaselineState
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>It does not hold the finding.</summary>
    New,

    /// <summary>It holds the finding.</summary>
    Unchanged,
}
