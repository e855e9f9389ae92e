using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Sharing;
using SecureAiAnalyzers.DataFlow.Sharing;
using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.Analysis;

/// <summary>When the compiler writes down what a project says.</summary>
public sealed class SharedFlowsGeneratorTests
{
    private const string Runner = "public class Runner { public void Run(string file) => System.Diagnostics.Process.Start(file); }";

    [Theory]
    [InlineData("write", 1)]
    [InlineData("read", 0)]
    [InlineData("true", 0)]
    [InlineData(null, 0)]
    public void File_is_made_in_a_build_of_a_project_that_shares(string? feature, int files) =>
        Assert.Equal(files, SharedFlowTest.Generated(SharedFlowTest.Compile("Library", feature, Runner)).Count);

    [Theory]
    [InlineData("write", 1)]
    [InlineData("read", 0)]
    [InlineData(null, 0)]
    public async Task Editor_that_runs_what_a_build_runs_makes_nothing_while_somebody_types(string? feature, int files)
    {
        var project = Project(feature);
        Assert.Equal(files, (await project.GetSourceGeneratedDocumentsAsync()).Count());

        var typed = project.Documents.Single().WithText(SourceText.From(Runner + " public class Typed { }"));
        Assert.Equal(files, (await typed.Project.GetSourceGeneratedDocumentsAsync()).Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("public class { void Run(string sql => ;")]
    [InlineData("public class Runner { public void Run(Missing sql) => Gone.Run(sql); public void Run(Missing sql) => new System.Diagnostics.Process(sql); }")]
    [InlineData("public class A : B { public virtual string Run(string s) => s; } public class B : A { public override string Run(string s) => Run(s); }")]
    [InlineData("public interface I<T> where T : I<T> { string Run(string s) => Run(s); } public class R : I<R> { public string Run(string s) => ((I<R>)this).Run(s); }")]
    public void Code_that_does_not_compile_or_end_is_told_of_in_a_file(string code) =>
        Assert.EndsWith("// end\n", Assert.Single(SharedFlowTest.Generated(SharedFlowTest.Compile("Library", "write", code))), StringComparison.Ordinal);

    [Theory]
    [InlineData("", false)]
    [InlineData("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Program\")]", true)]
    public void Internal_code_is_told_of_where_others_see_it(string attribute, bool isTold)
    {
        var facts = SharedFlowTest.BuildProjects(
            $"\n--- Library\n{attribute} class Runner {{ public void Run(string sql) => ((DbCommand)null!).CommandText = sql; private void No(string sql) => Run(sql); }}")["Library"].Facts;

        Assert.Equal(isTold, facts.Contains("M:Runner.Run", StringComparison.Ordinal));
        Assert.DoesNotContain("M:Runner.No", facts, StringComparison.Ordinal);
    }

    [Fact]
    public void Project_with_too_much_to_tell_tells_a_part_and_says_so()
    {
        var members = string.Concat(Enumerable.Range(0, 80).Select(static i => $"void Run{i}(string file); "));
        var interfaces = string.Concat(Enumerable.Range(0, 250).Select(i => $"public interface IRunner{i} {{ {members} }}\n"));
        var bases = string.Join(", ", Enumerable.Range(0, 250).Select(static i => $"IRunner{i}"));
        var methods = string.Concat(Enumerable.Range(0, 80)
            .Select(static i => $"public void Run{i}(string file) => System.Diagnostics.Process.Start(file);\n"));
        var compilation = SharedFlowTest.Compile("Library", "write", $"{interfaces} public class Runner : {bases} {{ {methods} }}");
        var options = compilation.Options.WithSpecificDiagnosticOptions([new(RuleTable.AnalysisBudget.Id, ReportDiagnostic.Warn)]);

        var (text, diagnostics) = Run(compilation.WithOptions(options));

        Assert.Equal(20_000, text.Split('\n').Count(static line => line.StartsWith("// sink; ", StringComparison.Ordinal)));
        Assert.EndsWith("// end; incomplete\n", text, StringComparison.Ordinal);
        var finding = Assert.Single(diagnostics);
        Assert.Equal(RuleTable.AnalysisBudget.Id, finding.Id);
        Assert.Contains("'Library' has more to tell other projects than is told", finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Search_that_is_stopped_often_finds_the_same()
    {
        var code = string.Concat(Enumerable.Range(0, 200).Select(static i => Runner.Replace("Runner", $"Runner{i}", StringComparison.Ordinal)));
        var compilation = SharedFlowTest.Compile("Library", "read", code);
        var project = default(SharedProject);
        for (var milliseconds = 0; project is null; milliseconds++)
        {
            using var stop = new CancellationTokenSource(milliseconds);
            if (milliseconds == 0)
                Assert.ThrowsAny<OperationCanceledException>(() => SharedProjects.Of(compilation, stop.Token));
            else
                project = TryFind(compilation, stop.Token);
        }

        Assert.Equal(200, project.Facts.Count(static fact => fact.Role == SharedRole.Sink));
        Assert.True(project.IsComplete);
        Assert.Same(project, SharedProjects.Of(compilation, new CancellationToken(canceled: true)));
    }

    private static SharedProject? TryFind(CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        try
        {
            return SharedProjects.Of(compilation, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private static (string Text, ImmutableArray<Diagnostic> Diagnostics) Run(CSharpCompilation compilation)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new SharedFlowsGenerator().AsSourceGenerator()], [], (CSharpParseOptions)compilation.SyntaxTrees[0].Options);
        var result = driver.RunGenerators(compilation).GetRunResult();
        return (Assert.Single(result.GeneratedTrees).ToString(), result.Diagnostics);
    }

    private static Project Project(string? feature)
    {
        var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Library",
            "Library",
            LanguageNames.CSharp,
            parseOptions: SharedFlowTest.Compile("Library", feature, Runner).SyntaxTrees[0].Options,
            analyzerReferences: [new Generators()]));
        return workspace.AddDocument(project.Id, "Runner.cs", SourceText.From(Runner)).Project;
    }

    /// <summary>The generator, as an editor gets it of a package.</summary>
    private sealed class Generators : AnalyzerReference
    {
        private readonly ImmutableArray<ISourceGenerator> _generators = [new SharedFlowsGenerator().AsSourceGenerator()];

        public override string? FullPath => null;

        public override object Id => nameof(SharedFlowsGenerator);

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

        public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => _generators;

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;
    }
}
