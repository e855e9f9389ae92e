using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Monitoring;

/// <summary>SAI3006: levels at which SDKs log what is sent to a model.</summary>
public sealed class MessageLogLevelTests
{
    [Theory]
    [InlineData("Microsoft.Extensions.AI")]
    [InlineData("Microsoft.SemanticKernel")]
    [InlineData("Microsoft.Agents.AI")]
    [InlineData("ModelContextProtocol")]
    public Task Reports_level_of_each_SDK(string category) => VerifyAsync(
        category, $$"""{ "Logging": { "LogLevel": { "Default": "Information", "{{category}}": [|"Trace"|], "{{category}}.Part": [|"trace"|] } } }""");

    [Theory]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": [|"Trace"|], "Microsoft.AspNetCore": "Warning" } } }""")]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Warning", "Microsoft": [|"Trace"|] } } }""")]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Warning" }, "Console": { "LogLevel": { "Default": [|"Trace"|] } } } }""")]
    [InlineData("""{ "Logging:LogLevel:Default": [|"Trace"|] }""")]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": [|0|] } } }""")]
    [InlineData("""{ "Serilog": { "MinimumLevel": [|"Verbose"|] } }""")]
    [InlineData("""{ "Serilog": { "MinimumLevel": { "Default": [|"Verbose"|], "Override": { "System": "Warning" } } } }""")]
    [InlineData("""{ "Serilog": { "MinimumLevel": { "Default": "Information", "Override": { "Microsoft.SemanticKernel": [|"Verbose"|] } } } }""")]
    public Task Reports_level_that_holds_for_an_SDK(string settings) => VerifyAsync("Microsoft.SemanticKernel", settings);

    [Theory]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Debug", "Microsoft.SemanticKernel": "Debug", "Yarp": "Trace" } } }""")]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Trace", "Microsoft": "Warning" } } }""")]
    [InlineData("""{ "Logging": { "LogLevel": { "Microsoft": "Trace", "Microsoft.SemanticKernel": "Information" } } }""")]
    [InlineData("""{ "Serilog": { "MinimumLevel": { "Default": "Verbose", "Override": { "Microsoft": "Information" } } } }""")]
    [InlineData("""{ "LogLevel": { "Default": "Trace" }, "Mode": "Trace", "Logging": { "Trace": "Trace" } }""")]
    [InlineData("""{ "Logging": { "LogLevel": { "ModelContextProtocol": "Trace" } } }""")]
    public Task DoesNotReport_level_that_shows_no_message(string settings) => VerifyAsync("Microsoft.SemanticKernel", settings);

    [Fact]
    public Task DoesNotReport_beside_SDK_that_logs_no_message() => FileTest.VerifyAsync(
        RuleTable.MessageLogLevel, """{ "Logging": { "LogLevel": { "Default": "Trace" } } }""");

    [Theory]
    [InlineData("/app/appsettings.Development.json")]
    [InlineData("/app/appsettings.local.json")]
    [InlineData("/app/logging.json")]
    public Task DoesNotReport_in_Development(string path) => new FileTest()
        .WithCode(CodeOf("Microsoft.SemanticKernel"))
        .With(path, """{ "Logging": { "LogLevel": { "Default": "Trace" } } }""")
        .RunAsync(RuleTable.MessageLogLevel);

    [Fact]
    public Task Reports_only_levels_that_production_leaves() => new FileTest()
        .WithCode(CodeOf("Microsoft.SemanticKernel"))
        .With(FileTest.Settings, """{ "Logging": { "LogLevel": { "Default": "Trace", "Microsoft.SemanticKernel": [|"Trace"|] } } }""")
        .With("/app/appsettings.Production.json", """{ "Logging": { "LogLevel": { "Default": "Information" } } }""")
        .With("/other/appsettings.Production.json", """{ "Logging": { "LogLevel": { "Microsoft.SemanticKernel": "Information" } } }""")
        .RunAsync(RuleTable.MessageLogLevel);

    [Fact]
    public async Task Reports_message_that_names_setting_and_SDK() => Assert.Equal(
        ["'Logging:LogLevel:Default' is 'Trace', at which Model Context Protocol logs prompts, answers and arguments of tools; use it in Development only"],
        await new FileTest()
            .WithCode(CodeOf("ModelContextProtocol"))
            .With(FileTest.Settings, """{ "Logging": { "LogLevel": { "Default": "Trace" } } }""")
            .GetMessagesAsync());

    private static Task VerifyAsync(string anchor, string settings) =>
        new FileTest().WithCode(CodeOf(anchor)).With(FileTest.Settings, settings).RunAsync(RuleTable.MessageLogLevel);

    /// <summary>A type by which the SDK is known.</summary>
    private static string CodeOf(string category) => category switch
    {
        "Microsoft.Extensions.AI" => "namespace Microsoft.Extensions.AI { public interface IChatClient { } }",
        "Microsoft.SemanticKernel" => "namespace Microsoft.SemanticKernel { public class Kernel { } }",
        "Microsoft.Agents.AI" => "namespace Microsoft.Agents.AI { public class AIAgent { } }",
        "ModelContextProtocol" => "namespace ModelContextProtocol { public class McpException { } }",
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "No SDK has this category"),
    };
}
