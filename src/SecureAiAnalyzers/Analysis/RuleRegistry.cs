using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.Analysis;

/// <summary>Collects what the rules of one compilation want to see, so that each operation is looked at once.</summary>
internal sealed class RuleRegistry(AnalysisScope scope)
{
    /// <summary>Roles that rules ask for together, about: the dictionary need not grow for each compilation.</summary>
    private const int MaxRoles = 80;

    private readonly Dictionary<ApiRole, Action<ApiUse>> _uses = new(MaxRoles);
    private readonly Dictionary<OperationKind, Action<OperationUse>> _operations = [];
    private readonly Dictionary<SymbolKind, Action<DeclarationUse>> _declarations = [];
    private Action<TreeUse>? _trees;

    /// <summary>The compilation that is analysed.</summary>
    public AnalysisScope Scope { get; } = scope;

    /// <summary>Operation kinds that some rule wants to see.</summary>
    public IEnumerable<OperationKind> OperationKinds => _operations.Keys;

    /// <summary>Symbol kinds whose declarations some rule wants to see.</summary>
    public IEnumerable<SymbolKind> SymbolKinds => _declarations.Keys;

    /// <summary>Whether some rule wants to see each file.</summary>
    public bool HasTrees => _trees is not null;

    /// <summary>Roles of which some rule wants to see the uses.</summary>
    public IEnumerable<ApiRole> Roles => _uses.Keys;

    /// <summary>
    /// Calls <paramref name="action"/> for each use of a member or parameter that plays the role: a value given to the parameter or
    /// assigned to the property, a call of the method, a read of the static member.
    /// </summary>
    public void OnUse(ApiRole role, Action<ApiUse> action)
    {
        if (Scope.Ai.Has(role))
            Add(_uses, role, action);
    }

    /// <summary>Calls <paramref name="action"/> for each operation of the kind. Prefer <see cref="OnUse"/>: this one costs a call per operation.</summary>
    public void OnOperation(OperationKind kind, Action<OperationUse> action) => Add(_operations, kind, action);

    /// <summary>Calls <paramref name="action"/> for each symbol of the kind that the compilation declares.</summary>
    public void OnDeclaration(SymbolKind kind, Action<DeclarationUse> action) => Add(_declarations, kind, action);

    /// <summary>Calls <paramref name="action"/> for each file, for rules that can tell by the text that next to none concerns them.</summary>
    public void OnTree(Action<TreeUse> action) => _trees += action;

    /// <summary>Tells the rules of a use.</summary>
    public void Dispatch(ApiUse use)
    {
        if (_uses.TryGetValue(use.Row.Role, out var tell))
            tell(use);
    }

    /// <summary>Tells the rules of an operation.</summary>
    public void Dispatch(OperationUse use)
    {
        if (_operations.TryGetValue(use.Operation.Kind, out var tell))
            tell(use);
    }

    /// <summary>Tells the rules of a declaration.</summary>
    public void Dispatch(DeclarationUse use) => _declarations[use.Symbol.Kind](use);

    /// <summary>Tells the rules of a file.</summary>
    public void Dispatch(TreeUse use) => _trees?.Invoke(use);

    private static void Add<TKey, TUse>(Dictionary<TKey, Action<TUse>> actions, TKey key, Action<TUse> action)
        where TKey : notnull => actions[key] = actions.TryGetValue(key, out var others) ? others + action : action;
}
