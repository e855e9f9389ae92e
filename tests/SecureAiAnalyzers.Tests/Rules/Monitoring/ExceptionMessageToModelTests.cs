using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Monitoring;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Monitoring;

using Test = RuleTest<ExceptionMessageToModel>;

public sealed class ExceptionMessageToModelTests
{
    [Theory]
    [InlineData("catch (Exception ex) { return [|ex.Message|]; }")]
    [InlineData("catch (SystemException ex) { return [|ex.Message|]; }")]
    [InlineData("catch (System.Data.Common.DbException ex) { return [|ex.Message|]; }")]
    [InlineData("catch (Exception ex) { return $\"Error: {[|ex.Message|]}\"; }")]
    [InlineData("catch (Exception ex) { return \"Error: \" + [|ex.Message|]; }")]
    [InlineData("catch (Exception ex) { return \"Error: \" + [|ex.Message|] + \".\"; }")]
    [InlineData("catch (Exception ex) { return string.Format(\"Error: {0}\", [|ex.Message|]); }")]
    [InlineData("catch (Exception ex) { return string.Concat(\"Error: \", [|ex.Message|]); }")]
    [InlineData("catch (Exception ex) { return [|ex.Message|].Trim(); }")]
    [InlineData("catch (Exception ex) { return [|ex.InnerException?.Message ?? ex.Message|]; }")]
    [InlineData("catch (Exception ex) { return [|ex.GetBaseException().Message|]; }")]
    [InlineData("catch (InvalidOperationException ex) { return [|ex.InnerException.Message|]; }")]
    [InlineData("catch (Exception ex) { logger.LogError(ex, ex.Message); return [|ex.Message|]; }")]
    [InlineData("catch (Exception ex) { var text = $\"Error: {[|ex.Message|]}\"; logger.LogError(text); return text; }")]
    [InlineData("string result; try { result = key; } catch (Exception ex) { result = [|ex.Message|]; } return result;", true)]
    [InlineData("var result = new StringBuilder(); try { result.Append(key); } catch (Exception ex) { result.AppendLine([|ex.Message|]); } return result.ToString();", true)]
    [InlineData("var errors = new List<string>(); try { } catch (Exception ex) { errors.Add([|ex.Message|]); } return string.Join(\"\\n\", errors);", true)]
    [InlineData("catch (Exception ex) { return JsonSerializer.Serialize(new { error = [|ex.Message|] }); }")]
    [InlineData("catch (Exception ex) { return Fail([|ex.Message|]); }")]
    [InlineData("catch (Exception ex) { return key.Length > 0 ? [|ex.Message|] : \"none\"; }")]
    [InlineData("catch (Exception ex) { return key switch { \"\" => \"none\", _ => [|ex.Message|] }; }")]
    [InlineData("catch (Exception ex) { throw new McpException([|ex.Message|]); }")]
    [InlineData("catch (Exception ex) { throw new McpException($\"Reading failed: {[|ex.Message|]}\", ex); }")]
    [InlineData("catch (Exception ex) when (ex is not OperationCanceledException) { return [|ex.Message|]; }")]
    [InlineData("catch (OwnException ex) { return ex.Message; } catch (Exception ex) { return [|ex.Message|]; }")]
    public Task Reports_message_of_any_exception(string handler, bool isBody = false) => Test.VerifyAsync(isBody ? In(handler) : InHandler(handler));

    [Theory]
    [InlineData("catch (Exception ex) { logger.LogError(ex, \"failed\"); return \"failed\"; }")]
    [InlineData("catch (Exception ex) { logger.LogError(\"failed: {Message}\", ex.Message); return \"failed\"; }")]
    [InlineData("catch (Exception ex) { Console.WriteLine(ex.Message); throw; }")]
    [InlineData("catch (ArgumentException ex) { return ex.Message; }")]
    [InlineData("catch (ArgumentNullException ex) { return ex.Message; }")]
    [InlineData("catch (FormatException ex) { return ex.Message; }")]
    [InlineData("catch (FileNotFoundException ex) { return ex.Message; }")]
    [InlineData("catch (HttpRequestException ex) { return ex.Message; }")]
    [InlineData("catch (JsonException ex) { return ex.Message; }")]
    [InlineData("catch (OwnException ex) { return ex.Message; }")]
    [InlineData("catch (McpException ex) { return ex.Message; }")]
    [InlineData("catch (Exception ex) when (ex is ArgumentException or OwnException) { return ex.Message; }")]
    [InlineData("catch (Exception ex) when (ex is ArgumentException) { return ex.Message; }")]
    [InlineData("catch (Exception ex) { return ex is OwnException ? ex.Message : \"failed\"; }")]
    [InlineData("catch (Exception ex) { return ex is OwnException own ? own.Message : \"failed\"; }")]
    [InlineData("catch (Exception ex) { if (ex is OwnException) return ex.Message; return \"failed\"; }")]
    [InlineData("catch (Exception ex) { return ex switch { OwnException => ex.Message, _ => \"failed\" }; }")]
    [InlineData("catch (Exception ex) { return environment.IsDevelopment() ? ex.Message : \"failed\"; }")]
    [InlineData("catch (Exception ex) { return includeDetails ? ex.Message : \"failed\"; }")]
    [InlineData("catch (Exception ex) { return Redact(ex.Message); }")]
    [InlineData("catch (Exception ex) { return Logged(ex.Message); }")]
    [InlineData("catch (Exception ex) { return ex.GetType().Name; }")]
    [InlineData("catch (Exception ex) { return ex.HResult.ToString(); }")]
    [InlineData("catch (Exception ex) { return ex.ToString(); }")]
    [InlineData("catch (Exception ex) { return ex.Message == key ? \"a\" : \"b\"; }")]
    [InlineData("catch (Exception ex) { throw new InvalidOperationException(ex.Message, ex); }")]
    [InlineData("catch (Exception ex) { last = ex.Message; return \"failed\"; }")]
    [InlineData("catch { return \"failed\"; }")]
    public Task DoesNotReport_other_text(string handler) => Test.VerifyAsync(InHandler(handler));

    [Theory]
    [InlineData("Microsoft.SemanticKernel", "[Microsoft.SemanticKernel.KernelFunction]")]
    [InlineData("", "[ModelContextProtocol.Server.McpServerTool]")]
    [InlineData("AutoGen", "[AutoGen.Core.Function]")]
    public Task Reports_tool_of_each_SDK(string stub, string attribute) => VerifyToolAsync(stub, attribute, isTool: true);

    [Theory]
    [InlineData("", "[System.ComponentModel.Description(\"reads\")]")]
    [InlineData("", "")]
    public Task DoesNotReport_method_that_is_no_tool(string stub, string attribute) => VerifyToolAsync(stub, attribute, isTool: false);

    [Fact]
    public Task Reports_tool_result() => Test.VerifyAsync(
        """
        using System;
        using ModelContextProtocol.Protocol;
        using ModelContextProtocol.Server;

        class Tools
        {
            [McpServerTool]
            public CallToolResult Read(int number)
            {
                try { return new CallToolResult { Content = [new TextContentBlock { Text = number.ToString() }] }; }
                catch (Exception ex) { return new CallToolResult { IsError = true, Content = [new TextContentBlock { Text = $"Error: {[|ex.Message|]}" }] }; }
            }
        }
        """);

    [Fact]
    public Task Reports_message_that_names_the_member() => new Test(InHandler("catch (Exception ex) { return {|#0:ex.Message|}; }"))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.ExceptionMessageToModel.Descriptor).WithLocation(0).WithArguments("Exception.Message"),
        },
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_in_test_project() => new Test(InHandler("catch (Exception ex) { return ex.Message; }"))
        .WithProperty("IsTestProject", "true")
        .RunAsync();

    [Fact]
    public Task DoesNotReport_lookalike_type() => Test.VerifyAsync(
        """
        using System;

        [AttributeUsage(AttributeTargets.Method)]
        class McpServerToolAttribute : Attribute;

        class Tools
        {
            [McpServerTool]
            public string Read(int number)
            {
                try { return number.ToString(); }
                catch (Exception ex) { return ex.Message; }
            }
        }
        """);

    internal static string InHandler(string handler) => In("try { return File.ReadAllText(key); } " + handler);

    private static string In(string body) => $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Net.Http;
        using System.Text;
        using System.Text.Json;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;
        using ModelContextProtocol;

        class OwnException : Exception;

        class C(ILogger<C> logger, IHostEnvironment environment, bool includeDetails)
        {
            private string last;

            AIFunction Tool() => AIFunctionFactory.Create(Run);

            string Run(string key)
            {
                {{body}}
            }

            static string Redact(string text) => text;
            static string Fail(string message) => "Error: " + message;
            string Logged(string message) { logger.LogError(message); return "failed"; }
        }
        """;

    private static Task VerifyToolAsync(string stub, string attribute, bool isTool) => Test.VerifyAsync(
        $$"""
        using System;
        using System.Threading.Tasks;

        class Tools
        {
            {{attribute}}
            public async Task<string> Read(int number)
            {
                try { return await System.IO.File.ReadAllTextAsync($"{number}.txt"); }
                catch (Exception ex) { return {{(isTool ? "[|ex.Message|]" : "ex.Message")}}; }
            }
        }
        """,
        stub.Split(';', StringSplitOptions.RemoveEmptyEntries));
}
