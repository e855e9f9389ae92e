using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>
/// An object whose whole life is visible: one construction makes it, and it is known where it goes from there, as far as it stays in locals,
/// private members and methods of the application.
/// </summary>
internal sealed class ObjectConstruction
{
    private ObjectConstruction(IObjectCreationOperation creation, IReadOnlyList<IOperation> references)
    {
        Creation = creation;
        References = references;
    }

    /// <summary>The <c>new</c> expression.</summary>
    public IObjectCreationOperation Creation { get; }

    /// <summary>
    /// Every reference to the object under each of its names, in source order of each; without those that only give it another name, and empty
    /// when it has none.
    /// </summary>
    public IReadOnlyList<IOperation> References { get; }

    /// <summary>The construction behind a value, or null when the object comes from elsewhere.</summary>
    public static ObjectConstruction? Of(IOperation? value, CodeScope code, CancellationToken cancellationToken) =>
        new ValueOrigins(code, cancellationToken).Of(value) is [{ IsEnd: false, IsDefault: false, Value: IObjectCreationOperation creation, Frame: var frame }]
            ? By(creation, code, cancellationToken, frame)
            : null;

    /// <summary>The construction by this <c>new</c> expression; null when a member holds the object that others can read.</summary>
    /// <param name="frame">The call in whose function it stands, where it is known.</param>
    public static ObjectConstruction? By(
        IObjectCreationOperation creation, CodeScope code, CancellationToken cancellationToken, CallFrame? frame = null)
    {
        var uses = ObjectReach.All(creation, code, cancellationToken, frame);
        return uses[0] is { IsPassedOn: false, User: IFieldInitializerOperation or IPropertyInitializerOperation }
            ? null
            : new ObjectConstruction(creation, [.. uses.Where(static use => !use.IsPassedOn).Select(static use => use.Value).Where(use => use != creation)]);
    }

    /// <summary>The construction of the object of which the assignment sets a member, in its initializer or later; null when it is not seen.</summary>
    public static IObjectCreationOperation? Behind(IAssignmentOperation setting, CodeScope code, CancellationToken cancellationToken) =>
        (setting.Parent as IObjectOrCollectionInitializerOperation)?.Parent as IObjectCreationOperation
        ?? Of((setting.Target as IMemberReferenceOperation)?.Instance, code, cancellationToken)?.Creation;

    /// <summary>What the initializer or a later statement assigns to members of the object.</summary>
    public IEnumerable<ISimpleAssignmentOperation> Assignments() =>
        Initialized().Concat(References.Select(AssignmentOn).OfType<ISimpleAssignmentOperation>());

    /// <summary>Members that the initializer or a later statement sets on the object.</summary>
    public IEnumerable<ISymbol> SetMembers() => Initialized()
        .Select(static assignment => assignment.Target)
        .Concat(References.Where(IsMemberAccess).Select(static reference => reference.Parent!).Where(static member => member.IsAssigned()))
        .Select(static target => (target as IMemberReferenceOperation)?.Member)
        .OfType<ISymbol>();

    /// <summary>Whether the reference only reads or sets a member of the object.</summary>
    public static bool IsMemberAccess(IOperation reference) =>
        reference.Parent is IMemberReferenceOperation member && member.Instance == reference;

    private IEnumerable<ISimpleAssignmentOperation> Initialized() =>
        (Creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty).OfType<ISimpleAssignmentOperation>();

    private static IAssignmentOperation? AssignmentOn(IOperation reference) =>
        IsMemberAccess(reference) && reference.Parent!.Parent is IAssignmentOperation assignment && assignment.Target == reference.Parent
            ? assignment
            : null;
}
