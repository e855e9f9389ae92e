using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Functions;

/// <summary>
/// Whether code of the application turns callers away. By names and status codes, in the code and in the methods that it calls: code that
/// only looks like a refusal makes a rule silent, which is the harmless error.
/// </summary>
internal sealed class RefusingCode(CodeScope code, RefusalWords words)
{
    private static readonly TreeAnswers<(TextSpan Declaration, RefusalWords Words), bool> Refusing = new();

    /// <summary>Whether the function, or one that it calls, refuses.</summary>
    public bool IsIn(IMethodSymbol function, CancellationToken cancellationToken) =>
        new CalledFunctions(code, cancellationToken).From(function).Any(Refuses);

    /// <summary>Whether a method of the type or of a base type, or one that it calls, refuses.</summary>
    public bool IsIn(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var called = new CalledFunctions(code, cancellationToken);
        for (var current = type; current is not null; current = current.BaseType)
        {
            var parts = current.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)).Where(code.Bodies.Contains).ToArray();
            if (Array.Exists(parts, Refuses) || called.From(parts.OfType<TypeDeclarationSyntax>().SelectMany(static part => part.Members)).Any(Refuses))
                return true;
        }

        return false;
    }

    private bool Refuses(SyntaxNode declaration) => Refusing.Of(
        declaration.SyntaxTree, (declaration.Span, words), code, _ => words.AreIn(declaration));
}
