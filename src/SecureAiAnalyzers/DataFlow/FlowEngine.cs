using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Catalog.Team;
using SecureAiAnalyzers.DataFlow.Building;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.DataFlow.Solver;
using SecureAiAnalyzers.Semantics;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow;

/// <summary>
/// Follows values through the code of one compilation. Bodies are built when a question reaches them, each once; answers are kept for the
/// questions that follow. Nothing outlives the compilation, and no lock is held while code is analysed.
/// </summary>
internal sealed class FlowEngine
{
    private readonly ConcurrentDictionary<BodyKey, FlowBody> _bodies = new();
    private readonly ConcurrentDictionary<IMethodSymbol, FlowFunction?> _functions = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<FlowNode, bool> _cleanSets = new();
    private readonly Lazy<Dictionary<SyntaxTree, int>> _order;
    private readonly CallGraph _calls;

    public FlowEngine(ProgramScope program, TeamSymbols team)
    {
        Context = new FlowContext(program, team);
        Answers = new AnswerCache();
        Origins = new FlowOrigins(this);
        _calls = new CallGraph(this);
        _order = new Lazy<Dictionary<SyntaxTree, int>>(() => Enumerate(program.Code.Compilation));
    }

    /// <summary>What is known about the compilation.</summary>
    public FlowContext Context { get; }

    /// <summary>Answers that are final.</summary>
    public AnswerCache Answers { get; }

    /// <summary>Where values come from that a function does not make itself.</summary>
    public FlowOrigins Origins { get; }

    /// <summary>The body that holds the node; null where code has none.</summary>
    public FlowBody? BodyAt(SyntaxNode node, CancellationToken cancellationToken) =>
        Context.Code.Bodies.Contains(node) && BodyLocator.Find(node) is { } declaration ? BodyOf(declaration, cancellationToken) : null;

    /// <summary>The sources that reach a value and do not pass a check that is right for the sink.</summary>
    public IReadOnlyList<SourceHit> SourcesOf(FlowNode value, bool isWholeObject, FlowMode mode, CancellationToken cancellationToken) =>
        new FlowRun(this, mode, cancellationToken).Ask(PointOf(value, isWholeObject));

    /// <summary>How a value gets from a source to a place, the source first.</summary>
    public IReadOnlyList<FlowHop> PathOf(
        FlowNode value, bool isWholeObject, FlowMode mode, SourceHit source, CancellationToken cancellationToken) =>
        new PathFinder(this, mode, source, cancellationToken).Find(PointOf(value, isWholeObject));

    /// <summary>Whether the checked value is right for the sink that is asked about.</summary>
    public bool IsRightFor(SanitizedNode value, FlowMode mode) =>
        (value.Sinks & mode.Kind) != 0 && (value.Set is null || IsClean(value.Set));

    /// <summary>The functions of the program that a call may run; none when unknown.</summary>
    public IReadOnlyList<FlowFunction> TargetsOf(CallSite site) => _calls.TargetsOf(site);

    /// <summary>The calls that run a function; none when unknown.</summary>
    public IReadOnlyList<CallSite> CallersOf(IMethodSymbol method, CancellationToken cancellationToken) => _calls.CallersOf(method, cancellationToken);

    /// <summary>The bodies that may write a member of their own type, or a static member.</summary>
    public IReadOnlyList<FlowBody> WritersOf(ISymbol member, CancellationToken cancellationToken) => _calls.WritersOf(member, cancellationToken);

    /// <summary>The function of a method of the program; null when it has no code here.</summary>
    public FlowFunction? FunctionOf(IMethodSymbol method)
    {
        var declared = (method.PartialImplementationPart ?? method).OriginalDefinition;
        return _functions.TryGetValue(declared, out var known) ? known : _functions.GetOrAdd(declared, FindFunction(declared));
    }

    /// <summary>The initializer of a field or property, as a body.</summary>
    public IEnumerable<FlowBody> InitializersOf(ISymbol member)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var initializer = BodyLocator.InitializerOf(reference.GetSyntax());
            if (initializer is not null && BodyAt(initializer, CancellationToken.None) is { Functions.Count: > 0 } body)
                yield return body;
        }
    }

    /// <summary>Whether only the member's own type writes it, so that all instances can be looked at as one.</summary>
    public bool IsOwned(ISymbol member) => Context.IsInSource(member) && member switch
    {
        { IsStatic: true } => false,
        IFieldSymbol field => field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private,
        IPropertySymbol property => property.DeclaredAccessibility == Accessibility.Private
            || property.SetMethod is null or { DeclaredAccessibility: Accessibility.Private, IsInitOnly: false }
            || IsWrittenByAccessor(property),
        IParameterSymbol => true,
        _ => false,
    };

    /// <summary>Whether the value behind a property, which code knows as <c>field</c>, is only written by the property's own code.</summary>
    private static bool IsWrittenByAccessor(IPropertySymbol property) =>
        !PropertyBodies.HasNone(property, CancellationToken.None) && !PropertyBodies.IsAutomatic(property.SetMethod!, CancellationToken.None);

    /// <summary>Position of a file in the compilation.</summary>
    public int OrderOf(SyntaxTree tree) => _order.Value.TryGetValue(tree, out var order) ? order : int.MaxValue;

    private static Dictionary<SyntaxTree, int> Enumerate(Compilation compilation)
    {
        var order = new Dictionary<SyntaxTree, int>();
        foreach (var tree in compilation.SyntaxTrees)
            order[tree] = order.Count;
        return order;
    }

    private static FlowPoint PointOf(FlowNode value, bool isWholeObject) =>
        new(value, isWholeObject ? AccessPath.Anything : AccessPath.Whole);

    private FlowBody BodyOf(SyntaxNode declaration, CancellationToken cancellationToken)
    {
        var key = new BodyKey(declaration.SyntaxTree, declaration.Span, declaration.RawKind);
        return _bodies.TryGetValue(key, out var body)
            ? body
            : _bodies.GetOrAdd(key, BodyBuilder.Build(declaration, Context, cancellationToken));
    }

    private FlowFunction? FindFunction(IMethodSymbol method)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            var body = BodyAt(reference.GetSyntax(), CancellationToken.None);
            if (body?.FunctionOf(method) is { } function)
                return function;
        }

        return null;
    }

    /// <summary>Whether nothing untrusted is in a set that values are looked up in. Checks of the set itself count.</summary>
    private bool IsClean(FlowNode set)
    {
        if (FlowRun.IsInSetQuestion)
            return true;

        return _cleanSets.TryGetValue(set, out var known) ? known : _cleanSets.GetOrAdd(set, FlowRun.IsSetClean(this, set));
    }

    private readonly record struct BodyKey(SyntaxTree Tree, TextSpan Span, int Kind);
}
