using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Functions;

/// <summary>Which methods of the program may run where a virtual method or one of an interface is called, by class hierarchy analysis.</summary>
internal sealed class Implementations(CodeIndex code)
{
    /// <summary>Implementations of one member, above which it is not known what a call runs.</summary>
    public const int MaxFollowed = 20;

    /// <summary>Stands for more implementations than are followed.</summary>
    public static readonly IReadOnlyList<IMethodSymbol> TooMany = new List<IMethodSymbol>(0);

    private readonly Memo<IMethodSymbol, IReadOnlyList<IMethodSymbol>> _implementations = new(SymbolEqualityComparer.Default);
    private readonly Memo<INamedTypeSymbol, IReadOnlyList<INamedTypeSymbol>> _subtypes = new(SymbolEqualityComparer.Default);

    /// <summary>The method itself, if it may run, and all that override or implement it; <see cref="TooMany"/> when there are more than are followed.</summary>
    public IReadOnlyList<IMethodSymbol> Of(IMethodSymbol method, CancellationToken cancellationToken) => _implementations.TryGetValue(method, out var known)
        ? known
        : _implementations.GetOrAdd(method, FindImplementations(method, cancellationToken));

    private IReadOnlyList<IMethodSymbol> FindImplementations(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var found = new List<IMethodSymbol>();
        if (!method.IsAbstract || method.ContainingType.TypeKind == TypeKind.Interface)
            found.Add(method);
        foreach (var type in SubtypesOf(method.ContainingType.OriginalDefinition, cancellationToken))
        {
            if (In(type, method) is { } implementation && !found.Contains(implementation, SymbolEqualityComparer.Default))
                found.Add(implementation);
        }

        return found.Count > MaxFollowed + 1 ? TooMany : found;
    }

    /// <summary>What runs in a type for a method of an interface, or of a class that it derives from; null when it has none of its own.</summary>
    public static IMethodSymbol? In(INamedTypeSymbol type, IMethodSymbol method)
    {
        if (method.ContainingType.TypeKind != TypeKind.Interface)
            return type.GetMembers(method.Name).OfType<IMethodSymbol>().FirstOrDefault(candidate => Overrides(candidate, method));

        foreach (var implemented in type.AllInterfaces)
        {
            if (!SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, method.ContainingType))
                continue;

            var member = implemented.GetMembers(method.Name).FirstOrDefault(candidate =>
                SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, method));
            if (member is not null && type.FindImplementationForInterfaceMember(member) is IMethodSymbol found)
                return found.OriginalDefinition;
        }

        return null;
    }

    private static bool Overrides(IMethodSymbol candidate, IMethodSymbol method)
    {
        for (var current = candidate; current is not null; current = current.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, method))
                return true;
        }

        return false;
    }

    /// <summary>
    /// The types of the program that derive from a class or implement an interface, in source order. Found by the names in lists of bases, from
    /// one to the next, so that no other type is bound.
    /// </summary>
    public IReadOnlyList<INamedTypeSymbol> SubtypesOf(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        _subtypes.TryGetValue(type, out var known) ? known : _subtypes.GetOrAdd(type, FindSubtypes(type, cancellationToken));

    private IReadOnlyList<INamedTypeSymbol> FindSubtypes(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var found = new List<INamedTypeSymbol>();
        var names = new Queue<string>([type.Name]);
        var seen = new HashSet<string>(StringComparer.Ordinal) { type.Name };
        while (names.Count > 0)
        {
            var name = names.Dequeue();
            foreach (var alias in AliasesOf(name, cancellationToken).Where(seen.Add))
                names.Enqueue(alias);
            foreach (var candidate in DeclarationsWithBase(name, cancellationToken).Where(candidate => Derives(candidate, type)))
            {
                if (!found.Contains(candidate, SymbolEqualityComparer.Default))
                    found.Add(candidate);
                if (seen.Add(candidate.Name))
                    names.Enqueue(candidate.Name);
            }
        }

        return found;
    }

    private IEnumerable<INamedTypeSymbol> DeclarationsWithBase(string name, CancellationToken cancellationToken) =>
        from node in code.Nodes(NamedBucket.Base, name, cancellationToken)
        let declaration = node.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()
        let declared = code.Bodies.GetModel(node.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken) as INamedTypeSymbol
        where declared is not null
        select declared;

    private IEnumerable<string> AliasesOf(string name, CancellationToken cancellationToken) =>
        from alias in code.Names(NamedBucket.Alias)
        from node in code.Nodes(NamedBucket.Alias, alias, cancellationToken)
        where TreeIndex.NameOf(((UsingDirectiveSyntax)node).NamespaceOrType) == name
        select alias;

    private static bool Derives(INamedTypeSymbol candidate, INamedTypeSymbol type) =>
        candidate.SelfAndAncestors().Skip(1).Any(ancestor => SymbolEqualityComparer.Default.Equals(ancestor.OriginalDefinition, type));
}
