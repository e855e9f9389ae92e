using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>ONNX Runtime and its generative part (packages Microsoft.ML.OnnxRuntime and Microsoft.ML.OnnxRuntimeGenAI).</summary>
internal static partial class OnnxSdk
{
    private const string Session = "Microsoft.ML.OnnxRuntime.InferenceSession";
    private const string SessionOptions = "Microsoft.ML.OnnxRuntime.SessionOptions";
    private const string Config = "Microsoft.ML.OnnxRuntimeGenAI.Config";
    private const string ChatClient = "Microsoft.ML.OnnxRuntimeGenAI.OnnxRuntimeGenAIChatClient";

    private const string Compilation = "Microsoft.ML.OnnxRuntime.OrtModelCompilationOptions";
    private const string Adapter = "Microsoft.ML.OnnxRuntime.OrtLoraAdapter";
    private const string Training = "Microsoft.ML.OnnxRuntime.TrainingSession";

    private static readonly string[] PathLoaders = [Session, "Microsoft.ML.OnnxRuntimeGenAI.Model", Config, Tokenizer, ChatClient];

    public static SdkCatalog Catalog { get; } = new(
        "ONNX Runtime",
        packages: ["Microsoft.ML.OnnxRuntime", "Microsoft.ML.OnnxRuntime.Managed", new("Microsoft.ML.OnnxRuntimeGenAI", "0.18.0")],
        newestVersion: "1.31.1",
        anchors: ["Microsoft.ML.OnnxRuntime", "Microsoft.ML.OnnxRuntimeGenAI"],
        rows:
        [
            .. Types(ClientType, ChatClient),
            .. CtorParameter(ModelFile, PathLoaders, "modelPath"),
            Parameter(ModelFile, Session, Ctor, "model"),
            Parameter(ModelFile, Compilation, "SetInputModelPath", "path"),
            Parameter(ModelFile, Compilation, "SetInputModelFromBuffer", "buffer"),
            Parameter(ModelFile, Adapter, "Create", "adapterPath"),
            Parameter(ModelFile, Adapter, "Create", "bytes"),
            Parameter(ModelFile, Training, Ctor, "trainModelPath"),
            Parameter(ModelFile, Training, Ctor, "evalModelPath"),
            Parameter(ModelFile, Training, Ctor, "optimizerModelPath"),
            Parameter(ModelFile, "Microsoft.ML.OnnxRuntime.CheckpointState", "LoadCheckpoint", "checkpointPath"),
            Parameter(ModelFile, Config, "AddModelData", "modelData"),
            Parameter(ModelFile, "Microsoft.ML.OnnxRuntimeGenAI.Adapters", "LoadAdapter", "adapterPath"),
            .. Parameter(NativeLibrary, SessionOptions, ["RegisterCustomOpLibrary", "RegisterCustomOpLibraryV2"], "libraryPath"),
            Parameter(NativeLibrary, "Microsoft.ML.OnnxRuntime.OrtEnv", "RegisterExecutionProviderLibrary", "libraryPath"),
            .. Types(ClientException, "Microsoft.ML.OnnxRuntime.OnnxRuntimeException", "Microsoft.ML.OnnxRuntimeGenAI.OnnxRuntimeGenAIException"),

            .. FlowRows,
        ])
    {
        WithoutInstructions = "a chat template makes one text of all roles",
    };
}
