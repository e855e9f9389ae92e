using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>
/// An object whose whole life is visible: it is created in place, or in the initializer of a local or private readonly field, and everything
/// that happens to that variable stands in the same member or type.
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

    /// <summary>Every reference to the variable that holds the object, in source order; empty when no variable does.</summary>
    public IReadOnlyList<IOperation> References { get; }

    /// <summary>The construction behind a value, or null when the object comes from elsewhere.</summary>
    public static ObjectConstruction? Of(IOperation? value, CodeScope code, CancellationToken cancellationToken)
    {
        value = value.SkipConversions();
        if (value is IObjectCreationOperation inPlace)
            return new ObjectConstruction(inPlace, []);

        ISymbol? holder = value switch
        {
            ILocalReferenceOperation { Local: { RefKind: RefKind.None } local } when LocalWrites.IsWrittenOnce(local, cancellationToken) => local,
            IFieldReferenceOperation { Field: { IsReadOnly: true, DeclaredAccessibility: Accessibility.Private } field } => field,
            _ => null,
        };

        return holder is not null && Initializer(holder, cancellationToken) is { } initializer
            && code.Bodies.GetOperation(initializer, cancellationToken).SkipConversions() is IObjectCreationOperation creation
            ? new ObjectConstruction(creation, [.. VariableReferences.To(holder, initializer, code, cancellationToken)])
            : null;
    }

    /// <summary>
    /// The construction by this <c>new</c> expression, with what happens to the local that holds the object; null when something else holds it.
    /// </summary>
    public static ObjectConstruction? By(IObjectCreationOperation creation, CodeScope code, CancellationToken cancellationToken)
    {
        var parent = creation.Parent;
        while (parent is IConversionOperation)
            parent = parent.Parent;

        return parent switch
        {
            IArgumentOperation => new ObjectConstruction(creation, []),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }
                when LocalWrites.IsWrittenOnce(local, cancellationToken) =>
                new ObjectConstruction(creation, [.. VariableReferences.To(local, code, cancellationToken)]),
            _ => null,
        };
    }

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

    private static SyntaxNode? Initializer(ISymbol holder, CancellationToken cancellationToken) =>
        holder.DeclaringSyntaxReferences is [var reference]
            ? (reference.GetSyntax(cancellationToken) as VariableDeclaratorSyntax)?.Initializer?.Value
            : null;
}
