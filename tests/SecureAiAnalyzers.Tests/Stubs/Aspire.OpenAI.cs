// refs: Microsoft.Extensions.AI; Azure.AI.OpenAI; Azure.AI.Inference
#nullable enable
#pragma warning disable

using System;
using System.Collections.Generic;
using Aspire.Azure.AI.Inference;
using Aspire.Azure.AI.OpenAI;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.OpenAI;
using Aspire.OpenAI;
using Azure.AI.Inference;
using Azure.AI.OpenAI;
using Azure.Core;
using Azure.Core.Extensions;
using CommunityToolkit.Aspire.OllamaSharp;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;

namespace Aspire.OpenAI
{
    public class AspireOpenAIClientBuilder
    {
        public AspireOpenAIClientBuilder(
            IHostApplicationBuilder hostBuilder,
            string connectionName,
            string? serviceKey,
            bool disableTracing,
            bool enableSensitiveTelemetryData)
        {
        }

        public virtual string ConfigurationSectionName => throw null!;
        public string ConnectionName => throw null!;
        public bool DisableTracing => throw null!;
        public bool EnableSensitiveTelemetryData => throw null!;
        public IHostApplicationBuilder HostBuilder => throw null!;
        public string? ServiceKey => throw null!;
    }

    public sealed class OpenAISettings
    {
        public bool DisableMetrics { get; set; }
        public bool DisableTracing { get; set; }
        public bool EnableSensitiveTelemetryData { get; set; }
        public Uri? Endpoint { get; set; }
        public string? Key { get; set; }
    }
}

namespace Aspire.Azure.AI.OpenAI
{
    public class AspireAzureOpenAIClientBuilder : AspireOpenAIClientBuilder
    {
        public AspireAzureOpenAIClientBuilder(
            IHostApplicationBuilder hostBuilder,
            string connectionName,
            string? serviceKey,
            bool disableTracing,
            bool enableSensitiveTelemetryData)
            : base(default!, default!, default, default, default)
        {
        }

        public override string ConfigurationSectionName => throw null!;
    }

    public sealed class AzureOpenAISettings
    {
        public TokenCredential? Credential { get; set; }
        public bool DisableMetrics { get; set; }
        public bool DisableTracing { get; set; }
        public bool EnableSensitiveTelemetryData { get; set; }
        public Uri? Endpoint { get; set; }
        public string? Key { get; set; }
    }
}

namespace Aspire.Azure.AI.Inference
{
    public class AspireChatCompletionsClientBuilder
    {
        public AspireChatCompletionsClientBuilder(
            IHostApplicationBuilder hostBuilder,
            string? serviceKey,
            string? deploymentName,
            bool disableTracing,
            bool enableSensitiveTelemetryData)
        {
        }

        public string? DeploymentName => throw null!;
        public bool EnableSensitiveTelemetryData => throw null!;
        public IHostApplicationBuilder HostBuilder => throw null!;
        public string? ServiceKey => throw null!;
    }

    public sealed class ChatCompletionsClientSettings
    {
        public string? ConnectionString { get; set; }
        public string? DeploymentName { get; set; }
        public bool DisableHealthChecks { get; set; }
        public bool DisableMetrics { get; set; }
        public bool DisableTracing { get; set; }
        public bool EnableSensitiveTelemetryData { get; set; }
        public Uri? Endpoint { get; set; }
        public string? Key { get; set; }
        public TokenCredential? TokenCredential { get; set; }
    }
}

namespace CommunityToolkit.Aspire.OllamaSharp
{
    public sealed class OllamaSharpSettings
    {
        public bool DisableHealthChecks { get; set; }
        public bool DisableTracing { get; set; }
        public Uri? Endpoint { get; set; }
        public int? HealthCheckTimeout { get; set; }
        public IReadOnlyList<string> Models { get; set; } = [];
        public string? SelectedModel { get; set; }
    }
}

namespace Microsoft.Extensions.Hosting
{
    public static class AspireOpenAIExtensions
    {
        public static AspireOpenAIClientBuilder AddOpenAIClient(
            this IHostApplicationBuilder builder,
            string connectionName,
            Action<OpenAISettings>? configureSettings = null,
            Action<global::OpenAI.OpenAIClientOptions>? configureOptions = null) => throw null!;
        public static AspireOpenAIClientBuilder AddKeyedOpenAIClient(
            this IHostApplicationBuilder builder,
            string name,
            Action<OpenAISettings>? configureSettings = null,
            Action<global::OpenAI.OpenAIClientOptions>? configureOptions = null) => throw null!;
    }

    public static class AspireOpenAIClientBuilderChatClientExtensions
    {
        public static ChatClientBuilder AddChatClient(
            this AspireOpenAIClientBuilder builder, string? deploymentName = null) => throw null!;
        public static ChatClientBuilder AddKeyedChatClient(
            this AspireOpenAIClientBuilder builder, string serviceKey, string? deploymentName = null) => throw null!;
    }

    public static class AspireOpenAIClientBuilderEmbeddingGeneratorExtensions
    {
        public static EmbeddingGeneratorBuilder<string, Embedding<float>> AddEmbeddingGenerator(
            this AspireOpenAIClientBuilder builder, string? deploymentName = null) => throw null!;
    }

    public static class AspireAzureOpenAIExtensions
    {
        public static AspireAzureOpenAIClientBuilder AddAzureOpenAIClient(
            this IHostApplicationBuilder builder,
            string connectionName,
            Action<AzureOpenAISettings>? configureSettings = null,
            Action<IAzureClientBuilder<AzureOpenAIClient, AzureOpenAIClientOptions>>? configureClientBuilder = null) => throw null!;
        public static AspireAzureOpenAIClientBuilder AddKeyedAzureOpenAIClient(
            this IHostApplicationBuilder builder,
            string name,
            Action<AzureOpenAISettings>? configureSettings = null,
            Action<IAzureClientBuilder<AzureOpenAIClient, AzureOpenAIClientOptions>>? configureClientBuilder = null) => throw null!;
    }

    public static class AspireConfigurableOpenAIExtensions
    {
        public static AspireOpenAIClientBuilder AddKeyedOpenAIClientFromConfiguration(
            this IHostApplicationBuilder builder, string name) => throw null!;
        public static AspireOpenAIClientBuilder AddOpenAIClientFromConfiguration(
            this IHostApplicationBuilder builder, string connectionName) => throw null!;
    }

    public static class AspireAzureAIInferenceExtensions
    {
        public static AspireChatCompletionsClientBuilder AddAzureChatCompletionsClient(
            this IHostApplicationBuilder builder,
            string connectionName,
            Action<ChatCompletionsClientSettings>? configureSettings = null,
            Action<IAzureClientBuilder<ChatCompletionsClient, AzureAIInferenceClientOptions>>? configureClientBuilder = null)
            => throw null!;
        public static AspireChatCompletionsClientBuilder AddKeyedAzureChatCompletionsClient(
            this IHostApplicationBuilder builder,
            string name,
            Action<ChatCompletionsClientSettings>? configureSettings = null,
            Action<IAzureClientBuilder<ChatCompletionsClient, AzureAIInferenceClientOptions>>? configureClientBuilder = null)
            => throw null!;
        public static ChatClientBuilder AddChatClient(
            this AspireChatCompletionsClientBuilder builder, string? deploymentName = null) => throw null!;
    }

    public class AspireOllamaApiClientBuilder(IHostApplicationBuilder hostBuilder, object serviceKey, bool disableTracing)
    {
        public bool DisableTracing { get; } = disableTracing;
        public IHostApplicationBuilder HostBuilder { get; } = hostBuilder;
        public object ServiceKey { get; } = serviceKey;
    }

    public static class AspireOllamaSharpExtensions
    {
        public static AspireOllamaApiClientBuilder AddOllamaApiClient(
            this IHostApplicationBuilder builder,
            string connectionName,
            Action<OllamaSharpSettings>? configureSettings = null) => throw null!;
        public static AspireOllamaApiClientBuilder AddKeyedOllamaApiClient(
            this IHostApplicationBuilder builder,
            string connectionName,
            Action<OllamaSharpSettings>? configureSettings = null) => throw null!;
    }

    public static class AspireOllamaChatClientExtensions
    {
        public static ChatClientBuilder AddChatClient(this AspireOllamaApiClientBuilder builder) => throw null!;
        public static ChatClientBuilder AddChatClient(
            this AspireOllamaApiClientBuilder builder, Action<OpenTelemetryChatClient>? configureOpenTelemetry) => throw null!;
    }

    public static class AspireOllamaEmbeddingGeneratorExtensions
    {
        public static EmbeddingGeneratorBuilder<string, Embedding<float>> AddEmbeddingGenerator(
            this AspireOllamaApiClientBuilder builder) => throw null!;
    }
}

namespace Aspire.Hosting
{
    public interface IDistributedApplicationBuilder
    {
    }

    public static class OpenAIExtensions
    {
        public static IResourceBuilder<OpenAIResource> AddOpenAI(
            this IDistributedApplicationBuilder builder, string name) => throw null!;
        public static IResourceBuilder<OpenAIModelResource> AddModel(
            this IResourceBuilder<OpenAIResource> builder, string name, string model) => throw null!;
        public static IResourceBuilder<OpenAIResource> WithApiKey(
            this IResourceBuilder<OpenAIResource> builder, IResourceBuilder<ParameterResource> apiKey) => throw null!;
        public static IResourceBuilder<OpenAIResource> WithEndpoint(
            this IResourceBuilder<OpenAIResource> builder, string endpoint) => throw null!;
    }

    public static class OllamaResourceBuilderExtensions
    {
        public static IResourceBuilder<OllamaResource> AddOllama(
            this IDistributedApplicationBuilder builder, string name, int? port = null) => throw null!;
        public static IResourceBuilder<OllamaModelResource> AddModel(
            this IResourceBuilder<IOllamaResource> builder, string modelName) => throw null!;
        public static IResourceBuilder<OllamaModelResource> AddModel(
            this IResourceBuilder<IOllamaResource> builder, string name, string modelName) => throw null!;
        public static IResourceBuilder<OllamaModelResource> AddHuggingFaceModel(
            this IResourceBuilder<IOllamaResource> builder, string name, string modelName) => throw null!;
    }
}

namespace Aspire.Hosting.ApplicationModel
{
    public interface IResource
    {
        string Name { get; }
    }

    public interface IResourceBuilder<out T> where T : IResource
    {
        T Resource { get; }
    }

    public abstract class Resource(string name) : IResource
    {
        public virtual string Name { get; } = name;
    }

    public class ParameterResource : Resource
    {
        public ParameterResource(string name, Func<ParameterDefault?, string> callback, bool secret = false) : base(name) { }
    }

    public abstract class ParameterDefault
    {
    }

    public class ContainerResource(string name) : Resource(name)
    {
    }

    public interface IOllamaResource : IResource
    {
        IReadOnlyList<string> Models { get; }
        void AddModel(string modelName);
    }

    public class OllamaResource(string name) : ContainerResource(name), IOllamaResource
    {
        public IReadOnlyList<string> Models => throw null!;
        public void AddModel(string modelName) => throw null!;
    }

    public class OllamaModelResource(string name, string modelName, IOllamaResource parent) : Resource(name)
    {
        public string ModelName { get; } = modelName;
        public IOllamaResource Parent { get; } = parent;
    }
}

namespace Aspire.Hosting.OpenAI
{
    public sealed class OpenAIResource : Resource
    {
        public OpenAIResource(string name, ParameterResource key) : base(name) { }
        public string Endpoint => throw null!;
        public ParameterResource Key => throw null!;
    }

    public class OpenAIModelResource : Resource
    {
        public OpenAIModelResource(string name, string model, OpenAIResource parent) : base(name) { }
        public string Model { get; set; } = null!;
        public OpenAIResource Parent => throw null!;
    }
}
