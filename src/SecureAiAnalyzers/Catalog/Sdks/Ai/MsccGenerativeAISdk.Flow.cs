using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Text that goes to a model and comes back.</content>
internal static partial class MsccGenerativeAISdk
{
    private const string ModelTypes = "Mscc.GenerativeAI.Types.";
    private const string Request = ModelTypes + "GenerateContentRequest";
    private const string Response = ModelTypes + "GenerateContentResponse";

    /// <summary>A content has no sink of its own: the member that takes it tells instructions from prompts.</summary>
    private static SdkRow[] FlowRows =>
    [
        .. Generated(Model, ContentCalls),
        .. Generated(Session, SessionCalls),
        .. Generated(Response, "Text", "Thinking", "Candidates", "FunctionCalls", "ToString"),
        .. Generated(ModelTypes + "Candidate", "Content"),
        .. Members(AnswerText, Response, "Text", "ToString"),
        Member(AnswerText, ModelTypes + "ContentResponse", "Text"),
        Member(AnswerText, ModelTypes + "Part", "Text"),
        Member(StopReason, ModelTypes + "Candidate", "FinishReason"),
        .. Members(StructuredOutput, GenerationConfig, "ResponseMimeType", "ResponseSchema"),
        Member(StructuredOutput, Model, "UseJsonMode"),
        .. Generated(ModelTypes + "FunctionCall", "Name", "Args"),

        Instruction(Factory, "GenerativeModel", "systemInstruction"),
        .. InstructionProperty(Request, "SystemInstruction"),
        .. PromptProperty(Request, "Contents"),
        .. Prompt(Model, ContentCalls, "prompt"),
        Prompt(Model, "GenerateContent", "parts"),
        .. Prompt(Session, SessionCalls, "prompt"),
        Prompt(Session, "SendMessage", "parts"),
        .. Types(FlowRole.TextCarrier, ModelTypes + "Content", ModelTypes + "ContentResponse", ModelTypes + "Part", ModelTypes + "TextData"),
    ];
}
