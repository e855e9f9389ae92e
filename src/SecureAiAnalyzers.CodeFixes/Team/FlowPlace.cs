using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.CodeFixes.Team;

/// <summary>A place that a value passes.</summary>
/// <param name="Model">What the compiler knows of its file.</param>
/// <param name="Node">The code.</param>
/// <param name="Hop">What the finding says about it; null for the sink.</param>
internal sealed record FlowPlace(SemanticModel Model, SyntaxNode Node, string? Hop)
{
    /// <summary>Whether the finding says so about the place.</summary>
    public bool IsHop(string beginning) => Hop?.StartsWith(beginning, StringComparison.Ordinal) == true;

    /// <summary>The variables and members that the code names.</summary>
    public IReadOnlyCollection<ISymbol> Variables(CancellationToken cancellationToken) => VariablesIn(Node, Model, cancellationToken);

    /// <summary>The variables and members that code names.</summary>
    public static IReadOnlyCollection<ISymbol> VariablesIn(SyntaxNode code, SemanticModel model, CancellationToken cancellationToken) => new HashSet<ISymbol>(
        code.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
            .Select(name => model.GetSymbolInfo(name, cancellationToken).Symbol)
            .OfType<ISymbol>()
            .Where(static symbol => symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol or IRangeVariableSymbol),
        SymbolEqualityComparer.Default);
}
