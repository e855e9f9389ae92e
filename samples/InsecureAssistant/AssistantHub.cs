using Microsoft.AspNetCore.SignalR;

namespace InsecureAssistant;

internal sealed class AssistantHub(Assistant assistant) : Hub
{
    public IAsyncEnumerable<string> Ask(Question question, CancellationToken cancellationToken) =>
        assistant.StreamAsync(question, cancellationToken);
}
