using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Short forms of analyzer tests.</summary>
public class AnalyzerVerifier<TAnalyzer, TTest, TVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TTest : AnalyzerTest<TVerifier>, new()
    where TVerifier : IVerifier, new()
{
    /// <summary>Expects the diagnostic of an analyzer that has just one.</summary>
    public static DiagnosticResult Diagnostic() =>
        new TAnalyzer().SupportedDiagnostics is [var descriptor]
            ? Diagnostic(descriptor)
            : throw new InvalidOperationException(
                $"{typeof(TAnalyzer).Name} has not exactly one descriptor. Use an overload of '{nameof(Diagnostic)}' that names it.");

    /// <summary>Expects a diagnostic of the analyzer by its id, which has to be unique.</summary>
    public static DiagnosticResult Diagnostic(string diagnosticId)
    {
        var descriptors = new TAnalyzer().SupportedDiagnostics.Where(descriptor => descriptor.Id == diagnosticId).ToArray();
        return descriptors is [var descriptor]
            ? Diagnostic(descriptor)
            : throw new InvalidOperationException(
                $"{typeof(TAnalyzer).Name} has {descriptors.Length} descriptors with the id '{diagnosticId}' instead of one.");
    }

    /// <summary>Expects a diagnostic with this descriptor.</summary>
    public static DiagnosticResult Diagnostic(DiagnosticDescriptor descriptor) => new(descriptor);

    /// <summary>Analyses <paramref name="source"/> and compares the diagnostics with the markup and <paramref name="expected"/>.</summary>
    public static Task VerifyAnalyzerAsync(string source, params DiagnosticResult[] expected)
    {
        var test = new TTest { TestCode = source };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(CancellationToken.None);
    }
}
