namespace SecureAiAnalyzers.DataFlow.Graph;

/// <summary>One function of a body: the member itself, a lambda or a local function.</summary>
internal sealed class FlowFunction
{
    private readonly Dictionary<int, FlowNode> _exits = [];
    private readonly Dictionary<int, FlowNode> _checked = [];
    private readonly Dictionary<(int Ordinal, string Member), FlowNode> _checkedMembers = [];
    private readonly Dictionary<(int Ordinal, MemberRef Member), FlowNode?> _written = [];
    private readonly Dictionary<(int Parameter, int Ordinal), GivenNode> _given = [];
    private List<ThrownException>? _thrown;

    public FlowFunction(FlowBody body, CodeSpan span, MemberRef? method, FlowFunction? parent)
    {
        Body = body;
        Span = span;
        Method = method;
        Parent = parent;
        Returns = new PhiNode(body, span);
        Escaping = new EscapingNode(body, span, this);
        Receiver = parent?.Receiver ?? new ParameterNode(body, span, this, parameter: null);
    }

    /// <summary>The body that declares the function.</summary>
    public FlowBody Body { get; }

    /// <summary>The declaration.</summary>
    public CodeSpan Span { get; }

    /// <summary>The function; null for initializers.</summary>
    public MemberRef? Method { get; }

    /// <summary>How a finding about the whole function names it.</summary>
    public FunctionName Name { get; init; }

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

    /// <summary>The exceptions that leave the function.</summary>
    public EscapingNode Escaping { get; }

    /// <summary>What the function throws itself.</summary>
    public IReadOnlyList<ThrownException> Thrown => _thrown ?? (IReadOnlyList<ThrownException>)[];

    /// <summary>The catch clauses of the function, in source order.</summary>
    public IReadOnlyList<CatchHandler> Handlers { get; set; } = [];

    /// <summary>Records that the function throws.</summary>
    public void Add(ThrownException thrown) => (_thrown ??= []).Add(thrown);

    /// <summary>Whether the function is too large to be analysed: everything that depends on it is unknown.</summary>
    public bool IsOverBudget { get; set; }

    /// <summary>What the parameter's object holds when the function ends; -1 for what a member of an extension block is called on.</summary>
    public FlowNode? ExitOf(int ordinal) => _exits.TryGetValue(ordinal, out var node) ? node : null;

    /// <summary>The value that came in, as checked on every way to the end of the function; null when nothing checks it.</summary>
    public FlowNode? CheckedOf(int ordinal) => _checked.TryGetValue(ordinal, out var node) ? node : null;

    /// <summary>A member of what came in, as checked on every way to the end of the function; null when nothing checks it.</summary>
    public FlowNode? CheckedOf(int ordinal, MemberRef member) => _checkedMembers.TryGetValue((ordinal, member.Name), out var node) ? node : null;

    /// <summary>States that a member of a parameter, or of the receiver, is checked.</summary>
    public void SetChecked(int ordinal, MemberRef member, FlowNode value) => _checkedMembers[(ordinal, member.Name)] = value;

    /// <summary>Whether the function writes a member of a parameter's object, of its own for -1, and what it holds at the end.</summary>
    public bool TryWritten(int ordinal, MemberRef member, out FlowNode? value) => _written.TryGetValue((ordinal, member), out value);

    /// <summary>States what a member holds at the end that the function writes.</summary>
    public void SetWritten(int ordinal, MemberRef member, FlowNode? value) => _written[(ordinal, member)] = value;

    /// <summary>States what a parameter holds at the end.</summary>
    public void SetExit(int ordinal, FlowNode? exit, FlowNode? checkedValue)
    {
        if (exit is not null)
            _exits[ordinal] = exit;
        if (checkedValue is not null)
            _checked[ordinal] = checkedValue;
    }

    /// <summary>Adds the next parameter.</summary>
    /// <param name="span">Its declaration.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="given">For a parameter that takes a function: how many parameters that function has.</param>
    public ParameterNode AddParameter(CodeSpan span, ParameterRef parameter, int given)
    {
        var node = new ParameterNode(Body, span, this, parameter);
        Parameters.Add(node);
        for (var i = 0; i < given; i++)
        {
            var value = new GivenNode(Body, span, i);
            _given.Add((parameter.Ordinal, i), value);
            Body.Add(value, node);
        }

        return node;
    }
}

/// <summary>How a finding about a whole function names it, and where it stands.</summary>
/// <param name="Text">The name in the declaration, or what it is.</param>
/// <param name="Span">The name; for what has none, the token that says what it is.</param>
internal readonly record struct FunctionName(string Text, Microsoft.CodeAnalysis.Text.TextSpan Span);
