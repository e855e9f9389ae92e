using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.CodeFixes.Team;

namespace SecureAiAnalyzers.CodeFixes.SupplyChain;

/// <summary>
/// SAI7002: adds an entry to the inventory, in which owner, purpose, licence and classification wait for somebody who knows them. In bulk, each asset is
/// added once.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnlistedAssetFix))]
[Shared]
public sealed class UnlistedAssetFix : CodeFixProvider
{
    private const string Key = nameof(UnlistedAssetFix);

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("SAI7002");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => new InBulk();

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await InventoryEdit.FindAsync(context.Document.Project, context.CancellationToken).ConfigureAwait(false) is not { } inventory)
            return;

        foreach (var finding in context.Diagnostics)
        {
            if (AssetOf(finding) is { } asset)
            {
                var action = CodeAction.Create(
                    $"List it in '{inventory.Name}'",
                    token => InventoryEdit.AddAsync(inventory, [asset], context.Document.Project.Solution, token),
                    Key);
                context.RegisterCodeFix(action, finding);
            }
        }
    }

    private static (string Kind, string Name)? AssetOf(Diagnostic finding) =>
        finding.Properties.TryGetValue(FindingProperties.Kind, out var kind) && kind is not null
        && finding.Properties.TryGetValue(FindingProperties.Member, out var name) && name is not null ? (kind, name) : null;

    /// <summary>The assets of all findings of a scope; each project has its own inventory, or shares one.</summary>
    private sealed class InBulk : FixAllProvider
    {
        public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
        {
            var changed = fixAllContext.Solution;
            foreach (var project in ProjectsOf(fixAllContext))
                changed = await AddAsync(changed, project, fixAllContext).ConfigureAwait(false);
            return changed == fixAllContext.Solution ? null : CodeAction.Create("List all in the inventory", _ => Task.FromResult(changed), Key);
        }

        private static IEnumerable<Project> ProjectsOf(FixAllContext context) => context.Scope == FixAllScope.Solution
            ? context.Solution.Projects.OrderBy(static project => project.FilePath, StringComparer.Ordinal)
            : [context.Project];

        private static async Task<Solution> AddAsync(Solution solution, Project project, FixAllContext context)
        {
            var findings = context is { Scope: FixAllScope.Document, Document: { } document }
                ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            var assets = findings.Select(AssetOf).OfType<(string Kind, string Name)>().Distinct().ToArray();
            return assets.Length > 0 && await InventoryEdit.FindAsync(project, context.CancellationToken).ConfigureAwait(false) is { } inventory
                ? await InventoryEdit.AddAsync(inventory, assets, solution, context.CancellationToken).ConfigureAwait(false)
                : solution;
        }
    }
}
