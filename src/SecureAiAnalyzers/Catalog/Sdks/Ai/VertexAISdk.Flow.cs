using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Text that goes to a model and comes back.</content>
internal static partial class VertexAISdk
{
    private const string RepeatedField = "Google.Protobuf.Collections.RepeatedField`1";
    private const string ModelTypes = "Google.Cloud.AIPlatform.V1.";

    /// <summary>A content has no sink of its own: the member that takes it tells instructions from prompts.</summary>
    private static SdkRow[] FlowRows =>
    [
        .. Generated(Client, "GenerateContent", "GenerateContentAsync"),
        .. Generated(ModelTypes + "GenerateContentResponse", "Candidates"),
        .. Generated(ModelTypes + "Candidate", "Content"),
        Member(AnswerText, ModelTypes + "Part", "Text"),
        Member(StopReason, ModelTypes + "Candidate", "FinishReason"),
        .. Members(StructuredOutput, GenerationConfig, "ResponseMimeType", "ResponseSchema"),
        .. InstructionProperty(Request, "SystemInstruction"),
        .. PromptProperty(Request, "Contents"),
        .. Types(FlowRole.TextCarrier, ModelTypes + "Content", ModelTypes + "Part"),
        .. Types(FlowRole.Container, RepeatedField),
        .. ContainerWriter(RepeatedField, "AddRange"),
    ];
}
