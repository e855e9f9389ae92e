using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Text that goes to a model and comes back.</content>
internal static partial class BedrockSdk
{
    private const string Models = "Amazon.BedrockRuntime.Model.";

    private static SdkRow[] FlowRows =>
    [
        .. Generated(Contract, "ConverseAsync", "ConverseStreamAsync", "InvokeModelAsync"),
        .. Generated(Models + "ConverseResponse", "Output"),
        .. Generated(Models + "ConverseOutput", "Message"),
        .. Generated(Models + "InvokeModelResponse", "Body"),
        Member(AnswerText, Models + "ContentBlock", "Text"),
        Member(StopReason, Models + "ConverseResponse", "StopReason"),
        .. InstructionProperty(Models + "SystemContentBlock", "Text"),
        .. PromptProperty(Models + "Message", "Content"),
        .. PromptProperty(Models + "InvokeModelRequest", "Body"),
        .. Types(FlowRole.TextCarrier, Models + "Message", Models + "ContentBlock"),
    ];
}
