#nullable enable
#pragma warning disable

using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using LLama.Abstractions;
using LLama.Common;
using LLama.Native;
using LLama.Sampling;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace LLama.Abstractions
{
    public interface IContextParams
    {
        uint? ContextSize { get; }
        uint BatchSize { get; }
        bool Embeddings { get; }
        Encoding Encoding { get; }
        int? Threads { get; }
    }

    public interface IModelParams
    {
        int MainGpu { get; set; }
        int GpuLayerCount { get; }
        bool UseMemorymap { get; }
        bool UseMemoryLock { get; }
        string ModelPath { get; }
        bool VocabOnly { get; }
        bool CheckTensors { get; }
    }

    public interface ILLamaParams : IModelParams, IContextParams
    {
    }

    public interface IInferenceParams
    {
        int TokensKeep { get; set; }
        int MaxTokens { get; set; }
        IReadOnlyList<string> AntiPrompts { get; set; }
        ISamplingPipeline SamplingPipeline { get; set; }
        bool DecodeSpecialTokens { get; set; }
    }

    public interface ILLamaExecutor
    {
        LLamaContext Context { get; }
        bool IsMultiModal { get; }
        MtmdWeights? ClipModel { get; }
        IAsyncEnumerable<string> InferAsync(
            string text, IInferenceParams? inferenceParams = null, CancellationToken token = default);
    }

    public interface IHistoryTransform
    {
        string HistoryToText(ChatHistory history);
        ChatHistory TextToHistory(AuthorRole role, string text);
        IHistoryTransform Clone();
    }

    public interface ITextTransform
    {
        string Transform(string text);
        ITextTransform Clone();
    }

    public interface ITextStreamTransform
    {
        IAsyncEnumerable<string> TransformAsync(IAsyncEnumerable<string> tokens);
        ITextStreamTransform Clone();
    }

    public static class LLamaExecutorExtensions
    {
        public static IChatClient AsChatClient(
            this ILLamaExecutor executor,
            IHistoryTransform? historyTransform = null,
            ITextStreamTransform? outputTransform = null) => throw null!;
    }
}

namespace LLama.Common
{
    public enum AuthorRole
    {
        Unknown = -1,
        System = 0,
        User = 1,
        Assistant = 2,
    }

    public class ChatHistory
    {
        public ChatHistory() { }
        public ChatHistory(Message[] messageHistory) { }
        public List<Message> Messages { get; set; } = new();
        public void AddMessage(AuthorRole authorRole, string content) => throw null!;
        public string ToJson() => throw null!;
        public static ChatHistory? FromJson(string json) => throw null!;

        public class Message
        {
            public Message(AuthorRole authorRole, string content) { }
            public AuthorRole AuthorRole { get; set; }
            public string Content { get; set; } = null!;
        }
    }

    public record InferenceParams : IInferenceParams
    {
        public int TokensKeep { get; set; } = 0;
        public int MaxTokens { get; set; } = -1;
        public IReadOnlyList<string> AntiPrompts { get; set; } = [];
        public ISamplingPipeline SamplingPipeline { get; set; } = null!;
        public bool DecodeSpecialTokens { get; set; }
    }

    public record ModelParams : ILLamaParams
    {
        public ModelParams(string modelPath) { }
        public uint? ContextSize { get; set; }
        public uint BatchSize { get; set; } = 512;
        public bool Embeddings { get; set; }
        public Encoding Encoding { get; set; } = null!;
        public int? Threads { get; set; }
        public int MainGpu { get; set; }
        public int GpuLayerCount { get; set; } = 20;
        public bool UseMemorymap { get; set; } = true;
        public bool UseMemoryLock { get; set; }
        public string ModelPath { get; set; } = null!;
        public bool VocabOnly { get; set; }
        public bool CheckTensors => throw null!;
    }
}

namespace LLama.Sampling
{
    public interface ISamplingPipeline : IDisposable
    {
        void Reset();
    }

    public abstract class BaseSamplingPipeline : ISamplingPipeline
    {
        public virtual void Dispose() => throw null!;
        public virtual void Reset() => throw null!;
    }

    public class DefaultSamplingPipeline : BaseSamplingPipeline
    {
        public float RepeatPenalty { get; init; } = 1;
        public float Temperature { get; init; } = 0.75f;
        public int TopK { get; init; } = 40;
        public float TopP { get; init; } = 0.9f;
        public uint Seed { get; set; }
    }
}

namespace LLama.Native
{
    public enum DecodeResult
    {
        Error = -1,
        Ok = 0,
    }

    public class MtmdContextParams
    {
        public static MtmdContextParams Default() => throw null!;
    }
}

namespace LLama
{
    public sealed class LLamaWeights : IDisposable
    {
        internal LLamaWeights() { }
        public int ContextSize => throw null!;
        public IReadOnlyDictionary<string, string> Metadata { get; set; } = null!;
        public static LLamaWeights LoadFromFile(IModelParams @params) => throw null!;
        public static Task<LLamaWeights> LoadFromFileAsync(
            IModelParams @params,
            CancellationToken token = default,
            IProgress<float>? progressReporter = null) => throw null!;
        public LLamaContext CreateContext(IContextParams @params, ILogger? logger = null) => throw null!;
        public void Dispose() => throw null!;
    }

    public sealed class MtmdWeights : IDisposable
    {
        internal MtmdWeights() { }
        public static MtmdWeights LoadFromFile(
            string mmProject, LLamaWeights textModel, MtmdContextParams mtmdCtxParams) => throw null!;
        public static Task<MtmdWeights> LoadFromFileAsync(
            string mmProject,
            LLamaWeights textModel,
            MtmdContextParams mtmdCtxParams,
            CancellationToken token = default) => throw null!;
        public void Dispose() => throw null!;
    }

    public sealed class LLamaContext : IDisposable
    {
        public LLamaContext(LLamaWeights model, IContextParams @params, ILogger? logger = null) { }
        public uint ContextSize => throw null!;
        public IContextParams Params => throw null!;
        public void LoadState(string filename) => throw null!;
        public void SaveState(string filename) => throw null!;
        public void Dispose() => throw null!;
    }

    public sealed class LLamaEmbedder : IDisposable, IEmbeddingGenerator<string, Embedding<float>>
    {
        public LLamaEmbedder(LLamaWeights weights, IContextParams @params, ILogger? logger = null) { }
        public int EmbeddingSize => throw null!;
        public Task<IReadOnlyList<float[]>> GetEmbeddings(string input, CancellationToken cancellationToken = default) => throw null!;
        Task<GeneratedEmbeddings<Embedding<float>>> IEmbeddingGenerator<string, Embedding<float>>.GenerateAsync(
            IEnumerable<string> values, EmbeddingGenerationOptions? options, CancellationToken cancellationToken) => throw null!;
        object? IEmbeddingGenerator.GetService(Type serviceType, object? serviceKey) => throw null!;
        public void Dispose() => throw null!;
    }

    public abstract class StatefulExecutorBase : ILLamaExecutor
    {
        protected StatefulExecutorBase(LLamaContext context, ILogger? logger = null) { }
        public LLamaContext Context => throw null!;
        public bool IsMultiModal => throw null!;
        public MtmdWeights? ClipModel => throw null!;
        public virtual IAsyncEnumerable<string> InferAsync(
            string? text, IInferenceParams? inferenceParams = null, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task PrefillPromptAsync(string prompt, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task LoadState(string filename, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task SaveState(string filename, CancellationToken cancellationToken = default) => throw null!;
        public StatefulExecutorBase WithSessionFile(string filename) => throw null!;
        public void SaveSessionFile(string filename) => throw null!;
    }

    public class InteractiveExecutor : StatefulExecutorBase
    {
        public InteractiveExecutor(LLamaContext context, ILogger? logger = null) : base(context, logger) { }
        public InteractiveExecutor(LLamaContext context, MtmdWeights clipModel, ILogger? logger = null) : base(context, logger) { }
    }

    public class InstructExecutor : StatefulExecutorBase
    {
        public InstructExecutor(
            LLamaContext context,
            string instructionPrefix = "",
            string instructionSuffix = "",
            ILogger? logger = null) : base(context, logger)
        {
        }

        public InstructExecutor(
            LLamaContext context,
            MtmdWeights clipModel,
            string instructionPrefix = "",
            string instructionSuffix = "",
            ILogger? logger = null) : base(context, logger)
        {
        }
    }

    public class StatelessExecutor : ILLamaExecutor
    {
        public StatelessExecutor(LLamaWeights weights, IContextParams @params, ILogger? logger = null) { }
        public LLamaContext Context => throw null!;
        public bool IsMultiModal => throw null!;
        public MtmdWeights? ClipModel => throw null!;
        public bool ApplyTemplate { get; init; }
        public string? SystemMessage { get; init; }
        public IAsyncEnumerable<string> InferAsync(
            string prompt, IInferenceParams? inferenceParams = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public class ChatSession
    {
        public ChatSession(ILLamaExecutor executor) { }
        public ChatSession(ILLamaExecutor executor, ChatHistory history) { }
        public ILLamaExecutor Executor => throw null!;
        public ChatHistory History => throw null!;
        public IHistoryTransform HistoryTransform { get; set; } = null!;
        public List<ITextTransform> InputTransformPipeline { get; set; } = [];
        public ITextStreamTransform OutputTransform = null!;

        public static Task<ChatSession> InitializeSessionFromHistoryAsync(
            ILLamaExecutor executor,
            ChatHistory history,
            IHistoryTransform? transform = null,
            CancellationToken cancellationToken = default) => throw null!;
        public ChatSession WithHistoryTransform(IHistoryTransform transform) => throw null!;
        public ChatSession AddInputTransform(ITextTransform transform) => throw null!;
        public ChatSession WithOutputTransform(ITextStreamTransform transform) => throw null!;
        public void SaveSession(string path) => throw null!;
        public void LoadSession(SessionState state, bool loadTransforms = true) => throw null!;
        public void LoadSession(string path, bool loadTransforms = true) => throw null!;
        public ChatSession AddMessage(ChatHistory.Message message) => throw null!;
        public ChatSession AddSystemMessage(string content) => throw null!;
        public ChatSession AddAssistantMessage(string content) => throw null!;
        public ChatSession AddUserMessage(string content) => throw null!;
        public ChatSession RemoveLastMessage() => throw null!;
        public Task<ChatSession> AddAndProcessMessage(
            ChatHistory.Message message, CancellationToken cancellationToken = default) => throw null!;
        public Task<ChatSession> AddAndProcessSystemMessage(
            string content, CancellationToken cancellationToken = default) => throw null!;
        public Task<ChatSession> AddAndProcessUserMessage(
            string content, CancellationToken cancellationToken = default) => throw null!;
        public Task<ChatSession> AddAndProcessAssistantMessage(
            string content, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<string> ChatAsync(
            ChatHistory.Message message,
            bool applyInputTransformPipeline,
            IInferenceParams? inferenceParams = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<string> ChatAsync(
            ChatHistory.Message message,
            IInferenceParams? inferenceParams = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<string> ChatAsync(
            ChatHistory history,
            bool applyInputTransformPipeline,
            IInferenceParams? inferenceParams = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<string> ChatAsync(
            ChatHistory history,
            IInferenceParams? inferenceParams = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<string> RegenerateAssistantMessageAsync(
            InferenceParams? inferenceParams = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public record SessionState
    {
        public static SessionState Load(string path) => throw null!;
        public void Save(string path) => throw null!;
    }
}

namespace LLama.Batched
{
    public sealed class BatchedExecutor : IDisposable
    {
        public BatchedExecutor(LLamaWeights model, IContextParams contextParams, MtmdWeights? clipModel = null) { }
        public LLamaContext Context => throw null!;
        public LLamaWeights Model => throw null!;
        public Conversation Create() => throw null!;
        public Conversation Load(string filepath) => throw null!;
        public Task<DecodeResult> Infer(CancellationToken cancellation = default) => throw null!;
        public void Dispose() => throw null!;
    }

    public sealed class Conversation : IDisposable
    {
        internal Conversation() { }
        public void Dispose() => throw null!;
    }
}

namespace LLama.Exceptions
{
    public class RuntimeError : System.Exception
    {
        public RuntimeError() { }
        public RuntimeError(string message) { }
    }

    public class LLamaDecodeError : RuntimeError
    {
        public LLamaDecodeError() { }
        public LLamaDecodeError(string message) { }
    }
}
