using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Rules.Shared.Assets;

/// <summary>The agents that code makes.</summary>
internal static class AgentAssets
{
    /// <summary>The agent that a factory or its constructor makes.</summary>
    public static Asset Made(ApiUse use) => Of(use.Operation, use.Scope, use.CancellationToken);

    /// <summary>The agent that a constructor makes which is no factory; null for what only stands before another agent.</summary>
    public static Asset? Created(OperationUse use)
    {
        var creation = (IObjectCreationOperation)use.Operation;
        return use.Ai.Is(ApiRole.AgentType, creation.Type)
            && !use.Ai.Is(ApiRole.DelegatingClient, creation.Type)
            && use.Ai.Members.Of(creation.Constructor, ApiRole.AgentFactory) is null
                ? Of(creation, use.Scope, use.CancellationToken)
                : null;
    }

    private static Asset Of(IOperation made, AnalysisScope scope, CancellationToken cancellationToken) =>
        Asset.Of(AssetKinds.Agent, GivenNames.In(made, scope, cancellationToken), MemberNames.LocationOf(made));
}
