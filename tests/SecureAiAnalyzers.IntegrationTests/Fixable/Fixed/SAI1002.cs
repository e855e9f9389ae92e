using System.ClientModel.Primitives;
using OpenAI;

namespace Fixable.SAI1002;

public static class Gateway
{
    public static OpenAIClientOptions Options()
    {
        var handler = new HttpClientHandler
        {
            CheckCertificateRevocationList = true,
        };
        return new OpenAIClientOptions { Transport = new HttpClientPipelineTransport(new HttpClient(handler)) };
    }
}
