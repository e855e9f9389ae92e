using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Context;

/// <summary>
/// The functions of a project that other projects can call, and under which names: their own, and those of what they implement or override, if a project
/// declares it. A package knows nothing of the project.
/// </summary>
/// <param name="own">The project's assembly.</param>
/// <param name="isProject">Whether a referenced assembly is that of a project.</param>
internal sealed class SharedSurface(IAssemblySymbol own, Func<IAssemblySymbol, bool> isProject)
{
    private readonly Memo<IMethodSymbol, IReadOnlyList<ISymbol>> _names = new(SymbolEqualityComparer.Default);
    private readonly bool _hasFriends = own.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "InternalsVisibleToAttribute");

    /// <summary>Whether code of another project may call the function.</summary>
    public bool Has(IMethodSymbol method) => NamesOf(method).Count > 0;

    /// <summary>The members by which other projects call the function; of an accessor, the properties.</summary>
    public IReadOnlyList<ISymbol> NamesOf(IMethodSymbol method) => _names.TryGetValue(method, out var known) ? known : _names.GetOrAdd(method, Find(method));

    private IReadOnlyList<ISymbol> Find(IMethodSymbol method)
    {
        if (method.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction or MethodKind.StaticConstructor or MethodKind.Destructor)
            return [];

        var declared = method.Declaration();
        return [.. MemberContracts.SelfAndContracts(declared).Where(name => name is IMethodSymbol or IPropertySymbol && IsVisible(name))];
    }

    private bool IsVisible(ISymbol name) => SymbolEqualityComparer.Default.Equals(name.ContainingAssembly, own)
        ? _hasFriends ? IsVisibleToFriends(name) : name.IsVisibleOutside()
        : name.ContainingAssembly is { } assembly && isProject(assembly);

    private static bool IsVisibleToFriends(ISymbol symbol)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current.DeclaredAccessibility is Accessibility.Private or Accessibility.ProtectedAndInternal)
                return false;
        }

        return true;
    }
}
