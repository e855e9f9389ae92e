namespace SecureAiAnalyzers.Tool.Sarif;

/// <summary>How severe a log says that a result is, least first.</summary>
internal enum SarifLevel
{
    /// <summary>Hidden.</summary>
    None,

    /// <summary>A suggestion.</summary>
    Note,

    /// <summary>A warning, which a result is that tells nothing else.</summary>
    Warning,

    /// <summary>An error.</summary>
    Error,
}
