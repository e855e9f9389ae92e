// refs: AWSSDK.Core
#nullable enable
#pragma warning disable

using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Amazon.BedrockRuntime.Model;
using Amazon.Runtime;
using Microsoft.Extensions.AI;

namespace Amazon.BedrockRuntime
{
    public class AmazonBedrockRuntimeConfig : ClientConfig
    {
        public AmazonBedrockRuntimeConfig() { }
        public override string ServiceVersion => throw null!;
        public override string UserAgent => throw null!;
        public override string RegionEndpointServiceName => throw null!;
        public override Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(
            Amazon.Runtime.Endpoints.ServiceOperationEndpointParameters parameters) => throw null!;
    }

    public interface IAmazonBedrockRuntime : IDisposable
    {
        Task<ApplyGuardrailResponse> ApplyGuardrailAsync(
            ApplyGuardrailRequest request, CancellationToken cancellationToken = default);
        Task<ConverseResponse> ConverseAsync(ConverseRequest request, CancellationToken cancellationToken = default);
        Task<ConverseStreamResponse> ConverseStreamAsync(
            ConverseStreamRequest request, CancellationToken cancellationToken = default);
        Task<InvokeModelResponse> InvokeModelAsync(InvokeModelRequest request, CancellationToken cancellationToken = default);
    }

    public class AmazonBedrockRuntimeClient : AmazonServiceClient, IAmazonBedrockRuntime
    {
        public AmazonBedrockRuntimeClient() { }
        public AmazonBedrockRuntimeClient(RegionEndpoint region) { }
        public AmazonBedrockRuntimeClient(AmazonBedrockRuntimeConfig config) { }
        public AmazonBedrockRuntimeClient(AWSCredentials credentials) { }
        public AmazonBedrockRuntimeClient(AWSCredentials credentials, RegionEndpoint region) { }
        public AmazonBedrockRuntimeClient(AWSCredentials credentials, AmazonBedrockRuntimeConfig clientConfig) { }
        public AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey) { }
        public AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region) { }
        public AmazonBedrockRuntimeClient(
            string awsAccessKeyId, string awsSecretAccessKey, AmazonBedrockRuntimeConfig clientConfig) { }
        public AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken) { }
        public AmazonBedrockRuntimeClient(
            string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region) { }
        public virtual Task<ApplyGuardrailResponse> ApplyGuardrailAsync(
            ApplyGuardrailRequest request, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<ConverseResponse> ConverseAsync(
            ConverseRequest request, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<ConverseStreamResponse> ConverseStreamAsync(
            ConverseStreamRequest request, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<InvokeModelResponse> InvokeModelAsync(
            InvokeModelRequest request, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class AmazonBedrockRuntimeExtensions
    {
        public static IChatClient AsIChatClient(this IAmazonBedrockRuntime runtime, string? defaultModelId = null) => throw null!;
    }

    public class ConversationRole : ConstantClass
    {
        public ConversationRole(string value) : base(value) { }
        public static readonly ConversationRole Assistant = new("assistant");
        public static readonly ConversationRole User = new("user");
        public static implicit operator ConversationRole(string value) => throw null!;
    }

    public class StopReason : ConstantClass
    {
        public StopReason(string value) : base(value) { }
        public static implicit operator StopReason(string value) => throw null!;
    }

    public class GuardrailTrace : ConstantClass
    {
        public GuardrailTrace(string value) : base(value) { }
        public static implicit operator GuardrailTrace(string value) => throw null!;
    }
}

namespace Amazon.BedrockRuntime.Model
{
    public class AmazonBedrockRuntimeRequest : AmazonWebServiceRequest
    {
    }

    public class ConverseRequest : AmazonBedrockRuntimeRequest
    {
        public GuardrailConfiguration GuardrailConfig { get; set; } = null!;
        public InferenceConfiguration InferenceConfig { get; set; } = null!;
        public List<Message> Messages { get; set; } = null!;
        public string ModelId { get; set; } = null!;
        public List<SystemContentBlock> System { get; set; } = null!;
    }

    public class ConverseStreamRequest : AmazonBedrockRuntimeRequest
    {
        public InferenceConfiguration InferenceConfig { get; set; } = null!;
        public List<Message> Messages { get; set; } = null!;
        public string ModelId { get; set; } = null!;
        public List<SystemContentBlock> System { get; set; } = null!;
    }

    public class GuardrailConfiguration
    {
        public string GuardrailIdentifier { get; set; } = null!;
        public string GuardrailVersion { get; set; } = null!;
        public GuardrailTrace Trace { get; set; } = null!;
    }

    public class InferenceConfiguration
    {
        public int? MaxTokens { get; set; }
        public List<string> StopSequences { get; set; } = null!;
        public float? Temperature { get; set; }
        public float? TopP { get; set; }
    }

    public class Message
    {
        public List<ContentBlock> Content { get; set; } = null!;
        public ConversationRole Role { get; set; } = null!;
    }

    public class ContentBlock
    {
        public string Text { get; set; } = null!;
    }

    public class SystemContentBlock
    {
        public string Text { get; set; } = null!;
    }

    public class ConverseOutput
    {
        public Message Message { get; set; } = null!;
    }

    public class ConverseResponse : AmazonWebServiceResponse
    {
        public ConverseOutput Output { get; set; } = null!;
        public StopReason StopReason { get; set; } = null!;
    }

    public class ConverseStreamResponse : AmazonWebServiceResponse
    {
    }

    public class InvokeModelRequest : AmazonBedrockRuntimeRequest
    {
        public string Accept { get; set; } = null!;
        public MemoryStream Body { get; set; } = null!;
        public string ContentType { get; set; } = null!;
        public string ModelId { get; set; } = null!;
    }

    public class InvokeModelResponse : AmazonWebServiceResponse
    {
        public MemoryStream Body { get; set; } = null!;
        public string ContentType { get; set; } = null!;
    }

    public class ApplyGuardrailRequest : AmazonBedrockRuntimeRequest
    {
        public string GuardrailIdentifier { get; set; } = null!;
        public string GuardrailVersion { get; set; } = null!;
    }

    public class ApplyGuardrailResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.BedrockRuntime
{
    public class AmazonBedrockRuntimeException : Amazon.Runtime.AmazonServiceException
    {
        public AmazonBedrockRuntimeException() { }
        public AmazonBedrockRuntimeException(string message) { }
    }
}
