using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>Under which members of the program a declared function can be called, as data that are kept with the file.</summary>
/// <param name="Targets">The function, and what it overrides or implements; of libraries none, since those are called for many other reasons.</param>
internal sealed record CallableFunction(ImmutableArray<CallTarget> Targets)
{
    private static readonly TreeData<ConcurrentDictionary<TextSpan, CallableFunction>> OfTrees = new();

    /// <summary>What is declared there; without targets where that is no method or local function.</summary>
    public static CallableFunction At(SourceSpan declaration, CodeIndex code, CancellationToken cancellationToken)
    {
        var known = OfTrees.Of(declaration.Tree, code.Surface, static () => new ConcurrentDictionary<TextSpan, CallableFunction>());
        return known.TryGetValue(declaration.Span, out var function)
            ? function
            : known.GetOrAdd(declaration.Span, Read(declaration.Node(cancellationToken), code, cancellationToken));
    }

    private static CallableFunction Read(SyntaxNode declaration, CodeIndex code, CancellationToken cancellationToken)
    {
        var symbol = code.Bodies.GetModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken) as IMethodSymbol;
        var targets = symbol is null
            ? []
            : CallTargets.Of(symbol)
                .Where(target => SymbolEqualityComparer.Default.Equals(target.ContainingAssembly, code.Compilation.Assembly))
                .Select(static target => new CallTarget(target.Name, MemberIds.Of(target), target.MethodKind == MethodKind.LocalFunction));
        return new CallableFunction(targets.ToImmutableArray());
    }
}

/// <summary>A member that code can call.</summary>
/// <param name="Name">Its simple name.</param>
/// <param name="Id">Its id.</param>
/// <param name="IsLocal">Whether it is a local function, which only its own file can call.</param>
internal sealed record CallTarget(string Name, string Id, bool IsLocal);
