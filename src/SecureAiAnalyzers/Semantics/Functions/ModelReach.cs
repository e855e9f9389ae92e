using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Lookup;
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
    /// <summary>Calls between a function and the model call.</summary>
    private const int MaxDepth = 8;

    private ReachSet? _reach;

    /// <summary>The methods and local functions that call a model, in source order.</summary>
    public IReadOnlyList<IMethodSymbol> Methods(CancellationToken cancellationToken) => Find(cancellationToken).Methods;

    /// <summary>Whether the function calls a model; for a member that others override or implement, whether one of those does.</summary>
    public bool Reaches(IMethodSymbol function, CancellationToken cancellationToken) => Find(cancellationToken).Functions.Contains(function);

    /// <summary>Whether the function in which the node stands, or which it declares, calls a model.</summary>
    public bool Reaches(SyntaxNode body, CancellationToken cancellationToken) =>
        EnclosingFunctions.Of(body).Take(1).Any(function => Find(cancellationToken).Functions.Contains(SourceSpan.Of(function)));

    private ReachSet Find(CancellationToken cancellationToken) => _reach ??= new Walk(code, cancellationToken).Run();

    private sealed record ReachSet(FunctionSet Functions, IReadOnlyList<IMethodSymbol> Methods);

    private sealed class Walk(CodeScope code, CancellationToken cancellationToken)
    {
        private readonly CodeScope _code = code;
        private readonly AiContext _ai = code.Ai;
        private readonly Dictionary<string, (SyntaxNode Node, IMethodSymbol Method)[]> _uses = new(StringComparer.Ordinal);
        private readonly FunctionSet _functions = new();
        private readonly List<(SyntaxNode Node, IMethodSymbol Method)> _methods = [];

        public ReachSet Run()
        {
            var calls = _ai.Members.NamesOf(ApiRole.ModelCall)
                .SelectMany(Uses)
                .Where(use => _ai.Members.Of(use.Method).Any(static row => row.Row.Role == ApiRole.ModelCall))
                .Select(static use => use.Node)
                .ToArray();
            for (var depth = 0; depth < MaxDepth && calls.Length > 0; depth++)
                calls = [.. Users(calls).SelectMany(CallsOf)];

            var order = new SourceOrder(_code.Compilation);
            return new ReachSet(_functions, [.. _methods.OrderBy(method => order.Of(method.Node)).Select(static method => method.Method)]);
        }

        /// <summary>The methods and local functions that make the calls and were not known to reach a model.</summary>
        private List<IMethodSymbol> Users(SyntaxNode[] calls)
        {
            var found = new List<IMethodSymbol>();
            foreach (var declaration in calls.SelectMany(EnclosingFunctions.Of))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!_functions.Add(SourceSpan.Of(declaration)))
                    continue;
                if (_code.Bodies.GetModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken) is not IMethodSymbol method)
                    continue;

                _functions.Add(method);
                _methods.Add((declaration, method));
                found.Add(method);
            }

            return found;
        }

        private IEnumerable<SyntaxNode> CallsOf(IMethodSymbol method)
        {
            foreach (var target in CallTargets.Of(method).Where(IsOwn))
            {
                _functions.Add(target);
                foreach (var (node, called) in Uses(target.Name))
                {
                    if (IsSame(called, target))
                        yield return node;
                }
            }
        }

        /// <summary>A member of a library that a method implements is called for many other reasons.</summary>
        private bool IsOwn(IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, _code.Compilation.Assembly);

        private static bool IsSame(IMethodSymbol called, IMethodSymbol target) =>
            SourceSpan.Of(called) is { } span && span == SourceSpan.Of(target);

        /// <summary>Calls and method groups of this name, with what they bind to.</summary>
        private (SyntaxNode Node, IMethodSymbol Method)[] Uses(string name)
        {
            if (!_uses.TryGetValue(name, out var uses))
                _uses.Add(name, uses = [.. BindUses(name)]);
            return uses;
        }

        private IEnumerable<(SyntaxNode Node, IMethodSymbol Method)> BindUses(string name) =>
            from node in _code.Nodes(NamedBucket.Invocation, name, cancellationToken).Concat(_code.Nodes(NamedBucket.MethodGroup, name, cancellationToken))
            let method = _code.Bodies.GetSymbol(node, cancellationToken) as IMethodSymbol
            where method is not null
            select (node, method.Declared());
    }
}
