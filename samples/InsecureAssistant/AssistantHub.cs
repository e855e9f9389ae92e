using Microsoft.AspNetCore.SignalR;

namespace InsecureAssistant;

internal sealed class AssistantHub(Assistant assistant) : Hub
{
    public IAsyncEnumerable<string> Ask(Question question, CancellationToken cancellationToken) => // SAI1005, SAI1006
        assistant.StreamAsync(question, cancellationToken);
}
