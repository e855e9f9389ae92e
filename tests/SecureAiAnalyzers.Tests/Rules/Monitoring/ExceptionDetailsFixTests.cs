using SecureAiAnalyzers.CodeFixes.Monitoring;
using SecureAiAnalyzers.Rules.Monitoring;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Monitoring;

using static ExceptionDetailsTests;
using FixTest = RuleFixTest<ExceptionDetails, DetailedErrorsFix>;

public sealed class ExceptionDetailsFixTests
{
    [Theory]
    [InlineData("return [|ex.ToString()|];", "return \"The tool failed.\";")]
    [InlineData("return $\"failed: {[|ex|]}\";", "return \"failed.\";")]
    [InlineData("return $\"{key}: {[|ex|]}.\";", "return $\"{key}: The tool failed.\";")]
    [InlineData("return \"failed: \" + [|ex|];", "return \"failed.\";")]
    [InlineData("return [|ex.StackTrace ?? \"\"|];", "return \"The tool failed.\";")]
    [InlineData("return $\"{[|ex|]} {[|ex.StackTrace|]}\";", "return \"The tool failed.\";")]
    [InlineData("return [|Details(ex)|];", "return \"The tool failed.\";")]
    public Task Fixes_text_in_tool(string handler, string fixedHandler) => FixTest.VerifyAsync(
        InTool($"catch (Exception ex) {{ {handler} }}"),
        InTool($"catch (Exception ex) {{ logger.LogError(ex, \"The tool failed.\"); {fixedHandler} }}"));

    [Fact]
    public Task Fixes_text_in_tool_that_logs() => FixTest.VerifyAsync(
        InTool("catch (Exception ex) { logger.LogError(ex, \"failed\"); return [|ex.ToString()|]; }"),
        InTool("catch (Exception ex) { logger.LogError(ex, \"failed\"); return \"The tool failed.\"; }"));

    [Theory]
    [InlineData("return Results.Problem([|ex.Message|]);", "return Results.Problem(\"The request failed.\");")]
    [InlineData(
        "return Results.Json(new { [|ex.Message|], trace = [|ex.StackTrace|] });",
        "return Results.Json(new { Message = \"The request failed.\", trace = \"The request failed.\" });")]
    [InlineData("return Results.Problem([|ex.InnerException?.Message ?? ex.Message|]);", "return Results.Problem(\"The request failed.\");")]
    public Task Fixes_text_in_endpoint(string handler, string fixedHandler) => FixTest.VerifyAsync(
        InEndpoint($"catch (Exception ex) when (ex is not OperationCanceledException) {{ {handler} }}"),
        InEndpoint(
            $"catch (Exception ex) when (ex is not OperationCanceledException) {{ logger.LogError(ex, \"The request failed.\"); {fixedHandler} }}"));

    [Theory]
    [InlineData("catch (Exception ex) { return [|Problem(ex)|]; }")]
    [InlineData("catch (Exception ex) { await [|WriteAsync(context, ex)|]; return Results.Empty; }")]
    public Task OffersNoFix_for_helper_that_gives_no_text(string handler) => FixTest.VerifyAsync(InEndpoint(handler), InEndpoint(handler));
}
