using Microsoft.CodeAnalysis;
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
    public IEnumerable<SyntaxNode> DeclarationsIn(SyntaxTree tree, CancellationToken cancellationToken) => Find(cancellationToken).Declarations[tree];

    /// <summary>The declarations of a method that calls a model, and of those that override or implement it and do.</summary>
    public IEnumerable<SyntaxNode> DeclarationsOf(IMethodSymbol method, CancellationToken cancellationToken) =>
        Find(cancellationToken).Callable[MemberIds.Of(method)];

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
        FunctionSet Functions, IReadOnlyList<FunctionSet> Levels, ILookup<SyntaxTree, SyntaxNode> Declarations, ILookup<string, SyntaxNode> Callable);

    private sealed class Walk(CodeScope code, CancellationToken cancellationToken)
    {
        private readonly CodeScope _code = code;
        private readonly FunctionSet _functions = new();
        private readonly List<FunctionSet> _levels = [];
        private readonly List<SyntaxNode> _declarations = [];
        private readonly List<(string Id, SyntaxNode Declaration)> _callable = [];
        private readonly Dictionary<string, ILookup<string, SyntaxNode>> _named = new(StringComparer.Ordinal);

        public ReachSet Run()
        {
            var calls = ModelCalls().ToArray();
            while (calls.Length > 0)
            {
                _levels.Add(new FunctionSet());
                calls = [.. Users(calls).SelectMany(CallsOf)];
            }

            return new ReachSet(
                _functions,
                _levels,
                _declarations.OrderBy(static node => node.SpanStart).ToLookup(static node => node.SyntaxTree),
                _callable.ToLookup(static pair => pair.Id, static pair => pair.Declaration));
        }

        /// <summary>The methods and local functions that make the calls and were not known to reach a model.</summary>
        private List<(SyntaxTree Tree, CallTarget Target)> Users(SyntaxNode[] calls)
        {
            var found = new List<(SyntaxTree, CallTarget)>();
            foreach (var declaration in calls.SelectMany(EnclosingFunctions.Of))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!_functions.Add(SourceSpan.Of(declaration)))
                    continue;

                _levels[_levels.Count - 1].Add(SourceSpan.Of(declaration));

                var targets = CallableFunction.At(declaration, _code, cancellationToken).Targets;
                if (targets.IsEmpty)
                    continue;

                _declarations.Add(declaration);
                foreach (var target in targets)
                {
                    _callable.Add((target.Id, declaration));
                    found.Add((declaration.SyntaxTree, target));
                }
            }

            return found;
        }

        /// <summary>Calls of a model, and its methods given as values.</summary>
        private IEnumerable<SyntaxNode> ModelCalls() =>
            _code.TreesWith(NamedBucket.Invocation, ApiRole.ModelCall)
                .SelectMany(tree => RoleSites.Calls(tree, ApiRole.ModelCall, _code, cancellationToken))
                .Concat(_code.TreesWith(NamedBucket.MethodGroup, ApiRole.ModelCall)
                    .SelectMany(tree => RoleSites.MethodGroups(tree, ApiRole.ModelCall, _code, cancellationToken)));

        private IEnumerable<SyntaxNode> CallsOf((SyntaxTree Tree, CallTarget Target) function)
        {
            if (function.Target.IsLocal)
                return Named(function.Tree, function.Target.Name).Where(node => IdOf(node) == function.Target.Id);

            return _functions.Add(function.Target.Id) ? Named(function.Target.Name)[function.Target.Id] : [];
        }

        /// <summary>The calls and method groups of a name by the member that they mean: in a large program many members have one name.</summary>
        private ILookup<string, SyntaxNode> Named(string name)
        {
            if (!_named.TryGetValue(name, out var nodes))
            {
                _named[name] = nodes = _code.Nodes(NamedBucket.Invocation, name, cancellationToken)
                    .Concat(_code.Nodes(NamedBucket.MethodGroup, name, cancellationToken))
                    .ToLookup(IdOf, StringComparer.Ordinal);
            }

            return nodes;
        }

        private static IEnumerable<SyntaxNode> Named(SyntaxTree tree, string name) =>
            TreeIndex.Of(tree).Find(NamedBucket.Invocation, name).Concat(TreeIndex.Of(tree).Find(NamedBucket.MethodGroup, name));

        private string IdOf(SyntaxNode node) => NamedMembers.IdOf(node, _code, cancellationToken);
    }
}
