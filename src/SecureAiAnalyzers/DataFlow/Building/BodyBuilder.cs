using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>Makes the value graph of one member.</summary>
internal sealed class BodyBuilder
{
    private readonly FlowBody _body;
    private readonly SyntaxNode _declaration;
    private readonly Dictionary<ISymbol, PhiNode> _cells = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, FlowFunction> _functions = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<FlowFunction, IMethodSymbol> _methods = [];
    private readonly Dictionary<FunctionNode, IMethodSymbol> _values = [];
    private readonly Dictionary<IParameterSymbol, ParameterNode> _parameters = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ParameterNode, IParameterSymbol> _symbols = [];
    private readonly HashSet<(FlowNode Value, CodeSpan Span, SinkKinds Sinks)> _uses = [];
    private readonly HashSet<string> _writtenAgain = new(StringComparer.Ordinal);
    private readonly Dictionary<ControlFlowGraph, HashSet<ISymbol>> _declared = [];
    private FlowFunction? _function;
    private int _nesting;
    private int _depth;

    private BodyBuilder(FlowBody body, SyntaxNode declaration, FlowContext context, CancellationToken cancellationToken)
    {
        _body = body;
        _declaration = declaration;
        Context = context;
        Code = context.Code.With(Reads);
        CancellationToken = cancellationToken;
        Nodes = new NodeFactory(body, context);
        Requests = new RequestTypes(context, Reads);
        TypeArguments = new TypeArguments(context, Requests, Reads);
        Sinks = new SinkReader(this);
        Removed = new RemovedSecrets(Code, cancellationToken);
        Sources = new SourceConditions(Context, Code, Removed, cancellationToken);
        Tests = new GuardTests(context, Code, Reads, cancellationToken);
        Formatters = new EscapingFormatters(context, Code, Reads, cancellationToken);
    }

    /// <summary>What is known about the compilation.</summary>
    public FlowContext Context { get; }

    /// <summary>The code of the program.</summary>
    public CodeScope Code { get; }

    /// <summary>What is read beyond the member's own code.</summary>
    public ReadLog Reads { get; } = new();

    /// <summary>Finds the types of requests.</summary>
    public RequestTypes Requests { get; }

    /// <summary>Finds what calls give for type parameters.</summary>
    public TypeArguments TypeArguments { get; }

    /// <summary>Makes nodes.</summary>
    public NodeFactory Nodes { get; }

    /// <summary>Finds what arrives at sinks.</summary>
    public SinkReader Sinks { get; }

    /// <summary>Decides under which conditions a member is a source.</summary>
    public SourceConditions Sources { get; }

    /// <summary>Finds the objects that are rid of their secrets.</summary>
    public RemovedSecrets Removed { get; }

    /// <summary>Finds the tests in conditions.</summary>
    public GuardTests Tests { get; }

    /// <summary>Formatters of the program that escape texts.</summary>
    public EscapingFormatters Formatters { get; }

    /// <summary>What the member is called on, if an extension block holds it.</summary>
    public IParameterSymbol? ExtensionReceiver { get; private set; }

    /// <summary>The generic interfaces of which the member makes types when it runs.</summary>
    public IEnumerable<INamedTypeSymbol> UnboundTypes() =>
        from type in _declaration.DescendantNodes().OfType<TypeOfExpressionSyntax>()
        where type.Type is GenericNameSyntax { IsUnboundGenericName: true } or QualifiedNameSyntax { Right: GenericNameSyntax { IsUnboundGenericName: true } }
        let symbol = Code.Bodies.GetModel(type.SyntaxTree).GetSymbolInfo(type.Type, CancellationToken).Symbol as INamedTypeSymbol
        where symbol is { TypeKind: TypeKind.Interface }
        select symbol.OriginalDefinition;

    /// <summary>The function that is being evaluated.</summary>
    public FlowFunction Function => _function!;

    /// <summary>Stops the analysis.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>The graph of the member that the declaration is; empty where the compiler has none.</summary>
    public static BuiltBody Build(SyntaxNode declaration, FlowContext context, CancellationToken cancellationToken)
    {
        var body = new FlowBody(declaration.SyntaxTree, declaration);
        var builder = new BodyBuilder(body, declaration, context, cancellationToken);
        builder.Build();
        body.ForgetOverBudget();
        body.FindDelegateUses();
        body.Sinks.Sort(static (left, right) => left.Span.TextSpan.Start.CompareTo(right.Span.TextSpan.Start));
        return new BuiltBody(body, builder.Reads);
    }

    /// <summary>Evaluates a function, whose captured variables are those of the parent where it stands now.</summary>
    public void Build(FlowFunction function, ControlFlowGraph graph, FunctionBuilder? parent)
    {
        if (graph.Blocks.Length > FlowBudget.MaxBlocks || _nesting == FlowBudget.MaxNesting)
        {
            function.IsOverBudget = true;
            return;
        }

        var outer = _function;
        _function = function;
        _nesting++;
        _declared[graph] = Declared(graph);
        new FunctionBuilder(this, function, graph, parent).Build();
        _nesting--;
        _function = outer;
    }

    /// <summary>The function of a lambda or local function, which may be referred to before it is evaluated.</summary>
    public FlowFunction FunctionOf(IMethodSymbol symbol, FlowFunction parent, SyntaxNode? syntax = null)
    {
        if (_functions.TryGetValue(symbol, out var known))
            return known;

        var declaration = syntax ?? (symbol.DeclaringSyntaxReferences is [var reference] ? reference.GetSyntax(CancellationToken) : _declaration);
        return NewFunction(declaration, symbol, parent);
    }

    /// <summary>The symbol of a function of this body; null for initializers.</summary>
    public IMethodSymbol? MethodOf(FlowFunction function) => _methods.TryGetValue(function, out var method) ? method : null;

    /// <summary>A function as a value.</summary>
    public FunctionNode NewValue(SyntaxNode syntax, FlowFunction? function, IMethodSymbol method)
    {
        var value = new FunctionNode(_body, syntax, function, Context.Members.Of(method));
        _values[value] = method;
        return value;
    }

    /// <summary>The symbol of a function that is a value.</summary>
    public IMethodSymbol MethodOf(FunctionNode value) => _values[value];

    /// <summary>The node of a parameter of a function of this body; null when it is none.</summary>
    public ParameterNode? NodeOf(IParameterSymbol parameter) => _parameters.TryGetValue(parameter, out var node) ? node : null;

    /// <summary>The symbol of a parameter of a function of this body.</summary>
    public IParameterSymbol SymbolOf(ParameterNode parameter) => _symbols[parameter];

    /// <summary>An expression in the one that is evaluated is evaluated; false when it lies too deep for that.</summary>
    public bool TryEnter()
    {
        if (_depth == FlowBudget.MaxDepth)
        {
            Function.IsOverBudget = true;
            return false;
        }

        _depth++;
        return true;
    }

    /// <summary>The expression is done.</summary>
    public void Leave() => _depth--;

    /// <summary>Records a call.</summary>
    public void Add(CallSite site) => _body.Add(site);

    /// <summary>Records a value that is stored in a member.</summary>
    public void Store(FlowNode? owner, ISymbol member, FlowNode value)
    {
        var stored = Context.Members.Of(member);
        _body.Add(new MemberStore(owner?.Identity, stored, value));
        Nodes.Note(owner?.Identity, stored, value);
        value.Identity.IsAliased = true;
    }

    /// <summary>Records a value that a store keeps under a key.</summary>
    public void Store(MemberRef entry, FlowNode value)
    {
        _body.Add(new MemberStore(Owner: null, entry, value));
        value.Identity.IsAliased = true;
    }

    /// <summary>Records a value that is added to a container.</summary>
    public void AddTo(FlowNode container, FlowNode value)
    {
        _body.AddTo(container.Identity, value);
        value.Identity.IsAliased = true;
    }

    /// <summary>Records a value that arrives at a sink, once: several rows may tell of the same addition to a list.</summary>
    public void Add(SinkUse use)
    {
        if (_uses.Add((use.Value, use.Span, use.Sinks)))
            _body.Sinks.Add(use);
    }

    /// <summary>Records what a function returns.</summary>
    public void Returned(FlowNode value, CodeSpan span, FlowFunction function) => _body.Returned.Add(new ReturnUse(value, span, function));

    /// <summary>Records what is written to a variable, for functions that capture it.</summary>
    public void Wrote(ISymbol variable, FlowNode? value)
    {
        if (_writtenAgain.Contains(variable.Name))
            CellOf(variable).Add(value);
    }

    /// <summary>All that is ever written to a variable.</summary>
    public PhiNode CellOf(ISymbol variable)
    {
        if (!_cells.TryGetValue(variable, out var cell))
            _cells.Add(variable, cell = Nodes.Phi(_declaration));
        return cell;
    }

    /// <summary>Whether a captured variable is written where its value at the capture does not tell.</summary>
    public bool IsWrittenAgain(ISymbol variable) => _writtenAgain.Contains(variable.Name);

    /// <summary>Whether the graph's own function declares the local.</summary>
    public bool IsDeclaredIn(ILocalSymbol local, ControlFlowGraph graph) => _declared[graph].Contains(local);

    /// <summary>Whether the parameter belongs to a function of this body.</summary>
    public bool IsParameterOfBody(IParameterSymbol parameter) => 
        _parameters.ContainsKey(parameter);

    private void Build()
    {
        if (Graph() is not { } graph)
            return;

        var method = BodyLocator.MethodOf(_declaration, Code.Bodies, CancellationToken);
        var function = NewFunction(_declaration, method, parent: null);
        ExtensionReceiver = method is null || !method.ExtendsValue() ? null : ExtensionReceivers.Of(method, Code, CancellationToken);
        FindWritesOfCaptured();
        Build(function, graph, parent: null);
        PointsToSets.FindTrivialPhis(Nodes.Merges);
        PointsToSets.PropagateStores(_body);
        Sinks.Finish();
    }

    private FlowFunction NewFunction(SyntaxNode declaration, IMethodSymbol? symbol, FlowFunction? parent)
    {
        var method = symbol is null ? null : Context.Members.Of(symbol);
        var function = new FlowFunction(_body, declaration, method, parent) { Name = FunctionNames.Of(declaration) };
        _body.Add(function);
        if (symbol is null)
            return function;

        _functions[symbol] = function;
        _methods[function] = symbol;
        foreach (var parameter in symbol.Parameters)
            AddParameter(function, declaration, parameter);
        return function;
    }

    private void AddParameter(FlowFunction function, SyntaxNode declaration, IParameterSymbol parameter)
    {
        var syntax = parameter.DeclaringSyntaxReferences is [var reference] ? reference.GetSyntax(CancellationToken) : declaration;
        var given = (parameter.Type as INamedTypeSymbol)?.DelegateInvokeMethod?.Parameters.Length ?? 0;
        var node = function.AddParameter(syntax, MemberRefs.Of(parameter), given);
        _parameters[parameter] = node;
        _symbols[node] = parameter;
    }

    private ControlFlowGraph? Graph() => Code.Bodies.GetOperation(_declaration, CancellationToken) switch
    {
        { Parent: not null } => null,
        IMethodBodyOperation body => ControlFlowGraph.Create(body, CancellationToken),
        IConstructorBodyOperation body => ControlFlowGraph.Create(body, CancellationToken),
        IBlockOperation body => ControlFlowGraph.Create(body, CancellationToken),
        IFieldInitializerOperation initializer => ControlFlowGraph.Create(initializer, CancellationToken),
        IPropertyInitializerOperation initializer => ControlFlowGraph.Create(initializer, CancellationToken),
        _ => null,
    };

    private static HashSet<ISymbol> Declared(ControlFlowGraph graph)
    {
        var locals = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var regions = new Stack<ControlFlowRegion>([graph.Root]);
        while (regions.Count > 0)
        {
            var region = regions.Pop();
            locals.UnionWith(region.Locals);
            foreach (var nested in region.NestedRegions)
                regions.Push(nested);
        }

        return locals;
    }

    /// <summary>
    /// Names of variables that are assigned apart from their declaration, in members that have lambdas or local functions. By name, which
    /// may only add values.
    /// </summary>
    private void FindWritesOfCaptured()
    {
        var nodes = _declaration.DescendantNodes();
        if (!nodes.Any(static node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            return;

        var captured = new HashSet<string>(
            nodes.OfType<IdentifierNameSyntax>().Where(IsInNestedFunction).Select(static name => name.Identifier.ValueText), StringComparer.Ordinal);
        foreach (var name in nodes.OfType<IdentifierNameSyntax>())
        {
            if (captured.Contains(name.Identifier.ValueText) && (WriteSyntax.IsWritten(name) || (IsChanged(name) && IsInNestedFunction(name))))
                _writtenAgain.Add(name.Identifier.ValueText);
        }
    }

    /// <summary>Whether the object in the variable may be changed: its member is called or assigned.</summary>
    private static bool IsChanged(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Expression == name =>
            WriteSyntax.IsWritten(access) || access.Parent is InvocationExpressionSyntax { Parent: ExpressionStatementSyntax },
        ElementAccessExpressionSyntax access when access.Expression == name => WriteSyntax.IsWritten(access),
        ConditionalAccessExpressionSyntax { Parent: ExpressionStatementSyntax } access => access.Expression == name,
        _ => false,
    };

    private bool IsInNestedFunction(SyntaxNode node)
    {
        for (var current = node.Parent; current is not null && current != _declaration; current = current.Parent)
        {
            if (current is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
                return true;
        }

        return false;
    }
}
