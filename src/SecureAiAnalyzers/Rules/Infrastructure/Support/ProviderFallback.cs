using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Rules.Infrastructure.Support;

/// <summary>Whether a program has something else done where a model has failed.</summary>
internal sealed class ProviderFallback(AnalysisScope scope, CancellationToken cancellationToken)
{
    /// <summary>Whether some code does so: a client or strategy made for it, a handler of exceptions that asks a model, a loop over clients.</summary>
    public bool IsSeen() =>
        scope.Code.Uses(ApiRole.FailoverClients, cancellationToken)
        || scope.Code.HasCallOf(ApiRole.FallbackStrategy, cancellationToken)
        || scope.Code.CallsOf(ApiRole.ModelCall, cancellationToken).Any(call => AsksAnother(call) || IsOfSeveral(call))
        || scope.Code.Trees.SelectMany(tree => scope.Program.ModelCalls.DeclarationsIn(tree, cancellationToken)).Any(IsCalledByHandler);

    /// <summary>Whether the call stands in a handler of exceptions and asks another model than the code that failed.</summary>
    private static bool AsksAnother(IInvocationOperation call) =>
        Handler(call.Syntax) is { Parent: TryStatementSyntax attempt }
        && call.Receiver() is { } asked
        && !attempt.Block.DescendantNodes().Any(part => SyntaxFactory.AreEquivalent(part, asked.Syntax));

    /// <summary>Whether the call asks, in an attempt that may fail, one of the clients that a loop goes through.</summary>
    private static bool IsOfSeveral(IInvocationOperation call) =>
        call.Receiver().ReferencedVariable() is ILocalSymbol { DeclaringSyntaxReferences: [var declaration] }
        && declaration.GetSyntax() is ForEachStatementSyntax loop
        && call.Syntax.Ancestors().TakeWhile(parent => parent != loop).OfType<TryStatementSyntax>().Any();

    private bool IsCalledByHandler(SyntaxNode function) =>
        scope.Code.Bodies.GetModel(function.SyntaxTree).GetDeclaredSymbol(function, cancellationToken) is IMethodSymbol method
        && scope.Code.CallNodesOf(method, cancellationToken).Any(static call => Handler(call) is not null);

    private static CatchClauseSyntax? Handler(SyntaxNode call) => call.FirstAncestorOrSelf<CatchClauseSyntax>();
}
