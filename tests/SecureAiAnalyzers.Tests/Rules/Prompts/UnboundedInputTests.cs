using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Prompts;

/// <summary>SAI4006.</summary>
public sealed class UnboundedInputTests
{
    private const string Message = "public record Ask(string Text);\n";

    private static Task VerifyAsync(string code, params string[] stubs) =>
        FlowRuleTest.VerifyAsync(RuleTable.UnboundedInput, FlowCode.InFile(code), stubs);

    /// <summary>A route whose handler gets an object in the body of the request.</summary>
    private static string Route(string statements, string program = "", string types = Message) =>
        "var builder = WebApplication.CreateBuilder();\n" + program + "var app = builder.Build();\n"
        + "app.MapPost(\"/\", async (Ask ask, IChatClient chat, IConfiguration configuration) => { " + statements
        + " await Task.Yield(); return Results.Ok(); });\n" + types;

    /// <summary>A route that sends the text, in a program with a validator.</summary>
    private static string Validated(string text, string rule) =>
        "using FluentValidation;\n" + Route("await chat.GetResponseAsync(" + text + ");", types: "public record Ask(string Text, string Title);\n"
        + "public class AskValidator : AbstractValidator<Ask> { public AskValidator() { " + rule + " } }\n");

    private static string Controller(string text, string parameter = "Ask ask") =>
        "public class Chats(IChatClient chat) : Controller { public Task Post(" + parameter + ") => chat.GetResponseAsync(" + text + "); }\n";

    [Theory]
    [InlineData("await chat.GetResponseAsync([|ask.Text|]);")]
    [InlineData("_ = new ChatMessage(ChatRole.User, [|ask.Text|]);")]
    [InlineData("_ = new ChatMessage(ChatRole.User, [|$\"Question: {ask.Text}\"|]);")]
    [InlineData("_ = new ChatMessage(ChatRole.User, [|ask.Text.Trim()|]);")]
    [InlineData("if (ask.Text.Length == 0) return Results.BadRequest(); _ = new ChatMessage(ChatRole.User, [|ask.Text|]);")]
    [InlineData("if (ask.Text.Length < 3) return Results.BadRequest(); _ = new ChatMessage(ChatRole.User, [|ask.Text|]);")]
    [InlineData("if (ask.Text.Length > 4000) Console.WriteLine(\"long\"); _ = new ChatMessage(ChatRole.User, [|ask.Text|]);")]
    [InlineData("if (string.IsNullOrWhiteSpace(ask.Text)) return Results.BadRequest(); _ = new ChatMessage(ChatRole.User, [|ask.Text|]);")]
    [InlineData("_ = new ChatMessage(ChatRole.User, [|ask.Text.Substring(3)|]);")]
    [InlineData("_ = new ChatMessage(ChatRole.User, [|ask.Text[3..]|]);")]
    [InlineData("_ = new ChatMessage(ChatRole.User, [|ask.Text[..^3]|]);")]
    [InlineData("if (ask.Text is { Length: > 3 } text) _ = new ChatMessage(ChatRole.User, [|text|]);")]
    [InlineData("if (ask.Text.IndexOf(\"?\") < 0) return Results.BadRequest(); _ = new ChatMessage(ChatRole.User, [|ask.Text|]);")]
    [InlineData("if (ask.Text.Trim() is var text) _ = new ChatMessage(ChatRole.User, [|text|]);")]
    public Task Reports_body_without_limit(string statements) => VerifyAsync(Route(statements));

    [Theory]
    [InlineData("if (ask.Text.Length > 4000) return Results.BadRequest(); await chat.GetResponseAsync(ask.Text);")]
    [InlineData("if (ask.Text.Length >= configuration.GetValue<int>(\"Limit\")) return Results.BadRequest(); await chat.GetResponseAsync(ask.Text);")]
    [InlineData("if (4000 < ask.Text.Length) throw new ArgumentException(); await chat.GetResponseAsync(ask.Text);")]
    [InlineData("if (ask.Text.Length <= 4000) await chat.GetResponseAsync(ask.Text);")]
    [InlineData("if (System.Text.RegularExpressions.Regex.IsMatch(ask.Text, @\"\\A[^<>]{1,400}\\z\")) await chat.GetResponseAsync(ask.Text);")]
    [InlineData("if (ask.Text is not { Length: <= 4000 }) return Results.BadRequest(); await chat.GetResponseAsync(ask.Text);")]
    [InlineData("if (ask.Text is { Length: > 4000 }) return Results.BadRequest(); await chat.GetResponseAsync(ask.Text);")]
    [InlineData("if (ask.Text.Length is > 0 and <= 4000) await chat.GetResponseAsync(ask.Text);")]
    [InlineData("var length = ask.Text.Length; if (length > 4000) return Results.BadRequest(); await chat.GetResponseAsync(ask.Text);")]
    [InlineData("if (Tokens.Count(ask.Text) > 500) return Results.BadRequest(); await chat.GetResponseAsync(ask.Text);")]
    [InlineData("if (Encoding.UTF8.GetByteCount(ask.Text) > 9000) return Results.BadRequest(); await chat.GetResponseAsync(ask.Text);")]
    [InlineData("if (ask.Text.Trim().Length > 4000) return Results.BadRequest(); await chat.GetResponseAsync(ask.Text);")]
    [InlineData("if (ask?.Text?.Length > 4000) return Results.BadRequest(); await chat.GetResponseAsync(ask!.Text);")]
    [InlineData("if (ask is not { Text.Length: <= 4000 }) return Results.BadRequest(); await chat.GetResponseAsync(ask.Text);")]
    [InlineData("if (ask is { Text: { Length: > 0 and <= 4000 } text }) await chat.GetResponseAsync(text);")]
    [InlineData("if (ask.Text is { Length: > 0 and <= 4000 } text) await chat.GetResponseAsync(text);")]
    [InlineData("if (ask.Text.Split(' ').Length > 500) return Results.BadRequest(); await chat.GetResponseAsync(ask.Text);")]
    [InlineData("if (ask.Text.Split(' ').Count() > 500) return Results.BadRequest(); await chat.GetResponseAsync(ask.Text);")]
    [InlineData("if (string.IsNullOrEmpty(ask.Text) || ask.Text.Length > 4000) return Results.BadRequest(); await chat.GetResponseAsync(ask.Text);")]
    [InlineData("await chat.GetResponseAsync(ask.Text.Length > 4000 ? ask.Text.Substring(0, 4000) : ask.Text);")]
    [InlineData("await chat.GetResponseAsync(new string(ask.Text.Take(4000).ToArray()));")]
    [InlineData("await chat.GetResponseAsync(ask.Text.Remove(4000));")]
    [InlineData("Tokens.Refuse(ask.Text); await chat.GetResponseAsync(ask.Text);")]
    [InlineData("await chat.GetResponseAsync(ask.Text.Substring(0, Math.Min(ask.Text.Length, 4000)));")]
    [InlineData("await chat.GetResponseAsync(ask.Text[..Math.Min(ask.Text.Length, 4000)]);")]
    [InlineData("await chat.GetResponseAsync(Tokens.Cut(ask.Text));")]
    [InlineData("await chat.GetResponseAsync(int.Parse(ask.Text).ToString());")]
    [InlineData("if (ask.Text is \"yes\" or \"no\") await chat.GetResponseAsync(ask.Text);")]
    [InlineData("await chat.GetResponseAsync(\"Hello\");")]
    [InlineData("Console.WriteLine(ask.Text);")]
    public Task DoesNotReport_limited_text(string statements) => VerifyAsync(Route(statements, types: Message + """
        public static class Tokens
        {
            public static int Count(string text) => text.Split(' ').Length;
            public static string Cut(string text) => text.Length <= 100 ? text : text[..100];
            public static void Refuse(string text) { if (text.Length > 100) throw new ArgumentException(); }
        }
        """));

    [Theory]
    [InlineData("app.MapPost(\"/\", (string text, IChatClient chat) => chat.GetResponseAsync(text));")]
    [InlineData("app.MapPost(\"/{text}\", ([FromRoute] string text, IChatClient chat) => chat.GetResponseAsync(text));")]
    [InlineData("app.MapGet(\"/\", ([AsParameters] Ask ask, IChatClient chat) => chat.GetResponseAsync(ask.Text));")]
    [InlineData("app.MapGet(\"/\", (HttpRequest request, IChatClient chat) => chat.GetResponseAsync(request.Query[\"text\"].ToString()));")]
    [InlineData("app.MapGet(\"/\", (string[] texts, IChatClient chat) => chat.GetResponseAsync(texts[0]));")]
    [InlineData("app.MapDelete(\"/\", (string[] texts, IChatClient chat) => chat.GetResponseAsync(texts[0]));")]
    [InlineData("app.MapPost(\"/\", ([FromQuery] string[] texts, IChatClient chat) => chat.GetResponseAsync(texts[0]));")]
    [InlineData("app.MapGet(\"/\", Ask); static Task Ask(string[] texts, IChatClient chat) => chat.GetResponseAsync(texts[0]);")]
    public Task DoesNotReport_what_the_server_limits(string mapping) => VerifyAsync("var app = WebApplication.Create();\n" + mapping + "\n" + Message);

    [Theory]
    [InlineData("app.MapPost(\"/\", (string[] texts, IChatClient chat) => chat.GetResponseAsync([|texts[0]|]));")]
    [InlineData("app.MapPut(\"/\", (string[] texts, IChatClient chat) => chat.GetResponseAsync([|string.Join(' ', texts)|]));")]
    [InlineData("app.MapPatch(\"/\", (List<string> texts, IChatClient chat) => chat.GetResponseAsync([|texts[0]|]));")]
    [InlineData("app.MapPost(\"/\", Ask); static Task Ask(string[] texts, IChatClient chat) => chat.GetResponseAsync([|texts[0]|]);")]
    public Task Reports_list_of_texts(string mapping) => VerifyAsync("var app = WebApplication.Create();\n" + mapping + "\n" + Message);

    [Theory]
    [InlineData("public class Chats(IChatClient chat) : Controller", "Ask ask", "ask.Text")]
    [InlineData("public class Chats(IChatClient chat) : Controller", "[FromForm] string text", "text")]
    [InlineData("[ApiController] public class Chats(IChatClient chat) : ControllerBase", "Ask ask", "ask.Text")]
    [InlineData("[ApiController] public class Chats(IChatClient chat) : ControllerBase", "[FromBody] string text", "text")]
    [InlineData("[ApiController] public class Chats(IChatClient chat) : ControllerBase", "[FromBody] List<Ask> asks", "asks[0].Text")]
    [InlineData("[ApiController] public class Chats(IChatClient chat) : ControllerBase", "string[] texts", "texts[0]")]
    public Task Reports_body_of_action(string type, string parameter, string text) => VerifyAsync(
        type + " { [HttpPost] public Task Post(" + parameter + ") => chat.GetResponseAsync([|" + text + "|]); }\n" + Message);

    [Theory]
    [InlineData("[ApiController] public class Chats(IChatClient chat) : ControllerBase", "", "string text", "text")]
    [InlineData("[ApiController] public class Chats(IChatClient chat) : ControllerBase", "", "[FromQuery] string[] texts", "texts[0]")]
    [InlineData("public class Chats(IChatClient chat) : Controller", "", "string[] texts", "texts[0]")]
    [InlineData("public class Chats(IChatClient chat) : Controller", "[RequestSizeLimit(9000)] ", "Ask ask", "ask.Text")]
    [InlineData("[RequestSizeLimit(9000)] public class Chats(IChatClient chat) : Controller", "", "Ask ask", "ask.Text")]
    [InlineData("[RequestSizeLimit(9000)] public class Limited : Controller;\npublic class Chats(IChatClient chat) : Limited", "", "Ask ask", "ask.Text")]
    [InlineData("public class Talk(IChatClient chat) : Hub", "", "Ask ask", "ask.Text")]
    [InlineData("public class Talk(IChatClient chat)", "", "", "Console.ReadLine()!")]
    public Task DoesNotReport_limited_body_or_other_input(string type, string attribute, string parameter, string text) => VerifyAsync(
        type + " { " + attribute + "public Task Post(" + parameter + ") => chat.GetResponseAsync(" + text + "); }\n" + Message);

    [Theory]
    [InlineData("StringLength(4000)")]
    [InlineData("MaxLength(4000)")]
    [InlineData("RegularExpression(\"[^<>]{1,4000}\")")]
    public async Task DoesNotReport_attribute_that_the_framework_obeys(string attribute)
    {
        var limited = "public class Ask { [System.ComponentModel.DataAnnotations." + attribute + "] public string Text { get; set; } = \"\"; }\n";
        await VerifyAsync("[ApiController] " + Controller("ask.Text") + limited);
        await VerifyAsync(Route(
            "await chat.GetResponseAsync(ask.Text);",
            "Microsoft.Extensions.DependencyInjection.ValidationServiceCollectionExtensions.AddValidation(builder.Services);\n",
            limited));
    }

    [Theory]
    [InlineData("RuleFor(ask => ask.Text).MaximumLength(4000);")]
    [InlineData("RuleFor(ask => ask.Text).NotEmpty().WithMessage(\"Ask something\").Length(1, 4000);")]
    public Task DoesNotReport_member_that_a_validator_limits(string rule) => VerifyAsync(
        Validated("ask.Text", rule), "FluentValidation");

    [Theory]
    [InlineData("RuleFor(ask => ask.Text).NotEmpty();")]
    [InlineData("RuleFor(ask => ask.Text).MinimumLength(3);")]
    [InlineData("RuleFor(ask => ask.Title).MaximumLength(40);")]
    public Task Reports_member_that_no_validator_limits(string rule) => VerifyAsync(
        Validated("[|ask.Text|]", rule), "FluentValidation");

    [Fact]
    public Task Reports_pattern_without_a_most() => VerifyAsync("[ApiController] " + Controller("[|ask.Text|]")
        + "public class Ask { [System.ComponentModel.DataAnnotations.RegularExpression(\"[^<>]{1,}\")] public string Text { get; set; } = \"\"; }\n");

    [Fact]
    public async Task Reports_attribute_that_nobody_obeys()
    {
        const string limited = "public class Ask { [System.ComponentModel.DataAnnotations.StringLength(4000)] public string Text { get; set; } = \"\"; }\n";
        await VerifyAsync(Controller("[|ask.Text|]") + limited);
        await VerifyAsync(Route("await chat.GetResponseAsync([|ask.Text|]);", types: limited));
    }

    [Theory]
    [InlineData("builder.WebHost.ConfigureKestrel(options => options.Limits.MaxRequestBodySize = 32768);\n")]
    [InlineData("builder.Services.Configure<Microsoft.AspNetCore.Builder.IISServerOptions>(options => options.MaxRequestBodySize = 32768);\n")]
    public Task DoesNotReport_program_that_limits_bodies(string program) => VerifyAsync(
        "using Microsoft.AspNetCore.Hosting;\nusing Microsoft.Extensions.DependencyInjection;\n" + Route("await chat.GetResponseAsync(ask.Text);", program));

    [Fact]
    public Task Reports_program_that_takes_the_limit_away() => VerifyAsync("using Microsoft.AspNetCore.Hosting;\n" + Route(
        "await chat.GetResponseAsync([|ask.Text|]);", "builder.WebHost.ConfigureKestrel(options => options.Limits.MaxRequestBodySize = null);\n"));

    [Fact]
    public Task DoesNotReport_route_that_limits_its_body() => VerifyAsync(
        "var app = WebApplication.Create();\n"
        + "app.MapPost(\"/\", (Ask ask, IChatClient chat) => chat.GetResponseAsync(ask.Text)).WithMetadata(new RequestSizeLimitAttribute(9000));\n" + Message);

    [Fact]
    public Task DoesNotReport_program_that_reduces_conversations() => VerifyAsync(Route(
        "await chat.GetResponseAsync(ask.Text);", "_ = new ReducingChatClient(null!, null!);\n"), "Microsoft.Extensions.AI");

    [Fact]
    public Task Reports_text_that_a_service_sends() => VerifyAsync(Route("await new Desk(chat).AnswerAsync(ask.Text);", types: Message
        + "public class Desk(IChatClient chat) { public Task AnswerAsync(string text) => chat.GetResponseAsync([|text|]); }"));

    [Fact]
    public Task DoesNotReport_what_is_told_as_instructions() => VerifyAsync(Route("_ = new ChatMessage(ChatRole.System, ask.Text);"));

    [Theory]
    [InlineData("", "new OpenAI.Chat.UserChatMessage([|ask.Text|])")]
    [InlineData("Microsoft.SemanticKernel", "((Microsoft.SemanticKernel.ChatCompletion.ChatHistory)null!).AddUserMessage([|ask.Text|])", true)]
    [InlineData("OllamaSharp", "((OllamaSharp.Chat)null!).SendAsync([|ask.Text|])")]
    public Task Reports_prompt_of_each_SDK(string stub, string expression, bool isStatement = false) =>
        VerifyAsync(Route((isStatement ? "" : "_ = ") + expression + ";"), stub.Length == 0 ? [] : [stub]);

    [Fact]
    public Task Reports_message_that_names_source_and_sink() => new FlowRuleTest(
        RuleTable.UnboundedInput,
        FlowCode.InFile(Controller("{|#0:ask.Text|}", "{|#1:Ask ask|}") + Message))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.UnboundedInput.Descriptor)
                .WithLocation(0)
                .WithLocation(1)
                .WithArguments("ask.Text", "GetResponseAsync(chatMessage)"),
        },
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_same_names_in_other_namespace() => VerifyAsync(
        "public class Chats : Controller { public void Post(Ask ask) => new Contoso.ChatClient().GetResponseAsync(ask.Text); }\n" + Message
        + "namespace Contoso { public class ChatClient { public void GetResponseAsync(string text) { } } }");

    [Fact]
    public Task DoesNotReport_half_typed_code() =>
        new FlowRuleTest(RuleTable.UnboundedInput, FlowCode.InFile(Route("await chat.GetResponseAsync(ask.Text")))
        {
            CompilerDiagnostics = CompilerDiagnostics.None,
        }.RunAsync();
}
