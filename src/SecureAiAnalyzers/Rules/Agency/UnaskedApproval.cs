using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Agency.Support;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Tools;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Agency;

/// <summary>
/// SAI6016: code that reads as an approval, and nobody asks: a wrapper that the caller of the tool does not know, a filter that never runs, functions
/// that leave their filters behind.
/// </summary>
internal sealed class UnaskedApproval() : AiRule(RuleTable.UnaskedApproval)
{
    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.UnaskedFunction, AnalyzeFunction);
        registry.OnUse(ApiRole.UnaskedToolList, AnalyzeSession);
        registry.OnUse(ApiRole.ServiceTypeRegistration, AnalyzeRegistration);
        registry.OnUse(ApiRole.ToolList, AnalyzeTools);
    }

    /// <summary>A filter that can refuse asks where the host does not; and code may call the functions itself.</summary>
    private void AnalyzeFunction(ApiUse use)
    {
        if (use.Operation is IInvocationOperation call
            && ApprovalWrappers.AreIn(call.Receiver(), use.Scope.Code, use.CancellationToken)
            && !IsInvocationOff(use)
            && !new FunctionFilters(use.Scope, use.CancellationToken).CanRefuse())
        {
            var what = $"makes a function that {use.Sdk.Name} calls without the approval that it needs";
            Report(use, MemberNames.LocationOf(call), what, "let a function filter ask");
        }
    }

    private void AnalyzeSession(ApiUse use)
    {
        if (ApprovalWrappers.AreIn(use.Value, use.Scope.Code, use.CancellationToken) && use.Scope.Code.Uses(ApiRole.UnaskedLoop, use.CancellationToken))
            Report(use, use.Value!.Syntax.GetLocation(), "takes a tool that its session calls without the approval that it needs", "ask before the tool acts");
    }

    private void AnalyzeRegistration(ApiUse use)
    {
        if (FunctionFilters.RegisteredBy(use.Operation) is not { } service || !use.Ai.Is(ApiRole.ToolFilter, service))
            return;

        var filters = new FunctionFilters(use.Scope, use.CancellationToken);
        if (!filters.IsContract(service)
            && filters.ClassOf(use.Operation) is { } filter
            && MayOnlyBeUsedHere(use, service)
            && filters.CanRefuse(filter)
            && !filters.IsUsed(filter)
            && !filters.IsUsed(service))
        {
            ReportRegistration(use, service, filters.ContractsOf(filter));
        }
    }

    private void ReportRegistration(ApiUse use, INamedTypeSymbol filter, IReadOnlyList<INamedTypeSymbol> contracts)
    {
        var what = $"registers the filter '{filter.Name}' by its own type, so that it never runs";
        var names = string.Join("' and '", contracts.Select(static contract => contract.Name));
        var types = string.Join(";", contracts.Select(static contract => contract.ToDisplayString()));
        use.Report(Definition, new Finding(MemberNames.LocationOf(use.Operation), DisplayNames.Of(use.Symbol), what, $"register it as '{names}'")
        {
            Properties = FindingProperties.Of(FindingProperties.Replacement, types),
        });
    }

    private void AnalyzeTools(ApiUse use)
    {
        var filters = new FunctionFilters(use.Scope, use.CancellationToken);
        if (use.Row.SeenIn is not null && filters.AreSeen && HoldsFiltered(use) && IsCalledInLoop(use) && filters.CanRefuse())
            Report(use, use.Value!.Syntax.GetLocation(), "takes functions whose filters do not run there", "wrap those that need it in a function that asks");
    }

    /// <summary>A public filter of a library may be used by others.</summary>
    private static bool MayOnlyBeUsedHere(ApiUse use, INamedTypeSymbol filter) => use.Scope.Project.IsExecutable || !filter.IsVisibleOutside();

    private static bool IsInvocationOff(ApiUse use)
    {
        var calls = use.Scope.Code.CallsOf(ApiRole.AutoInvocation, use.CancellationToken).ToArray();
        return calls.Length > 0 && calls.All(call => call.Arguments.Any(argument =>
            argument.Parameter?.Type.SpecialType == SpecialType.System_Boolean && use.Scope.Code.Constants.Is(argument.Value, false, use.CancellationToken)));
    }

    private static bool HoldsFiltered(ApiUse use) => new ValueOrigins(use.Scope.Code, use.CancellationToken).OfElements(use.Value)
        .Any(origin => FilteredFunctions.AreIn(origin.Value.Type, use.Ai));

    /// <summary>An agent is a loop by itself.</summary>
    private static bool IsCalledInLoop(ApiUse use) => use.Row.Parameter is not null
        || use.Scope.Code.Uses(ApiRole.FunctionLoop, use.CancellationToken);

    private void Report(ApiUse use, Location place, string what, string advice) =>
        use.Report(Definition, new Finding(place, use.TargetName, what, advice));
}
