using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Consumption;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Consumption;

using Test = RuleTest<GrowingConversation>;

/// <summary>SAI8004.</summary>
public sealed class GrowingConversationTests
{
    private const string Turn = "history.Add(new(ChatRole.User, Console.ReadLine()!)); var answer = await client.GetResponseAsync({0}); history.AddMessages(answer);";

    private static readonly string Sent = Turn.Replace("{0}", "[|history|]", StringComparison.Ordinal);

    private static readonly string Silent = Turn.Replace("{0}", "history", StringComparison.Ordinal);

    private static string In(string members, string usings = "using Microsoft.Extensions.AI;") =>
        "using System;\nusing System.Collections.Concurrent;\nusing System.Collections.Generic;\nusing System.Linq;\nusing System.Threading.Tasks;\n"
        + usings + "\nclass Desk(IChatClient client)\n{\n" + members + "\n}\n";

    private static string Method(string statements) =>
        In("async Task Talk()\n{\nvar history = new List<ChatMessage> { new(ChatRole.System, \"Be kind.\") };\n" + statements + "\n}");

    /// <summary>A member of a class of which the application has one object.</summary>
    private static string Kept(string members) => In(
        members + "\nstatic void Set(Microsoft.Extensions.DependencyInjection.IServiceCollection services) => services.AddSingleton<Desk>();",
        "using Microsoft.Extensions.AI;\nusing Microsoft.Extensions.DependencyInjection;");

    [Fact]
    public Task Reports_loop_of_turns() => Test.VerifyAsync(Method("while (true) { " + Sent + " }"));

    [Theory]
    [InlineData("string text; while ((text = Console.ReadLine()!) != \"bye\") { history.Add(new(ChatRole.User, text)); await client.GetResponseAsync([|history|]); }")]
    [InlineData("for (;;) { history.Add(new(ChatRole.User, Ask())); await client.GetResponseAsync([|history|]); } static string Ask() => Console.ReadLine()!;")]
    [InlineData("do { history.Add(new(ChatRole.User, Console.ReadLine()!)); await client.GetResponseAsync([.. [|history|]]); } while (history is not null);", true)]
    [InlineData("while (true) { history.Add(new(ChatRole.User, Console.ReadLine()!)); await client.GetResponseAsync([|history|].ToList()); }")]
    [InlineData("while (true) { history.Add(new(ChatRole.User, Console.ReadLine()!)); await foreach (var part in client.GetStreamingResponseAsync([|history|])) Console.Write(part); }")]
    [InlineData("while (true) { history.Add(new(ChatRole.User, Console.ReadLine()!)); await client.GetResponseAsync([|history|]); foreach (var m in history) Console.WriteLine(m); Console.WriteLine(history[0]); }")]
    [InlineData("while (true) { history.Add(new(ChatRole.User, Console.ReadLine()!)); await client.GetResponseAsync([|history|]); await client.GetResponseAsync(history); }")]
    public Task Reports_each_form_of_loop(string loop, bool looksAtHistory = false) => looksAtHistory
        ? Test.VerifyAsync(Method(loop.Replace("history is not null", "true", StringComparison.Ordinal)))
        : Test.VerifyAsync(Method(loop));

    [Theory]
    [InlineData("for (var i = 0; i < 5; i++) { TURN }")]
    [InlineData("foreach (var question in new[] { \"a\" }) { history.Add(new(ChatRole.User, question)); await client.GetResponseAsync(history); }")]
    [InlineData("var rounds = 0; while (rounds < 5) { rounds++; TURN }")]
    [InlineData("var rounds = 0; while (true) { if (++rounds > 9) break; TURN }")]
    [InlineData("TURN")]
    [InlineData("while (true) { TURN history.Clear(); }")]
    [InlineData("while (true) { TURN history.RemoveRange(1, 2); }")]
    [InlineData("while (true) { TURN if (history.Count > 20) history.RemoveAt(1); }")]
    [InlineData("while (true) { TURN history = [.. history.TakeLast(20)]; }")]
    [InlineData("while (true) { TURN Shorten(history); } static void Shorten(List<ChatMessage> messages) => messages.RemoveAt(0);")]
    [InlineData("while (true) { history.Add(new(ChatRole.User, Console.ReadLine()!)); await client.GetResponseAsync(history.TakeLast(20)); }")]
    [InlineData("while (true) { history.Add(new(ChatRole.User, Console.ReadLine()!)); await client.GetResponseAsync(history[^1]); }")]
    [InlineData("while (true) { history.Add(new(ChatRole.User, Console.ReadLine()!)); await client.GetResponseAsync([.. history.Skip(2)]); }")]
    [InlineData("while (true) { Console.ReadLine(); history.Add(new(ChatRole.User, \"Go on.\")); await client.GetResponseAsync(history); }")]
    [InlineData("while (true) { var answer = await client.GetResponseAsync(history); history.AddMessages(answer); if (answer.Text.Length == 0) break; }")]
    [InlineData("while (true) { var turn = new List<ChatMessage>(); turn.Add(new(ChatRole.User, Console.ReadLine()!)); await client.GetResponseAsync(turn); }")]
    public Task DoesNotReport_bounded_or_reduced_conversation(string code) =>
        Test.VerifyAsync(Method(code.Replace("TURN", Silent, StringComparison.Ordinal)));

    [Theory]
    [InlineData("static readonly List<ChatMessage> history = [];")]
    [InlineData("readonly List<ChatMessage> history = [];")]
    [InlineData("List<ChatMessage> history { get; } = [];")]
    [InlineData("IList<ChatMessage> history; void Begin() => history ??= new List<ChatMessage>();")]
    public Task Reports_member_that_is_kept(string member) => Test.VerifyAsync(Kept(
        member + "\nasync Task Talk(string text) { history.Add(new(ChatRole.User, text)); await client.GetResponseAsync([|history|]); }"));

    [Theory]
    [InlineData("readonly List<ChatMessage> history = [];", "history.Clear();")]
    [InlineData("readonly List<ChatMessage> history = [];", "while (history.Count > 9) history.RemoveAt(0);")]
    [InlineData("List<ChatMessage> history = [];", "history = [];")]
    [InlineData("public List<ChatMessage> history = [];", "Helper.Use(this);")]
    public Task DoesNotReport_member_that_something_may_reduce(string member, string use) => Test.VerifyAsync(Kept(
        member + "\nasync Task Talk(string text) { history.Add(new(ChatRole.User, text)); await client.GetResponseAsync(history); " + use + " }")
        + "static class Helper { public static void Use(Desk desk) => "
        + (member.StartsWith("public", StringComparison.Ordinal) ? "desk.history.Clear()" : "_ = desk") + "; }");

    [Fact]
    public Task Reports_member_in_a_loop_of_turns() => Test.VerifyAsync(In(
        "readonly List<ChatMessage> history = [];\nasync Task Talk() { while (Console.ReadLine() is { } text) "
        + "{ history.Add(new(ChatRole.User, text)); await client.GetResponseAsync([|history|]); } }"));

    [Fact]
    public Task DoesNotReport_member_in_a_loop_that_counts() => Test.VerifyAsync(In(
        "readonly List<ChatMessage> history = [];\nasync Task Talk() { for (var i = 0; i < 3; i++) "
        + "{ history.Add(new(ChatRole.User, Console.ReadLine()!)); await client.GetResponseAsync(history); } }"));

    [Fact]
    public Task DoesNotReport_object_that_may_serve_one_request() => Test.VerifyAsync(In(
        "readonly List<ChatMessage> history = [];\nasync Task Talk(string text) { history.Add(new(ChatRole.User, text)); await client.GetResponseAsync(history); }"));

    [Theory]
    [InlineData("var history = Histories.GetOrAdd(user, _ => []);")]
    [InlineData("var history = Histories[user];")]
    public Task Reports_entry_of_a_store(string local) => Test.VerifyAsync(In(
        "static readonly ConcurrentDictionary<string, List<ChatMessage>> Histories = new();\n"
        + "async Task Talk(string user, string text) { " + local + " history.Add(new(ChatRole.User, text)); await client.GetResponseAsync([|history|]); }\n"
        + "void End(string user) => Histories.TryRemove(user, out _);"));

    [Fact]
    public Task DoesNotReport_entry_that_other_code_may_reduce() => Test.VerifyAsync(In(
        "static readonly ConcurrentDictionary<string, List<ChatMessage>> Histories = new();\n"
        + "async Task Talk(string user, string text) { var history = Histories[user]; history.Add(new(ChatRole.User, text)); await client.GetResponseAsync(history); }\n"
        + "void Shorten(string user) => Histories[user].RemoveAt(0);"));

    [Fact]
    public Task DoesNotReport_program_that_reduces_in_its_pipeline() => Test.VerifyAsync(Method("while (true) { " + Silent + " }")
        + "static class Chain { public static IChatClient Of(IChatClient inner) => inner.AsBuilder().UseChatReducer(new MessageCountingChatReducer(9)).Build(); }",
        "Microsoft.Extensions.AI");

    [Theory]
    [InlineData(
        "",
        "using OpenAI.Chat;",
        "async Task M(ChatClient chat) { var h = new List<ChatMessage>(); while (true) { h.Add(new UserChatMessage(Console.ReadLine())); await chat.CompleteChatAsync([|h|]); } }")]
    [InlineData(
        "",
        "using Anthropic.Models.Messages;",
        "async Task M(Anthropic.AnthropicClient chat, Func<string, MessageParam> say) { var h = new List<MessageParam>(); while (true) { "
        + "h.Add(say(Console.ReadLine()!)); await chat.Messages.Create(new MessageCreateParams { Model = \"m\", MaxTokens = 9, Messages = [|h|] }); } }")]
    [InlineData(
        "Microsoft.SemanticKernel",
        "using Microsoft.SemanticKernel.ChatCompletion;",
        "async Task M(IChatCompletionService chat) { var h = new ChatHistory(); while (true) { h.AddUserMessage(Console.ReadLine()!); await chat.GetChatMessageContentsAsync([|h|]); } }")]
    public Task Reports_conversation_of_each_SDK(string stub, string usings, string member) => Test.VerifyAsync(
        "using System;\nusing System.Collections.Generic;\nusing System.Threading.Tasks;\n" + usings + "\nclass Desk\n{\n" + member + "\n}\n",
        stub.Length == 0 ? [] : [stub]);

    [Fact]
    public Task DoesNotReport_session_that_an_SDK_keeps() => Test.VerifyAsync(
        """
        using System;
        using System.Threading.Tasks;
        using Microsoft.Agents.AI;
        class Desk
        {
            async Task M(AIAgent agent)
            {
                var session = await agent.CreateSessionAsync();
                while (true)
                    await agent.RunAsync(Console.ReadLine()!, session);
            }
        }
        """,
        "Microsoft.Agents.AI", "Microsoft.Agents.AI.Abstractions");

    [Fact]
    public Task DoesNotReport_history_that_a_reducer_of_semantic_kernel_shortens() => Test.VerifyAsync(
        """
        using System;
        using System.Threading.Tasks;
        using Microsoft.SemanticKernel.ChatCompletion;
        class Desk
        {
            async Task M(IChatCompletionService chat, IChatHistoryReducer reducer)
            {
                var history = new ChatHistory();
                while (true)
                {
                    history.AddUserMessage(Console.ReadLine()!);
                    await reducer.ReduceAsync(history);
                    await chat.GetChatMessageContentsAsync(history);
                }
            }
        }
        """,
        "Microsoft.SemanticKernel");

    [Fact]
    public Task Reports_message_that_names_the_conversation() => new Test(
        Method("while (true) { " + Turn.Replace("{0}", "{|#0:history|}", StringComparison.Ordinal) + " }"))
    {
        ExpectedDiagnostics = { new DiagnosticResult(RuleTable.GrowingConversation.Descriptor).WithLocation(0).WithArguments("history") },
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_same_names_in_other_namespace() => Test.VerifyAsync("""
        using System;
        using System.Collections.Generic;
        var history = new List<Contoso.ChatMessage>();
        while (true)
        {
            history.Add(new(Console.ReadLine()));
            new Contoso.Client().GetResponseAsync(history);
        }
        namespace Contoso
        {
            record ChatMessage(string Text);
            class Client { public void GetResponseAsync(List<ChatMessage> messages) { } }
        }
        """);

    [Fact]
    public Task DoesNotReport_without_SDK() => new Test("while (true) System.Console.ReadLine();") { References = TestReferences.AspNetCore }.RunAsync();

    [Fact]
    public Task DoesNotReport_in_test_project() =>
        new Test(Method("while (true) { " + Silent + " }")).WithProperty("IsTestProject", "true").RunAsync();

    [Theory]
    [InlineData("while (true) { history.Add(; await client.GetResponseAsync(history); }")]
    [InlineData("while (true) { history.Add(new(ChatRole.User, Console.ReadLine()!)); await client.GetResponseAsync(histor); }")]
    public Task DoesNotReport_half_typed_code(string code) => new Test(Method(code)) { CompilerDiagnostics = CompilerDiagnostics.None }.RunAsync();
}
