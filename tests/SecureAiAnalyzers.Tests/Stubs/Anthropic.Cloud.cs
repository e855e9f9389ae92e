// refs: Google.Apis.Auth
#nullable enable
#pragma warning disable

using System;
using System.Net.Http;
using System.Threading.Tasks;
using Anthropic.Core;

namespace Anthropic.Foundry
{
    public class AnthropicFoundryClient : AnthropicClient
    {
        public AnthropicFoundryClient(IAnthropicFoundryCredentials azureCredentials) { }
    }

    public interface IAnthropicFoundryCredentials
    {
        string ResourceName { get; }
        void Apply(HttpRequestMessage requestMessage);
        public static IAnthropicFoundryCredentials? FromEnv() => throw null!;
    }

    public class DefaultAnthropicFoundryCredentials
    {
        public static IAnthropicFoundryCredentials? FromEnv(string? resourceName = null) => throw null!;
    }

    public class AnthropicFoundryApiKeyCredentials : IAnthropicFoundryCredentials
    {
        public AnthropicFoundryApiKeyCredentials(string apiKey, string resourceName) { }
        public string ResourceName => throw null!;
        public void Apply(HttpRequestMessage requestMessage) => throw null!;
    }

    public class AnthropicFoundryIdentityTokenCredentials : IAnthropicFoundryCredentials
    {
        public AnthropicFoundryIdentityTokenCredentials(
            Azure.Core.TokenCredential tokenCredential, string resourceName, string[]? scopes = null)
        {
        }

        public string ResourceName => throw null!;
        public void Apply(HttpRequestMessage requestMessage) => throw null!;
    }
}

namespace Anthropic.Bedrock
{
    public sealed class AnthropicBedrockClient : AnthropicClient
    {
        public AnthropicBedrockClient(IAnthropicBedrockCredentials bedrockCredentials) { }
    }

    public sealed class AnthropicBedrockMantleClient : AnthropicClient
    {
        public AnthropicBedrockMantleClient(MantleAwsClientOptions? options = null) { }
    }

    public interface IAnthropicBedrockCredentials
    {
        string Region { get; }
        Task Apply(HttpRequestMessage requestMessage);
        public static ValueTask<IAnthropicBedrockCredentials?> FromEnv() => throw null!;
    }

    public static class AnthropicBedrockCredentialsHelper
    {
        public static ValueTask<IAnthropicBedrockCredentials?> FromEnv() => throw null!;
    }

    public sealed class AnthropicBedrockApiTokenCredentials : IAnthropicBedrockCredentials
    {
        public required string BearerToken { get; init; }
        public required string Region { get; init; }
        public Task Apply(HttpRequestMessage requestMessage) => throw null!;
    }

    public sealed class AnthropicBedrockPrivateKeyCredentials : IAnthropicBedrockCredentials
    {
        public required string Region { get; init; }
        public required string ApiSecret { get; init; }
        public required string ApiAccessKey { get; init; }
        public Task Apply(HttpRequestMessage requestMessage) => throw null!;
    }

    public sealed class MantleAwsClientOptions
    {
        public string? ApiKey { get; init; }
        public string? AwsAccessKey { get; init; }
        public string? AwsSecretAccessKey { get; init; }
        public string? AwsSessionToken { get; init; }
        public string? AwsProfile { get; init; }
        public string? AwsRegion { get; init; }
        public bool SkipAuth { get; init; }
        public string? BaseUrl { get; init; }
        public ClientOptions ClientOptions { get; init; }
    }
}

namespace Anthropic.Vertex
{
    public class AnthropicVertexClient : AnthropicClient
    {
        public AnthropicVertexClient(IAnthropicVertexCredentials vertexCredentials) { }
    }

    public interface IAnthropicVertexCredentials
    {
        string Region { get; }
        string Project { get; }
        ValueTask ApplyAsync(HttpRequestMessage requestMessage);
        public static Task<IAnthropicVertexCredentials?> FromEnvAsync() => throw null!;
    }

    public static class DefaultAnthropicVertexCredentials
    {
        public static ValueTask<IAnthropicVertexCredentials?> FromEnvAsync() => throw null!;
    }

    public class AnthropicVertexCredentials : IAnthropicVertexCredentials
    {
        public AnthropicVertexCredentials(string? region, string project) { }
        public AnthropicVertexCredentials(string? region, string project, Google.Apis.Auth.OAuth2.GoogleCredential googleCredential) { }
        public string Region => throw null!;
        public string Project => throw null!;
        public ValueTask ApplyAsync(HttpRequestMessage requestMessage) => throw null!;
    }
}

namespace Anthropic.Aws
{
    public sealed class AnthropicAwsClient : AnthropicClient
    {
        public AnthropicAwsClient(AwsClientOptions? options = null) { }
    }

    public sealed class AwsClientOptions
    {
        public string? ApiKey { get; init; }
        public string? AwsAccessKey { get; init; }
        public string? AwsSecretAccessKey { get; init; }
        public string? AwsSessionToken { get; init; }
        public string? AwsProfile { get; init; }
        public string? AwsRegion { get; init; }
        public string? WorkspaceId { get; init; }
        public bool SkipAuth { get; init; }
        public string? BaseUrl { get; init; }
        public ClientOptions ClientOptions { get; init; }
    }
}
