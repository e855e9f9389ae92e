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
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ResolvedRow>> _bySymbol = new(SymbolEqualityComparer.Default);

    /// <summary>All rows that name the member or one of its parameters.</summary>
    public ImmutableArray<ResolvedRow> Of(ISymbol? member)
    {
        if (member is null || rowsOf(member.Name) is not { } rows)
            return ImmutableArray<ResolvedRow>.Empty;

        var declared = member is IMethodSymbol method ? method.Declared() : member.OriginalDefinition;
        return _bySymbol.TryGetValue(declared, out var found) ? found : _bySymbol.GetOrAdd(declared, Match(declared, rows));
    }

    private ImmutableArray<ResolvedRow> Match(ISymbol member, CatalogRow[] rows)
    {
        if (member.ContainingType?.OriginalDefinition is not { } owner)
            return ImmutableArray<ResolvedRow>.Empty;

        var isOwnOnly = member.IsStatic || member is IMethodSymbol { MethodKind: MethodKind.Constructor };
        var types = isOwnOnly ? [owner] : owner.SelfAndAncestors().Select(static type => type.OriginalDefinition).OfType<INamedTypeSymbol>().ToArray();
        var found = ImmutableArray.CreateBuilder<ResolvedRow>();
        foreach (var row in rows)
        {
            if (resolver.Counts(row.Sdk) && types.FirstOrDefault(row.Type.IsNameOf) is { } type)
                found.Add(new ResolvedRow(row.Row, type, row.Sdk));
        }

        return found.ToImmutable();
    }
}
