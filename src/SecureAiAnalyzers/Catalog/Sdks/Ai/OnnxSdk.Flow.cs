using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Text that is turned into tokens and back.</content>
internal static partial class OnnxSdk
{
    private const string Tokenizer = "Microsoft.ML.OnnxRuntimeGenAI.Tokenizer";

    private static ApiRow[] FlowRows =>
    [
        .. Generated(Tokenizer, "Decode", "DecodeBatch"),
        .. Generated(Tokenizer + "Stream", "Decode"),
        Prompt(Tokenizer, "Encode", "str"),
        Prompt(Tokenizer, "EncodeBatch", "strings"),
        .. Template(Tokenizer, ["ApplyChatTemplate"], "template_str"),
        .. Transfer(Tokenizer, ["ApplyChatTemplate"], from: ["messages", "tools"]),
    ];
}
