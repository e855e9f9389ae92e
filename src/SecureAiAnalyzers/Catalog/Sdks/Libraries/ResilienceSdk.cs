using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Handlers of HTTP clients that send requests again, and the strategies that they are made of.</summary>
internal static class ResilienceSdk
{
    private const string Handlers = "Microsoft.Extensions.DependencyInjection.ResilienceHttpClientBuilderExtensions";
    private const string PolicyHandlers = "Microsoft.Extensions.DependencyInjection.PollyHttpClientBuilderExtensions";
    private const string Exclusions = "Microsoft.Extensions.Http.Resilience.HttpRetryStrategyOptionsExtensions";

    private static readonly string[] Retries = ["RetryAsync", "RetryForeverAsync", "WaitAndRetryAsync", "WaitAndRetryForeverAsync"];

    public static SdkCatalog Resilience { get; } = new(
        "HTTP resilience",
        packages: ["Microsoft.Extensions.Http.Resilience"],
        newestVersion: "10.11.0",
        anchors: ["Microsoft.Extensions.Http.Resilience"],
        rows:
        [
            .. Members(RegisteredTimeLimit, Handlers, "AddStandardResilienceHandler", "AddStandardHedgingHandler"),
            .. Seen("10.11.0", Members(RetryHandler, Handlers, "AddStandardResilienceHandler", "AddStandardHedgingHandler")),
            Parameter(HandlerStrategies, Handlers, "AddResilienceHandler", "configure"),
            Parameter(HandlerStrategies, "Microsoft.Extensions.Http.Resilience.ResilienceHandler", Ctor, "pipeline"),
            .. Members(RetryHandlerRemoval, Handlers, "RemoveAllResilienceHandlers"),
            .. Members(RetryExclusion, Exclusions, "DisableForUnsafeHttpMethods"),
            Parameter(RetryExclusion, Exclusions, "DisableFor", "methods"),
        ],
        isAiSdk: false);

    public static SdkCatalog Polly { get; } = new(
        "Polly",
        packages: ["Polly.Core", new("Polly", "7.2.4"), new("Microsoft.Extensions.Http.Polly", "10.0.15")],
        newestVersion: "8.6.5",
        anchors: ["Polly"],
        rows:
        [
            .. Members(RetryStrategy, "Polly.RetryResiliencePipelineBuilderExtensions", "AddRetry"),
            .. Members(RetryStrategy, "Polly.HedgingResiliencePipelineBuilderExtensions", "AddHedging"),
            .. Members(RetryStrategy, "Polly.AsyncRetrySyntax", Retries),
            .. Members(RetryStrategy, "Polly.AsyncRetryTResultSyntax", Retries),
            .. Members(FallbackStrategy, "Polly.FallbackResiliencePipelineBuilderExtensions", "AddFallback"),
            .. Members(FallbackStrategy, "Polly.AsyncFallbackSyntax", "FallbackAsync"),
            .. Members(FallbackStrategy, "Polly.AsyncFallbackTResultSyntax", "FallbackAsync"),
            Parameter(HandlerStrategies, PolicyHandlers, "AddPolicyHandler", "policy"),
            Parameter(HandlerStrategies, PolicyHandlers, "AddTransientHttpErrorPolicy", "configurePolicy"),
            Parameter(HandlerStrategies, "Microsoft.Extensions.Http.PolicyHttpMessageHandler", Ctor, "policy"),
        ],
        isAiSdk: false);
}
