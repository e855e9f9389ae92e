using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Shared.Assets;

namespace SecureAiAnalyzers.Rules.Configuration;

/// <summary>SAI0004: the models, services, agents, tools, prompts and stores that code uses, each place with what is known of the asset.</summary>
internal sealed class AssetInventory() : AssetRule(RuleTable.AssetInventory)
{
    public override void Register(RuleRegistry registry)
    {
        base.Register(registry);
        registry.OnUse(ApiRole.ServerSetup, use => Report(use, [ServerAssets.OfApplication(use)]));
        registry.OnUse(ApiRole.ServerConnection, use => Report(use, [ServerAssets.ClientOf(use)]));
        registry.OnUse(ApiRole.ToolFactory, use => Report(use, ToolAssets.Made(use)));
        registry.OnUse(ApiRole.ServerToolFactory, use => Report(use, ToolAssets.Made(use)));
        registry.OnUse(ApiRole.ToolDeclaration, use => Report(use, [ToolAssets.Declared(use)]));
        registry.OnUse(ApiRole.HostShellTool, use => Report(use, [ToolAssets.Shell(use)]));
        registry.OnUse(ApiRole.CollectionName, use => Report(use, StoreAssets.Named(use)));
        registry.OnOperation(OperationKind.ObjectCreation, use => Report(use, ToolAssets.Created(use)));
        registry.OnOperation(OperationKind.ObjectCreation, use => Report(use, StoreAssets.Created(use)));
        foreach (var kind in PromptAssets.Kinds)
            registry.OnOperation(kind, ReportPrompts);
        registry.OnTree(ReportMarked);
    }

    protected override Finding? FindingOf(Asset asset, AnalysisScope scope) => new(asset.Place, asset.Text) { Properties = asset.Facts };

    private void ReportPrompts(OperationUse use)
    {
        foreach (var prompt in PromptAssets.Of(use))
            Report(use, prompt);
    }

    private void ReportMarked(TreeUse use)
    {
        foreach (var tool in ToolAssets.Marked(use))
            use.Report(Definition, FindingOf(tool, use.Scope)!);
    }
}
