using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Benchmarks.Measuring;

/// <summary>Configuration files that say nothing. Builds and editors always have some, and analyzers rely on it.</summary>
internal sealed class NoSeverities : SyntaxTreeOptionsProvider
{
    /// <inheritdoc />
    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    /// <inheritdoc />
    public override bool TryGetDiagnosticValue(
        SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) => NotSet(out severity);

    /// <inheritdoc />
    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        NotSet(out severity);

    private static bool NotSet(out ReportDiagnostic severity)
    {
        severity = ReportDiagnostic.Default;
        return false;
    }
}
