namespace SecureAiAnalyzers.Catalog;

/// <summary>
/// One fact about an SDK: the type, member or parameter that plays a role. Names are metadata names (<c>`1</c> for arity, <c>+</c> for nesting).
/// A row whose names do not bind in a compilation is ignored there, so rows of older and newer SDK versions stand side by side.
/// </summary>
/// <param name="Role">What the member means.</param>
/// <param name="Type">Metadata name of the declaring type; for an extension method, of its static class.</param>
/// <param name="Member">Name of the method, property or field; <see cref="Ctor"/> for constructors; null for a type row.</param>
/// <param name="Parameter">Name of the parameter that plays the role, in every overload that has it; null when the member itself does.</param>
internal sealed record ApiRow(ApiRole Role, string Type, string? Member = null, string? Parameter = null)
{
    /// <summary>Member name under which constructors stand.</summary>
    public const string Ctor = ".ctor";

    /// <summary>Detail of an agent that needs no telemetry of the application.</summary>
    public const string RecordsItself = "records itself";

    /// <summary>Detail that the role asks for, such as the provider of a model id.</summary>
    public string? Detail { get; init; }

    /// <summary>For switches: the constant that makes the setting unsafe.</summary>
    public bool UnsafeValue { get; init; } = true;

    /// <summary>
    /// Name of the fact when several rows state the same one for different SDK versions (a renamed member).
    /// Null when the fact has this row only.
    /// </summary>
    public string? Fact { get; init; }

    /// <inheritdoc />
    public override string ToString() =>
        Role + ": " + Type + (Member is null ? "" : "." + Member) + (Parameter is null ? "" : "(" + Parameter + ")");
}
