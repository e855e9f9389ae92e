using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace SecureAiAnalyzers.CodeFixes.Monitoring;

/// <summary>Keeps the exception of a handler that no longer hands it out: by the logger in scope, or else by the trace of the process.</summary>
internal static class ExceptionRecords
{
    private const string TraceType = "System.Diagnostics.Trace";
    private const string LoggingNamespace = "Microsoft.Extensions.Logging";

    /// <summary>Records the exception before the statement of the handler in which the value stands, unless the handler does so itself.</summary>
    public static void Add(SyntaxEditor editor, SemanticModel model, ExpressionSyntax value, string text)
    {
        if (value.FirstAncestorOrSelf<CatchClauseSyntax>() is not { Declaration.Identifier: { RawKind: (int)SyntaxKind.IdentifierToken } exception } clause)
            return;

        var logger = LoggerInScope.Find(model, clause.Block.OpenBraceToken.Span.End);
        var record = RecordOf(logger, model, clause, exception.Text, text);
        var index = clause.Block.Statements.IndexOf(statement => statement.Span.Contains(value.Span));
        if (index < 0)
            return;

        editor.ReplaceNode(clause, (current, _) => WithRecord((CatchClauseSyntax)current, index, record, exception.ValueText));
        if (!Records(clause.Block, exception.ValueText, value) && NeedsDirective(logger, model, clause.SpanStart))
            UsingDirectives.Add(editor, LoggingNamespace);
    }

    private static bool NeedsDirective(LoggerInScope? logger, SemanticModel model, int position) =>
        logger is { Method: LoggerInScope.LogError } && !UsingDirectives.HasExtension(model, position, logger.Type, logger.Method);

    private static StatementSyntax RecordOf(LoggerInScope? logger, SemanticModel model, CatchClauseSyntax clause, string exception, string text) =>
        SyntaxFactory.ParseStatement(logger is null
            ? $"{TraceName(model, clause.SpanStart)}.TraceError({exception}.ToString());"
            : $"{logger.Expression}.{logger.Method}({exception}, {SyntaxFactory.Literal(text).Text});");

    private static string TraceName(SemanticModel model, int position) =>
        model.LookupNamespacesAndTypes(position, name: "Trace") is [INamedTypeSymbol trace] && trace.ToDisplayString() == TraceType ? trace.Name : TraceType;

    private static CatchClauseSyntax WithRecord(CatchClauseSyntax clause, int index, StatementSyntax record, string exception)
    {
        if (Records(clause.Block, exception, replaced: null))
            return clause;

        var next = clause.Block.Statements[index];
        var before = index == 0 ? clause.Block.OpenBraceToken.TrailingTrivia : clause.Block.Statements[index - 1].GetTrailingTrivia();
        var placed = before.Any(SyntaxKind.EndOfLineTrivia)
            ? record.WithLeadingTrivia(Indentation.Of(next)).WithTrailingTrivia(LineBreak.Of(before))
            : record.WithTrailingTrivia(SyntaxFactory.Space);
        return clause.WithBlock(clause.Block.WithStatements(clause.Block.Statements.Insert(index, placed)));
    }

    /// <summary>Whether a statement gives the exception, or text of it, to something that keeps it or passes it on as the cause of another one.</summary>
    /// <param name="replaced">The expression that gives way to another text.</param>
    private static bool Records(BlockSyntax handler, string exception, ExpressionSyntax? replaced) => handler.DescendantNodes()
        .OfType<IdentifierNameSyntax>()
        .Where(name => name.Identifier.ValueText == exception && replaced?.Span.Contains(name.Span) != true)
        .Any(static name => (name.FirstAncestorOrSelf<ArgumentSyntax>() is not null || name.Parent is MemberAccessExpressionSyntax)
            && name.FirstAncestorOrSelf<StatementSyntax>() is ExpressionStatementSyntax { Expression: not AssignmentExpressionSyntax } or ThrowStatementSyntax);
}
