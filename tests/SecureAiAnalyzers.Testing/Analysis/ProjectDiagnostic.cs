namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A diagnostic and where it came from.</summary>
/// <param name="Project">The project with the diagnostic.</param>
/// <param name="Diagnostic">The diagnostic.</param>
/// <param name="IsLocal">False if it was reported for the compilation as a whole, as at its end.</param>
internal sealed record ProjectDiagnostic(Project Project, Diagnostic Diagnostic, bool IsLocal);
