using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Consumption.Support;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Rules.Consumption;

/// <summary>SAI8005: a handler sends requests again on the HTTP client of a model client that retries by itself.</summary>
internal sealed class MultipliedRetries() : AiRule(RuleTable.MultipliedRetries)
{
    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.RetryHandler, Analyze);
        registry.OnUse(ApiRole.HandlerStrategies, Analyze);
    }

    private void Analyze(ApiUse use)
    {
        if (!new RetryCode(use).SendsPostsAgain() || use.IsDevelopmentOnly)
            return;

        var retries = new OwnRetries(use.Scope, use.CancellationToken);
        var (at, client) = TransportsOf(use)
            .Select(transport => (transport, client: retries.Of(transport)))
            .FirstOrDefault(static found => found.client is not null);
        if (client is null)
            return;

        use.Report(Definition, new Finding(MemberNames.LocationOf(use.Operation), NameOf(use), client.NoRetries, client.Tries)
        {
            Additional = [at.Syntax.GetLocation()],
        });
    }

    private static string NameOf(ApiUse use) => use.Operation is IObjectCreationOperation { Type: { } type } ? type.Name : use.Symbol.Name;

    /// <summary>The assignments that give model clients what they send by: the HTTP clients which have the handler.</summary>
    private static IEnumerable<ISimpleAssignmentOperation> TransportsOf(ApiUse use)
    {
        var reach = new TransportReach(use.Scope, use.CancellationToken);
        var uses = use.Operation is IInvocationOperation call
            ? reach.ClientUses(RegisteredClients.WithHandler(call, use.Scope.Code, use.CancellationToken))
            : reach.Uses(use.Operation);
        return from reached in uses
               let assignment = reached.User as ISimpleAssignmentOperation
               where assignment?.Target is IMemberReferenceOperation target
                   && assignment.Value == reached.Part
                   && use.Ai.Members.Of(target.Member, ApiRole.ClientTransport) is not null
               select assignment;
    }
}
