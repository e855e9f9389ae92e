using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>Whisper.net, which makes text of speech in the process (package Whisper.net). Whoever speaks writes the text.</summary>
internal static class WhisperSdk
{
    private const string Factory = "Whisper.net.WhisperFactory";
    private const string Processor = "Whisper.net.WhisperProcessor";
    private const string Segment = "Whisper.net.SegmentData";

    private static readonly string[] Calls = ["Process", "ProcessAsync"];

    public static SdkCatalog Catalog { get; } = new(
        "Whisper.net",
        packages: ["Whisper.net"],
        newestVersion: "1.9.1",
        anchors: ["Whisper.net"],
        rows:
        [
            .. Types(ClientType, Processor),
            Parameter(ModelFile, Factory, "FromPath", "path"),
            Parameter(ModelFile, Factory, "FromBuffer", "memory"),
            Parameter(ModelFile, "Whisper.net.WhisperVadFactory", "FromPath", "path"),
            Parameter(ModelFile, "Whisper.net.WhisperSpeechToTextClient", Ctor, "modelFileName"),
            .. Members(ModelCall, Processor, Calls),
            .. Members(Download, "Whisper.net.Ggml.WhisperGgmlDownloader", "GetGgmlModelAsync", "GetGgmlSileroVadModelAsync"),
            .. Members(NativeLibrary, "Whisper.net.LibraryLoader.RuntimeOptions", "LibraryPath"),
            .. Types(ClientException, "Whisper.net.WhisperModelLoadException", "Whisper.net.WhisperProcessingException"),

            .. Generated(Segment, "Text"),
            .. Generated("Whisper.net.WhisperToken", "Text"),
            Prompt(Processor + "Builder", "WithPrompt", "prompt"),
        ])
    {
        WithoutInstructions = "a prompt only tells it of words that were spoken before",
    };
}
