using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.DataFlow.Graph;

/// <summary>
/// A value somewhere in a body, and what it is made of. The nodes of a body form a graph that is followed from a sink backwards to
/// sources. A value that can carry nothing has no node.
/// </summary>
internal abstract class FlowNode(FlowBody body, SyntaxNode syntax)
{
    /// <summary>The body that the value belongs to.</summary>
    public FlowBody Body { get; } = body;

    /// <summary>Where the value is made.</summary>
    public SyntaxNode Syntax { get; } = syntax;

    /// <summary>The object that the value is a version of: a list after an addition is still that list. Points-to sets are made of these.</summary>
    public virtual FlowNode Identity => this;

    /// <summary>Whether the object has aliases: changes through one name are seen through the others.</summary>
    public bool IsAliased { get; set; }
}

/// <summary>A value that a source gives.</summary>
internal sealed class SourceNode(FlowBody body, SyntaxNode syntax, FlowLabels labels, ISymbol symbol) : FlowNode(body, syntax)
{
    /// <summary>What the value carries.</summary>
    public FlowLabels Labels { get; } = labels;

    /// <summary>The member that is read or called.</summary>
    public ISymbol Symbol { get; } = symbol;
}

/// <summary>What a function gets for a parameter, or its receiver.</summary>
internal sealed class ParameterNode(FlowBody body, SyntaxNode syntax, FlowFunction function, IParameterSymbol? symbol) : FlowNode(body, syntax)
{
    /// <summary>The function.</summary>
    public FlowFunction Function { get; } = function;

    /// <summary>The parameter; null for the receiver.</summary>
    public IParameterSymbol? Symbol { get; } = symbol;

    /// <summary>Values that the body itself passes, when the function is a lambda or local function given to a known method.</summary>
    public List<FlowNode> Inputs { get; } = [];
}

/// <summary>A phi: one of several values, where branches meet, of a container and what was added, of all returns of a function.</summary>
internal sealed class PhiNode(FlowBody body, SyntaxNode syntax, FlowNode? identity = null) : FlowNode(body, syntax)
{
    private readonly FlowNode? _identity = identity?.Identity;

    /// <summary>The values.</summary>
    public List<FlowNode> Operands { get; } = [];

    /// <summary>Whether the phi is that of a variable where branches meet.</summary>
    public bool IsMerge { get; init; }

    /// <summary>The one object that a trivial phi is on every branch; null when it is one of several, or when that is not known yet.</summary>
    public FlowNode? Only { get; set; }

    /// <inheritdoc />
    public override FlowNode Identity => _identity ?? this;

    /// <summary>The value, or each of the values that it may be.</summary>
    public static IEnumerable<FlowNode> PartsOf(FlowNode? value)
    {
        var seen = new HashSet<FlowNode>();
        var worklist = new Stack<FlowNode>();
        if (value is not null)
            worklist.Push(value);
        while (worklist.Count > 0)
        {
            var node = worklist.Pop();
            if (!seen.Add(node))
                continue;
            if (node is PhiNode phi)
                phi.Operands.ForEach(worklist.Push);
            else
                yield return node;
        }
    }

    /// <summary>Adds a value, if it is one that can carry something.</summary>
    public void Add(FlowNode? operand)
    {
        if (operand is not null && operand != this)
            Operands.Add(operand);
    }
}

/// <summary>A new value made of others: text put together, cut or converted.</summary>
internal sealed class DerivedNode(FlowBody body, SyntaxNode syntax, IReadOnlyList<FlowNode> operands) : FlowNode(body, syntax)
{
    /// <summary>What the value is made of.</summary>
    public IReadOnlyList<FlowNode> Operands { get; } = operands;

    /// <summary>What makes the value; null for operators.</summary>
    public ISymbol? Maker { get; init; }
}

/// <summary>A value that a sanitizer or guard has made right for some sinks.</summary>
internal sealed class SanitizedNode(FlowNode operand, SyntaxNode syntax, SinkKinds sinks, FlowNode? set) : FlowNode(operand.Body, syntax)
{
    /// <summary>The value before.</summary>
    public FlowNode Operand { get; } = operand;

    /// <summary>The sinks that it is right for.</summary>
    public SinkKinds Sinks { get; } = sinks;

    /// <summary>The set that the value was looked up in, which must itself be clean; null when it cannot be otherwise.</summary>
    public FlowNode? Set { get; } = set;

    /// <inheritdoc />
    public override FlowNode Identity => Operand.Identity;
}

/// <summary>An object after everything in it was removed.</summary>
internal sealed class EmptiedNode(FlowNode before, SyntaxNode syntax) : FlowNode(before.Body, syntax)
{
    /// <summary>The object before.</summary>
    public FlowNode Before { get; } = before;

    /// <inheritdoc />
    public override FlowNode Identity => Before.Identity;
}

/// <summary>An object of which some members have been checked before it is passed on.</summary>
internal sealed class CheckedObjectNode(FlowNode original, SyntaxNode syntax, IReadOnlyDictionary<ISymbol, FlowNode> members)
    : FlowNode(original.Body, syntax)
{
    /// <summary>The object.</summary>
    public FlowNode Original { get; } = original;

    /// <inheritdoc />
    public override FlowNode Identity => Original.Identity;

    /// <summary>The member as it was checked; null when it was not.</summary>
    public FlowNode? CheckedMember(ISymbol member) => members.TryGetValue(member, out var value) ? value : null;
}

/// <summary>A member read from an object that the body did not make.</summary>
internal sealed class LoadNode(FlowNode owner, SyntaxNode syntax, ISymbol member) : FlowNode(owner.Body, syntax)
{
    /// <summary>The object.</summary>
    public FlowNode Owner { get; } = owner;

    /// <summary>The member, as declared.</summary>
    public ISymbol Member { get; } = member;
}

/// <summary>A static member of the program.</summary>
internal sealed class StaticNode(FlowBody body, SyntaxNode syntax, ISymbol member) : FlowNode(body, syntax)
{
    /// <summary>The member, as declared.</summary>
    public ISymbol Member { get; } = member;
}

/// <summary>An object that the body makes: its members are known one by one.</summary>
internal sealed class ObjectNode(FlowBody body, SyntaxNode syntax, CallSite? constructor) : FlowNode(body, syntax)
{
    /// <summary>The call of the constructor; null for tuples and anonymous types.</summary>
    public CallSite? Constructor { get; } = constructor;
}

/// <summary>A copy of a record or struct of which some members are replaced.</summary>
internal sealed class CopyNode(FlowNode original, SyntaxNode syntax) : FlowNode(original.Body, syntax)
{
    private readonly HashSet<ISymbol> _replaced = new(SymbolEqualityComparer.Default);

    /// <summary>What is copied.</summary>
    public FlowNode Original { get; } = original;

    /// <summary>Whether the copy has a value of its own in the member.</summary>
    public bool Replaces(ISymbol member) => _replaced.Contains(member);

    /// <summary>The copy gets a value of its own in the member, which may be one that carries nothing.</summary>
    public void Replace(ISymbol member) => _replaced.Add(member);
}

/// <summary>What a call of a function of the program returns.</summary>
internal sealed class CallNode(FlowBody body, CallSite site) : FlowNode(body, site.Syntax)
{
    /// <summary>The call.</summary>
    public CallSite Site { get; } = site;
}

/// <summary>A value after it was given to a function of the program, which may have checked or changed it.</summary>
internal sealed class AfterCallNode(FlowNode before, CallSite site, int ordinal) : FlowNode(before.Body, site.Syntax)
{
    /// <summary>The value before the call.</summary>
    public FlowNode Before { get; } = before;

    /// <summary>The call.</summary>
    public CallSite Site { get; } = site;

    /// <summary>Position of the parameter; -1 for the receiver.</summary>
    public int Ordinal { get; } = ordinal;

    /// <inheritdoc />
    public override FlowNode Identity => Before.Identity;
}

/// <summary>What a function of the program writes to an out or ref parameter.</summary>
internal sealed class OutNode(FlowBody body, CallSite site, int ordinal) : FlowNode(body, site.Syntax)
{
    /// <summary>The call.</summary>
    public CallSite Site { get; } = site;

    /// <summary>Position of the parameter.</summary>
    public int Ordinal { get; } = ordinal;
}

/// <summary>What a delegate is given for one of its parameters, wherever it is called.</summary>
internal sealed class GivenNode(FlowBody body, SyntaxNode syntax, int ordinal) : FlowNode(body, syntax)
{
    /// <summary>Position of the parameter.</summary>
    public int Ordinal { get; } = ordinal;
}

/// <summary>A function as a value: a lambda, a local function or a method group.</summary>
internal sealed class FunctionNode(FlowBody body, SyntaxNode syntax, FlowFunction? function, IMethodSymbol? method) : FlowNode(body, syntax)
{
    /// <summary>The lambda; null for a method group.</summary>
    public FlowFunction? Function { get; } = function;

    /// <summary>The method of a method group.</summary>
    public IMethodSymbol? Method { get; } = method;

    /// <summary>The call that stands for all calls of a method group.</summary>
    public CallSite? Site { get; set; }
}

/// <summary>An object of unknown content, which may be changed here.</summary>
internal sealed class OpaqueNode(FlowBody body, SyntaxNode syntax) : FlowNode(body, syntax);
