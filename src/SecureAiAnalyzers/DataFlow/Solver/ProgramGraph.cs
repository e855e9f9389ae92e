using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>
/// The value graphs of a program and how they hang together: bodies are built when a query reaches them, each once; summaries are kept for the
/// queries that follow. Nothing outlives the compilation, and no lock is held while code is analysed.
/// </summary>
internal sealed class ProgramGraph
{
    private readonly Memo<BodyKey, FlowBody> _bodies = new();
    private readonly Memo<MemberRef, FlowFunction?> _functions = new();
    private readonly Memo<FlowNode, bool> _cleanSets = new();
    private readonly Memo<MemberRef, bool> _shared = new();
    private readonly Memo<MemberRef, bool> _secrets = new();
    private readonly CallGraph _calls;

    public ProgramGraph(FlowContext context)
    {
        Context = context;
        SourceOrder = new SourceHitOrder(context.Code.Files);
        Summaries = new SummaryCache();
        Origins = new FlowOrigins(this);
        Inputs = new InputLabels(context);
        _calls = new CallGraph(this);
    }

    /// <summary>What is known about the compilation.</summary>
    public FlowContext Context { get; }

    /// <summary>Summaries that are final.</summary>
    public SummaryCache Summaries { get; }

    /// <summary>Where values come from that a function does not make itself.</summary>
    public FlowOrigins Origins { get; }

    /// <summary>What functions are given from outside.</summary>
    public InputLabels Inputs { get; }

    /// <summary>The body that holds the node; null where code has none.</summary>
    public FlowBody? BodyAt(SyntaxNode node, CancellationToken cancellationToken) =>
        Context.Code.Bodies.Contains(node) && BodyLocator.Find(node) is { } declaration ? BodyOf(declaration, cancellationToken) : null;

    /// <summary>Whether the checked value is right for the sink that is asked about.</summary>
    public bool IsRightFor(SanitizedNode value, FlowMode mode, CancellationToken cancellationToken) =>
        (value.Sinks & mode.Kind) != 0 && (value.Set is null || IsClean(value.Set, cancellationToken));

    /// <summary>The functions of the program that a call may run; none when unknown.</summary>
    public IReadOnlyList<FlowFunction> TargetsOf(CallSite site, TypeSubstitution? types, CancellationToken cancellationToken) =>
        _calls.TargetsOf(site, types, cancellationToken);

    /// <summary>The static properties without code that a getter of an interface may give, called on a type parameter.</summary>
    public IEnumerable<MemberRef> PropertiesOf(CallSite site, TypeSubstitution? types, CancellationToken cancellationToken) =>
        _calls.PropertiesOf(site, types, cancellationToken);

    /// <summary>The calls that run a function; none when unknown.</summary>
    public IReadOnlyList<CallSite> CallersOf(MemberRef method, CancellationToken cancellationToken) => _calls.CallersOf(method, cancellationToken);

    /// <summary>
    /// Whether all instances of the member can be looked at as one: only its own type writes it, it holds functions, or its type is a service that
    /// has one object for all.
    /// </summary>
    public bool IsShared(MemberRef member, CancellationToken cancellationToken) =>
        member.IsOwned || member.HoldsFunctions || IsOfSharedService(member, cancellationToken) || IsSecretOption(member, cancellationToken);

    /// <summary>Whether the member is named as a secret and of a type that the program fills from configuration.</summary>
    public bool IsSecretOption(MemberRef member, CancellationToken cancellationToken) =>
        member is { IsInSource: true, Kind: MemberKind.Field or MemberKind.Property }
        && (_secrets.TryGetValue(member, out var known) ? known : _secrets.GetOrAdd(member, FindIfSecret(member, cancellationToken)));

    /// <summary>Where the member is declared; null when the compilation does not declare it.</summary>
    public SourceSpan? PlaceOf(MemberRef member, CancellationToken cancellationToken) =>
        Context.Members.SymbolOf(member)?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is { } declaration
            ? new SourceSpan(declaration.SyntaxTree, declaration.Span)
            : null;

    /// <summary>Whether the member is one of a service that has one object for all.</summary>
    public bool IsOfSharedService(MemberRef member, CancellationToken cancellationToken) =>
        member is { IsInSource: true, Kind: MemberKind.Field or MemberKind.Property }
        && (_shared.TryGetValue(member, out var known) ? known : _shared.GetOrAdd(member, FindIfShared(member, cancellationToken)));

    /// <summary>
    /// The first member on the path of which all instances can be looked at as one, a secret before others; null when there is none.
    /// </summary>
    public MemberPoint? SharedOn(AccessPath path, CancellationToken cancellationToken) =>
        FirstOn(path, member => IsSecretOption(member, cancellationToken)) ?? FirstOn(path, member => IsShared(member, cancellationToken));

    private static MemberPoint? FirstOn(AccessPath path, Func<MemberRef, bool> condition)
    {
        for (; path.Head is { } member; path = path.Tail)
        {
            if (condition(member))
                return new MemberPoint(member, path.Tail);
        }

        return null;
    }

    /// <summary>The classified member that an object shows which is given away whole; null for none.</summary>
    public MemberRef? ClassifiedIn(ShownNode shown)
    {
        foreach (var type in shown.Types)
        {
            if (Context.Members.SymbolOf(type) is INamedTypeSymbol named
                && Context.Classified.ShownBy(named, shown.Body.Tree, shown.IsText) is { } member
                && MayHold(shown.Identity, type, Context.Members.Of(member)))
            {
                return Context.Members.Of(member);
            }
        }

        return null;
    }

    /// <summary>Whether something may be in the member: an object that is made without it shows that it is empty.</summary>
    private static bool MayHold(FlowNode value, MemberRef type, MemberRef member) => value is not ObjectNode { Constructor: { } constructor }
        || constructor.Arguments.Count > 0
        || member.TypeId != type.Id
        || value.Body.StoresTo(value, member).Any();

    /// <summary>The bodies that may write a member of their own type, or a static member.</summary>
    public IReadOnlyList<FlowBody> WritersOf(MemberRef member, CancellationToken cancellationToken) => _calls.WritersOf(member, cancellationToken);

    /// <summary>The function of a method of the program; null when it has no code here.</summary>
    public FlowFunction? FunctionOf(MemberRef method, CancellationToken cancellationToken) =>
        _functions.TryGetValue(method, out var known) ? known : _functions.GetOrAdd(method, FindFunction(method, cancellationToken));

    /// <summary>The property itself and those that override or implement it, by the getter.</summary>
    public IEnumerable<MemberRef> ImplementationsOf(MemberRef getter, CancellationToken cancellationToken) =>
        Context.Members.SymbolOf(getter) is IMethodSymbol method
        ? Context.Implementations.Of(method, cancellationToken)
            .Select(static implementation => implementation.AssociatedSymbol)
            .OfType<IPropertySymbol>()
            .Select(Context.Members.Of)
        : [];

    /// <summary>The other names of a member: of what it overrides or implements, and of what does so with it.</summary>
    public IEnumerable<MemberRef> NamesOf(MemberRef member, CancellationToken cancellationToken) => Context.Members.SymbolOf(member) switch
    {
        IPropertySymbol { GetMethod: { } getter } property => MemberContracts.SelfAndContracts(property).Select(Context.Members.Of)
            .Concat(ImplementationsOf(Context.Members.Of(getter), cancellationToken)),
        IMethodSymbol method => MemberContracts.SelfAndContracts(method).Concat(Context.Implementations.Of(method, cancellationToken))
            .Select(Context.Members.Of),
        IEventSymbol { AddMethod: { } adder } => Context.Implementations.Of(adder, cancellationToken)
            .Select(static implementation => implementation.AssociatedSymbol)
            .OfType<IEventSymbol>()
            .Select(Context.Members.Of),
        _ => [],
    };

    /// <summary>The initializer of a field or property, as a body.</summary>
    public IEnumerable<FlowBody> InitializersOf(MemberRef member, CancellationToken cancellationToken)
    {
        foreach (var reference in Context.Members.SymbolOf(member)?.DeclaringSyntaxReferences ?? ImmutableArray<SyntaxReference>.Empty)
        {
            var initializer = BodyLocator.InitializerOf(reference.GetSyntax(cancellationToken));
            if (initializer is not null && BodyAt(initializer, cancellationToken) is { Functions.Count: > 0 } body)
                yield return body;
        }
    }

    /// <summary>The order of sources.</summary>
    public IComparer<SourceHit> SourceOrder { get; }

    private bool FindIfSecret(MemberRef member, CancellationToken cancellationToken) =>
        SecretNames.IsSecret(member.Name)
        && Context.Members.SymbolOf(member)?.ContainingType is { } type
        && Context.Program.Options.IsFilled(type, cancellationToken);

    private bool FindIfShared(MemberRef member, CancellationToken cancellationToken) =>
        Context.Members.SymbolOf(member)?.ContainingType is { } type && Context.Program.Lifetimes.IsShared(type, cancellationToken);

    private FlowBody BodyOf(SyntaxNode declaration, CancellationToken cancellationToken)
    {
        var key = new BodyKey(declaration.SyntaxTree, declaration.Span, declaration.RawKind);
        return _bodies.TryGetValue(key, out var body) ? body : _bodies.GetOrAdd(key, BodyCache.Get(declaration, Context, cancellationToken));
    }

    private FlowFunction? FindFunction(MemberRef member, CancellationToken cancellationToken)
    {
        if (Context.Members.SymbolOf(member) is not IMethodSymbol method)
            return null;

        foreach (var reference in (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences)
        {
            var body = BodyAt(reference.GetSyntax(cancellationToken), cancellationToken);
            if (body is { Functions: [{ } function, ..] } && member.Equals(function.Method))
                return function;
        }

        return null;
    }

    /// <summary>Whether nothing untrusted is in a set that values are looked up in.</summary>
    private bool IsClean(FlowNode set, CancellationToken cancellationToken) =>
        _cleanSets.TryGetValue(set, out var known) ? known : _cleanSets.GetOrAdd(set, WorklistSolver.IsSetClean(this, set, cancellationToken));

    private readonly record struct BodyKey(SyntaxTree Tree, TextSpan Span, int Kind);
}
