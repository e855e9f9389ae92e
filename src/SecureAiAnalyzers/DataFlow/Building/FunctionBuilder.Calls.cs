using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>Calls and constructions.</content>
internal sealed partial class FunctionBuilder
{
    /// <summary>The method that makes the copy of a record in a <c>with</c> expression.</summary>
    private const string CloneName = "<Clone>$";

    /// <summary>Fluent calls nest as deep as they are long, so the chain of receivers is walked and not entered.</summary>
    private FlowNode? EvaluateCalls(IInvocationOperation outermost)
    {
        var chain = new Stack<IInvocationOperation>();
        IOperation? receiver = outermost;
        while (receiver.SkipConversions() is IInvocationOperation call)
        {
            chain.Push(call);
            receiver = ReceiverOf(call);
        }

        var value = Evaluate(receiver);
        while (chain.Count > 0)
        {
            var call = chain.Pop();
            value = EvaluateCall(call, value);
            if (!IsCleanUp(call))
                _variables.Throw();
        }

        return value;
    }

    /// <summary>The receiver; for an extension method, its first argument.</summary>
    private static IOperation? ReceiverOf(IInvocationOperation call) =>
        call.Instance ?? (IsExtensionForm(call) ? call.Arguments[0].Value : null);

    private static bool IsExtensionForm(IInvocationOperation call) =>
        call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 && call.Arguments[0].Parameter?.Ordinal == 0;

    private FlowNode? EvaluateCall(IInvocationOperation call, FlowNode? receiver)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.LocalFunction)
            Use(method.OriginalDefinition);
        var values = new FlowNode?[method.Parameters.Length];
        if (IsExtensionForm(call))
            values[0] = receiver;
        EvaluateArguments(call.Arguments, values, skipFirst: IsExtensionForm(call));
        Arrivals(method, call.Arguments, values);
        EncodeTexts(method, call.Arguments, values);
        NoteHeader(call);
        if (receiver is not null && ReceiverOf(call) is { } on && Context.IsNamedAsSink(method))
            _body.Sinks.ArriveOn(method, receiver, call, on.Syntax);
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            var returned = Call(method, call, receiver, values);
            WriteOuts(call, values);
            if (receiver is FunctionNode function && SourceOf(function) is { } source)
                return source;
            return returned;
        }

        var result = Transferred(call, call.Instance is null ? null : receiver, values);
        CheckedArguments(call.Arguments, values);
        Validated(call, values);
        result = Refused(call, result);
        return result is null ? null : Cleaned(call, receiver, values, result);
    }

    private void NoteHeader(IInvocationOperation call)
    {
        if (call.TargetMethod.Name is "Add" or "Append" or "TryAdd"
            && ReceiverOf(call) is { } headers
            && _body.Sinks.AreHeaders(headers)
            && Argument(call.Arguments, KeyParameter) is { } name
            && Argument(call.Arguments, ValueParameter) is { } value)
        {
            _body.Sinks.NoteHeader(Peek(headers), name.Value, value.Value);
        }
    }

    private void EvaluateArguments(ImmutableArray<IArgumentOperation> arguments, FlowNode?[] values, bool skipFirst)
    {
        for (var i = skipFirst ? 1 : 0; i < arguments.Length; i++)
        {
            var argument = arguments[i];
            if (argument.ArgumentKind == ArgumentKind.DefaultValue)
                continue;

            var value = EvaluateArgument(argument);
            if (argument.Parameter is { RefKind: not RefKind.Out } parameter && parameter.Ordinal < values.Length)
            {
                values[parameter.Ordinal] = ImplicitToString.IsAppliedTo(parameter, Context)
                    ? TextOf(value, argument.Value.SkipConversions()?.Type, argument.Value.Syntax)
                    : parameter.OriginalDefinition.Type is ITypeParameterSymbol
                        ? WithShownSecret(value, argument.Value.Type, argument.Value.Syntax)
                        : value;
            }
        }
    }

    /// <summary>Tells of arguments that are sinks.</summary>
    private void Arrivals(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, FlowNode?[] values)
    {
        if (!Context.MayBeSink(method))
            return;

        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { } parameter || parameter.Ordinal >= values.Length)
                continue;

            var isLogged = IsLoggedAsText(method, parameter, arguments);
            foreach (var (given, value) in Given(argument, values[parameter.Ordinal]))
            {
                if ((isLogged ? LoggedText(given, value) : value) is { } arriving)
                    Arrive(method, argument, arriving, given.Syntax, arguments, values);
            }
        }
    }

    private void Arrive(
        IMethodSymbol method,
        IArgumentOperation argument,
        FlowNode value,
        CodeSpan span,
        ImmutableArray<IArgumentOperation> arguments,
        FlowNode?[] values)
    {
        if (method.MethodKind == MethodKind.DelegateInvoke)
            _body.Sinks.ArriveInLog((argument.Parent as IInvocationOperation)?.Instance, method, argument.Parameter!, value, span);
        else
            _body.Sinks.Arrive(
                method,
                argument.Parameter!.OriginalDefinition,
                value,
                span,
                name => Named(arguments, name),
                method.IsExtensionMethod ? values[0] : null);
    }

    /// <summary>What is written for a parameter: the elements where it takes any number of arguments.</summary>
    private IReadOnlyList<(IOperation Given, FlowNode? Value)> Given(IArgumentOperation argument, FlowNode? value) =>
        argument.ArgumentKind == ArgumentKind.ParamArray
        && argument.Value is IArrayCreationOperation { Initializer: { } list }
        && _elements.TryGetValue(list, out var elements)
            ? elements
            : [(argument.Value, value)];

    private IOperation? Named(ImmutableArray<IArgumentOperation> arguments, string name) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Name == name) is { } argument ? Uncaptured(argument.Value) : null;

    /// <summary>The result of a call, by what is known about the method.</summary>
    private FlowNode? Transferred(IInvocationOperation call, FlowNode? receiver, FlowNode?[] values)
    {
        var method = call.TargetMethod;
        if (FindsInStore(call, receiver, values, out var found))
            return found;
        RightBehindHost(call, values);
        if (ResultByRows(call, receiver, values, out var result) || IsDispatched(call, values, out result))
            return result;
        if (Context.Ai.Members.Of(method, ApiRole.LateBoundCall) is not null && LateBound(call, name: null, [.. call.Arguments.Select(Value)]) is { } late)
            return Carried(call, late);
        if (Context.Team.SanitizesResult(method) is var sinks and not SinkKinds.None)
            return Sanitized(call, sinks, [receiver, .. values]);
        if (ExtensionBlocks.MemberBehind(method) is { } member)
            return CallOfExtension(call, member, values);
        if (Context.MayRunOwnCode(method) && !method.IsImplicitlyDeclared)
            return CallOfSource(call, receiver, values);
        if (method.MethodKind == MethodKind.Constructor)
            return Call(method, call, receiver, values);
        if (IsEscaped(call))
            (receiver, values) = Escaped(call, receiver, values);
        if (method is { Name: nameof(ToString) or CloneName } && receiver is not null)
            return method.Name == nameof(ToString) ? ResultOfToString(call, receiver) : new CopyNode(receiver, call.Syntax);

        var carrier = Context.Types.CarrierOf(method.ContainingType);
        if (carrier != CarrierKind.None && method is { Name: "Clear", Parameters.IsEmpty: true } && receiver is not null)
            return Emptied(call, receiver);

        return carrier switch
        {
            CarrierKind.Container => FromContainer(call, receiver, values),
            CarrierKind.Text => FromText(call, receiver, values),
            _ => Unknown(call),
        };
    }

    /// <summary>Whether the texts that the call puts together go through a formatter of the program that escapes them.</summary>
    private bool IsEscaped(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (EscapingFormatters.IsProvider(argument.Parameter)
                && _body.Formatters.Include((Uncaptured(argument.Value) ?? argument.Value).SkipConversions()?.Type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the call puts together, escaped: the texts, but not the format nor what a text is added to.</summary>
    private (FlowNode? Receiver, FlowNode?[] Values) Escaped(IInvocationOperation call, FlowNode? receiver, FlowNode?[] values) =>
        (call.Instance is null || IsChanging(call.TargetMethod) ? receiver : Escaped(receiver, call.Syntax),
            [.. values.Select((value, i) => call.TargetMethod.Parameters[i].Name == "format" ? value : Escaped(value, call.Syntax))]);

    private FlowNode? Escaped(FlowNode? value, CodeSpan span) =>
        value is null or FunctionNode ? value : Nodes.Sanitized(value, SinkKinds.All, set: null, span);

    private FlowNode? Emptied(IInvocationOperation call, FlowNode receiver)
    {
        var emptied = new EmptiedNode(receiver, call.Syntax);
        if (LocationOf(ChainRoot(call.Instance)) is { } location)
            Write(location, emptied);
        return Carried(call, emptied);
    }

    private FlowNode? Unknown(IInvocationOperation call) =>
        call.Type is { IsReferenceType: true, SpecialType: SpecialType.None } && FlowTypes.CanCarry(call.Type) ? new OpaqueNode(Body, call.Syntax) : null;

    private static IOperation Value(IArgumentOperation argument) => argument.Value;

    private FlowNode? CallOfSource(IInvocationOperation call, FlowNode? receiver, FlowNode?[] values)
    {
        var method = call.TargetMethod.Declared();
        var isVirtual = call.IsVirtual || call.ConstrainedToType is not null;
        var result = Call(method, call, receiver, values, isVirtual && method.MethodKind != MethodKind.LocalFunction);
        WriteOuts(call, values);
        return FlowTypes.CanCarry(call.Type) ? WithNamedSecret(result, call, method) : null;
    }

    /// <summary>What a call gives, which is a secret by the name that it asks for.</summary>
    private FlowNode WithNamedSecret(FlowNode result, IInvocationOperation call, IMethodSymbol method)
    {
        if (call.Arguments.IsEmpty || !NamedSecrets.GivesText(method) || !Context.MayHoldSecret(CancellationToken))
            return result;

        foreach (var called in method.IsAbstract ? ImplementationsOf(method) : [method])
        {
            if (_body.Sources.SecretKey(call, called) is { } key)
            {
                var source = new SourceNode(Body, call.Syntax, FlowLabels.Secret, new MemberRef("#" + key, key, MemberKind.Parameter));
                return Nodes.Phi(call.Syntax, result, source) ?? result;
            }
        }

        return result;
    }

    private IReadOnlyList<IMethodSymbol> ImplementationsOf(IMethodSymbol method)
    {
        _body.Reads.AsksForTypes = true;
        return Context.Implementations.Of(method, CancellationToken);
    }

    /// <summary>A member of an extension block that is called by the static method which stands for it.</summary>
    private FlowNode? CallOfExtension(IInvocationOperation call, IMethodSymbol member, FlowNode?[] values)
    {
        var result = member.IsStatic
            ? Call(member, call, receiver: null, values)
            : Call(member, call, values[0], [.. values.Skip(1)]);
        WriteOuts(call, values, member.IsStatic ? 0 : 1);
        return FlowTypes.CanCarry(call.Type) ? result : null;
    }

    /// <summary>Records the call of a function of the program; its result is what that function returns.</summary>
    private FlowNode Call(
        IMethodSymbol method, IOperation call, FlowNode? receiver, IReadOnlyList<FlowNode?> values, bool isVirtual = false)
    {
        var site = NewSite(method, call.Syntax, WithChecks(receiver), [.. values.Select(WithChecks)], isVirtual, call);
        return CallOf(site);
    }

    private CallSite NewSite(
        IMethodSymbol method,
        CodeSpan span,
        FlowNode? receiver,
        IReadOnlyList<FlowNode?> arguments,
        bool isVirtual = false,
        IOperation? call = null) =>
        new(_function, Context.Members.Of(method), span, receiver, arguments)
        {
            IsVirtual = isVirtual,
            TypeArguments = _body.TypeArguments.Of(call),
            ConstrainedTo = _body.TypeArguments.ConstrainedTo(call),
            Request = RequestOf(method, call),
            LocalFunction = method.MethodKind == MethodKind.LocalFunction ? _body.FunctionOf(method.OriginalDefinition, RootOf(method)) : null,
        };

    /// <summary>The value with what is known about its members here.</summary>
    private FlowNode? WithChecks(FlowNode? value)
    {
        if (value is null || !_variables.RefinedMembers.TryGetValue(value, out var loads))
            return value;

        var known = new Dictionary<MemberRef, FlowNode>();
        foreach (var load in loads)
        {
            if (_variables.Read(new StorageLocation(load), load.Span) is { } now && now != load)
                known[load.Member] = now;
        }

        return known.Count == 0 ? value : new CheckedObjectNode(value, value.Span, known);
    }

    /// <summary>After the call, variables hold what the function wrote to its out and ref parameters and to the objects it was given.</summary>
    /// <param name="receivers">How many of the arguments the function knows as its receiver.</param>
    private void WriteOuts(IInvocationOperation call, FlowNode?[] values, int receivers = 0)
    {
        if (Body.SiteAt(call.Syntax.Span) is not { } site)
            return;

        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is not { } parameter || argument.Value is not { } target)
                continue;
            if (parameter.RefKind is RefKind.Out or RefKind.Ref && FlowTypes.CanCarry(parameter.Type))
                Out(target, new OutNode(Body, site, parameter.Ordinal - receivers));
            else if (values[parameter.Ordinal] is { } value && MayChange(call.TargetMethod, value, parameter.Type))
                Check(target, value, site, parameter, receivers);
        }

        if (call is { Instance: { Type: { } type } instance } && call.TargetMethod.ExtendsValue())
            WriteExtended(call.TargetMethod, instance, type, site);
        else if (call.TargetMethod.MethodKind != MethodKind.DelegateInvoke)
            WriteReceiver(call.Instance, call.Syntax);
    }

    /// <summary>What was given may be checked now; of a full path, what it was made of, too.</summary>
    private void Check(IOperation target, FlowNode value, CallSite site, IParameterSymbol parameter, int receivers)
    {
        var ordinal = parameter.Ordinal - receivers;
        Rewrite(target, new AfterCallNode(value, site, ordinal));
        if (parameter.Type.SpecialType != SpecialType.System_String)
            return;

        foreach (var part in _body.Tests.PartsOfFullPath(Uncaptured(target)))
        {
            if (Peek(part) is { } whole)
                Rewrite(part, new AfterCallNode(whole, site, ordinal));
        }
    }

    /// <summary>What a member of an extension block is called on, is given to it as an argument is.</summary>
    private void WriteExtended(IMethodSymbol method, IOperation instance, ITypeSymbol type, CallSite site)
    {
        if (site.Receiver is { } value && MayChange(method, value, type))
            Rewrite(instance, new AfterCallNode(value, site, -1));
    }

    /// <summary>After the call, the receiver is what the function left of it.</summary>
    private void WriteReceiver(IOperation? instance, CodeSpan call)
    {
        if (LocationOf(instance) is { IsReceiver: true } receiver)
            _variables.Write(receiver, _function.Receiver);
        else if (LocationOf(ChainRoot(instance)) is { IsRoot: true, Root: ILocalSymbol or IParameterSymbol or CaptureId } location
            && Read(location, call) is { } owner
            && Body.SiteAt(call.TextSpan) is { } site)
        {
            _variables.Write(location, new AfterCallNode(owner, site, -1));
        }
    }

    private bool MayChange(IMethodSymbol method, FlowNode value, ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String
            ? Context.Throwing.MayThrow(method.OriginalDefinition, _body.Reads, CancellationToken)
            : type is { IsReferenceType: true, TypeKind: not TypeKind.Delegate } && value is not FunctionNode;

    private void Rewrite(IOperation target, FlowNode value)
    {
        if (LocationOf(target) is not { IsReceiver: false, Root: ILocalSymbol or IParameterSymbol or CaptureId } location)
            return;

        _variables.Write(location, value);
        if (value.Identity is ParameterNode { Parameter: not null } parameter && location.Equals(new StorageLocation(_body.SymbolOf(parameter))))
            _variables.Write(new StorageLocation(parameter), value);
        else if (value.Identity == _function.Receiver && location is { IsRoot: true, Root: IParameterSymbol receiver } && receiver.IsExtensionReceiver())
            _variables.Write(new StorageLocation(_function.Receiver), value);
    }

    /// <summary>What is given by reference gets a value from the call.</summary>
    private void Out(IOperation argument, FlowNode? value) => WriteTo(Uncaptured(Unwrapped(argument)), value, argument);

    private static IOperation Unwrapped(IOperation target) => target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;

    /// <summary>Arguments that a declared sanitizer has checked are right from here on.</summary>
    private void CheckedArguments(ImmutableArray<IArgumentOperation> arguments, FlowNode?[] values)
    {
        if (Context.Team.IsEmpty && Context.Ai.Members.Shared is null)
            return;

        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter
                && values[parameter.Ordinal] is { } value
                && Context.SanitizesArgument(parameter.OriginalDefinition) is var sinks and not SinkKinds.None)
            {
                Rewrite(argument.Value, Nodes.Sanitized(value, sinks, set: null, argument.Syntax));
            }
        }
    }

    /// <summary>What a validator throws for is right from here on.</summary>
    private void Validated(IInvocationOperation call, FlowNode?[] values)
    {
        if (call.TargetMethod is not ({ ReturnsVoid: true } or { ReturnType: INamedTypeSymbol { Name: "Task", IsGenericType: false } }))
            return;

        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter
                && values[parameter.Ordinal] is { } value
                && (Context.Ai.Members.Of(parameter, ApiRole.ValidatedObject) ?? Context.Ai.Members.Of(parameter, ApiRole.AnnotatedObject)) is not null)
            {
                Rewrite(argument.Value, _body.Tests.InValidation(call).Aggregate(value, (passed, test) => Passed(passed, test, call.Syntax)));
            }
        }
    }

    /// <summary>What the call would have thrown for otherwise is right from here on; what it returns may be that.</summary>
    private FlowNode? Refused(IInvocationOperation call, FlowNode? result)
    {
        foreach (var test in _body.Tests.InReturned(call))
        {
            if (test.Subject == call)
            {
                result = result is null ? null : Passed(result, test, call.Syntax);
                continue;
            }

            for (var tested = test.Subject; tested is not null; tested = GuardReader.KeepsContent(tested) ? GuardReader.Inner(tested) : null)
            {
                if (Peek(tested) is { } value)
                    Rewrite(tested, Passed(value, test, call.Syntax));
            }
        }

        return result;
    }

    /// <summary>What a library container gives: what it holds. Delegates that it is given get its elements.</summary>
    private FlowNode? FromContainer(IInvocationOperation call, FlowNode? receiver, FlowNode?[] values)
    {
        var held = WithQueued(call, receiver ?? Nodes.Phi(call.Syntax, call.TargetMethod.IsExtensionMethod ? [values.FirstOrDefault()] : values));
        GiveToDelegates(values, held);
        held = HeldFor(call, held);
        WriteLibraryOuts(call, held);
        Remove(call, receiver);
        return Element(call, held);
    }

    /// <summary>What a library makes of text: something made of all that it is given.</summary>
    private FlowNode? FromText(IInvocationOperation call, FlowNode? receiver, FlowNode?[] values)
    {
        var method = call.TargetMethod;
        var given = values.OfType<FlowNode>().Where(static value => value is not FunctionNode).ToList();
        if (call.Instance is not null && IsChanging(method))
        {
            foreach (var value in given)
                receiver = Mutate(call.Instance, receiver, value, call.Syntax);
            return method.ReturnsVoid || !FlowTypes.CanCarry(call.Type) ? null : receiver;
        }

        if (receiver is not null)
            given.Insert(0, receiver);
        var made = Nodes.Derived(call.Syntax, given, method);
        GiveToDelegates(values, made);
        WriteLibraryOuts(call, made);
        return FlowTypes.CanCarry(call.Type) ? made : null;
    }

    /// <summary>Whether the method puts its arguments into the receiver: it returns nothing, or the receiver itself.</summary>
    private static bool IsChanging(IMethodSymbol method) =>
        method.ContainingType is { SpecialType: not SpecialType.System_String, IsReadOnly: false } owner
        && method.Name != CloneName
        && (method.ReturnsVoid
            || SymbolEqualityComparer.Default.Equals(method.ReturnType, owner)
            || (method.ReturnType.SpecialType == SpecialType.System_Boolean && method.Name.StartsWith("Append", System.StringComparison.Ordinal))
            || method.ReturnType is { Name: "Task" or "ValueTask" } and INamedTypeSymbol { IsGenericType: false });

    private void WriteLibraryOuts(IInvocationOperation call, FlowNode? value)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Out } parameter)
                Out(argument.Value, FlowTypes.CanCarry(parameter.Type) ? value : null);
        }
    }

    /// <summary>Lambdas and method groups that a known method calls get what the method holds.</summary>
    private void GiveToDelegates(IEnumerable<FlowNode?> values, FlowNode? held)
    {
        foreach (var function in values.OfType<FunctionNode>())
            GiveTo(function, [held], function.Span);
    }

    /// <summary>Gives values to a function: by position when there are as many as it has parameters, otherwise all to each.</summary>
    private void GiveTo(FunctionNode function, IReadOnlyList<FlowNode?> values, CodeSpan span)
    {
        if (values.All(static value => value is null))
            return;
        if (function.Function is { } lambda)
        {
            foreach (var parameter in lambda.Parameters)
            {
                if (parameter.Parameter!.CanCarry && ValueFor(parameter.Ordinal, lambda.Parameters.Count) is { } value)
                    parameter.Inputs.Add(value);
            }
        }
        else
        {
            for (var i = 0; i < function.Taken.Count; i++)
                function.Taken[i].Add(ValueFor(i, function.Taken.Count));
        }

        FlowNode? ValueFor(int ordinal, int count) => count == values.Count ? values[ordinal] : Nodes.Phi(span, [.. values]);
    }

    private FlowNode? EvaluateCreation(IObjectCreationOperation creation)
    {
        if (creation.Constructor is not { } constructor)
        {
            EvaluateAll(creation.ChildOperations);
            return null;
        }

        var values = new FlowNode?[constructor.Parameters.Length];
        EvaluateArguments(creation.Arguments, values, skipFirst: false);
        Arrivals(constructor, creation.Arguments, values);
        EncodeTexts(constructor, creation.Arguments, values);
        var source = SourceOf(creation, constructor);
        if (source is not null)
            return source;

        var given = GivenTo(constructor, values).OfType<FlowNode>().ToList();
        switch (Context.Types.CarrierOf(creation.Type))
        {
            case CarrierKind.Container:
                var content = given.Select(value =>
                    value is FunctionNode function && !IsItem(function, constructor, values) ? ReturnsOf(function, values) : value);
                return IsCopying(constructor)
                    ? Contents([.. content.OfType<FlowNode>()], creation.Syntax)
                    : NewContainer([.. content.OfType<FlowNode>()], creation.Syntax);
            case CarrierKind.Text:
                return Writing(
                    creation,
                    MadeOfText(Nodes.Derived(creation.Syntax, given, constructor), given, creation.Syntax) ?? new OpaqueNode(Body, creation.Syntax));
            default:
                return FlowTypes.CanCarry(creation.Type) ? Made(creation, constructor, values) : null;
        }
    }

    /// <summary>Whether the constructor keeps the function, as the entry of a dictionary does.</summary>
    private static bool IsItem(FunctionNode function, IMethodSymbol constructor, FlowNode?[] values) =>
        constructor.Parameters.Any(parameter => TakesItem(parameter) && values[parameter.Ordinal] == function);

    /// <summary>Whether the constructor takes what a collection holds: additions to that one later are none to the new one. Views are made of lists.</summary>
    private static bool IsCopying(IMethodSymbol constructor) =>
        constructor.Parameters is [{ Type: INamedTypeSymbol { TypeKind: TypeKind.Interface, Name: not "IList", ContainingNamespace.Name: "Generic" } }, ..]
        && !constructor.ContainingType.Name.StartsWith("ReadOnly", System.StringComparison.Ordinal);

    /// <summary>What a library object is made of: what its rows say, otherwise all arguments.</summary>
    private IEnumerable<FlowNode?> GivenTo(IMethodSymbol constructor, FlowNode?[] values)
    {
        var transfers = Context.RowsOf(constructor).Where(static row => row.Row.Role == FlowRole.Transfer).ToList();
        return transfers.Count == 0 ? values : transfers.SelectMany(row => From(row.Row, constructor, receiver: null, values));
    }

    private ObjectNode Made(IObjectCreationOperation creation, IMethodSymbol constructor, FlowNode?[] values)
    {
        var site = NewSite(constructor, creation.Syntax, receiver: null, values, call: creation);
        if (Context.IsInSource(constructor))
            _body.Add(site);
        var made = new ObjectNode(Body, creation.Syntax, site);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is { } value)
                value.Identity.IsAliased = true;
        }

        foreach (var argument in creation.Arguments)
        {
            if (argument.Parameter is not { } parameter)
                continue;

            _body.Sinks.Note(made, parameter.Name, Uncaptured(argument.Value) ?? argument.Value);
            if (parameter.Ordinal < values.Length && values[parameter.Ordinal] is { } value)
                _body.Sinks.ArriveIn(made, constructor, parameter.OriginalDefinition, value, argument.Value.Syntax);
        }

        return made;
    }
}
