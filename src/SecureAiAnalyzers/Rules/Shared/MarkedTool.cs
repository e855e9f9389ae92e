using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Tools;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>A method that an attribute makes a tool, of the application's own model or of a server.</summary>
/// <param name="Declaration">Where it is declared.</param>
/// <param name="Method">The method.</param>
/// <param name="Row">What is known of the attribute.</param>
internal sealed record MarkedTool(MethodDeclarationSyntax Declaration, IMethodSymbol Method, ApiRow Row)
{
    private static readonly ApiRole[] Marks = [ApiRole.ToolAttribute, ApiRole.ServerToolAttribute];

    /// <summary>The tools of a file, without those that only events of a workflow call.</summary>
    public static IEnumerable<MarkedTool> In(TreeUse use)
    {
        foreach (var role in Marks)
        {
            foreach (var mark in ToolCandidates.MarksIn(use.Tree, role))
            {
                if (Of(mark, role, use) is { } tool)
                    yield return tool;
            }
        }
    }

    private static MarkedTool? Of(SyntaxNode mark, ApiRole role, TreeUse use)
    {
        var bodies = use.Scope.Code.Bodies;
        return mark.Parent?.Parent is MethodDeclarationSyntax declaration
            && use.Scope.Ai.RowOf(role, bodies.GetSymbol(mark, use.CancellationToken)?.ContainingType) is { } row
            && bodies.GetModel(mark.SyntaxTree).GetDeclaredSymbol(declaration, use.CancellationToken) is IMethodSymbol method
            && !use.Scope.Ai.Is(ApiRole.WorkflowStep, method.ContainingType)
                ? new MarkedTool(declaration, method, row)
                : null;
    }

    /// <summary>Whether an attribute makes the method a tool, wherever it is declared.</summary>
    public static bool Is(IMethodSymbol method, AiContext ai) => Array.Exists(Marks, role => ai.IsMarked(method, role));
}
