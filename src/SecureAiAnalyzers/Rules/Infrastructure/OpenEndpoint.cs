using System.Collections.Immutable;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Infrastructure.Support;
using SecureAiAnalyzers.Semantics.Endpoints;

namespace SecureAiAnalyzers.Rules.Infrastructure;

/// <summary>SAI1005: an endpoint behind which a model answers lets everyone in.</summary>
internal sealed class OpenEndpoint() : EndpointRule(RuleTable.OpenEndpoint, ProtectionKind.Authorization, OptionTable.AuthorizedUpstream)
{
    protected override string NothingSetUp => "nothing in this application asks who calls";

    protected override string SetupAdvice => "add authentication, and require authorization for all endpoints by a fallback policy or for each one";

    protected override string AdviceFor(AiEndpoint endpoint, bool isForAll) => endpoint.Kind switch
    {
        RequestKind.Function => "ask for a key, or check the caller in the function",
        RequestKind.Page => "add [Authorize] to the page model",
        RequestKind.Action when isForAll => "add [Authorize] to the controller",
        _ => IsMapped(endpoint) ? "add RequireAuthorization()" : "add [Authorize]",
    };

    protected override ImmutableDictionary<string, string?> FixFor(
        AiEndpoint endpoint, bool isForAll, AnalysisScope scope, CancellationToken cancellationToken) =>
        FindingProperties.Of(FindingProperties.Member, endpoint.Kind switch
        {
            RequestKind.Function => null,
            RequestKind.Page => "Authorize type",
            RequestKind.Action when isForAll => "Authorize type",
            _ => IsMapped(endpoint) ? "RequireAuthorization" : "Authorize",
        });
}
