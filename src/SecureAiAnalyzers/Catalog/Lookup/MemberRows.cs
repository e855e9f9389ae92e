using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.Catalog.Lookup;

/// <summary>
/// The rows that name members of one name. Many members of a program have such a name and next to none is of a type that a row names, so that
/// the names of those types are looked up first.
/// </summary>
internal sealed class MemberRows<TRow>
    where TRow : SdkRow
{
    private readonly HashSet<string> _types;

    public MemberRows(IEnumerable<CatalogRow<TRow>> rows)
    {
        Rows = rows.ToArray();
        _types = [.. Rows.Select(static row => row.Type.Name)];
        SpeakOfDerived = Rows.Any(static row => row.Row.HoldsForDerived);
    }

    /// <summary>The rows, in the order of the catalogue.</summary>
    public CatalogRow<TRow>[] Rows { get; }

    /// <summary>Whether some row speaks of the constructors of derived types too.</summary>
    public bool SpeakOfDerived { get; }

    /// <summary>Whether a row names a type of this simple name.</summary>
    public bool NameType(string name) => _types.Contains(name);
}
