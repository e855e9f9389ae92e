using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Catalog.Team;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.DataFlow;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.DataFlow.Solver;
using SecureAiAnalyzers.Semantics;
using SecureAiAnalyzers.Symbols;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>
/// Asks the engine, in the language of <see cref="FlowTest"/>, what arrives at <c>Sink</c> if that were a sink of some kind: for checks and
/// encoders that are right for one use only, whether or not a rule is about it.
/// </summary>
internal static class KindTest
{
    /// <summary>Verifies the statements of one method.</summary>
    public static void Verify(SinkKinds kind, string statements, LanguageVersion version = LanguageVersion.Preview) =>
        VerifyCode(kind, FlowTest.Method(statements), version);

    /// <summary>Verifies members of a class.</summary>
    public static void VerifyMembers(SinkKinds kind, string members) =>
        VerifyCode(kind, FlowTest.Class(members), LanguageVersion.Preview);

    private static void VerifyCode(SinkKinds kind, string marked, LanguageVersion version)
    {
        var (code, expected) = Unmarked(marked);
        var compilation = Compile(code, version);
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        Assert.Equal(expected, Arrivals(compilation, compilation.SyntaxTrees[0], kind));
    }

    /// <summary>The code without marks, and what stood between them.</summary>
    private static (string Code, IReadOnlyList<TextSpan> Spans) Unmarked(string marked)
    {
        var code = new StringBuilder();
        var spans = new List<TextSpan>();
        foreach (var part in marked.Split("[|"))
        {
            var pieces = part.Split("|]");
            if (pieces.Length > 1)
                spans.Add(new TextSpan(code.Length, pieces[0].Length));
            code.AppendJoin(null, pieces);
        }

        return (code.ToString(), spans);
    }

    /// <summary>The code with all that it may use, its own file first.</summary>
    public static CSharpCompilation Compile(string code, LanguageVersion version, params string[] files)
    {
        var options = new CSharpParseOptions(version);
        var annotations = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "SecureAiAnnotations.cs"));
        return CSharpCompilation.Create(
            "Kinds",
            new[] { code, FlowTest.Lab, annotations }.Concat(files).Select(text => CSharpSyntaxTree.ParseText(text, options)),
            TestReferences.Sdks.Assemblies,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    private static IEnumerable<TextSpan> Arrivals(CSharpCompilation compilation, SyntaxTree tree, SinkKinds kind)
    {
        var engine = new FlowEngine(
            new ProgramScope(compilation),
            TeamSymbols.Create(compilation, new KnownTypes(compilation), [], CancellationToken.None),
            new OptionReader(new ConfigFileOptions()));
        return tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Select(call => engine.BodyAt(call, CancellationToken.None))
            .OfType<FlowBody>()
            .Distinct()
            .SelectMany(static body => body.Sinks)
            .Where(use => engine.SourcesOf(use.Value, use.IsWholeObject, new FlowMode(kind, IsTextOnly: false), CancellationToken.None).Count > 0)
            .Select(static use => use.Span.TextSpan)
            .Order();
    }
}
