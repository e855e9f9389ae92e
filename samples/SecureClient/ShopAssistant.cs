using System.Net.Http.Json;

namespace SecureClient;

/// <summary>Asks the server that delivered the page. It holds the key of the model, knows its customers, and limits what each may ask.</summary>
internal sealed class ShopAssistant(HttpClient server)
{
    /// <summary>Answers a question of the customer who is signed in.</summary>
    public async Task<string> AnswerAsync(string question, CancellationToken cancellationToken)
    {
        using var response = await server.PostAsJsonAsync("questions", new { text = question }, cancellationToken);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}
