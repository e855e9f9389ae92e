using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Monitoring;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Monitoring;

using Test = RuleTest<SensitiveTelemetry>;

public sealed class SensitiveTelemetryTests
{
    internal const string ExtensionsAI = "Microsoft.Extensions.AI";

    private const string Usings = """
        using System;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.Hosting;
        using OpenAI;
        using System.ClientModel.Primitives;


        """;

    [Theory]
    [InlineData("telemetry.EnableSensitiveData = [|true|];")]
    [InlineData("builder.UseOpenTelemetry(configure: c => c.EnableSensitiveData = [|true|]);")]
    [InlineData("builder.UseOpenTelemetry(null, \"chat\", c => { c.EnableSensitiveData = [|true|]; });")]
    [InlineData("_ = new OpenTelemetryChatClient(null) { EnableSensitiveData = [|true|] };")]
    [InlineData("telemetry.EnableSensitiveData = [|Flags.Constant|];")]
    [InlineData("telemetry.EnableSensitiveData = [|Flags.ReadOnly|];")]
    [InlineData("telemetry.EnableSensitiveData = [|Flags.GetOnly|];")]
    [InlineData("telemetry.EnableSensitiveData = [|Flags.Make()|];")]
    [InlineData("var on = true; telemetry.EnableSensitiveData = [|on|];")]
    [InlineData("const bool on = true; telemetry.EnableSensitiveData = [|on|];")]
    [InlineData("telemetry.EnableSensitiveData = ([|true|]);")]
    [InlineData("telemetry.EnableSensitiveData = [|!false|];")]
    [InlineData("if (!environment.IsDevelopment()) telemetry.EnableSensitiveData = [|true|];")]
    [InlineData("if (environment.IsDevelopment()) { } else { telemetry.EnableSensitiveData = [|true|]; }")]
    [InlineData("if (environment.IsProduction() || environment.IsDevelopment()) telemetry.EnableSensitiveData = [|true|];")]
    [InlineData("AppContext.SetSwitch(\"Microsoft.SemanticKernel.Experimental.GenAI.EnableOTelDiagnosticsSensitive\", [|true|]);")]
    [InlineData("AppContext.SetSwitch(isEnabled: [|true|], switchName: \"Azure.Experimental.TraceGenAIMessageContent\");")]
    [InlineData("Environment.SetEnvironmentVariable(\"OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT\", [|\"true\"|]);")]
    [InlineData("Environment.SetEnvironmentVariable(\"AZURE_TRACING_GEN_AI_CONTENT_RECORDING_ENABLED\", [|\"True\"|]);")]
    [InlineData("Environment.SetEnvironmentVariable(Flags.Variable, [|\"true\"|]);")]
    [InlineData("Environment.SetEnvironmentVariable(\"ANTHROPIC_OPEN_TELEMETRY_TRACES_CONTENT_MODE\", [|\"content\"|]);")]
    [InlineData("_ = new OpenAIClientOptions { ClientLoggingOptions = new ClientLoggingOptions { EnableMessageContentLogging = [|true|] } };")]
    [InlineData("_ = new OpenAIClientOptions { ClientLoggingOptions = new() { EnableMessageContentLogging = [|true|] } };")]
    [InlineData("var options = new OpenAIClientOptions(); options.ClientLoggingOptions = new() { EnableMessageContentLogging = [|true|] };")]
    [InlineData("var options = new OpenAIClientOptions { ClientLoggingOptions = new() }; options.ClientLoggingOptions.EnableMessageContentLogging = [|true|];")]
    [InlineData("var logging = new ClientLoggingOptions { EnableMessageContentLogging = [|true|] }; _ = new OpenAIClientOptions { ClientLoggingOptions = logging };")]
    [InlineData("var logging = new ClientLoggingOptions(); logging.EnableMessageContentLogging = [|true|]; _ = new OpenAIClientOptions { ClientLoggingOptions = logging };")]
    [InlineData("var on = configuration is null; on = true; telemetry.EnableSensitiveData = [|on|];")]
    public Task Reports_content_that_is_on(string statement) => Test.VerifyAsync(In(statement), ExtensionsAI);

    [Theory]
    [InlineData("telemetry.EnableSensitiveData = false;")]
    [InlineData("telemetry.EnableSensitiveData = configuration.GetValue<bool>(\"Trace\");")]
    [InlineData("telemetry.EnableSensitiveData = environment.IsDevelopment();")]
    [InlineData("telemetry.EnableSensitiveData = environment.IsDevelopment() ? true : false;")]
    [InlineData("telemetry.EnableSensitiveData = Flags.Settable;")]
    [InlineData("var on = true; if (configuration is null) on = false; telemetry.EnableSensitiveData = on;")]
    [InlineData("var on = true; if (configuration is { }) on = configuration.GetValue<bool>(\"Trace\"); telemetry.EnableSensitiveData = on;")]
    [InlineData("telemetry.EnableSensitiveData = configuration.GetValue(\"Trace\", true);")]
    [InlineData("var logging = new ClientLoggingOptions { EnableMessageContentLogging = true };")]
    [InlineData("var logging = new ClientLoggingOptions { EnableMessageContentLogging = false }; _ = new OpenAIClientOptions { ClientLoggingOptions = logging };")]
    [InlineData("telemetry.EnableSensitiveData = Flags.FromConstructor;")]
    [InlineData("if (environment.IsDevelopment()) telemetry.EnableSensitiveData = true;")]
    [InlineData("if (environment.IsDevelopment() && Flags.Settable) { telemetry.EnableSensitiveData = true; }")]
    [InlineData("if (!environment.IsDevelopment()) return; telemetry.EnableSensitiveData = true;")]
    [InlineData("if (!environment.IsDevelopment()) { } else { telemetry.EnableSensitiveData = true; }")]
    [InlineData("if (environment.EnvironmentName == \"Development\") telemetry.EnableSensitiveData = true;")]
    [InlineData("if (environment.EnvironmentName != \"Development\") return; telemetry.EnableSensitiveData = true;")]
    [InlineData("var dev = environment.IsEnvironment(Environments.Development); if (dev) telemetry.EnableSensitiveData = true;")]
    [InlineData("AppContext.SetSwitch(\"Microsoft.SemanticKernel.Experimental.GenAI.EnableOTelDiagnosticsSensitive\", false);")]
    [InlineData("AppContext.SetSwitch(\"Microsoft.SemanticKernel.Experimental.GenAI.EnableOTelDiagnostics\", true);")]
    [InlineData("Environment.SetEnvironmentVariable(\"OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT\", \"false\");")]
    [InlineData("Environment.SetEnvironmentVariable(\"OTEL_SERVICE_NAME\", \"true\");")]
    [InlineData("Environment.SetEnvironmentVariable(\"ANTHROPIC_OPEN_TELEMETRY_TRACES_CONTENT_MODE\", \"metadata_only\");")]
    [InlineData("Environment.SetEnvironmentVariable(\"ANTHROPIC_OPEN_TELEMETRY_TRACES_CONTENT_MODE\", \"true\");")]
    [InlineData("_ = new OpenAIClientOptions { ClientLoggingOptions = new() { EnableMessageLogging = true } };")]
    [InlineData("_ = new ClientLoggingOptions { EnableMessageContentLogging = true };")]
    [InlineData("_ = new Azure.Identity.DefaultAzureCredentialOptions { Diagnostics = { IsLoggingContentEnabled = true } };")]
    public Task DoesNotReport_content_that_is_off_guarded_or_unknown(string statement) => Test.VerifyAsync(In(statement), ExtensionsAI);

    [Theory]
    [InlineData("")]
    [InlineData("provider.AddInMemoryExporter(activities).AddOtlpExporter();")]
    [InlineData("provider.AddConsoleExporter();")]
    public Task Reports_content_of_traces_that_leave_the_memory(string exporters) => VerifyTracesInMemoryAsync(exporters, "[|true|]");

    [Theory]
    [InlineData("provider.AddInMemoryExporter(activities);")]
    public Task DoesNotReport_content_of_traces_in_memory(string exporters) => VerifyTracesInMemoryAsync(exporters, "true");

    /// <summary>Exporters of traces say nothing about what a client writes to its log.</summary>
    [Fact]
    public Task Reports_logged_content_with_traces_in_memory() => Test.VerifyAsync(
        """
        using System.ClientModel.Primitives;
        using OpenAI;
        using OpenTelemetry.Trace;

        class C
        {
            object Run(TracerProviderBuilder provider)
            {
                provider.AddInMemoryExporter(null);
                return new OpenAIClientOptions { ClientLoggingOptions = new() { EnableMessageContentLogging = [|true|] } };
            }
        }
        """,
        "OpenTelemetry.Exporter.InMemory");

    [Theory]
    [InlineData(ExtensionsAI, "new Microsoft.Extensions.AI.OpenTelemetryEmbeddingGenerator<string, Microsoft.Extensions.AI.Embedding<float>>(null)", "EnableSensitiveData")]
    [InlineData(ExtensionsAI, "new Microsoft.Extensions.AI.OpenTelemetryImageGenerator(null)", "EnableSensitiveData")]
    [InlineData("Microsoft.Agents.AI.Satellites", "new Microsoft.Agents.AI.OpenTelemetryAgent(null)", "EnableSensitiveData")]
    [InlineData("Microsoft.Agents.AI.Satellites", "new Microsoft.Agents.AI.TextSearchProviderOptions()", "EnableSensitiveTelemetryData")]
    [InlineData("Microsoft.Agents.AI.Satellites", "new Microsoft.Agents.AI.ChatHistoryMemoryProviderOptions()", "EnableSensitiveTelemetryData")]
    [InlineData("Microsoft.Agents.AI.Satellites", "new Microsoft.Agents.AI.Mem0.Mem0ProviderOptions()", "EnableSensitiveTelemetryData")]
    [InlineData("Microsoft.Agents.AI.Satellites", "new Microsoft.Agents.AI.Foundry.FoundryMemoryProviderOptions()", "EnableSensitiveTelemetryData")]
    [InlineData("Microsoft.Agents.AI.Legacy", "new Microsoft.Agents.AI.OpenTelemetryAgent(null)", "EnableSensitiveData")]
    [InlineData("Microsoft.Agents.AI.Legacy", "new Microsoft.Agents.AI.Workflows.Observability.WorkflowTelemetryOptions()", "EnableSensitiveData")]
    [InlineData("Aspire.OpenAI", "new Aspire.OpenAI.OpenAISettings()", "EnableSensitiveTelemetryData")]
    [InlineData("Aspire.OpenAI", "new Aspire.Azure.AI.OpenAI.AzureOpenAISettings()", "EnableSensitiveTelemetryData")]
    [InlineData("Aspire.OpenAI", "new Aspire.Azure.AI.Inference.ChatCompletionsClientSettings()", "EnableSensitiveTelemetryData")]
    public Task Reports_each_SDK(string stub, string creation, string member) => Test.VerifyAsync(
        $$"""
        class C
        {
            void Run()
            {
                var telemetry = {{creation}};
                telemetry.{{member}} = [|true|];
                telemetry.{{member}} = false;
            }
        }
        """,
        stub);

    [Fact]
    public Task DoesNotReport_switch_without_effect() => Test.VerifyAsync(
        """
        class C
        {
            #pragma warning disable CS0618 // It does nothing any more.
            object Options => new Microsoft.Agents.AI.Workflows.Observability.WorkflowTelemetryOptions { EnableSensitiveData = true };
        }
        """,
        "Microsoft.Agents.AI.Workflows");

    [Fact]
    public Task Reports_content_of_Azure_client_options() => Test.VerifyAsync(
        """
        class C
        {
            object Options() => new Azure.AI.Inference.AzureAIInferenceClientOptions { Diagnostics = { IsLoggingContentEnabled = [|true|] } };

            void Later(Azure.AI.Inference.AzureAIInferenceClientOptions options) => options.Diagnostics.IsLoggingContentEnabled = [|true|];
        }
        """,
        "Azure.AI.Inference");

    [Fact]
    public Task Reports_content_of_AWS_client_options() => Test.VerifyAsync(
        """
        class StorageConfig() : Amazon.Runtime.ClientConfig(null)
        {
            public override string ServiceVersion => "";
            public override string UserAgent => "";
            public override string RegionEndpointServiceName => "";
            public override Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(Amazon.Runtime.Endpoints.ServiceOperationEndpointParameters parameters) => null;
        }

        class C
        {
            object Options() => new Amazon.BedrockRuntime.AmazonBedrockRuntimeConfig { LogResponse = [|true|] };

            object Other() => new StorageConfig { LogResponse = true };
        }
        """,
        "AWSSDK.BedrockRuntime");

    [Fact]
    public Task Reports_Anthropic_content_mode() => Test.VerifyAsync(
        """
        using Anthropic.Core;

        class C
        {
            OpenTelemetryContentMode Mode => [|OpenTelemetryContentMode.Content|];

            bool IsOn(OpenTelemetryContentMode mode) => mode == OpenTelemetryContentMode.Content;
        }
        """);

    [Fact]
    public Task Reports_only_outside_the_debug_region() => new Test(
        """
        #define DEBUG
        using Microsoft.Extensions.AI;

        class C
        {
            void Run(OpenTelemetryChatClient telemetry)
            {
        #if DEBUG
                telemetry.EnableSensitiveData = true;
        #endif
                telemetry.EnableSensitiveData = [|true|];
            }
        }
        """,
        ExtensionsAI).RunAsync();

    [Fact]
    public Task Reports_messages_that_name_the_setting_and_the_target() => new Test(
        In("""
            telemetry.EnableSensitiveData = {|#0:true|};
            _ = new OpenAIClientOptions { ClientLoggingOptions = new() { EnableMessageContentLogging = {|#1:true|} } };
            AppContext.SetSwitch("Azure.Experimental.TraceGenAIMessageContent", {|#2:true|});
        """),
        ExtensionsAI)
    {
        ExpectedDiagnostics =
        {
            Expected(0, "OpenTelemetryChatClient.EnableSensitiveData", "traces"),
            Expected(1, "ClientLoggingOptions.EnableMessageContentLogging", "logs"),
            Expected(2, "Azure.Experimental.TraceGenAIMessageContent", "traces"),
        },
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_without_AI_SDK() => new Test(
        """
        class C
        {
            void Run() => System.AppContext.SetSwitch("Azure.Experimental.TraceGenAIMessageContent", true);
        }
        """)
    {
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_lookalike_type() => Test.VerifyAsync(
        """
        namespace Contoso
        {
            class OpenTelemetryChatClient
            {
                public bool EnableSensitiveData { get; set; }

                object Make() => new OpenTelemetryChatClient { EnableSensitiveData = true };
            }
        }
        """,
        ExtensionsAI);

    [Fact]
    public Task DoesNotReport_generated_file() => Test.VerifyAsync("// <auto-generated/>\n" + In("telemetry.EnableSensitiveData = true;"), ExtensionsAI);

    [Fact]
    public Task DoesNotReport_excluded_symbol() => new Test(In("telemetry.EnableSensitiveData = true;"), ExtensionsAI)
        .WithConfig("secure_ai.sai3001.excluded_symbols = T:Setup\n")
        .RunAsync();

    [Fact]
    public Task Reports_in_test_project() => new Test(In("telemetry.EnableSensitiveData = [|true|];"), ExtensionsAI)
        .WithProperty("IsTestProject", "true")
        .RunAsync();

    private static DiagnosticResult Expected(int location, string setting, string target) =>
        new DiagnosticResult(RuleTable.SensitiveTelemetry.Descriptor).WithLocation(location).WithArguments(setting, target);

    internal static string In(string statement) => Usings + $$"""
        static class Flags
        {
            public const bool Constant = true;
            public const string Variable = "SEMANTICKERNEL_EXPERIMENTAL_GENAI_ENABLE_OTEL_DIAGNOSTICS_SENSITIVE";
            public static readonly bool ReadOnly = true;
            public static readonly bool FromConstructor = true;
            public static bool GetOnly => true;
            public static bool Settable { get; set; } = true;
            public static bool Make() => true;
            static Flags() => FromConstructor = Settable;
        }

        class Setup
        {
            void Run(OpenTelemetryChatClient telemetry, ChatClientBuilder builder, IHostEnvironment environment, IConfiguration configuration)
            {
                {{statement}}
            }
        }
        """;

    private static Task VerifyTracesInMemoryAsync(string exporters, string value) => Test.VerifyAsync(
        $$"""
        using System.Collections.Generic;
        using System.Diagnostics;
        using Microsoft.Extensions.AI;
        using OpenTelemetry.Trace;

        class C
        {
            void Run(ChatClientBuilder builder, TracerProviderBuilder provider, ICollection<Activity> activities)
            {
                {{exporters}}
                builder.UseOpenTelemetry(configure: c => c.EnableSensitiveData = {{value}});
            }
        }

        static class Exporters
        {
            public static TracerProviderBuilder AddOtlpExporter(this TracerProviderBuilder builder) => builder;
            public static TracerProviderBuilder AddConsoleExporter(this TracerProviderBuilder builder) => builder;
        }
        """,
        ExtensionsAI,
        "OpenTelemetry.Exporter.InMemory");
}
