using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Prompts;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Prompts;

using Test = RuleTest<CallerChosenRole>;

public sealed class CallerChosenRoleTests
{
    /// <summary>Ways in which the request decides on the role of <c>m</c>.</summary>
    [Theory]
    [InlineData("messages.Add(new ChatMessage([|new ChatRole(m.Role)|], m.Content));")]
    [InlineData("messages.Add(new([|new(m.Role)|], m.Content));")]
    [InlineData("messages.Add(new ChatMessage([|m.Role == \"system\" ? ChatRole.System : ChatRole.User|], m.Content));")]
    [InlineData("messages.Add(new ChatMessage([|m.Role == \"user\" ? ChatRole.User : ChatRole.System|], m.Content));")]
    [InlineData("messages.Add(new ChatMessage([|m.IsSystem ? ChatRole.System : ChatRole.User|], m.Content));")]
    [InlineData("messages.Add(new ChatMessage([|m.Role switch { \"system\" => ChatRole.System, _ => ChatRole.User }|], m.Content));")]
    [InlineData("messages.Add(new ChatMessage([|m.Role switch { \"tool\" => ChatRole.Tool, _ => ChatRole.User }|], m.Content));")]
    [InlineData("messages.Add(new ChatMessage([|m.Kind switch { Speaker.System => ChatRole.System, _ => ChatRole.User }|], m.Content));")]
    [InlineData("messages.Add(new ChatMessage([|m.Kind is Speaker.System ? ChatRole.System : ChatRole.User|], m.Content));")]
    [InlineData("messages.Add(new ChatMessage([|new ChatRole(m.Role ?? \"user\")|], m.Content));")]
    [InlineData("messages.Add(new ChatMessage([|new ChatRole(m.Role.Trim().ToLowerInvariant())|], $\"{m.Content}\"));")]
    [InlineData("var role = ChatRole.User; if (m.Role == \"system\") role = ChatRole.System; messages.Add(new ChatMessage([|role|], m.Content));")]
    [InlineData("var role = ChatRole.System; if (m.Role == \"user\") role = ChatRole.User; messages.Add(new ChatMessage([|role|], m.Content));")]
    [InlineData(
        "ChatRole role; switch (m.Role) { case \"system\": role = ChatRole.System; break; default: role = ChatRole.User; break; }"
        + " messages.Add(new ChatMessage([|role|], m.Content));")]
    [InlineData("messages.Add(new ChatMessage([|Roles[m.Role]|], m.Content));")]
    [InlineData("messages.Add(new ChatMessage([|Roles.GetValueOrDefault(m.Role, ChatRole.User)|], m.Content));")]
    [InlineData("messages.Add(new ChatMessage([|Roles.TryGetValue(m.Role, out var role) ? role : ChatRole.User|], m.Content));")]
    [InlineData("messages.Add(new ChatMessage([|RoleOf(m.Role)|], m.Content));")]
    [InlineData("messages.Add(new ChatMessage([|RoleOf(m)|], m.Content));")]
    [InlineData("messages.Add(new ChatMessage([|RoleByIf(m.Role)|], m.Content));")]
    [InlineData("messages.Add(new ChatMessage([|Enum.Parse<Speaker>(m.Role) == Speaker.System ? ChatRole.System : ChatRole.User|], m.Content));")]
    [InlineData(
        "messages.Add(new ChatMessage("
        + "[|Enum.TryParse<Speaker>(m.Role, true, out var kind) && kind == Speaker.System ? ChatRole.System : ChatRole.User|], m.Content));")]
    [InlineData("messages.Add(new ChatMessage { Role = [|new ChatRole(m.Role)|], Contents = [new TextContent(m.Content)] });")]
    [InlineData("var message = new ChatMessage([|new ChatRole(m.Role)|], m.Content); messages.Add(message);")]
    [InlineData(
        "if (m.Role == \"system\") messages.Add(new ChatMessage([|ChatRole.System|], m.Content));"
        + " else messages.Add(new ChatMessage(ChatRole.User, m.Content));")]
    public Task Reports_role_of_request(string use) => Test.VerifyAsync(InLoop(use));

    /// <summary>Ways in which a user gets no role but those of a conversation, or in which the request has no part.</summary>
    [Theory]
    [InlineData("messages.Add(new ChatMessage(ChatRole.User, m.Content));")]
    [InlineData("messages.Add(new ChatMessage(m.Role == \"assistant\" ? ChatRole.Assistant : ChatRole.User, m.Content));")]
    [InlineData("messages.Add(new ChatMessage(m.Role switch { \"assistant\" => ChatRole.Assistant, _ => ChatRole.User }, m.Content));")]
    [InlineData("messages.Add(new ChatMessage(Speakers[m.Role], m.Content));")]
    [InlineData("messages.Add(new ChatMessage(SpeakerOf(m.Role), m.Content));")]
    [InlineData("messages.Add(new ChatMessage(m.Role switch { \"user\" => ChatRole.User, _ => throw new ArgumentException() }, m.Content));")]
    [InlineData("if (m.Role is not (\"user\" or \"assistant\")) continue; messages.Add(new ChatMessage(new ChatRole(m.Role), m.Content));")]
    [InlineData("if (m.Role == \"system\") continue; messages.Add(new ChatMessage(new ChatRole(m.Role), m.Content));")]
    [InlineData("if (m.Role == \"user\" || m.Role == \"assistant\") messages.Add(new ChatMessage(new ChatRole(m.Role), m.Content));")]
    [InlineData("if (m.Role == \"system\") throw new InvalidOperationException(); messages.Add(new ChatMessage(new ChatRole(m.Role), m.Content));")]
    [InlineData("messages.Add(new ChatMessage(new ChatRole(\"user\"), m.Content));")]
    [InlineData("messages.Add(new ChatMessage(m.Role == \"strict\" ? ChatRole.System : ChatRole.User, \"Be brief.\"));")]
    [InlineData("messages.Add(new ChatMessage(Environment.UserInteractive ? ChatRole.System : ChatRole.User, m.Content));")]
    [InlineData("messages.Add(new ChatMessage(new ChatRole(Environment.GetEnvironmentVariable(\"ROLE\")), m.Content));")]
    [InlineData("messages.Add(new ChatMessage(new ChatRole(store.Find(m.Content).Role), m.Content));")]
    public Task DoesNotReport_role_that_users_may_have(string use) => Test.VerifyAsync(InLoop(use));

    /// <summary>What the call gets besides the messages of the caller.</summary>
    [Theory]
    [InlineData("await client.GetResponseAsync(messages.Prepend(new(ChatRole.System, \"You sell shoes.\")).ToList());")]
    [InlineData("messages.Insert(0, new ChatMessage(ChatRole.System, \"You sell shoes.\")); await client.GetResponseAsync(messages);")]
    [InlineData("await client.GetResponseAsync([new(ChatRole.System, \"You sell shoes.\"), .. messages]);")]
    [InlineData("await client.GetResponseAsync(messages, new ChatOptions { Instructions = \"You sell shoes.\" });")]
    [InlineData("await client.GetResponseAsync(messages, new() { Tools = [AIFunctionFactory.Create(Pay)] });")]
    [InlineData("var options = new ChatOptions(); options.Tools = [AIFunctionFactory.Create(Pay)]; await client.GetResponseAsync(messages, options);")]
    [InlineData("await client.GetResponseAsync(messages, Options);")]
    [InlineData("await client.GetResponseAsync(messages, Tooled());")]
    [InlineData("await foreach (var update in client.GetStreamingResponseAsync(messages, new ChatOptions { Instructions = \"You sell shoes.\" })) Pay();")]
    [InlineData("await Ask(messages);")]
    [InlineData("ChatOptions Made() => new(); var options = Made(); options.Instructions = \"You sell shoes.\"; await client.GetResponseAsync(messages, options);")]
    public Task Reports_beside_what_the_application_gives(string call) => Test.VerifyAsync(InHandler(
        "var messages = request.Messages.Select(m => new ChatMessage([|new ChatRole(m.Role)|], m.Content)).ToList(); " + call));

    /// <summary>What gives the model nothing but what the caller sent.</summary>
    [Theory]
    [InlineData("await client.GetResponseAsync(messages);")]
    [InlineData("await client.GetResponseAsync(messages, new ChatOptions { Temperature = 0.2f, MaxOutputTokens = 500 });")]
    [InlineData("await client.GetResponseAsync(messages, new ChatOptions { Tools = null, Instructions = null });")]
    [InlineData("ChatOptions Made() => new(); var other = Made(); other.Instructions = \"You sell shoes.\"; await client.GetResponseAsync(messages, Made());")]
    [InlineData("await client.GetResponseAsync([.. messages, new(ChatRole.User, \"Answer in a word.\")]);")]
    [InlineData("await client.GetResponseAsync([new(ChatRole.System, \"You sell shoes.\")]); await client.GetResponseAsync(messages);")]
    [InlineData("Console.WriteLine(messages.Count);")]
    public Task DoesNotReport_gateway(string call) => Test.VerifyAsync(InHandler(
        "var messages = request.Messages.Select(m => new ChatMessage(new ChatRole(m.Role), m.Content)).ToList(); " + call));

    /// <summary>Tests of the roles before the messages are made.</summary>
    [Theory]
    [InlineData("request.Messages.Where(m => m.Role == \"user\")", "")]
    [InlineData("request.Messages.Where(m => m.Role is \"user\" or \"assistant\")", "")]
    [InlineData("request.Messages", "if (request.Messages.Any(m => m.Role != \"user\")) return;")]
    [InlineData("request.Messages", "if (!request.Messages.All(m => m.Role is \"user\" or \"assistant\")) throw new InvalidOperationException();")]
    [InlineData("request.Messages", "request.Messages.RemoveAll(m => m.Role == \"system\");")]
    [InlineData("request.Messages", "foreach (var one in request.Messages) { if (one.Role != \"user\") return; }")]
    [InlineData("request.Messages", "Check(request.Messages);")]
    public Task DoesNotReport_filtered_roles(string source, string test) => Test.VerifyAsync(InHandler(
        $"{test} var messages = {source}.Select(m => new ChatMessage(new ChatRole(m.Role), m.Content)).ToList(); "
        + "await client.GetResponseAsync(messages, new ChatOptions { Instructions = \"You sell shoes.\" });"));

    /// <summary>A filter of one endpoint is none of another one.</summary>
    [Fact]
    public Task Reports_endpoint_beside_one_that_filters() => Test.VerifyAsync(Usings + """
        public static class Program
        {
            public static void Map(WebApplication app)
            {
                var options = new ChatOptions { Instructions = "You sell shoes." };
                app.MapPost("/a", async (Request request, IChatClient client) => (await client.GetResponseAsync(
                    request.Messages.Where(m => m.Role == "user").Select(m => new ChatMessage(new ChatRole(m.Role), m.Content)), options)).Text);
                app.MapPost("/b", async (Request request, IChatClient client) => (await client.GetResponseAsync(
                    request.Messages.Select(m => new ChatMessage([|new ChatRole(m.Role)|], m.Content)), options)).Text);
            }
        }
        """ + Types);

    [Theory]
    [InlineData("List<ChatMessage> [|messages|]", "messages")]
    [InlineData("ChatMessage[] [|messages|]", "messages")]
    [InlineData("List<ChatMessage> [|messages|]", "messages.Prepend(new ChatMessage(ChatRole.User, \"Hello\"))")]
    [InlineData("Conversation conversation", "[|conversation.Messages|]")]
    [InlineData("Conversation conversation", "[|[new(ChatRole.User, \"Hello\"), .. conversation.Messages]|]")]
    public Task Reports_bound_history(string parameter, string history) => Test.VerifyAsync(Usings + $$"""
        public static class Program
        {
            public static void Map(WebApplication app) => app.MapPost("/chat", async ({{parameter}}, IChatClient client) =>
                (await client.GetResponseAsync({{history}}, new ChatOptions { Instructions = "You sell shoes." })).Text);
        }
        """ + Types);

    [Theory]
    [InlineData("[FromBody] List<ChatMessage> messages", "messages")]
    [InlineData("Conversation conversation", "conversation.Messages")]
    public Task Reports_bound_history_of_an_action(string parameter, string history) => Test.VerifyAsync(Usings + $$"""
        public class ChatController(IChatClient client) : ControllerBase
        {
            [HttpPost]
            public async Task<string> PostAsync({{parameter}}) =>
                (await client.GetResponseAsync([|{{history}}|], new ChatOptions { Instructions = "You sell shoes." })).Text;
        }
        """ + Types);

    [Theory]
    [InlineData("return (await client.GetResponseAsync(messages)).Text;")]
    [InlineData("return (await client.GetResponseAsync(messages.Where(m => m.Role == ChatRole.User), Options)).Text;")]
    [InlineData("messages.RemoveAll(m => m.Role != ChatRole.User); return (await client.GetResponseAsync(messages, Options)).Text;")]
    [InlineData("if (messages.Any(m => m.Role == ChatRole.System)) return null; return (await client.GetResponseAsync(messages, Options)).Text;")]
    [InlineData("return (await client.GetResponseAsync(messages.Select(m => new ChatMessage(ChatRole.User, m.Text)), Options)).Text;")]
    [InlineData("return (await client.GetResponseAsync([new(ChatRole.User, messages[^1].Text)], Options)).Text;")]
    public Task DoesNotReport_bound_history_without_privileges(string statements) => Test.VerifyAsync(Usings + $$"""
        public static class Program
        {
            private static readonly ChatOptions Options = new() { Instructions = "You sell shoes." };

            public static void Map(WebApplication app) =>
                app.MapPost("/chat", async (List<ChatMessage> messages, IChatClient client) => { {{statements}} });
        }
        """);

    /// <summary>The message is made in a service to which a controller hands the request.</summary>
    [Fact]
    public Task Reports_service_behind_a_controller() => Test.VerifyAsync(Usings + """
        public class ChatController(IAssistant assistant) : ControllerBase
        {
            [HttpPost] public Task<string> PostAsync([FromBody] Request request) => assistant.AskAsync(request.Messages);
        }

        public interface IAssistant { Task<string> AskAsync(IReadOnlyList<Dto> history); }

        public class Assistant(IChatClient client) : IAssistant
        {
            public async Task<string> AskAsync(IReadOnlyList<Dto> history)
            {
                var messages = new List<ChatMessage> { new(ChatRole.System, "You sell shoes.") };
                foreach (var entry in history)
                    messages.Add(ToMessage(entry));
                return (await client.GetResponseAsync(messages)).Text;
            }

            private static ChatMessage ToMessage(Dto entry) => new([|RoleOf(entry.Role)|], entry.Content);

            private static ChatRole RoleOf(string name) => name switch
            {
                "system" => ChatRole.System,
                "assistant" => ChatRole.Assistant,
                _ => ChatRole.User,
            };
        }
        """ + Types);

    /// <summary>What is stored may come from requests, and is not followed.</summary>
    [Fact]
    public Task DoesNotReport_stored_roles() => Test.VerifyAsync(Usings + """
        public class ChatController(IChatClient client, Store store) : ControllerBase
        {
            [HttpPost]
            public async Task<string> PostAsync(string id, string text)
            {
                var messages = store.Load(id).Select(m => new ChatMessage(new ChatRole(m.Role), m.Content)).ToList();
                messages.Insert(0, new ChatMessage(ChatRole.System, "You sell shoes."));
                messages.Add(new ChatMessage(ChatRole.User, text));
                return (await client.GetResponseAsync(messages)).Text;
            }
        }
        """ + Types);

    [Theory]
    [InlineData("public record Choice([property: AllowedValues(\"user\", \"assistant\")] string Role, string Content);")]
    [InlineData("public class Choice { [AllowedValues(\"user\", \"assistant\")] public string Role { get; set; } public string Content { get; set; } }")]
    public Task DoesNotReport_roles_that_the_framework_refuses(string type) => Test.VerifyAsync(Usings + """
        [ApiController]
        public class ChatController(IChatClient client) : ControllerBase
        {
            [HttpPost]
            public async Task<string> PostAsync(List<Choice> choices) => (await client.GetResponseAsync(
                choices.Select(m => new ChatMessage(new ChatRole(m.Role), m.Content)), new ChatOptions { Instructions = "You sell shoes." })).Text;
        }
        """ + type + Types);

    [Fact]
    public Task Reports_tools_of_a_registered_client() => Test.VerifyAsync(Usings + """
        public static class Program
        {
            public static void Map(WebApplicationBuilder builder, WebApplication app, IChatClient inner)
            {
                builder.Services.AddChatClient(inner).ConfigureOptions(o => o.Tools = [AIFunctionFactory.Create(() => 1)]).UseFunctionInvocation();
                app.MapPost("/chat", async (Request request, IChatClient client) => (await client.GetResponseAsync(
                    request.Messages.Select(m => new ChatMessage([|new ChatRole(m.Role)|], m.Content)))).Text);
            }
        }
        """ + Types, "Microsoft.Extensions.AI");

    [Theory]
    [InlineData("history.AddMessage([|new AuthorRole(m.Role)|], m.Content);")]
    [InlineData("history.Add(new ChatMessageContent([|new AuthorRole(m.Role)|], m.Content));")]
    [InlineData("if (m.Role == \"system\") history.[|AddSystemMessage|](m.Content); else history.AddUserMessage(m.Content);")]
    [InlineData(
        "switch (m.Role) { case \"user\": history.AddUserMessage(m.Content); break; case \"developer\": history.[|AddDeveloperMessage|](m.Content); break; }")]
    public Task Reports_history_of_Semantic_Kernel(string use) =>
        Test.VerifyAsync(SemanticKernel(use, "new ChatHistory(\"You sell shoes.\")", "null"), "Microsoft.SemanticKernel");

    [Fact]
    public Task Reports_functions_of_a_kernel() => Test.VerifyAsync(
        SemanticKernel(
            "history.AddMessage([|new AuthorRole(m.Role)|], m.Content);",
            "new ChatHistory()",
            "new PromptExecutionSettings { FunctionChoiceBehavior = FunctionChoiceBehavior.Auto() }"),
        "Microsoft.SemanticKernel");

    [Theory]
    [InlineData("history.AddMessage(new AuthorRole(m.Role), m.Content);", "new ChatHistory()")]
    [InlineData("history.AddMessage(m.Role == \"assistant\" ? AuthorRole.Assistant : AuthorRole.User, m.Content);", "new ChatHistory(\"You sell shoes.\")")]
    public Task DoesNotReport_history_of_Semantic_Kernel(string use, string history) =>
        Test.VerifyAsync(SemanticKernel(use, history, "null"), "Microsoft.SemanticKernel");

    [Theory]
    [InlineData("\"system\" => new [|SystemChatMessage|](m.Content), _ => new UserChatMessage(m.Content)")]
    [InlineData("\"system\" => ChatMessage.[|CreateSystemMessage|](m.Content), _ => new UserChatMessage(m.Content)")]
    [InlineData("\"user\" => new UserChatMessage(m.Content), _ => new [|DeveloperChatMessage|](m.Content)")]
    public Task Reports_kind_of_message_of_OpenAI(string arms) => Test.VerifyAsync(OpenAI(arms));

    [Theory]
    [InlineData("\"assistant\" => new AssistantChatMessage(m.Content), _ => new UserChatMessage(m.Content)")]
    public Task DoesNotReport_kind_of_message_of_OpenAI(string arms) => Test.VerifyAsync(OpenAI(arms));

    [Fact]
    public Task Reports_kind_of_message_of_Azure_AI_Inference() => Test.VerifyAsync(Usings + """
        public class ChatController(Azure.AI.Inference.ChatCompletionsClient client) : ControllerBase
        {
            public async Task<string> PostAsync(Request request)
            {
                var options = new Azure.AI.Inference.ChatCompletionsOptions();
                options.Messages.Add(new Azure.AI.Inference.ChatRequestSystemMessage("You sell shoes."));
                foreach (var m in request.Messages)
                {
                    Azure.AI.Inference.ChatRequestMessage message = m.Role switch
                    {
                        "system" => new [|Azure.AI.Inference.ChatRequestSystemMessage|](m.Content),
                        "assistant" => new Azure.AI.Inference.ChatRequestAssistantMessage(m.Content),
                        _ => new Azure.AI.Inference.ChatRequestUserMessage(m.Content),
                    };
                    options.Messages.Add(message);
                }

                return (await client.CompleteAsync(options)).Value.Content;
            }
        }
        """ + Types, "Azure.AI.Inference");

    [Fact]
    public Task Reports_role_of_OllamaSharp() => Test.VerifyAsync(Usings + """
        public class ChatController(OllamaSharp.IOllamaApiClient client) : ControllerBase
        {
            public async Task PostAsync(Request request)
            {
                var messages = new List<OllamaSharp.Models.Chat.Message> { new(OllamaSharp.Models.Chat.ChatRole.System, "You sell shoes.") };
                messages.AddRange(request.Messages.Select(m => new OllamaSharp.Models.Chat.Message { Role = [|m.Role|], Content = m.Content }));
                await foreach (var part in client.ChatAsync(new OllamaSharp.Models.Chat.ChatRequest { Model = "llama3.2:3b", Messages = messages })) { }
            }
        }
        """ + Types, "OllamaSharp");

    [Fact]
    public Task Reports_role_of_Anthropic() => Test.VerifyAsync(Usings + """
        public class ChatController(Anthropic.AnthropicClient client) : ControllerBase
        {
            public Task PostAsync(Request request) => client.Messages.Create(new Anthropic.Models.Messages.MessageCreateParams
            {
                Model = "claude-sonnet-4-5-20250929",
                MaxTokens = 500,
                System = "You sell shoes.",
                Messages = [.. request.Messages.Select(m => m.Role == "system"
                    ? new Anthropic.Models.Messages.MessageParam(new [|Anthropic.Models.Messages.SystemMessageParam|](m.Content))
                    : new Anthropic.Models.Messages.MessageParam(new Anthropic.Models.Messages.UserMessageParam(m.Content)))],
            });
        }
        """ + Types);

    /// <summary>Other ways of writing the loop over the messages.</summary>
    [Theory]
    [InlineData("var messages = request.Messages.ConvertAll(m => new ChatMessage([|new ChatRole(m.Role)|], m.Content));")]
    [InlineData("var messages = new List<ChatMessage>(); request.Messages.ForEach(m => messages.Add(new ChatMessage([|new ChatRole(m.Role)|], m.Content)));")]
    [InlineData("var messages = new List<ChatMessage>(request.Messages.Select(m => new ChatMessage([|new ChatRole(m.Role)|], m.Content)));")]
    [InlineData(
        "var messages = new List<ChatMessage>(); for (var i = 0; i < request.Messages.Count; i++)"
        + " messages.Add(new ChatMessage([|new ChatRole(request.Messages[i].Role)|], request.Messages[i].Content));")]
    [InlineData("List<ChatMessage> messages = [.. request.Messages.Select(m => new ChatMessage([|new ChatRole(m.Role)|], m.Content))];")]
    public Task Reports_other_loop(string messages) => Test.VerifyAsync(InHandler(messages + " await client.GetResponseAsync(messages, Options);"));

    [Fact]
    public Task Reports_mapping_in_an_extension_method() => Test.VerifyAsync(Usings + """
        public static class Mapping
        {
            public static IEnumerable<ChatMessage> ToMessages(this IEnumerable<Dto> entries)
            {
                foreach (var entry in entries)
                {
                    yield return entry.Role switch
                    {
                        "user" => new ChatMessage(ChatRole.User, entry.Content),
                        "system" => new ChatMessage([|ChatRole.System|], entry.Content),
                        _ => new ChatMessage(ChatRole.Assistant, entry.Content),
                    };
                }
            }
        }

        public class ChatHub(IChatClient client) : Hub
        {
            public async Task<string> AskAsync(List<Dto> entries)
            {
                var messages = entries.ToMessages().ToList();
                messages.Insert(0, new ChatMessage(ChatRole.System, "You sell shoes."));
                return (await client.GetResponseAsync(messages)).Text;
            }
        }
        """ + Types);

    [Fact]
    public Task Reports_body_that_is_read_by_hand() => Test.VerifyAsync(Usings + """
        public static class Program
        {
            public static void Map(WebApplication app, IChatClient client) => app.MapPost("/chat", async (HttpContext context) =>
            {
                var request = await context.Request.ReadFromJsonAsync<Request>();
                var messages = request.Messages.Select(m => new ChatMessage([|new ChatRole(m.Role)|], m.Content));
                return (await client.GetResponseAsync(messages, new ChatOptions { Instructions = "You sell shoes." })).Text;
            });
        }
        """ + Types);

    [Theory]
    [InlineData("client.AsAIAgent(instructions: \"You sell shoes.\")")]
    [InlineData("client.AsAIAgent(tools: [AIFunctionFactory.Create(() => 1)])")]
    [InlineData("new ChatClientAgent(client, new ChatClientAgentOptions { ChatOptions = new() { Instructions = \"You sell shoes.\" } })")]
    public Task Reports_message_to_an_agent(string agent) => Test.VerifyAsync(AskingAgent(agent, isReported: true), Agents);

    [Fact]
    public Task DoesNotReport_message_to_an_agent_that_adds_nothing() => Test.VerifyAsync(AskingAgent("client.AsAIAgent()", isReported: false), Agents);

    private static readonly string[] Agents = ["Microsoft.Agents.AI", "Microsoft.Agents.AI.Abstractions", "Microsoft.Extensions.AI"];

    private static string AskingAgent(string agent, bool isReported) => Usings + $$"""
        using Microsoft.Agents.AI;

        public class ChatController(IChatClient client) : ControllerBase
        {
            public async Task<string> PostAsync(Request request)
            {
                var agent = {{agent}};
                return (await agent.RunAsync(request.Messages.Select(m => new ChatMessage({{(isReported ? "[|new ChatRole(m.Role)|]" : "new ChatRole(m.Role)")}}, m.Content)))).Text;
            }
        }
        """ + Types;

    [Fact]
    public Task DoesNotReport_lookalike_types() => Test.VerifyAsync(Usings + """
        namespace Own
        {
            public record ChatRole(string Value) { public static ChatRole System { get; } = new("system"); }
            public record ChatMessage(ChatRole Role, string Content);
            public class Client { public Task GetResponseAsync(IEnumerable<ChatMessage> messages, string instructions) => Task.CompletedTask; }

            public class ChatController(Client client) : ControllerBase
            {
                public Task PostAsync(Request request) =>
                    client.GetResponseAsync(request.Messages.Select(m => new ChatMessage(new ChatRole(m.Role), m.Content)), "You sell shoes.");
            }
        }
        """ + Types);

    [Fact]
    public Task Reports_message_that_names_what_decides() => new RuleTest<CallerChosenRole>(InHandler(
        "await client.GetResponseAsync(request.Messages.Select(m => new ChatMessage({|#0:new ChatRole({|#1:m.Role|})|}, m.Content)), "
        + "new ChatOptions { Instructions = \"You sell shoes.\" });"))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.CallerChosenRole.Descriptor).WithLocation(0).WithLocation(1)
                .WithArguments("Dto.Role", "ChatMessage(role)", "instructions"),
        },
    }.RunAsync();

    private const string Usings = FlowCode.Usings + "using System.ComponentModel.DataAnnotations;\nusing Microsoft.Extensions.DependencyInjection;\n\n";

    private const string Types = """

        public enum Speaker { User, Assistant, System }
        public record Dto(string Role, string Content, bool IsSystem = false, Speaker Kind = Speaker.User);
        public record Request(List<Dto> Messages);
        public record Conversation(string Id, List<Microsoft.Extensions.AI.ChatMessage> Messages);
        public class Store { public Dto Find(string id) => null; public virtual List<Dto> Load(string id) => []; }
        """;

    /// <summary>Generated code may join thousands of parts, one inside the other.</summary>
    [Fact]
    public Task DoesNotReport_role_of_more_parts_than_are_followed() => Test.VerifyAsync(
        InLoop($"messages.Add(new ChatMessage(new ChatRole({string.Join(" + ", Enumerable.Repeat("Environment.NewLine", 4000))} + m.Role), m.Content));"));

    /// <summary>As code is while it is typed: what makes the options is the options.</summary>
    [Fact]
    public Task DoesNotReport_options_that_are_made_of_themselves() => new Test(InHandler(
        "var messages = request.Messages.Select(m => new ChatMessage(new ChatRole(m.Role), m.Content));"
        + " Own options = new Own(options); await client.GetResponseAsync(messages, options);") + " public class Own(Own inner) : ChatOptions;")
    {
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync();

    private static string InLoop(string use) => InHandler(
        "var messages = new List<ChatMessage> { new(ChatRole.System, \"You sell shoes.\") };"
        + $" foreach (var m in request.Messages) {{ {use} }} await client.GetResponseAsync(messages);");

    private static string InHandler(string statements) => Usings + $$"""
        public static class Program
        {
            private static readonly ChatOptions Options = new() { Instructions = "You sell shoes." };

            private static readonly Dictionary<string, ChatRole> Roles = new()
            {
                ["system"] = ChatRole.System, ["assistant"] = ChatRole.Assistant, ["user"] = ChatRole.User,
            };

            private static readonly Dictionary<string, ChatRole> Speakers = new() { ["assistant"] = ChatRole.Assistant, ["user"] = ChatRole.User };
            private static IChatClient s_client = null;

            public static void Map(WebApplication app) => app.MapPost("/chat", async (Request request, IChatClient client, Store store) =>
            {
                {{statements}}
            });

            private static int Pay() => 1;

            private static ChatOptions Tooled()
            {
                var options = new ChatOptions();
                options.Tools = [AIFunctionFactory.Create(Pay)];
                return options;
            }

            private static async Task Ask(List<ChatMessage> messages) => await s_client.GetResponseAsync(messages, Options);

            private static void Check(List<Dto> messages)
            {
                if (messages.Exists(m => m.Role == "system"))
                    throw new InvalidOperationException();
            }

            private static ChatRole RoleOf(string role) => role.ToLowerInvariant() switch
            {
                "system" => ChatRole.System,
                "assistant" => ChatRole.Assistant,
                _ => ChatRole.User,
            };

            private static ChatRole RoleOf(Dto message) => message switch { { Role: "system" } => ChatRole.System, _ => ChatRole.User };

            private static ChatRole RoleByIf(string role)
            {
                if (role == "user")
                    return ChatRole.User;
                return ChatRole.System;
            }

            private static ChatRole SpeakerOf(string role) => role == "assistant" ? ChatRole.Assistant : ChatRole.User;
        }
        """ + Types;

    private static string SemanticKernel(string use, string history, string settings) => FlowCode.Usings.Replace("using Microsoft.Extensions.AI;", """
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.ChatCompletion;
        """, StringComparison.Ordinal) + $$"""
        public class ChatController(IChatCompletionService chat, Kernel kernel) : ControllerBase
        {
            public async Task<string> PostAsync(Request request)
            {
                var history = {{history}};
                foreach (var m in request.Messages)
                {
                    {{use}}
                }

                return (await chat.GetChatMessageContentAsync(history, {{settings}}, kernel)).Content;
            }
        }
        """ + Types;

    private static string OpenAI(string arms) =>
        FlowCode.Usings.Replace("using Microsoft.Extensions.AI;", "using OpenAI.Chat;", StringComparison.Ordinal) + $$"""
        public class ChatController(ChatClient client) : ControllerBase
        {
            public async Task<string> PostAsync(Request request)
            {
                List<ChatMessage> messages = [new SystemChatMessage("You sell shoes.")];
                foreach (var m in request.Messages)
                    messages.Add(m.Role switch { {{arms}} });
                return (await client.CompleteChatAsync(messages)).Value.Content[0].Text;
            }
        }
        """ + Types;
}
