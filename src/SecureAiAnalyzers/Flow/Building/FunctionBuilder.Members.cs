using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog;
using SecureAiAnalyzers.Facts;

namespace SecureAiAnalyzers.Flow.Building;

/// <content>Places: reading and writing variables and members.</content>
internal sealed partial class FunctionBuilder
{
    /// <summary>The place that an operation names; null when it names none.</summary>
    private Place? PlaceOf(IOperation? operation)
    {
        switch (operation.SkipConversions())
        {
            case ILocalReferenceOperation local:
                return new Place(local.Local);
            case IParameterReferenceOperation parameter:
                return IsKeptInObject(parameter.Parameter) ? Place.Receiver.Of(parameter.Parameter) : new Place(parameter.Parameter);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                return Place.Receiver;
            case IFlowCaptureReferenceOperation reference:
                return CapturedPlace(reference) ?? new Place(reference.Id);
            case IFieldReferenceOperation { Instance: null } field:
                return Context.IsInSource(field.Field) ? new Place(Stored(field.Field)) : null;
            case IPropertyReferenceOperation { Instance: null } property:
                return IsStored(property.Property) ? new Place(property.Property.OriginalDefinition) : null;
            case IFieldReferenceOperation field:
                return PlaceOf(field.Instance)?.Of(Stored(field.Field));
            case IPropertyReferenceOperation { Arguments.Length: 0 } property when IsTracked(property.Property):
                return PlaceOf(property.Instance)?.Of(property.Property);
            default:
                return null;
        }
    }

    /// <summary>The place under a temporary that stands for a variable or member.</summary>
    private Place? CapturedPlace(IFlowCaptureReferenceOperation reference) =>
        _captured.TryGetValue(reference.Id, out var value) && !_capturedTwice.Contains(reference.Id) ? PlaceOf(value) : null;

    /// <summary>The member that values of a field are kept under: a property for its <c>field</c>, the underlying field for an element of a tuple.</summary>
    private static ISymbol Stored(IFieldSymbol field) =>
        ((ISymbol?)(field.AssociatedSymbol as IPropertySymbol) ?? field.CorrespondingTupleField ?? field).OriginalDefinition;

    /// <summary>Whether the parameter is one of the primary constructor, read or written elsewhere in the type.</summary>
    private bool IsKeptInObject(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } && !_body.IsParameterOfBody(parameter);

    /// <summary>Whether a property of the program only holds what is assigned to it.</summary>
    private bool IsStored(IPropertySymbol property) => Context.IsInSource(property) && PropertyBodies.HasNone(property, CancellationToken);

    /// <summary>Whether a property is followed on the object: it holds what is assigned to it, as far as we know.</summary>
    private bool IsTracked(IPropertySymbol property) =>
        !property.IsIndexer
        && (Context.IsInSource(property)
            ? PropertyBodies.HasNone(property, CancellationToken)
            : Context.Types.CarrierOf(property.ContainingType) == CarrierKind.None);

    private FlowNode? Read(Place place, SyntaxNode syntax)
    {
        var value = _variables.Read(place, syntax);
        return _parent is null && place.IsRoot && place.Root is ILocalSymbol or IParameterSymbol && _body.IsWrittenAgain((ISymbol)place.Root)
            ? Nodes.Join(syntax, value, _body.CellOf((ISymbol)place.Root))
            : value;
    }

    /// <summary>The value of an operation, if reading it changes nothing; for conditions, which have been evaluated already.</summary>
    private FlowNode? Peek(IOperation? operation) => PlaceOf(operation) is { } place ? Read(place, operation!.Syntax) : null;

    private void Write(Place place, FlowNode? value)
    {
        if (place.IsRoot)
        {
            if (place.Root is ILocalSymbol or IParameterSymbol)
                _body.Wrote((ISymbol)place.Root, value);
            else if (place.Root is ISymbol member && value is not null)
                _body.Store(owner: null, member, value);
        }
        else
        {
            var owner = Read(place.Owner, _function.Syntax);
            if (owner is CopyNode copy && place.Root is CaptureId)
                copy.Replace(place.Member!);
            if (value is not null)
                _body.Store(owner, place.Member!, value);
        }

        _variables.Write(place, value);
    }

    private FlowNode? EvaluateProperty(IPropertyReferenceOperation property)
    {
        var arguments = new List<FlowNode?>();
        foreach (var argument in property.Arguments)
            arguments.Add(Evaluate(argument.Value));
        return property.Property.IsIndexer || !IsTracked(property.Property)
            ? EvaluateAccessor(property, arguments)
            : EvaluateMember(property, property.Property, property.Instance);
    }

    /// <summary>A field, or a property that holds what is assigned to it.</summary>
    private FlowNode? EvaluateMember(IMemberReferenceOperation reference, ISymbol member, IOperation? instance)
    {
        if (SourceOf(reference, member) is { } source)
        {
            Evaluate(instance);
            return source;
        }

        if (!FlowTypes.CanCarry(reference.Type))
        {
            Evaluate(instance);
            return null;
        }

        if (reference is IPropertyReferenceOperation { Instance: not null } property && IsOverridable(property) && Context.IsInSource(member))
            return EvaluateOverridable(property);
        if (PlaceOf(reference) is { } place)
            return Read(place, reference.Syntax);
        if (instance is null)
            return null;

        var owner = Evaluate(instance);
        return Context.Types.CarrierOf(member.ContainingType) != CarrierKind.None
            ? owner
            : Nodes.Load(owner, member is IFieldSymbol field ? Stored(field) : member, reference.Syntax);
    }

    /// <summary>A property without code that may be overridden or implemented by one that has some.</summary>
    private FlowNode? EvaluateOverridable(IPropertyReferenceOperation reference)
    {
        var place = PlaceOf(reference);
        var receiver = place is null ? Evaluate(reference.Instance) : Peek(reference.Instance);
        var held = place is { } known ? Read(known, reference.Syntax) : Nodes.Load(receiver, reference.Property, reference.Syntax);
        return Nodes.Join(
            reference.Syntax, held, Call(reference.Property.GetMethod!.OriginalDefinition, reference, receiver, [], isVirtual: true));
    }

    /// <summary>A property with code of its own, an indexer, or a property of a library type that makes something of what it holds.</summary>
    private FlowNode? EvaluateAccessor(IPropertyReferenceOperation reference, IReadOnlyList<FlowNode?> arguments)
    {
        var property = reference.Property;
        var receiver = Evaluate(reference.Instance);
        if (SourceOf(reference, property) is { } source)
            return source;
        if (!FlowTypes.CanCarry(reference.Type))
            return null;
        if (property.GetMethod is { } getter && Context.IsInSource(property))
            return IsAutomatic(property, getter) ? Nodes.Load(receiver, property, reference.Syntax) : Call(getter.OriginalDefinition, reference, receiver, arguments, IsOverridable(reference));

        return Context.Types.CarrierOf(property.ContainingType) switch
        {
            CarrierKind.Text when receiver is not null => Nodes.Derived(reference.Syntax, [receiver], property),
            CarrierKind.None when !property.IsIndexer => null,
            _ => receiver,
        };
    }

    /// <summary>Whether one accessor has no code though the other has some.</summary>
    private bool IsAutomatic(IPropertySymbol property, IMethodSymbol accessor) =>
        property is { IsIndexer: false, IsStatic: false } && !accessor.IsAbstract && PropertyBodies.HasNone(accessor, CancellationToken);

    private static bool IsOverridable(IPropertyReferenceOperation reference) => reference.Property.GetMethod is not null
        && reference.Property is { IsVirtual: true } or { IsAbstract: true } or { IsOverride: true, IsSealed: false };

    /// <summary>The value that reading the member gives, when the catalogue or the team says that it is a source.</summary>
    private SourceNode? SourceOf(IOperation reference, ISymbol member)
    {
        if (!FlowTypes.CanCarry(reference.Type))
            return null;

        var labels = Context.Team.LabelsOf(member);
        foreach (var row in Context.RowsOf(member))
        {
            if (row.Row is { Role: ApiRole.FlowSource, Parameter: null } source && _body.Sources.Holds(source, reference))
                labels |= source.Labels;
        }

        if (member is IPropertySymbol or IFieldSymbol && Context.IsRequestMember(member, CancellationToken))
            labels |= FlowLabels.UserInput;
        return labels == FlowLabels.None ? null : new SourceNode(Body, reference.Syntax, labels, member);
    }

    /// <summary>Gives the target a value, and tells of sinks that it is.</summary>
    private FlowNode? Assign(IOperation target, FlowNode? value, IOperation valueOperation)
    {
        switch (target.SkipConversions())
        {
            case IPropertyReferenceOperation property:
                AssignProperty(property, value, valueOperation);
                break;
            case IFieldReferenceOperation field:
                Arrives(field.Field, field.Instance, value, valueOperation);
                AssignPlace(field, value);
                break;
            case IArrayElementReferenceOperation element:
                EvaluateAll(element.Indices);
                Mutate(element.ArrayReference, value, element.Syntax);
                break;
            case IFlowCaptureReferenceOperation reference when CapturedPlace(reference) is null
                && _captured.TryGetValue(reference.Id, out var captured) && captured is not IFlowCaptureReferenceOperation:
                Assign(captured, value, valueOperation);
                break;
            case { } other:
                AssignPlace(other, value);
                break;
        }

        return value;
    }

    private void AssignPlace(IOperation target, FlowNode? value)
    {
        if (PlaceOf(target) is { } place)
            Write(place, value);
        else if (target is IMemberReferenceOperation { Instance: { } instance, Member: var member } && Evaluate(instance) is { } owner && value is not null)
            _body.Store(owner, member, value);
    }

    private void AssignProperty(IPropertyReferenceOperation target, FlowNode? value, IOperation valueOperation)
    {
        var property = target.Property;
        Arrives(property, target.Instance, value, valueOperation);
        if (property.IsIndexer && !Context.IsInSource(property))
        {
            EvaluateAll(target.Arguments.Select(argument => argument.Value));
            if (target.Instance is not null)
                Mutate(target.Instance, value, target.Syntax);
        }
        else if (Context.IsInSource(property) && property.SetMethod is { } setter && !IsStored(property) && !IsAutomatic(property, setter))
        {
            var arguments = target.Arguments.Select(argument => Evaluate(argument.Value)).Append(value).ToArray();
            Call(setter.OriginalDefinition, target, Evaluate(target.Instance), arguments, IsOverridable(target));
            ChangeReceiver(target.Instance, target.Syntax);
        }
        else if (Context.Types.CarrierOf(property.ContainingType) != CarrierKind.None && target.Instance is not null)
        {
            Mutate(target.Instance, value, target.Syntax);
        }
        else
        {
            AssignPlace(target, value);
        }
    }

    /// <summary>The object is given something that it now holds too.</summary>
    private FlowNode? Mutate(IOperation? target, FlowNode? added, SyntaxNode syntax) => Mutate(target, Evaluate(target), added, syntax);

    private FlowNode? Mutate(IOperation? target, FlowNode? container, FlowNode? added, SyntaxNode syntax)
    {
        if (added is null)
            return container;

        container ??= new OpaqueNode(Body, syntax);
        var version = Nodes.Version(container, added, syntax);
        _body.AddTo(container, added);
        ArriveInList(target, added, syntax);
        if (PlaceOf(ChainRoot(target)) is { } place)
            Write(place, version);
        return version;
    }

    /// <summary>What a chain of fluent calls begins with, when each of them returns its receiver.</summary>
    private static IOperation? ChainRoot(IOperation? target)
    {
        while (target.SkipConversions() is IInvocationOperation { Instance: { } receiver } call && IsChanging(call.TargetMethod))
            target = receiver;
        return target;
    }

    /// <summary>A list that is a sink by its property gets what is added to it.</summary>
    private void ArriveInList(IOperation? list, FlowNode added, SyntaxNode syntax)
    {
        if (list.SkipConversions() is IPropertyReferenceOperation property)
            _body.Sinks.Arrive(property.Property, Peek(property.Instance), added, syntax);
    }

    /// <summary>Tells of a member that is a sink, and notes what it is set to for sinks that depend on it.</summary>
    private void Arrives(ISymbol member, IOperation? instance, FlowNode? value, IOperation valueOperation)
    {
        var owner = Peek(instance);
        _body.Sinks.Note(owner, member.Name, valueOperation);
        if (value is not null)
            _body.Sinks.Arrive(member, owner, value, valueOperation.Syntax);
    }
}
