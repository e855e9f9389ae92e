using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow.Programs;

/// <summary>Same code, same findings: whatever the order in which threads come to it.</summary>
public sealed class DeterminismTests
{
    private const int Runs = 50;

    private const string Chat = """
        using Microsoft.Extensions.AI;

        public sealed class Chat(Tickets tickets, Mail mail)
        {
            public string Subject { get; set; } = "";

            public ChatMessage First(HttpRequest request) => new(ChatRole.System, Text(request, 3) + tickets.Text(request, 2) + mail.Text(request, 1));

            public ChatMessage Second(HttpRequest request) => new(ChatRole.System, mail.Text(request, 5) + Text(request, 4));

            public string Text(HttpRequest request, int depth) => depth == 0 ? request.Headers["chat"] + "" : tickets.Text(request, depth - 1);
        }
        """;

    private const string Tickets = """
        using Microsoft.Extensions.AI;

        public sealed class Tickets(Mail mail)
        {
            public ChatMessage Message(HttpRequest request) => new(ChatRole.System, mail.Text(request, 7));

            public string Text(HttpRequest request, int depth) => depth > 5 ? request.Query["ticket"] + "" : mail.Text(request, depth - 1);
        }
        """;

    private const string Mail = """
        using Microsoft.Extensions.AI;

        public sealed class Mail(Func<Chat> chat, Func<Tickets> tickets)
        {
            public ChatMessage Message(HttpRequest request) => new(ChatRole.System, chat().Text(request, 7) + request.Path.Value + request.Query["to"]);

            public string Text(HttpRequest request, int depth)
            {
                if (depth < 0)
                    return request.Query["mail"] + "" + request.Headers["from"];
                var one = new Chat(tickets(), this).Text(request, depth - 1);
                return one + new Tickets(this).Text(request, depth - 2) + request.Cookies["mail"];
            }
        }
        """;

    [Fact]
    public async Task Reports_the_same_words_and_paths_in_concurrent_runs()
    {
        var program = new FlowProgram(new Dictionary<string, string> { ["Chat.cs"] = Chat, ["Mail.cs"] = Mail, ["Tickets.cs"] = Tickets });
        var first = await program.BuildAsync();

        Assert.Equal(4, first.Count(finding => finding.StartsWith("SAI4001", StringComparison.Ordinal)));
        Assert.All(first, finding => Assert.Contains("source: ", finding, StringComparison.Ordinal));
        for (var run = 1; run < Runs; run++)
            Assert.Equal(first, await program.BuildAsync());
    }
}
