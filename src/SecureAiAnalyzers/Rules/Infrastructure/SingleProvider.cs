using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Infrastructure.Support;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Rules.Infrastructure;

/// <summary>SAI1010: a service asks the models of one provider, and has nobody else to ask when that one fails.</summary>
internal sealed class SingleProvider() : AiRule(RuleTable.SingleProvider)
{
    /// <summary>A library does not choose the providers of a program, and a program without a host serves nobody.</summary>
    public override bool AppliesTo(AnalysisScope scope) => scope.Project is { IsExecutable: true, HasHost: true };

    public override void Register(RuleRegistry registry) => registry.OnUse(ApiRole.ProviderClient, Analyze);

    private void Analyze(ApiUse use)
    {
        var clients = new ProviderClients(use.Scope, use.CancellationToken);
        if (clients.First() is { } first
            && first.StandsAt(use.Operation)
            && IsService(use)
            && clients.AreOfOneProvider()
            && !clients.HasNamedSecond()
            && !new ProviderFallback(use.Scope, use.CancellationToken).IsSeen())
        {
            use.Report(Definition, new Finding(MemberNames.LocationOf(use.Operation), use.TargetName));
        }
    }

    /// <summary>Whether the program runs for others, and not before the eyes of the one who started it.</summary>
    private static bool IsService(ApiUse use) => use.Scope.Code.HasCallOf(ApiRole.HostStart, use.CancellationToken)
        && (use.Scope.Project.IsWeb || use.Scope.Code.HasCallOf(ApiRole.HostedServiceRegistration, use.CancellationToken));
}
