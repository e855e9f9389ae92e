using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.References;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Prompts;

public sealed class RetrievedTextInInstructionsTests
{
    private const string Page = "var text = await http.GetStringAsync(\"https://example.org\"); ";

    public static TheoryData<string, string> Sinks => InstructionSinks.All;

    public static TheoryData<string, string> OtherSinks => PromptSinks.All;

    public static TheoryData<string, string> Answers => ModelAnswers.All;

    public static TheoryData<string, string> Tools => ToolEntries.All;

    [Theory]
    [MemberData(nameof(Sinks))]
    public Task Reports_each_sink(string statement, string stubs) =>
        FlowRuleTest.VerifyAsync(RuleTable.RetrievedTextInInstructions, FlowCode.InPlainMethod(Page + statement), FlowCode.Stubs(stubs));

    /// <summary>What is an instruction already becomes none by being copied.</summary>
    [Theory]
    [InlineData("if (message.Role == ChatRole.System) made.Add(new ChatMessage(ChatRole.System, message.Text));")]
    [InlineData("if (message.Role != ChatRole.System) continue; made.Add(new ChatMessage(ChatRole.System, message.Text));")]
    [InlineData("made.Add(message.Role == ChatRole.System ? new ChatMessage(ChatRole.System, message.Text) : new ChatMessage(ChatRole.User, message.Text));")]
    public Task DoesNotReport_copy_of_instructions(string statements) => VerifyCopyAsync(statements);

    [Theory]
    [InlineData("made.Add(new ChatMessage(ChatRole.System, [|message.Text|]));")]
    [InlineData("if (message.Role == ChatRole.Assistant) made.Add(new ChatMessage(ChatRole.System, [|message.Text|]));")]
    [InlineData("if (last.Role == ChatRole.System) made.Add(new ChatMessage(ChatRole.System, [|message.Text|]));")]
    public Task Reports_message_of_another_role_that_becomes_instructions(string statements) => VerifyCopyAsync(statements);

    private static Task VerifyCopyAsync(string statements) => FlowRuleTest.VerifyAsync(
        RuleTable.RetrievedTextInInstructions,
        FlowCode.InMethod(
            "var last = The<ChatMessage>(); var made = new List<ChatMessage>(); "
            + "foreach (var message in (await client.GetResponseAsync(\"x\")).Messages) { " + statements + " }"));

    /// <summary>The stable client of Azure brings an older OpenAI SDK, with other names.</summary>
    [Theory]
    [InlineData("_ = new OpenAI.RealtimeConversation.ConversationSessionOptions { Instructions = [|text|] };")]
    [InlineData("_ = OpenAI.RealtimeConversation.ConversationItem.CreateSystemMessage([|[OpenAI.RealtimeConversation.ConversationContentPart.CreateInputTextPart(text)]|]);")]
    [InlineData("_ = OpenAI.RealtimeConversation.ConversationTool.CreateFunctionTool(\"lookup\", [|text|]);")]
    public Task Reports_former_name(string statement) =>
        new FlowRuleTest(RuleTable.RetrievedTextInInstructions, FlowCode.InPlainMethod(Page + statement))
        {
            References = TestReferences.StableAzureOpenAI,
        }.RunAsync();

    [Theory]
    [MemberData(nameof(OtherSinks))]
    public Task DoesNotReport_each_sink_of_another_role(string statement, string stubs) => FlowRuleTest.VerifyAsync(
        RuleTable.RetrievedTextInInstructions,
        FlowCode.InPlainMethod(Page + statement.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)),
        FlowCode.Stubs(stubs));

    [Theory]
    [MemberData(nameof(Answers))]
    public Task Reports_each_source(string statements, string stubs) => FlowRuleTest.VerifyAsync(
        RuleTable.RetrievedTextInInstructions,
        FlowCode.InPlainMethod(statements + " _ = new OpenAI.Chat.SystemChatMessage([|answer|]);"),
        FlowCode.Stubs(stubs));

    [Theory]
    [MemberData(nameof(Tools))]
    public Task Reports_each_tool(string code, string stubs) => FlowRuleTest.VerifyAsync(
        RuleTable.RetrievedTextInInstructions, ToolEntries.With(code, "_ = new OpenAI.Chat.SystemChatMessage([|input|]);"), FlowCode.Stubs(stubs));

    [Theory]
    [InlineData("await (await http.GetAsync(\"https://example.org\")).Content.ReadAsStringAsync()")]
    [InlineData("(await System.Net.Http.Json.HttpClientJsonExtensions.GetFromJsonAsync<Note>(http, \"https://example.org\"))!.Text")]
    [InlineData("await new StreamReader(await http.GetStreamAsync(\"https://example.org\")).ReadToEndAsync()")]
    [InlineData("Encoding.UTF8.GetString(await http.GetByteArrayAsync(\"https://example.org\"))")]
    [InlineData("JsonDocument.Parse(await http.GetStringAsync(\"https://example.org\")).RootElement.GetProperty(\"title\").GetString()")]
    [InlineData("$\"Known facts:\\n{(await client.GetResponseAsync(\"facts\")).Text}\"")]
    [InlineData("(await client.GetResponseAsync(\"facts\")).Messages[0].Text")]
    [InlineData("string.Join('\\n', (await client.GetResponseAsync(\"facts\")).Messages.Select(message => message.Text))")]
    [InlineData("JsonSerializer.Deserialize<Note>((await client.GetResponseAsync(\"facts\")).Text)!.Title")]
    [InlineData("The<ModelContextProtocol.Client.McpClient>().ServerInstructions")]
    [InlineData("(await The<ModelContextProtocol.Client.McpClient>().ReadResourceAsync(new Uri(\"notes://1\"))).Contents.OfType<ModelContextProtocol.Protocol.TextResourceContents>().First().Text")]
    [InlineData("The<ModelContextProtocol.Client.McpClientTool>().Description")]
    [InlineData("The<ModelContextProtocol.Protocol.CreateMessageRequestParams>().Messages[0].Content.OfType<ModelContextProtocol.Protocol.TextContentBlock>().First().Text")]
    public Task Reports_outside_text(string value) => VerifyMethodAsync($"_ = new ChatMessage(ChatRole.System, [|{value}|]);");

    [Theory]
    [InlineData("The<Microsoft.Agents.AI.Workflows.Declarative.HttpRequestResult>().Body", "Microsoft.Agents.AI.Satellites")]
    [InlineData("The<Microsoft.SemanticKernel.RestApiOperationResponse>().Content!.ToString()", "Microsoft.SemanticKernel")]
    public Task Reports_reply_to_a_tools_request(string value, string stub) => FlowRuleTest.VerifyAsync(
        RuleTable.RetrievedTextInInstructions, FlowCode.InMethod($"_ = new ChatMessage(ChatRole.System, [|{value}|]);"), stub);

    [Fact]
    public Task Reports_typed_answer() => FlowRuleTest.VerifyAsync(
        RuleTable.RetrievedTextInInstructions,
        FlowCode.InMethod("_ = new ChatMessage(ChatRole.System, [|(await client.GetResponseAsync<Note>(\"facts\")).Result.Text|]);"),
        "Microsoft.Extensions.AI");

    [Theory]
    [InlineData("_ = new ChatMessage(ChatRole.System, The<ModelContextProtocol.Protocol.CreateMessageRequestParams>().SystemPrompt);")]
    [InlineData("_ = new ChatMessage(ChatRole.User, text);")]
    [InlineData("_ = new ChatMessage(ChatRole.Tool, [new FunctionResultContent(\"1\", text)]);")]
    [InlineData("_ = new ChatMessage(ChatRole.System, $\"There are {text.Length} characters.\");")]
    [InlineData("_ = new ChatMessage(ChatRole.System, $\"Answer in {int.Parse(text)} words.\");")]
    [InlineData("if (text is \"de\" or \"en\") _ = new ChatMessage(ChatRole.System, $\"Answer in {text}.\");")]
    [InlineData("string[] allowed = [\"de\", \"en\"]; if (allowed.Contains(text)) _ = new ChatMessage(ChatRole.System, text);")]
    [InlineData("_ = new ChatMessage(ChatRole.System, text == \"yes\" ? \"You are open.\" : \"You are closed.\");")]
    [InlineData("_ = new ChatOptions { ModelId = text };")]
    public Task DoesNotReport_other_use(string statements) => VerifyMethodAsync(Page + statements);

    [Theory]
    [InlineData("options.Instructions = [|text ?? \"You help.\"|];")]
    [InlineData("options.Instructions = [|response.Messages.FirstOrDefault()?.Text ?? \"You help.\"|];")]
    [InlineData("options.Instructions = [|await (text.Length > 3 ? http.GetStringAsync(text) : Task.FromResult(\"You help.\"))|];")]
    [InlineData("options.Instructions ??= [|response.Text|];")]
    [InlineData("options.Instructions = [|text.Length > 3 ? \"Known: \" + text : null|];")]
    public Task Reports_value_that_branches(string statement) => VerifyMethodAsync(
        Page + "var response = await client.GetResponseAsync(\"facts\"); var options = new ChatOptions(); " + statement);

    [Theory]
    [InlineData("options.Instructions = text.Length > 3 ? \"You help.\" : null;")]
    [InlineData("options.Instructions = text == \"a\" ? text : \"You help.\";")]
    [InlineData("options.ModelId = text ?? \"m\";")]
    public Task DoesNotReport_safe_value_that_branches(string statement) => VerifyMethodAsync(Page + "var options = new ChatOptions(); " + statement);

    [Theory]
    [InlineData("File.ReadAllText(\"prompts/system.txt\")")]
    [InlineData("File.ReadAllText(Path.Combine(AppContext.BaseDirectory, \"system.txt\"))")]
    [InlineData("configuration[\"Prompts:System\"]")]
    [InlineData("Console.ReadLine()")]
    [InlineData("$\"Used {(await client.GetResponseAsync(\"facts\")).Usage!.TotalTokenCount} tokens.\"")]
    [InlineData("$\"Status {(await http.GetAsync(\"https://example.org\")).StatusCode}\"")]
    [InlineData("The<Note>().Text")]
    public Task DoesNotReport_own_text(string value) => VerifyMethodAsync($"_ = new ChatMessage(ChatRole.System, {value});");

    [Fact]
    public Task DoesNotReport_user_message_of_conversation() => VerifyMethodAsync(
        """
        var messages = new List<ChatMessage> { new(ChatRole.System, "You help."), new(ChatRole.User, "hello") };
        var response = await client.GetResponseAsync(messages);
        messages.AddMessages(response);
        await client.GetResponseAsync(messages);
        """);

    [Fact]
    public Task Reports_summary_in_instructions() => VerifyMethodAsync(
        """
        var summary = await SummarizeAsync(client, "long text");
        var options = new ChatOptions { Instructions = [|"So far: " + summary|] };
        await client.GetResponseAsync("go on", options);

        static async Task<string> SummarizeAsync(IChatClient client, string text) => (await client.GetResponseAsync(text)).Text;
        """);

    [Fact]
    public Task Reports_message_that_names_source_sink_and_way() => new FlowRuleTest(
        RuleTable.RetrievedTextInInstructions,
        FlowCode.InFile(
            """
            public class Pages(HttpClient http)
            {
                public async Task<ChatMessage> AskAsync() => Build(await {|#2:LoadAsync()|});

                private async Task<string> LoadAsync() => await {|#1:http.GetStringAsync("https://example.org")|};

                private static ChatMessage Build({|#3:string page|}) => new(ChatRole.System, {|#0:"Known: " + page|});
            }
            """))
    {
        ExpectedDiagnostics = { Expected("HttpClient.GetStringAsync", "ChatMessage(content)", 0, 1, 2, 3) },
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_the_first_of_several_sources() => new FlowRuleTest(
        RuleTable.RetrievedTextInInstructions,
        FlowCode.InFile(
            """
            public class Pages(HttpClient http, IChatClient client)
            {
                public async Task<ChatOptions> MakeAsync()
                {
                    var page = await {|#1:http.GetStringAsync("https://example.org")|};
                    var answer = {|#2:(await client.GetResponseAsync("hello")).Text|};
                    return new ChatOptions { Instructions = {|#0:page + answer|} };
                }
            }
            """))
    {
        ExpectedDiagnostics = { Expected("HttpClient.GetStringAsync", "ChatOptions.Instructions", 0, 1, 2) },
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_request_data() => FlowRuleTest.VerifyAsync(
        RuleTable.RetrievedTextInInstructions, FlowCode.InAction("_ = new ChatMessage(ChatRole.System, text);"));

    [Fact]
    public Task DoesNotReport_what_a_declared_sanitizer_returns() => new FlowRuleTest(
        RuleTable.RetrievedTextInInstructions,
        FlowCode.InFile(
            """
            public class Pages(HttpClient http)
            {
                public async Task<ChatMessage> AskAsync() => new(ChatRole.System, Clean(await http.GetStringAsync("https://example.org")));

                [SecureAi.Sanitizer("instructions")] private static string Clean(string text) => text.Trim();
            }
            """)).WithAnnotations().RunAsync();

    [Fact]
    public Task DoesNotReport_lookalike_type() => FlowRuleTest.VerifyAsync(
        RuleTable.RetrievedTextInInstructions,
        FlowCode.InFile(
            """
            namespace Contoso
            {
                public class HttpClient { public string GetStringAsync(string address) => address; }

                public class Pages(HttpClient http)
                {
                    public ChatMessage Ask() => new(ChatRole.System, http.GetStringAsync("https://example.org"));
                }
            }
            """));

    [Fact]
    public Task DoesNotReport_without_AI_SDK() => new FlowRuleTest(
        RuleTable.RetrievedTextInInstructions,
        """
        public class ChatOptions { public string Instructions { get; set; } = ""; }

        public class Pages
        {
            public async System.Threading.Tasks.Task<ChatOptions> Make(System.Net.Http.HttpClient http) =>
                new() { Instructions = await http.GetStringAsync("https://example.org") };
        }
        """)
    {
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_generated_file() => FlowRuleTest.VerifyAsync(
        RuleTable.RetrievedTextInInstructions, "// <auto-generated/>\n" + FlowCode.InMethod(Page + "_ = new ChatMessage(ChatRole.System, text);"));

    [Fact]
    public Task DoesNotReport_excluded_symbol() => new FlowRuleTest(
        RuleTable.RetrievedTextInInstructions, FlowCode.InMethod(Page + "_ = new ChatMessage(ChatRole.System, text);"))
        .WithConfig("secure_ai.excluded_symbols = M:Subject.RunAsync*\n")
        .RunAsync();

    [Theory]
    [InlineData("foreach (var tool in await The<McpClient>().ListToolsAsync()) _ = AIFunctionFactory.Create(() => 1, tool.Name, tool.Description);")]
    [InlineData("var tools = (await The<McpClient>().ListToolsAsync()).Select(t => new Tool { Name = t.Name, Description = t.Description }).ToList();")]
    [InlineData("_ = new McpServerToolCreateOptions { Description = $\"[remote] {The<McpClientTool>().ProtocolTool.Description}\" };")]
    [InlineData("_ = new McpServerOptions { ServerInstructions = The<McpClient>().ServerInstructions };")]
    public Task DoesNotReport_description_that_a_proxy_republishes(string statement) => VerifyProxyAsync(statement);

    [Theory]
    [InlineData("_ = new ChatOptions { Instructions = [|\"Tools: \" + The<McpClientTool>().Description|] };")]
    [InlineData("var page = await http.GetStringAsync(\"https://example.org\"); _ = new McpServerOptions { ServerInstructions = [|page|] };")]
    public Task Reports_text_of_a_server_that_becomes_more_than_a_description(string statement) => VerifyProxyAsync(statement);

    private static Task VerifyProxyAsync(string statement) => FlowRuleTest.VerifyAsync(
        RuleTable.RetrievedTextInInstructions,
        "using ModelContextProtocol.Client;\nusing ModelContextProtocol.Protocol;\nusing ModelContextProtocol.Server;\n" + FlowCode.InMethod(statement));

    [Theory]
    [InlineData("arguments[\"page\"] = page; arguments[\"page\"] = \"fixed\"; _ = new ChatHistory(await Template(\"Rules {{$page}}\").RenderAsync(kernel, arguments));")]
    [InlineData("arguments[\"page\"] = page; arguments[\"name\"] = \"fixed\"; _ = new ChatHistory(await Template(\"Rules {{$name}}\").RenderAsync(kernel, arguments));")]
    [InlineData("var config = new PromptTemplateConfig { Template = \"Rules {{$name}}\" }; arguments[\"page\"] = page; _ = new ChatHistory(await new KernelPromptTemplateFactory().Create(config).RenderAsync(kernel, arguments));")]
    public Task DoesNotReport_argument_that_the_template_does_not_take(string statements) => VerifyTemplateAsync(statements);

    [Theory]
    [InlineData("arguments[\"page\"] = \"fixed\"; arguments[\"page\"] = page; _ = new ChatHistory([|await Template(\"Rules {{$page}}\").RenderAsync(kernel, arguments)|]);")]
    [InlineData("arguments[\"page\"] = page; arguments[\"name\"] = \"fixed\"; _ = new ChatHistory([|await Template(\"Rules {{$name}} {{$page}}\").RenderAsync(kernel, arguments)|]);")]
    [InlineData("arguments[\"page\"] = page; _ = new ChatHistory([|await Template(Environment.GetEnvironmentVariable(\"T\")!).RenderAsync(kernel, arguments)|]);")]
    public Task Reports_argument_that_the_template_takes(string statements) => VerifyTemplateAsync(statements);

    private static Task VerifyTemplateAsync(string statements) => FlowRuleTest.VerifyAsync(
        RuleTable.RetrievedTextInInstructions,
        "using Microsoft.SemanticKernel;\nusing Microsoft.SemanticKernel.ChatCompletion;\n" + FlowCode.InMethod("var page = await http.GetStringAsync(\"https://example.org\"); var kernel = The<Kernel>(); var arguments = new KernelArguments(); " + statements
            + " static IPromptTemplate Template(string text) => new KernelPromptTemplateFactory().Create(new PromptTemplateConfig(text));"),
        "Microsoft.SemanticKernel");

    private static Task VerifyMethodAsync(string statements) =>
        FlowRuleTest.VerifyAsync(RuleTable.RetrievedTextInInstructions, FlowCode.InMethod(statements));

    [Theory]
    [InlineData("GetPromptRequestParams", "request.Arguments![\"topic\"].GetString()")]
    [InlineData("ReadResourceRequestParams", "request.Uri")]
    [InlineData("CompleteRequestParams", "request.Argument.Value")]
    [InlineData("GetPromptRequestParams", "request.RequestState")]
    public Task Reports_what_a_client_gives_to_a_server(string parameters, string value) => FlowRuleTest.VerifyAsync(
        RuleTable.RetrievedTextInInstructions,
        FlowCode.InFile($$"""
            public static class Server
            {
                public static void Handle(ModelContextProtocol.Protocol.{{parameters}} request) =>
                    _ = new ChatMessage(ChatRole.System, [|{{value}}|]);
            }
            """));

    [Theory]
    [InlineData("((Tenant)arguments.Services!.GetService(typeof(Tenant))!).Name")]
    [InlineData("(string)arguments.Context![\"user\"]!")]
    [InlineData("arguments.Count.ToString()")]
    public Task DoesNotReport_what_the_application_gives_to_its_own_function(string value) => FlowRuleTest.VerifyAsync(
        RuleTable.RetrievedTextInInstructions,
        FlowCode.InFile($$"""
            public class Tenant { public string Name { get; } = "contoso"; }

            public class Function : AIFunction
            {
                protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken token)
                {
                    _ = new ChatMessage(ChatRole.System, {{value}});
                    return default;
                }
            }
            """));

    private static DiagnosticResult Expected(string source, string sink, params int[] locations) => locations.Aggregate(
        new DiagnosticResult(RuleTable.RetrievedTextInInstructions.Descriptor).WithArguments(source, sink),
        static (result, location) => result.WithLocation(location));
}
