using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Catalog.Lookup;

/// <summary>
/// Rows by the symbol of a member, out of those that <paramref name="rowsOf"/> gives for its name. The name is looked up first, so that
/// nearly every member of a program costs one hash lookup. A row also holds for members that override or implement the one it names.
/// </summary>
internal sealed class RowLookup<TRow>(RowResolver resolver, TypeAncestors ancestorsOf, Func<string, MemberRows<TRow>?> rowsOf)
    where TRow : SdkRow
{
    /// <summary>Kept here because every operation of a program is answered with it, and shared generic code looks a static up.</summary>
    private readonly ImmutableArray<ResolvedRow<TRow>> _none = ImmutableArray<ResolvedRow<TRow>>.Empty;
    private readonly Memo<ISymbol, ImmutableArray<ResolvedRow<TRow>>> _bySymbol = new(SymbolEqualityComparer.Default);

    /// <summary>All rows that name the member or one of its parameters.</summary>
    public ImmutableArray<ResolvedRow<TRow>> Of(ISymbol? member)
    {
        if (member is null || rowsOf(member.Name) is not { } rows)
            return _none;

        var declared = member is IMethodSymbol method ? method.Declared() : member.OriginalDefinition;
        return _bySymbol.TryGetValue(declared, out var found) ? found : _bySymbol.GetOrAdd(declared, Match(declared, rows));
    }

    private ImmutableArray<ResolvedRow<TRow>> Match(ISymbol member, MemberRows<TRow> rows)
    {
        if (ExtensionBlocks.OwnerOf(member)?.OriginalDefinition is not { } owner)
            return _none;

        var isConstructor = member is IMethodSymbol { MethodKind: MethodKind.Constructor };
        var isOwnOnly = member.IsStatic || (isConstructor && !rows.SpeakOfDerived);
        var ancestors = isOwnOnly ? ImmutableArray<INamedTypeSymbol>.Empty : ancestorsOf.Of(owner);
        if (!NameAny(rows, owner, ancestors))
            return _none;

        ImmutableArray<ResolvedRow<TRow>>.Builder? found = null;
        foreach (var row in rows.Rows)
        {
            var bases = isConstructor && !row.Row.HoldsForDerived ? ImmutableArray<INamedTypeSymbol>.Empty : ancestors;
            if (resolver.Counts(row.Sdk) && Named(row.Type, owner, bases) is { } type && !(row.Row.UntilObsolete && IsObsolete(member)))
                (found ??= ImmutableArray.CreateBuilder<ResolvedRow<TRow>>()).Add(new ResolvedRow<TRow>(row.Row, type, row.Sdk));
        }

        return found is null ? _none : found.ToImmutable();
    }

    private static bool NameAny(MemberRows<TRow> rows, INamedTypeSymbol owner, ImmutableArray<INamedTypeSymbol> ancestors)
    {
        if (rows.NameType(owner.Name))
            return true;

        foreach (var ancestor in ancestors)
        {
            if (rows.NameType(ancestor.Name))
                return true;
        }

        return false;
    }

    private static bool IsObsolete(ISymbol member) =>
        member.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute));

    private static INamedTypeSymbol? Named(MetadataTypeName name, INamedTypeSymbol owner, ImmutableArray<INamedTypeSymbol> ancestors)
    {
        if (name.IsNameOf(owner))
            return owner;

        foreach (var ancestor in ancestors)
        {
            if (name.IsNameOf(ancestor))
                return ancestor;
        }

        return null;
    }
}
