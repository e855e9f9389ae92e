using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>Whisper.net, which runs whisper.cpp models in the process (package Whisper.net).</summary>
internal static class WhisperSdk
{
    private const string Factory = "Whisper.net.WhisperFactory";

    public static SdkCatalog Catalog { get; } = new(
        "Whisper.net",
        packages: ["Whisper.net"],
        newestVersion: "1.9.1",
        anchors: ["Whisper.net"],
        rows:
        [
            Parameter(ModelFile, Factory, "FromPath", "path"),
            Parameter(ModelFile, Factory, "FromBuffer", "memory"),
            Parameter(ModelFile, "Whisper.net.WhisperVadFactory", "FromPath", "path"),
            .. Members(Download, "Whisper.net.Ggml.WhisperGgmlDownloader", "GetGgmlModelAsync", "GetGgmlSileroVadModelAsync"),
            .. Members(NativeLibrary, "Whisper.net.LibraryLoader.RuntimeOptions", "LibraryPath"),
            .. Types(ClientException, "Whisper.net.WhisperModelLoadException", "Whisper.net.WhisperProcessingException"),
        ])
    {
        WithoutChat = "writes down speech",
    };
}
