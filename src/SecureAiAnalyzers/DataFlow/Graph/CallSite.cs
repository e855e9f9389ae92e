using System.Collections.Immutable;
using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.DataFlow.Graph;

/// <summary>A call of a function of the program, with what it is given.</summary>
/// <param name="Function">The function that holds the call.</param>
/// <param name="Method">What is called, as declared; for a delegate, its Invoke method.</param>
/// <param name="Span">The call.</param>
/// <param name="Receiver">The receiver, or the delegate that is called.</param>
/// <param name="Arguments">The values by position of the parameters; null where a value can carry nothing.</param>
internal sealed record CallSite(
    FlowFunction Function, MemberRef Method, CodeSpan Span, FlowNode? Receiver, IReadOnlyList<FlowNode?> Arguments)
{
    /// <summary>Whether the receiver is a delegate.</summary>
    public bool IsDelegateCall => Method.Kind == MemberKind.DelegateInvoke;

    /// <summary>Whether overriding or implementing methods may run instead; not for calls through <c>base</c>.</summary>
    public bool IsVirtual { get; init; }

    /// <summary>The local function that is called; null for all other calls.</summary>
    public FlowFunction? LocalFunction { get; init; }

    /// <summary>The type arguments that choose what runs in the function, or in what that calls.</summary>
    public ImmutableArray<TypeArgument> TypeArguments { get; init; } = ImmutableArray<TypeArgument>.Empty;

    /// <summary>The type parameter that a static member of an interface is called on; null for all other calls.</summary>
    public MemberRef? ConstrainedTo { get; init; }

    /// <summary>
    /// The type of the request that chooses which handler runs, or what stands for it where a parameter passes the request on; null for calls that no
    /// request decides.
    /// </summary>
    public MemberRef? Request { get; init; }

    /// <summary>The methods under which handlers are known one of which a library calls; empty where the code calls one itself.</summary>
    public IReadOnlyList<MemberRef> Handlers { get; init; } = [];

    /// <summary>How the handlers are named one of which a library calls; null where handlers are known otherwise.</summary>
    public NamedHandlers? NamedHandlers { get; init; }

    /// <summary>The value given for a parameter; -1 means the receiver.</summary>
    public FlowNode? ValueOf(int ordinal) =>
        ordinal < 0 ? Receiver : ordinal < Arguments.Count ? Arguments[ordinal] : null;
}
