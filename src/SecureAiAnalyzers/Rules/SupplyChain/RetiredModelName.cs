using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Shared;

namespace SecureAiAnalyzers.Rules.SupplyChain;

/// <summary>SAI7008: a constant names a model that its provider has taken out of service, or has announced to.</summary>
internal sealed class RetiredModelName() : AiRule(RuleTable.RetiredModelName)
{
    public override void Register(RuleRegistry registry) => registry.OnUse(ApiRole.ModelId, Analyze);

    private void Analyze(ApiUse use)
    {
        if (ModelNames.First(use, name => RetiredModels.Find(use.Row.Provider, name)) is not var ((page, model), origin))
            return;

        var successor = model.Successor is { } name ? $"'{name}'" : "one that is still served";
        use.Report(Definition, new Finding(use.Value!.Syntax.GetLocation(), model.Name, page.DateOf + " " + model.Date, successor)
        {
            Additional = origin is null ? [] : [origin.GetLocation()],
        });
    }
}
