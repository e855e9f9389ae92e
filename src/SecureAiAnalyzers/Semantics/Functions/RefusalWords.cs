using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.Semantics.Functions;

/// <summary>How code reads that turns callers away. What was found by an instance is kept: there is one for each question.</summary>
/// <param name="names">Parts of names.</param>
/// <param name="codes">Status codes.</param>
internal sealed class RefusalWords(IReadOnlyList<string> names, IReadOnlyList<string> codes)
{
    /// <summary>These words and others.</summary>
    public RefusalWords And(params string[] more) => new([.. names, .. more], codes);

    /// <summary>Whether code reads so. Attributes that describe what a method returns turn nobody away.</summary>
    public bool AreIn(SyntaxNode code)
    {
        foreach (var token in code.DescendantTokens(static part => part is not AttributeListSyntax))
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
