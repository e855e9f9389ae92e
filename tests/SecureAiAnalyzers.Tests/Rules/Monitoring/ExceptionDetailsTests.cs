using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Monitoring;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Monitoring;

using Test = RuleTest<ExceptionDetails>;

public sealed class ExceptionDetailsTests
{
    [Theory]
    [InlineData("catch (Exception ex) { return [|ex.ToString()|]; }")]
    [InlineData("catch (Exception ex) { return \"failed: \" + [|ex.ToString()|]; }")]
    [InlineData("catch (Exception ex) { return \"failed: \" + [|ex|]; }")]
    [InlineData("catch (Exception ex) { return $\"failed: {[|ex|]}\"; }")]
    [InlineData("catch (Exception ex) { return $\"failed: {[|ex.StackTrace|]}\"; }")]
    [InlineData("catch (Exception ex) { return ex.Message + [|ex.StackTrace|]; }")]
    [InlineData("catch (Exception ex) { return [|ex.StackTrace ?? \"\"|]; }")]
    [InlineData("catch (Exception ex) { return [|ex.InnerException?.ToString() ?? \"\"|]; }")]
    [InlineData("catch (Exception ex) { return [|ex.GetBaseException().ToString()|]; }")]
    [InlineData("catch (Exception ex) { return string.Format(\"failed: {0}\", [|ex|]); }")]
    [InlineData("catch (Exception ex) { return [|Details(ex)|]; }")]
    [InlineData("catch (OwnException ex) { return [|Details(ex)|]; }")]
    [InlineData("catch (Exception ex) when (ex is not OwnException) { return [|Details(ex)|]; }")]
    [InlineData("catch (IOException ex) { return [|ex.ToString()|]; }")]
    [InlineData("catch (ArgumentException ex) { return [|ex.ToString()|]; }")]
    [InlineData("catch (OwnException ex) { return [|ex.ToString()|]; }")]
    [InlineData("catch (Exception ex) when (ex is IOException) { return [|ex.ToString()|]; }")]
    [InlineData("catch (Exception ex) { var text = [|ex.ToString()|]; logger.LogError(text); return text; }")]
    [InlineData("catch (Exception ex) { if (key.Length > 3) return [|ex.ToString()|]; return \"failed\"; }")]
    [InlineData("catch (Exception ex) { return A([|ex.ToString()|]); string A(string t) => B(t); string B(string t) => C(t); string C(string t) => D(t); string D(string t) => E(t); string E(string t) { var all = \"failed: \" + t; return all.Trim(); } }")]
    [InlineData("catch (Exception ex) { var text = new System.Text.StringBuilder(); text.Append(\"failed: \").Append([|ex.StackTrace|]); return text.ToString(); }")]
    public Task Reports_details_to_the_model(string handler) => Test.VerifyAsync(InTool(handler));

    [Theory]
    [InlineData("catch (Exception ex) { logger.LogError(ex, \"failed\"); return \"failed\"; }")]
    [InlineData("catch (Exception ex) { logger.LogError(ex.ToString()); return \"failed\"; }")]
    [InlineData("catch (Exception ex) { Console.WriteLine(ex); return \"failed\"; }")]
    [InlineData("catch (Exception ex) { return ex.Message; }")]
    [InlineData("catch (Exception ex) { return ex.GetType().Name; }")]
    [InlineData("catch (Exception ex) { return ex.ToString().Length.ToString(); }")]
    [InlineData("catch (Exception ex) { return ex.ToString().Contains(\"429\") ? \"busy\" : \"failed\"; }")]
    [InlineData("catch (Exception ex) { throw new InvalidOperationException(ex.ToString()); }")]
    [InlineData("catch (Exception ex) { if (environment.IsDevelopment()) return ex.ToString(); return \"failed\"; }")]
    [InlineData("catch (Exception ex) { return environment.IsDevelopment() ? ex.ToString() : \"failed\"; }")]
    [InlineData("catch (Exception ex) { return settings.ShowDetails ? ex.ToString() : \"failed\"; }")]
    [InlineData("catch (Exception ex) { if (!settings.ShowDetails) return \"failed\"; return ex.ToString(); }")]
    [InlineData("catch (Exception ex) { Func<string> text = () => ex.ToString(); Keep(text); return \"failed\"; }")]
    [InlineData("catch (Exception ex) { return Redact(ex.ToString()); }")]
    [InlineData("catch (Exception ex) { Same(ex.ToString()); return Same(\"failed\"); string Same(string text) => text; }")]
    [InlineData("catch (Exception ex) when (environment.IsDevelopment()) { return ex.ToString(); }")]
    [InlineData("catch (Exception ex) when (settings.ShowDetails) { return ex.ToString(); }")]
    [InlineData("catch (Exception ex) { return environment.IsDevelopment() ? Details(ex) : \"failed\"; }")]
    [InlineData("catch (Exception ex) { logger.LogError(Details(ex)); return \"failed\"; }")]
    [InlineData("catch (Exception) { return \"failed\"; }")]
    [InlineData("catch { return \"failed\"; }")]
    public Task DoesNotReport_details_kept_inside(string handler) => Test.VerifyAsync(InTool(handler));

    [Theory]
    [InlineData("catch (Exception ex) { return Results.Problem([|ex.Message|]); }")]
    [InlineData("catch (Exception ex) { return Results.Problem(detail: [|ex.Message|], statusCode: 500); }")]
    [InlineData("catch (Exception ex) { return Results.BadRequest([|ex.Message|]); }")]
    [InlineData("catch (Exception ex) { return Results.BadRequest(new { error = [|ex.Message|] }); }")]
    [InlineData("catch (Exception ex) { return Results.Json(new { [|ex.Message|] }, statusCode: 500); }")]
    [InlineData("catch (Exception ex) { return Results.Problem([|ex.ToString()|]); }")]
    [InlineData("catch (Exception ex) { return Results.Json(new { error = [|ex.Message|], trace = [|ex.StackTrace|] }); }")]
    [InlineData("catch (Exception ex) { return Results.Ok(new Reply { Error = $\"failed: {[|ex.Message|]}\" }); }")]
    [InlineData("catch (Exception ex) { var reply = new Reply(); reply.Error = [|ex.Message|]; return Results.Ok(reply); }")]
    [InlineData("catch (Exception ex) { var reply = new Reply(); reply.Errors.Add([|ex.Message|]); return Results.Ok(reply); }")]
    [InlineData("catch (Exception ex) { return Results.Ok(new List<string> { [|ex.Message|] }); }")]
    [InlineData("catch (Exception ex) { return Results.Ok(new Dictionary<string, string> { [\"error\"] = [|ex.Message|] }); }")]
    [InlineData("catch (Exception ex) { string[] errors = [[|ex.Message|]]; return Results.Ok(errors); }")]
    [InlineData("catch (Exception ex) { return Fail([|ex.Message|]); }")]
    [InlineData("catch (Exception ex) { return Results.Text(string.Format(\"failed: {0}\", [|ex.Message|])); }")]
    [InlineData("catch (Exception ex) { return Results.Text(JsonSerializer.Serialize(new { error = [|ex.Message|] })); }")]
    [InlineData("catch (Exception ex) { return Results.Problem([|ex.InnerException?.Message ?? ex.Message|]); }")]
    [InlineData("catch (Exception ex) { return Results.Problem([|ex.Message|].Substring(0, 10)); }")]
    [InlineData("catch (Exception ex) { return Results.Problem([|ex.Message|][..10]); }")]
    [InlineData("catch (Exception ex) { await context.Response.WriteAsync([|ex.Message|]); return Results.Empty; }")]
    [InlineData("catch (Exception ex) { await context.Response.WriteAsync($\"data: {[|ex.Message|]}\"); return Results.Empty; }")]
    [InlineData("catch (Exception ex) { await context.Response.WriteAsJsonAsync(new { error = [|ex.Message|] }); return Results.Empty; }")]
    [InlineData("catch (Exception ex) { throw new Microsoft.AspNetCore.SignalR.HubException([|ex.Message|]); }")]
    [InlineData("catch (System.Data.Common.DbException ex) { return Results.Problem([|ex.Message|]); }")]
    [InlineData("catch (Exception ex) when (ex is not OperationCanceledException) { return Results.Problem([|ex.Message|]); }")]
    [InlineData("catch (Exception ex) { if (ex is OperationCanceledException) throw; return Results.Problem([|ex.Message|]); }")]
    [InlineData("catch (HttpRequestException ex) { return Results.Problem([|ex.Message|]); }")]
    [InlineData("catch (IOException ex) { return Results.Problem([|ex.Message|]); }")]
    [InlineData("catch (Exception ex) { return [|Problem(ex)|]; }")]
    [InlineData("catch (Exception ex) { return Results.Problem([|Details(ex)|]); }")]
    [InlineData("catch (Exception ex) { await [|WriteAsync(context, ex)|]; return Results.Empty; }")]
    public Task Reports_text_to_the_caller(string handler) => Test.VerifyAsync(InEndpoint(handler));

    [Theory]
    [InlineData("catch (Exception ex) { logger.LogError(ex, ex.Message); return Results.Problem(\"failed\"); }")]
    [InlineData("catch (ArgumentException ex) { return Results.BadRequest(ex.Message); }")]
    [InlineData("catch (ArgumentOutOfRangeException ex) { return Results.BadRequest(ex.Message); }")]
    [InlineData("catch (System.ComponentModel.DataAnnotations.ValidationException ex) { return Results.BadRequest(ex.Message); }")]
    [InlineData("catch (OwnException ex) { return Results.BadRequest(ex.Message); }")]
    [InlineData("catch (InvalidOperationException ex) { return Results.BadRequest(ex.Message); }")]
    [InlineData("catch (Exception ex) when (ex is ArgumentException or OwnException) { return Results.BadRequest(ex.Message); }")]
    [InlineData("catch (ArgumentException ex) { return Problem(ex); }")]
    [InlineData("catch (Exception ex) when (environment.IsDevelopment()) { return Results.Problem(ex.Message); }")]
    [InlineData("catch (Exception ex) when (environment.IsDevelopment()) { return Problem(ex); }")]
    [InlineData("catch (Exception ex) { return ex is OwnException ? Results.BadRequest(ex.Message) : Results.Problem(\"failed\"); }")]
    [InlineData("catch (Exception ex) { if (ex is OwnException) return Results.BadRequest(ex.Message); throw; }")]
    [InlineData("catch (Exception ex) { if (ex is not OwnException) throw; return Results.BadRequest(ex.Message); }")]
    [InlineData("catch (Exception ex) { return ex switch { OwnException => Results.BadRequest(ex.Message), _ => Results.Problem(\"failed\") }; }")]
    [InlineData("catch (Exception ex) { switch (ex) { case OwnException: return Results.BadRequest(ex.Message); default: throw; } }")]
    [InlineData("catch (Exception ex) { return Results.Problem(environment.IsDevelopment() ? ex.Message : \"failed\"); }")]
    [InlineData("catch (Exception ex) { return Results.Problem(settings.ShowDetails ? ex.Message : \"failed\"); }")]
    [InlineData("catch (Exception ex) { var detail = ex.Message; logger.LogError(detail); return Results.Problem(\"failed\"); }")]
    [InlineData("catch (Exception ex) { var entry = new Reply { Error = ex.Message }; Store(entry); return Results.Ok(entry.Id); }")]
    [InlineData("catch (Exception ex) { return Results.Problem(Redact(ex.Message)); }")]
    [InlineData("catch (Exception ex) { return Logged(ex.Message); }")]
    [InlineData("catch (Exception ex) { return ex.Message.Contains(\"429\") ? Results.StatusCode(429) : Results.Problem(); }")]
    [InlineData("catch (Exception ex) { return Results.Ok(ex.Message.Length); }")]
    [InlineData("catch (Exception ex) { return Results.Ok(string.IsNullOrEmpty(ex.Message)); }")]
    [InlineData("catch (Exception ex) { throw new InvalidOperationException(ex.Message, ex); }")]
    public Task DoesNotReport_text_kept_from_the_caller(string handler) => Test.VerifyAsync(InEndpoint(handler));

    [Fact]
    public Task Reports_text_of_a_controller() => Test.VerifyAsync(
        """
        using System;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.AI;

        [ApiController]
        public class ChatController(IChatClient client) : ControllerBase
        {
            [HttpPost]
            public async Task<IActionResult> Ask(string question)
            {
                try { return Ok((await client.GetResponseAsync(question)).Text); }
                catch (Exception ex) { return StatusCode(500, [|ex.Message|]); }
            }

            [HttpPut]
            public async Task<ActionResult<string>> Put(string question)
            {
                try { return (await client.GetResponseAsync(question)).Text; }
                catch (Exception ex) { return StatusCode(500, new ProblemDetails { Detail = [|ex.Message|] }); }
            }

            [HttpGet]
            public IActionResult Plain(string name)
            {
                try { return Ok(System.IO.File.Exists(name)); }
                catch (Exception ex) { return StatusCode(500, ex.Message); }
            }
        }
        """);

    [Fact]
    public Task Reports_text_of_the_lambda_of_a_route() => Test.VerifyAsync(
        """
        using System;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.AI;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/ask", async (string question, IChatClient client) =>
        {
            try { return Results.Ok((await client.GetResponseAsync(question)).Text); }
            catch (Exception ex) { return Results.Problem([|ex.Message|]); }
        });
        app.MapPost("/stop", (string reason) =>
        {
            try { return Results.Ok(reason); }
            catch (Exception ex) { return Results.Problem(ex.Message); }
        });
        app.Run();
        """);

    [Fact]
    public Task Reports_text_of_an_Azure_function() => Test.VerifyAsync(
        """
        using System;
        using System.Threading.Tasks;
        using Microsoft.Azure.Functions.Worker;
        using Microsoft.Azure.Functions.Worker.Http;
        using Microsoft.Extensions.AI;

        class Functions(IChatClient client)
        {
            [Function("ask")]
            public async Task<HttpResponseData> Ask([HttpTrigger("post")] HttpRequestData request)
            {
                var response = request.CreateResponse();
                try { await response.WriteStringAsync((await client.GetResponseAsync("hello")).Text); }
                catch (ArgumentException ex) { await response.WriteStringAsync(ex.Message); }
                catch (Exception ex) { await response.WriteAsJsonAsync(new { error = [|ex.Message|] }); }
                return response;
            }
        }
        """,
        "Microsoft.Azure.Functions.Worker.Satellites");

    [Fact]
    public Task Reports_text_of_a_hub() => Test.VerifyAsync(
        """
        using System;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.SignalR;
        using Microsoft.Extensions.AI;

        public class ChatHub(IChatClient client) : Hub
        {
            public async Task Ask(string question)
            {
                try { await Clients.Caller.SendAsync("answer", (await client.GetResponseAsync(question)).Text); }
                catch (Exception ex) { await Clients.Caller.SendAsync("error", [|ex.Message|]); }
            }
        }
        """);

    [Fact]
    public Task Reports_text_of_a_remote_service() => Test.VerifyAsync(
        """
        using System;
        using System.Threading.Tasks;
        using Grpc.Core;
        using Microsoft.Extensions.AI;

        [BindServiceMethod(typeof(ChatBase), "Bind")]
        public abstract class ChatBase
        {
            public virtual Task<Reply> Ask(Request request, ServerCallContext context) => throw null;
        }

        public class Request { public string Text { get; set; } }
        public class Reply { public string Text { get; set; } }

        public class ChatService(IChatClient client) : ChatBase
        {
            public override async Task<Reply> Ask(Request request, ServerCallContext context)
            {
                try { return new Reply { Text = (await client.GetResponseAsync(request.Text)).Text }; }
                catch (Exception ex) { throw new RpcException(new Status(StatusCode.Internal, [|ex.Message|])); }
            }
        }
        """,
        "Grpc.Core.Api");

    [Theory]
    [InlineData("ModelContextProtocol.McpException")]
    [InlineData("ModelContextProtocol.McpProtocolException")]
    [InlineData("Anthropic.Helpers.Beta.BetaToolError")]
    public Task Reports_exception_whose_message_the_model_reads(string exception) =>
        Test.VerifyAsync(InTool($"catch (Exception ex) {{ throw new {exception}([|ex.ToString()|]); }}"));

    [Theory]
    [InlineData("Microsoft.SemanticKernel", "[Microsoft.SemanticKernel.KernelFunction]")]
    [InlineData("", "[ModelContextProtocol.Server.McpServerTool]")]
    public Task Reports_tool_by_attribute(string stub, string attribute) => Test.VerifyAsync(
        $$"""
        using System;

        class Tools
        {
            {{attribute}}
            public string Read(int number)
            {
                try { return System.IO.File.ReadAllText($"{number}.txt"); }
                catch (Exception ex) { return [|ex.ToString()|]; }
            }

            public string Other(int number)
            {
                try { return System.IO.File.ReadAllText($"{number}.txt"); }
                catch (Exception ex) { return ex.ToString(); }
            }
        }
        """,
        stub.Split(';', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public Task Reports_text_of_a_lambda_that_is_a_tool() => Test.VerifyAsync(
        """
        using System;
        using Microsoft.Extensions.AI;

        class C
        {
            AIFunction Tool() => AIFunctionFactory.Create((int number) =>
            {
                try { return System.IO.File.ReadAllText($"{number}.txt"); }
                catch (Exception ex) { return [|ex.ToString()|]; }
            });

            Func<int, string> Other() => number =>
            {
                try { return System.IO.File.ReadAllText($"{number}.txt"); }
                catch (Exception ex) { return ex.ToString(); }
            };
        }
        """);

    [Fact]
    public Task Reports_messages_that_name_the_member_and_the_reader() =>
        new Test(InEndpoint("catch (Exception ex) { return Results.Problem({|#0:ex.Message|}); }"))
        {
            ExpectedDiagnostics =
            {
                new DiagnosticResult(RuleTable.DetailedErrors.Descriptor).WithLocation(0)
                    .WithArguments("Exception.Message", "the caller", "log the exception and return a text of your own"),
            },
        }.RunAsync();

    [Fact]
    public Task Reports_messages_for_the_model_that_name_it() => new Test(InTool("catch (OwnException ex) { return {|#0:ex.ToString()|}; }"))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.DetailedErrors.Descriptor).WithLocation(0)
                .WithArguments("OwnException.ToString", "the model", "log the exception and return a text of your own"),
        },
    }.RunAsync();

    internal static string InTool(string handler) => Code("string", "", handler, "return System.IO.File.ReadAllText(key);");

    internal static string InEndpoint(string handler) => Code(
        "async Task<IResult>", "app.MapPost(\"/chat\", Run);", handler, "return Results.Ok((await client.GetResponseAsync(key)).Text);");

    private static string Code(string result, string mapping, string handler, string action) => $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Net.Http;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;

        class OwnException : Exception;

        class Reply
        {
            public int Id { get; set; }
            public string Error { get; set; }
            public List<string> Errors { get; } = [];
        }

        class Settings { public bool ShowDetails { get; set; } }

        class C(IChatClient client, ILogger<C> logger, IHostEnvironment environment, Settings settings, HttpContext context)
        {
            void Map(WebApplication app)
            {
                {{(mapping.Length == 0 ? "Keep(AIFunctionFactory.Create(Run));" : mapping)}}
            }

            {{result}} Run(string key)
            {
                try { {{action}} }
                {{handler}}
            }

            static void Keep(object value) { }
            static void Store(Reply reply) { }
            static string Redact(string text) => text;
            static string Details(Exception error) => $"{error.GetType().Name}: {error.StackTrace}";
            static IResult Problem(Exception error) => Results.Problem(error.Message);
            static async Task WriteAsync(HttpContext context, Exception error) => await context.Response.WriteAsync(error.Message);
            static IResult Fail(string message) => Results.Problem(title: "failed", detail: message);
            IResult Logged(string message) { logger.LogError(message); return Results.Problem("failed"); }
        }
        """;
}
