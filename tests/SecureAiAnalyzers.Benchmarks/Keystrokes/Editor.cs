using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SecureAiAnalyzers.Benchmarks.Measuring;

namespace SecureAiAnalyzers.Benchmarks.Keystrokes;

/// <summary>An editor with one file of a program open: after each keystroke it asks the analyzers for that file alone.</summary>
internal sealed class Editor(CSharpCompilation program, string openFile, AnalyzerSet set)
{
    private CSharpCompilation _program = set.Configure(program);

    /// <summary>The analyzers that it runs.</summary>
    public AnalyzerSet Set => set;

    /// <summary>The findings in the open file after a keystroke, and what they cost. Parsing costs the same for all and is not measured.</summary>
    public Task<(ImmutableArray<Diagnostic> Findings, Cost Cost)> TypeAsync(Keystroke keystroke)
    {
        var edit = keystroke.Edit(_program);
        return Cost.OfAsync(() =>
        {
            _program = edit();
            return AskAsync();
        });
    }

    private async Task<ImmutableArray<Diagnostic>> AskAsync()
    {
        var tree = _program.SyntaxTrees.Single(tree => tree.FilePath == openFile);
        var driver = set.Analyze(_program);
        var ofSyntax = await driver.GetAnalyzerSyntaxDiagnosticsAsync(tree, CancellationToken.None);
        var ofMeaning = await driver.GetAnalyzerSemanticDiagnosticsAsync(_program.GetSemanticModel(tree), filterSpan: null, CancellationToken.None);
        return ofSyntax.AddRange(ofMeaning);
    }
}
