namespace Microsoft.CodeAnalysis.Testing;

/// <summary>How one expected location is compared.</summary>
[Flags]
public enum DiagnosticLocationOptions
{
    /// <summary>Start and end are compared.</summary>
    None = 0,

    /// <summary>Only the start is compared.</summary>
    IgnoreLength = 1,

    /// <summary>The location is the number of a <c>{|#n:…|}</c> in the test files.</summary>
    InterpretAsMarkupKey = 2,

    /// <summary>The (additional) location is reported as unnecessary code.</summary>
    UnnecessaryCode = 4,
}
