namespace SecureAiAnalyzers.DataFlow.Graph;

/// <summary>
/// Which part of a value is asked for: the value itself, a chain of up to three members, or anything inside. The first member is the
/// outermost.
/// </summary>
internal readonly struct AccessPath : IEquatable<AccessPath>
{
    private readonly bool _isAnything;

    private AccessPath(MemberRef? first, MemberRef? second, MemberRef? third, bool isAnything)
    {
        Head = first;
        Second = second;
        Third = third;
        _isAnything = isAnything;
    }

    /// <summary>The value itself.</summary>
    public static AccessPath Whole => default;

    /// <summary>The value and all that it holds.</summary>
    public static AccessPath Anything => new(null, null, null, isAnything: true);

    /// <summary>The outermost member; null for the value itself.</summary>
    public MemberRef? Head { get; }

    /// <summary>Whether everything inside counts.</summary>
    public bool IsAnything => _isAnything && Head is null;

    /// <summary>The innermost member; null for the value itself.</summary>
    public MemberRef? Last => Third ?? Second ?? Head;

    private MemberRef? Second { get; }

    private MemberRef? Third { get; }

    /// <summary>The chain of members, the outermost first.</summary>
    public IEnumerable<MemberRef> Members => new[] { Head, Second, Third }.OfType<MemberRef>();

    /// <summary>The path behind the outermost member.</summary>
    public AccessPath Tail => new(Second, Third, null, _isAnything);

    /// <summary>This path of a member; null when it gets too long.</summary>
    public AccessPath? Of(MemberRef member) => Third is null ? new AccessPath(member, Head, Second, _isAnything) : null;

    /// <inheritdoc />
    public bool Equals(AccessPath other) =>
        _isAnything == other._isAnything && Equals(Head, other.Head) && Equals(Second, other.Second) && Equals(Third, other.Third);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is AccessPath other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() =>
        (((Hash(Head) * 31) + Hash(Second)) * 31) + Hash(Third) + (_isAnything ? 1 : 0);

    private static int Hash(MemberRef? member) => member?.GetHashCode() ?? 0;
}
