using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Shared;

namespace SecureAiAnalyzers.Rules.SupplyChain;

/// <summary>SAI7001: a constant names a model by an alias, behind which the provider changes the version.</summary>
internal sealed class FloatingModelVersion() : AiRule(RuleTable.FloatingModelVersion)
{
    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.ModelId, AnalyzeName);
        registry.OnUse(ApiRole.HttpEndpoint, AnalyzeDownload);
    }

    private void AnalyzeName(ApiUse use) => Report(use, ModelNames.First(use, name => AliasOf(use.Row.Provider, name)));

    /// <summary>A file of a model hub that a plain HTTP client fetches.</summary>
    private void AnalyzeDownload(ApiUse use) =>
        Report(use, ModelNames.InText(use, ModelAliases.Hub, static text => ModelAliases.Find(ModelAliases.Hub, text)));

    /// <summary>The alias that the name is, without a version that ends too. One that ends itself is the matter of <see cref="RetiredModelName"/>.</summary>
    private static ModelAlias? AliasOf(string? provider, string name)
    {
        if (ModelAliases.Find(provider, name) is not { } alias || RetiredModels.Find(provider, name) is not null)
            return null;

        return alias.Version is { } version && RetiredModels.Find(provider, version) is not null ? alias with { Version = null } : alias;
    }

    private void Report(ApiUse use, (ModelAlias Known, SyntaxNode? Origin)? named)
    {
        if (named is not var (alias, origin))
            return;

        var suggestion = alias.Version is null ? string.Empty : $" such as '{alias.Version}'";
        use.Report(Definition, new Finding(use.Value!.Syntax.GetLocation(), alias.Name, suggestion)
        {
            Additional = origin is null ? [] : [origin.GetLocation()],
        });
    }
}
