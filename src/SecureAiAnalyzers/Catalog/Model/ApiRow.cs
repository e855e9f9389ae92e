namespace SecureAiAnalyzers.Catalog.Model;

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

    /// <summary>Detail of a model call that runs any function, which need not ask a model.</summary>
    public const string RunsFunction = "runs a function";

    /// <summary>Detail that the role asks for, such as the provider of a model id.</summary>
    public string? Detail { get; init; }

    /// <summary>For switches: the constant that makes the setting unsafe.</summary>
    public bool UnsafeValue { get; init; } = true;

    /// <summary>
    /// Name of the fact when several rows state the same one for different SDK versions (a renamed member).
    /// Null when the fact has this row only.
    /// </summary>
    public string? Fact { get; init; }

    /// <summary>Whether versions of the SDK that mark the member as obsolete ignore it.</summary>
    public bool UntilObsolete { get; init; }

    /// <summary>Name under which <see cref="From"/>, <see cref="To"/> and <see cref="Selector"/> mean the receiver.</summary>
    public const string Receiver = "this";

    /// <summary>Name under which <see cref="To"/> means the result.</summary>
    public const string Result = "return";

    /// <summary>Name under which <see cref="To"/> means the items of the tuple that is returned, by position.</summary>
    public const string ResultItems = "return items";

    /// <summary>For sources: what the value carries.</summary>
    public FlowLabels Labels { get; init; }

    /// <summary>For sinks: what happens to the value. For sanitizers and guards: what it is right for afterwards.</summary>
    public SinkKinds Sinks { get; init; }

    /// <summary>For transfers, sanitizers and guards: names of the parameters that the value comes from, or <see cref="Receiver"/>.</summary>
    public IReadOnlyList<string> From { get; init; } = [];

    /// <summary>For transfers: names of the parameters that the value goes to, <see cref="Receiver"/> or <see cref="Result"/>.</summary>
    public IReadOnlyList<string> To { get; init; } = [];

    /// <summary>For transfers: the row does not speak of overloads that have one of these parameters.</summary>
    public IReadOnlyList<string> Unless { get; init; } = [];

    /// <summary>For sinks and guards: name of the parameter or sibling property that <see cref="Detail"/> speaks of.</summary>
    public string? Selector { get; init; }

    /// <summary>
    /// For sinks: the name by which the same SDK takes the text safely. It is a member of the same type; for a constructor, a type beside
    /// it; where <see cref="Selector"/> is the role of a message, another value of the role.
    /// </summary>
    public string? SafeForm { get; init; }

    /// <summary>For guards: the result of the call that means the value is right.</summary>
    public bool GuardedWhen { get; init; } = true;

    /// <inheritdoc />
    public override string ToString() =>
        Role + ": " + Type + (Member is null ? "" : "." + Member) + (Parameter is null ? "" : "(" + Parameter + ")");
}
