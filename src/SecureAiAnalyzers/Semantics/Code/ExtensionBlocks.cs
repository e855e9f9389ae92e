using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>Members of <c>extension(T receiver) { … }</c>, which the oldest supported compiler does not know.</summary>
internal static class ExtensionBlocks
{
    private const string Keyword = "extension";

    /// <summary>The parameter that stands for what the method is called on; null for a method of no such block.</summary>
    public static IParameterSymbol? ReceiverOf(IMethodSymbol method, CodeIndex code, CancellationToken cancellationToken) =>
        method.ContainingType?.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax { Keyword.ValueText: Keyword, ParameterList.Parameters: [var parameter] }
        && code.Bodies.Contains(parameter)
            ? code.Bodies.GetModel(parameter.SyntaxTree).GetDeclaredSymbol(parameter, cancellationToken) as IParameterSymbol
            : null;
}
