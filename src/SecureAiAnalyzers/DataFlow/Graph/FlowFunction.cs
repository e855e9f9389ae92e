using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.DataFlow.Graph;

/// <summary>One function of a body: the member itself, a lambda or a local function.</summary>
internal sealed class FlowFunction
{
    private readonly Dictionary<int, FlowNode> _exits = [];
    private readonly Dictionary<int, FlowNode> _checked = [];
    private readonly Dictionary<(int Ordinal, string Member), FlowNode> _checkedMembers = [];
    private readonly Dictionary<(int Parameter, int Ordinal), GivenNode> _given = [];

    public FlowFunction(FlowBody body, SyntaxNode syntax, IMethodSymbol? method, FlowFunction? parent)
    {
        Body = body;
        Syntax = syntax;
        Method = method;
        Parent = parent;
        Returns = new PhiNode(body, syntax);
        Receiver = parent?.Receiver ?? new ParameterNode(body, syntax, this, symbol: null);
        foreach (var parameter in method?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
            AddParameter(parameter);
    }

    /// <summary>The body that declares the function.</summary>
    public FlowBody Body { get; }

    /// <summary>The declaration.</summary>
    public SyntaxNode Syntax { get; }

    /// <summary>The function's symbol; null for initializers.</summary>
    public IMethodSymbol? Method { get; }

    /// <summary>The function that holds a lambda or local function.</summary>
    public FlowFunction? Parent { get; }

    /// <summary>The receiver; that of the member for lambdas and local functions.</summary>
    public ParameterNode Receiver { get; }

    /// <summary>The parameters by position.</summary>
    public List<ParameterNode> Parameters { get; } = [];

    /// <summary>What the function gives to a delegate that it gets.</summary>
    public GivenNode? GivenTo(int parameter, int ordinal) => _given.TryGetValue((parameter, ordinal), out var node) ? node : null;

    /// <summary>All that the function returns or yields.</summary>
    public PhiNode Returns { get; }

    /// <summary>Whether the function is too large to be analysed: everything that depends on it is unknown.</summary>
    public bool IsOverBudget { get; set; }

    /// <summary>What the parameter's object holds when the function ends.</summary>
    public FlowNode? ExitOf(int ordinal) => _exits.TryGetValue(ordinal, out var node) ? node : null;

    /// <summary>The value that came in, as checked on every way to the end of the function; null when nothing checks it.</summary>
    public FlowNode? CheckedOf(int ordinal) => _checked.TryGetValue(ordinal, out var node) ? node : null;

    /// <summary>A member of what came in, as checked on every way to the end of the function; null when nothing checks it.</summary>
    public FlowNode? CheckedOf(int ordinal, ISymbol member) => _checkedMembers.TryGetValue((ordinal, member.Name), out var node) ? node : null;

    /// <summary>States that a member of a parameter, or of the receiver, is checked.</summary>
    public void SetChecked(int ordinal, ISymbol member, FlowNode value) => _checkedMembers[(ordinal, member.Name)] = value;

    /// <summary>States what a parameter holds at the end.</summary>
    public void SetExit(int ordinal, FlowNode? exit, FlowNode? checkedValue)
    {
        if (exit is not null)
            _exits[ordinal] = exit;
        if (checkedValue is not null)
            _checked[ordinal] = checkedValue;
    }

    /// <summary>The parameter node of a symbol of this function.</summary>
    public ParameterNode? Find(IParameterSymbol parameter) =>
        parameter.Ordinal < Parameters.Count && SymbolEqualityComparer.Default.Equals(Parameters[parameter.Ordinal].Symbol, parameter)
            ? Parameters[parameter.Ordinal]
            : null;

    private void AddParameter(IParameterSymbol parameter)
    {
        var node = new ParameterNode(Body, parameter.DeclaringSyntaxReferences is [var reference] ? reference.GetSyntax() : Syntax, this, parameter);
        Parameters.Add(node);
        if (parameter.Type is not INamedTypeSymbol { DelegateInvokeMethod: { } invoke })
            return;

        for (var i = 0; i < invoke.Parameters.Length; i++)
        {
            var given = new GivenNode(Body, node.Syntax, i);
            _given.Add((parameter.Ordinal, i), given);
            Body.Add(given, node);
        }
    }
}
