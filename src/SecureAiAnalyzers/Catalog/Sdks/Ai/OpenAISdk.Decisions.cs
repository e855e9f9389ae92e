using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>
/// Questions to which a model gives one of the answers that it was offered. The answer is the application's own text, so that nothing that
/// somebody wrote comes back in it.
/// </content>
internal static partial class OpenAISdk
{
    private const string DecisionNamespace = "OpenAI.Decisions.";
    private const string Decisions = DecisionNamespace + "DecisionsClient";
    private const string DecisionOptions = DecisionNamespace + "DecisionCreationOptions";
    private const string DecisionText = DecisionNamespace + "DecisionsInputTextInstructionsPart";

    private static SdkRow[] DecisionRows =>
    [
        .. Members(ModelCall, Decisions, "CreateDecision", "CreateDecisionAsync"),
        .. Prompt(Decisions, ["CreateDecision", "CreateDecisionAsync"], "content"),
        Parameter(ModelId, DecisionOptions, Ctor, "model", provider: ModelAliases.OpenAI),
        Member(ModelId, DecisionOptions, "Model", provider: ModelAliases.OpenAI),
        .. Types(ConversationMessage, DecisionNamespace + "DecisionsItem"),

        Instruction(DecisionText, Ctor, "text"),
        .. InstructionProperty(DecisionText, "Text"),
        .. InstructionProperty(DecisionNamespace + "DecisionsChoice", "Description"),
        .. InstructionProperty(DecisionNamespace + "DecisionsScoreLevel", "Description"),
        Instruction(DecisionNamespace + "DecisionsSystemMessageItem", Ctor, "content"),
        .. InstructionProperty(DecisionNamespace + "DecisionsSystemMessageItem", "Content"),
        Instruction(DecisionNamespace + "DecisionsDeveloperMessageItem", Ctor, "content"),
        .. InstructionProperty(DecisionNamespace + "DecisionsDeveloperMessageItem", "Content"),
        Prompt(DecisionNamespace + "DecisionsUserMessageItem", Ctor, "content"),
        .. PromptProperty(DecisionNamespace + "DecisionsUserMessageItem", "Content"),
        Prompt(DecisionNamespace + "DecisionsAssistantMessageItem", Ctor, "content"),
        .. PromptProperty(DecisionNamespace + "DecisionsAssistantMessageItem", "Content"),
        Prompt(DecisionNamespace + "DecisionsFunctionToolCallOutputItem", Ctor, "output"),
        .. PromptProperty(DecisionNamespace + "DecisionsFunctionToolCallOutputItem", "Output"),
        Prompt(DecisionNamespace + "DecisionsCustomToolCallOutputItem", Ctor, "output"),
        .. PromptProperty(DecisionNamespace + "DecisionsCustomToolCallOutputItem", "Output"),
        .. Types(FlowRole.TextCarrier, DecisionNamespace + "DecisionsInputContentPart", DecisionNamespace + "DecisionsOutputContentPart"),
    ];
}
