using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.CodeFixes.Team;

/// <summary>
/// Light bulb of the rules about flows: declare, in the symbols file, that a function of the team which the value passes cleans it, or that one which
/// tests it is a guard. Somebody has to have looked at each such function, so there is no way to do it in bulk.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclaredCheckFix))]
[Shared]
public sealed class DeclaredCheckFix : CodeFixProvider
{
    private const int MostOffers = 3;

    private static readonly ImmutableDictionary<string, SinkKinds> Kinds =
        Rules.RuleSet.Flow.All.ToImmutableDictionary(static rule => rule.Definition.Id, static rule => rule.Sink);

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = Kinds.Keys.OrderBy(static id => id, StringComparer.Ordinal).ToImmutableArray();

    /// <inheritdoc />
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var finding in context.Diagnostics)
        {
            if (!Kinds.TryGetValue(finding.Id, out var kinds) || await FlowPlaces.OfAsync(context.Document, finding, context.CancellationToken)
                .ConfigureAwait(false) is not { } path)
            {
                continue;
            }

            foreach (var check in path.Sanitizers().Concat(path.Guards()).Distinct().Take(MostOffers))
                Offer(check, kinds, finding, context);
        }
    }

    private static void Offer(TeamCheck check, SinkKinds kinds, Diagnostic finding, CodeFixContext context)
    {
        var line = check.LineFor(kinds);
        context.RegisterCodeFix(
            CodeAction.Create(check.Title, token => SymbolsFileEdit.AddAsync(context.Document.Project, line, token), equivalenceKey: line), finding);
    }
}
