using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Rules.Infrastructure;

/// <summary>SAI1003: a caller or a model chooses the address of a model, an agent or an MCP server.</summary>
internal sealed class UntrustedEndpoint() : FlowRule(
    RuleTable.UntrustedEndpoint, FromModel | FlowLabels.UserInput | FlowLabels.Declared, SinkKinds.Endpoint)
{
    /// <summary>The address of a general client counts where the client goes to a model.</summary>
    public override bool IsToldElsewhere(IOperation sink, AnalysisScope scope, CancellationToken cancellationToken) =>
        sink.Ancestors().OfType<IAssignmentOperation>().FirstOrDefault() is { Target: IMemberReferenceOperation target } setting
        && scope.Ai.Members.Of(target.Member, ApiRole.HttpEndpoint) is not null
        && !new TransportReach(scope, cancellationToken).Reaches(setting);
}
