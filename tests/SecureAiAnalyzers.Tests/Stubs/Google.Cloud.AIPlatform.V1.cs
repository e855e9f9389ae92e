// refs: Google.Apis.Auth; Google.Protobuf
#nullable enable
#pragma warning disable

using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Google.Api.Gax.Grpc;
using Google.Apis.Auth.OAuth2;
using Google.Protobuf.Collections;

namespace Google.Api.Gax.Grpc
{
    public sealed class CallSettings
    {
        internal CallSettings() { }
    }

    public abstract class ClientBuilderBase<TClient>
    {
        public string CredentialsPath { get; set; } = null!;
        public string Endpoint { get; set; } = null!;
        public string JsonCredentials { get; set; } = null!;
        public ICredential Credential { get; set; } = null!;
        public GoogleCredential GoogleCredential { get; set; } = null!;
        public abstract TClient Build();
        public abstract Task<TClient> BuildAsync(CancellationToken cancellationToken = default);
    }
}

namespace Google.Cloud.AIPlatform.V1
{
    public sealed class PredictionServiceClientBuilder : ClientBuilderBase<PredictionServiceClient>
    {
        public override PredictionServiceClient Build() => throw null!;
        public override Task<PredictionServiceClient> BuildAsync(CancellationToken cancellationToken = default) => throw null!;
    }

    public abstract class PredictionServiceClient
    {
        public static PredictionServiceClient Create() => throw null!;
        public virtual GenerateContentResponse GenerateContent(
            GenerateContentRequest request, CallSettings? callSettings = null) => throw null!;
        public virtual Task<GenerateContentResponse> GenerateContentAsync(
            GenerateContentRequest request, CallSettings? callSettings = null) => throw null!;
        public virtual Task<GenerateContentResponse> GenerateContentAsync(
            GenerateContentRequest request, CancellationToken cancellationToken) => throw null!;
    }

    public sealed class GenerateContentRequest
    {
        public GenerateContentRequest() { }
        public RepeatedField<Content> Contents => throw null!;
        public GenerationConfig GenerationConfig { get; set; } = null!;
        public string Model { get; set; } = null!;
        public RepeatedField<SafetySetting> SafetySettings => throw null!;
        public Content SystemInstruction { get; set; } = null!;
        public RepeatedField<Tool> Tools => throw null!;
    }

    public sealed class GenerateContentResponse
    {
        public GenerateContentResponse() { }
        public RepeatedField<Candidate> Candidates => throw null!;
    }

    public sealed class Candidate
    {
        public Candidate() { }
        public Content Content { get; set; } = null!;
        public Types.FinishReason FinishReason { get; set; }

        public static class Types
        {
            public enum FinishReason
            {
                Unspecified,
                Stop,
                MaxTokens,
                Safety,
            }
        }
    }

    public sealed class Content
    {
        public Content() { }
        public RepeatedField<Part> Parts => throw null!;
        public string Role { get; set; } = null!;
    }

    public sealed class Part
    {
        public Part() { }
        public string Text { get; set; } = null!;
    }

    public sealed class GenerationConfig
    {
        public GenerationConfig() { }
        public int MaxOutputTokens { get; set; }
        public string ResponseMimeType { get; set; } = null!;
        public object ResponseSchema { get; set; } = null!;
        public float Temperature { get; set; }
    }

    public sealed class SafetySetting
    {
        public SafetySetting() { }
    }

    public sealed class Tool
    {
        public Tool() { }
    }

    public sealed class ToolConfig
    {
        public ToolConfig() { }
    }
}
