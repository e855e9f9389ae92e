#nullable enable
#pragma warning disable

namespace Amazon.SecretsManager
{
    using System.Threading;
    using System.Threading.Tasks;
    using Amazon.SecretsManager.Model;

    public interface IAmazonSecretsManager
    {
        Task<GetSecretValueResponse> GetSecretValueAsync(GetSecretValueRequest request, CancellationToken cancellationToken = default);
    }
}

namespace Amazon.SecretsManager.Model
{
    using System.IO;

    public class GetSecretValueRequest
    {
        public string SecretId { get; set; } = null!;
    }

    public class GetSecretValueResponse
    {
        public string Name { get; set; } = null!;
        public string SecretString { get; set; } = null!;
        public MemoryStream SecretBinary { get; set; } = null!;
    }

    public class SecretValueEntry
    {
        public string Name { get; set; } = null!;
        public string SecretString { get; set; } = null!;
        public MemoryStream SecretBinary { get; set; } = null!;
    }
}
