using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>Evaluates the blocks of one function forwards and makes the nodes of its values.</summary>
internal sealed partial class FunctionBuilder
{
    private readonly BodyBuilder _body;
    private readonly FlowFunction _function;
    private readonly FunctionBuilder? _parent;
    private readonly ControlFlowGraph _graph;
    private readonly Variables _variables;
    private readonly GuardReader _guards;
    private readonly Dictionary<ISymbol, int> _firstUse = new(SymbolEqualityComparer.Default);

    public FunctionBuilder(BodyBuilder body, FlowFunction function, ControlFlowGraph graph, FunctionBuilder? parent)
    {
        _body = body;
        _function = function;
        _graph = graph;
        _parent = parent;
        _variables = new Variables(graph, body.Nodes, Initial);
        _guards = new GuardReader(body, Peek, HeldBy, LocationOf);
    }

    private NodeFactory Nodes => _body.Nodes;

    private FlowContext Context => _body.Context;

    private CancellationToken CancellationToken => _body.CancellationToken;

    /// <summary>Evaluates the whole function.</summary>
    public void Build()
    {
        FindTemporaries();
        FindHandlers();
        foreach (var block in _graph.Blocks)
        {
            CancellationToken.ThrowIfCancellationRequested();
            if (!block.IsReachable)
                continue;

            _variables.Block = block.Ordinal;
            foreach (var operation in block.Operations)
                Evaluate(operation);
            if (block.BranchValue is not null)
                Branch(block);
            if (block.FallThroughSuccessor?.Semantics is ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow)
                _variables.Throw();
        }

        BuildLocalFunctions();
        StateExits();
        StateCheckedMembers();
        StateWrittenMembers();
        _variables.CompletePhis();
    }

    /// <summary>The value of a variable where the function stands now, for a lambda that captures it.</summary>
    private FlowNode? Capture(StorageLocation location, CodeSpan span)
    {
        var value = Read(location, span);
        if (value is not null)
            value.Identity.IsAliased = true;
        return value;
    }

    private void Branch(BasicBlock block)
    {
        var value = Evaluate(block.BranchValue);
        if (block.ConditionKind != ControlFlowConditionKind.None)
        {
            var conditionalWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            _variables.Refine(block.ConditionalSuccessor, _guards.Read(block.BranchValue!, conditionalWhen));
            _variables.Refine(block.FallThroughSuccessor, _guards.Read(block.BranchValue!, !conditionalWhen));
        }
        else if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return)
        {
            Return(value, block.BranchValue!);
        }
        else if (value is not null && block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Throw)
        {
            Throw(value, block.BranchValue!);
        }
    }

    private void Return(FlowNode? value, IOperation returned)
    {
        _function.Returns.Add(value);
        if (Shown(value, returned.SkipConversions()?.Type, returned.Syntax, isText: false) is { } given)
            _body.Returned(given, returned.Syntax, _function);
    }

    /// <summary>Notes that a local function of this function, or of one around it, may run from here on.</summary>
    private void Use(IMethodSymbol localFunction)
    {
        for (var builder = this; builder is not null; builder = builder._parent)
        {
            if (SymbolEqualityComparer.Default.Equals(_body.MethodOf(builder._function), localFunction.ContainingSymbol)
                && !builder._firstUse.ContainsKey(localFunction))
            {
                builder._firstUse.Add(localFunction, builder._variables.Block);
            }
        }
    }

    /// <summary>Local functions see the variables as they are where they are first used.</summary>
    private void BuildLocalFunctions()
    {
        foreach (var symbol in _graph.LocalFunctions)
        {
            var function = _body.FunctionOf(symbol, _function);
            if (_firstUse.TryGetValue(symbol, out var block))
                _variables.Block = block;
            _body.Build(function, _graph.GetLocalFunctionControlFlowGraph(symbol, CancellationToken), this);
        }
    }

    private void StateExits()
    {
        foreach (var parameter in _function.Parameters)
        {
            var symbol = _body.SymbolOf(parameter);
            var variable = new StorageLocation(symbol);
            var exit = FlowTypes.CanCarry(symbol.Type) ? _variables.ReadAtExit(variable, _function.Span) : null;
            var value = exit is not null && !_variables.IsWritten(variable)
                ? exit
                : _variables.ReadAtExit(new StorageLocation(parameter), _function.Span);
            var isLeftAlone = exit == parameter && symbol.RefKind != RefKind.Ref;
            _function.SetExit(symbol.Ordinal, isLeftAlone ? null : exit, value == parameter ? null : value);
        }

        if (_parent is not null)
            return;
        if (_body.ExtensionReceiver is { } receiver)
            StateExitOf(receiver);
        else if (_variables.ReadAtExit(StorageLocation.Receiver, _function.Span) is AfterCallNode changed)
            _function.SetExit(-1, changed, checkedValue: null);
    }

    /// <summary>What a member of an extension block is called on is one of its parameters.</summary>
    private void StateExitOf(IParameterSymbol receiver)
    {
        if (!FlowTypes.CanCarry(receiver.Type))
            return;

        var exit = _variables.ReadAtExit(new StorageLocation(receiver), _function.Span);
        var value = _variables.ReadAtExit(new StorageLocation(_function.Receiver), _function.Span);
        _function.SetExit(-1, exit == _function.Receiver ? null : exit, value == _function.Receiver ? null : value);
    }

    /// <summary>States which members of the receiver and the parameters are checked on every way to the end.</summary>
    private void StateCheckedMembers()
    {
        foreach (var subject in _variables.RefinedSubjects)
        {
            if (subject is LoadNode { Owner: ParameterNode owner } load && owner.Function == _function
                && _variables.ReadAtExit(new StorageLocation(load), _function.Span) is { } value && value != load)
            {
                _function.SetChecked(owner.Ordinal, load.Member, value);
            }
        }
    }

    /// <summary>States what the members of the receiver and of parameters hold at the end that the function writes.</summary>
    private void StateWrittenMembers()
    {
        foreach (var location in _variables.WrittenMembers.ToArray())
        {
            if (OrdinalOf(location) is not { } ordinal)
                continue;

            var (member, value) = (Context.Members.Of(location.First!), _variables.ReadAtExit(location, _function.Span));
            if (value is null || !IsOnly(member, value))
                _function.SetWritten(ordinal, member, value);
        }
    }

    /// <summary>Position of the parameter whose object the location is a member of, if the parameter still has that; -1 for the receiver.</summary>
    private int? OrdinalOf(StorageLocation location)
    {
        if (location.IsReceiver)
            return _parent is null ? -1 : null;

        return location.Root is IParameterSymbol symbol && _body.NodeOf(symbol) is { } parameter && parameter.Function == _function
            && _variables.ReadAtExit(new StorageLocation(symbol), _function.Span) == parameter
            ? parameter.Ordinal
            : null;
    }

    /// <summary>What a storage location holds before the function has written it.</summary>
    private FlowNode? Initial(StorageLocation location, CodeSpan span)
    {
        if (!location.IsRoot)
            return Nodes.Load(Initial(location.Owner, span), location.Member!, span);
        if (location.IsReceiver)
            return _function.Receiver;

        return location.Root switch
        {
            FlowNode node => node,
            MemberRef entry => Nodes.Entry(entry, span),
            IParameterSymbol parameter => InitialParameter(parameter, span),
            ILocalSymbol local => _parent is not null && !_body.IsDeclaredIn(local, _graph) ? FromOutside(location, local, span) : null,
            ISymbol member => Nodes.Static(member, span),
            _ => null,
        };
    }

    private FlowNode? InitialParameter(IParameterSymbol parameter, CodeSpan span)
    {
        if (_body.NodeOf(parameter) is { } own && own.Function == _function)
            return FlowTypes.CanCarry(parameter.Type) ? own : null;
        if (_parent is not null && _body.IsParameterOfBody(parameter))
            return FromOutside(new StorageLocation(parameter), parameter, span);

        // The parameter of an extension block is what the member is called on.
        if (parameter.IsExtensionReceiver())
            return _function.Receiver;

        // A parameter of the primary constructor is kept in the object.
        return Nodes.Load(_function.Receiver, parameter, span);
    }

    /// <summary>
    /// A captured variable: its value where the lambda is made, and whatever else is written to it when it is written more than once.
    /// </summary>
    private FlowNode? FromOutside(StorageLocation location, ISymbol variable, CodeSpan span)
    {
        var value = _parent!.Capture(location, span);
        return _body.IsWrittenAgain(variable) ? Nodes.Phi(span, value, _body.CellOf(variable)) : value;
    }
}
