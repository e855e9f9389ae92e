using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules;

/// <summary>Where the compiler honours <c>[SuppressMessage]</c>, as docs/configuration.md tells it.</summary>
public sealed class SuppressMessageTests
{
    [Fact]
    public Task Reports_lambda_that_has_the_attribute() => FlowRuleTest.VerifyAsync(RuleTable.InputInInstructions, """
        using System.Diagnostics.CodeAnalysis;
        using Microsoft.AspNetCore.Builder;
        using OpenAI.Chat;

        var app = WebApplication.Create(args);
        app.MapGet("/one", [SuppressMessage("SecureAI.Prompts", "SAI4001", Justification = "known")] (string question) =>
            new SystemChatMessage([|"Answer " + question|]));
        app.Run();
        """);

    [Fact]
    public Task DoesNotReport_method_that_has_the_attribute_nor_lambda_in_a_pragma() => FlowRuleTest.VerifyAsync(RuleTable.InputInInstructions, """
        using System.Diagnostics.CodeAnalysis;
        using Microsoft.AspNetCore.Builder;
        using OpenAI.Chat;

        var app = WebApplication.Create(args);
        app.MapGet("/one", Handlers.Ask);
        #pragma warning disable SAI4001 // known
        app.MapGet("/two", (string question) => new SystemChatMessage("Answer " + question));
        #pragma warning restore SAI4001
        app.Run();

        static class Handlers
        {
            [SuppressMessage("SecureAI.Prompts", "SAI4001", Justification = "known")]
            public static object Ask(string question) => new SystemChatMessage("Answer " + question);
        }
        """);
}
