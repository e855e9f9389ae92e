using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>
/// Where a file uses members that play a role, as spans that are kept with the file: what only has the name of such a member is bound once and
/// never again.
/// </summary>
internal sealed class RoleSites
{
    private static readonly TreeData<RoleSites> OfTrees = new();

    private readonly Memo<ApiRole, ImmutableArray<TextSpan>> _calls = new();
    private readonly Memo<ApiRole, ImmutableArray<TextSpan>> _given = new();
    private readonly Memo<ApiRole, ImmutableArray<TextSpan>> _assignments = new();
    private readonly Memo<ApiRole, ImmutableArray<TextSpan>> _methodGroups = new();

    /// <summary>The calls of methods that play the role, themselves or by a parameter.</summary>
    public static IEnumerable<SyntaxNode> Calls(SyntaxTree tree, ApiRole role, CodeScope code, CancellationToken cancellationToken) =>
        NodesAt(tree, Of(tree, code)._calls, role, () => FindCalls(tree, role, code, cancellationToken), cancellationToken);

    /// <summary>The calls that give a value to a parameter which plays the role, and do not leave it to its default.</summary>
    public static IEnumerable<SyntaxNode> CallsGiving(SyntaxTree tree, ApiRole role, CodeScope code, CancellationToken cancellationToken) =>
        NodesAt(tree, Of(tree, code)._given, role, () => FindCallsGiving(tree, role, code, cancellationToken), cancellationToken);

    /// <summary>The assignments to members that play the role, also those of object initializers.</summary>
    public static IEnumerable<SyntaxNode> Assignments(SyntaxTree tree, ApiRole role, CodeScope code, CancellationToken cancellationToken) =>
        NodesAt(tree, Of(tree, code)._assignments, role, () => FindAssignments(tree, role, code, cancellationToken), cancellationToken);

    /// <summary>The methods that play the role and are given as values.</summary>
    public static IEnumerable<SyntaxNode> MethodGroups(SyntaxTree tree, ApiRole role, CodeScope code, CancellationToken cancellationToken) =>
        NodesAt(tree, Of(tree, code)._methodGroups, role, () => FindMethodGroups(tree, role, code, cancellationToken), cancellationToken);

    private static RoleSites Of(SyntaxTree tree, CodeScope code) => OfTrees.Of(tree, code.Surface, static () => new RoleSites());

    private static IEnumerable<SyntaxNode> NodesAt(
        SyntaxTree tree,
        Memo<ApiRole, ImmutableArray<TextSpan>> known,
        ApiRole role,
        Func<ImmutableArray<TextSpan>> find,
        CancellationToken cancellationToken)
    {
        if (!known.TryGetValue(role, out var spans))
            spans = known.GetOrAdd(role, find());
        return spans.Select(span => new SourceSpan(tree, span).Node(cancellationToken));
    }

    private static ImmutableArray<TextSpan> FindCalls(SyntaxTree tree, ApiRole role, CodeScope code, CancellationToken cancellationToken) =>
        Find(tree, NamedBucket.Invocation, role, code, node => code.Bodies.GetSymbol(node, cancellationToken));

    private static ImmutableArray<TextSpan> FindCallsGiving(SyntaxTree tree, ApiRole role, CodeScope code, CancellationToken cancellationToken) =>
        Calls(tree, role, code, cancellationToken)
            .Where(node => code.Bodies.GetOperation(node, cancellationToken) is IInvocationOperation call && Gives(call, role, code))
            .Select(static node => node.Span)
            .ToImmutableArray();

    private static bool Gives(IInvocationOperation call, ApiRole role, CodeScope code) => call.Arguments.Any(argument =>
        argument.ArgumentKind != ArgumentKind.DefaultValue && code.Ai.Members.Of(argument.Parameter, role) is not null);

    private static ImmutableArray<TextSpan> FindMethodGroups(SyntaxTree tree, ApiRole role, CodeScope code, CancellationToken cancellationToken) =>
        Find(tree, NamedBucket.MethodGroup, role, code, node => code.Bodies.GetSymbol(node, cancellationToken));

    private static ImmutableArray<TextSpan> FindAssignments(SyntaxTree tree, ApiRole role, CodeScope code, CancellationToken cancellationToken) =>
        Find(tree, NamedBucket.Assignment, role, code, node => code.Bodies.GetSymbol(((AssignmentExpressionSyntax)node).Left, cancellationToken));

    private static ImmutableArray<TextSpan> Find(
        SyntaxTree tree, NamedBucket bucket, ApiRole role, CodeScope code, Func<SyntaxNode, ISymbol?> memberOf)
    {
        var spans = from name in code.Ai.Members.NamesOf(role)
                    from node in TreeIndex.Of(tree).Find(bucket, name)
                    let member = memberOf(node)
                    where code.Ai.Members.Of(member).Any(row => row.Row.Role == role)
                    select node.Span;
        return spans.ToImmutableArray();
    }
}
