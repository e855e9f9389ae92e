using SecureAiAnalyzers.CodeFixes.Prompts;
using SecureAiAnalyzers.Rules.Prompts;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Prompts;

using Test = RuleFixTest<CallerChosenRole, CallerChosenRoleFix>;

public sealed class CallerChosenRoleFixTests
{
    [Theory]
    [InlineData("new ChatRole(m.Role)")]
    [InlineData("new(m.Role)")]
    [InlineData("m.Role == \"system\" ? ChatRole.System : ChatRole.User")]
    [InlineData("m.Role switch { \"system\" => ChatRole.System, _ => ChatRole.User }")]
    public Task Fixes_role(string role) => Test.VerifyAsync(
        InHandler($"request.Messages.Select(m => new ChatMessage([|{role}|], m.Content))"),
        InHandler("request.Messages.Select(m => new ChatMessage(ChatRole.User, m.Content))"));

    [Fact]
    public Task Fixes_all_roles() => Test.VerifyAsync(
        InHandler("request.Messages.Select(m => new ChatMessage([|new ChatRole(m.Role)|], m.Content)).Concat("
            + "request.Messages.Select(m => new ChatMessage { Role = [|new ChatRole(m.Role)|] /* as sent */, Contents = [new TextContent(m.Content)] }))"),
        InHandler("request.Messages.Select(m => new ChatMessage(ChatRole.User, m.Content)).Concat("
            + "request.Messages.Select(m => new ChatMessage { Role = ChatRole.User /* as sent */, Contents = [new TextContent(m.Content)] }))"));

    [Fact]
    public Task Fixes_bound_history() => Test.VerifyAsync(
        WithHistory("List<ChatMessage> [|messages|]", "messages"),
        WithHistory("List<ChatMessage> messages", "messages.Where(message => message.Role == ChatRole.User)"));

    [Fact]
    public Task Fixes_history_in_a_member() => Test.VerifyAsync(
        WithHistory("Conversation conversation", "[|conversation.Messages|]"),
        WithHistory("Conversation conversation", "conversation.Messages.Where(message => message.Role == ChatRole.User)"));

    [Fact]
    public Task Fixes_history_where_Linq_is_not_imported() => Test.VerifyAsync(
        WithHistory("List<ChatMessage> [|messages|]", "messages").Replace("using System.Linq;\n", "", StringComparison.Ordinal),
        WithHistory("List<ChatMessage> messages", "messages.Where(message => message.Role == ChatRole.User)"));

    [Theory]
    [InlineData("[.. messages, new(ChatRole.User, \"Thanks.\")]")]
    [InlineData("messages.Append(new(ChatRole.User, \"Thanks.\"))")]
    public Task OffersNoFix_for_history_without_a_name(string history)
    {
        var code = WithHistory("List<ChatMessage> [|messages|]", history);
        return Test.VerifyAsync(code, code);
    }

    [Fact]
    public Task OffersNoFix_for_kinds_of_messages()
    {
        var code = FlowCode.Usings.Replace("using Microsoft.Extensions.AI;", "using OpenAI.Chat;", StringComparison.Ordinal) + """
            public class ChatController(ChatClient client) : ControllerBase
            {
                public async Task PostAsync(Request request)
                {
                    List<ChatMessage> messages = [new SystemChatMessage("You sell shoes.")];
                    foreach (var m in request.Messages)
                        messages.Add(m.Role == "system" ? new [|SystemChatMessage|](m.Content) : new UserChatMessage(m.Content));
                    await client.CompleteChatAsync(messages);
                }
            }
            """ + Types;
        return Test.VerifyAsync(code, code);
    }

    private const string Types = """

        public record Dto(string Role, string Content);
        public record Request(List<Dto> Messages);
        public record Conversation(string Id, List<Microsoft.Extensions.AI.ChatMessage> Messages);
        """;

    private static string InHandler(string messages) => FlowCode.Usings + $$"""
        public static class Program
        {
            public static void Map(WebApplication app) => app.MapPost("/chat", async (Request request, IChatClient client) =>
                (await client.GetResponseAsync({{messages}}, new ChatOptions { Instructions = "You sell shoes." })).Text);
        }
        """ + Types;

    private static string WithHistory(string parameter, string history) => FlowCode.Usings + $$"""
        public static class Program
        {
            public static void Map(WebApplication app) => app.MapPost("/chat", async ({{parameter}}, IChatClient client) =>
                (await client.GetResponseAsync({{history}}, new ChatOptions { Instructions = "You sell shoes." })).Text);
        }
        """ + Types;
}
