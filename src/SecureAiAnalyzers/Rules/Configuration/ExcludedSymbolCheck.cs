using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Configuration;

/// <summary>
/// Says why an entry of <c>excluded_symbols</c> excludes nothing. Projects share their configuration, so that an entry may name code of another
/// one: what is missing here is a mistake only in a type that this project declares, or where the name is nearly one of this project's.
/// </summary>
internal sealed class ExcludedSymbolCheck(Compilation compilation, CancellationToken cancellationToken)
{
    private const string Letters = "TMPFEN";
    private const string Form = "ids begin with T:, M:, P:, F:, E: or N:";

    private readonly DeclaredSymbols _declared = new(compilation);
    private readonly SymbolIds _ids = new(compilation);

    /// <summary>What is wrong with the entry, as the end of a sentence; null when nothing is.</summary>
    public string? Describe(string entry)
    {
        if (entry.IndexOf('*') is 0 or 1)
            return null;
        if (!HasPrefix(entry))
            return $"which is no documentation-comment id: {Form}" + NearestText(WithPrefix(entry));

        var id = new SymbolPattern(entry);
        if (id.Path.IndexOf('+') >= 0)
            return "which has a '+' where ids have a '.'" + NearestText(entry.Replace('+', '.'));

        return id.IsWhole
            ? DescribeMissing(id)
            : "which ends too early: a value ends at its first '#' or ';', in whose place '*' can stand";
    }

    private static bool HasPrefix(string entry) =>
        entry.Length > 1 && entry[1] == ':' && Letters.IndexOf(char.ToUpperInvariant(entry[0])) >= 0;

    private string? DescribeMissing(SymbolPattern id)
    {
        var owners = _declared.Find(id.Owner);
        var types = owners.OfType<INamedTypeSymbol>().ToArray();
        if (owners.Count == 0)
            return DescribeMissingType(id.Owner);
        if ((id.HasStar && types.Length == 0) || owners.SelectMany(owner => DeclaredSymbols.Inside(owner, id.HasStar)).Any(id.Matches))
            return null;

        var known = Ids(owners);
        if (types.Length == 0)
            return OtherKind(id, known) ?? (id.Letter == SymbolIds.TypePrefix ? DescribeMissingType(id.Path) : null);

        return types.Any(IsOfThisProjectAlone) || known.Any(other => IsTypo(id.Path, SymbolIds.PathOf(other)))
            ? "which names no member of its type" + NearestText(Nearest(id, known.Concat(types.Select(Id))))
            : null;
    }

    /// <summary>A name that this project uses for something of another kind, such as a type that is called a namespace.</summary>
    private static string? OtherKind(SymbolPattern id, IEnumerable<string> known) =>
        known.FirstOrDefault(other => SymbolIds.PathOf(other).Equals(id.Path, StringComparison.OrdinalIgnoreCase)) is { } same
            ? "which names nothing of this kind" + NearestText(same)
            : null;

    private string? DescribeMissingType(string path)
    {
        var owners = _declared.Find(SymbolIds.OwnerOf(path));
        var known = owners.SelectMany(static owner => owner.GetTypeMembers()).Select(Id).ToArray();
        var isMeant = known.Any(other => IsMeant(path, SymbolIds.PathOf(other))) && !IsReferenced(path);
        return isMeant || owners.OfType<INamedTypeSymbol>().Any(IsOfThisProjectAlone)
            ? "whose type does not exist" + NearestText(Nearest(new SymbolPattern(SymbolIds.TypePrefix + ":" + path), known))
            : null;
    }

    /// <summary>Whether who writes the name of a type means the known one: a letter is wrong, or its type parameters are not counted.</summary>
    private static bool IsMeant(string path, string known) =>
        IsTypo(path, known)
        || (WithoutTypeParameters(path).Equals(WithoutTypeParameters(known), StringComparison.OrdinalIgnoreCase) && path.IndexOf('`') < 0);

    private static string WithoutTypeParameters(string path) => path.Split('{', '`')[0];

    private bool IsReferenced(string path) => !_ids.Find(SymbolIds.TypePrefix + ":" + path).IsEmpty;

    /// <summary>Every program may have a class of the same name that it begins in, and other types in the global namespace.</summary>
    private bool IsOfThisProjectAlone(INamedTypeSymbol type) =>
        !type.ContainingNamespace.IsGlobalNamespace
        && !SymbolEqualityComparer.Default.Equals(type, compilation.GetEntryPoint(cancellationToken)?.ContainingType);

    private static bool IsTypo(string path, string known) =>
        SymbolIds.OwnerOf(path).Equals(SymbolIds.OwnerOf(known), StringComparison.OrdinalIgnoreCase)
        && NearestName.IsTypo(SymbolIds.NameOf(path), SymbolIds.NameOf(known));

    /// <summary>The entry with the letter that makes it name something here, or what it nearly names.</summary>
    private string? WithPrefix(string entry)
    {
        var id = new SymbolPattern(SymbolIds.TypePrefix + ":" + entry);
        var owners = _declared.Find(id.Owner);
        if (!id.HasStar)
            return Nearest(id, Ids(owners));

        var letter = Letters.FirstOrDefault(letter =>
            owners.SelectMany(static owner => DeclaredSymbols.Inside(owner, isDeep: true)).Any(new SymbolPattern(letter + ":" + entry).Matches));
        return letter == default ? null : letter + ":" + entry;
    }

    private static string[] Ids(IEnumerable<INamespaceOrTypeSymbol> owners) =>
    [
        .. owners.SelectMany(static owner => owner.GetMembers())
            .Where(static member => !member.IsImplicitlyDeclared)
            .Select(Id)
            .Where(static id => id.Length > 0),
    ];

    private static string Id(ISymbol symbol) => symbol.GetDocumentationCommentId() ?? string.Empty;

    private static string? Nearest(SymbolPattern id, IEnumerable<string> known)
    {
        var byPath = known.ToLookup(SymbolIds.PathOf);
        return byPath.Count == 0 ? null : NearestName.Of(id.Text, byPath[NearestName.Of(id.Path, byPath.Select(static ids => ids.Key))]);
    }

    private static string NearestText(string? id) => id is null ? string.Empty : $"; the nearest known id is '{id}'";
}
