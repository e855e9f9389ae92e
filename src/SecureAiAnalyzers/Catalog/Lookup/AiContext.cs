using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Catalog.Lookup;

/// <summary>
/// What a compilation references of the catalogue: built once per compilation and shared by all analyzers. Only the rows of SDKs
/// whose anchor namespaces exist count, and those of general libraries only beside an AI SDK.
/// </summary>
internal sealed class AiContext
{
    private readonly Compilation _compilation;
    private readonly RowResolver _resolver;
    private readonly TypeAncestors _ancestors = new();
    private readonly Memo<ApiRole, ImmutableArray<INamedTypeSymbol>> _typesByRole = new();

    /// <param name="compilation">The compilation.</param>
    /// <param name="shared">What the projects say that it references; null for nothing.</param>
    /// <param name="isBesideAi">Whether it is a part of an AI application, whatever it references itself.</param>
    public AiContext(Compilation compilation, SharedRows? shared = null, bool isBesideAi = false)
    {
        _compilation = compilation;
        Types = new KnownTypes(compilation);
        _resolver = new RowResolver(Types, compilation, isBesideAi);
        Members = new MemberIndex(_resolver, _ancestors, shared, declared: null);
    }

    private AiContext(AiContext other, IDeclaredRows declared)
    {
        _compilation = other._compilation;
        Types = other.Types;
        _resolver = other._resolver;
        Members = new MemberIndex(_resolver, _ancestors, other.Members.Shared, declared);
    }

    /// <summary>The same with what a team declares; null for nothing.</summary>
    public AiContext With(IDeclaredRows? declared) => declared is null ? this : new AiContext(this, declared);

    /// <summary>Types by metadata name.</summary>
    public KnownTypes Types { get; }

    /// <summary>Rows of members and parameters.</summary>
    public MemberIndex Members { get; }

    /// <summary>The SDKs that the compilation references.</summary>
    public ImmutableArray<SdkCatalog> Sdks => _resolver.Sdks;

    /// <summary>As above, as a set that is compared with others.</summary>
    public SdkSet Referenced => _resolver.Referenced;

    /// <summary>Whether the compilation references any AI SDK; when not, only the key-format rule runs.</summary>
    public bool ReferencesAiSdk => _resolver.ReferencesAiSdk;

    /// <summary>
    /// Whether the program declares the symbol itself. Where an editor has loaded a project that it references, what this declares has syntax, too; a
    /// build knows it as a library.
    /// </summary>
    public bool Declares(ISymbol symbol) =>
        !symbol.DeclaringSyntaxReferences.IsEmpty && ReferenceEquals(symbol.ContainingAssembly, _compilation.Assembly);

    /// <summary>Whether the compilation references the SDK.</summary>
    public bool IsReferenced(SdkCatalog sdk) => _resolver.IsReferenced(sdk);

    /// <summary>Whether any referenced SDK has a row of this role; the member that it names may be absent from the version that is referenced.</summary>
    public bool Has(ApiRole role) => Referenced.HasAny(CatalogIndex.Api.SdksOf(role));

    /// <summary>Whether the type, or one that it derives from or implements, plays the role.</summary>
    public bool Is(ApiRole role, ITypeSymbol? type) => RowOf(role, type) is not null;

    /// <inheritdoc cref="Is(ApiRole, ITypeSymbol?)"/>
    public bool Is(FlowRole role, ITypeSymbol? type) => RowOf(role, type) is not null;

    /// <summary>Whether an attribute of the symbol plays the role.</summary>
    public bool IsMarked(ISymbol symbol, ApiRole role)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (Is(role, attribute.AttributeClass))
                return true;
        }

        return false;
    }

    /// <summary>The row by which the type, or one that it derives from or implements, plays the role.</summary>
    public FlowRow? RowOf(FlowRole role, ITypeSymbol? type) => RowOf(CatalogIndex.Flow, role, type);

    /// <inheritdoc cref="RowOf(FlowRole, ITypeSymbol?)"/>
    public ApiRow? RowOf(ApiRole role, ITypeSymbol? type) =>
        RowOf(CatalogIndex.Api, role, type) ?? (type is null ? null : Members.Declared?.RowOf(role, type));

    /// <summary>The row of the role that names the type itself.</summary>
    public ApiRow? RowNaming(ApiRole role, ITypeSymbol type) =>
        type.OriginalDefinition is INamedTypeSymbol named && CatalogIndex.Api.TypesOfRole(role) is { } types ? Naming(types, named) : null;

    /// <summary>Whether the type belongs to an AI SDK: it stands in, or below, a namespace by which one is known.</summary>
    public bool IsOfAiSdk(ITypeSymbol? type)
    {
        if (type?.ContainingNamespace?.ToDisplayString() is not { Length: > 0 } home)
            return false;

        return Sdks.Any(sdk => sdk.IsAiSdk && sdk.Anchors.Any(anchor =>
            home.StartsWith(anchor, StringComparison.Ordinal) && (home.Length == anchor.Length || home[anchor.Length] == '.')));
    }

    private TRow? RowOf<TRole, TRow>(RoleIndex<TRole, TRow> index, TRole role, ITypeSymbol? type)
        where TRole : struct, Enum
        where TRow : SdkRow
    {
        if (type is null || index.TypesOfRole(role) is not { } types)
            return null;
        return type.OriginalDefinition is INamedTypeSymbol named ? RowOf(types, named) : RowOfUnnamed(types, type);
    }

    private TRow? RowOf<TRow>(Dictionary<string, CatalogRow<TRow>[]> types, INamedTypeSymbol type)
        where TRow : SdkRow
    {
        if (Naming(types, type) is { } own)
            return own;

        foreach (var ancestor in _ancestors.Of(type))
        {
            if (Naming(types, ancestor) is { } row)
                return row;
        }

        return null;
    }

    /// <summary>What an array derives from, or a type parameter is constrained to.</summary>
    private TRow? RowOfUnnamed<TRow>(Dictionary<string, CatalogRow<TRow>[]> types, ITypeSymbol type)
        where TRow : SdkRow
    {
        foreach (var ancestor in type.SelfAndAncestors())
        {
            if (ancestor.OriginalDefinition is INamedTypeSymbol named && Naming(types, named) is { } row)
                return row;
        }

        return null;
    }

    private TRow? Naming<TRow>(Dictionary<string, CatalogRow<TRow>[]> types, INamedTypeSymbol type)
        where TRow : SdkRow
    {
        if (!types.TryGetValue(type.Name, out var rows))
            return null;

        foreach (var row in rows)
        {
            if (_resolver.Counts(row.Sdk) && row.Type.IsNameOf(type))
                return row.Row;
        }

        return null;
    }

    /// <summary>The types that a row of this role names, in the order of the catalogue.</summary>
    public ImmutableArray<INamedTypeSymbol> TypesOf(ApiRole role) => _typesByRole.TryGetValue(role, out var types)
        ? types
        : _typesByRole.GetOrAdd(
            role, _resolver.Resolve(CatalogIndex.OfRole(role).Where(row => row.Row.Member is null)).Select(row => row.Type).ToImmutableArray());
}
