using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>TorchSharp (package TorchSharp), whose API is made of lower-case nested static classes.</summary>
internal static class TorchSharpSdk
{
    private const string Load = "load";
    private const string Jit = "TorchSharp.torch+jit";
    private const string Hub = "TorchSharp.torch+hub";
    private const string Tensor = "TorchSharp.torch+Tensor";
    private const string Optimizer = "TorchSharp.Modules.OptimizerHelper";
    private const string Module = "TorchSharp.torch+nn+Module";
    private const string Bridge = "TorchSharp.PyBridge.";

    private static readonly string[] Downloads = ["download_url_to_file", "download_url_to_file_async"];

    public static SdkCatalog Catalog { get; } = new(
        "TorchSharp",
        packages: ["TorchSharp", new("TorchSharp.PyBridge", "1.4.4")],
        newestVersion: "0.107.0",
        anchors: ["TorchSharp"],
        rows:
        [
            Parameter(ModelFile, "TorchSharp.torch", Load, "location"),
            Parameter(ModelFile, Jit, Load, "filename"),
            Parameter(ModelFile, Jit, Load, "bytes"),
            Parameter(ModelFile, "TorchSharp.torch+export", Load, "filename"),
            Parameter(ModelFile, Tensor, "Load", "location"),
            Parameter(ModelFile, Tensor, "Load", "reader"),
            Parameter(ModelFile, Tensor, "Load", "stream"),
            Parameter(ModelFile, Optimizer, "load_state_dict", "location"),
            Parameter(ModelFile, Optimizer, "load_state_dict", "reader"),
            Parameter(ModelFile, Module, Load, "location"),
            Parameter(ModelFile, Module, Load, "reader"),
            Parameter(ModelFile, Module, Load, "stream"),
            Parameter(PickledModel, Jit, Load, "filename"),
            .. PyTorchFiles("PyBridgeModuleExtensions", "load_py", "location"),
            .. PyTorchFiles("PyBridgeModuleExtensions", "load_py", "stream"),
            .. PyTorchFiles("PyBridgeModuleExtensions", "load_checkpoint", "path"),
            .. PyTorchFiles("PyBridgeOptimizerExtensions", "load_py", "location"),
            .. PyTorchFiles("PyBridgeOptimizerExtensions", "load_py", "stream"),
            .. PyTorchFiles("PyTorchUnpickler", "UnpickleStateDict", "file"),
            .. PyTorchFiles("PyTorchUnpickler", "UnpickleStateDict", "stream"),
            .. Parameter(ModelFile, Bridge + "PyBridgeModuleExtensions", ["load_safetensors"], "location"),
            .. Parameter(ModelFile, Bridge + "PyBridgeModuleExtensions", ["load_safetensors"], "stream"),
            .. Parameter(DownloadedFile, Hub, Downloads, "dst"),
            .. Sink(SinkKinds.Code, Jit, ["compile"], "script"),
            .. Sink(SinkKinds.Url, Hub, Downloads, "url"),
            .. Sink(SinkKinds.FilePath, Hub, Downloads, "dst"),
        ])
    {
        WithoutChat = "loads models without a chat",
    };

    /// <summary>What reads the files of PyTorch.</summary>
    private static ApiRow[] PyTorchFiles(string type, string member, string parameter) =>
        [Parameter(ModelFile, Bridge + type, member, parameter), Parameter(PickledModel, Bridge + type, member, parameter)];
}
