using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>Finds by name where something may be put under a key of a store.</summary>
internal static class StoreSyntax
{
    private static readonly string[] Keepers =
    [
        .. CatalogIndex.OfRole(FlowRole.Transfer)
            .Where(static row => row.Row is { Selector: not null } && row.Row.To.Contains(FlowRow.Entry))
            .Select(static row => row.Row.Member!)
            .Distinct(),
        "Add",
        "TryAdd",
    ];

    /// <summary>The members that put into queues, by the queue, each with the beginning of its id.</summary>
    private static readonly ILookup<string, (string Member, string Id)> QueueWriters =
        (from queue in CatalogIndex.OfRole(FlowRole.MessageQueue)
         from writer in CatalogIndex.OfRole(FlowRole.ContainerWriter)
         where writer.Row.Type == queue.Row.Type
         select (queue.Row.Store, Row: (SdkRow)writer.Row))
        .Concat(CatalogIndex.OfRole(FlowRole.Transfer)
            .Where(static row => row.Row is { Store: not null, Selector: null })
            .Select(static row => (row.Row.Store, Row: (SdkRow)row.Row)))
        .ToLookup(static writer => writer.Store!, static writer => (writer.Row.Member!, "M:" + writer.Row.Type + "." + writer.Row.Member));

    /// <summary>The calls that may put something into a queue.</summary>
    /// <param name="queue">Its name.</param>
    /// <param name="code">The code.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static IEnumerable<SyntaxNode> NodesThatEnqueue(string queue, CodeScope code, CancellationToken cancellationToken) =>
        from writer in QueueWriters[queue].Distinct()
        from node in code.Nodes(NamedBucket.Invocation, writer.Member, cancellationToken)
        where NamedMembers.IdOf(node, code, cancellationToken).StartsWith(writer.Id, StringComparison.Ordinal)
        select node;

    /// <summary>Whether the store is a queue.</summary>
    public static bool IsQueue(string store) => QueueWriters.Contains(store);

    /// <summary>The calls and assignments that may put something there; what a literal says that it puts elsewhere is left out.</summary>
    public static IEnumerable<SyntaxNode> NodesThatMayKeep(string key, CodeScope code, CancellationToken cancellationToken) => Keepers
        .SelectMany(name => code.Nodes(NamedBucket.Invocation, name, cancellationToken))
        .Concat(code.Nodes(UnnamedBucket.ElementAssignment, cancellationToken))
        .Where(node => KeyOf(node) is not { } literal || literal == key)
        .Concat(code.Nodes(NamedBucket.Assignment, key, cancellationToken));

    /// <summary>The literal that stands where a key stands.</summary>
    private static string? KeyOf(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { ArgumentList.Arguments: [var key, _, ..] } => Literal(key),
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: [var key] } } => Literal(key),
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [var key] } } => Literal(key),
        _ => null,
    };

    private static string? Literal(ArgumentSyntax argument) =>
        argument.Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal ? literal.Token.ValueText : null;
}
