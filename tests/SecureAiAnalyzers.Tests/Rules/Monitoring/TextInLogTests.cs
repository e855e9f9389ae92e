using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.References;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Monitoring;

public sealed class TextInLogTests
{
    private const string Answer = "var logger = The<ILogger<Subject>>(); var response = await client.GetResponseAsync(\"hello\"); ";

    [Theory]
    [InlineData("logger.LogInformation(\"Answer {Answer}\", [|response.Text|]);")]
    [InlineData("logger.LogWarning([|$\"Answer {response.Text}\"|]);")]
    [InlineData("logger.LogError(\"Answer {Answer} has {Length} characters\", [|response.Text|], response.Text.Length);")]
    [InlineData("logger.LogCritical([|\"Answer \" + response.Text|]);")]
    [InlineData("logger.Log(LogLevel.Information, \"Answer {Answer}\", [|response.Text|]);")]
    [InlineData("const LogLevel level = LogLevel.Warning; logger.Log(level, \"Answer {Answer}\", [|response.Text|]);")]
    [InlineData("var level = response.Text.Length > 3 ? LogLevel.Warning : LogLevel.Error; logger.Log(level, \"Answer {Answer}\", [|response.Text|]);")]
    [InlineData("if (logger.IsEnabled(LogLevel.Information)) logger.LogInformation(\"Answer {Answer}\", [|response.Text|]);")]
    [InlineData("var text = response.Text.Trim(); logger.LogInformation(\"Answer {Answer}\", [|text.ToUpperInvariant()|]);")]
    [InlineData("foreach (var message in response.Messages) logger.LogInformation(\"{Role}: {Text}\", message.Role, [|message.Text|]);")]
    [InlineData("var text = response.Text; logger.LogInformation(\"Answer {Answer}\", [|text.Substring(0, Math.Min(200, text.Length)) + \"...\"|]);")]
    public Task Reports_answer_at_each_level_that_is_kept(string statements) => VerifyAsync(Answer + statements);

    [Theory]
    [InlineData("OpenAI.Chat.ChatCompletion completion = await The<OpenAI.Chat.ChatClient>().CompleteChatAsync(\"hello\"); var answer = completion.Content[0].Text;", "OpenAI")]
    [InlineData("OpenAI.Chat.ChatCompletion completion = await The<Azure.AI.OpenAI.AzureOpenAIClient>().GetChatClient(\"m\").CompleteChatAsync(\"hello\"); var answer = completion.Content[0].Text;", "Azure.AI.OpenAI")]
    [InlineData("var answer = (await The<Microsoft.Agents.AI.AIAgent>().RunAsync(\"hello\")).Text;", "Microsoft.Agents.AI")]
    [InlineData("var answer = (await Microsoft.SemanticKernel.ChatCompletion.ChatCompletionServiceExtensions.GetChatMessageContentAsync(The<Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService>(), \"hello\")).Content;", "Microsoft.SemanticKernel")]
    [InlineData("var answer = \"\"; await foreach (var update in client.GetStreamingResponseAsync(\"hello\")) answer += update.Text;", "Microsoft.Extensions.AI")]
    public Task Reports_answer_of_each_sdk(string statements, string package) => VerifyAsync(
        statements + " The<ILogger>().LogInformation(\"Answer {Answer}\", [|answer|]);", package);

    [Theory]
    [InlineData("Serilog.Log.Information(\"Answer {Answer}\", [|response.Text|]);", "Serilog")]
    [InlineData("Serilog.Log.ForContext(\"Answer\", [|response.Text|]).Information(\"Answered\");", "Serilog")]
    [InlineData("The<Serilog.ILogger>().Write(Serilog.Events.LogEventLevel.Warning, \"Answer {Answer}\", [|response.Text|]);", "Serilog")]
    [InlineData("NLog.LogManager.GetCurrentClassLogger().Info(\"Answer {0}\", [|response.Text|]);", "NLog")]
    [InlineData("NLog.LogManager.GetCurrentClassLogger().Log(NLog.LogLevel.Warn, \"Answer {0}\", [|response.Text|]);", "NLog")]
    public Task Reports_each_library(string statement, string package) => VerifyAsync(Answer + statement, package);

    [Theory]
    [InlineData("Serilog.Log.Debug(\"Answer {Answer}\", response.Text);", "Serilog")]
    [InlineData("if (Serilog.Log.IsEnabled(Serilog.Events.LogEventLevel.Debug)) Serilog.Log.Information(\"Answer {Answer}\", response.Text);", "Serilog")]
    [InlineData("NLog.LogManager.GetCurrentClassLogger().Trace(\"Answer {0}\", response.Text);", "NLog")]
    public Task DoesNotReport_quiet_level_of_each_library(string statement, string package) => VerifyAsync(Answer + statement, package);

    [Theory]
    [InlineData("logger.LogDebug(\"Answer {Answer}\", response.Text);")]
    [InlineData("logger.LogTrace(\"Answer {Answer}\", response.Text);")]
    [InlineData("logger.Log(LogLevel.Debug, \"Answer {Answer}\", response.Text);")]
    [InlineData("logger.Log(The<LogLevel>(), \"Answer {Answer}\", response.Text);")]
    [InlineData("var level = response.Text.Length > 3 ? LogLevel.Debug : LogLevel.Error; logger.Log(level, \"Answer {Answer}\", response.Text);")]
    [InlineData("if (logger.IsEnabled(LogLevel.Debug)) logger.LogInformation(\"Answer {Answer}\", response.Text);")]
    [InlineData("if (!logger.IsEnabled(LogLevel.Trace)) return; logger.LogInformation(\"Answer {Answer}\", response.Text);")]
    [InlineData("if (The<Microsoft.Extensions.Hosting.IHostEnvironment>().EnvironmentName == \"Development\") logger.LogInformation(\"Answer {Answer}\", response.Text);")]
    [InlineData("logger.LogInformation(\"Answer of {Length} characters\", response.Text.Length);")]
    [InlineData("logger.LogInformation(\"Answer {Id} of {Model}: {Reason}\", response.ResponseId, response.ModelId, response.FinishReason);")]
    [InlineData("logger.LogInformation(\"Answer {Hash}\", Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(response.Text))));")]
    [InlineData("logger.LogInformation(\"Tokens {Tokens}\", response.Usage?.TotalTokenCount);")]
    [InlineData("foreach (var call in response.Messages[0].Contents.OfType<FunctionCallContent>()) logger.LogInformation(\"Tool {Tool} {Id}\", call.Name, call.CallId);")]
    [InlineData("Console.WriteLine(response.Text);")]
    [InlineData("Debug.WriteLine(response.Text);")]
    [InlineData("logger.LogInformation(\"Answer begins with {Start}\", response.Text[..4]);")]
    public Task DoesNotReport_what_keeps_the_text_out(string statements) => VerifyAsync(Answer + statements);

    [Theory]
    [InlineData("var card = (await client.GetResponseAsync<Card>(\"hello\")).Result; logger.LogInformation(\"Card {@Card}\", [|card|]);")]
    [InlineData("var card = (await client.GetResponseAsync<Card>(\"hello\")).Result; logger.LogInformation(\"Card {Title}\", [|card.Title|]);")]
    [InlineData("if ((await client.GetResponseAsync<Card>(\"hello\")).TryGetResult(out var card)) logger.LogInformation(\"Card {Card}\", [|card|]);")]
    public Task Reports_answer_in_the_form_of_a_type(string statements) => FlowRuleTest.VerifyAsync(
        RuleTable.TextInLog, FlowCode.InFile(WithCard(statements)), "Microsoft.Extensions.AI");

    [Theory]
    [InlineData("var card = (await client.GetResponseAsync<Card>(\"hello\")).Result; logger.LogInformation(\"Card of {Length}\", card.Title.Length);")]
    [InlineData("var card = (await client.GetResponseAsync<Card>(\"hello\")).Result; logger.LogInformation(\"Card with {Number}\", card.Number);")]
    [InlineData("var number = (await client.GetResponseAsync<int>(\"hello\")).Result; logger.LogInformation(\"Number {Number}\", number);")]
    public Task DoesNotReport_numbers_of_an_answer(string statements) => FlowRuleTest.VerifyAsync(
        RuleTable.TextInLog, FlowCode.InFile(WithCard(statements)), "Microsoft.Extensions.AI");

    private static string WithCard(string statements) => $$"""
        public sealed record Card(string Title, int Number);

        public sealed class Assistant(IChatClient client, ILogger<Assistant> logger)
        {
            public async Task AskAsync()
            {
                {{statements}}
            }
        }
        """;

    [Fact]
    public Task DoesNotReport_redacted_answer() => VerifyAsync(
        Answer + "logger.LogInformation(\"Answer {Answer}\", The<Microsoft.Extensions.Compliance.Redaction.Redactor>().Redact(response.Text));",
        "Microsoft.Extensions.Compliance.Redaction");

    [Fact]
    public Task Reports_prompt_that_the_same_method_sends() => FlowRuleTest.VerifyAsync(
        RuleTable.TextInLog,
        FlowCode.InFile("""
            public sealed record Question(string Customer, string Text);

            public sealed partial class Assistant(IChatClient client, ILogger<Assistant> logger)
            {
                [LoggerMessage(Level = LogLevel.Information, Message = "Asked {Text}")]
                private partial void LogAsked(string text);

                [LoggerMessage(Level = LogLevel.Debug, Message = "Asked {Text}")]
                private partial void LogDetails(string text);

                public async Task<string> AskAsync(Question question)
                {
                    logger.LogInformation("Customer {Customer} asks {Text}", question.Customer, [|question.Text|]);
                    LogAsked([|question.Text|]);
                    LogDetails(question.Text);
                    List<ChatMessage> messages =
                    [
                        new(ChatRole.System, "Answer briefly."),
                        new(ChatRole.User, question.Text),
                    ];
                    var response = await client.GetResponseAsync(messages);
                    logger.LogInformation("Answered in {Length} characters", response.Text.Length);
                    return response.Text;
                }

                public async Task<string> TranslateAsync(string text, string language)
                {
                    logger.LogInformation("Translating to {Language}", language);
                    var response = await client.GetResponseAsync(text);
                    logger.LogInformation([|$"Translated {text}"|]);
                    return response.Text;
                }

                public void Note(string text) => logger.LogInformation("Note {Text}", text);

                private partial void LogAsked(string text) => throw new NotImplementedException();

                private partial void LogDetails(string text) => throw new NotImplementedException();
            }
            """));

    [Fact]
    public Task Reports_object_that_shows_the_text() => FlowRuleTest.VerifyAsync(
        RuleTable.TextInLog,
        FlowCode.InFile("""
            public sealed record Question(string Customer, string Text);

            public sealed record Reply(string Id, string Text);

            public sealed record Envelope(int Number, Reply Reply);

            public sealed class Note(string text)
            {
                public override string ToString() => $"Note: {text}";
            }

            public sealed class Desk(IChatClient client, ILogger<Desk> logger)
            {
                public async Task<Reply> AskAsync(Question question)
                {
                    logger.LogInformation("Asked {Question}", [|question|]);
                    logger.LogInformation("Asked {Question}", [|System.Text.Json.JsonSerializer.Serialize(question)|]);
                    logger.LogInformation("Asked by {Customer}", question.Customer);
                    var response = await client.GetResponseAsync(question.Text);
                    var reply = new Reply("1", response.Text);
                    logger.LogInformation("Answered {Id} {Reply}", reply.Id, [|reply|]);
                    logger.LogInformation("Answered {Envelope}", [|new Envelope(1, reply)|]);
                    logger.LogInformation("Answered {Note}", [|new Note(reply.Text)|]);
                    logger.LogDebug("Answered {Reply}", reply);
                    return reply;
                }
            }
            """));

    [Fact]
    public Task DoesNotReport_object_that_does_not_show_the_text() => FlowRuleTest.VerifyAsync(
        RuleTable.TextInLog,
        FlowCode.InFile("""
            public sealed class Question
            {
                public string Text { get; set; } = "";
            }

            public sealed record Usage(int Length);

            public sealed record Reply(string Id, string Text)
            {
                public override string ToString() => $"Reply {Id} of {Text.Length} characters";
            }

            public sealed class Result(string text)
            {
                public string Text => text;
            }

            public sealed class Desk(IChatClient client, ILogger<Desk> logger)
            {
                public async Task<Reply> AskAsync(Question question)
                {
                    logger.LogInformation("Asked {Question}", question);
                    var response = await client.GetResponseAsync(question.Text);
                    var reply = new Reply("1", response.Text);
                    logger.LogInformation("Answered {Reply}", reply);
                    logger.LogInformation("Answered {Result}", new Result(reply.Text));
                    logger.LogInformation("Answered {Usage}", new Usage(reply.Text.Length));
                    return reply;
                }
            }
            """));

    [Fact]
    public Task Reports_object_that_is_taken_apart() => FlowRuleTest.VerifyAsync(
        RuleTable.TextInLog,
        FlowCode.InFile("""
            public sealed class Ticket
            {
                public int Id { get; set; }

                public string Body { get; set; } = "";
            }

            public sealed class Triage
            {
                public string Reason { get; set; } = "";
            }

            public sealed class Desk(IChatClient client, Serilog.ILogger log)
            {
                public async Task<Triage> SortAsync(Ticket ticket)
                {
                    log.Information("Ticket {@Ticket}", [|ticket|]);
                    log.Information("Ticket {Ticket} {Id}", ticket, ticket.Id);
                    var response = await client.GetResponseAsync(ticket.Body);
                    var triage = new Triage { Reason = response.Text };
                    log.Information("Sorted {@Triage}", [|triage|]);
                    log.Information("Sorted {Triage}", triage);
                    return triage;
                }
            }
            """),
        "Serilog");

    [Theory]
    [InlineData("using var scope = logger.BeginScope(\"Answer {Answer}\", [|response.Text|]);")]
    [InlineData("using (logger.BeginScope([|new Dictionary<string, object> { [\"Answer\"] = response.Text }|])) logger.LogInformation(\"Answered\");")]
    [InlineData("using var scope = logger.BeginScope([|response.Text|]);")]
    public Task Reports_text_in_a_scope(string statements) => VerifyAsync(Answer + statements);

    [Theory]
    [InlineData("using var scope = Serilog.Context.LogContext.PushProperty(\"Answer\", [|response.Text|]);", "Serilog")]
    [InlineData("using var scope = NLog.ScopeContext.PushProperty(\"Answer\", [|response.Text|]);", "NLog")]
    public Task Reports_text_in_a_scope_of_each_library(string statement, string package) => VerifyAsync(Answer + statement, package);

    [Theory]
    [InlineData("using var scope = logger.BeginScope(\"Answer {Id}\", response.ResponseId);")]
    [InlineData("using var scope = logger.BeginScope(new Dictionary<string, object> { [\"Length\"] = response.Text.Length });")]
    public Task DoesNotReport_scope_without_the_text(string statements) => VerifyAsync(Answer + statements);

    [Theory]
    [InlineData("try { text = (await client.GetResponseAsync(\"hello\")).Text; Use(text); } catch (TimeoutException) { logger.LogError(\"{Text}\", [|text|]); }")]
    [InlineData("try { await foreach (var part in client.GetStreamingResponseAsync(\"a\")) text += part.Text; } finally { logger.LogInformation(\"{Text}\", [|text|]); }")]
    public Task Reports_text_that_a_handler_sees(string statements) =>
        VerifyAsync("var logger = The<ILogger>(); var text = \"\"; " + statements + " void Use(string used) { }");

    [Theory]
    [InlineData("try { text = (await client.GetResponseAsync(\"hello\")).Text; } catch (TimeoutException) { logger.LogError(\"{Text}\", text); }")]
    [InlineData("try { var response = await client.GetResponseAsync(\"a\"); text = response.Text; } catch { logger.LogError(\"{Text}\", text); throw; }")]
    public Task DoesNotReport_text_that_no_handler_sees(string statements) =>
        VerifyAsync("var logger = The<ILogger>(); var text = \"\"; " + statements);

    [Fact]
    public Task Reports_answers_of_a_local_model_behind_Ollama() => VerifyFileAsync(
        """
        using OllamaSharp;
        using OllamaSharp.Models;
        using OllamaSharp.Models.Chat;

        """,
        """
        public sealed class Desk(IOllamaApiClient ollama, ILogger<Desk> logger)
        {
            public async Task<string> ChatAsync(string question, CancellationToken token)
            {
                var chat = new Chat(ollama, "You answer questions about parcels.");
                var reply = new StringBuilder();
                await foreach (var part in chat.SendAsync(question, token))
                    reply.Append(part);

                logger.LogInformation("Answered {Question}", [|question|]);
                logger.LogInformation("Reply {Reply} of {Length} characters", [|reply.ToString()|], reply.Length);
                return reply.ToString();
            }

            public async Task<string> SummarizeAsync(string parcel, CancellationToken token)
            {
                var request = new GenerateRequest { Model = "llama3.2:3b", Prompt = $"Summarize the route of {parcel}" };
                var text = "";
                await foreach (var part in ollama.GenerateAsync(request, token))
                {
                    logger.LogTrace("Part {Part}", part?.Response);
                    text += part?.Response;
                }

                if (text.Length == 0)
                    logger.LogWarning("No summary of parcel {Parcel}", parcel);
                else
                    Show(text);
                return text;
            }

            public async Task MeasureAsync(ChatRequest request, CancellationToken token)
            {
                await foreach (var part in ollama.ChatAsync(request, token))
                {
                    if (part is ChatDoneResponseStream done)
                        logger.LogInformation("{Model}: {Tokens} tokens, {Reason}", done.Model, done.EvalCount, done.DoneReason);
                    else if (logger.IsEnabled(LogLevel.Debug))
                        logger.LogDebug("{Text}", part?.Message.Content);
                }
            }

            private void Show(string summary) => logger.LogWarning("Summary: {Summary}", [|summary|]);
        }
        """,
        "OllamaSharp");

    [Fact]
    public Task Reports_answers_of_a_model_in_the_process() => VerifyFileAsync(
        """
        using LLama;
        using LLama.Abstractions;
        using LLama.Common;

        """,
        """
        public sealed class LocalWriter(ILLamaExecutor executor, ILogger<LocalWriter> logger)
        {
            private readonly InferenceParams _settings = new() { MaxTokens = 256, AntiPrompts = ["User:"] };

            public async Task<string> WriteAsync(string topic, CancellationToken token)
            {
                var text = new StringBuilder();
                await foreach (var part in executor.InferAsync("Write about " + topic, _settings, token))
                {
                    logger.LogDebug("Part {Part}", part);
                    text.Append(part);
                }

                var draft = text.ToString().Trim();
                logger.LogInformation("Draft of {Length} characters", draft.Length);
                if (!draft.EndsWith('.'))
                    logger.LogWarning("The draft ends early: {Draft}", [|draft|]);
                return draft;
            }

            public async Task<string> TalkAsync(ChatSession session, string line, CancellationToken token)
            {
                var message = new ChatHistory.Message(AuthorRole.User, line);
                var reply = "";
                await foreach (var part in session.ChatAsync(message, _settings, token))
                    reply += part;

                logger.LogInformation("Turn {Turn} answered", session.History.Messages.Count);
                LogReply(reply);
                return reply;
            }

            private void LogReply(string reply)
            {
                using (logger.BeginScope("talk"))
                    logger.LogInformation([|$"Model said: {reply}"|]);
            }
        }
        """,
        "LLamaSharp");

    [Fact]
    public Task Reports_answers_of_Claude() => VerifyFileAsync(
        """
        using Anthropic;
        using Anthropic.Models.Messages;

        """,
        """
        public sealed class Support(IAnthropicClient claude, ILogger<Support> logger)
        {
            public async Task<string> AnswerAsync(string letter, CancellationToken token)
            {
                var message = await claude.Messages.Create(
                    new MessageCreateParams
                    {
                        Model = "claude-sonnet-4-5-20250929",
                        MaxTokens = 1000,
                        Messages = [new MessageParam(new UserMessageParam(letter))],
                    },
                    token);
                logger.LogInformation("{Id} took {Input} and {Output} tokens", message.ID, message.Usage.InputTokens, message.Usage.OutputTokens);

                var answer = TextOf(message);
                logger.LogInformation("Answered: {Answer}", [|answer|]);
                return answer;
            }

            public void Review(Message message)
            {
                foreach (var block in message.Content)
                {
                    if (block.TryPickText(out var text))
                        logger.LogError([|"Unexpected text " + text.Text|]);
                    else if (block.TryPickToolUse(out var tool))
                        logger.LogInformation("Tool {Tool} {Id}", tool.Name, tool.ID);
                }

                logger.LogInformation("Stopped: {Reason}", message.StopReason);
            }

            private static string TextOf(Message message)
            {
                var text = new StringBuilder();
                foreach (var block in message.Content)
                {
                    if (block.Value is TextBlock part)
                        text.AppendLine(part.Text);
                }

                return text.ToString();
            }
        }
        """,
        "Anthropic");

    [Fact]
    public Task DoesNotReport_console_program() => new FlowRuleTest(
        RuleTable.TextInLog,
        """
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Logging;

        IChatClient client = null!;
        ILogger logger = null!;
        var response = await client.GetResponseAsync("hello");
        logger.LogInformation("Answer {Answer}", response.Text);
        """)
    {
        References = TestReferences.Console,
        TestState = { OutputKind = OutputKind.ConsoleApplication },
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_lookalikes() => VerifyAsync(
        Answer + "new Own.Log().LogInformation(\"Answer {Answer}\", response.Text);",
        [],
        " namespace Own { public class Log { public void LogInformation(string message, params object[] args) { } } }");

    [Fact]
    public Task Reports_message_that_names_text_and_sink() => new FlowRuleTest(
        RuleTable.TextInLog,
        FlowCode.InMethod("""
            var response = await client.GetResponseAsync("hello");
            The<ILogger>().LogInformation("Answer {Answer}", {|#0:response.Text|});
            """))
    {
        TestState =
        {
            ExpectedDiagnostics =
            {
                new DiagnosticResult(RuleTable.TextInLog.Descriptor).WithLocation(0).WithLocation(0).WithMessage(
                    "The text of 'ChatResponse.Text' is written to the log by 'LogInformation(args)'; "
                    + "log its length or an id, or use LogDebug"),
            },
        },
    }.RunAsync();

    private static Task VerifyFileAsync(string usings, string code, string package) =>
        FlowRuleTest.VerifyAsync(RuleTable.TextInLog, usings + FlowCode.InFile(code), package);

    private static Task VerifyAsync(string statements, params string[] packages) => VerifyAsync(statements, packages, string.Empty);

    private static Task VerifyAsync(string statements, string[] packages, string types) =>
        FlowRuleTest.VerifyAsync(RuleTable.TextInLog, FlowCode.InMethod(statements) + types, packages);
}
