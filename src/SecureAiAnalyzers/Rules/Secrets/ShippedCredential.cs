using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Secrets.Support;
using SecureAiAnalyzers.Semantics.Text;

namespace SecureAiAnalyzers.Rules.Secrets;

/// <summary>
/// SAI2008: an application that runs at its users holds the credential of a model in its settings or resources. A constant is reported by
/// SAI2001 or SAI2002, whatever the application is.
/// </summary>
internal sealed class ShippedCredential() : AiRule(RuleTable.ShippedCredential)
{
    public override bool AppliesTo(AnalysisScope scope) => scope.Project.ClientKind is not null && CredentialSites.Roles.Any(scope.Ai.Has);

    public override void Register(RuleRegistry registry)
    {
        foreach (var kind in CredentialSites.Kinds)
            registry.OnOperation(kind, Analyze);
    }

    private void Analyze(OperationUse use)
    {
        if (!CredentialSites.IsCandidate(use.Operation, use.Ai) || use.Scope.Code.Development.Covers(use.Operation, use.CancellationToken))
            return;

        foreach (var site in new CredentialSites(use.Scope, use.CancellationToken).Of(use.Operation))
        {
            if (ShippedValues.Hold(site.Value, use.Ai, use.Scope.Code, use.CancellationToken)
                && !IsConstant(use, site)
                && !site.IsLocalServer()
                && !HasLocalSettings(use.Scope, use.CancellationToken))
            {
                use.Report(Definition, new Finding(site.Value.Syntax.GetLocation(), site.Target, use.Scope.Project.ClientKind!));
            }
        }
    }

    private static bool IsConstant(OperationUse use, CredentialSite site) =>
        use.Scope.Code.Constants.Resolve(site.Value, use.CancellationToken)
            .Any(static constant => constant.Text is { Length: > 0 } text && !PlaceholderText.IsPlaceholder(text));

    /// <summary>Whether the settings may come from the machine of who develops or runs the application, which nobody delivers.</summary>
    private static bool HasLocalSettings(AnalysisScope scope, CancellationToken cancellationToken) =>
        scope.Code.HasCallOf(ApiRole.LocalSettings, cancellationToken);
}
