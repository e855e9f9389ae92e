using SecureAiAnalyzers.CodeFixes.Monitoring;
using SecureAiAnalyzers.Rules.Monitoring;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Monitoring;

using static LostLogValueTests;
using FixTest = RuleFixTest<LostLogValue, LostLogValueFix>;

/// <summary>Fix of SAI3013.</summary>
public sealed class LostLogValueFixTests
{
    private static readonly string[] Packages = ["Microsoft.Extensions.AI", "Newtonsoft.Json", "Serilog", "Serilog.Extensions.Hosting"];

    [Theory]
    [InlineData(
        "logger.Information(\"{Tool} {@Arguments}\", call.Name, [|call.Arguments|]); // audit",
        "logger.Information(\"{Tool} {@Arguments}\", call.Name, System.Text.Json.JsonSerializer.Serialize(call.Arguments)); // audit")]
    [InlineData(
        "Log.ForContext(\"Call\", [|call|], true).Information(\"Paid\");",
        "Log.ForContext(\"Call\", System.Text.Json.JsonSerializer.Serialize(call), true).Information(\"Paid\");")]
    [InlineData(
        "plain.LogInformation(\"{@Result} {@Entry}\", [|result.Result|]!, [|new { call.Name, call.Arguments }|]);",
        "plain.LogInformation(\"{@Result} {@Entry}\", System.Text.Json.JsonSerializer.Serialize(result.Result!), System.Text.Json.JsonSerializer.Serialize(new { call.Name, call.Arguments }));")]
    [InlineData(
        "logger.Information(JsonConvert.SerializeObject([|call|]));",
        "logger.Information(System.Text.Json.JsonSerializer.Serialize(call));")]
    public Task Fixes_by_the_serializer_that_knows_the_values(string code, string expected) => FixTest.VerifyAsync(Code(code), Code(expected), Packages);

    [Fact]
    public Task Fixes_by_the_simple_name_where_it_is_in_scope() => FixTest.VerifyAsync(
        """
        using System.Text.Json;
        using Microsoft.Extensions.AI;

        public static class Audit
        {
            public static void Write(Serilog.ILogger logger, FunctionCallContent call) => logger.Information("{@Call}", [|call|]);
        }
        """,
        """
        using System.Text.Json;
        using Microsoft.Extensions.AI;

        public static class Audit
        {
            public static void Write(Serilog.ILogger logger, FunctionCallContent call) => logger.Information("{@Call}", JsonSerializer.Serialize(call));
        }
        """,
        "Serilog");

    [Theory]
    [InlineData("_ = JsonConvert.SerializeObject([|call|], Formatting.Indented);")]
    [InlineData("_ = JObject.FromObject([|call|]);")]
    public Task OffersNoFix_where_more_than_a_text_is_asked_for(string code) => FixTest.VerifyAsync(Code(code), Code(code), Packages);
}
