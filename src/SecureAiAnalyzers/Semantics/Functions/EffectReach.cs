using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Functions;

/// <summary>
/// Answers: what does a function change outside of the program or read of others, itself or by functions that it calls? What each function says of
/// itself is kept with its file; which ones run is solved today.
/// </summary>
internal sealed class EffectReach(CodeScope code, Implementations implementations)
{
    /// <summary>Functions that one question looks into.</summary>
    private const int MaxFunctions = 256;

    private static readonly TreeAnswers<(TextSpan Declaration, string Shared), FunctionEffects> OfFunctions = new();

    private readonly Memo<SourceSpan, ReachedEffects> _known = new();

    /// <summary>What runs of the function itself, or of what overrides or implements it, changes.</summary>
    /// <param name="function">The function.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <param name="named">Where the program names it, for what another project says of it.</param>
    public ReachedEffects Of(IMethodSymbol function, CancellationToken cancellationToken, SyntaxNode? named = null)
    {
        if (SourceSpan.Of(function) is not { } place || !code.Compilation.ContainsSyntaxTree(place.Tree))
            return named is null ? ReachedEffects.None : OfOtherProject(function, named);

        return _known.TryGetValue(place, out var known) ? known : _known.GetOrAdd(place, Find(function, made: null, cancellationToken));
    }

    /// <summary>As above, for a function of an object that is made there.</summary>
    /// <param name="function">The function.</param>
    /// <param name="made">Where its object is made, which decides on what it is given.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public ReachedEffects OfObject(IMethodSymbol function, IObjectCreationOperation made, CancellationToken cancellationToken) =>
        Of(function, cancellationToken) is { Effects.Count: > 0 } or { Reads.Count: > 0 } ? Find(function, made, cancellationToken) : ReachedEffects.None;

    private ReachedEffects OfOtherProject(IMethodSymbol function, SyntaxNode named)
    {
        var rows = code.Ai.Members.Of(function).Select(static row => row.Row).Where(static row => row.Role == ApiRole.Effect).ToArray();
        var place = SourceSpan.Of(named);
        var reached = new ReachedFunction(place, function.Name, Call: null, Caller: null);
        var effects = rows.Select(row => new ReachedEffect(row.Effect, DisplayNames.Of(function), place, reached)).ToArray();
        var reads = new ReadCalls(code).KindsOf(function).Select(kind => new ReachedRead(kind, DisplayNames.Of(function), place, reached)).ToArray();
        return new ReachedEffects(effects, reads, AsksPerson: false, LooksAtFiles: false, Array.Exists(rows, static row => row.IsRecorded));
    }

    private ReachedEffects Find(IMethodSymbol function, IObjectCreationOperation? made, CancellationToken cancellationToken)
    {
        var walk = new Walk(code, implementations, made, cancellationToken);
        var texts = function.Parameters.Where(static parameter => parameter.Type.SpecialType == SpecialType.System_String)
            .Select(static parameter => parameter.Ordinal)
            .ToArray();
        foreach (var running in walk.Running(function.Declared()))
            walk.Enter(new ReachedFunction(running, function.Name, Call: null, Caller: null) { Written = texts });
        return walk.Run();
    }

    private sealed class Walk(CodeScope code, Implementations implementations, IObjectCreationOperation? made, CancellationToken cancellationToken)
    {
        private readonly RunningTypes _types = new(code, made, cancellationToken);
        private readonly HashSet<(SourceSpan Declaration, bool TakesText)> _met = [];
        private readonly Queue<ReachedFunction> _waiting = new();
        private readonly List<ReachedEffect> _found = [];
        private readonly List<ReachedRead> _read = [];
        private bool _asks;
        private bool _looks;
        private bool _records;

        public ReachedEffects Run()
        {
            while (_waiting.Count > 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Look(_waiting.Dequeue());
            }

            return new ReachedEffects(_found, _read, _asks, _looks, _records);
        }

        /// <summary>The declarations that run where the method is called.</summary>
        public IEnumerable<SourceSpan> Running(IMethodSymbol method) => Places(Implementing(method));

        private IReadOnlyList<IMethodSymbol> Implementing(IMethodSymbol method) => method.IsAbstract || method.IsVirtual || method.IsOverride
            ? implementations.Of(method.OriginalDefinition, cancellationToken)
            : [method];

        private static IEnumerable<SourceSpan> Places(IEnumerable<IMethodSymbol> methods) => methods
            .SelectMany(static running => (running.PartialImplementationPart ?? running).DeclaringSyntaxReferences)
            .Select(static reference => new SourceSpan(reference.SyntaxTree, reference.Span));

        public void Enter(ReachedFunction function)
        {
            if (_met.Count == MaxFunctions)
                code.Tally.AddBudget();
            if (_met.Count <= MaxFunctions
                && code.Compilation.ContainsSyntaxTree(function.Declaration.Tree)
                && _met.Add((function.Declaration, function.Written.Count > 0)))
            {
                _waiting.Enqueue(function);
            }
        }

        private void Look(ReachedFunction function)
        {
            var effects = EffectsAt(function.Declaration);
            _asks |= effects.AsksPerson;
            _looks |= effects.LooksAtFiles;
            _records |= effects.Records;
            foreach (var effect in effects.Effects.Where(effect => effect.Statement is not { } text || function.Written.Contains(text)))
                _found.Add(new ReachedEffect(effect.Kind, effect.Member, new SourceSpan(function.Declaration.Tree, effect.Span), function));
            foreach (var read in effects.Reads)
                _read.Add(new ReachedRead(read.Kind, read.Member, new SourceSpan(function.Declaration.Tree, read.Span), function));
            foreach (var called in effects.Calls)
                Follow(called, function);
        }

        private FunctionEffects EffectsAt(SourceSpan declaration) => OfFunctions.Of(
            declaration.Tree,
            (declaration.Span, code.Ai.Members.Shared?.Version ?? string.Empty),
            code,
            scope => new EffectReader(scope, cancellationToken).Read(declaration.Node(cancellationToken)));

        private void Follow(CalledFunction called, ReachedFunction caller)
        {
            if (called.Declaration.Known is not { } place)
                return;

            var call = new SourceSpan(caller.Declaration.Tree, called.Span);
            foreach (var running in called.IsOpen ? Overriding(place, call) : [place])
            {
                Enter(new ReachedFunction(running, called.Name, call, caller)
                {
                    IsSetUp = called.IsSetUp || caller.IsSetUp,
                    Written = HandedOn(called, caller),
                });
            }
        }

        private static IReadOnlyList<int> HandedOn(CalledFunction called, ReachedFunction caller) => called.Given.IsEmpty || caller.Written.Count == 0
            ? []
            : [.. called.Given.Where(given => caller.Written.Contains(given.From)).Select(static given => given.Parameter)];

        private IEnumerable<SourceSpan> Overriding(SourceSpan member, SourceSpan call) =>
            code.Bodies.GetModel(member.Tree).GetDeclaredSymbol(member.Node(cancellationToken), cancellationToken) is IMethodSymbol method
                ? Places(_types.Of(call, method, Implementing(method)))
                : [];
    }
}

/// <summary>What a function changes outside of the program and reads of others, with all that it calls.</summary>
/// <param name="Effects">The changes, the nearest first.</param>
/// <param name="Reads">What is read, the nearest first.</param>
/// <param name="AsksPerson">Whether a person is asked on the way.</param>
/// <param name="LooksAtFiles">Whether files are looked at on the way.</param>
/// <param name="Records">Whether a log, an activity, an event or an audit entry is written on the way.</param>
internal sealed record ReachedEffects(
    IReadOnlyList<ReachedEffect> Effects, IReadOnlyList<ReachedRead> Reads, bool AsksPerson, bool LooksAtFiles, bool Records)
{
    /// <summary>A function that changes and reads nothing.</summary>
    public static readonly ReachedEffects None = new([], [], AsksPerson: false, LooksAtFiles: false, Records: false);

    /// <summary>
    /// Whether something that was there is lost by the change. A file that is written is, unless somebody has looked at it before, or the names tell
    /// that something is added.
    /// </summary>
    public bool Destroys(ReachedEffect effect, IEnumerable<string> names) => effect.Kind switch
    {
        EffectKind.DeleteFile or EffectKind.DeleteData or EffectKind.RunStatement or EffectKind.DeleteFromService or EffectKind.EndProgram => true,
        EffectKind.WriteFile => !LooksAtFiles && !names.Concat(effect.Path.Select(static function => function.Name)).Any(ChangeVerbs.TellAddition),
        _ => false,
    };

    /// <summary>The changes that count for a tool of the names.</summary>
    public IEnumerable<ReachedEffect> For(IEnumerable<string> names)
    {
        var tellsChange = names.Any(ChangeVerbs.TellChange);
        return Effects.Where(effect => !effect.NeedsName || tellsChange || effect.Path.Any(static function => ChangeVerbs.TellChange(function.Name)));
    }
}

/// <summary>A change outside of the program.</summary>
/// <param name="Kind">What is changed.</param>
/// <param name="Member">The member that does, as a message names it.</param>
/// <param name="Place">Where it is called.</param>
/// <param name="Function">The function that calls it.</param>
internal sealed record ReachedEffect(EffectKind Kind, string Member, SourceSpan Place, ReachedFunction Function)
{
    /// <summary>Whether the same call is also made to read, or to set up what reads: only names tell.</summary>
    public bool NeedsName => Function.IsSetUp || Kind is EffectKind.MakeFolder or EffectKind.RunFixedProgram or EffectKind.KeepValue or EffectKind.Post;

    /// <summary>The functions on the way, the first one first.</summary>
    public IEnumerable<ReachedFunction> Path => Function.Path;
}

/// <summary>What is read that belongs to somebody, or that others wrote.</summary>
/// <param name="Kind">What is read.</param>
/// <param name="Member">The member that does, as a message names it.</param>
/// <param name="Place">Where it is called.</param>
/// <param name="Function">The function that calls it.</param>
internal sealed record ReachedRead(ReadKind Kind, string Member, SourceSpan Place, ReachedFunction Function);

/// <summary>A function that runs.</summary>
/// <param name="Declaration">Where it is declared.</param>
/// <param name="Name">Its simple name.</param>
/// <param name="Call">Where it is called; null for the one that was asked about.</param>
/// <param name="Caller">The function that calls it.</param>
internal sealed record ReachedFunction(SourceSpan Declaration, string Name, SourceSpan? Call, ReachedFunction? Caller)
{
    /// <summary>Whether it is a constructor, or runs in one.</summary>
    public bool IsSetUp { get; init; }

    /// <summary>The ordinals of the parameters whose text is all written by who calls the function that was asked about.</summary>
    public IReadOnlyList<int> Written { get; init; } = [];

    /// <summary>The functions on the way here and this one, the first one first.</summary>
    public IEnumerable<ReachedFunction> Path => Caller is null ? [this] : Caller.Path.Append(this);
}
