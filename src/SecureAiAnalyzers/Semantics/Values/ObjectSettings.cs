using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>What is said about an object after, or while, it is made: by an initializer, by assignments, by calls on it.</summary>
internal static class ObjectSettings
{
    /// <summary>What the initializer or a later statement assigns to members of the object that the operation makes.</summary>
    /// <param name="frame">The call in whose function the object is made, where it is known.</param>
    public static IEnumerable<ISimpleAssignmentOperation> Assignments(
        IOperation made, CodeScope code, CancellationToken cancellationToken, CallFrame? frame = null) =>
        Initialized(made).Concat(ObjectReach.All(made, code, cancellationToken, frame).Select(AssignmentBy).OfType<ISimpleAssignmentOperation>());

    /// <summary>The calls on the object that the operation makes.</summary>
    /// <param name="frame">The call in whose function the object is made, where it is known.</param>
    public static IEnumerable<IInvocationOperation> Calls(IOperation made, CodeScope code, CancellationToken cancellationToken, CallFrame? frame = null) =>
        from use in ObjectReach.All(made, code, cancellationToken, frame)
        let call = use.User as IInvocationOperation
        where call?.Instance == use.Part
        select call;

    private static IEnumerable<ISimpleAssignmentOperation> Initialized(IOperation made) =>
        ((made as IObjectCreationOperation)?.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty).OfType<ISimpleAssignmentOperation>();

    private static ISimpleAssignmentOperation? AssignmentBy(ObjectUse use) =>
        use.User is IMemberReferenceOperation { Parent: ISimpleAssignmentOperation assignment } member
        && member.Instance == use.Part
        && assignment.Target == member
            ? assignment
            : null;
}
