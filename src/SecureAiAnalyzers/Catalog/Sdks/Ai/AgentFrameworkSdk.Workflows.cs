using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Workflows: their runs, the agents in them, and what they give out.</content>
internal static partial class AgentFrameworkSdk
{
    private const string Workflows = Agents + "Workflows.";
    private const string Handoffs = Workflows + "HandoffWorkflowBuilderCore`1";
    private const string Magentic = Workflows + "MagenticWorkflowBuilder";

    private static string[] WorkflowRuns => ["RunAsync", "RunStreamingAsync", "ResumeAsync", "ResumeStreamingAsync", "OpenStreamingAsync"];

    private static SdkRow[] WorkflowRows =>
    [
        .. WorkflowCalls,
        .. WorkflowSettings,
        .. WorkflowText,
        .. WorkflowOutput,
    ];

    /// <summary>A workflow runs executors, of which agents are some.</summary>
    private static ApiRow[] WorkflowCalls =>
    [
        .. FunctionRuns(Workflows + "InProcessExecution", WorkflowRuns),
        .. FunctionRuns(Workflows + "IWorkflowExecutionEnvironment", WorkflowRuns),
        .. FunctionRuns(Workflows + "Run", "ResumeAsync"),
        .. FunctionRuns(Hosting + "HostedWorkflowState", "RunOrResumeAsync", "RunOrResumeStreamingAsync"),
        .. Members(AgentFactory, Workflows + "WorkflowHostingExtensions", "AsAIAgent"),
        .. Members(AgentFactory, Hosting + "HostedWorkflowBuilderExtensions", "AddAsAIAgent"),
        .. Members(Evaluation, Workflows + "WorkflowEvaluationExtensions", "EvaluateAsync"),
    ];

    private static ApiRow[] WorkflowSettings =>
    [
        .. Members(PipelineTelemetry, Workflows + "OpenTelemetryWorkflowBuilderExtensions", "WithOpenTelemetry"),
        Switch(SensitiveTelemetry, Workflows + "Observability.WorkflowTelemetryOptions", "EnableSensitiveData", fact: "workflow payloads")
            with { UntilObsolete = true },
        Parameter(DetailedErrors, Workflows + "WorkflowHostingExtensions", "AsAIAgent", "includeExceptionDetails") with { IsReadByCaller = true },
        .. Members(ToolIterationLimit, Workflows + "GroupChatManager", "MaximumIterationCount"),
        Parameter(ToolIterationLimit, Handoffs, "WithAutonomousMode", "turnLimit"),
        Parameter(ToolIterationLimit, Magentic, "WithMaxRounds", "maxRounds"),
    ];

    private static FlowRow[] WorkflowText =>
    [
        AgentInstructions(Handoffs, "WithHandoffInstructions"),
        // The reason describes the function by which a model hands over.
        .. Instruction(Handoffs, ["WithHandoff", "WithHandoffs"], "handoffReason"),
        Prompt(Handoffs, "WithAutonomousMode", "continuationPrompt"),
        Prompt(Magentic, "WithResponseLanguage", "responseLanguage"),
        .. PromptProperty(
            Workflows + "MagenticPromptOverrides",
            "TaskLedgerFactsPrompt",
            "TaskLedgerPlanPrompt",
            "TaskLedgerFullPrompt",
            "TaskLedgerFactsUpdatePrompt",
            "TaskLedgerPlanUpdatePrompt",
            "ProgressLedgerPrompt",
            "FinalAnswerPrompt"),
        .. PromptOrMessage(Workflows + "MagenticPlanReviewRequest", ["Revise"], "message"),
    ];

    private static FlowRow[] WorkflowOutput =>
    [
        .. Generated(Workflows + "AgentResponseEvent", "Response"),
        .. Generated(Workflows + "AgentResponseUpdateEvent", "Update", "AsResponse"),
        .. Generated(Workflows + "WorkflowOutputEvent", "As", "AsType"),
        FilledArgument(FlowLabels.ModelOutput, Workflows + "WorkflowOutputEvent", "Is", "maybeValue"),
        .. Generated(Workflows + "MagenticPlanReviewRequest", "Plan"),
        .. Generated(Workflows + "MagenticProgressLedger", "NextSpeaker", "InstructionOrQuestion"),
        .. Generated(Workflows + "Specialized.Magentic.MagenticPlanCreatedEvent", "FullTaskLedger"),
        .. Generated(Workflows + "Specialized.Magentic.MagenticReplannedEvent", "FullTaskLedger"),
    ];

    private static IEnumerable<ApiRow> FunctionRuns(string type, params string[] members) =>
        Members(ModelCall, type, members).Select(static row => row with { RunsFunction = true });
}
