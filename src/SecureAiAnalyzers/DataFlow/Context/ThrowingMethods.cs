using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Context;

/// <summary>Which methods can refuse what they are given, by an exception: only then their check counts for the code behind the call.</summary>
internal sealed class ThrowingMethods(CodeScope code, Func<ISymbol, bool> isInSource)
{
    private static readonly TreeAnswers<TextSpan, bool> Known = new();

    private readonly Memo<IMethodSymbol, (bool Throws, ReadLog Reads)> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the method can refuse what it is given.</summary>
    public bool MayThrow(IMethodSymbol method, ReadLog reads, CancellationToken cancellationToken)
    {
        if (!_known.TryGetValue(method, out var answer))
            answer = _known.GetOrAdd(method, Find(method, cancellationToken));
        return Told(answer, reads);
    }

    private static bool Told((bool Throws, ReadLog Reads) answer, ReadLog reads)
    {
        foreach (var tree in answer.Reads.Trees)
            reads.Add(tree);
        return answer.Throws;
    }

    private (bool Throws, ReadLog Reads) Find(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var reads = new ReadLog();
        var throws = method.DeclaringSyntaxReferences is [var declaration] && code.Compilation.ContainsSyntaxTree(declaration.SyntaxTree)
            ? Known.Of(declaration.SyntaxTree, declaration.Span, code.With(reads), scope => Read(method, scope, cancellationToken))
            : Read(method, code.With(reads), cancellationToken);
        return (throws, reads);
    }

    /// <summary>Where the method cannot refuse, none that it passes its parameters on to can: all of them are answered with it.</summary>
    private bool Read(IMethodSymbol method, CodeScope scope, CancellationToken cancellationToken)
    {
        var reads = new ReadLog();
        var asked = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        var throws = Throws(method, asked, reads, cancellationToken);
        scope.Bodies.Read(reads);
        if (!throws)
        {
            foreach (var other in asked)
                _known.TryAdd(other, (throws, reads));
        }

        return throws;
    }

    /// <summary>Whether the method throws, or passes a parameter on to one that may. An interface tells nothing, so its methods may.</summary>
    private bool Throws(IMethodSymbol method, HashSet<IMethodSymbol> asked, ReadLog reads, CancellationToken cancellationToken)
    {
        if (!asked.Add(method))
            return false;
        if (_known.TryGetValue(method, out var answer))
            return Told(answer, reads);
        if (method.IsAbstract)
            return true;

        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            reads.Add(reference.SyntaxTree);
            foreach (var node in reference.GetSyntax(cancellationToken).DescendantNodes())
            {
                if (IsThrow(node) || (node is InvocationExpressionSyntax call && PassesOn(call, method)
                    && code.Bodies.GetSymbol(call, cancellationToken) is IMethodSymbol { MethodKind: not MethodKind.DelegateInvoke } called
                    && isInSource(called) && Throws((called.ReducedFrom ?? called).OriginalDefinition, asked, reads, cancellationToken)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsThrow(SyntaxNode node) => node is ThrowStatementSyntax or ThrowExpressionSyntax
        || (node is IdentifierNameSyntax { Identifier.ValueText: var name, Parent: InvocationExpressionSyntax or MemberAccessExpressionSyntax }
            && (name.StartsWith("Throw", StringComparison.Ordinal) || name.StartsWith("Fail", StringComparison.Ordinal)));

    private static bool PassesOn(InvocationExpressionSyntax call, IMethodSymbol method) =>
        call.ArgumentList.Arguments.Any(argument => IsMadeOfParameter(argument.Expression, method))
        || call.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver } && IsParameter(receiver, method);

    /// <summary>Whether the argument is a parameter, or what a call makes of one, as of a path its full path.</summary>
    private static bool IsMadeOfParameter(ExpressionSyntax argument, IMethodSymbol method) => argument switch
    {
        IdentifierNameSyntax name => IsParameter(name, method),
        InvocationExpressionSyntax call => PassesOn(call, method),
        _ => false,
    };

    private static bool IsParameter(IdentifierNameSyntax name, IMethodSymbol method) =>
        method.Parameters.Any(parameter => parameter.Name == name.Identifier.ValueText)
        || (method.ExtendsValue() && ExtensionBlocks.ReceiverOf(name)?.Identifier.ValueText == name.Identifier.ValueText);
}
