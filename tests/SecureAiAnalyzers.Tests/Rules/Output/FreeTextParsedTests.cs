using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Output;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Output;

using Test = RuleTest<FreeTextParsed>;

public sealed class FreeTextParsedTests
{
    internal const string Extensions = "Microsoft.Extensions.AI";

    [Theory]
    [InlineData("var order = JsonSerializer.Deserialize<Order>([|response.Text|]);")]
    [InlineData("var order = JsonSerializer.Deserialize<Order>([|response.Text|]) ?? throw new InvalidOperationException();")]
    [InlineData("var order = JsonSerializer.Deserialize([|response.Text|], typeof(Order));")]
    [InlineData("var order = JsonSerializer.Deserialize<Order>([|response.Text.Trim()|], JsonSerializerOptions.Web);")]
    [InlineData("var order = JsonSerializer.Deserialize<Order>([|response.Text.Replace(\"```json\", \"\").Trim('`')|]);")]
    [InlineData("var order = JsonSerializer.Deserialize<Order>([|response.Text.AsSpan()|]);")]
    [InlineData("var order = JsonSerializer.Deserialize<Order>([|response.ToString()|]);")]
    [InlineData("var order = JsonSerializer.Deserialize<Order>([|response.Messages[0].Text|]);")]
    [InlineData("var order = JsonSerializer.Deserialize<Order>([|response.Messages.Last().Text|]);")]
    [InlineData("var order = JsonSerializer.Deserialize<Order>([|response.Messages.First().Contents.OfType<TextContent>().First().Text|]);")]
    [InlineData("using var document = JsonDocument.Parse([|response.Text|]);")]
    [InlineData("var node = System.Text.Json.Nodes.JsonNode.Parse([|response.Text|]);")]
    [InlineData("var text = response.Text; var order = JsonSerializer.Deserialize<Order>([|text|]);")]
    [InlineData("var text = response.Text.Trim(); var lower = text.ToLowerInvariant(); var order = JsonSerializer.Deserialize<Order>([|lower|]);")]
    [InlineData("string text; text = response.Text; var score = int.Parse([|text|]);")]
    [InlineData("var (text, count) = (response.Text, 1); var score = int.Parse([|text|]);")]
    [InlineData("var score = int.Parse([|Plain(response.Text)|]); static string Plain(string text) => text.Replace(\"```\", \"\").Trim();")]
    [InlineData("var score = int.Parse([|Plain(response)|]); static string Plain(ChatResponse answer) { var text = answer.Text; return text.Trim(); }")]
    [InlineData("var score = int.Parse([|response.Text|]);")]
    [InlineData("var score = double.Parse([|response.Text|], System.Globalization.CultureInfo.InvariantCulture);")]
    [InlineData("var isSpam = bool.Parse([|response.Text|]);")]
    [InlineData("var day = Enum.Parse<DayOfWeek>([|response.Text|]);")]
    [InlineData("var score = Convert.ToInt32([|response.Text|]);")]
    [InlineData("if ([|response.Text|].Contains(\"yes\")) Refund();")]
    [InlineData("if (!([|response.Text|].Contains(\"YES\", StringComparison.OrdinalIgnoreCase))) return; Refund();")]
    [InlineData("if ([|response.Text.Trim()|] == \"yes\") Refund();")]
    [InlineData("if ([|response.Text.Trim().ToLower()|].StartsWith(\"approved\")) Refund();")]
    [InlineData("var approved = [|response.Text|].Equals(\"APPROVED\", StringComparison.OrdinalIgnoreCase);")]
    [InlineData("while (\"no\" != [|response.Text|]) Refund();")]
    public Task Reports_free_text_as_data(string body) => Test.VerifyAsync(In("var response = await chat.GetResponseAsync(question);\n" + body));

    [Theory]
    [InlineData("try { var score = int.Parse([|response.Text|]); } catch (System.IO.IOException) { }")]
    [InlineData("try { } finally { var score = int.Parse([|response.Text|]); }")]
    [InlineData("try { var name = System.Text.Json.Nodes.JsonNode.Parse([|response.Text|])![\"name\"]!.GetValue<string>(); } catch (JsonException) { }")]
    [InlineData("try { using var document = JsonDocument.Parse([|response.Text|]); var name = document.RootElement.GetProperty(\"name\").GetString(); } catch (JsonException) { }")]
    public Task Reports_parse_whose_failure_is_not_handled(string body) =>
        Test.VerifyAsync(In("var response = await chat.GetResponseAsync(question);\n" + body));

    [Theory]
    [InlineData("Plain", "static readonly ChatOptions Plain = new() { MaxOutputTokens = 9 };")]
    [InlineData("Plain", "static readonly ChatOptions Plain = new() { MaxOutputTokens = 9 }; static readonly ChatOptions Json = new() { ResponseFormat = ChatResponseFormat.Json }; Task Other(IChatClient chat) => chat.GetResponseAsync(\"q\", Json);")]
    public Task Reports_parse_of_answer_to_call_with_options_in_a_field(string options, string members) => Test.VerifyAsync(
        In($"var response = await chat.GetResponseAsync(question, {options}); var score = int.Parse([|response.Text|]);", members));

    [Theory]
    [InlineData("Json", "static readonly ChatOptions Json = new() { ResponseFormat = ChatResponseFormat.Json };")]
    [InlineData("Json", "static readonly ChatOptions Json = new(); static Assistant() { Json.ResponseFormat = ChatResponseFormat.Json; }")]
    [InlineData("null", "public static readonly ChatOptions Json = new() { ResponseFormat = ChatResponseFormat.Json };")]
    public Task DoesNotReport_parse_of_answer_that_may_have_a_form(string options, string members) => Test.VerifyAsync(
        In($"var response = await chat.GetResponseAsync(question, {options}); var score = int.Parse(response.Text);", members));

    [Theory]
    [InlineData("Console.WriteLine(response.Text);")]
    [InlineData("var length = response.Text.Length;")]
    [InlineData("Plain(response.Text); var score = int.Parse(Plain(\"1\")); static string Plain(string text) => text.Trim();")]
    [InlineData("var (text, number) = (response.Text, \"1\"); var score = int.Parse(number);")]
    [InlineData("if (int.TryParse(response.Text, out var score)) Console.WriteLine(score);")]
    [InlineData("if (Enum.TryParse<DayOfWeek>(response.Text, out var day)) Console.WriteLine(day);")]
    [InlineData("try { var order = JsonSerializer.Deserialize<Order>(response.Text); } catch (JsonException) { }")]
    [InlineData("try { var order = JsonSerializer.Deserialize<Order>(response.Text); } catch { }")]
    [InlineData("try { var score = int.Parse(response.Text); } catch (FormatException) { }")]
    [InlineData("try { var score = int.Parse(response.Text); } catch (Exception error) { Console.WriteLine(error); }")]
    [InlineData("var order = JsonSerializer.Deserialize<Order>(response.Text); Validate(order);")]
    [InlineData("var order = JsonSerializer.Deserialize<Order>(response.Text); if (order is null || !order.IsValid()) return;")]
    [InlineData("if (response.Text.Contains(\"```json\")) Console.WriteLine();")]
    [InlineData("if (response.Text.Contains(\"TERMINATE\")) return;")]
    [InlineData("if (response.Text == \"\") return;")]
    [InlineData("if (response.Text == question) return;")]
    [InlineData("if (response.Text.Contains(question)) return;")]
    [InlineData("if (response.ResponseId == \"yes\") return;")]
    [InlineData("var calls = response.Messages[0].Contents.OfType<FunctionCallContent>().First(); var score = int.Parse(calls.CallId);")]
    [InlineData("var arguments = (string)response.Messages[0].Contents.OfType<FunctionCallContent>().First().Arguments[\"order\"]; var order = JsonSerializer.Deserialize<Order>(arguments);")]
    [InlineData("var score = int.Parse(question);")]
    [InlineData("var answer = Shorten(response.Text); var score = int.Parse(answer);")]
    [InlineData("var text = response.Text; text = question; var count = text.Length;")]
    [InlineData("try { var name = System.Text.Json.Nodes.JsonNode.Parse(response.Text)![\"name\"]!.GetValue<string>(); } catch (Exception e) when (e is JsonException or InvalidOperationException) { }")]
    [InlineData("try { using var document = JsonDocument.Parse(response.Text); if (document.RootElement.TryGetProperty(\"name\", out var name)) Console.WriteLine(name); } catch (JsonException) { }")]
    public Task DoesNotReport_parse_whose_failure_is_handled_or_other_use(string body) =>
        Test.VerifyAsync(In("var response = await chat.GetResponseAsync(question);\n" + body));

    [Theory]
    [InlineData("var order = JsonSerializer.Deserialize<Order>([|(await chat.GetResponseAsync(question)).Text|]);")]
    [InlineData("var order = JsonSerializer.Deserialize<Order>([|(await chat.GetResponseAsync(question).ConfigureAwait(false)).Text|]);")]
    [InlineData("var order = JsonSerializer.Deserialize<Order>([|chat.GetResponseAsync(question).Result.Text|]);")]
    [InlineData("var order = JsonSerializer.Deserialize<Order>([|chat.GetResponseAsync(question).GetAwaiter().GetResult().Text|]);")]
    [InlineData("var response = await chat.GetResponseAsync(question, new ChatOptions { Temperature = 0 }); var score = int.Parse([|response.Text|]);")]
    [InlineData("var options = new ChatOptions(); options.Temperature = 0; var response = await chat.GetResponseAsync(question, options); var score = int.Parse([|response.Text|]);")]
    [InlineData("var response = await chat.GetResponseAsync(question, null); var score = int.Parse([|response.Text|]);")]
    public Task Reports_parse_of_a_call_without_form(string body) => Test.VerifyAsync(In(body), Extensions);

    [Theory]
    [InlineData("var response = await chat.GetResponseAsync(question, new ChatOptions { ResponseFormat = ChatResponseFormat.Json }); var score = int.Parse(response.Text);")]
    [InlineData("var options = new ChatOptions(); options.ResponseFormat = ChatResponseFormat.Json; var response = await chat.GetResponseAsync(question, options); var score = int.Parse(response.Text);")]
    [InlineData("var response = await chat.GetResponseAsync(question, Unknown()); var score = int.Parse(response.Text);")]
    [InlineData("var response = await chat.GetResponseAsync<Order>(question); var order = JsonSerializer.Deserialize<Order>(response.Text);")]
    [InlineData("var response = await chat.GetResponseAsync<Order>(question); var order = response.Result;")]
    [InlineData("await foreach (var update in chat.GetStreamingResponseAsync(question)) Console.Write(update.Text);")]
    public Task DoesNotReport_parse_of_a_call_with_form_or_unknown(string body) => Test.VerifyAsync(In(body), Extensions);

    [Fact]
    public Task Reports_parse_beside_the_form_of_another_call() => Test.VerifyAsync(In("""
        var typed = await chat.GetResponseAsync(question, new ChatOptions { ResponseFormat = ChatResponseFormat.Json });
        var free = await chat.GetResponseAsync(question);
        var score = int.Parse([|free.Text|]);
        """));

    [Fact]
    public Task Reports_parse_beside_options_of_no_call() => Test.VerifyAsync(In(
        """
        var json = new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<Order>() };
        Console.WriteLine(json);
        var response = await chat.GetResponseAsync(question, new ChatOptions { MaxOutputTokens = 9 });
        var order = JsonSerializer.Deserialize<Order>([|response.Text|]);
        """));

    [Fact]
    public Task DoesNotReport_parse_behind_the_form_of_the_pipeline() => Test.VerifyAsync(
        In("var response = await chat.GetResponseAsync(question); var score = int.Parse(response.Text);") + """
        static class Pipeline
        {
            public static IChatClient Build(IChatClient inner) =>
                inner.AsBuilder().ConfigureOptions(options => options.ResponseFormat = ChatResponseFormat.Json).Build();
        }
        """,
        Extensions);

    [Theory]
    [InlineData(null, "OpenAI.Chat.ChatClient client", "OpenAI.Chat.ChatCompletion answer = await client.CompleteChatAsync(new OpenAI.Chat.UserChatMessage(\"q\"));", "answer.Content[0].Text")]
    [InlineData(
        null, "OpenAI.Chat.ChatClient client", "var answer = client.CompleteChat(new OpenAI.Chat.UserChatMessage(\"q\"));", "answer.Value.Content[0].Text")]
    [InlineData(
        null, "OpenAI.Responses.ResponsesClient client", "var answer = await client.CreateResponseAsync(\"m\", \"q\");", "answer.Value.GetOutputText()")]
    [InlineData(null, "Anthropic.IAnthropicClient client, Anthropic.Models.Messages.MessageCreateParams request", "var answer = await client.Messages.Create(new Anthropic.Models.Messages.MessageCreateParams { Model = \"m\", MaxTokens = 9, Messages = [] });", "((Anthropic.Models.Messages.TextBlock)answer.Content[0].Value).Text")]
    [InlineData(null, "Anthropic.IAnthropicClient client", "var answer = await client.Messages.Create(new Anthropic.Models.Messages.MessageCreateParams { Model = \"m\", MaxTokens = 9, Messages = [], OutputConfig = new() { Effort = Anthropic.Models.Messages.Effort.Low } });", "((Anthropic.Models.Messages.TextBlock)answer.Content[0].Value).Text")]
    [InlineData(
        "Azure.AI.Inference", "Azure.AI.Inference.ChatCompletionsClient client",
        "var answer = await client.CompleteAsync(new Azure.AI.Inference.ChatCompletionsOptions());", "answer.Value.Content")]
    [InlineData("Microsoft.Agents.AI.Satellites", "Microsoft.Agents.AI.AIAgent agent", "var answer = await agent.RunAsync(\"q\");", "answer.Text")]
    [InlineData("Microsoft.SemanticKernel", "Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService service", "var answer = await Microsoft.SemanticKernel.ChatCompletion.ChatCompletionServiceExtensions.GetChatMessageContentAsync(service, \"q\");", "answer.Content")]
    [InlineData(
        "Microsoft.SemanticKernel", "Microsoft.SemanticKernel.Kernel kernel",
        "var answer = await Microsoft.SemanticKernel.KernelExtensions.InvokePromptAsync(kernel, \"q\");", "answer.ToString()")]
    [InlineData(
        "Microsoft.SemanticKernel", "Microsoft.SemanticKernel.Kernel kernel",
        "var answer = await Microsoft.SemanticKernel.KernelExtensions.InvokePromptAsync(kernel, \"q\");", "answer.GetValue<string>()")]
    [InlineData("Microsoft.SemanticKernel", "Microsoft.SemanticKernel.Kernel kernel", "var answer = await Microsoft.SemanticKernel.KernelExtensions.InvokePromptAsync<string>(kernel, \"q\");", "answer")]
    [InlineData(
        "Google.GenAI", "Google.GenAI.Client client", "var answer = await client.Models.GenerateContentAsync(\"m\", \"q\");",
        "answer.Candidates[0].Content.Parts[0].Text")]
    [InlineData("Mscc.GenerativeAI", "Mscc.GenerativeAI.GenerativeModel model", "var answer = await model.GenerateContent(\"q\");", "answer.Text")]
    [InlineData("Google.Cloud.AIPlatform.V1", "Google.Cloud.AIPlatform.V1.PredictionServiceClient client", "var answer = await client.GenerateContentAsync(new Google.Cloud.AIPlatform.V1.GenerateContentRequest());", "answer.Candidates[0].Content.Parts[0].Text")]
    [InlineData("Betalgo.Ranul.OpenAI", "Betalgo.Ranul.OpenAI.Interfaces.IChatCompletionService service", "var answer = await service.CreateCompletion(new Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest());", "answer.Choices.First().Message.Content")]
    public Task Reports_each_SDK(string? stub, string parameter, string call, string text) =>
        Test.VerifyAsync(InMethod(parameter, $"{call} var score = int.Parse([|{text}|]);"), stub is null ? [] : [stub]);

    [Theory]
    [InlineData(
        "Microsoft.SemanticKernel", "Microsoft.SemanticKernel.Kernel kernel, Microsoft.SemanticKernel.KernelFunction function",
        "var answer = await kernel.InvokeAsync(function);", "answer.ToString()")]
    [InlineData("Microsoft.SemanticKernel", "Microsoft.SemanticKernel.Kernel kernel", "var answer = await Microsoft.SemanticKernel.KernelExtensions.InvokePromptAsync(kernel, \"q\", new Microsoft.SemanticKernel.KernelArguments(new Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIPromptExecutionSettings { ResponseFormat = typeof(int) }));", "answer.ToString()")]
    [InlineData(
        "AWSSDK.BedrockRuntime", "Amazon.BedrockRuntime.IAmazonBedrockRuntime client",
        "var answer = await client.ConverseAsync(new Amazon.BedrockRuntime.Model.ConverseRequest());", "answer.Output.Message.Content[0].Text")]
    [InlineData(
        "Microsoft.Agents.AI.Satellites", "Microsoft.Agents.AI.AIAgent agent, Microsoft.Agents.AI.AgentRunOptions options",
        "var answer = await agent.RunAsync(\"q\", options: options);", "answer.Text")]
    [InlineData("Anthropic", "Anthropic.IAnthropicClient client", "var answer = await client.Messages.Create(new Anthropic.Models.Messages.MessageCreateParams { Model = \"m\", MaxTokens = 9, Messages = [], OutputConfig = new() { Format = Anthropic.Helpers.StructuredOutput.CreateJsonFormat<Order>() } });", "((Anthropic.Models.Messages.TextBlock)answer.Content[0].Value).Text")]
    public Task DoesNotReport_SDK_without_form_or_with_form(string stub, string parameter, string call, string text) =>
        Test.VerifyAsync(InMethod(parameter, $"{call} var score = int.Parse({text});"), stub);

    [Theory]
    [InlineData("Newtonsoft.Json.JsonConvert.DeserializeObject<Order>([|response.Text|])")]
    [InlineData("Newtonsoft.Json.Linq.JObject.Parse([|response.Text|])")]
    [InlineData("Newtonsoft.Json.Linq.JArray.Parse([|response.Text|])")]
    public Task Reports_Newtonsoft_parse(string parse) =>
        Test.VerifyAsync(In($"var response = await chat.GetResponseAsync(question); var order = {parse};"), "Newtonsoft.Json");

    [Fact]
    public Task DoesNotReport_lookalike_type() => Test.VerifyAsync(
        """
        class Answer { public string Text => "1"; }
        class ChatClient { public Answer GetResponseAsync(string text) => new(); }
        class C { int M(ChatClient client) => int.Parse(client.GetResponseAsync("q").Text); }
        """);

    [Fact]
    public Task Reports_message_that_names_parse_and_form() => new Test(In("var response = await {|#1:chat.GetResponseAsync(question)|}; var score = int.Parse({|#0:response.Text|});"))
    {
        ExpectedDiagnostics = { Expected("Int32.Parse", "GetResponseAsync<T>") },
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_property_where_no_call_is_typed() => new Test(InMethod(
        "OpenAI.Chat.ChatClient client",
        "var answer = {|#1:client.CompleteChat(new OpenAI.Chat.UserChatMessage(\"q\"))|}; var order = JsonSerializer.Deserialize<Order>({|#0:answer.Value.Content[0].Text|});"))
    {
        ExpectedDiagnostics = { Expected("JsonSerializer.Deserialize", "ChatCompletionOptions.ResponseFormat") },
    }.RunAsync();

    [Fact]
    public Task Reports_message_of_comparison() => new Test(In("var response = await {|#1:chat.GetResponseAsync(question)|}; if ({|#0:response.Text|} == \"yes\") Refund();"))
    {
        ExpectedDiagnostics = { Expected("==", "GetResponseAsync<T>") },
    }.RunAsync();

    private static DiagnosticResult Expected(string reader, string form) =>
        new DiagnosticResult(RuleTable.FreeTextParsed.Descriptor).WithLocation(0).WithLocation(1).WithArguments(reader, form);

    internal static string In(string body, string members = "") =>
        InMethod("IChatClient chat, string question, CancellationToken token", body, members);

    private static string InMethod(string parameters, string body, string members = "") => $$"""
        using System;
        using System.Linq;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;

        class Order { public bool IsValid() => true; }

        class Assistant
        {
            async Task Ask({{parameters}})
            {
                await Task.Yield();
                {{body}}
            }

            {{members}}
            static void Refund() { }
            static void Validate(Order order) { }
            static string Shorten(string text) => text[..3];
            static ChatOptions Unknown() => Activator.CreateInstance<ChatOptions>();
        }

        """;
}
