using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.SupplyChain.Support;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.SupplyChain;

/// <summary>SAI7003: a model is loaded that the program has downloaded, and no hash or signature of it is checked.</summary>
internal sealed class UnverifiedModel() : AiRule(RuleTable.UnverifiedModel)
{
    public override void Register(RuleRegistry registry) => registry.OnUse(ApiRole.ModelFile, Analyze);

    private void Analyze(ApiUse use)
    {
        if (use.Value is not { } model
            || new DownloadedModels(use.Scope, use.CancellationToken).DownloadOf(model) is not { } download
            || new ContentChecks(use.Scope, use.CancellationToken).StandBetween(download.Operation, use.Operation))
        {
            return;
        }

        var place = download.Operation.Syntax.GetLocation();
        use.Report(Definition, new Finding(model.Syntax.GetLocation(), use.TargetName, DisplayNames.Of(download.Member))
        {
            Additional = [place],
            Properties = FindingProperties.Of(FindingProperties.Hop + "0", "downloaded here"),
        });
    }
}
