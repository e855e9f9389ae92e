using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Monitoring;
using SecureAiAnalyzers.Tests.DataFlow;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Monitoring;

using Test = RuleTest<ExceptionMessageToModel>;

public sealed class ExceptionMessageToModelTests
{
    [Theory]
    [InlineData("catch (Exception ex) { return [|ex.Message|]; }")]
    [InlineData("catch (SystemException ex) { return [|ex.Message|]; }")]
    [InlineData("catch (System.Data.Common.DbException ex) { return [|ex.Message|]; }")]
    [InlineData("catch (FileNotFoundException ex) { return [|ex.Message|]; }")]
    [InlineData("catch (HttpRequestException ex) { return [|ex.Message|]; }")]
    [InlineData("catch (UnauthorizedAccessException ex) { return [|ex.Message|]; }")]
    [InlineData("catch (System.ComponentModel.Win32Exception ex) { return [|ex.Message|]; }")]
    [InlineData("catch (Exception ex) when (ex is IOException or HttpRequestException) { return [|ex.Message|]; }")]
    [InlineData("catch (Exception ex) when (ex is IOException or UnauthorizedAccessException) { return [|ex.Message|]; }")]
    [InlineData("catch (Exception ex) { return [|ex.ToResult(\"reading\")|]; }")]
    [InlineData("catch (Exception ex) { return [|Errors.ToResult(ex, \"reading\")|]; }")]
    [InlineData("catch (Exception ex) { return [|Errors.AsJson(ex)|]; }")]
    [InlineData("catch (IOException ex) { return [|Errors.AsJson(ex)|]; }")]
    [InlineData("catch (Exception ex) { return [|Errors.Deep(ex)|]; }")]
    [InlineData("catch (Exception ex) { var e = ex; return [|e.ToResult(\"reading\")|]; }")]
    [InlineData("catch (Exception ex) { return Fail([|ex.ToResult(\"reading\")|]); }")]
    [InlineData("catch (Exception ex) { return [|Describe(ex)|]; string Describe(Exception e) => \"failed: \" + e.Message; }")]
    [InlineData("catch (Exception ex) { return ex is OwnException ? \"own\" : [|ex.Message|]; }")]
    [InlineData("catch (Exception ex) { if (ex is ArgumentException) return \"bad\"; return [|ex.Message|]; }")]
    [InlineData("catch (Exception ex) { return ex switch { OwnException => \"own\", TimeoutException => ex.Message, _ => [|ex.Message|] }; }")]
    [InlineData("catch (Exception ex) { switch (ex) { case OwnException: return ex.Message; default: return [|ex.Message|]; } }")]
    [InlineData("catch (Exception ex) { return [|Errors.Sorted(ex)|]; }")]
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
    [InlineData("catch (Exception ex) when (environment.IsDevelopment()) { return ex.Message; }")]
    [InlineData("catch (Exception ex) when (ex is not ArgumentException && environment.IsEnvironment(\"Development\")) { return ex.Message; }")]
    [InlineData("catch (Exception ex) { return environment.IsDevelopment() ? ex.ToResult(\"reading\") : \"failed\"; }")]
    [InlineData("catch (ArgumentException ex) { return ex.ToResult(\"reading\"); }")]
    [InlineData("catch (OwnException ex) { return Errors.AsJson(ex); }")]
    [InlineData("catch (Exception ex) { return Errors.KindOf(ex); }")]
    [InlineData("catch (Exception ex) { return Errors.OwnOnly(ex); }")]
    [InlineData("catch (Exception ex) { Errors.AsJson(ex); return \"failed\"; }")]
    [InlineData("catch (Exception ex) { logger.LogError(ex.ToResult(\"reading\")); return \"failed\"; }")]
    [InlineData("catch (Exception ex) { return Errors.Redacted(ex); }")]
    [InlineData("catch (Exception ex) { last = ex.Message; return \"failed\"; }")]
    [InlineData("catch { return \"failed\"; }")]
    public Task DoesNotReport_other_text(string handler) => Test.VerifyAsync(InHandler(handler));

    [Fact]
    public Task Reports_handler_of_functions_that_tools_call() => Test.VerifyAsync(
        """
        using System;
        using System.IO;
        using System.Threading.Tasks;
        using ModelContextProtocol.Server;

        interface IReader { string Read(string name); }

        class FileReader : IReader
        {
            public string Read(string name)
            {
                try { return File.ReadAllText(name); }
                catch (Exception ex) { return "failed: " + [|ex.Message|]; }
            }

            public string Unused(string name)
            {
                try { return File.ReadAllText(name); }
                catch (Exception ex) { return "failed: " + ex.Message; }
            }
        }

        [McpServerToolType]
        class Tools(IReader reader)
        {
            [McpServerTool]
            public string A(string name) => Inner(name);

            [McpServerTool]
            public string B(string name) => reader.Read(name);

            [McpServerTool]
            public string C(string name) => Guarded(() => File.ReadAllText(name));

            [McpServerTool]
            public async Task<string> D(string name) => await GuardedAsync(async () => await File.ReadAllTextAsync(name));

            [McpServerTool]
            public string E(string name) => Run(() =>
            {
                try { return File.ReadAllText(name); }
                catch (Exception ex) { return [|ex.Message|]; }
            });

            [McpServerTool]
            public string F(string name)
            {
                return Local();
                string Local()
                {
                    try { return File.ReadAllText(name); }
                    catch (Exception ex) { return [|ex.Message|]; }
                }
            }

            [McpServerTool]
            public string G(string name) => IsKnown(name) ? "known" : "unknown";

            static string Inner(string name)
            {
                try { return File.ReadAllText(name); }
                catch (Exception ex) { return "failed: " + [|ex.Message|]; }
            }

            static string Guarded(Func<string> body)
            {
                try { return body(); }
                catch (Exception ex) { return "failed: " + [|ex.Message|]; }
            }

            static async Task<string> GuardedAsync(Func<Task<string>> body)
            {
                try { return await body(); }
                catch (Exception ex) { return $"failed: {[|ex.Message|]}"; }
            }

            static string Run(Func<string> body) => body();

            static bool IsKnown(string name) => Trace(name).Length == 0;

            static string Trace(string name)
            {
                try { return File.ReadAllText(name); }
                catch (Exception ex) { return ex.Message; }
            }
        }
        """);

    [Fact]
    public Task Reports_function_that_is_given_the_exception() => Test.VerifyAsync(InTools(
        """
            [McpServerTool]
            public string A(string name) => Guarded(() => File.ReadAllText(name), ex => "failed: " + ex.Message);

            [McpServerTool]
            public string B(string name) => Described(() => File.ReadAllText(name), Describe);

            [McpServerTool]
            public string C(string name) => Quiet(() => File.ReadAllText(name), ex => "failed");

            [McpServerTool]
            public string D(string name) => Sanitized(() => File.ReadAllText(name), SanitizeError);

            [McpServerTool]
            public string E(string name) => Half(() => File.ReadAllText(name), ex => "failed");

            public string NoTool(string name) => Half(() => File.ReadAllText(name), ex => ex.Message);

            [McpServerTool]
            public string F(string name)
            {
                try { return File.ReadAllText(name); }
                catch (Exception ex) { return [|_describe(ex)|]; }
            }

            private readonly Func<Exception, string> _describe = ex => ex.Message;

            private static string Describe(Exception error) => $"failed: {error.Message}";

            private static string SanitizeError(Exception error) => error.Message;

            private static string Guarded(Func<string> body, Func<Exception, string> onError)
            {
                try { return body(); }
                catch (Exception ex) { return [|onError(ex)|]; }
            }

            private static string Described(Func<string> body, Func<Exception, string> onError)
            {
                try { return body(); }
                catch (Exception ex) { return [|onError.Invoke(ex)|]; }
            }

            private static string Quiet(Func<string> body, Func<Exception, string> onError)
            {
                try { return body(); }
                catch (Exception ex) { return onError(ex); }
            }

            private static string Sanitized(Func<string> body, Func<Exception, string> onError)
            {
                try { return body(); }
                catch (Exception ex) { return onError(ex); }
            }

            private static string Half(Func<string> body, Func<Exception, string> onError)
            {
                try { return body(); }
                catch (Exception ex) { return onError(ex); }
            }
        """));

    [Fact]
    public Task Reports_object_that_is_made_of_the_exception() => Test.VerifyAsync(InTools(
        """
            [McpServerTool]
            public Failure A(string name)
            {
                try { return new Failure(new ArgumentException(File.ReadAllText(name))); }
                catch (Exception ex) { return [|new Failure(ex)|]; }
            }

            [McpServerTool]
            public Outcome B(string name)
            {
                try { return Outcome.Of(File.ReadAllText(name)); }
                catch (Exception ex) { return [|Outcome.Failed(ex)|]; }
            }

            [McpServerTool]
            public Hidden C(string name)
            {
                try { return new Hidden(new ArgumentException(File.ReadAllText(name))); }
                catch (Exception ex) { return new Hidden(ex); }
            }

            [McpServerTool]
            public string D(string name)
            {
                try { return File.ReadAllText(name); }
                catch (Exception ex) { throw new OwnException(ex); }
            }

            public class Failure(Exception error)
            {
                public string Text { get; } = error.Message;
            }

            public class Outcome
            {
                private Outcome(Exception error) => Error = error.Message;

                private Outcome(string text) => Text = text;

                public string Text { get; }

                public string Error { get; }

                public static Outcome Of(string text) => new(text);

                public static Outcome Failed(Exception error) => new(error);
            }

            public class Hidden(Exception error)
            {
                private readonly string _text = error.Message;

                public bool IsLong => _text.Length > 9;
            }

            private class OwnException(Exception cause) : Exception("failed", cause)
            {
                public string Text { get; } = cause.Message;
            }
        """));

    [Fact]
    public Task Reports_function_that_guards_a_method() => Test.VerifyAsync(InTools(
        """
            [McpServerTool]
            public string A(string name) => Guarded(Work);

            [McpServerTool]
            public string B(string name) => Wrapped(ReadFile)(name);

            private static string Work() => File.ReadAllText("a.txt");

            private static string ReadFile(string name) => File.ReadAllText(name);

            private static string Guarded(Func<string> body)
            {
                try { return body(); }
                catch (Exception ex) { return [|ex.Message|]; }
            }

            private static Func<string, string> Wrapped(Func<string, string> body) => name =>
            {
                try { return body(name); }
                catch (Exception ex) { return [|ex.Message|]; }
            };
        """));

    [Fact]
    public Task Reports_tool_that_guards_a_method() => Test.VerifyAsync(
        """
        using System;
        using System.IO;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;

        class Tools
        {
            public AIFunction[] All() =>
            [
                AIFunctionFactory.Create(Guarded(ReadFile), "read"),
                AIFunctionFactory.Create(GuardedAsync(ReadFileAsync), "read_async"),
            ];

            private static string ReadFile(string name) => File.ReadAllText(name);

            private static Task<string> ReadFileAsync(string name) => File.ReadAllTextAsync(name);

            private static Func<string, string> Guarded(Func<string, string> body) => name =>
            {
                try { return body(name); }
                catch (Exception ex) { return [|ex.Message|]; }
            };

            private static Func<string, Task<string>> GuardedAsync(Func<string, Task<string>> body)
            {
                return Run;

                async Task<string> Run(string name)
                {
                    try { return await body(name); }
                    catch (Exception ex) { return [|ex.Message|]; }
                }
            }
        }
        """);

    [Fact]
    public Task Reports_what_a_server_offers_besides_tools() => Test.VerifyAsync(
        """
        using System;
        using System.IO;
        using Microsoft.Extensions.DependencyInjection;
        using ModelContextProtocol.Protocol;
        using ModelContextProtocol.Server;

        class Offers
        {
            [McpServerPrompt]
            public string Prompt(string name)
            {
                try { return File.ReadAllText("a.txt"); }
                catch (Exception ex) { return [|ex.Message|]; }
            }

            [McpServerResource(UriTemplate = "file://{name}")]
            private string Resource(string name)
            {
                try { return File.ReadAllText("a.txt"); }
                catch (Exception ex) { return [|ex.Message|]; }
            }

            void Add(IServiceCollection services) => services.AddMcpServer(options =>
            {
                options.Handlers.CallToolHandler = async (request, token) =>
                {
                    try { return Text(await File.ReadAllTextAsync("a.txt", token)); }
                    catch (Exception ex) { return Text([|ex.Message|]); }
                };
            }).WithCallToolHandler(async (request, token) =>
            {
                try { return Text(await File.ReadAllTextAsync("a.txt", token)); }
                catch (Exception ex) { return Text([|ex.Message|]); }
            }).WithReadResourceHandler(async (request, token) =>
            {
                try { return new ReadResourceResult(); }
                catch (Exception ex) { return new ReadResourceResult { Contents = [new TextResourceContents { Uri = "a", Text = [|ex.Message|] }] }; }
            });

            void Filter(IServiceCollection services) => services.AddMcpServer().WithRequestFilters(filters => filters.AddCallToolFilter(
                next => async (request, token) =>
                {
                    try { return await next(request, token); }
                    catch (Exception ex) { return Text([|ex.Message|]); }
                }));

            static CallToolResult Text(string text) => new() { Content = [new TextContentBlock { Text = text }] };
        }
        """);

    [Fact]
    public Task Reports_own_function() => Test.VerifyAsync(
        """
        using System;
        using System.IO;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;

        interface IStep { string Run(string input); }

        class Step : IStep
        {
            public string Run(string input)
            {
                try { return File.ReadAllText(input); }
                catch (Exception ex) { return [|ex.Message|]; }
            }
        }

        class StepFunction(IStep step) : AIFunction
        {
            public override string Name => "step";

            protected override async ValueTask<object> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken token)
            {
                try { return step.Run(arguments["input"]?.ToString() ?? ""); }
                catch (Exception ex) { return [|ex.Message|]; }
            }
        }

        class Wrapper(AIFunction inner) : DelegatingAIFunction(inner)
        {
            protected override async ValueTask<object> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken token)
            {
                try { return await base.InvokeCoreAsync(arguments, token); }
                catch (Exception ex) { return $"failed: {[|ex.Message|]}"; }
            }
        }

        class Lookalike
        {
            protected virtual string InvokeCoreAsync(AIFunctionArguments arguments)
            {
                try { return File.ReadAllText("a.txt"); }
                catch (Exception ex) { return ex.Message; }
            }
        }
        """);

    [Fact]
    public Task Reports_message_that_a_kernel_function_throws() => Test.VerifyAsync(
        """
        using System;
        using System.IO;
        using Microsoft.SemanticKernel;
        using ModelContextProtocol.Server;

        class OwnException(string message, Exception inner = null) : Exception(message, inner);

        class Plugin
        {
            [KernelFunction]
            public string A(string name)
            {
                try { return File.ReadAllText(name); }
                catch (Exception ex) { throw new InvalidOperationException([|ex.Message|], ex); }
            }

            [KernelFunction]
            public string B(string name)
            {
                try { return File.ReadAllText(name); }
                catch (Exception ex) { throw new OwnException($"Reading failed: {[|ex.Message|]}"); }
            }

            [KernelFunction]
            public string C(string name)
            {
                try { return File.ReadAllText(name); }
                catch (Exception ex) { throw new InvalidOperationException("Reading failed.", ex); }
            }

            [KernelFunction]
            public string D(string name) => Inner(name);

            static string Inner(string name)
            {
                try { return File.ReadAllText(name); }
                catch (Exception ex) { throw new InvalidOperationException([|ex.Message|]); }
            }

            [McpServerTool]
            public string E(string name)
            {
                try { return File.ReadAllText(name); }
                catch (Exception ex) { throw new InvalidOperationException(ex.Message); }
            }
        }
        """,
        "Microsoft.SemanticKernel");

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

    [NewestFact]
    public Task Reports_message_that_a_member_of_an_extension_block_reads() => Test.VerifyAsync(
        InHandler("catch (InvalidOperationException ex) { return ex.Kind(); } catch (Exception ex) { return [|ex.Text()|]; }")
        + """

        static class NewErrors
        {
            extension(Exception error)
            {
                public string Text() => "failed: " + error.Message;
                public string Kind() => error.GetType().Name;
            }
        }
        """);

    internal static string InHandler(string handler) => In("try { return File.ReadAllText(key); } " + handler);

    private static string InTools(string members) => $$"""
        using System;
        using System.IO;
        using ModelContextProtocol.Server;

        [McpServerToolType]
        public class Tools
        {
        {{members}}
        }
        """;

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

        static class Errors
        {
            public static string ToResult(this Exception ex, string action) => $"Error while {action}: {ex.Message}";
            public static string AsJson(Exception error) => JsonSerializer.Serialize(new { ok = false, message = error.Message });
            public static string Deep(Exception error) => Wrap(error, "deep");
            private static string Wrap(Exception error, string name) { var text = error.ToResult(name); return "[" + text + "]"; }
            public static string KindOf(Exception error) => error.GetType().Name;
            public static string Sorted(Exception error) => error switch { TimeoutException => "too late", ArgumentException a => a.Message, _ => error.Message };
            public static string OwnOnly(Exception error) => error is OwnException ? error.Message : "failed";
            public static string Redacted(Exception error) => RedactAll(error.Message);
            private static string RedactAll(string text) => "***";
        }

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
