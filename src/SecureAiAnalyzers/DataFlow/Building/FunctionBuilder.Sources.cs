using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>Members that are sources: read twice of an object in a variable, they give the same, so that a check of the one is a check of the other.</content>
internal sealed partial class FunctionBuilder
{
    /// <summary>
    /// The storage location of a property that is a source, of an object in a variable, of the receiver, or at a constant place of a list; null for other
    /// operations.
    /// </summary>
    private StorageLocation? LocationOfSource(IOperation? operation) =>
        operation.SkipConversions() is IPropertyReferenceOperation { Arguments.IsEmpty: true, Instance: { } owner } reference
        && WholeOf(owner) is { } location
        && LabelsOf(reference, reference.Property) != FlowLabels.None
            ? location.Of(reference.Property)
            : null;

    private StorageLocation? WholeOf(IOperation owner) => LocationOf(owner) is { } location
        ? location.IsReceiver || location.Root is ILocalSymbol or IParameterSymbol ? location : null
        : ListOf(owner.SkipConversions()) is { } list && ItemAt(owner.SkipConversions()!, Peek(list)) is { } item ? new StorageLocation(item) : null;

    /// <summary>The storage location of a member of what such a property gives.</summary>
    private StorageLocation? LocationBehindSource(IOperation? operation) => operation.SkipConversions() switch
    {
        IFieldReferenceOperation { Instance: { } owner } field => BehindSource(owner, StoredAs(field.Field)),
        IPropertyReferenceOperation { Instance: { } owner, Property: var property } when IsTracked(property) => BehindSource(owner, property),
        _ => null,
    };

    /// <summary>Where the last of several members is that lead from one to the next, further than a storage location names them.</summary>
    private StorageLocation? LocationInChain(IOperation? operation)
    {
        var (owner, member) = operation.SkipConversions() switch
        {
            IFieldReferenceOperation { Instance: { } instance } field => (instance, StoredAs(field.Field)),
            IPropertyReferenceOperation { Instance: { } instance, Property: var property } when IsTracked(property) => (instance, property),
            _ => (null, (ISymbol?)null),
        };
        return owner is not null && Peek(owner) is { } held && (held is LoadNode || ListOf(owner.SkipConversions()) is not null)
            && Nodes.Load(held, member!, operation!.Syntax) is LoadNode loaded
            ? new StorageLocation(loaded)
            : null;
    }

    private StorageLocation? BehindSource(IOperation owner, ISymbol member) => (LocationOfSource(owner) ?? LocationBehindSource(owner))?.Of(member);

    /// <summary>The source as it was read before, with what is known of it since, or as it is read here first.</summary>
    private FlowNode AsRead(SourceNode source, IOperation reference)
    {
        if (LocationOfSource(reference) is not { } location)
            return source;
        if (_variables.Read(location, reference.Syntax) is { } known && IsOnly(source.Member, known))
            return known;

        _variables.Write(location, source);
        return source;
    }

    /// <summary>Whether the value is, on each way that leads here, what the member gave.</summary>
    private static bool IsOnly(MemberRef member, FlowNode value)
    {
        var parts = PhiNode.PartsOf(value).ToArray();
        return parts.Length > 0 && Array.TrueForAll(parts, part => Unchecked(part) is SourceNode source && source.Member.Equals(member));
    }

    private static FlowNode Unchecked(FlowNode value)
    {
        while (value is SanitizedNode known)
            value = known.Operand;
        return value;
    }
}
