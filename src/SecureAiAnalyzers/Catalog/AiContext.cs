using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Infrastructure;

namespace SecureAiAnalyzers.Catalog;

/// <summary>
/// What a compilation references of the catalogue: built once per compilation and shared by all analyzers. Only the rows of SDKs
/// whose anchor namespaces exist are resolved, and those of general libraries only beside an AI SDK.
/// </summary>
internal sealed class AiContext
{
    private static readonly ConditionalWeakTable<Compilation, AiContext> Contexts = new();

    private readonly ImmutableDictionary<ApiRole, ImmutableArray<INamedTypeSymbol>> _typesByRole;
    private readonly ImmutableHashSet<ApiRole> _roles;

    private AiContext(Compilation compilation)
    {
        Compilation = compilation;
        Types = new KnownTypes(compilation);
        var resolved = Resolve(isAiSdk: true);
        ReferencesAiSdk = !resolved.IsEmpty;
        if (ReferencesAiSdk)
            resolved = resolved.AddRange(Resolve(isAiSdk: false));

        Sdks = resolved.Select(row => row.Sdk).Distinct().ToImmutableArray();
        Members = new MemberIndex(resolved);
        _typesByRole = TypesByRole(resolved);
        _roles = resolved.Select(row => row.Row.Role).ToImmutableHashSet();
    }

    /// <summary>The compilation that this context describes.</summary>
    public Compilation Compilation { get; }

    /// <summary>Types by metadata name.</summary>
    public KnownTypes Types { get; }

    /// <summary>Rows of members and parameters.</summary>
    public MemberIndex Members { get; }

    /// <summary>The SDKs that the compilation references.</summary>
    public ImmutableArray<SdkCatalog> Sdks { get; }

    /// <summary>Whether the compilation references any AI SDK; when not, only the key-format rule runs.</summary>
    public bool ReferencesAiSdk { get; }

    /// <summary>The context of a compilation.</summary>
    public static AiContext Get(Compilation compilation) => Contexts.GetValue(compilation, static key => new AiContext(key));

    /// <summary>Whether any referenced SDK has a row of this role.</summary>
    public bool Has(ApiRole role) => _roles.Contains(role);

    /// <summary>Whether the type, or one that it derives from or implements, plays the role.</summary>
    public bool Is(ApiRole role, ITypeSymbol? type)
    {
        if (type is null || !_typesByRole.TryGetValue(role, out var known))
            return false;

        foreach (var ancestor in type.SelfAndAncestors())
        {
            if (ancestor is INamedTypeSymbol named && known.Contains(named.OriginalDefinition, SymbolEqualityComparer.Default))
                return true;
        }

        return false;
    }

    /// <summary>The types that a row of this role names, in the order of the catalogue.</summary>
    public ImmutableArray<INamedTypeSymbol> TypesOf(ApiRole role) =>
        _typesByRole.TryGetValue(role, out var types) ? types : ImmutableArray<INamedTypeSymbol>.Empty;

    private ImmutableArray<ResolvedRow> Resolve(bool isAiSdk)
    {
        var resolved = ImmutableArray.CreateBuilder<ResolvedRow>();
        foreach (var sdk in AiCatalog.All)
        {
            if (sdk.IsAiSdk != isAiSdk || !sdk.Anchors.Any(Types.HasNamespace))
                continue;

            foreach (var row in sdk.Rows)
            {
                foreach (var type in Types.All(row.Type))
                    resolved.Add(new ResolvedRow(row, type, sdk));
            }
        }

        return resolved.ToImmutable();
    }

    private static ImmutableDictionary<ApiRole, ImmutableArray<INamedTypeSymbol>> TypesByRole(IEnumerable<ResolvedRow> rows) =>
        rows.Where(row => row.Row.Member is null)
            .GroupBy(row => row.Row.Role)
            .ToImmutableDictionary(group => group.Key, group => group.Select(row => row.Type).ToImmutableArray());
}
