using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Catalog.Model;

/// <summary>A fact about what happens to a value, for those who follow one.</summary>
/// <param name="Role">What the member does to the value.</param>
/// <inheritdoc cref="SdkRow(string, string?, string?)"/>
internal sealed record FlowRow(FlowRole Role, string Type, string? Member = null, string? Parameter = null) : SdkRow(Type, Member, Parameter)
{
    /// <summary>Name under which <see cref="From"/>, <see cref="To"/>, <see cref="Selector"/> and the parameter of a sink mean the receiver.</summary>
    public const string Receiver = "this";

    /// <summary>Name under which <see cref="To"/> means the result.</summary>
    public const string Result = "return";

    /// <summary>Name under which <see cref="To"/> means the items of the tuple that is returned, by position.</summary>
    public const string ResultItems = "return items";

    /// <summary>Name under which <see cref="From"/> of a sanitizer means what is assigned to the property.</summary>
    public const string Value = "value";

    /// <summary>
    /// Name under which <see cref="From"/> and <see cref="To"/> mean what the <see cref="Store"/> keeps under the constant key in
    /// <see cref="Selector"/>.
    /// </summary>
    public const string Entry = "entry";

    /// <summary>For sources: what the value carries.</summary>
    public FlowLabels Labels { get; init; }

    /// <summary>For sinks: what happens to the value. For sanitizers and guards: what it is right for afterwards.</summary>
    public SinkKinds Sinks { get; init; }

    /// <summary>
    /// For transfers, sanitizers, guards and verbatim copies: names of the parameters that the value comes from, or <see cref="Receiver"/>. A transfer
    /// from nothing gives nothing, whatever the object holds.
    /// </summary>
    public IReadOnlyList<string> From { get; init; } = [];

    /// <summary>
    /// For transfers: names of the parameters that the value goes to, <see cref="Receiver"/> or <see cref="Result"/>. For sanitizers that return nothing:
    /// names of those that are right after the call.
    /// </summary>
    public IReadOnlyList<string> To { get; init; } = [];

    /// <summary>
    /// For transfers and verbatim copies: the row does not speak of overloads that have one of these parameters. For sinks: nor of calls that give one a
    /// value, or of objects in which a property of that name is set.
    /// </summary>
    public IReadOnlyList<string> Unless { get; init; } = [];

    /// <summary>
    /// For transfers, and for sinks of other projects: whether what goes on, or arrives, is only a part of the text, or put together of several.
    /// </summary>
    public bool IsPart { get; init; }

    /// <summary>For sources, sinks, guards and transfers: when the row holds.</summary>
    public FlowCondition Condition { get; init; }

    /// <summary>
    /// For sources, sinks and guards: name of the parameter or sibling property that <see cref="Condition"/> speaks of. For transfers: name of
    /// the parameter that is the key of an <see cref="Entry"/>.
    /// </summary>
    public string? Selector { get; init; }

    /// <summary>
    /// For keyed stores, queues of messages, and transfers to and from an <see cref="Entry"/>: which store it is. All members that speak of one store
    /// share what it keeps, in whatever object. A transfer without <see cref="Selector"/> puts into a queue, by the type of what is put.
    /// </summary>
    public string? Store { get; init; }

    /// <summary>
    /// For sinks: the name by which the same SDK takes the text safely. It is a member of the same type; for a constructor, a type beside
    /// it; where <see cref="Selector"/> is the role of a message, another value of the role; for the source of a template, the parameter of the same
    /// call, or of those that run the function which the call makes, that takes the values of its variables; there <see cref="Selector"/> is the parameter
    /// that names its format.
    /// </summary>
    public string? SafeForm { get; init; }

    /// <summary>For dispatch: metadata names of the generic types one of which a handler implements.</summary>
    public IReadOnlyList<string> Handlers { get; init; } = [];

    /// <summary>For dispatch: name of the method of handlers.</summary>
    public string? HandlerMember { get; init; }

    /// <summary>For dispatch: how handlers are named that implement nothing; null where they implement one of <see cref="Handlers"/>.</summary>
    public NamedHandlers? NamedHandlers { get; init; }

    /// <summary>For sanitizers: the type whose instances the row speaks of, where a base of it declares the member.</summary>
    public string? ReceiverType { get; init; }

    /// <summary>
    /// For sources and sinks: whether the text only tells what a tool, a prompt or a server is for. One that comes from a server may be published as
    /// one again.
    /// </summary>
    public bool IsDescription { get; init; }

    /// <summary>For guards: the result of the call that means the value is right.</summary>
    public bool GuardedWhen { get; init; } = true;

    /// <summary>
    /// For sinks of other projects: names of the members behind the parameter that arrive, the outermost first; empty for all of it. For sources of other
    /// projects: the member of the result that has the labels; for a parameter that takes a function, the position of what that is given.
    /// </summary>
    public IReadOnlyList<string> Path { get; init; } = [];

    /// <summary>For sinks of other projects: the member at which the value ends there.</summary>
    public string? Reaches { get; init; }

    /// <summary>Whether the overload has what the row speaks of, and nothing of which it does not speak.</summary>
    public bool IsOf(ISymbol member) =>
        (From.Contains(Receiver) || (member is IMethodSymbol method && method.Parameters.Any(parameter => From.Contains(parameter.Name))))
        && !IsExcluded(member);

    /// <summary>Whether the overload has a parameter that the row excludes.</summary>
    public bool IsExcluded(ISymbol member) =>
        Unless.Count > 0 && member is IMethodSymbol method && method.Parameters.Any(parameter => Unless.Contains(parameter.Name));

    /// <summary>Whether the row speaks of the object on which the method is called.</summary>
    public bool SpeaksOf(ITypeSymbol? receiver) =>
        ReceiverType is null || receiver?.SelfAndAncestors().Any(type => type.ToDisplayString() == ReceiverType) == true;

    /// <inheritdoc />
    public override string ToString() => Describe(Role.ToString());
}
