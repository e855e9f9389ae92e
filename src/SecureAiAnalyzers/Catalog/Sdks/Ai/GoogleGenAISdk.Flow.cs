using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Text that goes to a model and comes back.</content>
internal static partial class GoogleGenAISdk
{
    private const string ModelTypes = "Google.GenAI.Types.";

    /// <summary>A content has no sink of its own: the member that takes it tells instructions from prompts.</summary>
    private static SdkRow[] FlowRows =>
    [
        .. Generated(Models, ContentCalls),
        .. Generated(ModelTypes + "GenerateContentResponse", "Candidates"),
        .. Generated(ModelTypes + "Candidate", "Content"),
        Member(AnswerText, ModelTypes + "Part", "Text"),
        .. Members(StopReason, ModelTypes + "Candidate", "FinishReason"),
        .. Members(StructuredOutput, GenerateConfig, "ResponseJsonSchema", "ResponseMimeType"),
        .. Generated(ModelTypes + "FunctionCall", "Name", "Args"),
        .. Generated(ModelTypes + "ExecutableCode", "Code"),
        .. Generated(ModelTypes + "CodeExecutionResult", "Output"),

        .. InstructionProperty(GenerateConfig, "SystemInstruction"),
        .. Prompt(Models, ContentCalls, "contents"),
        .. Types(FlowRole.TextCarrier, ModelTypes + "Content", ModelTypes + "Part", ModelTypes + "FunctionResponse"),
    ];
}
