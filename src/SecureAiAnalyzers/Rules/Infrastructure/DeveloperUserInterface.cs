using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Endpoints;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Infrastructure;

/// <summary>SAI1009: a developer user interface is mapped without a condition, or on one that Production fulfils.</summary>
internal sealed class DeveloperUserInterface() : AiRule(RuleTable.DeveloperUserInterface)
{
    /// <summary>A library is mapped by the program that uses it.</summary>
    public override bool AppliesTo(AnalysisScope scope) => scope.Project.IsExecutable;

    public override void Register(RuleRegistry registry) => registry.OnUse(ApiRole.DeveloperUi, Analyze);

    /// <summary>What another branch decides about is silent: another environment or a setting is the operator's choice.</summary>
    private void Analyze(ApiUse use)
    {
        if (use.Operation is IInvocationOperation call
            && use.Scope.Code.Development.IsTakenInProduction(call, use.CancellationToken)
            && !DevelopmentCode.Holds(call, use.Scope.Code, use.CancellationToken)
            && !IsProtected(use, call))
        {
            use.Report(Definition, new Finding(MemberNames.LocationOf(call), call.TargetMethod.Name));
        }
    }

    /// <summary>Whether callers are checked, or may be where the view ends.</summary>
    private static bool IsProtected(ApiUse use, IInvocationOperation call)
    {
        var conventions = RouteConventions.Of(call, use.Scope.Code, use.Ai, use.CancellationToken);
        return !conventions.IsComplete
            || conventions.Calls.Any(convention => use.Ai.Members.Of(convention.TargetMethod, ApiRole.AuthorizationConvention) is not null);
    }
}
