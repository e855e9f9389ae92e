using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Shared.Assets;
using SecureAiAnalyzers.Semantics.Text;

namespace SecureAiAnalyzers.Rules.SupplyChain;

/// <summary>SAI7002: code uses a model, a service, an MCP server or an agent that the inventory of the team does not list.</summary>
internal sealed class UnlistedAsset() : AssetRule(RuleTable.UnlistedAsset)
{
    public override bool AppliesTo(AnalysisScope scope) => scope.Inventory is not null;

    protected override Finding? FindingOf(Asset asset, AnalysisScope scope) =>
        scope.Inventory is { } inventory && asset.Name is { } name
        && AssetKinds.Listed.Contains(asset.Kind) && !IsOwn(asset, name) && !inventory.List(asset.Kind, name)
            ? new Finding(asset.Place, inventory.Name, asset.Text).With(FindingProperties.Kind, asset.Kind).With(FindingProperties.Member, name)
            : null;

    /// <summary>What runs on this machine, and the application itself, is nothing that somebody supplies.</summary>
    private static bool IsOwn(Asset asset, string name) => IsOwnProgram(asset) || (HostName.Of(name) is { } host && HostName.IsLoopback(host));

    /// <summary>A server whose name is known and that neither a command nor an address leads to is the application, started once more.</summary>
    private static bool IsOwnProgram(Asset asset) => asset.Kind == AssetKinds.Server
        && !asset.Facts.ContainsKey(AssetKeys.Command)
        && !asset.Facts.ContainsKey(AssetKeys.Service);
}
