using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using SecureAiAnalyzers.Analysis;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.CodeFixes;

/// <summary>
/// What all fixes share. A fix says which repairs a finding has; a repair that cannot be carried out is not offered. Fix-all applies the
/// repairs of a document in one edit, so that neighbouring repairs cannot collide.
/// </summary>
public abstract class SecureAiCodeFix : CodeFixProvider
{
    private protected SecureAiCodeFix(params string[] ids) => FixableDiagnosticIds = ImmutableArray.Create(ids);

    /// <inheritdoc />
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc />
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
        await ApplyAsync(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics.Where(diagnostic => FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            foreach (var repair in await RepairsAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                var action = CodeAction.Create(
                    repair.Title,
                    async token => await ApplyAsync(context.Document, [diagnostic], repair.KeyFor(diagnostic), token).ConfigureAwait(false) ?? context.Document,
                    repair.KeyFor(diagnostic));
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>
    /// The repairs of a finding, best first; empty when there is none that keeps the code compiling. Nobody can edit what the Razor compiler makes.
    /// </summary>
    private protected abstract IEnumerable<Repair> GetRepairs(RepairContext context);

    /// <param name="key">
    /// The way to repair. Null means the best one: <c>dotnet format</c> asks so when the first finding of the analyzer that reports several
    /// rules is not of this fix.
    /// </param>
    private async Task<Document?> ApplyAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
            return null;

        var editor = new SyntaxEditor(root, document.Project.Solution.Services);
        var replaced = new HashSet<TextSpan>();
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            var repairs = await RepairsAsync(document, diagnostic, cancellationToken).ConfigureAwait(false);
            var chosen = repairs.FirstOrDefault(repair => key is null ? !repair.IsForOnePlace : repair.KeyFor(diagnostic) == key);
            if (chosen?.Target is null || replaced.Add(chosen.Target.Span))
                chosen?.Apply(editor);
        }

        var cleaned = await CleanUpAsync(document.WithSyntaxRoot(editor.GetChangedRoot()), cancellationToken).ConfigureAwait(false);
        return await LineBreak.KeepAsync(document, cleaned, cancellationToken).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<Repair>> RepairsAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || RazorFile.Is(root.SyntaxTree))
            return [];

        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var context = new RepairContext(root, model, node, diagnostic, cancellationToken);
        var services = document.Project.Solution.Services;
        return [.. GetRepairs(context).Where(repair => !PreviewMembers.AreWritten(repair, new SyntaxEditor(root, services), context))];
    }

    /// <summary>Adds the usings that repairs ask for and shortens names, only where a repair has annotated them.</summary>
    private static async Task<Document> CleanUpAsync(Document document, CancellationToken cancellationToken)
    {
        document = await ImportAdder.AddImportsAsync(document, Simplifier.AddImportsAnnotation, cancellationToken: cancellationToken).ConfigureAwait(false);
        document = await Simplifier.ReduceAsync(document, Simplifier.Annotation, cancellationToken: cancellationToken).ConfigureAwait(false);
        document = await Formatter.FormatAsync(document, Formatter.Annotation, cancellationToken: cancellationToken).ConfigureAwait(false);
        return await Formatter.FormatAsync(document, SyntaxAnnotation.ElasticAnnotation, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}
