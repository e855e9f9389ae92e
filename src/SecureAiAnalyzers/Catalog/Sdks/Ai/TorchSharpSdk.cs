using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>TorchSharp (package TorchSharp), whose API is made of lower-case nested static classes.</summary>
internal static class TorchSharpSdk
{
    private const string Load = "load";
    private const string Jit = "TorchSharp.torch+jit";
    private const string Module = "TorchSharp.torch+nn+Module";

    public static SdkCatalog Catalog { get; } = new(
        "TorchSharp",
        packages: ["TorchSharp"],
        newestVersion: "0.107.0",
        anchors: ["TorchSharp"],
        rows:
        [
            Parameter(ModelFile, "TorchSharp.torch", Load, "location"),
            Parameter(ModelFile, Jit, Load, "filename"),
            Parameter(ModelFile, Jit, Load, "bytes"),
            Parameter(ModelFile, "TorchSharp.torch+export", Load, "filename"),
            Parameter(ModelFile, Module, Load, "location"),
            Parameter(ModelFile, Module, Load, "reader"),
            Parameter(ModelFile, Module, Load, "stream"),
        ]);
}
