using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace SecureAiAnalyzers.CodeFixes;

/// <summary>Brings extension methods into scope, which no name in the code stands for.</summary>
internal static class UsingDirectives
{
    /// <summary>Whether the extension method can be called on values of the type at the position.</summary>
    public static bool HasExtension(SemanticModel model, int position, ITypeSymbol type, string method) =>
        !model.LookupSymbols(position, type, method, includeReducedExtensionMethods: true).IsEmpty;

    /// <summary>Adds the directive where it belongs among those that are there: in order, behind those of System.</summary>
    public static void Add(SyntaxEditor editor, string name) => editor.ReplaceNode(editor.OriginalRoot, (current, _) =>
    {
        var unit = (CompilationUnitSyntax)current;
        if (unit.Usings.Any(directive => directive.Name?.ToString() == name))
            return unit;

        var leading = unit.GetLeadingTrivia();
        var written = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(name)).NormalizeWhitespace().WithTrailingTrivia(LineBreakOf(unit));
        var rest = unit.WithoutLeadingTrivia();
        return rest.WithUsings(rest.Usings.Insert(rest.Usings.TakeWhile(directive => StandsBefore(directive, name)).Count(), written))
            .WithLeadingTrivia(leading);
    });

    private static bool StandsBefore(UsingDirectiveSyntax directive, string name) =>
        directive is { Alias: null, StaticKeyword.RawKind: 0, Name: { } other }
        && (IsOfSystem(other.ToString()) == IsOfSystem(name) ? string.CompareOrdinal(other.ToString(), name) < 0 : IsOfSystem(other.ToString()));

    private static bool IsOfSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);

    private static SyntaxTrivia LineBreakOf(SyntaxNode root) =>
        LineBreak.FirstIn(root) is { RawKind: not 0 } found ? found : SyntaxFactory.ElasticCarriageReturnLineFeed;
}
