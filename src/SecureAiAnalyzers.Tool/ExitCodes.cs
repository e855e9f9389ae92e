namespace SecureAiAnalyzers.Tool;

/// <summary>How a command ends, for the gate of a pipeline.</summary>
internal static class ExitCodes
{
    /// <summary>The command did what was asked, and no gate is shut.</summary>
    public const int Success = 0;

    /// <summary>All was read, and there are findings that shut a gate.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong, or something could not be read or written, so that nothing is proved.</summary>
    public const int Unusable = 2;
}
