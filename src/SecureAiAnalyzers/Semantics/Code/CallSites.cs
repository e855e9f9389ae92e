using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>Where functions of the application are called.</summary>
internal static class CallSites
{
    /// <summary>The calls of the function, also of what it overrides or implements; a call by a library is not seen.</summary>
    public static IEnumerable<IInvocationOperation> Of(IMethodSymbol function, CodeIndex code, CancellationToken cancellationToken) =>
        Bound(NodesOf(function, code, cancellationToken), code, cancellationToken);

    /// <summary>As above, without binding what is known of the files.</summary>
    public static IEnumerable<SyntaxNode> NodesOf(IMethodSymbol function, CodeIndex code, CancellationToken cancellationToken) =>
        CallTargets.Of(function)
            .Where(static target => SourceSpan.Of(target) is not null)
            .SelectMany(target => code.CallNodesOf(target, cancellationToken));

    /// <summary>The calls of the function in whose code the operation stands; null where that is no function that has a name.</summary>
    public static IEnumerable<IInvocationOperation>? OfFunctionRound(IOperation operation, CodeIndex code, CancellationToken cancellationToken) =>
        NodesOfFunctionRound(operation.Syntax, code, cancellationToken) is { } nodes ? Bound(nodes, code, cancellationToken) : null;

    /// <summary>As above, without binding what is known of the files.</summary>
    public static IEnumerable<SyntaxNode>? NodesOfFunctionRound(SyntaxNode node, CodeIndex code, CancellationToken cancellationToken) =>
        EnclosingFunctions.Of(node).FirstOrDefault() is { } declaration
        && code.Bodies.GetModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken)
            is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } function
            ? NodesOf(function, code, cancellationToken)
            : null;

    private static IEnumerable<IInvocationOperation> Bound(IEnumerable<SyntaxNode> calls, CodeIndex code, CancellationToken cancellationToken) =>
        calls.Select(node => code.Bodies.GetOperation(node, cancellationToken)).OfType<IInvocationOperation>();
}
