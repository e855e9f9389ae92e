using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Secrets.Support;

namespace SecureAiAnalyzers.Rules.Secrets;

/// <summary>SAI2001: a constant reaches a place that receives the credential of a model service.</summary>
internal sealed class HardCodedCredential() : AiRule(RuleTable.HardCodedCredential)
{
    public override bool AppliesTo(AnalysisScope scope) => CredentialSites.Roles.Any(scope.Ai.Has);

    public override void Register(RuleRegistry registry)
    {
        foreach (var kind in CredentialSites.Kinds)
            registry.OnOperation(kind, Analyze);
    }

    private void Analyze(OperationUse use)
    {
        foreach (var finding in CredentialConstants.In(use.Operation, use.Scope, use.CancellationToken))
            use.Report(Definition, finding);
    }
}
