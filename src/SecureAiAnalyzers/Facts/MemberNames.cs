using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SecureAiAnalyzers.Facts;

/// <summary>Where the name of a called member stands, for findings about something that is missing there.</summary>
internal static class MemberNames
{
    /// <summary>The span of the called method's name; of the whole call where it has no name.</summary>
    public static Location LocationOf(IInvocationOperation call)
    {
        var expression = (call.Syntax as InvocationExpressionSyntax)?.Expression;
        var name = expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            SimpleNameSyntax simple => simple,
            _ => null,
        };

        return (name ?? call.Syntax).GetLocation();
    }
}
