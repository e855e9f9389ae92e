using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Infrastructure.Support;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;

namespace SecureAiAnalyzers.Rules.Infrastructure;

/// <summary>SAI1007: a cross-origin policy that lets every site in holds for an endpoint behind which a model answers.</summary>
internal sealed class AnyOrigin() : AiRule(RuleTable.AnyOrigin)
{
    private const string Wildcard = "*";

    public override void Register(RuleRegistry registry) => registry.OnUse(ApiRole.AnyOrigin, Analyze);

    private void Analyze(ApiUse use)
    {
        if (use.Operation is IInvocationOperation call
            && !use.Scope.IsSilentInTests(Definition, call.Syntax.SyntaxTree)
            && LetsEveryoneIn(use)
            && new CorsPolicies(use.Scope.Program, use.Scope.Code, use.Ai, use.CancellationToken).HoldsForAi(call))
        {
            use.Report(Definition, new Finding(MemberNames.LocationOf(call), call.TargetMethod.Name));
        }
    }

    private static bool LetsEveryoneIn(ApiUse use) => use.Value switch
    {
        null => true,
        { Type.TypeKind: TypeKind.Delegate } decision =>
            Delegates.In(decision, use.Scope.Code, use.CancellationToken).Any(function =>
                Delegates.AlwaysReturns(function, expected: true, use.Scope.Code, use.CancellationToken)),
        var origins => origins.DescendantsAndSelf().Any(origin => origin.ConstantValue is { HasValue: true, Value: Wildcard }),
    };
}
