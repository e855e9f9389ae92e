using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.Analysis;

/// <summary>
/// Collects what some rules want to see, so that each operation is looked at once. Holds nothing of a compilation: rules hold nothing either, so
/// that compilations of the same SDKs share one.
/// </summary>
/// <param name="sdks">The SDKs whose members can be used.</param>
internal sealed class RuleRegistry(SdkSet sdks)
{
    private static readonly OperationKind[] UseKinds =
    [
        OperationKind.Invocation,
        OperationKind.ObjectCreation,
        OperationKind.SimpleAssignment,
        OperationKind.CompoundAssignment,
        OperationKind.PropertyReference,
        OperationKind.FieldReference,
        OperationKind.MethodReference,
    ];

    private readonly Dictionary<ApiRole, Action<ApiUse>> _uses = [];
    private readonly Dictionary<OperationKind, Action<OperationUse>> _operations = [];
    private readonly HashSet<OperationKind> _wanted = [];
    private readonly Dictionary<SymbolKind, Action<DeclarationUse>> _declarations = [];
    private Action<TreeUse>? _trees;

    /// <summary>Whether some rule needs operations of this kind, for itself or for uses.</summary>
    public bool Wants(OperationKind kind) => _wanted.Contains(kind);

    /// <summary>Whether some rule wants to see declarations.</summary>
    public bool HasDeclarations => _declarations.Count > 0;

    /// <summary>Whether some rule wants to see declarations of this kind.</summary>
    public bool Wants(SymbolKind kind) => _declarations.ContainsKey(kind);

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
        if (!sdks.HasAny(CatalogIndex.Api.SdksOf(role)))
            return;

        Add(_uses, role, action);
        _wanted.UnionWith(UseKinds);
    }

    /// <summary>Calls <paramref name="action"/> for each operation of the kind. Prefer <see cref="OnUse"/>: this one costs a call per operation.</summary>
    public void OnOperation(OperationKind kind, Action<OperationUse> action)
    {
        Add(_operations, kind, action);
        _wanted.Add(kind);
    }

    /// <summary>Calls <paramref name="action"/> for each type, field or property that the compilation declares; of other kinds none is told.</summary>
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
