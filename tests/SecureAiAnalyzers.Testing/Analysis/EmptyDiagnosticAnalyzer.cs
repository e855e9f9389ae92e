using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Reports nothing; for tests of a code fix for compiler diagnostics.</summary>
#pragma warning disable RS1001 // It must not be found by attribute: it is only ever named.
public sealed class EmptyDiagnosticAnalyzer : DiagnosticAnalyzer
#pragma warning restore RS1001
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
    }
}
