using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Catalog.Team;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.DataFlow.Solver;
using SecureAiAnalyzers.Semantics;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Shows what the engine makes of members of a class, in the language of <see cref="FlowTest"/>: value graphs and the steps of the solver.</summary>
internal static class FlowView
{
    /// <summary>The value graphs of the members as Graphviz text, in source order.</summary>
    public static string Dot(string members)
    {
        var (_, bodies) = Build(members);
        return string.Concat(bodies.Select(static body => body.ToDot()));
    }

    /// <summary>What the solver does for each sink of the members, in source order.</summary>
    public static string Trace(string members, SinkKinds kind = SinkKinds.Instructions)
    {
        var (graph, bodies) = Build(members);
        var trace = new SolverTrace();
        foreach (var use in bodies.SelectMany(static body => body.Sinks))
        {
            var solver = new WorklistSolver(graph, new FlowMode(kind, IsTextOnly: false), CancellationToken.None, trace);
            solver.Solve(new FlowPoint(use.Value, use.IsWholeObject ? AccessPath.Anything : AccessPath.Whole));
        }

        return trace.ToString();
    }

    private static (ProgramGraph Graph, IReadOnlyList<FlowBody> Bodies) Build(string members)
    {
        var compilation = KindTest.Compile(FlowTest.Class(members), LanguageVersion.Preview);
        var team = TeamSymbols.Create(compilation, new KnownTypes(compilation), [], CancellationToken.None);
        var graph = new ProgramGraph(new FlowContext(new ProgramScope(compilation), team, new OptionReader(new ConfigFileOptions())));
        var bodies = compilation.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>()
            .Where(static member => member is not BaseTypeDeclarationSyntax)
            .Select(member => graph.BodyAt(member, CancellationToken.None))
            .OfType<FlowBody>()
            .Distinct();
        return (graph, [.. bodies]);
    }
}
