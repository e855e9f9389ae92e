using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>Whether a local keeps the value of its initializer.</summary>
internal static class LocalWrites
{
    /// <summary>Whether nothing but its initializer writes the local. Syntactic, so a shadowing name only makes the answer no.</summary>
    public static bool IsWrittenOnce(ILocalSymbol local, CancellationToken cancellationToken) =>
        local.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(cancellationToken) is { } declaration
        && !Scope(declaration).DescendantNodes().OfType<IdentifierNameSyntax>()
            .Any(name => name.Identifier.ValueText == local.Name && WriteSyntax.IsWritten(name));

    private static SyntaxNode Scope(SyntaxNode declaration) =>
        declaration.FirstAncestorOrSelf<SyntaxNode>(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax)
        ?? declaration;
}
