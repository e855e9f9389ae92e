using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Prompts;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Prompts;

using Test = RuleTest<SharedConversation>;

public sealed class SharedConversationTests
{
    private const string SemanticKernel = "Microsoft.SemanticKernel.Satellites";

    /// <summary>Ways to change a static list of messages, after its initializer.</summary>
    [Theory]
    [InlineData("History.Add(new ChatMessage(ChatRole.User, text));")]
    [InlineData("History.AddRange(answer.Messages);")]
    [InlineData("History.AddMessages(answer);")]
    [InlineData("History.Insert(1, new ChatMessage(ChatRole.User, text));")]
    [InlineData("History.Add(new(ChatRole.User, $\"Question: {text}\"));")]
    [InlineData("History.Add(new ChatMessage { Role = ChatRole.User, Contents = [new TextContent(text)] });")]
    [InlineData("History.Add(answer.Messages[0]);")]
    [InlineData("History?.Add(new ChatMessage(ChatRole.User, text));")]
    [InlineData("(History ??= []).Add(new ChatMessage(ChatRole.User, text));")]
    [InlineData("Store.History.Add(new ChatMessage(ChatRole.User, text));")]
    [InlineData("lock (History) { History.Add(new ChatMessage(ChatRole.User, text)); }")]
    [InlineData("History[0] = new ChatMessage(ChatRole.User, text);")]
    [InlineData("History = [.. History, new ChatMessage(ChatRole.User, text)];")]
    [InlineData("History = History.Append(new ChatMessage(ChatRole.User, text)).ToList();")]
    [InlineData("var messages = History; messages.Add(new ChatMessage(ChatRole.User, text));")]
    [InlineData("Remember(History, text);")]
    [InlineData("All().Add(new ChatMessage(ChatRole.User, text));")]
    [InlineData("Action add = () => History.Add(new ChatMessage(ChatRole.User, text)); add();")]
    [InlineData("if (History.Count == 0) History.Add(new ChatMessage(ChatRole.System, \"Be kind.\")); History.Add(new ChatMessage(ChatRole.User, text));")]
    public Task Reports_static_list_that_grows(string change) => Test.VerifyAsync(Store("static List<ChatMessage> [|History|] = [];", change));

    /// <summary>What leaves a static list as it is, or gives each user another one.</summary>
    [Theory]
    [InlineData("var messages = new List<ChatMessage>(History); messages.Add(new ChatMessage(ChatRole.User, text));")]
    [InlineData("var messages = History.ToList(); messages.Add(new ChatMessage(ChatRole.User, text));")]
    [InlineData("List<ChatMessage> messages = [.. History, new ChatMessage(ChatRole.User, text)];")]
    [InlineData("await client.GetResponseAsync(History);")]
    [InlineData("await client.GetResponseAsync(History.Append(new ChatMessage(ChatRole.User, text)));")]
    [InlineData("foreach (var message in History) Console.WriteLine(message.Text);")]
    [InlineData("History.Clear();")]
    [InlineData("History = new List<ChatMessage>();")]
    [InlineData("History = [new ChatMessage(ChatRole.System, text)];")]
    [InlineData("History.Add(new ChatMessage(ChatRole.System, \"Be kind.\"));")]
    [InlineData("History.Add(new ChatMessage(ChatRole.System, System.IO.File.ReadAllText(\"prompt.txt\")));")]
    [InlineData("History.Add(new ChatMessage(ChatRole.User, \"Where is my parcel?\"));")]
    [InlineData("const string Question = \"Where?\"; History.Add(new ChatMessage(ChatRole.User, Question));")]
    [InlineData("History.AddRange([new(ChatRole.User, \"Where?\"), new(ChatRole.Assistant, \"There.\")]);")]
    [InlineData("Count(History, text);")]
    [InlineData("var History = new List<ChatMessage>(); History.Add(new ChatMessage(ChatRole.User, text));")]
    public Task DoesNotReport_static_list_that_stays(string use) =>
        Test.VerifyAsync(Store("static List<ChatMessage> History = [new(ChatRole.System, \"Be kind.\")];", use));

    [Theory]
    [InlineData("public static List<ChatMessage> [|History|] { get; } = [];", "History.Add(new(ChatRole.User, text));")]
    [InlineData("public static IList<ChatMessage> [|History|] { get; set; } = new List<ChatMessage>();", "History.Add(new(ChatRole.User, text));")]
    [InlineData(
        "static readonly System.Collections.Concurrent.ConcurrentQueue<ChatMessage> [|History|] = new();", "History.Enqueue(new(ChatRole.User, text));")]
    [InlineData("static readonly LinkedList<ChatMessage> [|History|] = new();", "History.AddLast(new ChatMessage(ChatRole.User, text));")]
    [InlineData("static ChatMessage[] [|History|] = [];", "History = [.. History, new(ChatRole.User, text)];")]
    [InlineData("class Log : List<ChatMessage>; static readonly Log [|History|] = new();", "History.Add(new(ChatRole.User, text));")]
    [InlineData("static readonly List<ChatMessage> [|_history|] = []; static List<ChatMessage> History => _history;", "History.Add(new(ChatRole.User, text));")]
    public Task Reports_other_declaration(string declaration, string change) => Test.VerifyAsync(Store(declaration, change));

    [Theory]
    [InlineData("[ThreadStatic] static List<ChatMessage> History;", "History.Add(new(ChatRole.User, text));")]
    [InlineData("static readonly AsyncLocal<List<ChatMessage>> History = new();", "History.Value.Add(new(ChatRole.User, text));")]
    [InlineData("static readonly Dictionary<string, List<ChatMessage>> History = [];", "History[text].Add(new(ChatRole.User, text));")]
    [InlineData("static readonly System.Collections.Concurrent.ConcurrentDictionary<string, List<ChatMessage>> History = new();", "History.GetOrAdd(text, _ => []).Add(new(ChatRole.User, text));")]
    [InlineData("static List<ChatMessage> History => [];", "History.Add(new(ChatRole.User, text));")]
    [InlineData("readonly List<ChatMessage> History = [];", "History.Add(new(ChatRole.User, text));")]
    [InlineData("List<ChatMessage> History { get; } = [];", "History.Add(new(ChatRole.User, text));")]
    [InlineData("static readonly List<string> History = [];", "History.Add(text);")]
    [InlineData("static readonly List<ChatOptions> History = [];", "History.Add(new());")]
    [InlineData("static readonly List<ChatMessage> History = []; static Store() { History.Add(new(ChatRole.User, Environment.MachineName)); }", "Count(History, text);")]
    [InlineData("static readonly Func<List<ChatMessage>> History = () => [];", "History().Add(new(ChatRole.User, text));")]
    public Task DoesNotReport_other_declaration(string declaration, string change) => Test.VerifyAsync(Store(declaration, change));

    /// <summary>A conversation of each SDK, and how it grows.</summary>
    [Theory]
    [InlineData("Microsoft.SemanticKernel.ChatCompletion.ChatHistory", "Talk.AddUserMessage(text);", SemanticKernel)]
    [InlineData("Microsoft.SemanticKernel.ChatCompletion.ChatHistory", "Talk.AddAssistantMessage(text);", SemanticKernel)]
    [InlineData(
        "Microsoft.SemanticKernel.ChatCompletion.ChatHistory", "Talk.AddMessage(Microsoft.SemanticKernel.ChatCompletion.AuthorRole.User, text);",
        SemanticKernel)]
    [InlineData(
        "Microsoft.SemanticKernel.ChatCompletion.ChatHistory", "Talk.Add(new(Microsoft.SemanticKernel.ChatCompletion.AuthorRole.User, text));", SemanticKernel)]
    [InlineData(
        "List<Microsoft.SemanticKernel.ChatMessageContent>", "Talk.Add(new(Microsoft.SemanticKernel.ChatCompletion.AuthorRole.User, text));", SemanticKernel)]
    [InlineData("Microsoft.SemanticKernel.Agents.AgentThread", "Use<Microsoft.SemanticKernel.Agents.Agent>().InvokeAsync(text, Talk);", SemanticKernel)]
    [InlineData(
        "Microsoft.SemanticKernel.Agents.AgentGroupChat", "Talk.AddChatMessage(new(Microsoft.SemanticKernel.ChatCompletion.AuthorRole.User, text));",
        SemanticKernel)]
    [InlineData("Microsoft.Agents.AI.AgentSession", "await Use<Microsoft.Agents.AI.AIAgent>().RunAsync(text, Talk);", "Microsoft.Agents.AI.Satellites")]
    [InlineData("Microsoft.Agents.AI.AgentThread", "await Use<Microsoft.Agents.AI.AIAgent>().RunAsync(text, Talk);", "Microsoft.Agents.AI.Legacy")]
    [InlineData("OllamaSharp.Chat", "Talk.SendAsync(text);", "OllamaSharp")]
    [InlineData("OllamaSharp.Chat", "Talk.Messages.Add(new() { Content = text });", "OllamaSharp")]
    [InlineData("List<OllamaSharp.Models.Chat.Message>", "Talk.Add(new() { Content = text });", "OllamaSharp")]
    [InlineData("LLama.ChatSession", "Talk.ChatAsync(new LLama.Common.ChatHistory.Message(LLama.Common.AuthorRole.User, text), true);", "LLamaSharp")]
    [InlineData("LLama.ChatSession", "Talk.AddUserMessage(text);", "LLamaSharp")]
    [InlineData("LLama.Common.ChatHistory", "Talk.AddMessage(LLama.Common.AuthorRole.User, text);", "LLamaSharp")]
    [InlineData("LLama.Common.ChatHistory", "Talk.Messages.Add(new(LLama.Common.AuthorRole.User, text));", "LLamaSharp")]
    [InlineData("List<OpenAI.Chat.ChatMessage>", "Talk.Add(new OpenAI.Chat.UserChatMessage(text));", null)]
    [InlineData("List<OpenAI.Chat.ChatMessage>", "Talk.Add(OpenAI.Chat.ChatMessage.CreateUserMessage(text));", null)]
    [InlineData("List<OpenAI.Responses.ResponseItem>", "Talk.Add(OpenAI.Responses.ResponseItem.CreateUserMessageItem(text));", null)]
    [InlineData("List<OpenAI.Realtime.RealtimeItem>", "Talk.Add(OpenAI.Realtime.RealtimeItem.CreateUserMessageItem(text));", null)]
    [InlineData("OpenAI.Realtime.RealtimeSessionClient", "await Talk.AddItemAsync(OpenAI.Realtime.RealtimeItem.CreateUserMessageItem(text));", null)]
    [InlineData("OpenAI.Realtime.RealtimeSessionClient", "await foreach (var update in Talk.ReceiveUpdatesAsync()) Console.WriteLine(update);", null)]
    [InlineData("List<OpenAI.Decisions.DecisionsItem>", "Talk.Add(new OpenAI.Decisions.DecisionsUserMessageItem([new OpenAI.Decisions.DecisionsInputTextContentPart(text)]));", null)]
    [InlineData(
        "Microsoft.Extensions.AI.IRealtimeClientSession", "await foreach (var update in Talk.GetStreamingResponseAsync()) Console.WriteLine(update);", null)]
    [InlineData("List<Anthropic.Models.Messages.MessageParam>", "Talk.Add(new Anthropic.Models.Messages.UserMessageParam(text));", null)]
    [InlineData("List<Anthropic.Models.Beta.Messages.BetaMessageParam>", "Talk.Add(Use<Anthropic.Models.Beta.Messages.BetaMessageParam>());", null)]
    [InlineData("Anthropic.Helpers.Beta.BetaMessageThread", "Talk.Append(new Anthropic.Models.Beta.Messages.BetaUserMessageParam(text));", null)]
    [InlineData("Anthropic.Helpers.Beta.BetaMessageThread", "Talk.Send(new Anthropic.Models.Beta.Messages.BetaUserMessageParam(text));", null)]
    [InlineData("List<Azure.AI.Inference.ChatRequestMessage>", "Talk.Add(new Azure.AI.Inference.ChatRequestUserMessage(text));", "Azure.AI.Inference")]
    [InlineData("List<Azure.AI.OpenAI.ChatRequestMessage>", "Talk.Add(new Azure.AI.OpenAI.ChatRequestUserMessage(text));", "Azure.AI.OpenAI.Legacy")]
    [InlineData(
        "List<Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage>",
        "Talk.Add(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage.FromUser(text));", "Betalgo.Ranul.OpenAI")]
    [InlineData("Mscc.GenerativeAI.Types.ChatSession", "Talk.SendMessage(text);", "Mscc.GenerativeAI")]
    [InlineData("List<Mscc.GenerativeAI.Types.ContentResponse>", "Talk.Add(new(text));", "Mscc.GenerativeAI")]
    [InlineData("List<Google.GenAI.Types.Content>", "Talk.Add(Use<Google.GenAI.Types.Content>());", "Google.GenAI")]
    [InlineData("List<Google.Cloud.AIPlatform.V1.Content>", "Talk.Add(Use<Google.Cloud.AIPlatform.V1.Content>());", "Google.Cloud.AIPlatform.V1")]
    [InlineData("List<Amazon.BedrockRuntime.Model.Message>", "Talk.Add(new() { Content = [new() { Text = text }] });", "AWSSDK.BedrockRuntime")]
    [InlineData("List<AutoGen.Core.IMessage>", "Talk.Add(new AutoGen.Core.TextMessage(AutoGen.Core.Role.User, text));", "AutoGen")]
    public Task Reports_each_SDK(string type, string change, string? stub) =>
        Test.VerifyAsync(Store($"static {type} [|Talk|] = Use<{type}>();", change), stub is null ? [] : [stub]);

    [Theory]
    [InlineData("Microsoft.SemanticKernel.ChatCompletion.ChatHistory", "Talk.AddSystemMessage(text);", SemanticKernel)]
    [InlineData("Microsoft.SemanticKernel.ChatCompletion.ChatHistory", "Talk.AddUserMessage(\"Where?\");", SemanticKernel)]
    [InlineData("Microsoft.SemanticKernel.ChatCompletion.ChatHistory", "await Use<Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService>().GetChatMessageContentsAsync(Talk);", SemanticKernel)]
    [InlineData(
        "Microsoft.SemanticKernel.ChatCompletion.ChatHistory",
        "var own = new Microsoft.SemanticKernel.ChatCompletion.ChatHistory(Talk); own.AddUserMessage(text);", SemanticKernel)]
    [InlineData("Microsoft.Agents.AI.AgentSession", "Console.WriteLine(Talk);", "Microsoft.Agents.AI.Satellites")]
    [InlineData("Microsoft.Agents.AI.AIAgent", "await Talk.RunAsync(text);", "Microsoft.Agents.AI.Satellites")]
    [InlineData("OllamaSharp.OllamaApiClient", "Console.WriteLine(Talk);", "OllamaSharp")]
    [InlineData("LLama.ChatSession", "Talk.AddSystemMessage(text);", "LLamaSharp")]
    [InlineData("List<OpenAI.Chat.ChatMessage>", "Talk.Add(new OpenAI.Chat.SystemChatMessage(text));", null)]
    [InlineData("OpenAI.Realtime.RealtimeSessionClient", "await Talk.AddItemAsync(OpenAI.Realtime.RealtimeItem.CreateSystemMessageItem(\"Be kind.\"));", null)]
    [InlineData("OpenAI.Realtime.RealtimeClient", "Console.WriteLine(Talk);", null)]
    [InlineData("Microsoft.Extensions.AI.IRealtimeClientSession", "Console.WriteLine(Talk.Options);", null)]
    [InlineData("List<OpenAI.Chat.ChatMessage>", "Talk.Add(OpenAI.Chat.ChatMessage.CreateSystemMessage(text));", null)]
    [InlineData("List<OpenAI.Chat.ChatMessage>", "Talk.Add(new OpenAI.Chat.UserChatMessage(\"Where?\"));", null)]
    [InlineData("List<Anthropic.Models.Messages.MessageParam>", "Talk.Add(new Anthropic.Models.Messages.UserMessageParam(\"Where?\"));", null)]
    [InlineData(
        "Anthropic.Helpers.Beta.BetaMessageThread", "var own = Talk.Fork(); own.Append(new Anthropic.Models.Beta.Messages.BetaUserMessageParam(text));", null)]
    public Task DoesNotReport_each_SDK_where_nothing_is_shared(string type, string use, string? stub) =>
        Test.VerifyAsync(Store($"static {type} Talk = Use<{type}>();", use), stub is null ? [] : [stub]);

    /// <summary>Registrations that make the field of <c>Store</c> shared, or not.</summary>
    [Theory]
    [InlineData("services.AddSingleton<Store>();")]
    [InlineData("services.AddSingleton<IStore, Store>();")]
    [InlineData("services.AddSingleton(typeof(IStore), typeof(Store));")]
    [InlineData("services.AddSingleton<IStore>(_ => new Store());")]
    [InlineData("services.AddSingleton<IStore>(_ => { return new Store(); });")]
    [InlineData("services.AddSingleton(new Store());")]
    [InlineData("services.AddSingleton<Derived>();")]
    [InlineData("services.AddKeyedSingleton<Store>(\"shop\");")]
    [InlineData("services.TryAddSingleton<Store>();")]
    [InlineData("services.AddSingleton<IStore>(p => ActivatorUtilities.CreateInstance<Store>(p));")]
    [InlineData("services.AddSingleton<IStore>(p => { var made = new Store(); return made; });")]
    [InlineData("services.Add(ServiceDescriptor.Singleton<IStore, Store>());")]
    [InlineData("services.TryAddEnumerable(ServiceDescriptor.Singleton<IStore>(p => new Store()));")]
    [InlineData("services.Add(ServiceDescriptor.KeyedSingleton<IStore, Store>(\"shop\"));")]
    [InlineData("services.Add(new ServiceDescriptor(typeof(IStore), typeof(Store), ServiceLifetime.Singleton));")]
    [InlineData("services.Add(ServiceDescriptor.Describe(typeof(IStore), typeof(Store), ServiceLifetime.Singleton));")]
    [InlineData("services.AddHostedService<Hosted>(); services.AddTransient<Store>();")]
    [InlineData("services.AddSingleton<Front>(); services.AddTransient<Store>();")]
    [InlineData("services.AddSingleton<Front>(); services.AddScoped<IStore, Store>();")]
    [InlineData("services.AddSingleton<Outer>(); services.AddTransient<Front>(); services.AddTransient<Store>();")]
    [InlineData("services.AddSingleton<Maker>();")]
    [InlineData("services.AddSingleton<LateMaker>();")]
    [InlineData("services.AddSingleton<FactoryMaker>();")]
    [InlineData("Holder.Use();")]
    public Task Reports_field_of_a_singleton(string registration) => VerifyFieldAsync(registration, isShared: true);

    [Theory]
    [InlineData("services.AddScoped<Store>();")]
    [InlineData("services.AddTransient<IStore, Store>();")]
    [InlineData("services.AddScoped<IStore>(_ => new Store());")]
    [InlineData("services.AddSingleton<Store>(); services.AddScoped<Store>();")]
    [InlineData("services.AddSingleton<Func<Store>>(() => new Store());")]
    [InlineData("services.AddSingleton<IStore>(_ => null);")]
    [InlineData("services.AddSingleton<Other>();")]
    [InlineData("services.Add(new ServiceDescriptor(typeof(IStore), typeof(Store), ServiceLifetime.Scoped));")]
    [InlineData("services.Add(ServiceDescriptor.Describe(typeof(IStore), typeof(Store), ServiceLifetime.Transient));")]
    [InlineData("services.Add(ServiceDescriptor.Scoped<IStore, Store>());")]
    [InlineData("services.AddScoped<Front>(); services.AddTransient<Store>();")]
    [InlineData("services.AddTransient<Maker>();")]
    [InlineData("services.AddSingleton<PerCall>(); services.AddTransient<Store>();")]
    public Task DoesNotReport_field_of_a_service_that_is_no_singleton(string registration) => VerifyFieldAsync(registration, isShared: false);

    [Theory]
    [InlineData("_messages.Add(new ChatMessage(ChatRole.System, \"Be kind.\"));")]
    [InlineData("var own = new List<ChatMessage>(_messages) { new(ChatRole.User, text) };")]
    [InlineData("_messages.RemoveAt(0);")]
    public Task DoesNotReport_field_of_singleton_that_stays(string use) => Test.VerifyAsync($$"""
        using System.Collections.Generic;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<Store>();
        var app = builder.Build();
        app.MapGet("/", () => "ready");
        app.Run();

        class Store
        {
            private readonly List<ChatMessage> _messages = [];

            public Store(string text) => _messages.Add(new ChatMessage(ChatRole.User, text));

            public void Ask(string text) { {{use}} }
        }
        """);

    [Theory]
    [InlineData("services.[|AddSingleton|]<List<ChatMessage>>();")]
    [InlineData("services.[|AddSingleton|](new List<ChatMessage> { new(ChatRole.System, \"Be kind.\") });")]
    [InlineData("services.[|AddSingleton|]<IList<ChatMessage>>(new List<ChatMessage>());")]
    [InlineData("services.[|AddSingleton|]<IList<ChatMessage>>(_ => new List<ChatMessage>());")]
    [InlineData("services.[|AddKeyedSingleton|]<ChatHistory>(\"shop\");")]
    [InlineData("services.[|TryAddSingleton|](new ChatHistory(\"Be kind.\"));")]
    [InlineData("services.[|AddSingleton|](_ => new ChatHistory());")]
    [InlineData("services.[|AddSingleton|](typeof(ChatHistory));")]
    public Task Reports_registered_conversation(string registration) => Test.VerifyAsync(Program(registration), SemanticKernel);

    [Theory]
    [InlineData("services.AddScoped<List<ChatMessage>>();")]
    [InlineData("services.AddTransient<ChatHistory>();")]
    [InlineData("services.AddScoped(_ => new ChatHistory());")]
    [InlineData("services.AddSingleton<Dictionary<string, ChatHistory>>();")]
    [InlineData("services.AddSingleton<Func<ChatHistory>>(() => new ChatHistory());")]
    [InlineData("services.AddSingleton<ChatOptions>();")]
    [InlineData("services.AddSingleton<List<string>>();")]
    public Task DoesNotReport_other_registration(string registration) => Test.VerifyAsync(Program(registration), SemanticKernel);

    /// <summary>Locals of the start-up code live as long as the application.</summary>
    [Theory]
    [InlineData("var [|history|] = new List<ChatMessage>(); app.MapPost(\"/chat\", (string text) => { history.Add(new ChatMessage(ChatRole.User, text)); });")]
    [InlineData("List<ChatMessage> [|history|] = []; app.MapGet(\"/chat\", async (string text, IChatClient client) => { history.AddMessages(await client.GetResponseAsync(text)); });")]
    [InlineData("ChatHistory [|history|] = new(); app.MapPost(\"/a\", (string text) => history.AddUserMessage(text)); app.MapPost(\"/b\", (string text) => history.AddUserMessage(text));")]
    [InlineData("var [|history|] = new ChatHistory(); history.AddUserMessage(args[0]); app.MapPost(\"/a\", (string text) => history.AddUserMessage(text));")]
    public Task Reports_captured_local(string code) => Test.VerifyAsync(Program(code), SemanticKernel);

    [Theory]
    [InlineData("app.MapPost(\"/chat\", (string text) => { var history = new List<ChatMessage>(); history.Add(new ChatMessage(ChatRole.User, text)); });")]
    [InlineData("var history = new List<ChatMessage>(); app.MapPost(\"/chat\", (string text, IChatClient client) => client.GetResponseAsync([.. history, new(ChatRole.User, text)]));")]
    [InlineData("var history = new List<ChatMessage>(); history.Add(new ChatMessage(ChatRole.User, args[0])); app.MapPost(\"/chat\", (string text, IChatClient client) => client.GetResponseAsync(history));")]
    [InlineData("var histories = new Dictionary<string, ChatHistory>(); app.MapPost(\"/chat\", (string id, string text) => histories[id].AddUserMessage(text));")]
    [InlineData("app.MapPost(\"/chat\", (List<ChatMessage> history, string text) => history.Add(new ChatMessage(ChatRole.User, text)));")]
    [InlineData("var history = new List<ChatMessage>(); app.Lifetime.ApplicationStarted.Register(() => history.Add(new ChatMessage(ChatRole.User, args[0])));")]
    public Task DoesNotReport_other_local(string code) => Test.VerifyAsync(Program(code), SemanticKernel);

    [Theory]
    [InlineData("var talk = new Talk(); app.MapPost(\"/chat\", (string text) => talk.Say(text));")]
    [InlineData("Talk talk = new(); app.MapPost(\"/chat\", talk.Say);")]
    [InlineData("var desk = new Desk(); app.MapPost(\"/chat\", (string text) => { desk.Talk.Say(text); });")]
    public Task Reports_conversation_of_a_captured_object(string code) => Test.VerifyAsync(Talking(code, "[|_history|]"));

    [Theory]
    [InlineData("app.MapPost(\"/chat\", (string text) => { var talk = new Talk(); talk.Say(text); });")]
    [InlineData("var talk = new Talk(); talk.Say(args[0]); app.MapPost(\"/chat\", (string text) => text);")]
    [InlineData("var talk = new Talk(); app.Lifetime.ApplicationStarted.Register(() => talk.Say(args[0])); app.MapGet(\"/\", () => \"ready\");")]
    public Task DoesNotReport_conversation_of_an_object_that_no_handler_keeps(string code) => Test.VerifyAsync(Talking(code, "_history"));

    private static string Talking(string code, string history) => $$"""
        using System.Collections.Generic;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.AI;

        var app = WebApplication.CreateBuilder(args).Build();
        {{code}}
        app.Run();

        class Talk
        {
            private readonly List<ChatMessage> {{history}} = [];

            public void Say(string text) => _history.Add(new ChatMessage(ChatRole.User, text));
        }

        class Desk
        {
            public Talk Talk { get; } = new();
        }
        """;

    [Fact]
    public Task Reports_change_in_another_type() => Test.VerifyAsync("""
        using System.Collections.Generic;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.AI;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/", () => "ready");
        app.Run();

        static class Store
        {
            public static List<ChatMessage> [|History|] { get; } = [];
        }

        class Service
        {
            void Ask(string text) => Store.History.Add(new ChatMessage(ChatRole.User, text));
        }
        """);

    [Fact]
    public Task Reports_message_that_names_the_field() =>
        new Test(Store("static readonly List<ChatMessage> {|#0:History|} = [];", "History.Add(new(ChatRole.User, text));"))
        {
            ExpectedDiagnostics = { new DiagnosticResult(RuleTable.SharedConversation.Descriptor).WithLocation(0).WithArguments("Store.History") },
        }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_the_registered_type() => new Test(Program("services.{|#0:AddSingleton|}<List<ChatMessage>>();"), SemanticKernel)
    {
        ExpectedDiagnostics = { new DiagnosticResult(RuleTable.SharedConversation.Descriptor).WithLocation(0).WithArguments("List<ChatMessage>") },
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_in_console() => new Test("""
        using System;
        using System.Collections.Generic;
        using OpenAI.Chat;

        while (Console.ReadLine() is { } text)
            Store.History.Add(new UserChatMessage(text));

        static class Store
        {
            public static readonly List<ChatMessage> History = [];
        }
        """)
    {
        References = TestReferences.Sdks.Without("Microsoft.AspNetCore.App", "ModelContextProtocol"),
    }.RunAsync();

    [Theory]
    [InlineData("true")]
    public Task Reports_program_without_routes_that_is_made_for_the_web(string usesWebSdk) => VerifyProgramWithoutRoutesAsync(usesWebSdk, "[|History|]");

    [Theory]
    [InlineData("false")]
    public Task DoesNotReport_program_without_routes_that_is_not_made_for_the_web(string usesWebSdk) => VerifyProgramWithoutRoutesAsync(usesWebSdk, "History");

    [Theory]
    [InlineData("[ApiController] public class Chat : ControllerBase { public async Task Ask(string text, IChatClient client) { Store.Add(text); await client.GetResponseAsync(Store.History); } }")]
    public Task Reports_in_library_that_serves_requests(string user) => VerifyLibraryAsync(user, reports: true);

    [Theory]
    [InlineData("public class Chat { public async Task Ask(string text, IChatClient client) { Store.Add(text); await client.GetResponseAsync(Store.History); } }")]
    public Task DoesNotReport_in_library_that_serves_no_requests(string user) => VerifyLibraryAsync(user, reports: false);

    [Fact]
    public Task DoesNotReport_lookalike_types() => Test.VerifyAsync("""
        using System.Collections.Generic;
        using Microsoft.AspNetCore.Builder;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/", () => "ready");
        app.Run();

        record ChatMessage(string Text);

        class ChatHistory
        {
            public void AddUserMessage(string text) { }
        }

        class Store
        {
            static readonly List<ChatMessage> Messages = [];
            static readonly ChatHistory History = new();

            void Ask(string text)
            {
                Messages.Add(new ChatMessage(text));
                History.AddUserMessage(text);
            }
        }
        """, SemanticKernel);

    [Fact]
    public Task DoesNotReport_excluded_symbol() => new Test(Store("static readonly List<ChatMessage> History = [];", "History.Add(new(ChatRole.User, text));"))
        .WithConfig("secure_ai.sai4007.excluded_symbols = F:Store.History\n")
        .RunAsync();

    [Fact]
    public Task DoesNotReport_generated_file() =>
        Test.VerifyAsync("// <auto-generated/>\n" + Store("static readonly List<ChatMessage> History = [];", "History.Add(new(ChatRole.User, text));"));

    private static string Store(string declaration, string use) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.AI;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/", () => "ready");
        app.Run();

        class Store
        {
            {{declaration}}

            async Task Ask(string text, IChatClient client, ChatResponse answer)
            {
                {{use}}
                await Task.Yield();
            }

            static T Use<T>() => default;
            static void Remember(List<ChatMessage> messages, string text) => messages.Add(new ChatMessage(ChatRole.User, text));
            static int Count(List<ChatMessage> messages, string text) => messages.Count + text.Length;
            {{(declaration.StartsWith("static List<ChatMessage> [|History|]", StringComparison.Ordinal) ? "static List<ChatMessage> All() => History;" : "")}}
        }
        """;

    private static string Program(string code) => $$"""
        using System;
        using System.Collections.Generic;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.DependencyInjection.Extensions;
        using Microsoft.SemanticKernel.ChatCompletion;

        var builder = WebApplication.CreateBuilder(args);
        var services = builder.Services;
        var app = builder.Build();
        {{code}}
        app.MapGet("/", () => "ready");
        app.Run();
        """;

    private static Task VerifyFieldAsync(string registration, bool isShared) => Test.VerifyAsync($$"""
        using System;
        using System.Collections.Generic;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.DependencyInjection.Extensions;

        var builder = WebApplication.CreateBuilder(args);
        var services = builder.Services;
        {{registration}}
        var app = builder.Build();
        app.MapGet("/", () => "ready");
        app.Run();

        interface IStore;
        class Derived : Store;
        class Other;
        class Front(Store store) { public void Ask(string text) => store.Ask(text); }
        class Outer(Front front) { public void Ask(string text) => front.Ask(text); }
        class Hosted(Store store) : Microsoft.Extensions.Hosting.BackgroundService
        {
            protected override System.Threading.Tasks.Task ExecuteAsync(System.Threading.CancellationToken token) { store.Ask(""); return System.Threading.Tasks.Task.CompletedTask; }
        }
        class Maker { private readonly Store _store = new(); public void Ask(string text) => _store.Ask(text); }
        class LateMaker { private Store _store; public void Ask(string text) => (_store ??= new Store()).Ask(text); }
        class FactoryMaker(IServiceProvider services) { private readonly Store _store = ActivatorUtilities.CreateInstance<Store>(services); public void Ask(string text) => _store.Ask(text); }
        class PerCall(IServiceProvider services) { public void Ask(string text) { var own = new Store(); own.Ask(text); services.GetService<Store>().Ask(text); } }
        {{(registration.StartsWith("Holder", StringComparison.Ordinal) ? "static class Holder { static readonly Store s_store = new(); public static void Use() => s_store.Ask(\"\"); }" : "")}}

        class Store : IStore
        {
            private readonly List<ChatMessage> {{(isShared ? "[|_messages|]" : "_messages")}} = [];

            public void Ask(string text) => _messages.Add(new ChatMessage(ChatRole.User, text));
        }
        """);

    private static Task VerifyProgramWithoutRoutesAsync(string usesWebSdk, string field) => new Test($$"""
        using System;
        using System.Collections.Generic;
        using OpenAI.Chat;

        while (Console.ReadLine() is { } text)
            Store.History.Add(new UserChatMessage(text));

        static class Store
        {
            public static readonly List<ChatMessage> {{field}} = [];
        }
        """).WithProperty("UsingMicrosoftNETSdkWeb", usesWebSdk).RunAsync();

    private static Task VerifyLibraryAsync(string user, bool reports) => Test.VerifyAsync($$"""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.AI;

        {{user}}

        static class Store
        {
            public static readonly List<ChatMessage> {{(reports ? "[|History|]" : "History")}} = [];

            public static void Add(string text) => History.Add(new ChatMessage(ChatRole.User, text));
        }
        """);
}
