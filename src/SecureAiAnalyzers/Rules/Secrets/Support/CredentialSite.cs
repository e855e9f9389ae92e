using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Rules.Secrets.Support;

/// <summary>A place that receives a credential of a model service.</summary>
/// <param name="Value">The expression that gives the credential.</param>
/// <param name="Target">The receiving member as a message names it.</param>
/// <param name="ProviderHint">Name from which the provider can be told: of the SDK's member, or of the host.</param>
internal sealed record CredentialSite(IOperation Value, string Target, string ProviderHint)
{
    /// <summary>
    /// Whether the service runs on this machine or in the container network, where any text serves as key. Asked only where there is a credential
    /// to report.
    /// </summary>
    public Func<bool> IsLocalServer { get; init; } = static () => false;

    /// <summary>The environment variable that the code sets to the credential; null elsewhere.</summary>
    public string? Variable { get; init; }
}
