using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Infrastructure.Support;
using SecureAiAnalyzers.Semantics.Endpoints;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Infrastructure;

/// <summary>SAI1006: an endpoint behind which a model answers takes any number of requests.</summary>
internal sealed class UnlimitedEndpoint() : EndpointRule(RuleTable.UnlimitedEndpoint, ProtectionKind.RateLimit, OptionTable.RateLimitedUpstream)
{
    private static readonly TreeAnswers<TextSpan, string?> PolicyNames = new();

    protected override string NothingSetUp => "nothing in this application limits requests";

    protected override string SetupAdvice => "add a rate limiter for all requests, or one with a policy for the endpoints that use a model";

    protected override string EffectAdvice => "call UseRateLimiter() behind UseRouting()";

    protected override string AdviceFor(AiEndpoint endpoint, bool isForAll) => endpoint.Kind switch
    {
        RequestKind.Hub => "count what each user asks for in the hub or in a hub filter",
        RequestKind.Function => "limit the calls in front of the function, or count those of each caller in it",
        RequestKind.Action when isForAll => "add [EnableRateLimiting(…)] to the controller",
        _ => IsMapped(endpoint) ? "add RequireRateLimiting(…)" : "add [EnableRateLimiting(…)]",
    };

    protected override ImmutableDictionary<string, string?> FixFor(
        AiEndpoint endpoint, bool isForAll, AnalysisScope scope, CancellationToken cancellationToken) =>
        endpoint.Kind is not (RequestKind.Hub or RequestKind.Function) && PolicyName(scope, cancellationToken) is { } policy
            ? FindingProperties.Of(FindingProperties.Replacement, policy)
                .Add(FindingProperties.Member, MemberFor(endpoint, isForAll))
            : ImmutableDictionary<string, string?>.Empty;

    private static string MemberFor(AiEndpoint endpoint, bool isForAll) => endpoint.Kind switch
    {
        RequestKind.Page => "EnableRateLimiting type",
        RequestKind.Action when isForAll => "EnableRateLimiting type",
        _ => IsMapped(endpoint) ? "RequireRateLimiting" : "EnableRateLimiting",
    };

    /// <summary>The name of the first limit that the application defines.</summary>
    private static string? PolicyName(AnalysisScope scope, CancellationToken cancellationToken) =>
        scope.Code.CallNodesOf(ApiRole.RateLimitPolicy, cancellationToken)
            .Select(call => PolicyNames.Of(call.SyntaxTree, call.Span, scope.Code, code => PolicyName(call, code, cancellationToken)))
            .FirstOrDefault(static name => name is not null);

    private static string? PolicyName(SyntaxNode node, CodeScope code, CancellationToken cancellationToken) =>
        code.Bodies.GetOperation(node, cancellationToken) is not IInvocationOperation call ? null
        : (from argument in call.Arguments
           where code.Ai.Members.Of(argument.Parameter, ApiRole.RateLimitPolicy) is not null
           from value in code.Constants.Resolve(argument.Value, cancellationToken)
           select value.Text).FirstOrDefault(static text => text is not null);
}
