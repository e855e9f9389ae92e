using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>Microsoft.Extensions.AI.Evaluation: models judge what a model answered; the safety evaluators reach a service of their own.</summary>
internal static class EvaluationSdk
{
    private const string Namespace = "Microsoft.Extensions.AI.Evaluation.";
    private const string EvaluatorExtensions = Namespace + "EvaluatorExtensions";
    private const string ServiceConfiguration = Namespace + "Safety.ContentSafetyServiceConfiguration";

    public static SdkCatalog Catalog { get; } = new(
        "Microsoft.Extensions.AI.Evaluation",
        packages: ["Microsoft.Extensions.AI.Evaluation", new("Microsoft.Extensions.AI.Evaluation.Safety", "10.10.0")],
        newestVersion: "10.11.0",
        anchors: ["Microsoft.Extensions.AI.Evaluation"],
        rows:
        [
            .. Members(Evaluation, Namespace + "IEvaluator", "EvaluateAsync"),
            .. Members(Evaluation, EvaluatorExtensions, "EvaluateAsync"),
            .. Types(ClientOptions, ServiceConfiguration),
            Parameter(Endpoint, ServiceConfiguration, Ctor, "endpoint"),
            Parameter(Endpoint, ServiceConfiguration, Ctor, "endpointUrl"),
            Parameter(TokenCredential, ServiceConfiguration, Ctor, "credential"),

            .. PromptOrMessage(EvaluatorExtensions, ["EvaluateAsync"], "userRequest"),
            .. PromptOrMessage(EvaluatorExtensions, ["EvaluateAsync"], "modelResponse"),
            Prompt(Namespace + "EvaluationContext", Ctor, "content"),
            Prompt(Namespace + "EvaluationContext", Ctor, "contents"),
            .. PromptProperty(Namespace + "EvaluationContext", "Contents"),
            .. Generated(Namespace + "EvaluationMetric", "Reason"),
            .. Generated(Namespace + "EvaluationMetric`1", "Value"),
            .. Generated(Namespace + "EvaluationMetricInterpretation", "Reason"),
            .. Types(FlowRole.TextCarrier, Namespace + "ChatMessageExtensions", Namespace + "ChatResponseExtensions"),
            Member(AnswerText, Namespace + "ChatResponseExtensions", "RenderText"),
        ])
    {
        WithoutInstructions = "the instructions belong to the evaluators",
    };
}
