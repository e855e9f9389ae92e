using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>ML.NET (package Microsoft.ML and its ONNX and TensorFlow transforms).</summary>
internal static class MlNetSdk
{
    private const string Models = "Microsoft.ML.ModelOperationsCatalog";
    private const string Onnx = "Microsoft.ML.OnnxCatalog";

    private static readonly string[] Loaders = ["Load", "LoadWithDataLoader"];

    public static SdkCatalog Catalog { get; } = new(
        "ML.NET",
        packages: ["Microsoft.ML", "Microsoft.ML.OnnxTransformer", "Microsoft.ML.TensorFlow"],
        newestVersion: "5.0.1",
        anchors: ["Microsoft.ML"],
        rows:
        [
            .. Parameter(ModelFile, Models, Loaders, "filePath"),
            .. Parameter(ModelFile, Models, Loaders, "stream"),
            Parameter(ModelFile, Onnx, "ApplyOnnxModel", "modelFile"),
            Parameter(ModelFile, Onnx, "ApplyOnnxModel", "modelBytes"),
            Member(ModelFile, "Microsoft.ML.Transforms.Onnx.OnnxOptions", "ModelFile"),
            Parameter(ModelFile, "Microsoft.ML.TensorflowCatalog", "LoadTensorFlowModel", "modelLocation"),
            .. Sink(SinkKinds.Sql, "Microsoft.ML.Data.DatabaseSource", [Ctor], "commandText"),
        ])
    {
        WithoutChat = "loads models without a chat",
    };
}
