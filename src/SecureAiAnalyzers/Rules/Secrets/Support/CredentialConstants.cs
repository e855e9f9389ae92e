using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Semantics.Text;

namespace SecureAiAnalyzers.Rules.Secrets.Support;

/// <summary>
/// Decides which constants at the credential sites of an operation are credentials. A key in a provider's format that stands elsewhere
/// is left to SAI2002, which reports it where it is written.
/// </summary>
internal static class CredentialConstants
{
    /// <summary>The findings of SAI2001 at an operation.</summary>
    public static IEnumerable<Finding> In(IOperation operation, AnalysisScope scope, CancellationToken cancellationToken) =>
        CredentialSites.IsCandidate(operation, scope.Ai) ? FindingsIn(operation, scope, cancellationToken) : [];

    private static IEnumerable<Finding> FindingsIn(IOperation operation, AnalysisScope scope, CancellationToken cancellationToken)
    {
        foreach (var site in new CredentialSites(scope, cancellationToken).Of(operation))
        {
            foreach (var constant in scope.Code.Constants.Resolve(site.Value, cancellationToken))
            {
                if (FindingFor(site, constant, scope, cancellationToken) is { } finding)
                    yield return finding;
            }
        }
    }

    private static Finding? FindingFor(
        CredentialSite site, ConstantValue constant, AnalysisScope scope, CancellationToken cancellationToken)
    {
        if (!constant.IsWhole || constant.Text is not { Length: > 0 } text)
            return null;

        var key = KeyMatcher.All.Find(text);
        if (key is null && (scope.Project.IsTestProject || PlaceholderText.IsPlaceholder(text) || site.IsLocalServer()))
            return null;

        var isDirect = constant.Owner is null
            && constant.Origin.SyntaxTree == site.Value.Syntax.SyntaxTree
            && site.Value.Syntax.FullSpan.Contains(constant.Origin.Span);
        if (key is not null && IsReportedAtLiteral(constant.Origin, isDirect, scope, cancellationToken))
            return null;

        return new Finding((isDirect ? Whole(constant, site) : site.Value.Syntax).GetLocation(), site.Target)
        {
            Additional = isDirect ? [] : [constant.Origin.GetLocation()],
            Properties = site.Variable is { } variable
                ? CredentialProperties.OfVariable(variable)
                : CredentialProperties.Of(key?.Format.Provider ?? Provider.Of(site.ProviderHint), PlaceholderText.SchemeOf(text)),
        };
    }

    /// <summary>The literal that is the whole constant, or the expression that composes it.</summary>
    private static SyntaxNode Whole(ConstantValue constant, CredentialSite site) =>
        constant.Origin is LiteralExpressionSyntax literal && literal.Token.ValueText == constant.Text ? literal : site.Value.Syntax;

    /// <summary>Whether the key stands as one literal outside the expression, where SAI2002 sees it.</summary>
    private static bool IsReportedAtLiteral(SyntaxNode origin, bool isDirect, AnalysisScope scope, CancellationToken cancellationToken) =>
        isDirect ? ReferencedConstants(Composition(origin), scope, cancellationToken).Any(HoldsKey) : HoldsKey(origin);

    /// <summary>The concatenation or interpolation whose beginning the node writes; the node itself when it stands alone.</summary>
    private static SyntaxNode Composition(SyntaxNode origin)
    {
        while (origin.Parent is BinaryExpressionSyntax or InterpolatedStringContentSyntax
            or InterpolatedStringExpressionSyntax or ParenthesizedExpressionSyntax)
        {
            origin = origin.Parent;
        }

        return origin;
    }

    private static bool HoldsKey(SyntaxNode node) =>
        node.DescendantTokens().Any(static token => KeyMatcher.All.Find(token.ValueText) is not null);

    private static IEnumerable<SyntaxNode> ReferencedConstants(SyntaxNode origin, AnalysisScope scope, CancellationToken cancellationToken)
    {
        var model = scope.Code.Bodies.GetModel(origin.SyntaxTree);
        return origin.DescendantNodesAndSelf()
            .OfType<IdentifierNameSyntax>()
            .Select(name => model.GetSymbolInfo(name, cancellationToken).Symbol)
            .Where(static symbol => symbol is IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true })
            .SelectMany(symbol => symbol!.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)));
    }
}
