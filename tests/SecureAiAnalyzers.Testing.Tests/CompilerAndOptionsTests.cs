using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Testing.Tests.TestData;
using static SecureAiAnalyzers.Testing.Tests.TestData.Tests;

namespace SecureAiAnalyzers.Testing.Tests;

public sealed class CompilerAndOptionsTests
{
    [Fact]
    public async Task Compiler_error_fails()
    {
        var failure = await FailureOf(Analyze("class A : Missing { }"));

        Assert.Contains(
            "DiagnosticResult.CompilerError(\"CS0246\").WithSpan(1, 11, 1, 18).WithArguments(\"Missing\")",
            failure,
            StringComparison.Ordinal);
    }

    [Fact]
    public Task Expected_compiler_error_passes() => Analyze("class A : {|CS0246:Missing|} { }").RunAsync();

    [Fact]
    public Task Compiler_errors_can_be_ignored()
    {
        var test = Analyze("class A : Missing { }");
        test.CompilerDiagnostics = CompilerDiagnostics.None;
        return test.RunAsync();
    }

    [Fact]
    public Task Compiler_warnings_are_ignored() => Analyze("class A { private int a; }").RunAsync();

    [Fact]
    public async Task Compiler_warnings_can_count()
    {
        var test = Analyze("class A { private int a; }");
        test.CompilerDiagnostics = CompilerDiagnostics.Warnings;

        Assert.Contains("DiagnosticResult.CompilerWarning(\"CS0169\")", await FailureOf(test), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Crash_of_an_analyzer_is_an_error()
    {
        var failure = await FailureOf(Analyze<CrashingAnalyzer>("class badA { }"));

        Assert.Contains("DiagnosticResult.CompilerError(\"AD0001\")", failure, StringComparison.Ordinal);
        Assert.Contains("Cannot look at badA", failure, StringComparison.Ordinal);
    }

    [Fact]
    public Task Descriptor_that_is_off_by_default_is_enabled() =>
        Analyze<SeveralRulesAnalyzer>("class {|T001:{|T011:{|T012:badA|}|}|} { }").RunAsync();

    [Fact]
    public Task Diagnostic_can_be_disabled()
    {
        var test = Analyze("class badA { }");
        test.DisabledDiagnostics.Add("T001");
        return test.RunAsync();
    }

    [Fact]
    public async Task Unsafe_code_and_libraries_are_the_default()
    {
        await Analyze("unsafe class A { int* a; }").RunAsync();
        Assert.Contains("CS8805", await FailureOf(Analyze("System.Console.WriteLine();")), StringComparison.Ordinal);
    }

    [Fact]
    public Task Output_kind_can_be_chosen()
    {
        var test = Analyze("System.Console.WriteLine();");
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync();
    }

    [Fact]
    public async Task Solution_can_be_transformed()
    {
        var test = Analyze("class A { int F(int a) => a switch { _ => 1 }; }");
        await test.RunAsync();

        test.SolutionTransforms.Add(static (solution, id) => solution.WithProjectParseOptions(
            id, ((CSharpParseOptions)solution.GetProject(id)!.ParseOptions!).WithLanguageVersion(LanguageVersion.CSharp7_3)));
        Assert.Contains("CompilerError(\"CS8370\")", await FailureOf(test), StringComparison.Ordinal);
    }

    [Fact]
    public Task Workspace_options_can_be_transformed()
    {
        var test = Analyze("class [|badA|] { }");
        test.OptionsTransforms.Add(static options => options.WithChangedOption(
            Microsoft.CodeAnalysis.Formatting.FormattingOptions.UseTabs, LanguageNames.CSharp, true));
        return test.RunAsync();
    }

    [Fact]
    public async Task Documentation_is_checked_with_included_files()
    {
        var test = Analyze(
            "/// <include file='a.xml' path='doc/*'/>\npublic class A { }\n/// <see cref=\"{|CS1574:B|}\"/>\npublic class C { }");
        test.CompilerDiagnostics = CompilerDiagnostics.Warnings;
        test.XmlReferences.Add("a.xml", "<doc><summary>A.</summary></doc>");
        await test.RunAsync();

        test.XmlReferences.Clear();
        Assert.Contains("CS1589", await FailureOf(test), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suppressor_leaves_a_suppressed_diagnostic()
    {
        await SuppressorTest("class {|#0:badOld|} { }", BadName("badOld").WithIsSuppressed(true)).RunAsync();
        await SuppressorTest("class {|#0:badA|} { }", BadName("badA").WithIsSuppressed(false)).RunAsync();
    }

    [Fact]
    public async Task Suppression_state_is_compared()
    {
        var missing = await FailureOf(SuppressorTest("class {|#0:badA|} { }", BadName("badA").WithIsSuppressed(true)));
        Assert.Contains("Expected the diagnostic to be suppressed, but it was not.", missing, StringComparison.Ordinal);

        var unexpected = await FailureOf(SuppressorTest("class {|#0:badOld|} { }", BadName("badOld").WithIsSuppressed(false)));
        Assert.Contains("Expected the diagnostic not to be suppressed, but it was.", unexpected, StringComparison.Ordinal);
        Assert.Contains(".WithArguments(\"badOld\").WithIsSuppressed(true)", unexpected, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compiler_warning_can_be_suppressed()
    {
        var test = new SeveralAnalyzersTest(new UnusedFieldSuppressor()) { TestCode = "class A { private int {|#0:a|}; }" };
        test.CompilerDiagnostics = CompilerDiagnostics.Warnings;
        test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("CS0169").WithLocation(0).WithIsSuppressed(true));
        await test.RunAsync();
    }

    [Fact]
    public Task Suppression_by_pragma_is_silence() =>
        Analyze("#pragma warning disable T001\nclass badA { }").RunAsync();

    [Fact]
    public async Task Diagnostic_that_a_pragma_does_not_silence_fails()
    {
        var failure = await FailureOf(Analyze<PragmaAnalyzer>("class {|T001:badA|} { }"));

        Assert.StartsWith(
            "Context: After '#pragma warning disable T001'\nExpected 0 diagnostics, but was 1.\nUnexpected:\n",
            failure,
            StringComparison.Ordinal);
        Assert.Contains("VerifyCS.Diagnostic(\"T021\").WithSpan(2, 7, 2, 11)", failure, StringComparison.Ordinal);
    }

    [Fact]
    public Task Suppression_check_can_be_skipped()
    {
        var test = Analyze<PragmaAnalyzer>("class {|T001:badA|} { }");
        test.TestBehaviors = TestBehaviors.SkipSuppressionCheck;
        return test.RunAsync();
    }

    [Fact]
    public async Task Unconfigured_analyzer_must_be_silent_in_generated_code()
    {
        var failure = await FailureOf(Analyze<UnconfiguredAnalyzer>("class [|badA|] { }"));

        Assert.StartsWith("Context: In generated code\nExpected 0 diagnostics, but was 1.", failure, StringComparison.Ordinal);
    }

    [Fact]
    public Task Generated_code_check_can_be_skipped()
    {
        var test = Analyze<UnconfiguredAnalyzer>("class [|badA|] { }");
        test.TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck;
        return test.RunAsync();
    }

    [Fact]
    public Task Compiler_errors_remain_expected_in_the_further_runs()
    {
        var test = Analyze("class [|badA|] : {|CS0246:Missing|} { }");
        test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerError("CS0246").WithLocation("/0/Test1.cs", 1, 11).WithArguments("Other"));
        test.TestState.Sources.Add("class A : Other { }");
        return test.RunAsync();
    }

    private static SeveralAnalyzersTest SuppressorTest(string code, DiagnosticResult expected)
    {
        var test = new SeveralAnalyzersTest(new BadNameAnalyzer(), new OldNameSuppressor())
        {
            TestCode = code,
        };
        test.ExpectedDiagnostics.Add(expected.WithLocation(0));
        return test;
    }
}
