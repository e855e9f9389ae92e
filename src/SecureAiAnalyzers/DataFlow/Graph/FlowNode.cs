using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.DataFlow.Graph;

/// <summary>
/// A value somewhere in a body, and what it is made of. The nodes of a body form a graph that is followed from a sink backwards to
/// sources. A value that can carry nothing has no node.
/// </summary>
internal abstract class FlowNode(FlowBody body, CodeSpan span)
{
    /// <summary>The body that the value belongs to.</summary>
    public FlowBody Body { get; } = body;

    /// <summary>Where the value is made.</summary>
    public CodeSpan Span { get; } = span;

    /// <summary>The object that the value is a version of: a list after an addition is still that list. Points-to sets are made of these.</summary>
    public virtual FlowNode Identity => this;

    /// <summary>Whether the text is another one than that of what it is made of: cut, replaced or put together.</summary>
    public virtual bool ChangesText => false;

    /// <summary>Whether the object has aliases: changes through one name are seen through the others.</summary>
    public bool IsAliased { get; set; }
}

/// <summary>A value that a source gives.</summary>
internal sealed class SourceNode(FlowBody body, CodeSpan span, FlowLabels labels, MemberRef member) : FlowNode(body, span)
{
    /// <summary>What the value carries.</summary>
    public FlowLabels Labels { get; } = labels;

    /// <summary>The member that is read or called.</summary>
    public MemberRef Member { get; } = member;

    /// <summary>Whether it is all that is kept under names, which are no part of it.</summary>
    public bool IsNamed { get; init; }
}

/// <summary>What a function gets for a parameter, or its receiver.</summary>
internal sealed class ParameterNode(FlowBody body, CodeSpan span, FlowFunction function, ParameterRef? parameter) : FlowNode(body, span)
{
    /// <summary>The function.</summary>
    public FlowFunction Function { get; } = function;

    /// <summary>The parameter; null for the receiver.</summary>
    public ParameterRef? Parameter { get; } = parameter;

    /// <summary>Position of the parameter; -1 for the receiver.</summary>
    public int Ordinal => Parameter?.Ordinal ?? -1;

    /// <summary>Values that the body itself passes, when the function is a lambda or local function given to a known method.</summary>
    public List<FlowNode> Inputs { get; } = [];
}

/// <summary>What a model fills in for a parameter of a method of another project, if the method becomes a tool where it is named.</summary>
internal sealed class ToolArgumentNode(FlowBody body, CodeSpan span, MemberRef method, ParameterRef parameter) : FlowNode(body, span)
{
    /// <summary>The method.</summary>
    public MemberRef Method { get; } = method;

    /// <summary>The parameter.</summary>
    public ParameterRef Parameter { get; } = parameter;

    /// <summary>The value as a source, where it is one.</summary>
    public SourceNode AsSource =>
        new(Body, Span, FlowLabels.ToolArgument, new MemberRef("#" + Parameter.Name, Parameter.Name, MemberKind.Parameter));
}

/// <summary>A phi: one of several values, where branches meet, of a container and what was added, of all returns of a function.</summary>
internal sealed class PhiNode(FlowBody body, CodeSpan span, FlowNode? identity = null) : FlowNode(body, span)
{
    private readonly FlowNode? _identity = identity?.Identity;

    /// <summary>The values.</summary>
    public List<FlowNode> Operands { get; } = [];

    /// <summary>Whether the phi is that of a variable where branches meet.</summary>
    public bool IsMerge { get; init; }

    /// <summary>What is known of a dictionary by constant keys; null for everything else.</summary>
    public DictionaryEntries? Entries { get; init; }

    /// <summary>Whether the phi is only a part of the text of its operand, or several texts that became one.</summary>
    public bool IsPart { get; init; }

    /// <inheritdoc />
    public override bool ChangesText => IsPart;

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

/// <summary>What was found in a dictionary under a constant key. Under another name of the dictionary something else may have been put there.</summary>
internal sealed class EntryNode(FlowNode dictionary, FlowNode? value, CodeSpan span) : FlowNode(dictionary.Body, span)
{
    /// <summary>The dictionary.</summary>
    public FlowNode Dictionary { get; } = dictionary;

    /// <summary>The value; null when it carries nothing.</summary>
    public FlowNode? Value { get; } = value;

    /// <inheritdoc />
    public override FlowNode Identity => Value?.Identity ?? this;
}

/// <summary>A new value made of others: text put together, cut or converted.</summary>
internal sealed class DerivedNode(FlowBody body, CodeSpan span, IReadOnlyList<FlowNode> operands) : FlowNode(body, span)
{
    /// <summary>What the value is made of.</summary>
    public IReadOnlyList<FlowNode> Operands { get; } = operands;

    /// <summary>What makes the value; null for operators.</summary>
    public MemberRef? Maker { get; init; }

    /// <summary>Whether the text is the same in another form.</summary>
    public bool IsVerbatim { get; init; }

    /// <inheritdoc />
    public override bool ChangesText => !IsVerbatim;
}

/// <summary>A value that a sanitizer or guard has made right for some sinks.</summary>
internal sealed class SanitizedNode(FlowNode operand, CodeSpan span, SinkKinds sinks, FlowNode? set) : FlowNode(operand.Body, span)
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
internal sealed class EmptiedNode(FlowNode before, CodeSpan span) : FlowNode(before.Body, span)
{
    /// <summary>The object before.</summary>
    public FlowNode Before { get; } = before;

    /// <inheritdoc />
    public override FlowNode Identity => Before.Identity;
}

/// <summary>An object of which some members have been checked before it is passed on.</summary>
internal sealed class CheckedObjectNode(FlowNode original, CodeSpan span, IReadOnlyDictionary<MemberRef, FlowNode> members)
    : FlowNode(original.Body, span)
{
    /// <summary>The object.</summary>
    public FlowNode Original { get; } = original;

    /// <inheritdoc />
    public override FlowNode Identity => Original.Identity;

    /// <summary>The member as it was checked; null when it was not.</summary>
    public FlowNode? CheckedMember(MemberRef member) => members.TryGetValue(member, out var value) ? value : null;
}

/// <summary>A member read from an object that the body did not make.</summary>
internal sealed class LoadNode(FlowNode owner, CodeSpan span, MemberRef member) : FlowNode(owner.Body, span)
{
    /// <summary>The object.</summary>
    public FlowNode Owner { get; } = owner;

    /// <summary>The member, as declared.</summary>
    public MemberRef Member { get; } = member;
}

/// <summary>A static member of the program.</summary>
internal sealed class StaticNode(FlowBody body, CodeSpan span, MemberRef member) : FlowNode(body, span)
{
    /// <summary>The member, as declared.</summary>
    public MemberRef Member { get; } = member;
}

/// <summary>An object that the body makes: its members are known one by one.</summary>
internal sealed class ObjectNode(FlowBody body, CodeSpan span, CallSite? constructor) : FlowNode(body, span)
{
    /// <summary>The call of the constructor; null for tuples and anonymous types.</summary>
    public CallSite? Constructor { get; } = constructor;
}

/// <summary>A copy of a record or struct of which some members are replaced.</summary>
internal sealed class CopyNode(FlowNode original, CodeSpan span) : FlowNode(original.Body, span)
{
    private readonly HashSet<MemberRef> _replaced = [];

    /// <summary>What is copied.</summary>
    public FlowNode Original { get; } = original;

    /// <summary>Whether the copy has a value of its own in the member.</summary>
    public bool Replaces(MemberRef member) => _replaced.Contains(member);

    /// <summary>The copy gets a value of its own in the member, which may be one that carries nothing.</summary>
    public void Replace(MemberRef member) => _replaced.Add(member);
}

/// <summary>What a call of a function of the program returns.</summary>
internal sealed class CallNode(FlowBody body, CallSite site) : FlowNode(body, site.Span)
{
    /// <summary>The call.</summary>
    public CallSite Site { get; } = site;
}

/// <summary>A value after it was given to a function of the program, which may have checked or changed it.</summary>
internal sealed class AfterCallNode(FlowNode before, CallSite site, int ordinal) : FlowNode(before.Body, site.Span)
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
internal sealed class OutNode(FlowBody body, CallSite site, int ordinal) : FlowNode(body, site.Span)
{
    /// <summary>The call.</summary>
    public CallSite Site { get; } = site;

    /// <summary>Position of the parameter.</summary>
    public int Ordinal { get; } = ordinal;
}

/// <summary>What a delegate is given for one of its parameters, wherever it is called.</summary>
internal sealed class GivenNode(FlowBody body, CodeSpan span, int ordinal) : FlowNode(body, span)
{
    /// <summary>Position of the parameter.</summary>
    public int Ordinal { get; } = ordinal;
}

/// <summary>A function as a value: a lambda, a local function or a method group.</summary>
internal sealed class FunctionNode(FlowBody body, CodeSpan span, FlowFunction? function, MemberRef? method) : FlowNode(body, span)
{
    /// <summary>The lambda; null for a method group.</summary>
    public FlowFunction? Function { get; } = function;

    /// <summary>The method of a method group.</summary>
    public MemberRef? Method { get; } = method;

    /// <summary>The call that stands for all calls of a method group.</summary>
    public CallSite? Site { get; set; }

    /// <summary>What a method group takes, by position of the parameters.</summary>
    public List<PhiNode> Taken { get; } = [];
}

/// <summary>An object that is filled from configuration: its members that are named as secrets are some.</summary>
internal sealed class OptionsNode(FlowBody body, CodeSpan span, FlowNode? original) : FlowNode(body, span)
{
    /// <summary>The object, as far as the code tells; null when it tells nothing.</summary>
    public FlowNode? Original { get; } = original;

    /// <inheritdoc />
    public override FlowNode Identity => Original?.Identity ?? this;

    /// <summary>The member as a source; null when its name names no secret.</summary>
    public SourceNode? SecretIn(MemberRef member) =>
        SecretNames.IsSecret(member.Name) ? new SourceNode(Body, Span, FlowLabels.Secret, member) : null;
}

/// <summary>An object that is given away whole: whoever gets it sees what its type shows.</summary>
internal sealed class ShownNode(FlowNode original, CodeSpan span, IReadOnlyList<MemberRef> types, bool isText) : FlowNode(original.Body, span)
{
    /// <summary>The object.</summary>
    public FlowNode Original { get; } = original;

    /// <summary>Its type, or those that stand in it: the items of a list.</summary>
    public IReadOnlyList<MemberRef> Types { get; } = types;

    /// <summary>Whether it becomes text by <c>ToString</c>, which of all types only records show something by.</summary>
    public bool IsText { get; } = isText;

    /// <inheritdoc />
    public override FlowNode Identity => Original.Identity;
}

/// <summary>The exception that a catch clause gets.</summary>
internal sealed class CaughtNode(FlowBody body, CodeSpan span, FlowFunction function, CatchHandler handler) : FlowNode(body, span)
{
    /// <summary>The function that holds the clause.</summary>
    public FlowFunction Function { get; } = function;

    /// <summary>The clause.</summary>
    public CatchHandler Handler { get; } = handler;
}

/// <summary>The exceptions that leave a function. A path begins with what it is about.</summary>
internal sealed class EscapingNode(FlowBody body, CodeSpan span, FlowFunction function) : FlowNode(body, span)
{
    /// <summary>The function.</summary>
    public FlowFunction Function { get; } = function;
}

/// <summary>An object of unknown content, which may be changed here.</summary>
internal sealed class OpaqueNode(FlowBody body, CodeSpan span) : FlowNode(body, span);
