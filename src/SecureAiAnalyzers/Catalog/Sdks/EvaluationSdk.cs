using static SecureAiAnalyzers.Catalog.ApiRole;
using static SecureAiAnalyzers.Catalog.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks;

/// <summary>Microsoft.Extensions.AI.Evaluation: the safety evaluators reach a service of their own.</summary>
internal static class EvaluationSdk
{
    private const string ServiceConfiguration = "Microsoft.Extensions.AI.Evaluation.Safety.ContentSafetyServiceConfiguration";

    public static SdkCatalog Catalog { get; } = new(
        "Microsoft.Extensions.AI.Evaluation",
        packages: ["Microsoft.Extensions.AI.Evaluation", "Microsoft.Extensions.AI.Evaluation.Safety"],
        newestVersion: "10.10.0",
        anchors: ["Microsoft.Extensions.AI.Evaluation"],
        rows:
        [
            .. Members(Evaluation, "Microsoft.Extensions.AI.Evaluation.IEvaluator", "EvaluateAsync"),
            .. Members(Evaluation, "Microsoft.Extensions.AI.Evaluation.EvaluatorExtensions", "EvaluateAsync"),
            .. Types(ClientOptions, ServiceConfiguration),
            Parameter(Endpoint, ServiceConfiguration, Ctor, "endpoint"),
            Parameter(Endpoint, ServiceConfiguration, Ctor, "endpointUrl"),
            Parameter(TokenCredential, ServiceConfiguration, Ctor, "credential"),
        ]);
}
