using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Functions;

/// <summary>
/// Which functions call a model, themselves or through methods of the application. Found backwards from the model calls, level by level, so
/// that only calls are bound whose name is that of a function known to reach a model.
/// </summary>
internal sealed class ModelReach(CodeScope code)
{
    private Reached? _reached;

    /// <summary>The declarations of the methods and local functions in a file that call a model, in source order.</summary>
    public IEnumerable<SyntaxNode> DeclarationsIn(SyntaxTree tree, CancellationToken cancellationToken) =>
        Find(cancellationToken).ByFile[tree].OrderBy(static span => span.Start).Select(span => new SourceSpan(tree, span).Node(cancellationToken));

    /// <summary>The declarations of a method that calls a model, and of those that override or implement it and do.</summary>
    public IEnumerable<SyntaxNode> DeclarationsOf(IMethodSymbol method, CancellationToken cancellationToken) =>
        Find(cancellationToken).ByMember(code, cancellationToken)[MemberIds.Of(method)].Select(place => place.Node(cancellationToken));

    /// <summary>Whether any function calls a model.</summary>
    public bool AreMade(CancellationToken cancellationToken) => Find(cancellationToken).Declared.Count > 0;

    /// <summary>Whether the function calls a model; for a member that others override or implement, whether one of those does.</summary>
    public bool Reaches(IMethodSymbol function, CancellationToken cancellationToken) => Find(cancellationToken).Contains(function);

    /// <summary>Calls between the function and the nearest model call; the largest number where it makes none.</summary>
    public int DistanceOf(IMethodSymbol function, CancellationToken cancellationToken) =>
        SourceSpan.Of(function) is { } span && Find(cancellationToken).Distances.TryGetValue(span, out var distance) ? distance : int.MaxValue;

    /// <summary>Whether the function in which the node stands, or which it declares, calls a model.</summary>
    public bool Reaches(SyntaxNode body, CancellationToken cancellationToken) =>
        EnclosingFunctions.Of(body).Take(1).Any(function => Find(cancellationToken).Distances.ContainsKey(SourceSpan.Of(function)));

    private Reached Find(CancellationToken cancellationToken) => _reached ??= new Walk(code, cancellationToken).Run();

    /// <summary>The functions that reach a model. In a large program there are thousands of them, of which a keystroke asks for a few.</summary>
    private sealed class Reached
    {
        private ILookup<SyntaxTree, TextSpan>? _byFile;
        private ILookup<string, SourceSpan>? _byMember;

        /// <summary>How far each function is from its model.</summary>
        public Dictionary<SourceSpan, int> Distances { get; } = [];

        /// <summary>The members as which they can be called.</summary>
        public HashSet<string> Members { get; } = new(StringComparer.Ordinal);

        /// <summary>Those that can be called by name, the nearest first.</summary>
        public List<SourceSpan> Declared { get; } = [];

        public ILookup<SyntaxTree, TextSpan> ByFile => _byFile ??= Declared.ToLookup(static place => place.Tree, static place => place.Span);

        public ILookup<string, SourceSpan> ByMember(CodeScope code, CancellationToken cancellationToken) => _byMember ??= (
            from place in Declared
            from target in CallableFunction.At(place, code, cancellationToken).Targets
            select (target.Id, Place: place)).ToLookup(static pair => pair.Id, static pair => pair.Place, StringComparer.Ordinal);

        public bool Contains(IMethodSymbol function) =>
            (SourceSpan.Of(function) is { } span && Distances.ContainsKey(span))
            || (Members.Count > 0 && FunctionId.Of(function) is { Member: { } member } && Members.Contains(member));
    }

    private sealed class Walk(CodeScope code, CancellationToken cancellationToken)
    {
        private readonly Reached _reached = new();
        private readonly HashSet<string> _scanned = new(StringComparer.Ordinal);
        private readonly Dictionary<string, ILookup<string, SourceSpan>> _callers = new(StringComparer.Ordinal);

        public Reached Run()
        {
            var functions = ModelCallers();
            for (var distance = 0; functions.Count > 0; distance++)
                functions = CallersOf(TargetsOf(functions, distance));
            return _reached;
        }

        /// <summary>The functions that call a model, or give one of its methods away.</summary>
        private List<SourceSpan> ModelCallers()
        {
            var found = new List<SourceSpan>();
            var files = code.TreesWith(NamedBucket.Invocation, ApiRole.ModelCall).Union(code.TreesWith(NamedBucket.MethodGroup, ApiRole.ModelCall));
            foreach (var tree in files)
            {
                foreach (var span in CallingFunctions.Of(tree, ApiRole.ModelCall, code, cancellationToken))
                    found.Add(new SourceSpan(tree, span));
            }

            return found;
        }

        /// <summary>As which members those of the functions can be called that were not known to reach a model.</summary>
        private List<(SyntaxTree Tree, CallTarget Target)> TargetsOf(List<SourceSpan> functions, int distance)
        {
            var found = new List<(SyntaxTree, CallTarget)>();
            foreach (var place in functions)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (_reached.Distances.ContainsKey(place))
                    continue;

                _reached.Distances.Add(place, distance);
                var targets = CallableFunction.At(place, code, cancellationToken).Targets;
                if (!targets.IsEmpty)
                    _reached.Declared.Add(place);
                foreach (var target in targets)
                    found.Add((place.Tree, target));
            }

            return found;
        }

        /// <summary>
        /// The functions that call those. A name is looked for once, for all members of a level that have it; where it is asked for again, who calls
        /// is known by member: in a large program many members have one name.
        /// </summary>
        private List<SourceSpan> CallersOf(List<(SyntaxTree Tree, CallTarget Target)> functions)
        {
            var found = new List<SourceSpan>();
            var names = new HashSet<string>(StringComparer.Ordinal);
            var members = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (tree, target) in functions)
            {
                if (target.IsLocal)
                    AddCallers(found, tree, target.Name, target.Id);
                else if (!_reached.Members.Add(target.Id))
                    continue;
                else if (_scanned.Contains(target.Name))
                    found.AddRange(CallersNamed(target.Name)[target.Id]);
                else if (members.Add(target.Id))
                    names.Add(target.Name);
            }

            foreach (var name in names)
                AddCallers(found, name, members);
            _scanned.UnionWith(names);
            return found;
        }

        private void AddCallers(List<SourceSpan> found, SyntaxTree tree, string name, string member)
        {
            foreach (var caller in CallingFunctions.Of(tree, name, code, cancellationToken))
            {
                if (caller.Callee == member)
                    found.Add(new SourceSpan(tree, caller.Function));
            }
        }

        private void AddCallers(List<SourceSpan> found, string name, HashSet<string> members)
        {
            foreach (var tree in FilesCalling(name))
            {
                foreach (var caller in CallingFunctions.Of(tree, name, code, cancellationToken))
                {
                    if (members.Contains(caller.Callee))
                        found.Add(new SourceSpan(tree, caller.Function));
                }
            }
        }

        /// <summary>Who calls members of a name, by the member.</summary>
        private ILookup<string, SourceSpan> CallersNamed(string name)
        {
            if (!_callers.TryGetValue(name, out var callers))
            {
                var found = from tree in FilesCalling(name)
                            from caller in CallingFunctions.Of(tree, name, code, cancellationToken)
                            select (caller.Callee, Place: new SourceSpan(tree, caller.Function));
                _callers[name] = callers = found.ToLookup(static caller => caller.Callee, static caller => caller.Place, StringComparer.Ordinal);
            }

            return callers;
        }

        /// <summary>The files that call a member of the name, or give one away.</summary>
        private IEnumerable<SyntaxTree> FilesCalling(string name)
        {
            var calling = code.Files.TreesWith(NamedBucket.Invocation, name);
            var giving = code.Files.TreesWith(NamedBucket.MethodGroup, name);
            return giving.Count == 0 ? calling : calling.Union(giving);
        }
    }
}
