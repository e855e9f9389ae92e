using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>Calls of which the catalogue states what they do.</content>
internal sealed partial class FunctionBuilder
{
    /// <summary>The result of a call by its rows; false when none decides on it.</summary>
    private bool ResultByRows(IInvocationOperation call, FlowNode? receiver, FlowNode?[] values, out FlowNode? result)
    {
        if (IsHidden(call, receiver, values, out result))
            return true;

        result = SourceOf(call, call.TargetMethod);
        var isDecided = result is not null;
        var givesNothing = GivesNothing(call.TargetMethod);
        var transferred = new List<FlowNode?>();
        FlowNode? sanitized = null;
        var told = new HashSet<string>();
        foreach (var (row, _, _) in Context.RowsOf(call.TargetMethod))
        {
            switch (row.Role)
            {
                case FlowRole.Source when row.Parameter is not null:
                    Fill(call, row, values);
                    break;
                case FlowRole.Source when row.Path.Count > 0:
                    result = WithMember(result, call, row);
                    isDecided = true;
                    break;
                case FlowRole.Source when row.Condition == FlowCondition.SecretMember && !isDecided:
                    result = new OptionsNode(Body, call.Syntax, original: null);
                    isDecided = true;
                    break;
                case FlowRole.Source when row.Condition == FlowCondition.OutsideFile && !isDecided:
                    result = ContentOfFile(call, values);
                    isDecided = true;
                    break;
                case FlowRole.Sanitizer when row.Condition == FlowCondition.None && row.IsOf(call.TargetMethod)
                    && ((result ?? sanitized) is null || (row.ReceiverType is not null && row.SpeaksOf(call.Instance?.Type))):
                    sanitized = Sanitized(call, row.SpeaksOf(call.Instance?.Type) ? row.Sinks : SinkKinds.None, From(row, call.TargetMethod, receiver, values));
                    result = sanitized;
                    isDecided = true;
                    break;
                case FlowRole.Transfer when !row.IsExcluded(call.TargetMethod) && (row.From.Count == 0 || !givesNothing):
                    told.UnionWith(row.To);
                    transferred.AddRange(row.Condition == FlowCondition.TemplateVariables && NamedEntries(row, call, values) is { } entries
                        ? entries
                        : Transfer(row, call, receiver, values));
                    isDecided = true;
                    break;
                case FlowRole.ContainerWriter:
                    result = Add(row, call, receiver, values);
                    isDecided = true;
                    break;
            }
        }

        if (told.Count > 0)
            GiveToOthers(call.TargetMethod, told, values, receiver ?? values.FirstOrDefault());
        transferred.Add(transferred.Count > 0 ? sanitized : null);
        if (transferred.Count > 1)
            result = call.Type?.SpecialType == SpecialType.System_String
                ? Nodes.Derived(call.Syntax, [.. transferred.OfType<FlowNode>()], call.TargetMethod)
                : Nodes.Phi(call.Syntax, [.. transferred]);
        if (!FlowTypes.CanCarry(call.Type))
            result = null;
        return isDecided;
    }

    /// <summary>Who names a file decides which text a model reads, but has not written the text.</summary>
    private FlowNode? ContentOfFile(IInvocationOperation call, FlowNode?[] values) =>
        Nodes.Derived(call.Syntax, [.. values.OfType<FlowNode>()], call.TargetMethod) is { } content
            ? Nodes.Sanitized(content, SinkKinds.All & ~(SinkKinds.Instructions | SinkKinds.Prompt | SinkKinds.Template), set: null, call.Syntax)
            : null;

    /// <summary>Whether the call leaves so little of a text that nobody can read the rest of it, or no more than a number says.</summary>
    private bool IsHidden(IInvocationOperation call, FlowNode? receiver, FlowNode?[] values, out FlowNode? result)
    {
        FlowRow? first = null;
        var sinks = SinkKinds.None;
        foreach (var (row, _, _) in Context.RowsOf(call.TargetMethod))
        {
            if (row.Role != FlowRole.Sanitizer || row.Condition == FlowCondition.None || !row.IsOf(call.TargetMethod) || !LeavesLittle(row, call))
                continue;

            first ??= row;
            sinks |= row.Sinks;
        }

        result = first is null ? null : Sanitized(call, sinks, From(first, call.TargetMethod, receiver, values));
        return first is not null;
    }

    private bool LeavesLittle(FlowRow row, IInvocationOperation call) => row.Condition == FlowCondition.HoldsNoSecret
        ? _body.Removed.AreOutOf(call.Instance, call.Syntax)
        : HiddenParts.Holds(row, call);

    /// <summary>The result, which is or may be an object one member of which is a source.</summary>
    private FlowNode? WithMember(FlowNode? result, IInvocationOperation call, FlowRow row)
    {
        if (SharedResults.MemberOf(SharedResults.TypeOf(call.Type), row.Path[0]) is not { } member)
            return result;

        var made = result as ObjectNode ?? new ObjectNode(Body, call.Syntax, constructor: null);
        _body.Store(made, member, new SourceNode(Body, call.Syntax, row.Labels, Context.Members.Of(call.TargetMethod)));
        return result is null or ObjectNode ? made : Nodes.Phi(call.Syntax, result, made);
    }

    private void Fill(IInvocationOperation call, FlowRow row, FlowNode?[] values)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is not { } parameter || parameter.Name != row.Parameter)
                continue;

            var source = new SourceNode(Body, argument.Syntax, row.Labels, Context.Members.Of(call.TargetMethod));
            if (row.Condition == FlowCondition.SecretMember)
                FillOptions(argument);
            else if (values[parameter.Ordinal] is FunctionNode function)
                GiveTo(function, GivenTo(parameter, row, source), argument.Syntax);
            else if (parameter.RefKind == RefKind.Out)
                Out(argument.Value, source);
            else if (row.Path is [var part])
                FillMember(argument, part, values[parameter.Ordinal], source);
            else
                Mutate(argument.Value, source, argument.Syntax);
        }
    }

    private void FillMember(IArgumentOperation argument, string name, FlowNode? filled, SourceNode source)
    {
        if (SharedResults.MemberOf(argument.Parameter!.Type, name) is not { } member)
            return;

        if (LocationOf(Uncaptured(argument.Value))?.Of(member) is { } location)
            Write(location, source);
        else if (filled is not null)
            _body.Store(filled, member, source);
    }

    /// <summary>What a function is given, by position: a source in one of them.</summary>
    private static IReadOnlyList<FlowNode?> GivenTo(IParameterSymbol parameter, FlowRow row, SourceNode source)
    {
        var values = new FlowNode?[(parameter.Type as INamedTypeSymbol)?.DelegateInvokeMethod?.Parameters.Length ?? 0];
        if (int.TryParse(row.Path.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var position) && position < values.Length)
            values[position] = source;
        return values;
    }

    /// <summary>The object in a variable is filled from configuration.</summary>
    private void FillOptions(IArgumentOperation argument)
    {
        if (LocationOf(Uncaptured(argument.Value)) is { } location)
            Write(location, new OptionsNode(Body, argument.Syntax, Read(location, argument.Syntax)));
    }

    /// <summary>What the template takes out of the dictionary that it is filled with; null where its text or the dictionary is not known.</summary>
    private IEnumerable<FlowNode?>? NamedEntries(FlowRow row, IInvocationOperation call, FlowNode?[] values)
    {
        _body.Reads.AsksForProgram = true;
        var variables = call.TargetMethod.Parameters.FirstOrDefault(parameter => row.From.Contains(parameter.Name));
        if (variables is null
            || values[variables.Ordinal] is not PhiNode { Entries: not null } dictionary
            || new TemplateVariables(_body.Code, CancellationToken).Of(call.Instance) is not { } names)
        {
            return null;
        }

        return [.. names.Select(name => EntryOf(dictionary, name, call.Type, call.Syntax))];
    }

    private FlowNode? Sanitized(IInvocationOperation call, SinkKinds sinks, IReadOnlyList<FlowNode?> from) =>
        Nodes.Derived(call.Syntax, [.. from.OfType<FlowNode>()], call.TargetMethod) is { } made
            ? Nodes.Sanitized(made, sinks, set: null, call.Syntax)
            : null;

    /// <summary>What goes to the result; everything else is written where it goes.</summary>
    private IEnumerable<FlowNode?> Transfer(FlowRow row, IInvocationOperation call, FlowNode? receiver, FlowNode?[] values)
    {
        var from = From(row, call, receiver, values);
        if (row.IsPart)
            from = [.. from.Select(value => Nodes.Part(call.Syntax, value))];
        if (row.To.Contains(FlowRow.Entry))
            from = [Keep(row, call, Nodes.Phi(call.Syntax, [.. from]))];
        foreach (var target in from.Count == 0 ? [] : row.To)
        {
            if (target == FlowRow.Entry)
                continue;
            if (target == FlowRow.Result)
                return from;
            if (target == FlowRow.ResultItems)
                return [Items(call, from)];
            if (target == FlowRow.Receiver)
                AddAll(call.Instance, from, call.Syntax);
            else
                Give(call, target, from, values);
        }

        return [];
    }

    private void Give(IInvocationOperation call, string parameter, IReadOnlyList<FlowNode?> from, FlowNode?[] values)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Name != parameter)
                continue;
            if (values[argument.Parameter.Ordinal] is FunctionNode function)
                GiveTo(function, from, call.Syntax);
            else if (argument.Parameter.RefKind == RefKind.Out)
                Out(argument.Value, Nodes.Phi(call.Syntax, [.. from]));
            else
                AddAll(argument.Value, from, call.Syntax);
        }
    }

    /// <summary>Whether the parameter is the key under which another one is found again: what is found is not made of it.</summary>
    private static bool IsKey(IParameterSymbol parameter) =>
        parameter.Name == "key" && parameter.ContainingSymbol is IMethodSymbol { Parameters.Length: > 1 };

    /// <summary>Delegates of which no row says what they get, get what the method holds.</summary>
    private void GiveToOthers(IMethodSymbol method, HashSet<string> told, FlowNode?[] values, FlowNode? held)
    {
        foreach (var parameter in method.Parameters)
        {
            if (values[parameter.Ordinal] is FunctionNode function && !told.Contains(parameter.Name))
                GiveTo(function, [held], function.Span);
        }
    }

    /// <summary>The tuple that the call returns, or of which it returns many, made of the values by position.</summary>
    private ObjectNode? Items(IInvocationOperation call, IReadOnlyList<FlowNode?> values)
    {
        var type = call.Type is INamedTypeSymbol { IsTupleType: false, TypeArguments: [var item] } ? item : call.Type;
        var fields = ElementsOf(type);
        if (fields.Count != values.Count)
            return null;

        var made = new ObjectNode(Body, call.Syntax, constructor: null);
        for (var i = 0; i < fields.Count; i++)
        {
            if (values[i] is { } value)
                _body.Store(made, fields[i], value);
        }

        return made;
    }

    private void AddAll(IOperation? target, IReadOnlyList<FlowNode?> values, CodeSpan span)
    {
        foreach (var value in values)
            Mutate(target, value, span);
    }

    /// <summary>The values that a row names, those that a store keeps among them.</summary>
    private IReadOnlyList<FlowNode?> From(FlowRow row, IInvocationOperation call, FlowNode? receiver, FlowNode?[] values) =>
        row.From.Contains(FlowRow.Entry)
            ? [.. Kept(EntriesOf(row, call), call.Syntax), .. From(row, call.TargetMethod, receiver, values)]
            : From(row, call.TargetMethod, receiver, values);

    /// <summary>The values that a row names; what a delegate returns, for a delegate.</summary>
    private IReadOnlyList<FlowNode?> From(FlowRow row, IMethodSymbol method, FlowNode? receiver, FlowNode?[] values)
    {
        var from = new List<FlowNode?>();
        foreach (var name in row.From)
        {
            if (name == FlowRow.Receiver)
                from.Add(receiver);
            foreach (var parameter in method.Parameters)
            {
                if (parameter.Name == name)
                    from.Add(ContentOf(parameter, values));
            }
        }

        return from;
    }

    /// <summary>What is given for a parameter; for a delegate, what it returns.</summary>
    private FlowNode? ContentOf(IParameterSymbol parameter, FlowNode?[] values) => values[parameter.Ordinal] switch
    {
        var item when TakesItem(parameter) => item,
        FunctionNode function => ReturnsOf(function, values),
        { } value when parameter.Type is INamedTypeSymbol { DelegateInvokeMethod: { } invoke } => Nodes.Load(value, invoke, value.Span),
        var value => value,
    };

    /// <summary>Whether the parameter takes a value of whatever type: a function that is given there is kept, and not called.</summary>
    private static bool TakesItem(IParameterSymbol parameter) => parameter.OriginalDefinition.Type is ITypeParameterSymbol;

    /// <summary>What a function that a known method calls returns.</summary>
    private FlowNode? ReturnsOf(FunctionNode function, FlowNode?[] values)
    {
        if (function.Function is { } lambda)
            return lambda.Returns;
        var method = _body.MethodOf(function);
        if (SourceOf(function) is { } source)
            return source;

        var held = values.FirstOrDefault(static value => value is not FunctionNode);
        if (held is not null && SinksAfter(method) is var sinks and not SinkKinds.None)
            return Nodes.Sanitized(held, sinks, set: null, function.Span);
        if (Context.IsInSource(method))
            return new CallNode(Body, NewSite(method.Declared(), function.Span, receiver: null, [.. method.Parameters.Select(_ => held)]));
        return held is not null && Context.Types.CarrierOf(method.ContainingType) != CarrierKind.None ? Nodes.Derived(function.Span, [held], method) : null;
    }

    /// <summary>The sinks for which what a method group makes of a value is right.</summary>
    private SinkKinds SinksAfter(IMethodSymbol method)
    {
        var sinks = Context.Team.SanitizesResult(method);
        foreach (var (row, _, _) in Context.RowsOf(method))
        {
            if (row is { Role: FlowRole.Sanitizer, Condition: FlowCondition.None, ReceiverType: null } && row.IsOf(method))
                sinks |= row.Sinks;
        }

        return sinks;
    }

    /// <summary>What a method group gives that the team has declared to be a source.</summary>
    private SourceNode? SourceOf(FunctionNode function) =>
        Context.Team.LabelsOf(_body.MethodOf(function)) is var labels and not FlowLabels.None
            ? new SourceNode(Body, function.Span, labels, Context.Members.Of(_body.MethodOf(function)))
            : null;

    private static CodeSpan SpanOfArgument(IInvocationOperation call, int ordinal) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal)?.Value.Syntax ?? call.Syntax;

    /// <summary>Puts the arguments into the container; the result is the container, unless the call makes a new one.</summary>
    private FlowNode? Add(FlowRow row, IInvocationOperation call, FlowNode? receiver, FlowNode?[] values)
    {
        var target = ReceiverOf(call);
        var isNew = FlowTypes.CanCarry(call.Type)
            && call.Instance is not null
            && call.TargetMethod.ContainingType.Name.StartsWith("Immutable", System.StringComparison.Ordinal);
        var container = receiver ?? (target is null ? null : values[0]);
        var write = call.TargetMethod.Name is "Add" or "TryAdd" && KeyOf(call) is { } key ? new EntryWrite(key, IsCertain(call)) : null;
        GiveToDelegates(values, container);
        for (var i = IsExtensionForm(call) ? 1 : 0; i < values.Length; i++)
        {
            var isItem = call.TargetMethod.OriginalDefinition.Parameters[i].Type is not { TypeKind: TypeKind.Delegate };
            var value = values[i] is FunctionNode function && !isItem ? ReturnsOf(function, values) : values[i];
            NoteItem(target, container, call, i, value);
            if (value is not null && QueueOf(call) is { } queue)
                Keep([queue], value, call.Syntax);
            if (value is null || IsKey(call.TargetMethod.Parameters[i]) || (row.Parameter is not null && call.TargetMethod.Parameters[i].Name != row.Parameter))
                continue;

            container = isNew
                ? Nodes.Phi(call.Syntax, container, value)
                : Mutate(target, Evaluate(target), value, SpanOfArgument(call, i), given: null, write);
        }

        return container;
    }
}
