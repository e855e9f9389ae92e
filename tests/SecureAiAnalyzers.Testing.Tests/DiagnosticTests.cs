using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Testing.Tests.TestData;
using static SecureAiAnalyzers.Testing.Tests.TestData.Tests;

namespace SecureAiAnalyzers.Testing.Tests;

public sealed class DiagnosticTests
{
    private const string Code = "class {|#0:badA|} { }";

    [Fact]
    public Task Silent_code_passes() => Analyze("class A { }").RunAsync();

    [Fact]
    public async Task Test_without_source_fails()
    {
        var test = new CSharpAnalyzerTest<BadNameAnalyzer, DefaultVerifier>();

        Assert.Equal("'TestState.Sources' should not be empty, but is.", await FailureOf(test));
    }

    [Fact]
    public async Task Missing_diagnostic_is_shown()
    {
        var failure = await FailureOf(Analyze("class [|A|] { }"));

        Assert.StartsWith(
            "Expected 1 diagnostics, but was 0.\nMissing:\n    // /0/Test0.cs(1,7,1,8): warning T001\n"
            + "    VerifyCS.Diagnostic(\"T001\").WithSpan(1, 7, 1, 8)\n",
            failure,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unexpected_diagnostic_is_shown_as_a_test_would_expect_it()
    {
        var failure = await FailureOf(Analyze("class [|badA|] { }\nclass badB { }"));

        Assert.StartsWith("Expected 1 diagnostics, but was 2.\nUnexpected:\n", failure, StringComparison.Ordinal);
        Assert.Contains("VerifyCS.Diagnostic(\"T001\").WithSpan(2, 7, 2, 11).WithArguments(\"badB\")", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Analysed_file_is_shown()
    {
        var failure = await FailureOf(Analyze("class A { }\nclass badB { }"));

        Assert.EndsWith("/0/Test0.cs:\n    1 | class A { }\n    2 | class badB { }\n", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diagnostic_in_another_file_is_shown_with_its_path()
    {
        var test = Analyze("class A { }");
        test.TestState.Sources.Add("class badB { }");

        Assert.Contains("WithSpan(\"/0/Test1.cs\", 1, 7, 1, 11)", await FailureOf(test), StringComparison.Ordinal);
    }

    [Fact]
    public Task Order_of_expected_diagnostics_does_not_matter() =>
        Analyze(
            "class {|#0:badA|} { } class {|#1:badB|} { }",
            BadName("badB").WithLocation(1),
            BadName("badA").WithLocation(0)).RunAsync();

    [Fact]
    public Task Vague_and_exact_expectations_are_assigned_together() =>
        Analyze(
            "partial class {|#0:badA|} { } partial class {|#1:badA|} { }",
            BadName("badA").WithLocation("/0/Test0.cs", 1, 15),
            BadName("badA").WithLocation(1)).RunAsync();

    [Fact]
    public async Task Wrong_argument_fails()
    {
        var failure = await FailureOf(Analyze(Code, BadName("badB").WithLocation(0)));

        Assert.Contains(
            "Expected the message 'Class 'badB' has a bad name', but was 'Class 'badA' has a bad name'.",
            failure,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_arguments_fail()
    {
        var failure = await FailureOf(Analyze(Code, BadName().WithLocation(0)));

        Assert.Contains("Expected the message 'Class '{0}' has a bad name', but was", failure, StringComparison.Ordinal);
    }

    [Fact]
    public Task Explicit_message_passes() =>
        Analyze(Code, BadName().WithMessage("Class 'badA' has a bad name").WithLocation(0)).RunAsync();

    [Fact]
    public async Task Wrong_explicit_message_fails()
    {
        var failure = await FailureOf(Analyze(Code, BadName("badA").WithMessage("Bad").WithLocation(0)));

        Assert.Contains("Expected the message 'Bad', but was 'Class 'badA' has a bad name'.", failure, StringComparison.Ordinal);
    }

    [Fact]
    public Task Null_message_stops_the_comparison() => Analyze(Code, BadName().WithMessage(null).WithLocation(0)).RunAsync();

    [Fact]
    public async Task Null_message_still_compares_arguments()
    {
        var failure = await FailureOf(Analyze(Code, BadName("badB").WithMessage(null).WithLocation(0)));

        Assert.Contains("Expected the arguments (badB), but was (badA).", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Number_of_arguments_is_compared()
    {
        var failure = await FailureOf(Analyze(Code, BadName("badA", "more").WithMessage(null).WithLocation(0)));

        Assert.Contains("Expected the arguments (badA, more), but was (badA).", failure, StringComparison.Ordinal);
    }

    [Fact]
    public Task Result_by_id_has_no_message() =>
        Analyze(Code, new DiagnosticResult("T001", DiagnosticSeverity.Warning).WithLocation(0)).RunAsync();

    [Fact]
    public async Task Wrong_severity_fails()
    {
        var failure = await FailureOf(Analyze(Code, BadName("badA").WithSeverity(DiagnosticSeverity.Error).WithLocation(0)));

        Assert.Contains("Expected the severity 'Error', but was 'Warning'.", failure, StringComparison.Ordinal);
    }

    [Fact]
    public Task Severity_can_be_ignored() =>
        Analyze(
            Code,
            BadName("badA")
                .WithSeverity(DiagnosticSeverity.Error)
                .WithOptions(DiagnosticOptions.IgnoreSeverity)
                .WithLocation(0)).RunAsync();

    [Fact]
    public async Task No_location_is_compared()
    {
        var failure = await FailureOf(Analyze("class badA { }", BadName("badA")));

        Assert.Contains("Expected no location, but was '/0/Test0.cs'(0,6)-(0,10).", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_file_fails()
    {
        var failure = await FailureOf(Analyze("class badA { }", BadName("badA").WithSpan("/0/Test1.cs", 1, 7, 1, 11)));

        Assert.Contains("Expected the location '/0/Test1.cs'(0,6)-(0,10), but was '/0/Test0.cs'", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Location_without_file_is_in_the_first()
    {
        await Analyze("class badA { }", BadName("badA").WithSpan(1, 7, 1, 11)).RunAsync();
        await Analyze("class badA { }", BadName("badA").WithLocation(1, 7)).RunAsync();
        await Analyze("class badA { }", BadName("badA").WithLocation(new LinePosition(0, 6))).RunAsync();
    }

    [Fact]
    public async Task Unlisted_additional_location_fails()
    {
        var failure = await FailureOf(Analyze<MembersAnalyzer>("class {|#0:badA|} { int a; }", BadName("badA").WithLocation(0)));

        Assert.Contains("Expected 0 additional locations, but was 1.", failure, StringComparison.Ordinal);
        Assert.Contains("WithSpan(1, 7, 1, 11).WithSpan(1, 14, 1, 20)", failure, StringComparison.Ordinal);
    }

    [Fact]
    public Task Listed_additional_locations_pass() =>
        Analyze<MembersAnalyzer>(
            "class {|#0:badA|} { {|#1:int a;|} {|#2:int b;|} }",
            BadName("badA").WithLocation(0).WithLocation(1).WithLocation(2)).RunAsync();

    [Fact]
    public async Task Order_of_additional_locations_matters()
    {
        var test = Analyze<MembersAnalyzer>(
            "class {|#0:badA|} { {|#1:int a;|} {|#2:int b;|} }",
            BadName("badA").WithLocation(0).WithLocation(2).WithLocation(1));

        Assert.Contains("Expected additional location 0 '/0/Test0.cs'(0,20)", await FailureOf(test), StringComparison.Ordinal);
    }

    [Fact]
    public Task Additional_locations_can_be_ignored() =>
        Analyze<MembersAnalyzer>(
            "class {|#0:badA|} { int a; }",
            BadName("badA").WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)).RunAsync();

    [Fact]
    public Task Markup_ignores_additional_locations() => Analyze<MembersAnalyzer>("class [|badA|] { int a; }").RunAsync();

    [Fact]
    public Task Unnecessary_code_passes() =>
        Analyze<UnnecessaryMembersAnalyzer>(
            "class {|#0:badA|} { {|#1:int a;|} {|#2:int b;|} }",
            CSharpAnalyzerVerifier<UnnecessaryMembersAnalyzer, DefaultVerifier>.Diagnostic()
                .WithLocation(0)
                .WithLocation(1)
                .WithLocation(2, DiagnosticLocationOptions.UnnecessaryCode)).RunAsync();

    [Fact]
    public async Task Unnecessary_code_is_compared()
    {
        var test = Analyze<UnnecessaryMembersAnalyzer>(
            "class {|#0:badA|} { {|#1:int a;|} {|#2:int b;|} }",
            CSharpAnalyzerVerifier<UnnecessaryMembersAnalyzer, DefaultVerifier>.Diagnostic()
                .WithLocation(0)
                .WithLocation(1)
                .WithLocation(2));

        Assert.Contains("Expected additional location 1 not to be unnecessary code.", await FailureOf(test), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Further_check_sees_matched_diagnostics()
    {
        var test = Analyze("class [|badA|] { }");
        test.DiagnosticVerifier = (diagnostic, result, verifier) => verifier.Fail($"Checked {diagnostic.Id} as {result.Id}");

        Assert.Equal("Checked T001 as T001", await FailureOf(test));
    }

    [Fact]
    public void Result_is_written_with_its_parts()
    {
        Assert.Equal("?(1,2): warning T001: Class 'a' has a bad name", BadName("a").WithLocation(1, 2).ToString());
        Assert.Equal("error CS1", DiagnosticResult.CompilerError("CS1").ToString());
        Assert.Equal("f(1,2,3,4): warning CS2", DiagnosticResult.CompilerWarning("CS2").WithSpan("f", 1, 2, 3, 4).ToString());
    }

    [Fact]
    public void Result_can_be_moved_and_changed()
    {
        var result = BadName("a").WithSpan(1, 1, 1, 2).WithLineOffset(2).WithDefaultPath("f");

        Assert.Equal("f(3,1,3,2): warning T001: Class 'a' has a bad name", result.ToString());
        Assert.False(result.WithNoLocation().HasLocation);
        Assert.Equal("changed a", result.WithMessageFormat("changed {0}").Message);
        Assert.Empty(DiagnosticResult.EmptyDiagnosticResults);
    }

    [Fact]
    public void Short_form_needs_a_single_descriptor()
    {
        Assert.Equal("T001", CSharpAnalyzerVerifier<BadNameAnalyzer, DefaultVerifier>.Diagnostic().Id);
        Assert.Equal("T012", CSharpAnalyzerVerifier<SeveralRulesAnalyzer, DefaultVerifier>.Diagnostic("T012").Id);
        var ambiguous = Assert.Throws<InvalidOperationException>(
            () => CSharpAnalyzerVerifier<SeveralRulesAnalyzer, DefaultVerifier>.Diagnostic());
        Assert.Contains("has not exactly one descriptor", ambiguous.Message, StringComparison.Ordinal);
        var unknown = Assert.Throws<InvalidOperationException>(
            () => CSharpAnalyzerVerifier<BadNameAnalyzer, DefaultVerifier>.Diagnostic("T999"));
        Assert.Contains("0 descriptors with the id 'T999'", unknown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Short_form_runs_a_test() =>
        CSharpAnalyzerVerifier<BadNameAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync(Code, BadName("badA").WithLocation(0));
}
