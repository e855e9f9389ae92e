using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Testing.Tests.TestData;
using static SecureAiAnalyzers.Testing.Tests.TestData.Tests;

namespace SecureAiAnalyzers.Testing.Tests;

public sealed class CodeFixTests
{
    private const string Bad = "class [|badA|] { }";
    private const string Good = "class goodA { }";
    private const string TwoBad = "class [|badA|] { } class [|badB|] { }";
    private const string TwoGood = "class goodA { } class goodB { }";

    [Fact]
    public Task Fixed_code_passes() => Fix(Bad, Good).RunAsync();

    [Fact]
    public Task Several_diagnostics_are_fixed() => Fix(TwoBad, TwoGood).RunAsync();

    [Fact]
    public Task Short_forms_run_tests()
    {
        var expected = BadName("badA").WithLocation(0);
        return Task.WhenAll(
            CSharpCodeFixVerifier<BadNameAnalyzer, GoodNameFix, DefaultVerifier>.VerifyCodeFixAsync(Bad, Good),
            CSharpCodeFixVerifier<BadNameAnalyzer, GoodNameFix, DefaultVerifier>.VerifyCodeFixAsync(
                "class {|#0:badA|} { }", expected, Good),
            CSharpCodeFixVerifier<BadNameAnalyzer, GoodNameFix, DefaultVerifier>.VerifyAnalyzerAsync("class {|#0:badA|} { }", expected));
    }

    [Fact]
    public async Task Wrong_fixed_code_is_shown_as_a_diff()
    {
        var failure = await FailureOf(Fix("class [|badA|] { }\nclass B { }", "class bestA { }\nclass B { }"));

        Assert.Equal(
            "Context: Fixes one by one\nThe content of '/0/Test0.cs' differs ('-' expected, '+' actual):\n"
            + "-class bestA { }\n+class goodA { }\n class B { }\n",
            failure);
    }

    [Fact]
    public async Task Difference_in_line_ends_is_shown()
    {
        var failure = await FailureOf(Fix("class [|badA|] { }\n", "class goodA { }\r\n"));

        Assert.Contains("-class goodA { }<CR><LF>", failure, StringComparison.Ordinal);
        Assert.Contains("+class goodA { }<LF>", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_fix_fails() =>
        Assert.Contains("-class goodA { }\n+class badA { }", await FailureOf(Fix<NoActionFix>(Bad, Good)), StringComparison.Ordinal);

    [Fact]
    public Task No_fix_is_expected_by_equal_code() => Fix<NoActionFix>(Bad, Bad).RunAsync();

    [Fact]
    public async Task Offered_fix_fails_if_none_is_expected()
    {
        var failure = await FailureOf(Fix(Bad, Bad));

        Assert.Contains("-class badA { }\n+class goodA { }", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Offered_fix_without_change_fails_if_none_is_expected() =>
        Assert.Equal(
            "Context: Fixes one by one\nNo fix should be offered, but one was that changes nothing.",
            await FailureOf(Fix<NoChangeFix>(Bad, Bad)));

    [Fact]
    public async Task Without_fixed_state_nothing_is_fixed()
    {
        var test = new CSharpCodeFixTest<BadNameAnalyzer, GoodNameFix, DefaultVerifier> { TestCode = Bad };

        await test.RunAsync();
    }

    [Fact]
    public async Task Diagnostics_of_the_test_state_come_first()
    {
        var failure = await FailureOf(Fix("class badA { }", "class A { }"));

        Assert.StartsWith("Context: Diagnostics of the test state\nExpected 0 diagnostics, but was 1.", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diagnostics_of_the_fixed_state_are_compared()
    {
        var failure = await FailureOf(Fix("class [|badA|] : {|CS0246:Missing|} { }", "class goodA : Missing { }"));

        Assert.StartsWith("Context: Diagnostics of the fixed state\nExpected 0 diagnostics, but was 1.", failure, StringComparison.Ordinal);
        Assert.Contains("CompilerError(\"CS0246\")", failure, StringComparison.Ordinal);
    }

    [Fact]
    public Task Remaining_errors_are_marked_in_the_fixed_state() =>
        Fix("class [|badA|] : {|CS0246:Missing|} { }", "class goodA : {|CS0246:Missing|} { }").RunAsync();

    [Fact]
    public Task Explicit_unfixable_diagnostics_are_inherited()
    {
        var test = Fix("class [|badA|] : {|#0:Missing|} { }", "class goodA : {|#0:Missing|} { }");
        test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerError("CS0246").WithLocation(0).WithArguments("Missing"));
        return test.RunAsync();
    }

    [Fact]
    public async Task Fixable_markup_in_the_fixed_state_is_ignored()
    {
        var failure = await FailureOf(Fix<NoFixAllFix>("class [|badA|] { }", "class [|goodA|] { } class [|badB|] { }"));

        Assert.Contains("-class goodA { } class badB { }\n+class goodA { }", failure, StringComparison.Ordinal);
    }

    [Fact]
    public Task Remaining_fixable_diagnostics_need_allowed_markup()
    {
        var test = Fix(TwoBad, "class goodA { } class [|badB|] { }");
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne | CodeFixTestBehaviors.SkipFixAllCheck;
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        return test.RunAsync();
    }

    [Fact]
    public Task Exact_number_of_iterations_passes()
    {
        var test = Fix(TwoBad, TwoGood);
        test.NumberOfIncrementalIterations = 2;
        test.NumberOfFixAllIterations = 1;
        return test.RunAsync();
    }

    [Theory]
    [InlineData(3, "Expected 3 iterations of the code fix, but was 2.")]
    [InlineData(1, "Expected 1 iterations of the code fix, but was 2.")]
    [InlineData(-1, "Expected 1 iterations of the code fix, but was 2.")]
    public async Task Wrong_number_of_iterations_fails(int number, string message)
    {
        var test = Fix(TwoBad, TwoGood);
        test.NumberOfIncrementalIterations = number;

        Assert.Equal($"Context: Fixes one by one\n{message}", await FailureOf(test));
    }

    [Fact]
    public async Task Too_many_iterations_fail()
    {
        var test = Fix<NoFixAllFix>(
            "class [|badA|] { } class [|badB|] { } class [|badC|] { }",
            "class goodA { } class goodB { } class goodC { }");
        test.NumberOfIncrementalIterations = -2;

        Assert.Equal("Context: Fixes one by one\nThe code fix needs more than the 2 iterations allowed.", await FailureOf(test));
    }

    [Fact]
    public async Task Endless_fix_ends()
    {
        var failure = await FailureOf(Fix<EndlessFix>(Bad, "class bad_bad_badA { }"));

        Assert.StartsWith("Context: Fixes one by one\nThe content of", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_number_of_fix_all_iterations_fails()
    {
        var test = Fix(TwoBad, TwoGood);
        test.NumberOfFixAllIterations = 2;
        Assert.Equal("Context: FixAll in document\nExpected 2 iterations of the code fix, but was 1.", await FailureOf(test));

        test = Fix(TwoBad, TwoGood);
        test.NumberOfFixAllInProjectIterations = 2;
        Assert.Equal("Context: FixAll in project\nExpected 2 iterations of the code fix, but was 1.", await FailureOf(test));
    }

    [Fact]
    public async Task Fix_all_in_document_runs_once_for_each_document()
    {
        await TwoFiles().RunAsync();

        var test = TwoFiles();
        test.NumberOfFixAllInDocumentIterations = 1;
        Assert.Equal("Context: FixAll in document\nExpected 1 iterations of the code fix, but was 2.", await FailureOf(test));
    }

    [Fact]
    public async Task Unsupported_scope_of_fix_all_fails()
    {
        var failure = await FailureOf(Fix<DocumentFixAllFix>(Bad, Good));

        Assert.StartsWith("Context: FixAll in project\nThe content of '/0/Test0.cs' differs", failure, StringComparison.Ordinal);
    }

    [Fact]
    public Task Scopes_of_fix_all_can_be_skipped()
    {
        var test = Fix<DocumentFixAllFix>(Bad, Good);
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllInProjectCheck | CodeFixTestBehaviors.SkipFixAllInSolutionCheck;
        return test.RunAsync();
    }

    [Fact]
    public Task Code_fix_without_fix_all_passes() => Fix<NoFixAllFix>(TwoBad, TwoGood).RunAsync();

    [Fact]
    public async Task Other_result_of_fix_all_fails()
    {
        var failure = await FailureOf(Fix<OtherBatchFix>(Bad, Good));

        Assert.Contains("Context: FixAll in document\n", failure, StringComparison.Ordinal);
        Assert.Contains("-class goodA { }\n+class batch { }", failure, StringComparison.Ordinal);
    }

    [Fact]
    public Task Other_result_of_fix_all_can_be_expected()
    {
        var test = Fix<OtherBatchFix>(Bad, Good);
        test.BatchFixedCode = "class batch { }";
        return test.RunAsync();
    }

    [Fact]
    public async Task Diagnostics_of_the_batch_fixed_state_are_compared()
    {
        var test = Fix<OtherBatchFix>(
            "class [|badA|] { } class C { object a = new {|CS0246:goodA|}(); }",
            "class goodA { } class C { object a = new goodA(); }");
        test.BatchFixedCode = "class batch { } class C { object a = new goodA(); }";

        Assert.StartsWith("Context: Diagnostics of the batch fixed state\n", await FailureOf(test), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "good")]
    [InlineData(0, null, "good")]
    [InlineData(1, null, "fine")]
    [InlineData(null, "fine", "fine")]
    [InlineData(1, "fine", "fine")]
    public Task Action_is_chosen(int? index, string? key, string start)
    {
        var test = Fix<TwoActionsFix>(TwoBad, $"class {start}A {{ }} class {start}B {{ }}");
        test.CodeActionIndex = index;
        test.CodeActionEquivalenceKey = key;
        return test.RunAsync();
    }

    [Fact]
    public async Task Index_and_key_have_to_agree()
    {
        var test = Fix<TwoActionsFix>(Bad, Good);
        test.CodeActionIndex = 1;
        test.CodeActionEquivalenceKey = "good";

        Assert.Contains(
            "The code action with the index 1 has the key 'fine', not 'good'.",
            await FailureOf(test),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Index_beyond_the_actions_fails()
    {
        var test = Fix<TwoActionsFix>(Bad, Good);
        test.CodeActionIndex = 2;
        Assert.Contains("-class goodA { }\n+class badA { }", await FailureOf(test), StringComparison.Ordinal);

        test = Fix<TwoActionsFix>(Bad, Good);
        test.CodeActionIndex = 2;
        test.CodeActionEquivalenceKey = "good";
        Assert.Contains(
            "Expected a code action with the index 2, but only 2 are offered.",
            await FailureOf(test),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_key_fails()
    {
        var test = Fix<TwoActionsFix>(Bad, Good);
        test.CodeActionEquivalenceKey = "other";

        Assert.Contains("-class goodA { }\n+class badA { }", await FailureOf(test), StringComparison.Ordinal);
    }

    [Fact]
    public Task Nested_actions_stand_in_place_of_their_group()
    {
        var test = Fix<NestedActionsFix>(Bad, "class fineA { }");
        test.CodeActionIndex = 1;
        return test.RunAsync();
    }

    [Fact]
    public async Task Further_check_sees_the_action()
    {
        var test = Fix(Bad, Good);
        test.CodeActionVerifier = (action, verifier) => verifier.Equal("Start with 'best'", action.Title);

        Assert.Contains("Expected 'Start with 'best'', but was 'Start with 'good''.", await FailureOf(test), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tree_that_no_parse_gives_fails()
    {
        var failure = await FailureOf(Fix<WrongTreeFix>(Bad, "class good : object { }"));

        Assert.Contains("The syntax tree of 'Test0.cs' is not the one that its text has", failure, StringComparison.Ordinal);
        Assert.Contains("+    IdentifierToken 'good : object'", failure, StringComparison.Ordinal);
    }

    [Fact]
    public Task Tree_check_can_be_skipped()
    {
        var test = Fix<WrongTreeFix>(Bad, "class good : object { }");
        test.CodeActionValidationMode = CodeActionValidationMode.None;
        return test.RunAsync();
    }

    [Fact]
    public async Task Trivia_is_compared_on_request()
    {
        await Fix<WrongTriviaFix>(Bad, "class good  { }").RunAsync();

        var test = Fix<WrongTriviaFix>(Bad, "class good  { }");
        test.CodeActionValidationMode = CodeActionValidationMode.Full;
        Assert.Contains("+      after WhitespaceTrivia ' '", await FailureOf(test), StringComparison.Ordinal);
    }

    [Fact]
    public Task Full_validation_passes_for_parsed_trees()
    {
        var test = Fix("// Comment\nclass [|badA|] { } // End", "// Comment\nclass goodA { } // End");
        test.CodeActionValidationMode = CodeActionValidationMode.Full;
        return test.RunAsync();
    }

    [Fact]
    public Task Files_of_all_kinds_are_compared() => FilesTest().RunAsync();

    [Fact]
    public async Task Missing_new_file_fails()
    {
        var test = FilesTest();
        test.FixedState.Sources.RemoveAt(1);

        Assert.Equal(
            "Context: Fixes one by one\nThe files of project 'TestProject' differ ('-' expected, '+' actual):\n Test0.cs\n+Test1.cs\n",
            await FailureOf(test));
    }

    [Fact]
    public async Task Wrong_additional_file_fails()
    {
        var test = FilesTest();
        test.FixedState.AdditionalFiles.Clear();

        Assert.Contains(
            "The content of 'list.txt' differs ('-' expected, '+' actual):\n-raw\n+fixed",
            await FailureOf(test),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_configuration_fails()
    {
        var test = FilesTest();
        test.FixedState.AnalyzerConfigFiles.Clear();

        Assert.Contains("The content of '/.editorconfig' differs", await FailureOf(test), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Encoding_is_compared()
    {
        var test = Fix(Bad, Good);
        test.FixedState.Sources.Clear();
        test.FixedState.Sources.Add(Microsoft.CodeAnalysis.Text.SourceText.From(Good, System.Text.Encoding.UTF8));

        Assert.Contains(
            "Expected the encoding of '/0/Test0.cs' to be 'utf-8', but was ''.",
            await FailureOf(test),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Non_local_diagnostic_has_no_fix()
    {
        var test = NonLocalTest();

        Assert.Contains("The code fix is for the non-local diagnostic 'T001'", await FailureOf(test), StringComparison.Ordinal);
    }

    [Fact]
    public Task Non_local_check_can_be_skipped()
    {
        var test = NonLocalTest();
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipLocalDiagnosticCheck;
        return test.RunAsync();
    }

    [Fact]
    public Task Compiler_diagnostics_can_be_fixed() =>
        new CSharpCodeFixTest<EmptyDiagnosticAnalyzer, SemicolonFix, DefaultVerifier>
        {
            TestCode = "class A { int a = 1 {|CS1002:}|}",
            FixedCode = "class A { int a = 1 ;}",
        }.RunAsync();

    [Fact]
    public Task Analyzer_can_be_tested_without_fix() =>
        new CSharpCodeFixTest<BadNameAnalyzer, EmptyCodeFixProvider, DefaultVerifier> { TestCode = Bad, FixedCode = Bad }.RunAsync();

    private static CodeFixTest<DefaultVerifier> TwoFiles()
    {
        var test = Fix(Bad, Good);
        test.TestState.Sources.Add("class [|badB|] { }");
        test.FixedState.Sources.Add("class goodB { }");
        return test;
    }

    private static CodeFixTest<DefaultVerifier> FilesTest()
    {
        var test = Fix<FilesFix>("class [|badA|] { }", "class good { }");
        test.TestState.AdditionalFiles.Add(("list.txt", "raw"));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = false\n"));
        test.FixedState.Sources.Add("class added { }");
        test.FixedState.AdditionalFiles.Add(("list.txt", "fixed"));
        test.FixedState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n"));
        return test;
    }

    private static CSharpCodeFixTest<CompilationEndAnalyzer, NoFixAllFix, DefaultVerifier> NonLocalTest() =>
        new() { TestCode = Bad, FixedCode = Good };
}
