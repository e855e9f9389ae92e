namespace SecureAiAnalyzers.Tests.DataFlow.Programs;

/// <summary>
/// A shop's assistant in six classes. What a customer asks gets into the instructions of the model; what the model answers gets into a query and
/// a command line, and so does what the model gives a tool.
/// </summary>
internal static class AssistantProgram
{
    private const string Controller = """
        using Microsoft.AspNetCore.Mvc;

        namespace Shop;

        public sealed record AskRequest(int Customer, string Question);

        [ApiController, Route("ask")]
        public sealed class AskController(IAssistant assistant) : ControllerBase
        {
            [HttpPost]
            public async Task<ActionResult<int>> AskAsync([FromBody] AskRequest request, CancellationToken cancellationToken)
            {
                if (request.Customer < 1)
                    return BadRequest();

                var turn = new Turn("customer", request.Question);
                return await assistant.AnswerAsync(turn, cancellationToken);
            }
        }
        """;

    private const string Service = """
        using Microsoft.Extensions.AI;

        namespace Shop;

        public sealed record Turn(string Role, string Text);

        public interface IAssistant
        {
            Task<int> AnswerAsync(Turn turn, CancellationToken cancellationToken);
        }

        public sealed class Assistant(IChatClient chat, PromptBook prompts, AnswerReader answers, OrderTools orders) : IAssistant
        {
            public async Task<int> AnswerAsync(Turn turn, CancellationToken cancellationToken)
            {
                var facts = new Dictionary<string, string> { ["language"] = "English" };
                facts["question"] = turn.Text;
                var instructions = await prompts.InstructionsAsync(facts);
                var messages = new List<ChatMessage> { new(ChatRole.System, instructions), new(ChatRole.User, turn.Text) };
                var options = new ChatOptions { Tools = [AIFunctionFactory.Create(orders.CountAsync)] };
                var plan = await answers.ReadAsync(chat.GetStreamingResponseAsync(messages, options, cancellationToken));
                return await orders.CountAsync(plan);
            }
        }
        """;

    private const string Prompts = """
        using System.Text;

        namespace Shop;

        public sealed class PromptBook
        {
            public async Task<string> InstructionsAsync(Dictionary<string, string> facts)
            {
                var text = new StringBuilder("You help customers.");
                text.AppendLine($"Answer in {facts["language"]}.");
                text.AppendLine($"The question is about: {facts["question"]}");
                return await ShortAsync(text);
            }

            private static async Task<string> ShortAsync(StringBuilder text)
            {
                await Task.Yield();
                return text.ToString().Trim();
            }
        }
        """;

    private const string Tools = """
        using System.Data.Common;
        using System.Diagnostics;
        using System.Text;
        using Microsoft.Extensions.AI;

        namespace Shop;

        public sealed class Plan
        {
            public string Filter { get; init; } = "";

            public string Report { get; init; } = "";
        }

        public sealed class AnswerReader
        {
            public async Task<Plan> ReadAsync(IAsyncEnumerable<ChatResponseUpdate> updates)
            {
                var answer = new StringBuilder();
                await foreach (var update in updates)
                    answer.Append(update.Text);
                var parts = answer.ToString().Split('|');
                return new Plan { Filter = parts[0], Report = parts[1] };
            }
        }

        public sealed class OrderTools(DbConnection connection, ReportShell shell)
        {
            public async Task<int> CountAsync(Plan plan)
            {
                await using var command = connection.CreateCommand();
                command.CommandText = $"SELECT COUNT(*) FROM orders WHERE {plan.Filter}";
                var count = await command.ExecuteScalarAsync();
                shell.Run(plan.Report);
                return Convert.ToInt32(count);
            }
        }

        public sealed class ReportShell
        {
            public void Run(string report) => Process.Start("/bin/sh", "-c " + report);
        }
        """;

    /// <summary>The program.</summary>
    public static FlowProgram Open { get; } = new(new Dictionary<string, string>
    {
        ["AskController.cs"] = Controller,
        ["Assistant.cs"] = Service,
        ["PromptBook.cs"] = Prompts,
        ["Tools.cs"] = Tools,
    });

    /// <summary>What silences each rule: a check of the input, a parameter of the query, a set of known reports.</summary>
    public static IReadOnlyDictionary<string, (string Old, string New)[]> Guards { get; } = new Dictionary<string, (string Old, string New)[]>
    {
        ["SAI4001"] = [("if (request.Customer < 1)", "if (request.Customer < 1 || request.Question is not (\"orders\" or \"returns\"))")],
        ["SAI5003"] =
        [
            ("$\"SELECT COUNT(*) FROM orders WHERE {plan.Filter}\";", "\"SELECT COUNT(*) FROM orders WHERE state = @state\"; AddState(command, plan.Filter);"),
            ("public async Task<int> CountAsync(Plan plan)", """
                private static void AddState(DbCommand command, string state)
                {
                    var parameter = command.CreateParameter();
                    parameter.ParameterName = "@state";
                    parameter.Value = state;
                    command.Parameters.Add(parameter);
                }

                public async Task<int> CountAsync(Plan plan)
                """),
        ],
        ["SAI5002"] =
        [
            ("public void Run(string report) => Process", """
                private static readonly string[] Known = ["daily", "monthly"];

                public void Run(string report) => _ = !Known.Contains(report) ? null : Process
                """),
        ],
    };

    /// <summary>The same program with a guard at each sink.</summary>
    public static FlowProgram Guarded { get; } = Open.With([.. Guards.Values.SelectMany(guard => guard)]);
}
