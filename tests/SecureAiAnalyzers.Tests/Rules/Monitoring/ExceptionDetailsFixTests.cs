using SecureAiAnalyzers.CodeFixes.Monitoring;
using SecureAiAnalyzers.Rules.Monitoring;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Monitoring;

using static ExceptionDetailsTests;
using FixTest = RuleFixTest<ExceptionDetails, DetailedErrorsFix>;

public sealed class ExceptionDetailsFixTests
{
    [Theory]
    [InlineData("catch (Exception ex) { return [|ex.ToString()|]; }", "catch (Exception) { return \"The tool failed.\"; }")]
    [InlineData(
        "catch (Exception ex) { logger.LogError(ex, \"failed\"); return [|ex.ToString()|]; }",
        "catch (Exception ex) { logger.LogError(ex, \"failed\"); return \"The tool failed.\"; }")]
    [InlineData("catch (Exception ex) { return $\"failed: {[|ex|]}\"; }", "catch (Exception) { return \"failed: The tool failed.\"; }")]
    [InlineData("catch (Exception ex) { return $\"{key}: {[|ex|]}.\"; }", "catch (Exception) { return $\"{key}: The tool failed.\"; }")]
    [InlineData("catch (Exception ex) { return \"failed: \" + [|ex|]; }", "catch (Exception) { return \"failed: \" + \"The tool failed.\"; }")]
    [InlineData("catch (Exception ex) { return [|ex.StackTrace ?? \"\"|]; }", "catch (Exception) { return \"The tool failed.\"; }")]
    [InlineData("catch (Exception ex) { return $\"{[|ex|]} {[|ex.StackTrace|]}\"; }", "catch (Exception) { return \"The tool failed. The tool failed.\"; }")]
    public Task Fixes_text_in_tool(string handler, string fixedHandler) => FixTest.VerifyAsync(InTool(handler), InTool(fixedHandler));

    [Theory]
    [InlineData("catch (Exception ex) { return Results.Problem([|ex.Message|]); }", "catch (Exception) { return Results.Problem(\"The request failed.\"); }")]
    [InlineData(
        "catch (Exception ex) { return Results.Json(new { [|ex.Message|], trace = [|ex.StackTrace|] }); }",
        "catch (Exception) { return Results.Json(new { Message = \"The request failed.\", trace = \"The request failed.\" }); }")]
    [InlineData(
        "catch (Exception ex) { return Results.Problem([|ex.InnerException?.Message ?? ex.Message|]); }",
        "catch (Exception) { return Results.Problem(\"The request failed.\"); }")]
    [InlineData(
        "catch (Exception ex) when (ex is not OperationCanceledException) { return Results.Problem([|ex.Message|]); }",
        "catch (Exception ex) when (ex is not OperationCanceledException) { return Results.Problem(\"The request failed.\"); }")]
    public Task Fixes_text_in_endpoint(string handler, string fixedHandler) => FixTest.VerifyAsync(InEndpoint(handler), InEndpoint(fixedHandler));
}
