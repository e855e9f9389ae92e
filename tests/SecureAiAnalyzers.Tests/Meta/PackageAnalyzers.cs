using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Analysis;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>The analyzers that the package brings.</summary>
internal static class PackageAnalyzers
{
    /// <summary>One of each.</summary>
    public static IReadOnlyList<DiagnosticAnalyzer> Create() =>
    [
        .. typeof(SecureAiAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];
}
