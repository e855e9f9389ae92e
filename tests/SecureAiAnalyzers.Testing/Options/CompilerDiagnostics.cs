namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The least severe compiler diagnostics that a test has to expect.</summary>
public enum CompilerDiagnostics
{
    /// <summary>Compiler diagnostics are ignored.</summary>
    None,

    /// <summary>Compiler errors count.</summary>
    Errors,

    /// <summary>Compiler errors and warnings count.</summary>
    Warnings,

    /// <summary>Compiler errors, warnings and suggestions count.</summary>
    Suggestions,

    /// <summary>All compiler diagnostics count, hidden ones too.</summary>
    All,
}
