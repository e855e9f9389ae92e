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
internal sealed class MemberIndex
{
    private readonly Dictionary<string, ImmutableArray<ResolvedRow>> _byName;
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ResolvedRow>> _bySymbol = new(SymbolEqualityComparer.Default);

    private readonly ImmutableArray<ResolvedRow> _rows;

    public MemberIndex(IEnumerable<ResolvedRow> rows)
    {
        _rows = rows.Where(row => row.Row.Member is not null).ToImmutableArray();
        _byName = _rows.GroupBy(row => row.Row.Member!).ToDictionary(group => group.Key, group => group.ToImmutableArray());
    }

    /// <summary>All rows that name the member or one of its parameters; empty for nearly every member.</summary>
    public ImmutableArray<ResolvedRow> Of(ISymbol? member)
    {
        if (member is null || !_byName.TryGetValue(member.Name, out var candidates))
            return ImmutableArray<ResolvedRow>.Empty;

        var declared = member is IMethodSymbol method ? method.Declared() : member.OriginalDefinition;
        return _bySymbol.GetOrAdd(declared, symbol => Match(symbol, candidates));
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
    public IEnumerable<ResolvedRow> Of(ApiRole role) => _rows.Where(row => row.Row.Role == role && row.Row.Parameter is null);

    /// <summary>Names of the members that play the role.</summary>
    public IEnumerable<string> NamesOf(ApiRole role) =>
        _byName.Where(entry => entry.Value.Any(row => row.Row.Role == role)).Select(entry => entry.Key);

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
