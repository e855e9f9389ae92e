using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>Who calls a function of the application.</summary>
internal static class Callers
{
    /// <summary>Whether all calls stand in the compilation, as far as accessibility tells.</summary>
    public static bool AreVisible(IMethodSymbol function) => function switch
    {
        { MethodKind: MethodKind.LocalFunction } => true,
        { MethodKind: MethodKind.Constructor } => IsHidden(function),
        { MethodKind: MethodKind.Ordinary, IsVirtual: false, IsAbstract: false } => IsHidden(function) && CallTargets.Of(function).Count() == 1,
        _ => false,
    };

    /// <summary>The arguments of each call, in source order of each tree.</summary>
    public static IEnumerable<ImmutableArray<IArgumentOperation>> Of(IMethodSymbol function, CodeScope code, CancellationToken cancellationToken) =>
        from node in NodesOf(function, code, cancellationToken)
        let arguments = ArgumentsOf(code.Bodies.GetOperation(node, cancellationToken))
        where !arguments.IsDefault
        select arguments;

    /// <summary>The calls, without binding what is known of the files.</summary>
    public static IEnumerable<SyntaxNode> NodesOf(IMethodSymbol function, CodeScope code, CancellationToken cancellationToken) =>
        function.MethodKind == MethodKind.Constructor
            ? Constructions(function, code, cancellationToken)
            : CallSites.NodesOf(function, code, cancellationToken);

    private static bool IsHidden(ISymbol symbol)
    {
        for (ISymbol? current = symbol; current is not (null or INamespaceSymbol); current = current.ContainingSymbol)
        {
            if (current.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal)
                return true;
        }

        return false;
    }

    private static IEnumerable<SyntaxNode> Constructions(IMethodSymbol constructor, CodeScope code, CancellationToken cancellationToken)
    {
        var id = MemberIds.Of(constructor.OriginalDefinition);
        return from tree in code.Trees
               where MentionedNames.Of(tree).Contains(constructor.ContainingType.Name)
               from node in Candidates(TreeIndex.Of(tree), constructor.ContainingType.Name)
               where NamedMembers.IdOf(node, code, cancellationToken) == id
               select node;
    }

    private static IEnumerable<SyntaxNode> Candidates(TreeIndex index, string type) => index.Find(NamedBucket.Creation, type)
        .Concat(index.Find(UnnamedBucket.TargetTypedCreation))
        .Concat(index.Find(UnnamedBucket.ConstructorInitializer));

    private static ImmutableArray<IArgumentOperation> ArgumentsOf(IOperation? call) => call switch
    {
        IObjectCreationOperation creation => creation.Arguments,
        IInvocationOperation initializer => initializer.Arguments,
        _ => default,
    };
}
