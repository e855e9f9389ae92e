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
        var (scope, cancellationToken) = (use.Scope, use.CancellationToken);
        return from role in Marks
               from mark in ToolCandidates.MarksIn(use.Tree, role)
               let declaration = mark.Parent?.Parent as MethodDeclarationSyntax
               where declaration is not null
               let row = scope.Ai.RowOf(role, scope.Code.Bodies.GetSymbol(mark, cancellationToken)?.ContainingType)
               where row is not null
               let method = scope.Code.Bodies.GetModel(mark.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken) as IMethodSymbol
               where method is not null && !scope.Ai.Is(ApiRole.WorkflowStep, method.ContainingType)
               select new MarkedTool(declaration, method, row);
    }

    /// <summary>Whether an attribute makes the method a tool, wherever it is declared.</summary>
    public static bool Is(IMethodSymbol method, AiContext ai) => Array.Exists(Marks, role => ai.IsMarked(method, role));
}
