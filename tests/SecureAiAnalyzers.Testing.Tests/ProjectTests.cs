using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Testing.Tests.TestData;
using static SecureAiAnalyzers.Testing.Tests.TestData.Tests;

namespace SecureAiAnalyzers.Testing.Tests;

public sealed class ProjectTests
{
    [Fact]
    public Task Diagnostics_of_additional_projects_count()
    {
        var test = Analyze("class [|badA|] { }");
        test.TestState.AdditionalProjects["Other"].Sources.Add("class [|badB|] { }");
        return test.RunAsync();
    }

    [Fact]
    public async Task Unexpected_diagnostic_of_an_additional_project_fails()
    {
        var test = Analyze("class A { }");
        test.TestState.AdditionalProjects["Other"].Sources.Add("class badB { }");

        Assert.Contains("WithSpan(\"/Other/Test0.cs\", 1, 7, 1, 11)", await FailureOf(test), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Projects_reference_each_other_by_name()
    {
        var test = Analyze("class A { B b; }");
        test.TestState.AdditionalProjects["Other"].Sources.Add("public class B { }");
        Assert.Contains("CompilerError(\"CS0246\")", await FailureOf(test), StringComparison.Ordinal);

        test.TestState.AdditionalProjectReferences.Add("Other");
        await test.RunAsync();

        test.TestState.AdditionalProjectReferences.Add("Missing");
        Assert.Equal("The test has no project 'Missing' to reference.", await FailureOf(test));
    }

    [Fact]
    public Task Code_in_additional_projects_is_fixed()
    {
        var test = Fix("class [|badA|] { }", "class goodA { }");
        test.TestState.AdditionalProjects["Other"].Sources.Add("class [|badB|] { }");
        test.FixedState.AdditionalProjects["Other"].Sources.Add("class goodB { }");
        return test.RunAsync();
    }

    [Fact]
    public async Task Wrong_fix_in_an_additional_project_fails()
    {
        var test = Fix("class [|badA|] { }", "class goodA { }");
        test.TestState.AdditionalProjects["Other"].Sources.Add("class [|badB|] { }");
        test.FixedState.AdditionalProjects["Other"].Sources.Add("class bestB { }");

        Assert.Contains(
            "The content of '/Other/Test0.cs' differs ('-' expected, '+' actual):\n-class bestB { }\n+class goodB { }",
            await FailureOf(test),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Project_has_one_language()
    {
        var projects = new ProjectCollection(LanguageNames.CSharp, "cs");

        Assert.Same(projects["A"], projects["A"]);
        Assert.Equal(LanguageNames.VisualBasic, projects["B", LanguageNames.VisualBasic].Language);
        var exception = Assert.Throws<InvalidOperationException>(() => projects["A", LanguageNames.VisualBasic]);
        Assert.Equal("Project 'A' is written in C#, not in Visual Basic.", exception.Message);
    }

    [Fact]
    public void Unnamed_files_are_numbered()
    {
        var state = new ProjectState("P", LanguageNames.CSharp, "/0/Test", "cs") { Sources = { "a", SourceText.From("b") } };

        Assert.Equal(["/0/Test0.cs", "/0/Test1.cs"], state.Sources.Select(source => source.filename));
        Assert.Equal("P", state.AssemblyName);
    }

    [Fact]
    public void Generated_files_are_named_after_their_generator()
    {
        var files = new SourceFileCollection { (typeof(ProjectTests), "a.cs", "class A { }") };

        Assert.Equal(
            Path.Combine("SecureAiAnalyzers.Testing.Tests", typeof(ProjectTests).FullName!, "a.cs"),
            Assert.Single(files).filename);
    }

    [Theory]
    [InlineData("/0/Test0.cs", "Test0.cs", "")]
    [InlineData("/0/Sub/Folder/A.cs", "A.cs", "Sub/Folder")]
    [InlineData("/.editorconfig", "/.editorconfig", "")]
    [InlineData("list.txt", "list.txt", "")]
    public void Path_becomes_name_and_folders(string path, string name, string folders)
    {
        var document = DocumentPath.Create("/0/Test", path);

        Assert.Equal((name, folders), (document.Name, string.Join('/', document.Folders)));
    }

    [Fact]
    public Task Configuration_files_are_seen() =>
        Configured(
            test =>
            {
                test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\ntest.value = 1\n"));
                test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.Mode = All\n"));
            },
            "1", "All", "").RunAsync();

    [Fact]
    public Task Additional_files_are_seen() =>
        Configured(
            test =>
            {
                test.TestState.AdditionalFiles.Add(("list.txt", "a"));
                test.TestState.AdditionalFilesFactories.Add(() => [("made.txt", SourceText.From("b"))]);
            },
            "-", "-", "list.txt:a,made.txt:b").RunAsync();

    [Fact]
    public async Task Wrong_configuration_fails()
    {
        var test = Configured(test => test.TestState.AdditionalFiles.Add(("list.txt", "a")), "-", "-", "list.txt:b");

        Assert.Contains("but was 'tree=- build=- files=list.txt:a'", await FailureOf(test), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Severity_from_the_configuration_is_seen_for_compiler_diagnostics()
    {
        var test = Analyze("class A { private int a; }");
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.CS0169.severity = error\n"));

        Assert.Contains("CompilerError(\"CS0169\")", await FailureOf(test), StringComparison.Ordinal);
    }

    /// <summary>The test sets the severity of the diagnostics of its analyzers, which wins over the configuration.</summary>
    [Fact]
    public Task Severity_from_the_configuration_is_not_seen_for_tested_analyzers()
    {
        var test = Analyze("class {|#0:badA|} { }", BadName("badA").WithLocation(0).WithSeverity(DiagnosticSeverity.Warning));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.T001.severity = error\n"));
        return test.RunAsync();
    }

    [Fact]
    public async Task Diagnostics_in_additional_files_are_compared()
    {
        var test = Analyze<AdditionalFileAnalyzer>("class A { }");
        test.TestState.AdditionalFiles.Add(("list.txt", "a [|bad|] line"));
        await test.RunAsync();

        test.TestState.AdditionalFiles.Add(("other.txt", "bad"));
        Assert.Contains("WithSpan(\"other.txt\", 1, 1, 1, 4)", await FailureOf(test), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Further_references_are_seen()
    {
        var test = Analyze("class A { Xunit.FactAttribute b; }");
        Assert.Contains("CompilerError(\"CS0246\")", await FailureOf(test), StringComparison.Ordinal);

        test.TestState.AdditionalReferences.Add(typeof(FactAttribute).Assembly);
        await test.RunAsync();
    }

    private static AnalyzerTest<DefaultVerifier> Configured(Action<AnalyzerTest<DefaultVerifier>> change, params object[] arguments)
    {
        var test = Analyze<ConfigurationAnalyzer>(
            "class A { }",
            CSharpAnalyzerVerifier<ConfigurationAnalyzer, DefaultVerifier>.Diagnostic().WithArguments(arguments));
        change(test);
        return test;
    }
}
