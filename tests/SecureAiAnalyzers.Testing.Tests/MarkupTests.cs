using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Testing.Tests.TestData;

namespace SecureAiAnalyzers.Testing.Tests;

public sealed class MarkupTests
{
    [Fact]
    public Task Anonymous_span_means_the_single_descriptor() => TestData.Tests.Analyze("class [|badA|] { }").RunAsync();

    [Fact]
    public Task Id_means_its_descriptor() => TestData.Tests.Analyze("class {|T001:badA|} { }").RunAsync();

    [Fact]
    public Task Position_compares_the_start_only() => TestData.Tests.Analyze("class $$badA { }").RunAsync();

    [Fact]
    public async Task Anonymous_span_needs_a_single_descriptor()
    {
        var failure = await TestData.Tests.FailureOf(TestData.Tests.Analyze<SeveralRulesAnalyzer>("class [|badA|] { }"));

        Assert.Contains("needs an analyzer with exactly one descriptor", failure, StringComparison.Ordinal);
    }

    [Fact]
    public Task First_descriptor_can_be_chosen()
    {
        var test = TestData.Tests.Analyze<SeveralRulesAnalyzer>("class {|T011:{|T012:[|badA|]|}|} { }");
        test.MarkupOptions = MarkupOptions.UseFirstDescriptor;
        return test.RunAsync();
    }

    [Fact]
    public Task Position_can_be_code()
    {
        var test = TestData.Tests.Analyze("class [|badA|] { string a = $$\"\"\"{{1}}\"\"\"; }");
        test.MarkupOptions = MarkupOptions.TreatPositionIndicatorsAsCode;
        return test.RunAsync();
    }

    [Fact]
    public async Task Wrong_span_fails()
    {
        var failure = await TestData.Tests.FailureOf(TestData.Tests.Analyze("class [|badAb|]ad { }"));

        Assert.Contains(
            "Expected the location '/0/Test0.cs'(0,6)-(0,11), but was '/0/Test0.cs'(0,6)-(0,13).",
            failure,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_position_fails()
    {
        var failure = await TestData.Tests.FailureOf(TestData.Tests.Analyze("$$class badA { }"));

        Assert.Contains("Expected the location '/0/Test0.cs'(0,0)-(0,0), but was", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_id_fails()
    {
        var failure = await TestData.Tests.FailureOf(TestData.Tests.Analyze("class {|T002:badA|} { }"));

        Assert.Contains("Expected the id 'T002', but was 'T001'.", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unbalanced_markup_fails()
    {
        var test = TestData.Tests.Analyze("class [|badA { }");

        Assert.Contains(
            "1 starts but 0 ends",
            (await Assert.ThrowsAsync<ArgumentException>(() => test.RunAsync())).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public Task Key_alone_expects_nothing() => TestData.Tests.Analyze("class {|#0:A|} { }").RunAsync();

    [Fact]
    public Task Key_is_the_location_of_an_expected_diagnostic() =>
        TestData.Tests.Analyze("class {|#0:badA|} { }", TestData.Tests.BadName("badA").WithLocation(0)).RunAsync();

    [Fact]
    public async Task Missing_key_fails()
    {
        var test = TestData.Tests.Analyze("class {|#0:badA|} { }", TestData.Tests.BadName("badA").WithLocation(1));

        Assert.Contains("The markup location '#1' was not found", await TestData.Tests.FailureOf(test), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Same_key_in_two_files_fails()
    {
        var test = TestData.Tests.Analyze("class {|#0:A|} { }");
        test.TestState.Sources.Add("class {|#0:B|} { }");

        Assert.Contains("More than one file has a markup location '#0'", await TestData.Tests.FailureOf(test), StringComparison.Ordinal);
    }

    [Fact]
    public Task Markup_is_read_in_every_source_file()
    {
        var test = TestData.Tests.Analyze("class [|badA|] { }");
        test.TestState.Sources.Add("class [|badB|] { }");
        test.TestState.Sources.Add(("/0/Sub/Named.cs", "class [|badC|] { }"));
        return test.RunAsync();
    }

    [Fact]
    public Task Markup_can_be_ignored()
    {
        var test = TestData.Tests.Analyze("class [|A|] { }");
        test.TestState.MarkupHandling = MarkupMode.Ignore;
        return test.RunAsync();
    }

    [Fact]
    public async Task Markup_can_be_code()
    {
        var test = TestData.Tests.Analyze("class [|badA|] { }");
        test.TestState.MarkupHandling = MarkupMode.None;

        Assert.Contains("DiagnosticResult.CompilerError(\"CS", await TestData.Tests.FailureOf(test), StringComparison.Ordinal);
    }
}
