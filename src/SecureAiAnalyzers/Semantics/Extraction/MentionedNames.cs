using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.Semantics.Extraction;

/// <summary>The names that a file mentions anywhere: what is declared under another name cannot change what the file's code means.</summary>
internal sealed class MentionedNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, MentionedNames> Instances = new();

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private MentionedNames(SyntaxNode root)
    {
        if (root is CompilationUnitSyntax unit && unit.Members.Any(SyntaxKind.GlobalStatement))
            _names.Add(DeclarationReader.Program);
        foreach (var token in root.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
                Add(token);
            else if (token.Parent is { } parent && ConstructsUnnamed(parent))
                _names.Add(DeclarationReader.Construction);
        }
    }

    /// <summary>The names that a tree mentions.</summary>
    public static MentionedNames Of(SyntaxTree tree) => Instances.GetValue(tree, static key => new MentionedNames(key.GetRoot()));

    /// <summary>Whether the file mentions one of the names.</summary>
    public bool Overlaps(ISet<string> names) => names.Overlaps(_names);

    /// <summary>Whether the file mentions the name.</summary>
    public bool Contains(string name) => _names.Contains(name);

    private void Add(SyntaxToken identifier)
    {
        _names.Add(identifier.ValueText);
        if (identifier.Parent is SimpleNameSyntax name && name.FirstAncestorOrSelf<AttributeSyntax>()?.Name.Span.Contains(name.Span) == true)
            _names.Add(identifier.ValueText + "Attribute");
    }

    private static bool ConstructsUnnamed(SyntaxNode node) =>
        node is ImplicitObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax or CollectionExpressionSyntax;
}
