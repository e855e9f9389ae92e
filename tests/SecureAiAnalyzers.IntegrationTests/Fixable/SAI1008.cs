using Azure;
using Azure.AI.Inference;

namespace Fixable.SAI1008;

public static class Models
{
    public static ChatCompletionsClient Create(IConfiguration configuration) => new(
        new Uri("https://contoso.services.ai.azure.com/models"),
        new AzureKeyCredential(configuration["Azure:Key"]!));
}
