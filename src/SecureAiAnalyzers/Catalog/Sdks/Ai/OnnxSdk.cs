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

    private static readonly string[] PathLoaders = [Session, "Microsoft.ML.OnnxRuntimeGenAI.Model", Config, ChatClient];

    public static SdkCatalog Catalog { get; } = new(
        "ONNX Runtime",
        packages: ["Microsoft.ML.OnnxRuntime", "Microsoft.ML.OnnxRuntime.Managed", "Microsoft.ML.OnnxRuntimeGenAI"],
        newestVersion: "1.31.1",
        anchors: ["Microsoft.ML.OnnxRuntime", "Microsoft.ML.OnnxRuntimeGenAI"],
        rows:
        [
            .. Types(ClientType, ChatClient),
            .. CtorParameter(ModelFile, PathLoaders, "modelPath"),
            Parameter(ModelFile, Session, Ctor, "model"),
            Parameter(ModelFile, Config, "AddModelData", "modelData"),
            Parameter(ModelFile, "Microsoft.ML.OnnxRuntimeGenAI.Adapters", "LoadAdapter", "adapterPath"),
            .. Parameter(NativeLibrary, SessionOptions, ["RegisterCustomOpLibrary", "RegisterCustomOpLibraryV2"], "libraryPath"),

            .. FlowRows,
        ]);
}
