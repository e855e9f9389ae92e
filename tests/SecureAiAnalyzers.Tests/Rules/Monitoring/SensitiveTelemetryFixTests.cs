using SecureAiAnalyzers.CodeFixes.Monitoring;
using SecureAiAnalyzers.Rules.Monitoring;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Monitoring;

using static SensitiveTelemetryTests;
using FixTest = RuleFixTest<SensitiveTelemetry, SensitiveTelemetryFix>;

public sealed class SensitiveTelemetryFixTests
{
    [Fact]
    public Task Fixes_setting_to_false() => VerifyAsync("telemetry.EnableSensitiveData = [|true|]; // on", "telemetry.EnableSensitiveData = false; // on");

    [Fact]
    public Task Fixes_neighbours_in_one_initializer() => VerifyAsync(
        "_ = new[] { new OpenTelemetryChatClient(null) { EnableSensitiveData = [|true|] }, new OpenTelemetryChatClient(null) { EnableSensitiveData = [|true|] } };",
        "_ = new[] { new OpenTelemetryChatClient(null) { EnableSensitiveData = false }, new OpenTelemetryChatClient(null) { EnableSensitiveData = false } };");

    [Fact]
    public Task Fixes_switch() => VerifyAsync(
        "AppContext.SetSwitch(\"Azure.Experimental.TraceGenAIMessageContent\", isEnabled: [|true|]);",
        "AppContext.SetSwitch(\"Azure.Experimental.TraceGenAIMessageContent\", isEnabled: false);");

    [Fact]
    public Task Fixes_setting_by_removal() => new FixTest(
        In("_ = new OpenAIClientOptions { ClientLoggingOptions = new() { EnableLogging = true, EnableMessageContentLogging = [|true|] } };"),
        In("_ = new OpenAIClientOptions { ClientLoggingOptions = new() { EnableLogging = true } };"),
        ExtensionsAI)
    {
        CodeActionIndex = 1,
    }.RunAsync();

    [Fact]
    public Task Fixes_statement_by_removal() => new FixTest(
        In("telemetry.EnableSensitiveData = [|true|];\n        telemetry.Dispose();"),
        In("telemetry.Dispose();"),
        ExtensionsAI)
    {
        CodeActionIndex = 1,
    }.RunAsync();

    [Fact]
    public Task OffersNoFix_of_environment_variable()
    {
        const string Statement = "Environment.SetEnvironmentVariable(\"OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT\", [|\"true\"|]);";
        return VerifyAsync(Statement, Statement);
    }

    private static Task VerifyAsync(string statement, string fixedStatement) => FixTest.VerifyAsync(In(statement), In(fixedStatement), ExtensionsAI);
}
