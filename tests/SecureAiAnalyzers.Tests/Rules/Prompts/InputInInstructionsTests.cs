using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.References;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Prompts;

public sealed class InputInInstructionsTests
{
    public static TheoryData<string, string> Sinks => InstructionSinks.All;

    [Theory]
    [MemberData(nameof(Sinks))]
    public Task Reports_each_SDK(string statement, string stubs) =>
        FlowRuleTest.VerifyAsync(RuleTable.InputInInstructions, Plain(statement), FlowCode.Stubs(stubs));

    [Theory]
    [InlineData("WebApplication.Create().MapPost(\"/\", (string topic) => { _ = new ChatMessage(ChatRole.System, [|topic|]); });")]
    [InlineData("WebApplication.Create().MapPost(\"/\", ([AsParameters] Query query) => { _ = new ChatMessage(ChatRole.System, [|query.Topic|]); }); record Query(string Topic);")]
    [InlineData("WebApplication.Create().MapPost(\"/\", (Query query) => { _ = new ChatMessage(ChatRole.System, [|query.Topic|]); }); record Query(string Topic);")]
    [InlineData("WebApplication.Create().MapPost(\"/{topic}\", Ask); static void Ask(string topic) => _ = new ChatMessage(ChatRole.System, [|topic|]);")]
    [InlineData("WebApplication.Create().MapGroup(\"/api\").MapGet(\"/\", ([FromHeader] string topic) => { _ = new ChatMessage(ChatRole.System, [|topic|]); });")]
    [InlineData("WebApplication.Create().MapGet(\"/\", (HttpRequest request) => { _ = new ChatMessage(ChatRole.System, [|request.Query[\"topic\"]|]); });")]
    [InlineData("WebApplication.Create().MapPost(\"/\", (JsonElement body) => { _ = new ChatMessage(ChatRole.System, [|body.GetProperty(\"topic\").GetString()|]); });")]
    [InlineData("WebApplication.Create().MapPost(\"/\", (IFormFile file) => { _ = new ChatMessage(ChatRole.System, [|file.FileName|]); });")]
    public Task Reports_input_of_minimal_API(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("context.Request.Query[\"topic\"].ToString()")]
    [InlineData("context.Request.Query[\"topic\"].First()")]
    [InlineData("context.Request.Headers[\"X-Topic\"].ToString()")]
    [InlineData("context.Request.Headers.UserAgent.ToString()")]
    [InlineData("context.Request.Cookies[\"topic\"]")]
    [InlineData("context.Request.Form[\"topic\"].ToString()")]
    [InlineData("(await context.Request.ReadFormAsync())[\"topic\"].ToString()")]
    [InlineData("(string?)context.Request.RouteValues[\"topic\"]")]
    [InlineData("context.Request.Path.Value")]
    [InlineData("context.Request.QueryString.Value")]
    [InlineData("await new StreamReader(context.Request.Body).ReadToEndAsync()")]
    [InlineData("(await context.Request.ReadFromJsonAsync<Note>())!.Text")]
    [InlineData("(await JsonSerializer.DeserializeAsync<Note>(context.Request.Body))!.Text")]
    [InlineData("(await JsonDocument.ParseAsync(context.Request.Body)).RootElement.GetProperty(\"topic\").GetString()")]
    public Task Reports_input_in_HttpContext(string value) => VerifyAsync(
        $$"""
        public record Note(string Text);

        public static class Middleware
        {
            public static async Task InvokeAsync(HttpContext context)
            {
                _ = new ChatMessage(ChatRole.System, [|{{value}}|]);
                await Task.Yield();
            }
        }
        """);

    [Theory]
    [InlineData("public class Questions : ControllerBase { public void Post(string topic) => _ = new ChatMessage(ChatRole.System, [|topic|]); }")]
    [InlineData("public class Questions : Controller { [HttpPost] public IActionResult Post([FromForm] Note note) { _ = new ChatMessage(ChatRole.System, [|note.Text|]); return Ok(); } }")]
    [InlineData("[ApiController] public class Questions { [HttpPost] public void Post([FromBody] Note note) => _ = new ChatMessage(ChatRole.System, [|note.Text|]); }")]
    [InlineData("public class Questions : ControllerBase { public void Get() => _ = new ChatMessage(ChatRole.System, [|Request.Query[\"topic\"]|]); }")]
    [InlineData("public class AskModel : PageModel { public void OnPost(string topic) => _ = new ChatMessage(ChatRole.System, [|topic|]); }")]
    [InlineData("public class AskModel : PageModel { [BindProperty] public string Topic { get; set; } = \"\"; public void OnPost() => _ = new ChatMessage(ChatRole.System, [|Topic|]); }")]
    [InlineData("public class AskModel : PageModel { [BindProperty] public string Topic { get; set; } = \"\"; [BindProperty] public string Other { get; set; } = \"\"; public void OnPost() { if (Other is not \"a\") return; _ = new ChatMessage(ChatRole.System, [|Topic|]); } }")]
    [InlineData("public class AskModel : PageModel { [BindProperty] public Note Note { get; set; } = null!; public void OnPost() => _ = new ChatMessage(ChatRole.System, [|$\"About {Note.Title}\"|]); }")]
    [InlineData("public class AskHub : Hub { public Task Ask(string topic) { _ = new ChatMessage(ChatRole.System, [|topic|]); return Task.CompletedTask; } }")]
    [InlineData("public class AskHub : Hub { public async Task Talk(IAsyncEnumerable<string> topics) { await foreach (var topic in topics) _ = new ChatMessage(ChatRole.System, [|topic|]); } }")]
    public Task Reports_input_of_each_framework(string type) => VerifyAsync(type + "\npublic record Note(string Title, string Text);");

    [Theory]
    [InlineData("public class AskModel : PageModel { [BindProperty] public string Topic { get; set; } = \"\"; public void OnPost() => _ = new ChatMessage(ChatRole.System, Topic is \"a\" or \"b\" ? Topic : \"c\"); }")]
    [InlineData("public class AskModel : PageModel { [BindProperty] public string Topic { get; set; } = \"\"; public void OnPost() { if (Topic is not \"a\") return; _ = new ChatMessage(ChatRole.System, Topic); } }")]
    public Task DoesNotReport_bound_property_that_is_checked_before_it_is_read_again(string type) => VerifyAsync(type);

    [Theory]
    [InlineData("options.Instructions = [|text ?? \"You help.\"|];")]
    [InlineData("options.Instructions = [|number > 3 ? text : \"You help.\"|];")]
    [InlineData("options.Instructions = [|text?.Trim()|];")]
    [InlineData("options.Instructions = [|text switch { \"a\" => \"b\", var other => other }|];")]
    [InlineData("options.Instructions ??= [|text|];")]
    [InlineData("options.Instructions += [|text ?? \"You help.\"|];")]
    [InlineData("(options.Instructions, options.ModelId) = ([|text ?? \"You help.\"|], \"m\");")]
    [InlineData("_ = new ChatOptions { Instructions = [|text ?? \"You help.\"|] };")]
    [InlineData("_ = new ChatMessage(ChatRole.System, [|text ?? \"You help.\"|]);")]
    [InlineData("_ = new ChatMessage(number > 3 ? ChatRole.System : new ChatRole(\"developer\"), [|text|]);")]
    public Task Reports_value_that_branches(string statement) => VerifyActionAsync("var options = new ChatOptions(); " + statement);

    [Theory]
    [InlineData("options.Instructions = number > 3 ? \"You help.\" : \"You answer.\";")]
    [InlineData("options.Instructions = text is \"a\" or \"b\" ? text : \"none\";")]
    [InlineData("options.Instructions = text switch { \"a\" => text, _ => \"b\" };")]
    [InlineData("options.Instructions = text?.Length.ToString() ?? \"none\";")]
    [InlineData("(options.Instructions, options.ModelId) = (number > 3 ? \"a\" : \"b\", text);")]
    [InlineData("_ = new ChatMessage(ChatRole.User, text ?? \"none\");")]
    [InlineData("_ = new ChatMessage(number > 3 ? ChatRole.System : ChatRole.User, text);")]
    public Task DoesNotReport_safe_value_that_branches(string statement) => VerifyActionAsync("var options = new ChatOptions(); " + statement);

    private const string Roles = """

        public static class Roles
        {
            public static readonly Dictionary<string, ChatRole> All = new() { ["help"] = ChatRole.System, ["ask"] = ChatRole.User };
            public static ChatRole Of(string name) => new(name);
            public static ChatRole Pick(bool first) => first ? ChatRole.System : new ChatRole("developer");
            public static (ChatRole Role, string Name) Named() => (new ChatRole("system"), "help");
            public static (ChatRole, string) With(string text) => (ChatRole.System, "You help with " + text);
        }
        """;

    [Theory]
    [InlineData("var (role, content) = (ChatRole.System, text); _ = new ChatMessage(role, [|content|]);")]
    [InlineData("var (role, content) = Roles.With(text); _ = new ChatMessage(role, [|content|]);")]
    [InlineData("var named = Roles.Named(); _ = new ChatMessage(named.Role, [|text|]);")]
    [InlineData("ChatRole role; role = ChatRole.System; _ = new ChatMessage(role, [|text|]);")]
    [InlineData("ChatRole role; if (number > 3) role = ChatRole.System; else role = new ChatRole(\"developer\"); _ = new ChatMessage(role, [|text|]);")]
    [InlineData("var role = ChatRole.User; role = ChatRole.System; _ = new ChatMessage(role, [|text|]);")]
    [InlineData("_ = new ChatMessage(Roles.Of(\"system\"), [|text|]);")]
    [InlineData("_ = new ChatMessage(Roles.Pick(number > 3), [|text|]);")]
    [InlineData("_ = new ChatMessage(Roles.All[\"help\"], [|text|]);")]
    [InlineData("var message = new ChatMessage { Role = ChatRole.User }; message.Role = Roles.Pick(true); message.Contents = [|[new TextContent(text)]|];")]
    public Task Reports_role_from_elsewhere(string statement) => VerifyActionAsync(statement, Roles);

    [Theory]
    [InlineData("var (role, content) = (ChatRole.User, text); _ = new ChatMessage(role, content);")]
    [InlineData("var role = ChatRole.System; role = ChatRole.User; _ = new ChatMessage(role, text);")]
    [InlineData("ChatRole role; if (number > 3) role = ChatRole.System; else role = ChatRole.User; _ = new ChatMessage(role, text);")]
    [InlineData("_ = new ChatMessage(Roles.Of(\"user\"), text);")]
    [InlineData("_ = new ChatMessage(Roles.All[\"ask\"], text);")]
    public Task DoesNotReport_role_of_a_user_from_elsewhere(string statement) => VerifyActionAsync(statement, Roles);

    [Theory]
    [InlineData("question.Topic")]
    [InlineData("context.RequestHeaders.GetValue(\"topic\")")]
    [InlineData("context.RequestHeaders.Get(\"topic\")!.Value")]
    public Task Reports_input_of_gRPC(string value) => VerifyAsync(
        $$"""
        public class Question { public string Topic { get; set; } = ""; }
        public class Answer { }
        public static class Chat
        {
            [Grpc.Core.BindServiceMethod(typeof(Chat), "BindService")]
            public abstract class ChatBase
            {
                public virtual Task<Answer> Ask(Question question, Grpc.Core.ServerCallContext context) => throw new Exception();
            }
        }
        public class ChatService : Chat.ChatBase
        {
            public override Task<Answer> Ask(Question question, Grpc.Core.ServerCallContext context)
            {
                _ = new ChatMessage(ChatRole.System, [|{{value}}|]);
                return Task.FromResult(new Answer());
            }
        }
        """,
        "Grpc.Core.Api");

    [Theory]
    [InlineData("[HttpTrigger(\"post\")] HttpRequestData request", "request.Query[\"topic\"]")]
    [InlineData("[HttpTrigger(\"post\")] HttpRequestData request", "await new StreamReader(request.Body).ReadToEndAsync()")]
    [InlineData("[HttpTrigger(\"post\")] HttpRequestData request", "await request.ReadAsStringAsync()")]
    [InlineData("[HttpTrigger(\"post\")] HttpRequestData request", "request.Cookies.First().Value")]
    [InlineData("[QueueTrigger(\"questions\")] string id, FunctionContext context", "context.BindingContext.BindingData[\"QueueTrigger\"]!.ToString()")]
    [InlineData("[HttpTrigger(\"post\", Route = \"ask/{topic}\")] HttpRequestData request, string topic", "topic")]
    [InlineData("[QueueTrigger(\"questions\")] string topic", "topic")]
    public Task Reports_input_of_functions(string parameters, string value) => FlowRuleTest.VerifyAsync(
        RuleTable.InputInInstructions,
        $$"""
        {{FlowCode.Usings}}
        using Microsoft.Azure.Functions.Worker;
        using Microsoft.Azure.Functions.Worker.Http;

        public class Functions
        {
            [Function("ask")]
            public async Task RunAsync({{parameters}})
            {
                _ = new ChatMessage(ChatRole.System, [|{{value}}|]);
                await Task.Yield();
            }
        }
        """,
        "Microsoft.Azure.Functions.Worker.Satellites");

    [Fact]
    public Task Reports_input_of_WebSocket() => VerifyAsync(
        """
        public static class Talk
        {
            public static async Task RunAsync(System.Net.WebSockets.WebSocket socket)
            {
                var buffer = new byte[4096];
                var received = await socket.ReceiveAsync(buffer, default);
                _ = new ChatMessage(ChatRole.System, [|Encoding.UTF8.GetString(buffer, 0, received.Count)|]);
            }
        }
        """);

    [Theory]
    [InlineData("SubscribeRequestParams", "request.Uri")]
    [InlineData("UnsubscribeRequestParams", "request.Uri")]
    public Task Reports_input_of_MCP_request(string parameters, string value) => VerifyAsync(
        $$"""
        public static class Server
        {
            public static void Handle(ModelContextProtocol.Protocol.{{parameters}} request) =>
                _ = new ChatMessage(ChatRole.System, [|{{value}}|]);
        }
        """);

    [Theory]
    [InlineData("_ = new ChatMessage(ChatRole.System, [|$\"You help with {text}.\"|]);")]
    [InlineData("_ = new ChatMessage(ChatRole.System, [|\"You help with \" + text|]);")]
    [InlineData("_ = new ChatMessage(ChatRole.System, [|string.Format(\"You help with {0}\", text)|]);")]
    [InlineData("_ = new ChatMessage(ChatRole.System, [|string.Join(\", \", new[] { \"You\", text })|]);")]
    [InlineData("_ = new ChatMessage(ChatRole.System, [|\"You help with {topic}\".Replace(\"{topic}\", text)|]);")]
    [InlineData("var prompt = new StringBuilder(\"You help with \"); prompt.Append(text); _ = new ChatMessage(ChatRole.System, [|prompt.ToString()|]);")]
    [InlineData("var prompt = new StringBuilder(); prompt.AppendLine($\"You help with {text}\"); _ = new ChatMessage(ChatRole.System, [|prompt.ToString()|]);")]
    [InlineData("var prompt = \"You help\"; if (number > 3) prompt += text; _ = new ChatMessage(ChatRole.System, [|prompt|]);")]
    [InlineData("_ = new ChatMessage(ChatRole.System, [|text.Trim().ToLowerInvariant()[..20]|]);")]
    [InlineData("_ = new ChatMessage(ChatRole.System, [|text ?? \"nothing\"|]);")]
    [InlineData("var role = ChatRole.System; _ = new ChatMessage(role, [|text|]);")]
    [InlineData("const string role = \"system\"; _ = new ChatMessage(new ChatRole(role), [|text|]);")]
    [InlineData("_ = new ChatMessage { Role = ChatRole.System, Contents = [|[new TextContent(text)]|] };")]
    [InlineData("_ = new ChatMessage(ChatRole.System, [|[new TextContent(\"You help.\"), new TextContent(text)]|]);")]
    [InlineData("var messages = new List<ChatMessage> { new(ChatRole.System, [|text|]), new(ChatRole.User, \"hello\") };")]
    [InlineData("List<ChatMessage> messages = [new(ChatRole.System, [|text|])];")]
    [InlineData("var options = new ChatOptions(); options.Instructions = [|text|];")]
    [InlineData("var options = new ChatOptions(); options.Instructions += [|text|];")]
    [InlineData("if (text.Length < 80) _ = new ChatMessage(ChatRole.System, [|text|]);")]
    [InlineData("if (!string.IsNullOrWhiteSpace(text)) _ = new ChatMessage(ChatRole.System, [|text|]);")]
    [InlineData("foreach (var word in text.Split(' ')) _ = new ChatMessage(ChatRole.System, [|word|]);")]
    [InlineData("var note = new Note(\"title\", text); _ = new ChatMessage(ChatRole.System, [|note.Text|]);")]
    [InlineData("_ = new ChatMessage(ChatRole.System, [|JsonSerializer.Serialize(new { topic = text })|]);")]
    [InlineData("_ = new ChatMessage(ChatRole.System, [|HttpContext.Request.Headers[\"X-Topic\"].ToString()|]);")]
    public Task Reports_text_of_request(string statements) => VerifyActionAsync(statements);

    [Theory]
    [InlineData("var (role, said) = (ChatRole.System, text); _ = new ChatMessage(role, [|said|]);")]
    [InlineData("var part = (Role: ChatRole.System, Text: text); _ = new ChatMessage(part.Role, [|part.Text|]);")]
    [InlineData("var part = new { Role = ChatRole.System, Text = text }; _ = new ChatMessage(part.Role, [|part.Text|]);")]
    [InlineData("ChatRole role; if (number > 3) role = ChatRole.System; else role = new ChatRole(\"system\"); _ = new ChatMessage(role, [|text|]);")]
    [InlineData("var (role, said) = Pair(); _ = new ChatMessage(role, [|said|]); (ChatRole, string) Pair() => (ChatRole.System, text);")]
    [InlineData("Ask(ChatRole.System, text); ChatMessage Ask(ChatRole role, string said) => new(role, [|said|]);")]
    [InlineData("var (options, said) = (new ChatOptions(), text); options.Instructions = [|said|];")]
    [InlineData("var (message, said) = (new ChatMessage(), text); message.Role = ChatRole.System; message.Contents.Add([|new TextContent(said)|]);")]
    public Task Reports_role_or_object_that_comes_with_the_text(string statements) => VerifyActionAsync(statements);

    [Theory]
    [InlineData("_ = new ChatMessage(ChatRole.User, text);")]
    [InlineData("_ = new ChatMessage(ChatRole.Assistant, text);")]
    [InlineData("_ = new ChatMessage(ChatRole.Tool, text);")]
    [InlineData("List<ChatMessage> messages = [new(ChatRole.System, \"You help.\"), new(ChatRole.User, text)];")]
    [InlineData("_ = new ChatMessage { Role = ChatRole.User, Contents = [new TextContent(text)] };")]
    [InlineData("var (role, said) = (ChatRole.User, text); _ = new ChatMessage(role, said);")]
    [InlineData("var part = (First: ChatRole.System, Second: ChatRole.User, Text: text); _ = new ChatMessage(part.Second, part.Text);")]
    [InlineData("var role = ChatRole.System; if (number > 3) role = ChatRole.User; _ = new ChatMessage(role, text);")]
    [InlineData("Ask(ChatRole.System, \"You help.\"); Ask(ChatRole.User, text); ChatMessage Ask(ChatRole role, string said) => new(role, said);")]
    [InlineData("_ = new ChatMessage(ChatRole.System, $\"Answer the {new ChatMessage(ChatRole.User, text).Role}.\");")]
    [InlineData("_ = new OpenAI.Chat.UserChatMessage(text);")]
    [InlineData("_ = new OpenAI.Chat.AssistantChatMessage(text);")]
    [InlineData("_ = OpenAI.Responses.ResponseItem.CreateUserMessageItem(text);")]
    [InlineData("_ = new ChatOptions { ModelId = text };")]
    [InlineData("_ = new ChatOptions { StopSequences = [text] };")]
    [InlineData("_ = AIFunctionFactory.Create(() => text, \"lookup\", \"Looks up\");")]
    [InlineData("await The<IChatClient>().GetResponseAsync(text, new ChatOptions { Instructions = \"You help.\" });")]
    public Task DoesNotReport_other_role(string statements) => VerifyActionAsync(statements);

    [Theory]
    [InlineData("_ = new ChatMessage(ChatRole.System, $\"Answer in {number} words.\");")]
    [InlineData("_ = new ChatMessage(ChatRole.System, $\"Order {id}, on {kind}.\");")]
    [InlineData("_ = new ChatMessage(ChatRole.System, $\"Answer in {int.Parse(text)} words.\");")]
    [InlineData("_ = new ChatMessage(ChatRole.System, \"Length: \" + text.Length);")]
    [InlineData("if (Guid.TryParse(text, out var parsed)) _ = new ChatMessage(ChatRole.System, $\"Order {parsed}\");")]
    [InlineData("if (Enum.TryParse<DayOfWeek>(text, out var day)) _ = new ChatMessage(ChatRole.System, $\"Today is {day}\");")]
    [InlineData("_ = new ChatMessage(ChatRole.System, $\"Asked at {DateTime.UtcNow:O} by a customer.\");")]
    [InlineData("_ = new ChatMessage(ChatRole.System, text.Contains(\"order\") ? \"You know orders.\" : \"You help.\");")]
    [InlineData("_ = new ChatMessage(ChatRole.System, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text))));")]
    public Task DoesNotReport_input_that_is_no_text(string statements) => VerifyActionAsync(statements);

    [Theory]
    [InlineData("if (text == \"English\" || text == \"German\") _ = new ChatMessage(ChatRole.System, $\"Answer in {text}.\");")]
    [InlineData("if (text is not (\"English\" or \"German\")) return; _ = new ChatMessage(ChatRole.System, $\"Answer in {text}.\");")]
    [InlineData("switch (text) { case \"English\": case \"German\": _ = new ChatMessage(ChatRole.System, $\"Answer in {text}.\"); break; }")]
    [InlineData("_ = new ChatMessage(ChatRole.System, text switch { \"de\" => \"Answer in German.\", _ => \"Answer in English.\" });")]
    [InlineData("string[] languages = [\"English\", \"German\"]; if (!languages.Contains(text)) throw new ArgumentException(text); _ = new ChatMessage(ChatRole.System, $\"Answer in {text}.\");")]
    [InlineData("var tones = new HashSet<string> { \"formal\", \"friendly\" }; if (tones.Contains(text)) _ = new ChatMessage(ChatRole.System, text);")]
    [InlineData("var texts = new Dictionary<string, string> { [\"de\"] = \"Antworte auf Deutsch.\" }; _ = new ChatMessage(ChatRole.System, texts[text]);")]
    [InlineData("if (Regex.IsMatch(text, \"^[a-z]{1,12}$\")) _ = new ChatMessage(ChatRole.System, text);")]
    [InlineData("if (text.All(char.IsAsciiLetter)) _ = new ChatMessage(ChatRole.System, text);")]
    public Task DoesNotReport_text_from_a_constant_set(string statements) => VerifyActionAsync(statements);

    [Theory]
    [InlineData("if (text != \"English\") _ = new ChatMessage(ChatRole.System, [|text|]);")]
    [InlineData("if (Regex.IsMatch(text, \"[a-z]\")) _ = new ChatMessage(ChatRole.System, [|text|]);")]
    [InlineData("string[] allowed = [\"English\", Request.Query[\"also\"]!]; if (allowed.Contains(text)) _ = new ChatMessage(ChatRole.System, [|text|]);")]
    [InlineData("string[] languages = [\"English\"]; if (languages.Contains(text)) { } _ = new ChatMessage(ChatRole.System, [|text|]);")]
    public Task Reports_text_behind_a_guard_that_does_not_hold(string statements) => VerifyActionAsync(statements);

    [Theory]
    [InlineData("_ = new ChatMessage(ChatRole.System, Console.ReadLine());")]
    [InlineData("_ = new ChatMessage(ChatRole.System, Environment.GetCommandLineArgs()[1]);")]
    [InlineData("_ = new ChatMessage(ChatRole.System, configuration[\"Prompts:System\"]);")]
    [InlineData("_ = new ChatMessage(ChatRole.System, Environment.GetEnvironmentVariable(\"SYSTEM_PROMPT\"));")]
    [InlineData("_ = new ChatMessage(ChatRole.System, The<ClaimsPrincipal>().Identity!.Name);")]
    [InlineData("_ = new ChatMessage(ChatRole.System, The<ClaimsPrincipal>().FindFirst(\"department\")!.Value);")]
    [InlineData("_ = new ChatMessage(ChatRole.System, The<HttpContext>().User.Identity!.Name);")]
    [InlineData("_ = new ChatMessage(ChatRole.System, The<HttpContext>().TraceIdentifier);")]
    [InlineData("_ = new ChatMessage(ChatRole.System, The<HttpContext>().Items[\"tenant\"] as string);")]
    [InlineData("const string part = \"helpful\"; _ = new ChatMessage(ChatRole.System, $\"You are {part}.\");")]
    [InlineData("_ = new ChatMessage(ChatRole.System, File.ReadAllText(\"system.txt\"));")]
    [InlineData("_ = new ChatMessage(ChatRole.System, The<Note>().Text);")]
    [InlineData("var text = await http.GetStringAsync(\"https://example.org\"); _ = new ChatMessage(ChatRole.System, text);")]
    public Task DoesNotReport_other_source(string statements) =>
        FlowRuleTest.VerifyAsync(RuleTable.InputInInstructions, FlowCode.InMethod(statements));

    [Theory]
    [InlineData("public class Questions : ControllerBase { [NonAction] public void Post(string topic) => _ = new ChatMessage(ChatRole.System, topic); }")]
    [InlineData("public class Questions : ControllerBase { private void Post(string topic) => _ = new ChatMessage(ChatRole.System, topic); }")]
    [InlineData("public class Questions { public void Post(string topic) => _ = new ChatMessage(ChatRole.System, topic); }")]
    [InlineData("public class AskHub : Hub { public override Task OnConnectedAsync() { _ = new ChatMessage(ChatRole.System, Context.UserIdentifier); return Task.CompletedTask; } }")]
    public Task DoesNotReport_method_that_serves_no_request(string type) => VerifyAsync(type);

    [Fact]
    public Task DoesNotReport_arguments_of_the_program() => VerifyAsync("_ = new ChatMessage(ChatRole.System, args[0]);");

    [Fact]
    public Task Reports_text_through_other_members_at_the_sink() => VerifyAsync(
        """
        public class Questions(Prompts prompts) : ControllerBase
        {
            public ChatMessage Post(string topic) => prompts.Instructions(new Settings { Topic = topic, Language = "en" });
        }

        public class Settings { public string Topic { get; set; } = ""; public string Language { get; set; } = ""; }

        public class Prompts
        {
            public ChatMessage Instructions(Settings settings) => new(ChatRole.System, [|Compose(settings.Topic)|]);

            public ChatMessage Language(Settings settings) => new(ChatRole.System, Compose(settings.Language));

            private static string Compose(string part) => "You are an assistant for " + part;
        }
        """);

    [Fact]
    public Task Reports_text_kept_in_a_field() => VerifyAsync(
        """
        public class AskModel : PageModel
        {
            private string _instructions = "You help.";

            public void OnGet(string topic) => _instructions = "You know " + topic;

            public ChatMessage Build() => new(ChatRole.System, [|_instructions|]);
        }
        """);

    [Fact]
    public Task DoesNotReport_constant_message_beside_another_of_one_record() => VerifyAsync(
        """
        public class Questions : ControllerBase
        {
            public List<ChatMessage> Post(string topic)
            {
                Turn[] turns = [new("user", topic)];
                return [ToMessage(new Turn("system", "You help.")), .. turns.Select(turn => new ChatMessage(ChatRole.User, turn.Text))];
            }

            private static ChatMessage ToMessage(Turn turn) => new(ChatRole.System, turn.Text);

            private record Turn(string Role, string Text);
        }
        """);

    [Fact]
    public Task Reports_message_that_names_source_sink_and_way() => new FlowRuleTest(
        RuleTable.InputInInstructions,
        FlowCode.InFile(
            """
            public class Questions : ControllerBase
            {
                public ChatMessage Post({|#1:string topic|}) => Build(topic);

                private static ChatMessage Build({|#2:string about|}) => new(ChatRole.System, {|#0:$"You know {about}"|});
            }
            """))
    {
        ExpectedDiagnostics = { Expected("topic", "ChatMessage(content)", 0, 1, 2) },
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_the_property() => new FlowRuleTest(
        RuleTable.InputInInstructions,
        FlowCode.InFile(
            """
            public static class Middleware
            {
                public static void Invoke(HttpContext context, ChatOptions options) => options.Instructions = {|#0:"About " + {|#1:context.Request.Path|}|};
            }
            """))
    {
        ExpectedDiagnostics = { Expected("HttpRequest.Path", "ChatOptions.Instructions", 0, 1) },
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_the_first_of_several_sources() => new FlowRuleTest(
        RuleTable.InputInInstructions,
        FlowCode.InFile(
            """
            public class Questions : ControllerBase
            {
                public ChatMessage Post({|#1:string topic|}, {|#2:string tone|}) => new(ChatRole.System, {|#0:$"{tone} {topic}"|});
            }
            """))
    {
        ExpectedDiagnostics = { Expected("topic", "ChatMessage(content)", 0, 1, 2) },
    }.RunAsync();

    [Fact]
    public Task Reports_declared_source() => new FlowRuleTest(
        RuleTable.InputInInstructions,
        FlowCode.InFile(
            """
            public interface IMailbox { [SecureAi.Untrusted] string Next(); }

            public static class Mails
            {
                public static ChatMessage Answer(IMailbox mailbox) => new(ChatRole.System, [|mailbox.Next()|]);
            }
            """)).WithAnnotations().RunAsync();

    [Fact]
    public Task Reports_what_a_declared_sanitizer_of_another_kind_returns() => new FlowRuleTest(
        RuleTable.InputInInstructions,
        FlowCode.InFile(
            """
            public class Questions : ControllerBase
            {
                public ChatMessage Post(string topic) => new(ChatRole.System, Clean(topic));

                public ChatMessage Put(string topic) => new(ChatRole.System, [|Shorten(topic)|]);

                [SecureAi.Sanitizer("instructions")] private static string Clean(string text) => text.Trim();

                [SecureAi.Sanitizer("html")] private static string Shorten(string text) => text.Trim();
            }
            """)).WithAnnotations().RunAsync();

    [Fact]
    public Task DoesNotReport_lookalike_type() => VerifyAsync(
        """
        namespace Contoso
        {
            public enum ChatRole { System }

            public class ChatMessage(ChatRole role, string text) { public string Text => role + text; }

            public class Questions : ControllerBase
            {
                public string Post(string topic) => new ChatMessage(ChatRole.System, topic).Text;
            }
        }
        """);

    [Fact]
    public Task DoesNotReport_without_AI_SDK() => new FlowRuleTest(
        RuleTable.InputInInstructions,
        """
        namespace Microsoft.Extensions.Chat;

        public enum ChatRole { System }

        public class ChatMessage(ChatRole role, string content) { public string Text => role + content; }

        public class Questions : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            public string Post(string topic) => new ChatMessage(ChatRole.System, topic).Text;
        }
        """)
    {
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_generated_file() => FlowRuleTest.VerifyAsync(
        RuleTable.InputInInstructions, "// <auto-generated/>\n" + FlowCode.InAction("_ = new ChatMessage(ChatRole.System, text);"));

    [Fact]
    public Task DoesNotReport_excluded_symbol() => new FlowRuleTest(
        RuleTable.InputInInstructions, FlowCode.InAction("_ = new ChatMessage(ChatRole.System, text);"))
        .WithConfig("secure_ai.sai4001.excluded_symbols = T:QuestionsController\n")
        .RunAsync();

    [Theory]
    [InlineData("[ApiController] public class Questions : ControllerBase { [HttpPost] public void Post(Note note) => _ = new ChatMessage(ChatRole.System, $\"In {note.Language}\"); } public class Note { [System.ComponentModel.DataAnnotations.AllowedValues(\"de\", \"en\")] public string Language { get; set; } = \"\"; }")]
    [InlineData("[ApiController] public class Questions : ControllerBase { [HttpPost] public void Post(Note note) => _ = new ChatMessage(ChatRole.System, $\"In {note.Language}\"); } public record Note([System.ComponentModel.DataAnnotations.AllowedValues(\"de\", \"en\")] string Language);")]
    [InlineData("[ApiController] public class Questions : ControllerBase { [HttpPost] public void Post(Note note) { var language = note.Language; _ = new ChatMessage(ChatRole.System, $\"In {language}\"); } } public class Note { [System.ComponentModel.DataAnnotations.RegularExpression(\"[a-z]{2,8}\")] public string Language { get; set; } = \"\"; }")]
    [InlineData("[ApiController] public class Questions : ControllerBase { [HttpPost] public void Post([System.ComponentModel.DataAnnotations.AllowedValues(\"de\", \"en\")] string language) => _ = new ChatMessage(ChatRole.System, $\"In {language}\"); }")]
    [InlineData("[ApiController] public class Base : ControllerBase { } public class Questions : Base { [HttpPost] public void Post(Outer outer) => _ = new ChatMessage(ChatRole.System, $\"In {outer.Note.Language}\"); } public record Outer(Note Note); public class Note { [System.ComponentModel.DataAnnotations.AllowedValues(\"de\", \"en\")] public string Language { get; set; } = \"\"; }")]
    [InlineData("public static class Program { public static void Map(WebApplicationBuilder builder, WebApplication app) { Microsoft.Extensions.DependencyInjection.ValidationServiceCollectionExtensions.AddValidation(builder.Services); app.MapPost(\"/\", (Note note) => { _ = new ChatMessage(ChatRole.System, $\"In {note.Language}\"); }); } } public class Note { [System.ComponentModel.DataAnnotations.AllowedValues(\"de\", \"en\")] public string Language { get; set; } = \"\"; }")]
    public Task DoesNotReport_input_that_the_framework_refuses(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("public class Questions : Controller { [HttpPost] public void Post(Note note) => _ = new ChatMessage(ChatRole.System, [|$\"In {note.Language}\"|]); } public class Note { [System.ComponentModel.DataAnnotations.AllowedValues(\"de\", \"en\")] public string Language { get; set; } = \"\"; }")]
    [InlineData("[ApiController] public class Questions : ControllerBase { [HttpPost] public void Post(Note note) => _ = new ChatMessage(ChatRole.System, [|$\"In {note.Other}\"|]); } public class Note { [System.ComponentModel.DataAnnotations.AllowedValues(\"de\", \"en\")] public string Language { get; set; } = \"\"; public string Other { get; set; } = \"\"; }")]
    [InlineData("[ApiController] public class Questions : ControllerBase { [HttpPost] public void Post(Note note) => _ = new ChatMessage(ChatRole.System, [|$\"In {note.Free}\"|]); } public class Note { [System.ComponentModel.DataAnnotations.RegularExpression(\".*\")] public string Free { get; set; } = \"\"; }")]
    [InlineData("[ApiController] public class Questions : ControllerBase { [HttpPost] public void Post(Note note) => _ = new ChatMessage(ChatRole.System, [|$\"In {note.Free}\"|]); } public class Note { [System.ComponentModel.DataAnnotations.StringLength(20)] public string Free { get; set; } = \"\"; }")]
    [InlineData("public static class Program { public static void Map(WebApplication app) { app.MapPost(\"/\", (Note note) => { _ = new ChatMessage(ChatRole.System, [|$\"In {note.Language}\"|]); }); } } public class Note { [System.ComponentModel.DataAnnotations.AllowedValues(\"de\", \"en\")] public string Language { get; set; } = \"\"; }")]
    [InlineData("public static class Program { public static void Set(ApiBehaviorOptions options) => options.SuppressModelStateInvalidFilter = true; } [ApiController] public class Questions : ControllerBase { [HttpPost] public void Post(Note note) => _ = new ChatMessage(ChatRole.System, [|$\"In {note.Language}\"|]); } public class Note { [System.ComponentModel.DataAnnotations.AllowedValues(\"de\", \"en\")] public string Language { get; set; } = \"\"; }")]
    public Task Reports_input_that_an_attribute_does_not_keep_out(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("await The<ITextGenerationService>().GetTextContentsAsync([|text|]);")]
    [InlineData("await The<ITextGenerationService>().GetTextContentAsync([|text|], new OpenAIPromptExecutionSettings { MaxTokens = 9 });")]
    [InlineData("await foreach (var part in The<ITextGenerationService>().GetStreamingTextContentsAsync([|text|])) { }")]
    [InlineData("var settings = new OpenAIPromptExecutionSettings(); await The<ITextGenerationService>().GetTextContentAsync([|text|], settings);")]
    public Task Reports_text_generation_without_a_system_prompt(string statement) => VerifyTextGenerationAsync(statement);

    [Theory]
    [InlineData("await The<ITextGenerationService>().GetTextContentsAsync(text, new OpenAIPromptExecutionSettings { ChatSystemPrompt = \"You help.\" });")]
    [InlineData("var settings = new OpenAIPromptExecutionSettings { MaxTokens = 9 }; settings.ChatSystemPrompt = \"You help.\"; await The<ITextGenerationService>().GetTextContentAsync(text, settings);")]
    [InlineData("await The<ITextGenerationService>().GetTextContentsAsync(text, The<PromptExecutionSettings>());")]
    [InlineData("await The<ITextGenerationService>().GetTextContentsAsync(\"hello\");")]
    public Task DoesNotReport_text_generation_with_a_system_prompt(string statement) => VerifyTextGenerationAsync(statement);

    private static Task VerifyTextGenerationAsync(string statement) => FlowRuleTest.VerifyAsync(
        RuleTable.InputInInstructions,
        "using Microsoft.SemanticKernel;\nusing Microsoft.SemanticKernel.TextGeneration;\nusing Microsoft.SemanticKernel.Connectors.OpenAI;\n"
            + FlowCode.InAction(statement),
        "Microsoft.SemanticKernel");

    private static Task VerifyAsync(string code, params string[] stubs) =>
        FlowRuleTest.VerifyAsync(RuleTable.InputInInstructions, FlowCode.InFile(code), stubs);

    private static Task VerifyActionAsync(string statements, string types = "") =>
        FlowRuleTest.VerifyAsync(RuleTable.InputInInstructions, FlowCode.InAction(statements) + types);

    /// <summary>An action without usings, whose names could mean types of several SDKs.</summary>
    private static string Plain(string statement) => $$"""
        using System;
        using System.Threading.Tasks;

        public class QuestionsController : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            public async Task PostAsync(string text)
            {
                {{statement}}
                await Task.Yield();
            }

            static T The<T>() => throw new InvalidOperationException();
        }
        """;

    private static DiagnosticResult Expected(string source, string sink, params int[] locations) => locations.Aggregate(
        new DiagnosticResult(RuleTable.InputInInstructions.Descriptor).WithArguments(source, sink),
        static (result, location) => result.WithLocation(location));
}
