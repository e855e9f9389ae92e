using System.Globalization;
using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Symbols;

/// <summary>
/// Names members in data that outlive the compilation which they were read of: documentation ids, and ids of their own for what has none.
/// </summary>
internal static class MemberIds
{
    /// <summary>The id of a declared member, type, parameter or function.</summary>
    public static string Of(ISymbol symbol) => symbol switch
    {
        IParameterSymbol parameter => OfParameter(Of(parameter.ContainingSymbol), parameter.Ordinal),
        IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } => "~" + PlaceOf(symbol),
        INamedTypeSymbol { IsAnonymousType: true } type => "~" + string.Join(",", type.GetMembers().OfType<IPropertySymbol>().Select(static part => part.Name)),
        { ContainingType: { IsAnonymousType: true } type } => Of(type) + "." + symbol.Name,
        _ => (DocumentationCommentId.CreateDeclarationId(symbol) ?? symbol.ToDisplayString()) + FileOf(symbol),
    };

    /// <summary>The id of a parameter of a method.</summary>
    public static string OfParameter(string method, int ordinal) => method + "#" + ordinal.ToString(CultureInfo.InvariantCulture);

    private static string PlaceOf(ISymbol function) => function.DeclaringSyntaxReferences is [var reference, ..]
        ? reference.Span.ToString()
        : function.Name;

    /// <summary>Types of the same name may be local to several files.</summary>
    private static string FileOf(ISymbol symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        return type is { IsFileLocal: true, DeclaringSyntaxReferences: [var reference, ..] } ? "@" + reference.SyntaxTree.FilePath : string.Empty;
    }
}
