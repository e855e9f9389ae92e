using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Functions;

/// <summary>In which functions of a file calls stand, as data that are kept with the file: who walks from calls to callers needs no syntax.</summary>
internal sealed class CallingFunctions
{
    private static readonly TreeData<CallingFunctions> OfTrees = new();

    private readonly ConcurrentDictionary<ApiRole, ImmutableArray<TextSpan>> _ofRoles = new();
    private readonly ConcurrentDictionary<string, ImmutableArray<(string Callee, TextSpan Function)>> _ofNames = new(StringComparer.Ordinal);

    /// <summary>The functions round calls of members that play the role, and round such members given as values.</summary>
    public static ImmutableArray<TextSpan> Of(SyntaxTree tree, ApiRole role, CodeScope code, CancellationToken cancellationToken)
    {
        var known = OfTrees.Of(tree, code.Surface, static () => new CallingFunctions())._ofRoles;
        return known.TryGetValue(role, out var functions) ? functions : known.GetOrAdd(role, RoleSites.Calls(tree, role, code, cancellationToken)
            .Concat(RoleSites.MethodGroups(tree, role, code, cancellationToken))
            .SelectMany(Round)
            .Distinct()
            .ToImmutableArray());
    }

    /// <summary>The functions round calls and method groups of the name, with the ids of the members that these mean.</summary>
    public static ImmutableArray<(string Callee, TextSpan Function)> Of(SyntaxTree tree, string name, CodeScope code, CancellationToken cancellationToken)
    {
        var known = OfTrees.Of(tree, code.Surface, static () => new CallingFunctions())._ofNames;
        if (known.TryGetValue(name, out var functions))
            return functions;

        var index = TreeIndex.Of(tree);
        var found = from node in index.Find(NamedBucket.Invocation, name).Concat(index.Find(NamedBucket.MethodGroup, name))
                    let callee = NamedMembers.IdOf(node, code, cancellationToken)
                    from function in Round(node)
                    select (callee, function);
        return known.GetOrAdd(name, found.Distinct().ToImmutableArray());
    }

    private static IEnumerable<TextSpan> Round(SyntaxNode call) => EnclosingFunctions.Of(call).Select(static function => function.Span);
}
