using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>What members of <c>extension(T receiver) { … }</c> are called on.</summary>
internal static class ExtensionReceivers
{
    /// <summary>The parameter that stands for what the method is called on; null for a method of no such block.</summary>
    public static IParameterSymbol? Of(IMethodSymbol method, CodeIndex code, CancellationToken cancellationToken) => method.IsInExtensionBlock()
        && method.ContainingType.DeclaringSyntaxReferences is [var reference]
        && ExtensionBlocks.ReceiverOf(reference.GetSyntax(cancellationToken)) is { } parameter
        && code.Bodies.Contains(parameter)
            ? code.Bodies.GetModel(parameter.SyntaxTree).GetDeclaredSymbol(parameter, cancellationToken) as IParameterSymbol
            : null;
}
