using SecureAiAnalyzers.CodeFixes.Monitoring;
using SecureAiAnalyzers.Rules.Monitoring;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Monitoring;

using static ExceptionMessageToModelTests;
using FixTest = RuleFixTest<ExceptionMessageToModel, ExceptionMessageToModelFix>;

public sealed class ExceptionMessageToModelFixTests
{
    [Theory]
    [InlineData("catch (Exception ex) { return [|ex.Message|]; }", "catch (Exception) { return \"The tool failed.\"; }")]
    [InlineData("catch (Exception ex) { return $\"Error: {[|ex.Message|]}\"; }", "catch (Exception) { return \"Error: The tool failed.\"; }")]
    [InlineData("catch (Exception ex) { return $\"{key}: {[|ex.Message|]}\"; }", "catch (Exception) { return $\"{key}: The tool failed.\"; }")]
    [InlineData("catch (Exception ex) { return $\"\\tError: {[|ex.Message|]}\"; }", "catch (Exception) { return $\"\\tError: The tool failed.\"; }")]
    [InlineData("catch (Exception ex) { return $@\"Error: {[|ex.Message|]}\"; }", "catch (Exception) { return $@\"Error: The tool failed.\"; }")]
    [InlineData(
        "catch (Exception ex) { logger.LogError(ex, \"failed\"); return /* why */ [|ex.Message|]; }",
        "catch (Exception ex) { logger.LogError(ex, \"failed\"); return /* why */ \"The tool failed.\"; }")]
    [InlineData(
        "catch (Exception ex) { return JsonSerializer.Serialize(new { error = [|ex.Message|] }); }",
        "catch (Exception) { return JsonSerializer.Serialize(new { error = \"The tool failed.\" }); }")]
    [InlineData(
        "catch (Exception ex) { throw new McpException([|ex.Message|], ex); }", "catch (Exception ex) { throw new McpException(\"The tool failed.\", ex); }")]
    [InlineData(
        "catch (SystemException ex) { return [|ex.Message|]; } catch (Exception ex) { return [|ex.Message|]; }",
        "catch (SystemException) { return \"The tool failed.\"; } catch (Exception) { return \"The tool failed.\"; }")]
    public Task Fixes_message_by_a_generic_text(string handler, string fixedHandler) => FixTest.VerifyAsync(InHandler(handler), InHandler(fixedHandler));
}
