using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Text that goes to an agent and comes back.</content>
internal static partial class AgentFrameworkSdk
{
    private const string Agent = Agents + "AIAgent";
    private const string OpenAIRuns = "AIAgentWithOpenAIExtensions";
    private const string Response = Agents + "AgentResponse";
    private const string PreviewResponse = Agents + "AgentRunResponse";
    private const string AnswerFact = "answer of an agent";

    private static string[] Runs => ["RunAsync", "RunStreamingAsync"];

    private static SdkRow[] FlowRows =>
    [
        .. Answers,
        .. FactoryInstructions,
        .. ProviderInstructions,
        .. ContextInstructions,
        .. ContextPrompts,
        .. SkillText,
        .. ToolDescriptions,
        .. Retrieval,
        .. CallerSettings,
        .. Places,
        .. Carriers,
    ];

    private static SdkRow[] Answers =>
    [
        .. Generated(Agent, Runs),
        .. Renamed(OpenAICall, [.. Generated(Agents + OpenAIRuns, Runs), .. Generated("OpenAI." + OpenAIRuns, Runs)]),
        .. PromptOrMessage(Agent, Runs, "message"),
        .. Renamed(
            AnswerFact,
            [.. Generated(Response, "Text", "Messages", "ToString"), .. Generated(PreviewResponse, "Text", "Messages", "ToString")]),
        .. Renamed(
            "streamed text",
            [.. Members(StreamedText, Response + "Update", "Text", "ToString"), .. Members(StreamedText, PreviewResponse + "Update", "Text", "ToString")]),
        .. Renamed(AnswerFact, [.. Members(AnswerText, Response, "Text", "ToString"), .. Members(AnswerText, PreviewResponse, "Text", "ToString")]),
        .. Renamed(AnswerFact, [Member(ParsedAnswer, Response + "`1", "Result"), Member(ParsedAnswer, PreviewResponse + "`1", "Result")]),
        .. Members(StopReason, Response, "FinishReason"),
        .. Members(StopReason, Response + "Update", "FinishReason"),
        .. Seen(SeenVersion, [.. Members(TypedAnswer, Agents + "AIAgent", "RunAsync")]),
        Member(StructuredOutput, Agents + "AgentRunOptions", "ResponseFormat") with { ParsingCall = "RunAsync<T>" },
        .. Renamed(AnswerFact, [.. Generated(Response + "`1", "Result"), .. Generated(PreviewResponse + "`1", "Result")]),
        .. Renamed(AnswerFact, [.. Generated(PreviewResponse, "Deserialize")]),
        .. Renamed(AnswerFact, FilledArgument(FlowLabels.ModelOutput, PreviewResponse, "TryDeserialize", "structuredOutput")),
        .. Renamed(
            AnswerFact,
            [
                .. Generated(Response + "Update", "Text", "Contents", "ToString"),
                .. Generated(PreviewResponse + "Update", "Text", "Contents", "ToString"),
            ]),
        .. Generated(Agents + "BackgroundTaskInfo", "Description", "ResultText"),
        .. Generated(Agents + "TodoItem", "Title", "Description"),
    ];

    private static FlowRow[] FactoryInstructions =>
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
        AgentInstructions(CopilotAgent, Ctor),
        AgentInstructions(CopilotClient, "AsAIAgent"),
    ];

    private static FlowRow[] ProviderInstructions =>
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

    private static FlowRow[] ContextInstructions =>
    [
        .. Renamed(
            "instructions among the options of an agent",
            [
                .. InstructionProperty(Agents + "HarnessAgentOptions", "HarnessInstructions"),
                .. InstructionProperty(Agents + "ChatClientAgentOptions", "Instructions"),
                AgentInstructions(Agents + "ChatClientAgentOptions", Ctor),
            ]),
        .. InstructionProperty(Agents + "AIContext", "Instructions"),
        .. InstructionProperty(Agents + "AIJudgeLoopEvaluatorOptions", "Instructions", "Criteria"),
        .. InstructionProperty(Agents + "AgentModeProviderOptions", "Instructions"),
        .. InstructionProperty(Agents + "BackgroundAgentsProviderOptions", "Instructions"),
        .. InstructionProperty(Agents + "FileAccessProviderOptions", "Instructions"),
        .. InstructionProperty(Agents + "FileMemoryProviderOptions", "Instructions"),
        .. InstructionProperty(Agents + "TodoProviderOptions", "Instructions"),
        .. InstructionProperty(Agents + "AgentSkillsProviderOptions", "SkillsInstructionPrompt"),
        Instruction(Agents + "AgentSkillsProviderBuilder", "UsePromptTemplate", "promptTemplate"),
        Instruction(Agents + "Compaction.SummarizationCompactionStrategy", Ctor, "summarizationPrompt"),
        AgentInstructions(Agents + "AgentModeProviderOptions+AgentMode", Ctor),
    ];

    /// <summary>The providers of memories and of what a search found speak in the role of the user.</summary>
    private static FlowRow[] ContextPrompts =>
    [
        .. Renamed(
            TextSearchFact,
            [
                .. PromptProperty(Agents + "TextSearchProviderOptions", "ContextPrompt", "CitationsPrompt"),
                .. PromptProperty(Agents + "Data.TextSearchProviderOptions", "ContextPrompt", "CitationsPrompt"),
            ]),
        .. PromptProperty(Agents + "ChatHistoryMemoryProviderOptions", "ContextPrompt"),
        .. PromptProperty(Agents + "Mem0.Mem0ProviderOptions", "ContextPrompt"),
        .. PromptProperty(Foundry + "FoundryMemoryProviderOptions", "ContextPrompt"),
        .. PromptProperty(Agents + "AIJudgeLoopEvaluatorOptions", "FeedbackMessageTemplate"),
        .. PromptProperty(Agents + "BackgroundTaskCompletionLoopEvaluatorOptions", "FeedbackMessageTemplate"),
        .. PromptProperty(Agents + "CompletionMarkerLoopEvaluatorOptions", "FeedbackMessageTemplate"),
        .. PromptProperty(Agents + "TodoCompletionLoopEvaluatorOptions", "FeedbackMessageTemplate"),
        Prompt(Agents + "LoopEvaluation", "Continue", "feedback"),
    ];

    private static FlowRow[] SkillText =>
    [
        AgentInstructions(Agents + "AgentInlineSkill", Ctor),
        .. Instruction(Agents + "AgentInlineSkill", [Ctor, "AddResource", "AddScript"], "description"),
        .. Instruction(Agents + "AgentClassSkill`1", ["CreateResource", "CreateScript"], "description"),
        Instruction(Agents + "AgentSkillFrontmatter", Ctor, "description"),
        Instruction(Agents + "AgentSkillResource", Ctor, "description"),
        Instruction(Agents + "AgentSkillScript", Ctor, "description"),
        Prompt(Agents + "AgentInlineSkill", "AddResource", "value"),
        Prompt(Agents + "AgentClassSkill`1", "CreateResource", "value"),
    ];

    private static FlowRow[] ToolDescriptions =>
    [
        .. Renamed(
            TextSearchFact,
            [
                .. InstructionProperty(Agents + "TextSearchProviderOptions", "FunctionToolDescription"),
                .. InstructionProperty(Agents + "Data.TextSearchProviderOptions", "FunctionToolDescription"),
            ]),
        .. InstructionProperty(Agents + "ChatHistoryMemoryProviderOptions", "FunctionToolDescription"),
        Instruction(Shell + "ShellExecutor", "AsAIFunction", "description"),
        Instruction(FoundryTools, "CreateFunctionTool", "functionDescription"),
        Instruction(FoundryTools, "CreateMcpTool", "serverDescription"),
    ];

    private static FlowRow[] Retrieval =>
    [
        .. Renamed(
            TextSearchFact,
            [
                .. Found(Agents + "TextSearchProvider+TextSearchResult", "Text", "SourceName", "SourceLink"),
                .. Found(Agents + "Data.TextSearchProvider+TextSearchResult", "Text", "SourceName", "SourceLink"),
            ]),
        .. Found(Agents + "AgentFileStore", "ReadAsync", "SearchAsync"),
        .. Found(Agents + "FileSearchResult", "FileName", "Snippet", "MatchingLines"),
        .. Found(Agents + "FileSearchMatch", "Line"),
        .. Prompt(Agents + "ToolApprovalRequestContentExtensions", StandingAnswers, "reason"),
    ];

    /// <summary>What a caller of an OpenAI-compatible endpoint asks for; nothing of it holds unless the application takes it over.</summary>
    private static FlowRow[] CallerSettings =>
    [
        .. Source(FlowLabels.UserInput, Hosting + "OpenAI.OpenAIResponseRequestInfo", "Instructions", "Model", "Tools"),
        .. Source(FlowLabels.UserInput, Hosting + "OpenAI.OpenAIChatCompletionRequestInfo", "Model", "StopSequences", "Tools"),
        .. Source(FlowLabels.UserInput, Hosting + "OpenAI.OpenAIResponsesRunRequest", "Messages"),
    ];

    /// <summary>Commands, programs and paths that tools use.</summary>
    private static FlowRow[] Places =>
    [
        Sink(SinkKinds.Command, Shell + "ShellExecutor", "RunAsync", "command"),
        SinkProperty(SinkKinds.Command, Shell + "LocalShellExecutorOptions", "Shell"),
        SinkProperty(SinkKinds.Command, Shell + "LocalShellExecutorOptions", "ShellArgv"),
        SinkProperty(SinkKinds.Command, Shell + "DockerShellExecutorOptions", "DockerBinary"),
        SinkProperty(SinkKinds.Command | SinkKinds.CommandLine, Shell + "DockerShellExecutorOptions", "ExtraRunArgs"),
        Sink(SinkKinds.Command, Agents + "LocalCodeAct.LocalCodeActProvider", Ctor, "pythonExecutablePath"),
        Sink(SinkKinds.Command, Agents + "LocalCodeAct.LocalExecuteCodeFunction", Ctor, "pythonExecutablePath"),
        Sink(SinkKinds.FilePath, Agents + "FileSystemAgentFileStore", Ctor, "rootDirectory"),
        Sink(SinkKinds.FilePath, Agents + "AgentSkillsProvider", Ctor, "skillPath"),
        Sink(SinkKinds.FilePath, Agents + "AgentSkillsProvider", Ctor, "skillPaths"),
        Sink(SinkKinds.FilePath, Agents + "AgentFileSkillsSource", Ctor, "skillPath"),
        Sink(SinkKinds.FilePath, Agents + "AgentFileSkillsSource", Ctor, "skillPaths"),
        Sink(SinkKinds.FilePath, Agents + "AgentSkillsProviderBuilder", "UseFileSkill", "skillPath"),
        Sink(SinkKinds.FilePath, Agents + "AgentSkillsProviderBuilder", "UseFileSkills", "skillPaths"),
        SinkProperty(SinkKinds.FilePath, Agents + "AgentMcpSkillsSourceOptions", "ArchiveSkillsDirectory"),
        Sink(SinkKinds.FilePath, Agents + "Hyperlight.FileMount", Ctor, "hostPath"),
        SinkProperty(SinkKinds.FilePath, Agents + "Hyperlight.HyperlightCodeActProviderOptions", "HostInputDirectory"),
        Sink(SinkKinds.FilePath, Agents + "LocalCodeAct.FileMount", Ctor, "hostPath"),
        Sink(SinkKinds.FilePath, Foundry + "FoundryAgentExtensions", "UploadFileAsync", "filePath"),
        Sink(SinkKinds.FilePath, Foundry + "FoundryAgentExtensions", "CreateVectorStoreAsync", "filePaths"),
        Sink(SinkKinds.FilePath, Foundry + "FoundryChatClient", "UploadFileAsync", "filePath"),
        Sink(SinkKinds.FilePath, Foundry + "FoundryChatClient", "CreateVectorStoreAsync", "filePaths"),
    ];

    private static string[] StandingAnswers => ["CreateAlwaysApproveToolResponse", "CreateAlwaysApproveToolWithArgumentsResponse"];

    private static FlowRow[] Carriers =>
    [
        .. Renamed(
            AnswerFact,
            [.. Types(FlowRole.TextCarrier, Response, Response + "Update", PreviewResponse, PreviewResponse + "Update")]),
        .. Renamed(
            AnswerFact,
            [
                .. Transfer(Response + "Extensions", ["AsChatResponse", "AsOpenAIResponse", "AsOpenAIChatCompletion"], from: ["response"]),
                .. Transfer(Response + "Extensions", ["AsChatResponseUpdate"], from: ["responseUpdate"]),
                .. Transfer(Response + "Extensions", ["AsChatResponseUpdatesAsync"], from: ["responseUpdates"]),
                .. Transfer(Response + "Extensions", ["ToAgentResponse", "ToAgentResponseAsync"], from: ["updates"]),
                .. Transfer(PreviewResponse + "Extensions", ["AsChatResponse"], from: ["response"]),
                .. Transfer(PreviewResponse + "Extensions", ["ToAgentRunResponse", "ToAgentRunResponseAsync"], from: ["updates"]),
                .. Transfer("OpenAI.AgentRunResponseExtensions", ["AsOpenAIChatCompletion"], from: ["response"]),
            ]),
        .. Transfer(Agents + "ChatMessageExtensions", ["WithAgentRequestMessageSource"], from: ["message"]),
        .. Transfer(Agents + "Compaction.CompactionProvider", ["CompactAsync"], from: ["messages"]),
    ];

    private static FlowRow AgentInstructions(string type, string member) => Instruction(type, member, "instructions");
}
