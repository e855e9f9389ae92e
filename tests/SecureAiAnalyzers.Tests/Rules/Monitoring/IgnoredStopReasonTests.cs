using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Monitoring;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Monitoring;

using Test = RuleTest<IgnoredStopReason>;

public sealed class IgnoredStopReasonTests
{
    [Theory]
    [InlineData("File.WriteAllText(\"a.txt\", [|response.Text|]);")]
    [InlineData("await File.WriteAllTextAsync(\"a.txt\", [|response.Text|]);")]
    [InlineData("File.AppendAllText(\"a.txt\", [|response.Text|].Trim());")]
    [InlineData("await File.AppendAllTextAsync(\"a.txt\", [|response.Messages.Last().Text|]);")]
    [InlineData("var text = [|response.Text|]; File.WriteAllText(\"a.txt\", text);")]
    [InlineData("File.WriteAllText(\"a.txt\", [|response.Text|]); File.WriteAllText(\"b.txt\", response.Text);")]
    [InlineData("command.Parameters[0].Value = [|response.Text|];")]
    [InlineData("Console.WriteLine(response.Text); File.WriteAllText(\"a.txt\", [|response.Text|]);")]
    [InlineData("File.WriteAllText(\"a.txt\", [|response.ToString()|]);")]
    [InlineData("try { File.WriteAllText(\"a.txt\", [|response.Text|]); } catch (IOException) { }")]
    public Task Reports_stored_answer(string body) => Test.VerifyAsync(In("var response = await chat.GetResponseAsync(question);\n" + body));

    [Theory]
    [InlineData("if (response.FinishReason != ChatFinishReason.Stop) return; File.WriteAllText(\"a.txt\", [|response.Text|]);")]
    [InlineData("File.WriteAllText(\"a.txt\", [|response.Text|]); Console.WriteLine(response.FinishReason);")]
    [InlineData("if (response is { FinishReason: { } reason } && reason == ChatFinishReason.Length) return; File.WriteAllText(\"a.txt\", [|response.Text|]);")]
    public Task Reports_stored_answer_that_may_be_a_refusal(string body) =>
        Test.VerifyAsync(In("var response = await chat.GetResponseAsync(question);\n" + body));

    [Fact]
    public Task Reports_stored_text_of_a_response_that_may_be_a_refusal() => Test.VerifyAsync(InMethod(
        "OpenAI.Responses.ResponsesClient client",
        "OpenAI.Responses.ResponseResult answer = await client.CreateResponseAsync(\"m\", \"q\"); var text = [|answer.GetOutputText()|]; "
        + "Console.WriteLine(answer.Status); File.WriteAllText(\"a.txt\", text);"));

    [Theory]
    [InlineData("if (answer.Status != OpenAI.Responses.ResponseStatus.Completed || string.IsNullOrEmpty(text)) return;")]
    [InlineData("if (((OpenAI.Responses.MessageResponseItem)answer.OutputItems[0]).Content[0].Refusal is not null) return;")]
    public Task DoesNotReport_stored_text_of_a_response_whose_refusal_is_noticed(string check) => Test.VerifyAsync(InMethod(
        "OpenAI.Responses.ResponsesClient client",
        "OpenAI.Responses.ResponseResult answer = await client.CreateResponseAsync(\"m\", \"q\"); var text = answer.GetOutputText(); "
        + check + " File.WriteAllText(\"a.txt\", text);"));

    [Theory]
    [InlineData("string.Concat(answer.Content.Select(part => part.Text))")]
    [InlineData("string.Join(\"\", answer.Content.Select(part => part.Text))")]
    public Task Reports_joined_text_that_may_be_a_refusal(string text) => Test.VerifyAsync(InMethod(
        "OpenAI.Chat.ChatClient client",
        "OpenAI.Chat.ChatCompletion answer = await client.CompleteChatAsync(\"q\"); if (answer.FinishReason != OpenAI.Chat.ChatFinishReason.Stop) return; "
        + $"File.WriteAllText(\"a.txt\", [|{text}|]);"));

    [Fact]
    public Task Reports_message_that_names_the_refusal() => new Test(In(
        "var response = await chat.GetResponseAsync(question); if (response.FinishReason != ChatFinishReason.Stop) return; "
        + "File.WriteAllText(\"a.txt\", {|#0:response.Text|});"))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.IgnoredStopReason.Descriptor).WithLocation(0).WithArguments("stored", "ErrorContent"),
        },
    }.RunAsync();

    [Theory]
    [InlineData("var response = await chat.GetResponseAsync<Note>(question); Show([|response.Result|].Text);")]
    [InlineData("Show([|(await chat.GetResponseAsync<Note>(question)).Result|].Text);")]
    [InlineData("Note note = [|(await chat.GetResponseAsync<Note>(question)).Result|]; Show(note.Text);")]
    [InlineData("var note = [|(await chat.GetResponseAsync<Note>(question)).Result|]; Console.WriteLine(note.Text); File.WriteAllText(\"a.txt\", note.Text);")]
    [InlineData("var note = [|(await chat.GetResponseAsync<Note>(question)).Result|]; if (note.Text == \"yes\") Console.WriteLine(note.Text);")]
    [InlineData("foreach (var note in [|(await chat.GetResponseAsync<Note[]>(question)).Result|]) { Console.WriteLine(note.Text); File.WriteAllText(\"a.txt\", note.Text); }")]
    [InlineData("var response = await chat.GetResponseAsync<Note>(question); Console.WriteLine(response.Result.Text); Show([|response.Result|].Text);")]
    [InlineData("_ = [|(await chat.GetResponseAsync<Note>(question)).Result|];")]
    [InlineData("try { Show([|(await chat.GetResponseAsync<Note>(question)).Result|].Text); } catch (IOException) { }")]
    public Task Reports_answer_that_the_SDK_parses(string body) => Test.VerifyAsync(In(body), "Microsoft.Extensions.AI");

    [Theory]
    [InlineData("Console.WriteLine((await chat.GetResponseAsync<Note>(question)).Result.Text);")]
    [InlineData("var response = await chat.GetResponseAsync<Note>(question); Console.WriteLine($\"Note: {response.Result.Text}\"); Console.WriteLine(\"Again: \" + response.Result.Text);")]
    [InlineData("var response = await chat.GetResponseAsync<Note>(question); Note note = response.Result; Console.WriteLine(note?.Text.Trim());")]
    [InlineData("foreach (var note in (await chat.GetResponseAsync<Note[]>(question)).Result) Console.WriteLine(note.Text);")]
    [InlineData("var notes = (await chat.GetResponseAsync<string[]>(question)).Result; Console.WriteLine(string.Join(\", \", notes));")]
    public Task DoesNotReport_parsed_answer_that_is_only_shown(string body) => Test.VerifyAsync(In(body), "Microsoft.Extensions.AI");

    [Theory]
    [InlineData("var response = await chat.GetResponseAsync<Note>(question); if (response.TryGetResult(out var note)) Show(note.Text);")]
    [InlineData("try { Show((await chat.GetResponseAsync<Note>(question)).Result.Text); } catch (Exception) { }")]
    [InlineData("var response = await chat.GetResponseAsync<Note>(question); try { Show(response.Result.Text); } catch (JsonException) { return; }")]
    public Task DoesNotReport_parsed_answer_whose_failure_is_handled(string body) => Test.VerifyAsync(In(body), "Microsoft.Extensions.AI");

    [Theory]
    [InlineData("var response = await chat.GetResponseAsync<Note>(question); if (response.FinishReason == ChatFinishReason.Stop) Show(response.Result.Text);")]
    [InlineData("var response = await chat.GetResponseAsync<Note>(question); Console.WriteLine(response.Text);")]
    [InlineData("var response = await chat.GetResponseAsync<Note>(question); Require(response); Show(response.Result.Text);")]
    public Task DoesNotReport_parsed_answer_whose_reason_is_read(string body) => Test.VerifyAsync(In(body), "Microsoft.Extensions.AI");

    [Theory]
    [InlineData("Console.WriteLine(response.Text);")]
    [InlineData("Show(response.Text);")]
    [InlineData("if (response.FinishReason != ChatFinishReason.Stop || response.Text.Length == 0) return; File.WriteAllText(\"a.txt\", response.Text);")]
    [InlineData("if (response.FinishReason != ChatFinishReason.Stop || string.IsNullOrWhiteSpace(response.Text)) return; File.WriteAllText(\"a.txt\", response.Text);")]
    [InlineData("if (response.FinishReason != ChatFinishReason.Stop) return; var t = response.Text; if (t == \"\") return; File.WriteAllText(\"a.txt\", t);")]
    [InlineData("if (response.FinishReason != ChatFinishReason.Stop) return; if (response.Text is not { Length: > 0 } t) return; File.WriteAllText(\"a.txt\", t);")]
    [InlineData("if (response.FinishReason != ChatFinishReason.Stop || response.Messages.Any(m => m.Contents.OfType<ErrorContent>().Any())) return; File.WriteAllText(\"a.txt\", response.Text);")]
    [InlineData("if (response is { FinishReason: { } reason } && reason == ChatFinishReason.Length) return; ArgumentException.ThrowIfNullOrEmpty(response.Text); File.WriteAllText(\"a.txt\", response.Text);")]
    [InlineData("Require(response); File.WriteAllText(\"a.txt\", response.Text);")]
    [InlineData("File.WriteAllText(\"a.txt\", question);")]
    [InlineData("File.WriteAllText(\"a.txt\", response.ResponseId);")]
    [InlineData("File.WriteAllText(response.Text, \"a\");")]
    [InlineData("var order = JsonSerializer.Deserialize<int[]>(response.Text);")]
    [InlineData("var score = int.Parse(response.Text);")]
    [InlineData("if (response.Text.Contains(\"yes\")) Console.WriteLine();")]
    [InlineData("try { var order = JsonSerializer.Deserialize<int[]>(response.Text); } catch (JsonException) { }")]
    [InlineData("if (int.TryParse(response.Text, out var score)) Console.WriteLine(score);")]
    [InlineData("var note = new Note { Text = response.Text }; Console.WriteLine(note.Text);")]
    public Task DoesNotReport_other_use_or_reason_read(string body) =>
        Test.VerifyAsync(In("var response = await chat.GetResponseAsync(question);\n" + body));

    [Theory]
    [InlineData("var order = JsonSerializer.Deserialize<int[]>([|response.Text|]);")]
    public Task Reports_answer_with_form_that_is_parsed_blindly(string body) => Test.VerifyAsync(In(
        "var response = await chat.GetResponseAsync(question, new ChatOptions { ResponseFormat = ChatResponseFormat.Json });\n" + body));

    [Theory]
    [InlineData("try { var order = JsonSerializer.Deserialize<int[]>(response.Text); } catch (JsonException) { }")]
    [InlineData("if (response.FinishReason == ChatFinishReason.Length) return; var order = JsonSerializer.Deserialize<int[]>(response.Text);")]
    public Task DoesNotReport_answer_with_form_whose_reason_or_failure_is_handled(string body) => Test.VerifyAsync(In(
        "var response = await chat.GetResponseAsync(question, new ChatOptions { ResponseFormat = ChatResponseFormat.Json });\n" + body));

    [Theory]
    [InlineData("db.Notes.Add(new Note { Text = [|response.Text|] });")]
    [InlineData("await db.Notes.AddAsync(new Note { Text = [|response.Text|] });")]
    [InlineData("db.Notes.AddRange(new Note { Text = [|response.Text|] });")]
    [InlineData("await db.AddRangeAsync(new Note { Text = [|response.Text|] }, new Note());")]
    [InlineData("var note = new Note { Text = [|response.Text|] }; db.UpdateRange(note);")]
    [InlineData("db.Add(new Note { Text = [|response.Text|] });")]
    [InlineData("var note = new Note { Text = [|response.Text|] }; db.Notes.Add(note); await db.SaveChangesAsync();")]
    [InlineData("var note = await db.Notes.FindAsync(1); note.Text = [|response.Text|]; await db.SaveChangesAsync();")]
    [InlineData("await connection.ExecuteAsync(\"insert into notes values (@Text)\", new { Text = [|response.Text|] });")]
    [InlineData("await connection.ExecuteAsync(\"insert into notes values (@Text)\", new Note { Text = [|response.Text|] });")]
    public Task Reports_answer_that_is_stored_in_a_database(string body) => VerifyStoredInDatabaseAsync(body);

    [Theory]
    [InlineData("var notes = new[] { new Note { Text = response.Text } }; Console.WriteLine(notes.Length);")]
    [InlineData("var note = new Note(); note.Text = response.Text; Console.WriteLine(note.Text);")]
    [InlineData("var rows = await connection.QueryAsync<Note>(\"select * from notes where text = @Text\", new { Text = response.Text });")]
    public Task DoesNotReport_answer_that_no_database_stores(string body) => VerifyStoredInDatabaseAsync(body);

    [Theory]
    [InlineData(null, "OpenAI.Chat.ChatClient client", "OpenAI.Chat.ChatCompletion answer = await client.CompleteChatAsync(new OpenAI.Chat.UserChatMessage(\"q\"));", "answer.Content[0].Text", "answer.FinishReason")]
    [InlineData(null, "OpenAI.Chat.ChatClient client", "OpenAI.Chat.ChatCompletion answer = await client.CompleteChatAsync(new OpenAI.Chat.UserChatMessage(\"q\"));", "answer.Content[0].Text", "answer.Refusal")]
    [InlineData(
        null, "OpenAI.Responses.ResponsesClient client", "OpenAI.Responses.ResponseResult answer = await client.CreateResponseAsync(\"m\", \"q\");",
        "answer.GetOutputText()", "(answer.Status, answer.GetOutputText().Length)")]
    [InlineData(
        null, "OpenAI.Responses.ResponsesClient client", "OpenAI.Responses.ResponseResult answer = await client.CreateResponseAsync(\"m\", \"q\");",
        "((OpenAI.Responses.MessageResponseItem)answer.OutputItems[0]).Content[0].Text",
        "((OpenAI.Responses.MessageResponseItem)answer.OutputItems[0]).Content[0].Refusal")]
    [InlineData(null, "Anthropic.IAnthropicClient client", "var answer = await client.Messages.Create(new Anthropic.Models.Messages.MessageCreateParams { Model = \"m\", MaxTokens = 9, Messages = [] });", "((Anthropic.Models.Messages.TextBlock)answer.Content[0].Value).Text", "answer.StopReason")]
    [InlineData(
        "Azure.AI.Inference", "Azure.AI.Inference.ChatCompletionsClient client",
        "var answer = (await client.CompleteAsync(new Azure.AI.Inference.ChatCompletionsOptions())).Value;", "answer.Content", "answer.FinishReason")]
    [InlineData(
        "Microsoft.Agents.AI.Satellites", "Microsoft.Agents.AI.AIAgent agent", "var answer = await agent.RunAsync(\"q\");", "answer.Text",
        "answer.FinishReason")]
    [InlineData("Microsoft.SemanticKernel", "Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService service", "var answer = await Microsoft.SemanticKernel.ChatCompletion.ChatCompletionServiceExtensions.GetChatMessageContentAsync(service, \"q\");", "answer.Content", "answer.Metadata")]
    [InlineData(
        "Google.GenAI", "Google.GenAI.Client client", "var answer = await client.Models.GenerateContentAsync(\"m\", \"q\");",
        "answer.Candidates[0].Content.Parts[0].Text", "answer.Candidates[0].FinishReason")]
    [InlineData(
        "Mscc.GenerativeAI", "Mscc.GenerativeAI.GenerativeModel model", "var answer = await model.GenerateContent(\"q\");", "answer.Text",
        "answer.Candidates[0].FinishReason")]
    [InlineData("Google.Cloud.AIPlatform.V1", "Google.Cloud.AIPlatform.V1.PredictionServiceClient client", "var answer = await client.GenerateContentAsync(new Google.Cloud.AIPlatform.V1.GenerateContentRequest());", "answer.Candidates[0].Content.Parts[0].Text", "answer.Candidates[0].FinishReason")]
    [InlineData(
        "AWSSDK.BedrockRuntime", "Amazon.BedrockRuntime.IAmazonBedrockRuntime client",
        "var answer = await client.ConverseAsync(new Amazon.BedrockRuntime.Model.ConverseRequest());", "answer.Output.Message.Content[0].Text",
        "answer.StopReason")]
    [InlineData("Betalgo.Ranul.OpenAI", "Betalgo.Ranul.OpenAI.Interfaces.IChatCompletionService service", "var answer = await service.CreateCompletion(new Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest());", "answer.Choices.First().Message.Content", "answer.Choices.First().FinishReason")]
    public async Task Reports_each_SDK_where_the_reason_is_not_read(string? stub, string parameter, string call, string text, string reason)
    {
        string[] stubs = stub is null ? [] : [stub];
        await Test.VerifyAsync(InMethod(parameter, $"{call} File.WriteAllText(\"a.txt\", [|{text}|]);"), stubs);
        await Test.VerifyAsync(InMethod(parameter, $"{call} Console.WriteLine({reason}); File.WriteAllText(\"a.txt\", {text});"), stubs);
    }

    [Fact]
    public Task Reports_parse_of_SDK_without_form() => Test.VerifyAsync(
        InMethod(
            "Amazon.BedrockRuntime.IAmazonBedrockRuntime client",
            "var answer = await client.ConverseAsync(new Amazon.BedrockRuntime.Model.ConverseRequest()); var score = int.Parse([|answer.Output.Message.Content[0].Text|]);"),
        "AWSSDK.BedrockRuntime");

    [Theory]
    [InlineData("new Note { Text = [|response.Text|] }")]
    [InlineData("new[] { new Note { Text = [|response.Text|] } }")]
    [InlineData("[new Note { Text = [|response.Text|] }]")]
    public Task Reports_answer_in_vector_store(string stored) => Test.VerifyAsync(
        InMethod(
            "IChatClient chat, Microsoft.Extensions.VectorData.VectorStoreCollection<string, Note> notes",
            $"var response = await chat.GetResponseAsync(\"q\"); await notes.UpsertAsync({stored});"),
        "Microsoft.Extensions.VectorData.Abstractions");

    [Fact]
    public Task DoesNotReport_vector_of_an_embedding_generator() => Test.VerifyAsync(
        InMethod(
            "IEmbeddingGenerator<string, Embedding<float>> embeddings, Microsoft.Extensions.VectorData.VectorStoreCollection<string, Passage> store",
            """
            var vector = await embeddings.GenerateVectorAsync("q");
            var passage = new Passage { Vector = await embeddings.GenerateVectorAsync("q") };
            await store.UpsertAsync(new Passage { Vector = vector });
            await store.UpsertAsync(passage);
            """),
        "Microsoft.Extensions.VectorData.Abstractions");

    [Fact]
    public Task Reports_answer_in_search_index() => Test.VerifyAsync(
        InMethod(
            "IChatClient chat, Azure.Search.Documents.SearchClient notes",
            "var response = await chat.GetResponseAsync(\"q\"); await notes.UploadDocumentsAsync(new[] { new Note { Text = [|response.Text|] } });"),
        "Azure.Search.Documents");

    [Fact]
    public Task Reports_answer_in_document_store() => Test.VerifyAsync(
        InMethod(
            "IChatClient chat, Microsoft.Azure.Cosmos.Container notes",
            "var response = await chat.GetResponseAsync(\"q\"); await notes.UpsertItemAsync(new Note { Text = [|response.Text|] });"),
        "Microsoft.Azure.Cosmos");

    [Fact]
    public Task Reports_two_answers_each() => Test.VerifyAsync(In("""
        var first = await chat.GetResponseAsync(question);
        var second = await chat.GetResponseAsync(question);
        File.WriteAllText("a.txt", [|first.Text|]);
        File.WriteAllText("b.txt", [|second.Text|]);
        """));

    [Fact]
    public Task Reports_last_answer_of_a_local_that_is_used_again() => Test.VerifyAsync(In("""
        var answer = await chat.GetResponseAsync(question);
        File.WriteAllText("a.txt", [|answer.Text|]);
        answer = await chat.GetResponseAsync(question);
        File.WriteAllText("b.txt", [|answer.Text|]);
        answer = await chat.GetResponseAsync(question);
        Console.WriteLine(answer.Text);
        """));

    [Theory]
    [InlineData(
        "OpenAI.Chat.ChatClient client", "OpenAI.Chat.ChatCompletion answer = await client.CompleteChatAsync(\"q\");", "answer.Content[0].Text",
        "ChatCompletion.FinishReason")]
    [InlineData(
        "OpenAI.Responses.ResponsesClient client", "OpenAI.Responses.ResponseResult answer = await client.CreateResponseAsync(\"m\", \"q\");",
        "answer.GetOutputText()", "ResponseResult.Status")]
    public Task Reports_message_that_names_the_reason_of_this_kind_of_answer(string parameter, string call, string text, string reason) =>
        new Test(InMethod(parameter, $"{call} File.WriteAllText(\"a.txt\", {{|#0:{text}|}});"))
        {
            ExpectedDiagnostics =
            {
                new DiagnosticResult(RuleTable.IgnoredStopReason.Descriptor).WithLocation(0).WithArguments("stored", reason),
            },
        }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_use_and_reason() => new Test(In("var response = await chat.GetResponseAsync(question); File.WriteAllText(\"a.txt\", {|#0:response.Text|});"))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.IgnoredStopReason.Descriptor).WithLocation(0).WithArguments("stored", "ChatResponse.FinishReason"),
        },
    }.RunAsync();

    [Fact]
    public Task Reports_in_top_level_program() => Test.VerifyAsync(
        """
        using System.IO;
        using OpenAI.Chat;

        var client = new ChatClient(args[0], args[1]);
        ChatCompletion answer = await client.CompleteChatAsync(new UserChatMessage(args[2]));
        File.WriteAllText("a.txt", [|answer.Content[0].Text|]);
        """);

    [Fact]
    public Task Reports_type_beside_top_level_program_once() => Test.VerifyAsync(
        """
        using System.IO;
        using OpenAI.Chat;

        new Writer(new ChatClient(args[0], args[1])).Write(args[2]);

        class Base(ChatClient client) { protected ChatClient Client => client; }

        class Writer(ChatClient client) : Base(client)
        {
            public void Write(string question)
            {
                ChatCompletion answer = Client.CompleteChat(new UserChatMessage(question));
                File.WriteAllText("a.txt", [|answer.Content[0].Text|]);
            }
        }
        """);

    private static string In(string body) => InMethod("IChatClient chat, string question, System.Data.Common.DbCommand command", body);

    private static string InMethod(string parameters, string body) => $$"""
        using System;
        using System.IO;
        using System.Linq;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;

        class Note { public int Id { get; set; } public string Text { get; set; } }
        class Passage { public ReadOnlyMemory<float> Vector { get; set; } }

        class Assistant
        {
            async Task Ask({{parameters}})
            {
                await Task.Yield();
                {{body}}
            }

            static void Show(string text) { }
            static void Require(ChatResponse response) { }
        }

        /*more*/
        """;

    private static Task VerifyStoredInDatabaseAsync(string body)
    {
        var test = new Test("using Dapper;\nusing Microsoft.EntityFrameworkCore;\n" + In("var response = await chat.GetResponseAsync(question);\n" + body)
            .Replace("/*more*/", "class Shop : DbContext { public DbSet<Note> Notes { get; set; } }", StringComparison.Ordinal)
            .Replace("string question", "string question, Shop db, System.Data.IDbConnection connection", StringComparison.Ordinal));
        test.References = TestReferences.SdksAndData;
        return test.RunAsync();
    }
}
