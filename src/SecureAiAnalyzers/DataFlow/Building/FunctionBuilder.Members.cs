using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>Storage locations: reading and writing variables and members.</content>
internal sealed partial class FunctionBuilder
{
    /// <summary>The storage location that an operation names; null when it names none.</summary>
    private StorageLocation? LocationOf(IOperation? operation)
    {
        switch (operation.SkipConversions())
        {
            case ILocalReferenceOperation local:
                return new StorageLocation(local.Local);
            case IParameterReferenceOperation parameter:
                return IsKeptInObject(parameter.Parameter) ? StorageLocation.Receiver.Of(parameter.Parameter) : new StorageLocation(parameter.Parameter);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                return StorageLocation.Receiver;
            case IFlowCaptureReferenceOperation reference:
                return LocationOf(ExpressionIn(reference.Id)) ?? new StorageLocation(reference.Id);
            case IConditionalAccessInstanceOperation instance:
                return LocationOf(Accessed(instance));
            case IFieldReferenceOperation { Instance: null } field:
                return Context.IsInSource(StoredAs(field.Field)) ? new StorageLocation(StoredAs(field.Field)) : null;
            case IPropertyReferenceOperation { Instance: null } property:
                return IsStored(property.Property) ? new StorageLocation(property.Property.OriginalDefinition) : null;
            case IEventReferenceOperation raised when Context.IsInSource(raised.Event):
                return raised.Instance is null ? new StorageLocation(raised.Event.OriginalDefinition) : LocationOf(raised.Instance)?.Of(raised.Event);
            case IPropertyReferenceOperation { Property: var property } when QueueOf(property) is not null:
                return null;
            case IMemberReferenceOperation member when IsOptions(member.Member) || LabelsOf(member, member.Member) != FlowLabels.None:
                return null;
            case IFieldReferenceOperation field:
                return LocationOf(field.Instance)?.Of(StoredAs(field.Field));
            case IPropertyReferenceOperation { Arguments.Length: 0 } property when IsTracked(property.Property):
                return LocationOf(property.Instance)?.Of(property.Property);
            default:
                return null;
        }
    }

    /// <summary>What a conditional access asks for null; conditions are read as the source has them.</summary>
    private static IOperation? Accessed(IConditionalAccessInstanceOperation instance)
    {
        IOperation part = instance;
        while (part.Parent is { } parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == part)
                return access.Operation;
            part = parent;
        }

        return null;
    }

    /// <summary>
    /// The symbol under which a field is stored: elements of tuples under their underlying names, what <c>field</c> means under its property.
    /// </summary>
    private static ISymbol StoredAs(IFieldSymbol field) =>
        (field.AssociatedSymbol as IPropertySymbol ?? (ISymbol?)field.CorrespondingTupleField ?? field).OriginalDefinition;

    /// <summary>Whether the parameter is one of the primary constructor, read or written elsewhere in the type.</summary>
    private bool IsKeptInObject(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } && !_body.IsParameterOfBody(parameter);

    /// <summary>Whether a property of the program only holds what is assigned to it.</summary>
    private bool IsStored(IPropertySymbol property) => Context.IsInSource(property) && PropertyBodies.HasNone(property);

    /// <summary>Whether a property is followed on the object: it holds what is assigned to it, as far as we know.</summary>
    private bool IsTracked(IPropertySymbol property) =>
        !property.IsIndexer
        && (Context.IsInSource(property)
            ? PropertyBodies.HasNone(property)
            : Context.Types.CarrierOf(property.ContainingType) == CarrierKind.None);

    private bool IsAutomatic(IMethodSymbol? accessor) =>
        accessor is not null && Context.IsInSource(accessor) && PropertyBodies.IsAutomatic(accessor);

    private FlowNode? Read(StorageLocation location, CodeSpan span)
    {
        var value = _variables.Read(location, span);
        return _parent is null && location.IsRoot && location.Root is ILocalSymbol or IParameterSymbol && _body.IsWrittenAgain((ISymbol)location.Root)
            ? Nodes.Phi(span, value, _body.CellOf((ISymbol)location.Root))
            : value;
    }

    /// <summary>The value of an operation, if reading it changes nothing; for conditions, which have been evaluated already.</summary>
    private FlowNode? Peek(IOperation? operation)
    {
        if ((LocationOf(operation) ?? LocationOfSource(operation) ?? LocationBehindSource(operation) ?? LocationInChain(operation)) is { } location)
            return Read(location, operation!.Syntax);
        if (ListOf(operation.SkipConversions()) is { } list && ItemAt(operation.SkipConversions()!, Peek(list)) is { } item)
            return item;
        if (operation.SkipConversions() is IPropertyReferenceOperation { Instance: { } whole } part && IsSamePart(part) && Peek(whole) is { } carrier)
            return AsKnown(Nodes.PartOf(carrier, part.Property, operation!.Syntax), operation.Syntax);
        return operation is not null && _evaluated.TryGetValue(operation, out var value) ? value : null;
    }

    private void Write(StorageLocation location, FlowNode? value)
    {
        if (location.IsRoot)
        {
            if (location.Root is ILocalSymbol or IParameterSymbol)
                _body.Wrote((ISymbol)location.Root, value);
            else if (location.Root is ISymbol member && value is not null)
                _body.Store(owner: null, member, value);
            else if (location.Root is MemberRef entry && value is not null)
                _body.Store(entry, value);
        }
        else
        {
            var owner = Read(location.Owner, _function.Span);
            if (owner is CopyNode copy && location.Root is CaptureId)
                copy.Replace(Context.Members.Of(location.Member!));
            StoreIn(owner, location.Member!, value);
        }

        _variables.Write(location, value);
    }

    /// <summary>In a copy, a value that carries nothing is stored too, because it replaces that of the original.</summary>
    private void StoreIn(FlowNode? owner, ISymbol member, FlowNode? value)
    {
        if (value is not null)
            _body.Store(owner, member, value);
    }

    private FlowNode? EvaluateProperty(IPropertyReferenceOperation property)
    {
        var arguments = new List<FlowNode?>();
        foreach (var argument in property.Arguments)
            arguments.Add(Evaluate(argument.Value));
        return property.Property.IsIndexer || !(IsTracked(property.Property) || IsAutomatic(property.Property.GetMethod))
            ? EvaluateAccessor(property, arguments)
            : EvaluateMember(property, property.Property, property.Instance);
    }

    /// <summary>A field, or a property that holds what is assigned to it.</summary>
    private FlowNode? EvaluateMember(IMemberReferenceOperation reference, ISymbol member, IOperation? instance)
    {
        if (SourceOf(reference, member) is { } source)
        {
            Evaluate(instance);
            return AsRead(source, reference);
        }

        if (!FlowTypes.CanCarry(reference.Type) || GivesNothing(member))
        {
            Evaluate(instance);
            return null;
        }

        if (member is IPropertySymbol held && QueueOf(held) is { } queue)
            return Read(new StorageLocation(queue), reference.Syntax);
        if (IsOptions(member))
            return new OptionsNode(Body, reference.Syntax, Nodes.Load(Evaluate(instance), member, reference.Syntax));
        if (reference is IPropertyReferenceOperation property && IsOverridable(property) && Context.IsInSource(member))
            return EvaluateOverridable(property);
        if (LocationOf(reference) is { } location)
            return Read(location, reference.Syntax);
        if (instance is null)
            return null;

        var owner = Evaluate(instance);
        if (owner is not null && LocationBehindSource(reference) is { } behind)
            return Read(behind, reference.Syntax);
        if (Context.Types.CarrierOf(member.ContainingType) != CarrierKind.None)
            return owner;

        var loaded = Nodes.Load(owner, member is IFieldSymbol field ? StoredAs(field) : member, reference.Syntax);
        return loaded is LoadNode && (owner is LoadNode || _variables.IsRefined(loaded))
            ? _variables.Read(new StorageLocation(loaded), reference.Syntax)
            : loaded;
    }

    /// <summary>A property without code that may be overridden or implemented by one that has some.</summary>
    private FlowNode? EvaluateOverridable(IPropertyReferenceOperation reference)
    {
        if (reference.Instance is null)
            return Call(reference.Property.GetMethod!.OriginalDefinition, reference, receiver: null, [], isVirtual: true);

        var location = LocationOf(reference);
        var receiver = location is null ? Evaluate(reference.Instance) : Peek(reference.Instance);
        var held = location is { } known ? Read(known, reference.Syntax) : Nodes.Load(receiver, reference.Property, reference.Syntax);
        return Nodes.Phi(
            reference.Syntax, held, Call(reference.Property.GetMethod!.OriginalDefinition, reference, receiver, [], isVirtual: true));
    }

    /// <summary>A property with code of its own, an indexer, or a property of a library type that makes something of what it holds.</summary>
    private FlowNode? EvaluateAccessor(IPropertyReferenceOperation reference, IReadOnlyList<FlowNode?> arguments)
    {
        var property = reference.Property;
        var receiver = Evaluate(reference.Instance);
        if (SourceOf(reference, property) is { } source)
            return AsRead(source, reference);
        if (property.GetMethod is { } getter && Context.IsInSource(property))
            return Carried(reference, Call(getter.OriginalDefinition, reference, receiver, arguments, IsOverridable(reference)));
        if (!FlowTypes.CanCarry(reference.Type) || GivesNothing(property))
            return null;

        if (QueueOf(property) is { } queue)
            return Read(new StorageLocation(queue), reference.Syntax);
        if (property.IsIndexer && EntriesOf(reference, receiver) is { Count: > 0 } entries)
            return Nodes.Phi(reference.Syntax, [.. Kept(entries, reference.Syntax)]);

        if (IsEntryName(property))
            return Nodes.Load(receiver, property, reference.Syntax);
        if (receiver is PhiNode { Entries: not null } && KeyOf(reference) is { } key)
            return Carried(reference, EntryOf(receiver, key, reference.Type, reference.Syntax));

        return Context.Types.CarrierOf(property.ContainingType) switch
        {
            CarrierKind.Text when receiver is not null => Context.Types.IsSpeaker(property.Type)
                ? null
                : PartOf(reference, receiver),
            CarrierKind.None when !property.IsIndexer => null,
            _ => GroupOf(reference, ItemAt(reference, receiver) ?? Element(reference, receiver)),
        };
    }

    /// <summary>A part of a text, which may be right for sinks for which the whole is not: the host of an address with a key.</summary>
    private FlowNode? PartOf(IPropertyReferenceOperation reference, FlowNode receiver)
    {
        var part = IsSamePart(reference)
            ? AsKnown(Nodes.PartOf(receiver, reference.Property, reference.Syntax), reference.Syntax)
            : Nodes.Derived(reference.Syntax, [receiver], reference.Property);
        foreach (var row in Context.RowsOf(reference.Property))
        {
            if (part is not null && row.Row.Role == FlowRole.Sanitizer && row.Row.From.Contains(FlowRow.Receiver))
                part = Nodes.Sanitized(part, row.Row.Sinks, set: null, reference.Syntax);
        }

        return part;
    }

    /// <summary>
    /// Whether the property gives the same each time: the list in an object of a library, and a text of what stands at a constant place of such a list.
    /// </summary>
    private bool IsSamePart(IPropertyReferenceOperation part) => part is { Arguments.IsEmpty: true, Instance: { } owner, Property: { Type: var type } property }
        && Context.Types.CarrierOf(property.ContainingType) == CarrierKind.Text
        && (Context.Types.CarrierOf(type) == CarrierKind.Container || ListOf(owner.SkipConversions()) is not null);

    private FlowNode AsKnown(FlowNode value, CodeSpan span) =>
        _variables.IsRefined(value) ? _variables.Read(new StorageLocation(value), span) ?? value : value;

    /// <summary>A part that is put into a text, which may be right for sinks for which it would not be by itself: the path of an address.</summary>
    private FlowNode PartFor(IPropertySymbol property, FlowNode value, CodeSpan span)
    {
        foreach (var row in Context.RowsOf(property))
        {
            if (row.Row.Role == FlowRole.Sanitizer && row.Row.From.Contains(FlowRow.Value))
                value = Nodes.Sanitized(value, row.Row.Sinks, set: null, span);
        }

        return value;
    }

    /// <summary>
    /// Whether the catalogue says that the member gives nothing on, whatever it says of the one that it overrides; of one that is no source because of what
    /// was removed, nothing is left that matters.
    /// </summary>
    private bool GivesNothing(ISymbol member)
    {
        foreach (var row in Context.RowsOf(member))
        {
            if (row.Row is { Role: FlowRole.Transfer, From.Count: 0 } or { Role: FlowRole.Source, Condition: FlowCondition.HoldsSecret })
                return true;
        }

        return false;
    }

    private static bool IsOverridable(IPropertyReferenceOperation reference) => reference.Property.GetMethod is not null
        && reference.Property is { IsVirtual: true } or { IsAbstract: true } or { IsOverride: true, IsSealed: false };

    /// <summary>The value that reading the member gives, when the catalogue or the team says that it is a source.</summary>
    private SourceNode? SourceOf(IOperation reference, ISymbol member)
    {
        var labels = FlowTypes.CanCarry(reference.Type) ? LabelsOf(reference, member) : FlowLabels.None;
        return labels == FlowLabels.None
            ? null
            : new SourceNode(Body, reference.Syntax, labels, NamedSource(reference, member)) { IsNamed = GivesNamedValues(member) };
    }

    private bool GivesNamedValues(ISymbol member)
    {
        foreach (var row in Context.RowsOf(member))
        {
            if (row.Row.Condition == FlowCondition.NamedValues)
                return true;
        }

        return false;
    }

    /// <summary>Whether the property is the name under which a text or another value is found.</summary>
    private static bool IsEntryName(IPropertySymbol property) => property is
    {
        Name: "Key",
        Type.SpecialType: SpecialType.System_String,
        ContainingType: { Name: "KeyValuePair", ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } },
    };

    /// <summary>The member that is the source, or the key under which it keeps the secret.</summary>
    private MemberRef NamedSource(IOperation reference, ISymbol member)
    {
        foreach (var row in Context.RowsOf(member))
        {
            if (row.Row is { Role: FlowRole.Source, Parameter: null } source && _body.Sources.SecretKey(source, reference) is { } key)
                return new MemberRef("#" + key, key, MemberKind.Parameter);
        }

        return Context.Members.Of(member);
    }

    /// <summary>Whether the member gives objects that are filled from configuration.</summary>
    private bool IsOptions(ISymbol member)
    {
        foreach (var row in Context.RowsOf(member))
        {
            if (row.Row.Condition == FlowCondition.SecretMember)
                return true;
        }

        return false;
    }

    private FlowLabels LabelsOf(IOperation reference, ISymbol member)
    {
        var labels = Context.Team.LabelsOf(member);
        foreach (var row in Context.RowsOf(member))
        {
            if (row.Row is { Role: FlowRole.Source, Parameter: null, Path.Count: 0 } source && _body.Sources.Holds(source, reference))
                labels |= source.Labels;
        }

        var binding = Context.RequestBindingOf(member, CancellationToken);
        if (binding == RequestBinding.Text)
            labels |= FlowLabels.UserInput;
        if (binding != RequestBinding.None)
            _body.Reads.AsksForProgram = true;
        return labels;
    }

    /// <summary>Gives the target a value, and tells of sinks that it is.</summary>
    private FlowNode? Assign(IOperation target, FlowNode? value, IOperation valueOperation)
    {
        value = CopyIfStruct(value, valueOperation);
        AliasIfNamed(target, value, valueOperation);
        WriteTo(Uncaptured(target), value, valueOperation);
        return value;
    }

    private void WriteTo(IOperation? target, FlowNode? value, IOperation valueOperation)
    {
        switch (target)
        {
            case IPropertyReferenceOperation property:
                AssignProperty(property, value, valueOperation);
                break;
            case IFieldReferenceOperation field:
                Arrives(field.Field, field.Instance, value, valueOperation);
                AssignLocation(field, value);
                break;
            case IArrayElementReferenceOperation element:
                EvaluateAll(element.Indices);
                Mutate(element.ArrayReference, value, element.Syntax, valueOperation.Syntax);
                break;
            case IImplicitIndexerReferenceOperation element:
                Evaluate(element.Argument);
                Mutate(element.Instance, value, element.Syntax, valueOperation.Syntax);
                break;
            case IDynamicMemberReferenceOperation member:
                Keep(EntriesOf(member), value, member.Syntax);
                break;
            case { } other:
                AssignLocation(other, value);
                break;
        }
    }

    /// <summary>A variable of a struct type gets a copy of what another one holds.</summary>
    private FlowNode? CopyIfStruct(FlowNode? value, IOperation operation) =>
        value is not null
        && operation.Type is INamedTypeSymbol { TypeKind: TypeKind.Struct } type
        && Context.IsInSource(type)
        && LocationOf(operation) is not null
            ? new CopyNode(value, operation.Syntax)
            : value;

    /// <summary>An object that is in a variable already gets a second name.</summary>
    private void AliasIfNamed(IOperation target, FlowNode? value, IOperation valueOperation)
    {
        if (value is not null
            && valueOperation.Type is { IsReferenceType: true, SpecialType: not SpecialType.System_String }
            && LocationOf(ChainRoot(valueOperation)) is { Root: not CaptureId } named
            && !named.Equals(LocationOf(target)))
        {
            value.Identity.IsAliased = true;
        }
    }

    private void AssignLocation(IOperation target, FlowNode? value)
    {
        if (LocationOf(target) is { } location)
            Write(location, value);
        else if (target is IMemberReferenceOperation { Instance: { } instance, Member: var member } && Evaluate(instance) is { } owner && value is not null)
            _body.Store(owner, member, value);
    }

    /// <summary>A handler is added to an event beside those that it has, or given to the code that the event has for it.</summary>
    private void AssignEvent(IEventAssignmentOperation assignment, IEventReferenceOperation raised)
    {
        var handler = Evaluate(assignment.HandlerValue);
        var accessor = assignment.Adds ? raised.Event.AddMethod : raised.Event.RemoveMethod;
        if (accessor is { DeclaringSyntaxReferences.IsEmpty: false } && Context.IsInSource(accessor))
            Call(accessor.OriginalDefinition, assignment, Evaluate(raised.Instance), [handler], raised.Event.IsVirtual);
        else if (assignment.Adds && Context.IsInSource(raised.Event))
            AssignLocation(raised, Nodes.Phi(assignment.Syntax, Evaluate(raised), handler));
    }

    private void AssignProperty(IPropertyReferenceOperation target, FlowNode? value, IOperation valueOperation)
    {
        var property = target.Property;
        Arrives(property, target.Instance, value, valueOperation);
        if (property.IsIndexer && !Context.IsInSource(property))
        {
            EvaluateAll(target.Arguments.Select(argument => argument.Value));
            if (target.Instance is not null)
            {
                if (target.Arguments is [var name] && _body.Sinks.AreHeaders(target.Instance))
                    _body.Sinks.NoteHeader(Peek(target.Instance), name.Value, valueOperation);
                Keep(EntriesOf(target, Peek(target.Instance)), value, target.Syntax);
                if (KeyOf(target) is { } key)
                    PutUnder(target.Instance, Evaluate(target.Instance), value, new EntryWrite(key, IsCertain: true), target.Syntax, valueOperation.Syntax);
                else
                    Mutate(target.Instance, value, target.Syntax, valueOperation.Syntax);
            }
        }
        else if (Context.IsInSource(property) && property.SetMethod is { } setter && !IsStored(property) && !IsAutomatic(setter))
        {
            var arguments = target.Arguments.Select(argument => Evaluate(argument.Value)).Append(value).ToArray();
            var receiver = Evaluate(target.Instance);
            Call(setter.OriginalDefinition, target, receiver, arguments, IsOverridable(target));
            if (LocationOf(target.Instance) is { IsReceiver: true } own && receiver is not null && Body.SiteAt(target.Syntax.Span) is { } site)
                _variables.Write(own, new AfterCallNode(receiver, site, -1));
            else
                WriteReceiver(target.Instance, target.Syntax);
        }
        else if (Context.Types.CarrierOf(property.ContainingType) != CarrierKind.None && target.Instance is not null)
        {
            Mutate(target.Instance, value is null ? null : PartFor(property, value, target.Syntax), target.Syntax);
        }
        else
        {
            AssignLocation(target, value);
        }
    }

    /// <summary>The object is given something that it now holds too.</summary>
    /// <param name="given">The expression that gives it; the change itself where nothing else is said.</param>
    private FlowNode? Mutate(IOperation? target, FlowNode? added, CodeSpan span, CodeSpan? given = null) =>
        Mutate(target, Evaluate(target), added, span, given);

    private FlowNode? Mutate(
        IOperation? target, FlowNode? container, FlowNode? added, CodeSpan span, CodeSpan? given = null, EntryWrite? write = null)
    {
        if (added is null)
            return container;

        container ??= new OpaqueNode(Body, span);
        var version = Nodes.Version(container, added, span, write);
        _body.AddTo(container, added);
        ArriveInList(target, added, given ?? span);
        var root = ChainRoot(target);
        if (HolderOf(root, container) is { } location)
            Write(location, version);
        if (_written.TryGetValue(container.Identity, out var behind))
            Mutate(behind, added, span, given ?? (target is null ? null : SinkReader.WrittenTo(target)));
        if (Uncaptured(root) is IPropertyReferenceOperation { Instance: { } owner } property && IsPartOfCarrier(property.Property) && Peek(owner) is { } whole)
            Mutate(owner, whole, added, span);
        return version;
    }

    /// <summary>The variable that has the changed object: of the expression under a temporary, and if that has none, the temporary.</summary>
    private StorageLocation? HolderOf(IOperation? root, FlowNode changed) =>
        LocationOf(Uncaptured(root)) ?? LocationOfContainer(Uncaptured(root), changed) ?? LocationOf(root);

    /// <summary>The variable of the container that the changed object was taken from: the object counts as part of it.</summary>
    private StorageLocation? LocationOfContainer(IOperation? element, FlowNode container)
    {
        while (element is IArrayElementReferenceOperation or IPropertyReferenceOperation or IInvocationOperation)
        {
            element = element switch
            {
                IArrayElementReferenceOperation array => array.ArrayReference.SkipConversions(),
                IPropertyReferenceOperation property => property.Instance.SkipConversions(),
                _ => ReceiverOf((IInvocationOperation)element).SkipConversions(),
            };
            if (LocationOf(element) is { } location)
                return Read(location, element!.Syntax)?.Identity == container.Identity ? location : null;
        }

        return null;
    }

    /// <summary>Whether the property is a list inside an object that is followed as one value, so that an addition to the list is one to the object.</summary>
    private bool IsPartOfCarrier(IPropertySymbol property) => Context.Types.CarrierOf(property.ContainingType) != CarrierKind.None;

    /// <summary>What a chain of fluent calls begins with, when each of them returns its receiver, and what a view of a buffer is a view of.</summary>
    private IOperation? ChainRoot(IOperation? target)
    {
        while (Uncaptured(target) is { } operation)
        {
            if (operation is IInvocationOperation { Instance: { } receiver } call && IsChanging(call.TargetMethod))
                target = receiver;
            else if (IsViewOfBuffer(operation.Type) && Viewed(operation) is { } buffer)
                target = buffer;
            else
                break;
        }

        return target;
    }

    private static bool IsViewOfBuffer(ITypeSymbol? type) =>
        type is
        {
            IsValueType: true,
            Name: "ArraySegment" or "Memory" or "Span",
            ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true },
        };

    private static IOperation? Viewed(IOperation view) => view switch
    {
        IConversionOperation conversion => conversion.Operand,
        IObjectCreationOperation { Arguments: [var buffer, ..] } => buffer.Value,
        IInvocationOperation call => ReceiverOf(call),
        _ => null,
    };

    /// <summary>A list that is a sink by its property or field gets what is added to it.</summary>
    private void ArriveInList(IOperation? list, FlowNode added, CodeSpan span)
    {
        if (Uncaptured(list) is IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } member)
            _body.Sinks.Arrive(member.Member, Peek(member.Instance), added, span, member);
        else if (Peek(list)?.Identity is LoadNode load && Context.Members.SymbolOf(load.Member) is { } symbol)
            _body.Sinks.Arrive(symbol, load.Owner, added, span, list);
    }

    /// <summary>Tells of a member that is a sink, and notes what it is set to for sinks that depend on it.</summary>
    private void Arrives(ISymbol member, IOperation? instance, FlowNode? value, IOperation valueOperation)
    {
        var owner = Peek(instance);
        _body.Sinks.Note(owner, member.Name, Uncaptured(valueOperation) ?? valueOperation);
        if (value is not null)
            _body.Sinks.Arrive(member, owner, value, valueOperation.Syntax, given: valueOperation);
    }
}
