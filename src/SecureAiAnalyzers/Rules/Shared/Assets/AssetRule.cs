using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Shared.Assets;

/// <summary>A rule about assets: it is told of each place at which code uses one.</summary>
internal abstract class AssetRule(RuleDefinition definition) : AiRule(definition)
{
    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.ModelId, use => Report(use, ModelAssets.Named(use)));
        registry.OnUse(ApiRole.DeploymentName, use => Report(use, ModelAssets.Named(use)));
        registry.OnUse(ApiRole.ModelDownload, use => Report(use, ModelAssets.Named(use)));
        registry.OnUse(ApiRole.ModelFile, use => Report(use, ModelAssets.Loaded(use)));
        registry.OnUse(ApiRole.Endpoint, use => Report(use, EndpointAssets.Of(use)));
        registry.OnUse(ApiRole.HttpEndpoint, use => Report(use, EndpointAssets.OfRequest(use)));
        registry.OnUse(ApiRole.ServerCommand, use => Report(use, ServerAssets.Started(use)));
        registry.OnUse(ApiRole.AgentFactory, use => Report(use, [AgentAssets.Made(use)]));
        registry.OnOperation(OperationKind.ObjectCreation, use => Report(use, AgentAssets.Created(use)));
    }

    /// <summary>What the rule says of an asset; null for nothing.</summary>
    protected abstract Finding? FindingOf(Asset asset, AnalysisScope scope);

    /// <summary>Reports what there is to say of the assets of a use.</summary>
    protected void Report(ApiUse use, IEnumerable<Asset> assets)
    {
        foreach (var asset in assets)
        {
            if (FindingOf(asset, use.Scope) is { } finding)
                use.Report(Definition, finding);
        }
    }

    /// <summary>Reports what there is to say of the asset of an operation.</summary>
    protected void Report(OperationUse use, Asset? asset)
    {
        if (asset is not null && FindingOf(asset, use.Scope) is { } finding)
            use.Report(Definition, finding);
    }
}
