#nullable enable
#pragma warning disable

using System;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;

namespace Azure.Security.KeyVault.Secrets
{
    public class SecretClient
    {
        protected SecretClient() { }
        public SecretClient(Uri vaultUri, TokenCredential credential) { }
        public virtual Response<KeyVaultSecret> GetSecret(
            string name, string? version = null, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<KeyVaultSecret>> GetSecretAsync(
            string name, string? version = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public class KeyVaultSecret
    {
        public KeyVaultSecret(string name, string value) { }
        public Uri Id => throw null!;
        public string Name => throw null!;
        public string Value => throw null!;
    }
}
