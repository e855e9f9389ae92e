using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Functions;

/// <summary>
/// Whether code of the application turns callers away. By names and status codes, in the code and in the methods that it calls: code that
/// only looks like a refusal makes a rule silent, which is the harmless error.
/// </summary>
internal sealed class RefusingCode(CodeScope code, string[] names, string[] codes)
{
    /// <summary>Calls between the code and the refusal.</summary>
    private const int MaxDepth = 3;

    /// <summary>Whether the function, or one that it calls, refuses.</summary>
    public bool IsIn(IMethodSymbol function, CancellationToken cancellationToken) =>
        AreIn(function.DeclaringSyntaxReferences, [], MaxDepth, cancellationToken);

    /// <summary>Whether a method of the type or of a base type, or one that it calls, refuses.</summary>
    public bool IsIn(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (AreIn(current.DeclaringSyntaxReferences, [], MaxDepth, cancellationToken))
                return true;
        }

        return false;
    }

    private bool AreIn(IEnumerable<SyntaxReference> declarations, HashSet<SourceSpan> visited, int depth, CancellationToken cancellationToken)
    {
        foreach (var declaration in declarations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var node = declaration.GetSyntax(cancellationToken);
            if (visited.Add(SourceSpan.Of(node)) && (Refuses(node) || (depth > 0 && CallsRefuse(node, visited, depth - 1, cancellationToken))))
                return true;
        }

        return false;
    }

    private bool CallsRefuse(SyntaxNode node, HashSet<SourceSpan> visited, int depth, CancellationToken cancellationToken) => node
        .DescendantNodes()
        .OfType<InvocationExpressionSyntax>()
        .Select(call => code.Bodies.GetSymbol(call, cancellationToken))
        .Any(method => method is not null && AreIn(method.DeclaringSyntaxReferences, visited, depth, cancellationToken));

    /// <summary>Attributes that describe what a method returns turn nobody away.</summary>
    private bool Refuses(SyntaxNode node)
    {
        foreach (var token in node.DescendantTokens(static part => part is not AttributeListSyntax))
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && HasNameIn(token.ValueText))
                return true;
            if (token.IsKind(SyntaxKind.NumericLiteralToken) && codes.Contains(token.ValueText))
                return true;
        }

        return false;
    }

    private bool HasNameIn(string identifier)
    {
        foreach (var name in names)
        {
            if (identifier.IndexOf(name, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }
}
