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
    private ReachSet? _reach;

    /// <summary>The declarations of the methods and local functions in a file that call a model, in source order.</summary>
    public IEnumerable<SyntaxNode> DeclarationsIn(SyntaxTree tree, CancellationToken cancellationToken) =>
        Find(cancellationToken).Declarations[tree].OrderBy(static span => span.Start).Select(span => new SourceSpan(tree, span).Node(cancellationToken));

    /// <summary>The declarations of a method that calls a model, and of those that override or implement it and do.</summary>
    public IEnumerable<SyntaxNode> DeclarationsOf(IMethodSymbol method, CancellationToken cancellationToken) =>
        Find(cancellationToken).Callable[MemberIds.Of(method)].Select(place => place.Node(cancellationToken));

    /// <summary>Whether any function calls a model.</summary>
    public bool AreMade(CancellationToken cancellationToken) => Find(cancellationToken).Declarations.Count > 0;

    /// <summary>Whether the function calls a model; for a member that others override or implement, whether one of those does.</summary>
    public bool Reaches(IMethodSymbol function, CancellationToken cancellationToken) => Find(cancellationToken).Functions.Contains(function);

    /// <summary>Calls between the function and the nearest model call; the largest number where it makes none.</summary>
    public int DistanceOf(IMethodSymbol function, CancellationToken cancellationToken)
    {
        var levels = Find(cancellationToken).Levels;
        for (var distance = 0; distance < levels.Count; distance++)
        {
            if (levels[distance].Contains(function))
                return distance;
        }

        return int.MaxValue;
    }

    /// <summary>Whether the function in which the node stands, or which it declares, calls a model.</summary>
    public bool Reaches(SyntaxNode body, CancellationToken cancellationToken) =>
        EnclosingFunctions.Of(body).Take(1).Any(function => Find(cancellationToken).Functions.Contains(SourceSpan.Of(function)));

    private ReachSet Find(CancellationToken cancellationToken) => _reach ??= new Walk(code, cancellationToken).Run();

    private sealed record ReachSet(
        FunctionSet Functions, IReadOnlyList<FunctionSet> Levels, ILookup<SyntaxTree, TextSpan> Declarations, ILookup<string, SourceSpan> Callable);

    private sealed class Walk(CodeScope code, CancellationToken cancellationToken)
    {
        private readonly CodeScope _code = code;
        private readonly FunctionSet _functions = new();
        private readonly List<FunctionSet> _levels = [];
        private readonly List<SourceSpan> _declarations = [];
        private readonly List<(string Id, SourceSpan Declaration)> _callable = [];
        private readonly Dictionary<string, ILookup<string, SourceSpan>> _callers = new(StringComparer.Ordinal);

        public ReachSet Run()
        {
            var functions = ModelCallers().ToList();
            while (functions.Count > 0)
            {
                _levels.Add(new FunctionSet());
                functions = [.. TargetsOf(functions).SelectMany(CallersOf)];
            }

            return new ReachSet(
                _functions,
                _levels,
                _declarations.ToLookup(static place => place.Tree, static place => place.Span),
                _callable.ToLookup(static pair => pair.Id, static pair => pair.Declaration));
        }

        /// <summary>The functions that call a model, or give one of its methods away.</summary>
        private IEnumerable<SourceSpan> ModelCallers() =>
            from tree in _code.TreesWith(NamedBucket.Invocation, ApiRole.ModelCall).Union(_code.TreesWith(NamedBucket.MethodGroup, ApiRole.ModelCall))
            from span in CallingFunctions.Of(tree, ApiRole.ModelCall, _code, cancellationToken)
            select new SourceSpan(tree, span);

        /// <summary>Under which members those of the functions can be called that were not known to reach a model.</summary>
        private List<(SyntaxTree Tree, CallTarget Target)> TargetsOf(List<SourceSpan> functions)
        {
            var found = new List<(SyntaxTree, CallTarget)>();
            foreach (var place in functions)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!_functions.Add(place))
                    continue;

                _levels[_levels.Count - 1].Add(place);
                var targets = CallableFunction.At(place, _code, cancellationToken).Targets;
                if (targets.IsEmpty)
                    continue;

                _declarations.Add(place);
                foreach (var target in targets)
                {
                    _callable.Add((target.Id, place));
                    found.Add((place.Tree, target));
                }
            }

            return found;
        }

        private IEnumerable<SourceSpan> CallersOf((SyntaxTree Tree, CallTarget Target) function)
        {
            if (function.Target.IsLocal)
            {
                return CallingFunctions.Of(function.Tree, function.Target.Name, _code, cancellationToken)
                    .Where(caller => caller.Callee == function.Target.Id)
                    .Select(caller => new SourceSpan(function.Tree, caller.Function));
            }

            return _functions.Add(function.Target.Id) ? CallersNamed(function.Target.Name)[function.Target.Id] : [];
        }

        /// <summary>Who calls members of a name, by the member: in a large program many members have one name.</summary>
        private ILookup<string, SourceSpan> CallersNamed(string name)
        {
            if (!_callers.TryGetValue(name, out var callers))
            {
                var found = from tree in _code.Files.TreesWith(NamedBucket.Invocation, name).Union(_code.Files.TreesWith(NamedBucket.MethodGroup, name))
                            from caller in CallingFunctions.Of(tree, name, _code, cancellationToken)
                            select (caller.Callee, Place: new SourceSpan(tree, caller.Function));
                _callers[name] = callers = found.ToLookup(static caller => caller.Callee, static caller => caller.Place, StringComparer.Ordinal);
            }

            return callers;
        }
    }
}
