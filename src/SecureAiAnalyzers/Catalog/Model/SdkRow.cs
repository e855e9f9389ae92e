namespace SecureAiAnalyzers.Catalog.Model;

/// <summary>
/// One fact about an SDK: the type, member or parameter that plays a role. Names are metadata names (<c>`1</c> for arity, <c>+</c> for nesting).
/// A row whose names do not bind in a compilation is ignored there, so rows of older and newer SDK versions stand side by side.
/// </summary>
/// <param name="Type">Metadata name of the declaring type; for an extension method, of its static class.</param>
/// <param name="Member">Name of the method, property or field; <see cref="Ctor"/> for constructors; null for a type row.</param>
/// <param name="Parameter">Name of the parameter that plays the role, in every overload that has it; null when the member itself does.</param>
internal abstract record SdkRow(string Type, string? Member, string? Parameter)
{
    /// <summary>Member name under which constructors stand.</summary>
    public const string Ctor = ".ctor";

    /// <summary>
    /// Name of the fact when several rows state the same one for different SDK versions (a renamed member).
    /// Null when the fact has this row only.
    /// </summary>
    public string? Fact { get; init; }

    /// <summary>Whether versions of the SDK that mark the member as obsolete ignore it.</summary>
    public bool UntilObsolete { get; init; }

    /// <summary>
    /// Newest version of the SDK that was run to see what the row claims of it, which the public surface does not tell: a test runs that version and
    /// fails when the behaviour changes. Null for a row that claims nothing of the kind, or of which nobody has seen it.
    /// </summary>
    public string? SeenIn { get; init; }

    /// <summary>For constructors: whether those of derived types count too, where they have the parameter.</summary>
    public bool HoldsForDerived { get; init; }

    /// <summary>The role and the names, for a message.</summary>
    protected string Describe(string role) =>
        role + ": " + Type + (Member is null ? "" : "." + Member) + (Parameter is null ? "" : "(" + Parameter + ")");
}
