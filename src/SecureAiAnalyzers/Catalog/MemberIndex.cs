using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Infrastructure;

namespace SecureAiAnalyzers.Catalog;

/// <summary>
/// Rows of members, found by symbol. The name is looked up first, so that nearly every member of a program costs one hash lookup.
/// A row also holds for members that override or implement the one it names.
/// </summary>
internal sealed class MemberIndex(RowResolver resolver)
{
    private readonly ConcurrentDictionary<string, ImmutableArray<ResolvedRow>> _byName = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ResolvedRow>> _bySymbol = new(SymbolEqualityComparer.Default);

    /// <summary>All rows that name the member or one of its parameters; empty for nearly every member.</summary>
    public ImmutableArray<ResolvedRow> Of(ISymbol? member)
    {
        if (member is null || CatalogIndex.OfMember(member.Name) is not { } rows)
            return ImmutableArray<ResolvedRow>.Empty;

        if (!_byName.TryGetValue(member.Name, out var candidates))
            candidates = _byName.GetOrAdd(member.Name, resolver.Resolve(rows).ToImmutableArray());
        if (candidates.IsEmpty)
            return candidates;

        var declared = member is IMethodSymbol method ? method.Declared() : member.OriginalDefinition;
        return _bySymbol.TryGetValue(declared, out var found) ? found : _bySymbol.GetOrAdd(declared, Match(declared, candidates));
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
    public IEnumerable<ResolvedRow> Of(ApiRole role) =>
        resolver.Resolve(CatalogIndex.OfRole(role).Where(row => row.Row.Member is not null && row.Row.Parameter is null));

    /// <summary>Names of the members that play the role.</summary>
    public IEnumerable<string> NamesOf(ApiRole role) =>
        resolver.Resolve(CatalogIndex.OfRole(role)).Select(row => row.Row.Member).OfType<string>().Distinct();

    private static ImmutableArray<ResolvedRow> Match(ISymbol member, ImmutableArray<ResolvedRow> candidates)
    {
        if (member.ContainingType is not { } owner)
            return ImmutableArray<ResolvedRow>.Empty;

        var isConstructor = member is IMethodSymbol { MethodKind: MethodKind.Constructor };
        return candidates
            .Where(row => isConstructor || member.IsStatic
                ? SymbolEqualityComparer.Default.Equals(owner.OriginalDefinition, row.Type)
                : owner.IsOrDerivesFrom(row.Type))
            .ToImmutableArray();
    }
}
