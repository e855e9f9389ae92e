using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Infrastructure;

namespace SecureAiAnalyzers.Catalog;

/// <summary>
/// Rows by the symbol of a member, out of those that <paramref name="rowsOf"/> gives for its name. The name is looked up first, so that
/// nearly every member of a program costs one hash lookup. A row also holds for members that override or implement the one it names.
/// </summary>
internal sealed class RowLookup(RowResolver resolver, Func<string, CatalogRow[]?> rowsOf)
{
    private readonly ConcurrentDictionary<string, ImmutableArray<ResolvedRow>> _byName = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ResolvedRow>> _bySymbol = new(SymbolEqualityComparer.Default);

    /// <summary>All rows that name the member or one of its parameters.</summary>
    public ImmutableArray<ResolvedRow> Of(ISymbol? member)
    {
        if (member is null || rowsOf(member.Name) is not { } rows)
            return ImmutableArray<ResolvedRow>.Empty;

        if (!_byName.TryGetValue(member.Name, out var candidates))
            candidates = _byName.GetOrAdd(member.Name, resolver.Resolve(rows).ToImmutableArray());
        if (candidates.IsEmpty)
            return candidates;

        var declared = member is IMethodSymbol method ? method.Declared() : member.OriginalDefinition;
        return _bySymbol.TryGetValue(declared, out var found) ? found : _bySymbol.GetOrAdd(declared, Match(declared, candidates));
    }

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
