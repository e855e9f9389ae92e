using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Catalog.Lookup;

/// <summary>Rows of members, found by symbol; those of flow apart from the others.</summary>
/// <param name="resolver">Finds what rows name.</param>
/// <param name="ancestors">Finds what types derive from.</param>
/// <param name="shared">What referenced projects say; null for nothing.</param>
/// <param name="declared">What the team says; null for nothing.</param>
internal sealed class MemberIndex(RowResolver resolver, TypeAncestors ancestors, SharedRows? shared, IDeclaredRows? declared)
{
    /// <summary>Kept for all compilations: many reference the same SDKs.</summary>
    private static readonly ConcurrentDictionary<(ApiRole Role, SdkSet Sdks), ImmutableArray<string>> Names = new();

    private readonly Memo<ApiRole, ImmutableArray<ResolvedRow<ApiRow>>> _ofRoles = new();
    private readonly Memo<ApiRole, ImmutableArray<ResolvedRow<ApiRow>>> _ofRolesWithParameters = new();
    private readonly RowLookup<ApiRow> _rows = new(resolver, ancestors, CatalogIndex.Api.OfMember);
    private readonly RowLookup<FlowRow> _flowRows = new(resolver, ancestors, CatalogIndex.Flow.OfMember);
    private readonly RowLookup<FlowRow> _sinkRows = new(resolver, ancestors, CatalogIndex.SinkOfMember);

    /// <summary>What referenced projects say; null for nothing.</summary>
    public SharedRows? Shared => shared;

    /// <summary>What the team says; null for nothing.</summary>
    public IDeclaredRows? Declared => declared;

    /// <summary>
    /// All rows that name the member or one of its parameters, without those of flow; empty for nearly every member. Where code uses the member,
    /// rules are told of exactly these.
    /// </summary>
    public ImmutableArray<ResolvedRow<ApiRow>> Of(ISymbol? member) =>
        member is null || (shared is null && declared is null) ? _rows.Of(member) : _rows.Of(member).AddRange(ToldOf(member));

    /// <summary>Those of them that referenced projects and the team say of the member.</summary>
    public ImmutableArray<ResolvedRow<ApiRow>> ToldOf(ISymbol member)
    {
        var told = shared is null ? ImmutableArray<ResolvedRow<ApiRow>>.Empty : shared.ApiOf(member);
        return declared is null ? told : told.AddRange(declared.ApiOf(member));
    }

    /// <summary>The rows that name the member or one of its parameters as a sink: those are asked for at every call.</summary>
    public ImmutableArray<ResolvedRow<FlowRow>> SinksOf(ISymbol? member) =>
        shared is null || member is null ? _sinkRows.Of(member) : _sinkRows.Of(member).AddRange(shared.SinksOf(member));

    /// <summary>All rows of flow that name the member or one of its parameters.</summary>
    public ImmutableArray<ResolvedRow<FlowRow>> FlowOf(ISymbol? member)
    {
        var rows = _flowRows.Of(member);
        if (shared is not null && member is not null)
            rows = rows.AddRange(shared.FlowOf(member));
        return declared is null || member is null ? rows : rows.AddRange(declared.FlowOf(member));
    }

    /// <summary>The first row of this role that names the member itself.</summary>
    public ApiRow? Of(ISymbol? member, ApiRole role)
    {
        foreach (var row in Of(member))
        {
            if (row.Row.Role == role && row.Row.Parameter is null)
                return row.Row;
        }

        return null;
    }

    /// <summary>The first row of this role that names the parameter.</summary>
    public ApiRow? Of(IParameterSymbol? parameter, ApiRole role)
    {
        foreach (var row in Of(parameter?.ContainingSymbol))
        {
            if (row.Row.Role == role && row.Row.Parameter == parameter!.Name)
                return row.Row;
        }

        return null;
    }

    /// <summary>The rows of this role that name a member itself, in the order of the catalogue.</summary>
    public ImmutableArray<ResolvedRow<ApiRow>> Of(ApiRole role) => _ofRoles.TryGetValue(role, out var rows)
        ? rows
        : _ofRoles.GetOrAdd(role, WithParameters(role).RemoveAll(static row => row.Row.Parameter is not null));

    /// <summary>The rows of this role that name a member or one of its parameters, in the order of the catalogue.</summary>
    public ImmutableArray<ResolvedRow<ApiRow>> WithParameters(ApiRole role) => _ofRolesWithParameters.TryGetValue(role, out var rows)
        ? rows
        : _ofRolesWithParameters.GetOrAdd(
            role, resolver.Resolve(CatalogIndex.OfRole(role).Where(static row => row.Row.Member is not null)).ToImmutableArray());

    /// <summary>
    /// Names of the members that play the role, in the order of the catalogue, those of the team last. The version of the SDK that is referenced may lack
    /// one.
    /// </summary>
    public ImmutableArray<string> NamesOf(ApiRole role)
    {
        var names = Names.GetOrAdd((role, resolver.Referenced), static key => FindNames(key.Role, key.Sdks));
        return declared is null ? names : names.Union(declared.NamesOf(role)).ToImmutableArray();
    }

    private static ImmutableArray<string> FindNames(ApiRole role, SdkSet sdks) => CatalogIndex.OfRole(role)
        .Where(row => row.Row.Member is not null && sdks.Contains(row.Sdk))
        .Select(static row => row.Row.Member!)
        .Distinct()
        .ToImmutableArray();
}
