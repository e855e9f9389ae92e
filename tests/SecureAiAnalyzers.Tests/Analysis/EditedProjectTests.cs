using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace SecureAiAnalyzers.Tests.Analysis;

/// <summary>What an editor shows in a program while somebody types in a project that it references.</summary>
public sealed class EditedProjectTests
{
    private const string Tool = """
        using ModelContextProtocol.Server;

        [McpServerToolType]
        public class Tool
        {
            [McpServerTool]
            public void Call(string text) => new Runner().Run("a" + text);
        }
        """;

    private const string Safe = "public class Runner { public void Run(string sql) { } }";
    private const string Unsafe = "public class Runner { public void Run(string sql) => ((DbCommand)null!).CommandText = sql; }";

    [Fact]
    public async Task Findings_follow_the_code_of_the_other_project()
    {
        var library = SharedFlowTest.Compile("Library", "read", Safe);
        var program = SharedFlowTest.Compile("Program", "read", Tool);
        var found = new List<int>();
        foreach (var text in new[] { Safe, Unsafe, Unsafe + " // done", Safe, Unsafe })
        {
            var tree = library.SyntaxTrees[0];
            library = library.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)tree.Options, tree.FilePath));
            var findings = await program.AddReferences(library.ToMetadataReference())
                .WithAnalyzers([new FlowAnalyzer()])
                .GetAnalyzerDiagnosticsAsync();
            found.Add(findings.Count(static finding => finding.Id == "SAI5003"));
        }

        Assert.Equal([0, 1, 1, 0, 1], found);
    }

    [Fact]
    public async Task Finding_says_where_the_value_leads_in_the_other_project()
    {
        var library = SharedFlowTest.Compile("Library", "read", Unsafe);
        var findings = await SharedFlowTest.Compile("Program", "read", Tool)
            .AddReferences(library.ToMetadataReference())
            .WithAnalyzers([new FlowAnalyzer()])
            .GetAnalyzerDiagnosticsAsync();

        var finding = Assert.Single(findings, static finding => finding.Id == "SAI5003");
        var last = finding.AdditionalLocations.Count - 1;
        Assert.Equal("reaches 'DbCommand.CommandText' in 'Runner.Run'", finding.Properties["hop" + last]);
        Assert.Equal(finding.Location, finding.AdditionalLocations[last]);
    }
}
