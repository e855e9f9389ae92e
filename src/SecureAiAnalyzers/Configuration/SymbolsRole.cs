namespace SecureAiAnalyzers.Configuration;

/// <summary>What a line of a symbols file can say about a symbol.</summary>
/// <param name="Name">The first field of the line.</param>
/// <param name="Prefixes">Letters with which an id of the role's symbols begins.</param>
/// <param name="Symbols">The symbols that take the role, as documents and messages name them.</param>
/// <param name="Detail">What the third field takes.</param>
/// <param name="Meaning">What the line says, in one sentence.</param>
internal sealed record SymbolsRole(string Name, string Prefixes, string Symbols, string Detail, string Meaning)
{
    public static readonly SymbolsRole Sanitizer = new(
        "sanitizer",
        "M",
        "method (M:)",
        "kinds of use, separated by commas; empty for all",
        "What the method returns is right for these kinds of use; where it returns nothing, its arguments are, after the call.");

    public static readonly SymbolsRole Source = new(
        "source",
        "MPFT",
        "method (M:), property (P:), field (F:) or type (T:)",
        "one label; empty for untrusted",
        "What the method returns or the member holds has the label; for a type, its values and all that its members return or hold.");

    /// <summary>All roles.</summary>
    public static IReadOnlyList<SymbolsRole> All { get; } = [Sanitizer, Source];

    /// <summary>The role of this name, in any letter case.</summary>
    public static SymbolsRole? Find(string name) => All.FirstOrDefault(role => role.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
