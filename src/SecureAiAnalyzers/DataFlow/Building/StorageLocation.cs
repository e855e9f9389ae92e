using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>
/// Something that code reads and writes: a local, a parameter, a temporary of the graph, the receiver, a static member, or up to two
/// members behind one of them.
/// </summary>
internal readonly struct StorageLocation(object root, ISymbol? first = null, ISymbol? second = null) : IEquatable<StorageLocation>
{
    private static readonly object ReceiverRoot = new();

    /// <summary>The receiver.</summary>
    public static StorageLocation Receiver => new(ReceiverRoot);

    /// <summary>The variable: an <see cref="ISymbol"/>, or a capture of the graph.</summary>
    public object Root { get; } = root;

    /// <summary>The member of the variable; null for the variable itself.</summary>
    public ISymbol? First { get; } = first;

    /// <summary>The member of the first member.</summary>
    public ISymbol? Second { get; } = second;

    /// <summary>Whether the location is the variable itself.</summary>
    public bool IsRoot => First is null;

    /// <summary>Whether the variable is the receiver.</summary>
    public bool IsReceiver => ReferenceEquals(Root, ReceiverRoot);

    /// <summary>The object that the outermost member belongs to.</summary>
    public StorageLocation Owner => Second is not null ? new StorageLocation(Root, First) : new StorageLocation(Root);

    /// <summary>The last member.</summary>
    public ISymbol? Member => Second ?? First;

    /// <summary>A member of this location; null when the chain gets too long.</summary>
    public StorageLocation? Of(ISymbol member) =>
        First is null ? new StorageLocation(Root, member.OriginalDefinition)
        : Second is null ? new StorageLocation(Root, First, member.OriginalDefinition)
        : null;

    /// <inheritdoc />
    public bool Equals(StorageLocation other) => SameRoot(Root, other.Root) && Same(First, other.First) && Same(Second, other.Second);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is StorageLocation other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => (((RootHash(Root) * 31) + Hash(First)) * 31) + Hash(Second);

    private static bool SameRoot(object left, object right) =>
        left is ISymbol symbol ? Same(symbol, right as ISymbol) : left.Equals(right);

    private static int RootHash(object root) => root is ISymbol symbol ? Hash(symbol) : root.GetHashCode();

    private static bool Same(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);

    private static int Hash(ISymbol? symbol) => SymbolEqualityComparer.Default.GetHashCode(symbol);
}
