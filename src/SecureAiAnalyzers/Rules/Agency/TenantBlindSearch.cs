using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Agency.Support;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Agency;

/// <summary>SAI6013: records say whose they are, the program knows its users, and a search finds the records of all of them.</summary>
internal sealed class TenantBlindSearch() : AiRule(RuleTable.TenantBlindSearch)
{
    public override void Register(RuleRegistry registry) => registry.OnUse(ApiRole.RecordSearch, Analyze);

    private void Analyze(ApiUse use)
    {
        if (use.Operation is not IInvocationOperation call || RecordOf(call, use.Row) is not { } record)
            return;

        var records = new RecordOwners(use.Scope, use.CancellationToken);
        if (records.MemberOf(record) is not { } member || !records.KnowUsers || use.IsDevelopmentOnly)
            return;

        var filters = new SearchFilters(use.Scope, use.CancellationToken);
        if (!filters.MayConcern(call, member) && !filters.MayCompare(member) && !filters.MayChooseCollection())
            use.Report(Definition, new Finding(MemberNames.LocationOf(call), DisplayNames.Of(use.Symbol), record.Name, member));
    }

    private static ITypeSymbol? RecordOf(IInvocationOperation call, ApiRow row)
    {
        var searched = row.Type.Substring(row.Type.LastIndexOf('.') + 1);
        return searched.IndexOf('`') < 0
            ? call.TargetMethod.TypeArguments.FirstOrDefault()
            : call.Instance?.Type?.SelfAndAncestors().OfType<INamedTypeSymbol>().FirstOrDefault(type => type.MetadataName == searched)?.TypeArguments[0];
    }
}
