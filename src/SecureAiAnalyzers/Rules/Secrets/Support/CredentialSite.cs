using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Rules.Secrets.Support;

/// <summary>A place that receives a credential of a model service.</summary>
/// <param name="Value">The expression that gives the credential.</param>
/// <param name="Target">The receiving member as a message names it.</param>
/// <param name="ProviderHint">Name from which the provider can be told: of the SDK's member, or of the host.</param>
internal sealed record CredentialSite(IOperation Value, string Target, string ProviderHint)
{
    /// <summary>What makes the clients that sign in with it: they tell for which hosts. Asked only where there is a credential to report.</summary>
    public IReadOnlyList<IOperation> Clients { get; init; } = [];
}
