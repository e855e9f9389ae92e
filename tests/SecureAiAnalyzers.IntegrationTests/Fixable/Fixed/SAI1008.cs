using Azure;
using Azure.AI.Inference;
using Azure.Identity;

namespace Fixable.SAI1008;

public static class Models
{
    public static ChatCompletionsClient Create(IConfiguration configuration) => new(
        new Uri("https://contoso.services.ai.azure.com/models"),
        new DefaultAzureCredential());
}
