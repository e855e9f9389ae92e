using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Text that is turned into tokens and back.</content>
internal static partial class OnnxSdk
{
    private const string Tokenizer = "Microsoft.ML.OnnxRuntimeGenAI.Tokenizer";

    private const string Processor = "Microsoft.ML.OnnxRuntimeGenAI.MultiModalProcessor";

    private static string[] ProcessorCalls => ["ProcessImages", "ProcessAudios", "ProcessImagesAndAudios"];

    private static FlowRow[] FlowRows =>
    [
        .. Generated(Tokenizer, "Decode", "DecodeBatch"),
        .. Generated(Tokenizer + "Stream", "Decode"),
        .. Generated(Processor, "Decode"),
        Prompt(Tokenizer, "Encode", "str"),
        Prompt(Tokenizer, "EncodeBatch", "strings"),
        .. Prompt(Processor, ProcessorCalls, "prompt"),
        .. Prompt(Processor, ProcessorCalls, "prompts"),
        .. Template(Tokenizer, ["ApplyChatTemplate"], "template_str"),
        .. Transfer(Tokenizer, ["ApplyChatTemplate"], from: ["messages", "tools"]),
        .. Sink(SinkKinds.FilePath, "Microsoft.ML.OnnxRuntimeGenAI.Images", ["Load"], "imagePaths"),
        .. Sink(SinkKinds.FilePath, "Microsoft.ML.OnnxRuntimeGenAI.Audios", ["Load"], "audioPaths"),
    ];
}
