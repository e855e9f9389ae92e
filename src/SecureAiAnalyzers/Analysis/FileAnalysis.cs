using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Analysis;

/// <summary>A file of code that is analysed, and where the findings in it go.</summary>
internal sealed class FileAnalysis(SemanticModelAnalysisContext context, AnalysisScope scope)
{
    private readonly SemanticModelAnalysisContext _context = context;

    /// <summary>What is known about the compilation.</summary>
    public AnalysisScope Scope { get; } = scope;

    /// <summary>What the compiler knows of the file.</summary>
    public SemanticModel Model => _context.SemanticModel;

    /// <summary>The file.</summary>
    public SyntaxTree Tree => _context.SemanticModel.SyntaxTree;

    /// <summary>Stops the analysis.</summary>
    public CancellationToken CancellationToken => _context.CancellationToken;

    /// <summary>Whether findings in the code are wanted: an editor may ask for the member at its cursor only.</summary>
    public bool AsksFor(SyntaxNode code) => _context.FilterSpan is not { } part || part.IntersectsWith(code.FullSpan);

    /// <summary>Reports a finding unless the options of the rule silence it.</summary>
    public void Report(RuleDefinition rule, Finding finding) => Report(rule, finding, OwnerOf(finding.Location.SourceSpan.Start));

    /// <summary>Reports a finding unless the options of the rule silence it.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="finding">What it found.</param>
    /// <param name="containingSymbol">The member, type or assembly that holds the finding.</param>
    public void Report(RuleDefinition rule, Finding finding, ISymbol? containingSymbol)
    {
        if (ReportPolicy.DiagnosticOf(rule, Scope, finding, containingSymbol, CancellationToken) is { } diagnostic)
            _context.ReportDiagnostic(diagnostic);
    }

    /// <summary>The member or type that the place belongs to; what stands before several fields belongs to the first.</summary>
    private ISymbol? OwnerOf(int position)
    {
        var node = Tree.GetRoot(CancellationToken).FindToken(position, findInsideTrivia: true).Parent;
        while (node is not null)
        {
            if (node is MemberDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: MemberDeclarationSyntax }
                && Model.GetDeclaredSymbol(Declared(node), CancellationToken) is { } owner)
            {
                return owner;
            }

            node = node is StructuredTriviaSyntax trivia ? trivia.ParentTrivia.Token.Parent : node.Parent;
        }

        return null;
    }

    private static SyntaxNode Declared(SyntaxNode node) => node is BaseFieldDeclarationSyntax { Declaration.Variables: [var first, ..] } ? first : node;
}
