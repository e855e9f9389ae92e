namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Parts of an expected diagnostic that are not compared.</summary>
[Flags]
public enum DiagnosticOptions
{
    /// <summary>Everything is compared.</summary>
    None = 0,

    /// <summary>Additional locations are not compared.</summary>
    IgnoreAdditionalLocations = 1,

    /// <summary>The severity is not compared.</summary>
    IgnoreSeverity = 2,
}
