#nullable enable
#pragma warning disable

using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Microsoft.ML.OnnxRuntimeGenAI
{
    public class Model : IDisposable
    {
        public Model(string modelPath) { }
        public Model(Config config) { }
        public string GetModelType() => throw null!;
        public void Dispose() => throw null!;
    }

    public class Config : IDisposable
    {
        public Config(string modelPath) { }
        public void AddModelData(string modelFilename, byte[] modelData) => throw null!;
        public void AppendProvider(string provider) => throw null!;
        public void ClearProviders() => throw null!;
        public void Overlay(string json) => throw null!;
        public void SetProviderOption(string provider, string option, string value) => throw null!;
        public void Dispose() => throw null!;
    }

    public class Adapters : IDisposable
    {
        public Adapters(Model model) { }
        public void LoadAdapter(string adapterPath, string adapterName) => throw null!;
        public void UnloadAdapter(string adapterName) => throw null!;
        public void Dispose() => throw null!;
    }

    public class GeneratorParams : IDisposable
    {
        public GeneratorParams(Model model) { }
        public void SetGuidance(string type, string data, bool enableFFTokens = false) => throw null!;
        public void SetSearchOption(string searchOption, double value) => throw null!;
        public void SetSearchOption(string searchOption, bool value) => throw null!;
        public void Dispose() => throw null!;
    }

    public class Generator : IDisposable
    {
        public Generator(Model model, GeneratorParams generatorParams) { }
        public void AppendTokens(ReadOnlySpan<int> inputIDs) => throw null!;
        public void AppendTokenSequences(Sequences sequences) => throw null!;
        public void GenerateNextToken() => throw null!;
        public ReadOnlySpan<int> GetNextTokens() => throw null!;
        public ReadOnlySpan<int> GetSequence(ulong index) => throw null!;
        public bool IsDone() => throw null!;
        public void SetActiveAdapter(Adapters adapters, string adapterName) => throw null!;
        public void Dispose() => throw null!;
    }

    public class Sequences : IDisposable
    {
        internal Sequences() { }
        public ulong NumSequences => throw null!;
        public ReadOnlySpan<int> this[ulong sequenceIndex] => throw null!;
        public void Dispose() => throw null!;
    }

    public class Tokenizer : IDisposable
    {
        public Tokenizer(Model model) { }
        public string ApplyChatTemplate(string template_str, string messages, string tools, bool add_generation_prompt) => throw null!;
        public TokenizerStream CreateStream() => throw null!;
        public string Decode(ReadOnlySpan<int> sequence) => throw null!;
        public string[] DecodeBatch(Sequences sequences) => throw null!;
        public Sequences Encode(string str) => throw null!;
        public Sequences EncodeBatch(string[] strings) => throw null!;
        public void Dispose() => throw null!;
    }

    public class TokenizerStream : IDisposable
    {
        internal TokenizerStream() { }
        public string Decode(int token) => throw null!;
        public void Dispose() => throw null!;
    }

    public sealed class OnnxRuntimeGenAIChatClient : IChatClient
    {
        public OnnxRuntimeGenAIChatClient(string modelPath, OnnxRuntimeGenAIChatClientOptions? options = null) { }
        public OnnxRuntimeGenAIChatClient(Model model, bool ownsModel = true, OnnxRuntimeGenAIChatClientOptions? options = null) { }
        public OnnxRuntimeGenAIChatClient(Config config, bool ownsConfig = true, OnnxRuntimeGenAIChatClientOptions? options = null) { }
        public Task<ChatResponse> GetResponseAsync(
            IEnumerable<ChatMessage> messages,
            ChatOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages,
            ChatOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        object? IChatClient.GetService(Type serviceType, object? serviceKey) => throw null!;
        public void Dispose() => throw null!;
    }

    public sealed class OnnxRuntimeGenAIChatClientOptions
    {
        public OnnxRuntimeGenAIChatClientOptions() { }
        public IList<string>? StopSequences { get; set; }
        public Func<IEnumerable<ChatMessage>, ChatOptions?, string>? PromptFormatter { get; set; }
        public bool EnableCaching { get; set; }
    }
}
