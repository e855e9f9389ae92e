using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>Where the name of a called member stands, for findings about something that is missing there.</summary>
internal static class MemberNames
{
    /// <summary>The span of the name of the called method or created type; of the whole call where it has no name.</summary>
    public static Location LocationOf(IOperation call) => call.Syntax switch
    {
        InvocationExpressionSyntax invocation => NameOf(invocation.Expression)?.GetLocation(),
        ObjectCreationExpressionSyntax creation => creation.Type.GetLocation(),
        ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword.GetLocation(),
        _ => null,
    } ?? call.Syntax.GetLocation();

    private static SyntaxToken? NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier,
        SimpleNameSyntax simple => simple.Identifier,
        _ => null,
    };
}
