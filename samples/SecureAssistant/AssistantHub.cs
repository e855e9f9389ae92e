using Microsoft.AspNetCore.SignalR;

namespace SecureAssistant;

/// <summary>Streams answers.</summary>
internal sealed class AssistantHub(Assistant assistant) : Hub
{
    /// <summary>The answer, piece by piece.</summary>
    public IAsyncEnumerable<string> Ask(Question question, CancellationToken cancellationToken) =>
        assistant.StreamAsync(question, cancellationToken);
}
