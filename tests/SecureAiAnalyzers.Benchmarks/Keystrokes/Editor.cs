using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SecureAiAnalyzers.Benchmarks.Measuring;

namespace SecureAiAnalyzers.Benchmarks.Keystrokes;

/// <summary>An editor of a program: after each keystroke it asks the analyzers for the open file alone.</summary>
internal sealed class Editor(CSharpCompilation program, AnalyzerSet set)
{

    /// <summary>The analyzers that it runs.</summary>
    public AnalyzerSet Set => set;

    /// <summary>The program as it is now.</summary>
    public CSharpCompilation Program { get; private set; } = set.Configure(program);

    /// <summary>The findings in the open file after a keystroke, and what they cost. Parsing costs the same for all and is not measured.</summary>
    public Task<(ImmutableArray<Diagnostic> Findings, Cost Cost)> TypeAsync(string openFile, Keystroke keystroke)
    {
        var edit = keystroke.Edit(Program);
        return Cost.OfAsync(() =>
        {
            Program = edit();
            return AskAsync(openFile);
        });
    }

    private async Task<ImmutableArray<Diagnostic>> AskAsync(string openFile)
    {
        var tree = Program.SyntaxTrees.Single(tree => tree.FilePath == openFile);
        var driver = set.Analyze(Program);
        var ofSyntax = await driver.GetAnalyzerSyntaxDiagnosticsAsync(tree, CancellationToken.None);
        var ofMeaning = await driver.GetAnalyzerSemanticDiagnosticsAsync(Program.GetSemanticModel(tree), filterSpan: null, CancellationToken.None);
        return ofSyntax.AddRange(ofMeaning);
    }
}
