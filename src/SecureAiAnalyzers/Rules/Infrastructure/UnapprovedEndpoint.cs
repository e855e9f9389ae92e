using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Text;

namespace SecureAiAnalyzers.Rules.Infrastructure;

/// <summary>SAI1004: a model, an agent or an MCP server is reached at a host that the team has not approved.</summary>
internal sealed class UnapprovedEndpoint() : AiRule(RuleTable.UnapprovedEndpoint)
{
    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.Endpoint, use => Analyze(use, static (_, _) => true));
        registry.OnUse(ApiRole.HttpEndpoint, use => Analyze(use, ModelTraffic.Reaches));
    }

    private void Analyze(ApiUse use, Func<ApiUse, string, bool> reachesModel)
    {
        var approved = use.Scope.Options.GetList(OptionTable.ApprovedEndpoints, Definition, use.Operation.Syntax.SyntaxTree);
        if (!approved.Any())
            return;

        foreach (var constant in use.Scope.Code.Constants.Resolve(use.Value, use.CancellationToken))
        {
            if (constant.Text is not { } address || HostOf(address) is not { } host || IsApproved(approved, host) || !reachesModel(use, address))
                continue;

            var value = use.Value!.Syntax;
            use.Report(Definition, new Finding(value.GetLocation(), use.TargetName, host)
            {
                Additional = value.Contains(constant.Origin) ? [] : [constant.Origin.GetLocation()],
            });
            return;
        }
    }

    /// <summary>The host that the address names; null for the machine itself, and for a name that is looked up when the program runs.</summary>
    private static string? HostOf(string address) =>
        HostName.Of(address) is { } host && !HostName.IsLoopback(host) && address.Split(':')[0].IndexOf('+') < 0 ? host : null;

    private static bool IsApproved(IEnumerable<string> approved, string host) =>
        approved.Any(pattern => NamePattern.Matches(HostName.Of(pattern) ?? pattern, host));
}
