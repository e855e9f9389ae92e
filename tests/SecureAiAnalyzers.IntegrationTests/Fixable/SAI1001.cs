using OpenAI;

namespace Fixable.SAI1001;

public static class Gateway
{
    public static OpenAIClientOptions Options() => new()
    {
        Endpoint = new Uri("http://models.contoso.com/v1"),
    };
}
