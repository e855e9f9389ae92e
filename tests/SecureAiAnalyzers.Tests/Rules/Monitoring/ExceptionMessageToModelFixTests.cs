using SecureAiAnalyzers.CodeFixes.Monitoring;
using SecureAiAnalyzers.Rules.Monitoring;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Monitoring;

using static ExceptionMessageToModelTests;
using FixTest = RuleFixTest<ExceptionMessageToModel, ExceptionMessageToModelFix>;

public sealed class ExceptionMessageToModelFixTests
{
    private const string Log = "logger.LogError(ex, \"The tool failed.\");";

    [Theory]
    [InlineData("return [|ex.Message|];", "return \"The tool failed.\";")]
    [InlineData("return $\"Error: {[|ex.Message|]}\";", "return \"Error.\";")]
    [InlineData("return $\"Error while reading {key}: {[|ex.Message|]}\";", "return $\"Error while reading {key}.\";")]
    [InlineData("return $\"Reading failed - {[|ex.Message|]} ({key})\";", "return $\"Reading failed ({key})\";")]
    [InlineData("return $\"Reading failed: {[|ex.Message|]}. Try again.\";", "return \"Reading failed. Try again.\";")]
    [InlineData("return $\"Reading ended with {[|ex.Message|]}\";", "return \"Reading ended with an internal error\";")]
    [InlineData("return $\"{key}: {[|ex.Message|]}\";", "return $\"{key}: The tool failed.\";")]
    [InlineData("return $\"\\tError: {[|ex.Message|]}\";", "return $\"\\tError.\";")]
    [InlineData("return $@\"Error: {[|ex.Message|]}\";", "return $@\"Error.\";")]
    [InlineData("return \"Error: \" + [|ex.Message|];", "return \"Error.\";")]
    [InlineData("return key + \" failed: \" + [|ex.Message|];", "return key + \" failed.\";")]
    [InlineData("return \"Error: \" + [|ex.Message|] + \".\";", "return \"Error\" + \".\";")]
    [InlineData("return key + [|ex.Message|];", "return key + \"The tool failed.\";")]
    [InlineData("return string.Format(\"Error: {0}\", [|ex.Message|]);", "return string.Format(\"Error: {0}\", \"an internal error\");")]
    [InlineData(
        "return JsonSerializer.Serialize(new { error = [|ex.Message|] });", "return JsonSerializer.Serialize(new { error = \"The tool failed.\" });")]
    [InlineData("return [|ex.ToResult(\"reading\")|];", "return \"The tool failed.\";")]
    [InlineData("return [|Errors.AsJson(ex)|];", "return \"The tool failed.\";")]
    public Task Fixes_message_by_a_generic_text_and_logs_the_exception(string handler, string fixedHandler) =>
        FixTest.VerifyAsync(InHandler($"catch (Exception ex) {{ {handler} }}"), InHandler($"catch (Exception ex) {{ {Log} {fixedHandler} }}"));

    [Theory]
    [InlineData(
        "logger.LogError(ex, \"failed\"); return /* why */ [|ex.Message|];", "logger.LogError(ex, \"failed\"); return /* why */ \"The tool failed.\";")]
    [InlineData("logger.LogError(ex.ToString()); return [|ex.Message|];", "logger.LogError(ex.ToString()); return \"The tool failed.\";")]
    [InlineData("throw new McpException([|ex.Message|], ex);", "throw new McpException(\"The tool failed.\", ex);")]
    public Task Fixes_message_where_the_exception_is_kept_already(string handler, string fixedHandler) =>
        FixTest.VerifyAsync(InHandler($"catch (Exception ex) {{ {handler} }}"), InHandler($"catch (Exception ex) {{ {fixedHandler} }}"));

    [Fact]
    public Task Fixes_all_handlers_of_a_file() => FixTest.VerifyAsync(
        InHandler("catch (SystemException ex) { return [|ex.Message|]; } catch (Exception ex) { return [|ex.Message|]; }"),
        InHandler($"catch (SystemException ex) {{ {Log} return \"The tool failed.\"; }} catch (Exception ex) {{ {Log} return \"The tool failed.\"; }}"));

    [Fact]
    public Task Fixes_handler_on_several_lines() => FixTest.VerifyAsync(
        InHandler("""
            catch (Exception ex)
                    {
                        // Tell what happened.
                        var text = [|ex.Message|];
                        return text;
                    }
            """),
        InHandler("""
            catch (Exception ex)
                    {
                        logger.LogError(ex, "The tool failed.");
                        // Tell what happened.
                        var text = "The tool failed.";
                        return text;
                    }
            """));

    [Theory]
    [InlineData("", "string", "System.Diagnostics.Trace.TraceError(ex.ToString());")]
    [InlineData("using System.Diagnostics;", "string", "Trace.TraceError(ex.ToString());")]
    [InlineData("", "Microsoft.Extensions.Logging.ILogger own, string", "own.LogError(ex, \"The tool failed.\");", "using Microsoft.Extensions.Logging;\n")]
    public Task Fixes_static_tool_by_what_is_in_scope(string directive, string parameters, string record, string added = "") => FixTest.VerifyAsync(
        InStatic(directive, parameters, "return [|ex.Message|];"),
        InStatic(directive, parameters, record + " return \"The tool failed.\";")
            .Replace("using System;\n", "using System;\n" + added, StringComparison.Ordinal));

    private static string InStatic(string directive, string parameters, string handler) => $$"""
        using System;
        {{directive}}
        using ModelContextProtocol.Server;

        class Tools(Microsoft.Extensions.Logging.ILogger logger)
        {
            public Microsoft.Extensions.Logging.ILogger Logger => logger;

            [McpServerTool]
            public static string Read({{parameters}} name)
            {
                try { return System.IO.File.ReadAllText(name); }
                catch (Exception ex) { {{handler}} }
            }
        }
        """;
}
