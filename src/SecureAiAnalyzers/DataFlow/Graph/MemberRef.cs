using System.Collections.Immutable;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Graph;

/// <summary>
/// A member of the program or of a library as value graphs name it: plain data, so that a graph holds nothing of the compilation that it was
/// read of. What the solver asks of a member stands here, as far as the member's declaration tells it.
/// </summary>
/// <param name="id">Documentation id; of a parameter, that of its method and its position.</param>
/// <param name="name">Simple name.</param>
/// <param name="kind">What it is.</param>
internal sealed class MemberRef(string id, string name, MemberKind kind) : IEquatable<MemberRef>
{
    private readonly int _hash = StringComparer.Ordinal.GetHashCode(id);

    /// <summary>Documentation id; of a parameter, that of its method and its position.</summary>
    public string Id { get; } = id;

    /// <summary>Simple name.</summary>
    public string Name { get; } = name;

    /// <summary>What it is.</summary>
    public MemberKind Kind { get; } = kind;

    /// <summary>The name with that of the type, as messages give it.</summary>
    public string DisplayName { get; init; } = name;

    /// <summary>The name by which code calls it: of a constructor the type, of an accessor the property.</summary>
    public string CalledName { get; init; } = name;

    /// <summary>Simple name of the type that declares it.</summary>
    public string TypeName { get; init; } = string.Empty;

    /// <summary>Id of the type that declares it.</summary>
    public string TypeId { get; init; } = string.Empty;

    /// <summary>Whether the compilation declares it.</summary>
    public bool IsInSource { get; init; }

    /// <summary>Whether the compilation declares its type; a constructor that nobody wrote is not declared itself.</summary>
    public bool IsOfSourceType { get; init; }

    /// <summary>Whether only the member's own type writes it, so that all instances can be looked at as one.</summary>
    public bool IsOwned { get; init; }

    /// <summary>Whether it is a field that can be written at any time, or whose collection can be filled.</summary>
    public bool IsMutableField { get; init; }

    /// <summary>Whether it is the property that a parameter of a record's primary constructor declares.</summary>
    public bool IsPositional { get; init; }

    /// <summary>Whether it has no code of its own.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>Whether an interface declares it.</summary>
    public bool IsInterfaceMember { get; init; }

    /// <summary>Whether it holds a function, or several; of a method, whether it returns some.</summary>
    public bool HoldsFunctions => FunctionParameters >= 0;

    /// <summary>The most parameters that a function in it has; -1 where it holds none.</summary>
    public int FunctionParameters { get; init; } = -1;

    /// <summary>For <see cref="MemberKind.Given"/>: the member that holds the functions.</summary>
    public MemberRef? Holder { get; init; }

    /// <summary>For <see cref="MemberKind.Given"/>: position of the parameter.</summary>
    public int Ordinal { get; init; }

    /// <summary>The parameters of a method or constructor.</summary>
    public ImmutableArray<ParameterRef> Parameters { get; init; } = ImmutableArray<ParameterRef>.Empty;

    /// <summary>The getter of a property that may be overridden or implemented.</summary>
    public MemberRef? OverridableGetter { get; init; }

    /// <summary>For a constructor: those of base classes that run with it without being called.</summary>
    public ImmutableArray<MemberRef> BaseConstructors { get; init; } = ImmutableArray<MemberRef>.Empty;

    /// <summary>What the functions in the member are given for a parameter, wherever they are called.</summary>
    public MemberRef GivenAt(int ordinal) => new(MemberIds.OfParameter(Id, ordinal), CalledName, MemberKind.Given) { Holder = this, Ordinal = ordinal };

    /// <inheritdoc />
    public bool Equals(MemberRef? other) => ReferenceEquals(this, other) || (other is not null && _hash == other._hash && Id == other.Id);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as MemberRef);

    /// <inheritdoc />
    public override int GetHashCode() => _hash;

    /// <inheritdoc />
    public override string ToString() => Id;
}

/// <summary>A parameter of a function.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Ordinal">Its position.</param>
/// <param name="IsDelegate">Whether it takes a function.</param>
/// <param name="CanCarry">Whether its values can carry anything.</param>
internal sealed record ParameterRef(string Name, int Ordinal, bool IsDelegate, bool CanCarry);

/// <summary>Kinds of members.</summary>
internal enum MemberKind
{
    /// <summary>A field.</summary>
    Field,

    /// <summary>A property.</summary>
    Property,

    /// <summary>A property with parameters.</summary>
    Indexer,

    /// <summary>A parameter of a primary constructor, which the object keeps, or one that is a source.</summary>
    Parameter,

    /// <summary>A method or accessor.</summary>
    Method,

    /// <summary>A constructor.</summary>
    Constructor,

    /// <summary>What a call of a delegate calls.</summary>
    DelegateInvoke,

    /// <summary>A local function.</summary>
    LocalFunction,

    /// <summary>A lambda.</summary>
    Lambda,

    /// <summary>What a store keeps under a key.</summary>
    Entry,

    /// <summary>What the functions in a member are given.</summary>
    Given,

    /// <summary>The exceptions that a catch clause asks for.</summary>
    Caught,

    /// <summary>A type parameter.</summary>
    TypeParameter,

    /// <summary>Anything else.</summary>
    Other,
}
