namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>Where in a block control leaves it.</summary>
internal enum EdgeStart
{
    /// <summary>Behind its last operation.</summary>
    End,

    /// <summary>Before its first operation.</summary>
    Entry,

    /// <summary>At each operation that may throw.</summary>
    Throw,
}
