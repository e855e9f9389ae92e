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
    private const string Batch = "LLama.Batched.BatchedExecutor";
    private const string Inference = "LLama.Common.InferenceParams";
    private const string Model = "LLama.Common.ModelParams";

    public static SdkCatalog Catalog { get; } = new(
        "LLamaSharp",
        packages: ["LLamaSharp"],
        newestVersion: "0.28.0",
        anchors: ["LLama"],
        rows:
        [
            .. Types(ClientType, Executor, Session, Embedder, Batch),
            Parameter(ModelFile, Model, Ctor, "modelPath"),
            Member(ModelFile, Model, "ModelPath"),
            .. Parameter(ModelFile, "LLama.MtmdWeights", ["LoadFromFile", "LoadFromFileAsync"], "mmProject"),

            Parameter(ModelCall, Executor, "InferAsync", "text"),
            Parameter(ModelCall, "LLama.StatelessExecutor", "InferAsync", "prompt"),
            .. Members(ModelCall, Session, "ChatAsync", "RegenerateAssistantMessageAsync"),
            Parameter(ModelCall, Embedder, "GetEmbeddings", "input"),
            Member(ModelCall, Batch, "Infer"),
            .. Types(Conversation, "LLama.Common.ChatHistory"),
            .. Types(ConversationSession, Session),
            .. Types(ConversationMessage, "LLama.Common.ChatHistory+Message"),
            .. Types(ClientException, "LLama.Exceptions.RuntimeError"),
            .. Types(CallOptions, Inference),
            Member(OutputLimit, Inference, "MaxTokens"),

            .. FlowRows,
        ]);
}
