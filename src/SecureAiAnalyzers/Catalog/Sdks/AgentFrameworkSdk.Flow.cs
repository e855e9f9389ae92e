using static SecureAiAnalyzers.Catalog.ApiRole;
using static SecureAiAnalyzers.Catalog.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks;

/// <content>Text that goes to an agent and comes back.</content>
internal static partial class AgentFrameworkSdk
{
    private const string Agent = Agents + "AIAgent";
    private const string OpenAIRuns = "AIAgentWithOpenAIExtensions";
    private const string Response = Agents + "AgentResponse";
    private const string PreviewResponse = Agents + "AgentRunResponse";
    private const string AnswerFact = "answer of an agent";

    private static string[] Runs => ["RunAsync", "RunStreamingAsync"];

    private static ApiRow[] FlowRows =>
    [
        .. Answers,
        .. FactoryInstructions,
        .. ProviderInstructions,
        .. ContextInstructions,
        .. SkillText,
        .. Retrieval,
        .. Carriers,
    ];

    private static ApiRow[] Answers =>
    [
        .. Generated(Agent, Runs),
        .. Renamed("OpenAI call of an agent", [.. Generated(Agents + OpenAIRuns, Runs), .. Generated("OpenAI." + OpenAIRuns, Runs)]),
        .. PromptOrMessage(Agent, Runs, "message"),
        .. Renamed(
            AnswerFact,
            [.. Generated(Response, "Text", "Messages", "ToString"), .. Generated(PreviewResponse, "Text", "Messages", "ToString")]),
        .. Renamed(AnswerFact, [.. Members(AnswerText, Response, "Text", "ToString"), .. Members(AnswerText, PreviewResponse, "Text", "ToString")]),
        Member(StopReason, Response, "FinishReason"),
        Member(StructuredOutput, Agents + "AgentRunOptions", "ResponseFormat", detail: "RunAsync<T>"),
        .. Renamed(AnswerFact, [.. Generated(Response + "`1", "Result"), .. Generated(PreviewResponse + "`1", "Result")]),
        .. Renamed(AnswerFact, [.. Generated(PreviewResponse, "Deserialize")]),
        .. Renamed(AnswerFact, FilledArgument(FlowLabels.ModelOutput, PreviewResponse, "TryDeserialize", "structuredOutput")),
        .. Renamed(
            AnswerFact,
            [
                .. Generated(Response + "Update", "Text", "Contents", "ToString"),
                .. Generated(PreviewResponse + "Update", "Text", "Contents", "ToString"),
            ]),
        .. Generated(Agents + "Workflows.AgentResponseEvent", "Response"),
        .. Generated(Agents + "Workflows.AgentResponseUpdateEvent", "Update"),
        .. Generated(Agents + "Workflows.WorkflowOutputEvent", "As"),
        FilledArgument(FlowLabels.ModelOutput, Agents + "Workflows.WorkflowOutputEvent", "Is", "maybeValue"),
    ];

    private static ApiRow[] FactoryInstructions =>
    [
        AgentInstructions(Agents + "ChatClientAgent", Ctor),
        .. Renamed(
            AgentOverClient,
            AgentInstructions("Microsoft.Extensions.AI.ChatClientExtensions", "AsAIAgent"),
            AgentInstructions("Microsoft.Extensions.AI.ChatClientExtensions", "CreateAIAgent"),
            AgentInstructions("OpenAI.Chat.OpenAIChatClientExtensions", "AsAIAgent"),
            AgentInstructions("OpenAI.OpenAIChatClientExtensions", "CreateAIAgent"),
            AgentInstructions("OpenAI.Responses.OpenAIResponseClientExtensions", "AsAIAgent"),
            AgentInstructions("OpenAI.OpenAIResponseClientExtensions", "CreateAIAgent")),
        AgentInstructions("Microsoft.Extensions.AI.ChatClientBuilderExtensions", "BuildAIAgent"),
        AgentInstructions("Anthropic.AnthropicClientExtensions", "AsAIAgent"),
        AgentInstructions("Anthropic.Services.AnthropicBetaServiceExtensions", "AsAIAgent"),
        AgentInstructions(Foundry + "FoundryAgent", Ctor),
        AgentInstructions(Hosting + "AgentHostingServiceCollectionExtensions", "AddAIAgent"),
        AgentInstructions(Hosting + "HostApplicationBuilderAgentExtensions", "AddAIAgent"),
    ];

    private static ApiRow[] ProviderInstructions =>
    [
        .. Renamed(
            AgentOverProject,
            AgentInstructions(Projects, "AsAIAgent"),
            AgentInstructions(PreviewProjects, "CreateAIAgent"),
            AgentInstructions(PreviewProjects, "CreateAIAgentAsync")),
        .. Renamed(
            AgentOverPersistentAgent,
            AgentInstructions(PersistentAgents, "CreateAIAgentAsync"),
            AgentInstructions(PersistentAgents, "CreateAIAgent")),
        .. Renamed(
            AgentOverAssistant,
            AgentInstructions(PreviewAssistants, "CreateAIAgent"),
            AgentInstructions(PreviewAssistants, "CreateAIAgentAsync")),
    ];

    private static ApiRow[] ContextInstructions =>
    [
        .. Renamed(
            "instructions among the options of an agent",
            [
                .. InstructionProperty(Agents + "HarnessAgentOptions", "HarnessInstructions"),
                .. InstructionProperty(Agents + "ChatClientAgentOptions", "Instructions"),
                AgentInstructions(Agents + "ChatClientAgentOptions", Ctor),
            ]),
        .. InstructionProperty(Agents + "AIContext", "Instructions"),
        .. InstructionProperty(Agents + "TextSearchProviderOptions", "ContextPrompt", "CitationsPrompt"),
        .. InstructionProperty(Agents + "ChatHistoryMemoryProviderOptions", "ContextPrompt"),
        .. InstructionProperty(Agents + "Mem0.Mem0ProviderOptions", "ContextPrompt"),
        .. InstructionProperty(Foundry + "FoundryMemoryProviderOptions", "ContextPrompt"),
        .. InstructionProperty(Agents + "AIJudgeLoopEvaluatorOptions", "Instructions"),
        .. InstructionProperty(Agents + "AgentModeProviderOptions", "Instructions"),
        .. InstructionProperty(Agents + "BackgroundAgentsProviderOptions", "Instructions"),
        .. InstructionProperty(Agents + "FileAccessProviderOptions", "Instructions"),
        .. InstructionProperty(Agents + "FileMemoryProviderOptions", "Instructions"),
        .. InstructionProperty(Agents + "TodoProviderOptions", "Instructions"),
        .. InstructionProperty(Agents + "AgentSkillsProviderOptions", "SkillsInstructionPrompt"),
        AgentInstructions(Agents + "AgentModeProviderOptions+AgentMode", Ctor),
    ];

    private static ApiRow[] SkillText =>
    [
        AgentInstructions(Agents + "AgentInlineSkill", Ctor),
        .. Instruction(Agents + "AgentInlineSkill", [Ctor, "AddResource", "AddScript"], "description"),
        .. Instruction(Agents + "AgentClassSkill`1", ["CreateResource", "CreateScript"], "description"),
        Instruction(Agents + "AgentSkillFrontmatter", Ctor, "description"),
        Instruction(Shell + "ShellExecutor", "AsAIFunction", "description"),
    ];

    private static ApiRow[] Retrieval =>
    [
        .. Found(Agents + "TextSearchProvider+TextSearchResult", "Text", "SourceName", "SourceLink"),
        .. Found(Agents + "AgentFileStore", "ReadAsync", "SearchAsync"),
        .. Found(Agents + "FileSearchResult", "Snippet", "MatchingLines"),
        .. Prompt(Agents + "ToolApprovalRequestContentExtensions", StandingAnswers, "reason"),
        Sink(SinkKinds.Command, Shell + "ShellExecutor", "RunAsync", "command"),
    ];

    private static string[] StandingAnswers => ["CreateAlwaysApproveToolResponse", "CreateAlwaysApproveToolWithArgumentsResponse"];

    private static ApiRow[] Carriers =>
    [
        .. Renamed(
            AnswerFact,
            [.. Types(TextCarrier, Response, Response + "Update", PreviewResponse, PreviewResponse + "Update")]),
        .. Renamed(
            AnswerFact,
            [
                .. Transfer(Response + "Extensions", ["AsChatResponse", "AsOpenAIResponse"], from: ["response"]),
                .. Transfer(Response + "Extensions", ["AsChatResponseUpdate"], from: ["responseUpdate"]),
                .. Transfer(Response + "Extensions", ["AsChatResponseUpdatesAsync"], from: ["responseUpdates"]),
                .. Transfer(Response + "Extensions", ["ToAgentResponse", "ToAgentResponseAsync"], from: ["updates"]),
                .. Transfer(PreviewResponse + "Extensions", ["AsChatResponse"], from: ["response"]),
                .. Transfer(PreviewResponse + "Extensions", ["ToAgentRunResponse", "ToAgentRunResponseAsync"], from: ["updates"]),
            ]),
    ];

    private static ApiRow AgentInstructions(string type, string member) => Instruction(type, member, "instructions");
}
