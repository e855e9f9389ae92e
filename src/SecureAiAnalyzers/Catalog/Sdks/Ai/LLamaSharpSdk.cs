using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>LLamaSharp, which runs llama.cpp models in the process (package LLamaSharp).</summary>
internal static partial class LLamaSharpSdk
{
    private const string Executor = "LLama.Abstractions.ILLamaExecutor";
    private const string Session = "LLama.ChatSession";
    private const string Embedder = "LLama.LLamaEmbedder";
    private const string Reranker = "LLama.LLamaReranker";
    private const string Media = "LLama.MtmdWeights";
    private const string Native = "LLama.Native.";
    private const string Libraries = Native + "NativeLibraryConfig";
    private const string AllLibraries = Native + "NativeLibraryConfigContainer";
    private const string Batch = "LLama.Batched.BatchedExecutor";
    private const string Inference = "LLama.Common.InferenceParams";
    private const string Model = "LLama.Common.ModelParams";

    private static readonly string[] RerankerCalls = ["GetRelevanceScores", "GetRelevanceScoreWithTokenCount"];

    public static SdkCatalog Catalog { get; } = new(
        "LLamaSharp",
        packages: ["LLamaSharp"],
        newestVersion: "0.30.0",
        anchors: ["LLama"],
        rows:
        [
            .. Types(ClientType, Executor, Session, Embedder, Reranker, Batch),
            Parameter(ModelFile, Model, Ctor, "modelPath"),
            Member(ModelFile, Model, "ModelPath"),
            .. Parameter(ModelFile, Media, ["LoadFromFile", "LoadFromFileAsync"], "mmProject"),
            Parameter(ModelFile, Native + "SafeLlamaModelHandle", "LoadFromFile", "modelPath"),
            Parameter(ModelFile, Native + "SafeLlamaModelHandle", "LoadLoraFromFile", "path"),
            Parameter(ModelFile, Native + "SafeMtmdModelHandle", "LoadFromFile", "modelPath"),
            Parameter(ModelFile, "LLama.LLamaQuantizer", "Quantize", "srcFileName"),
            Parameter(NativeLibrary, Libraries, "WithLibrary", "libraryPath"),
            Parameter(NativeLibrary, AllLibraries, "WithLibrary", "llamaPath"),
            Parameter(NativeLibrary, AllLibraries, "WithLibrary", "mtmdPath"),
            Parameter(NativeLibrary, Native + "NativeLibraryFromPath", Ctor, "path"),
            .. new[] { Libraries, AllLibraries }.SelectMany(static libraries => new[]
            {
                Parameter(NativeLibrary, libraries, "WithSearchDirectory", "directory"),
                Parameter(NativeLibrary, libraries, "WithSearchDirectories", "directories"),
            }),

            Parameter(ModelCall, Executor, "InferAsync", "text"),
            Parameter(ModelCall, "LLama.StatelessExecutor", "InferAsync", "prompt"),
            .. Members(ModelCall, Session, "ChatAsync", "RegenerateAssistantMessageAsync"),
            Parameter(ModelCall, Embedder, "GetEmbeddings", "input"),
            .. Parameter(ModelCall, Reranker, RerankerCalls, "input"),
            Member(ModelCall, Batch, "Infer"),
            .. Types(Conversation, "LLama.Common.ChatHistory"),
            .. Types(ConversationSession, Session),
            .. Types(ConversationMessage, "LLama.Common.ChatHistory+Message"),
            .. Types(ClientException, "LLama.Exceptions.RuntimeError", "LLama.Exceptions.ContextOverflowException"),
            .. Types(CallOptions, Inference),
            Member(OutputLimit, Inference, "MaxTokens"),
            Member(LimitedClient, "LLama.Abstractions.LLamaExecutorExtensions", "AsChatClient"),

            .. FlowRows,
        ]);
}
