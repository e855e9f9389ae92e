namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Leaves out or changes steps of a code fix test.</summary>
[Flags]
public enum CodeFixTestBehaviors
{
    /// <summary>All steps run.</summary>
    None = 0,

    /// <summary>Does not run FixAll in document.</summary>
    SkipFixAllInDocumentCheck = 1,

    /// <summary>Does not run FixAll in project.</summary>
    SkipFixAllInProjectCheck = 2,

    /// <summary>Does not run FixAll in solution.</summary>
    SkipFixAllInSolutionCheck = 4,

    /// <summary>Does not run FixAll at all.</summary>
    SkipFixAllCheck = SkipFixAllInDocumentCheck | SkipFixAllInProjectCheck | SkipFixAllInSolutionCheck,

    /// <summary>Fixes one diagnostic and stops.</summary>
    FixOne = 8,

    /// <summary>Allows a fix for a diagnostic that was reported for the whole compilation.</summary>
    SkipLocalDiagnosticCheck = 16,
}
