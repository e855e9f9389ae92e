using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace SecureAiAnalyzers.Testing.Tests.TestData;

/// <summary>Short forms of what the tests need over and over.</summary>
internal static class Tests
{
    public static AnalyzerTest<DefaultVerifier> Analyze(string code, params DiagnosticResult[] expected) =>
        Analyze<BadNameAnalyzer>(code, expected);

    public static AnalyzerTest<DefaultVerifier> Analyze<TAnalyzer>(string code, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> { TestCode = code };
        test.ExpectedDiagnostics.AddRange(expected);
        return test;
    }

    public static CodeFixTest<DefaultVerifier> Fix(string code, string fixedCode) => Fix<GoodNameFix>(code, fixedCode);

    public static CodeFixTest<DefaultVerifier> Fix<TCodeFix>(string code, string fixedCode)
        where TCodeFix : CodeFixProvider, new() =>
        new CSharpCodeFixTest<BadNameAnalyzer, TCodeFix, DefaultVerifier> { TestCode = code, FixedCode = fixedCode };

    public static DiagnosticResult BadName(params object[] arguments) =>
        new DiagnosticResult(BadNameAnalyzer.Rule).WithArguments(arguments);

    /// <summary>Runs a test that has to fail, and returns its message with line ends as in this source.</summary>
    public static async Task<string> FailureOf(AnalyzerTest<DefaultVerifier> test)
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => test.RunAsync());
        return exception.Message.ReplaceLineEndings("\n");
    }
}

/// <summary>Runs several analyzers at once.</summary>
internal sealed class SeveralAnalyzersTest(params DiagnosticAnalyzer[] analyzers)
    : CSharpAnalyzerTest<EmptyDiagnosticAnalyzer, DefaultVerifier>
{
    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => analyzers;
}
