using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Monitoring;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Monitoring;

using Test = RuleTest<SwallowedModelFailure>;

public sealed class SwallowedModelFailureTests
{
    private const string Ask = "var r = await client.GetResponseAsync(question); Show(r.Text);";

    [Theory]
    [InlineData("[|catch|] { }")]
    [InlineData("[|catch|] (Exception) { }")]
    [InlineData("[|catch|] (SystemException) { }")]
    [InlineData("[|catch|] (ClientResultException) { }")]
    [InlineData("[|catch|] (McpException) { }")]
    [InlineData("[|catch|] (AnthropicApiException) { }")]
    [InlineData("[|catch|] (Exception ex) { }")]
    [InlineData("[|catch|] { /* best effort */ }")]
    [InlineData("[|catch|] { ; }")]
    [InlineData("[|catch|] { return; }")]
    [InlineData("[|catch|] (Exception ex) { _ = ex; }")]
    [InlineData("[|catch|] (Exception ex) when (ex is not OperationCanceledException) { }")]
    [InlineData("[|catch|] (Exception ex) when (!(ex is OperationCanceledException)) { }")]
    [InlineData("[|catch|] (Exception ex) when (ex is not (OperationCanceledException or TaskCanceledException)) { }")]
    [InlineData("[|catch|] (Exception) when (!token.IsCancellationRequested) { }")]
    [InlineData("[|catch|] (Exception ex) when (ex is not OperationCanceledException && !token.IsCancellationRequested) { }")]
    [InlineData("catch (OperationCanceledException) { throw; } [|catch|] { }")]
    [InlineData("catch (ArgumentException ex) { Show(ex.Message); } [|catch|] { }")]
    [InlineData("[|catch|] { } finally { Show(\"done\"); }")]
    public Task Reports_silent_handler(string handler) => VerifyAsync("try { " + Ask + " } " + handler);

    [Theory]
    [InlineData("catch (Exception ex) { logger.LogError(ex, \"failed\"); }")]
    [InlineData("catch (Exception ex) { Console.WriteLine(ex.Message); }")]
    [InlineData("catch { Show(\"failed\"); }")]
    [InlineData("catch { throw; }")]
    [InlineData("catch (Exception ex) { throw new InvalidOperationException(\"model\", ex); }")]
    [InlineData("catch { failures++; }")]
    [InlineData("catch { failed = true; }")]
    [InlineData("catch (Exception ex) { last = ex; }")]
    [InlineData("catch { await Task.Delay(100); }")]
    [InlineData("catch { if (failures > 3) throw; }")]
    [InlineData("catch (Exception ex) when (Log(ex)) { }")]
    [InlineData("catch (Exception ex) when (ex is TimeoutException or IOException) { }")]
    [InlineData("catch (ClientResultException ex) when (ex.Status == 404) { }")]
    [InlineData("catch (Exception) when (token.IsCancellationRequested) { }")]
    [InlineData("catch (Exception ex) when (ex is OperationCanceledException) { }")]
    [InlineData("catch (OperationCanceledException) { }")]
    [InlineData("catch (TaskCanceledException) { }")]
    [InlineData("catch (TimeoutException) { }")]
    [InlineData("catch (JsonException) { }")]
    [InlineData("catch (HttpRequestException) { }")]
    [InlineData("catch (OwnException) { }")]
    [InlineData("finally { }")]
    public Task DoesNotReport_handler_that_acts(string handler) => VerifyAsync("try { " + Ask + " } " + handler);

    [Theory]
    [InlineData("try { Show((await client.GetResponseAsync(question)).Text); } [|catch|] { }")]
    [InlineData("try { await foreach (var u in client.GetStreamingResponseAsync(question)) Show(u.Text); } [|catch|] { }")]
    [InlineData("try { var v = new Answer { Text = (await client.GetResponseAsync(question)).Text }; Show(v.Text); } [|catch|] { }")]
    [InlineData("try { if (failed) { await client.GetResponseAsync(question); } } [|catch|] { }")]
    [InlineData("try { client.GetResponseAsync(question).GetAwaiter().GetResult(); } [|catch|] { }")]
    [InlineData("try { var task = client.GetResponseAsync(question); await task; } [|catch|] { }")]
    [InlineData("try { failed = true; var r = await client.GetResponseAsync(question); Show(r.Text); } [|catch|] { }")]
    [InlineData("try { await Task.Run(async () => await client.GetResponseAsync(question)); } [|catch|] { }")]
    [InlineData("try { await Task.Run(async () => await client.GetResponseAsync(question)).ConfigureAwait(false); } [|catch|] { }")]
    [InlineData("try { try { await client.GetResponseAsync(question); } finally { Show(\"\"); } } [|catch|] { }")]
    [InlineData("try { try { await client.GetResponseAsync(question); } catch (JsonException) { Show(\"\"); } } [|catch|] { }")]
    [InlineData("try { try { Show(\"\"); } catch { await client.GetResponseAsync(question); } } [|catch|] { }")]
    [InlineData("ChatResponse r; try { r = await client.GetResponseAsync(question); } [|catch|] { return; } Show(r.Text);")]
    [InlineData("foreach (var q in questions) { try { texts.Add((await client.GetResponseAsync(q)).Text); } [|catch|] { } }")]
    [InlineData("foreach (var q in questions) { try { texts.Add((await client.GetResponseAsync(q)).Text); } [|catch|] { continue; } }")]
    [InlineData("foreach (var q in questions) { ChatResponse r; try { r = await client.GetResponseAsync(q); } [|catch|] { continue; } Show(r.Text); }")]
    [InlineData("foreach (var q in questions) { try { await client.GetResponseAsync(q); continue; } [|catch|] { continue; } }")]
    [InlineData("foreach (var q in questions) { try { await client.GetResponseAsync(q); foreach (var t in texts) { if (t == q) break; } } [|catch|] { } }")]
    [InlineData("while (true) { try { await client.GetResponseAsync(question); } [|catch|] { } await Task.Delay(100); }")]
    [InlineData("try { map[question] = (await client.GetResponseAsync(question)).Text; } [|catch|] { }")]
    [InlineData("foreach (var q in questions) { try { map[q] = (await client.GetResponseAsync(q)).Text; } [|catch|] (Exception) { continue; } }")]
    [InlineData("foreach (var (i, q) in questions.Index()) { try { texts[i] = (await client.GetResponseAsync(q)).Text; } [|catch|] { continue; } }")]
    [InlineData("var all = new string[9]; for (var i = 0; i < 9; i++) { try { all[i] = (await client.GetResponseAsync(question)).Text; } [|catch|] { } }")]
    [InlineData("try { answer = (await client.GetResponseAsync(question)).Text; } [|catch|] { }")]
    [InlineData("try { this.answer = (await client.GetResponseAsync(question)).Text; } [|catch|] { return; }")]
    [InlineData("try { box.Text = (await client.GetResponseAsync(question)).Text; } [|catch|] (Exception ex) when (ex is not OperationCanceledException) { }")]
    [InlineData("string? text = null; try { text = (await client.GetResponseAsync(question)).Text; Show(text); } [|catch|] { }")]
    [InlineData("var ok = false; Show(ok.ToString()); try { await client.GetResponseAsync(question); ok = true; } [|catch|] { }")]
    [InlineData("questions.ForEach(async q => { try { await client.GetResponseAsync(q); } [|catch|] { } });")]
    [InlineData("async Task Inner() { try { await client.GetResponseAsync(question); } [|catch|] { } } await Inner();")]
    [InlineData("Task A() => client.GetResponseAsync(question); Task B() => A(); Task C() => B(); async Task D() { await C(); if (failed) await F(); } Task E() => D(); Task F() => E(); try { await F(); } [|catch|] { }")]
    public Task Reports_handler_around_each_model_call(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("string? text = null; try { text = (await client.GetResponseAsync(question)).Text; } catch { } Show(text ?? \"none\");")]
    [InlineData("string? text; try { text = (await client.GetResponseAsync(question)).Text; } catch { text = null; } Show(text ?? \"none\");")]
    [InlineData("var ok = false; try { await client.GetResponseAsync(question); ok = true; } catch { } Show(ok.ToString());")]
    [InlineData("var count = 0; try { await client.GetResponseAsync(question); count++; } catch { } Show(count.ToString());")]
    [InlineData("var count = 0; try { await client.GetResponseAsync(question); count += 1; } catch { } Show(count.ToString());")]
    [InlineData("string a = \"\", b = \"\"; try { (a, b) = Split((await client.GetResponseAsync(question)).Text); } catch { } Show(a + b);")]
    [InlineData("int number = 0; try { int.TryParse((await client.GetResponseAsync(question)).Text, out number); } catch { } Show(number.ToString());")]
    [InlineData("answer = null; try { answer = (await client.GetResponseAsync(question)).Text; } catch { } if (answer is null) Show(\"none\");")]
    [InlineData("try { this.answer = (await client.GetResponseAsync(question)).Text; } catch (Exception) { } Show(answer ?? \"none\");")]
    [InlineData("try { box.Text = (await client.GetResponseAsync(question)).Text; } catch { } Show(box.Text ?? \"none\");")]
    [InlineData("string? text = null; while (text is null) { try { text = (await client.GetResponseAsync(question)).Text; } catch { } }")]
    [InlineData("try { await client.GetResponseAsync(question); return; } catch { } Show(\"the model has no answer\");")]
    [InlineData("for (var i = 0; i < 3; i++) { try { await client.GetResponseAsync(question); break; } catch { } }")]
    [InlineData("foreach (var q in questions) { try { await client.GetResponseAsync(q); continue; } catch { } Show(\"none\"); }")]
    [InlineData("string? text = null; foreach (var q in questions) { try { text = (await client.GetResponseAsync(q)).Text; } catch { continue; } } Show(text ?? \"\");")]
    [InlineData("string? text = null; while (true) { try { text = (await client.GetResponseAsync(question)).Text; } catch { break; } } Show(text ?? \"\");")]
    public Task DoesNotReport_failure_that_code_afterwards_sees(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("try { File.Delete(question); } catch { }")]
    [InlineData("try { await Task.Delay(10); } catch { }")]
    [InlineData("try { client.Dispose(); } catch { }")]
    [InlineData("try { Show(question); } catch { }")]
    [InlineData("try { _ = client.GetResponseAsync(question); } catch { }")]
    [InlineData("try { client.GetResponseAsync(question); } catch { }")]
    [InlineData("try { Func<Task> later = async () => await client.GetResponseAsync(question); Keep(later); } catch { }")]
    [InlineData("try { async Task Later() => await client.GetResponseAsync(question); Keep(Later); } catch { }")]
    [InlineData("try { try { await client.GetResponseAsync(question); } catch (Exception ex) { logger.LogError(ex, \"\"); } } catch { }")]
    [InlineData("try { try { await client.GetResponseAsync(question); } catch { Show(\"failed\"); throw; } } catch { }")]
    [InlineData("var r = await client.GetResponseAsync(question); try { Show(r.Text); } catch { }")]
    [InlineData("try { await new Contoso.Client().GetResponseAsync(question); } catch { }")]
    public Task DoesNotReport_handler_around_no_failing_model_call(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("Task<string?> F() { try { return R(await client.GetResponseAsync(question)); } catch { return null; } }")]
    [InlineData("Task<bool> F() { try { await client.GetResponseAsync(question); return true; } catch { return false; } }")]
    [InlineData("Task<string> F() { try { return R(await client.GetResponseAsync(question)); } catch { return string.Empty; } }")]
    [InlineData("Task<string?> F() { try { return R(await client.GetResponseAsync(question)); } catch { return default; } }")]
    [InlineData("Task<List<string>> F() { try { return [R(await client.GetResponseAsync(question))]; } catch { return []; } }")]
    [InlineData("Task<Answer> F() { try { return new() { Text = R(await client.GetResponseAsync(question)) }; } catch { return new() { Text = \"\" }; } }")]
    [InlineData("Task<string> F() { try { return R(await client.GetResponseAsync(question)); } catch { } return \"fallback\"; }")]
    [InlineData("Task<string?> F() { string? text = null; try { text = R(await client.GetResponseAsync(question)); } catch { } return text; }")]
    [InlineData("Task<string?> F() { for (var i = 0; i < 3; i++) { try { return R(await client.GetResponseAsync(question)); } catch { } } return null; }")]
    public Task DoesNotReport_handler_that_gives_an_error_value(string method) => Test.VerifyAsync(
        $$"""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;

        class Answer { public string Text { get; set; } = ""; }

        class C(IChatClient client, string question)
        {
            static string R(ChatResponse response) => response.Text;
            public async {{method}}
        }
        """);

    [Theory]
    [InlineData("try { await AskAsync(question); } [|catch|] { }")]
    [InlineData("try { await DeepAsync(question); } [|catch|] { }")]
    [InlineData("try { await service.AskAsync(question); } [|catch|] { }")]
    [InlineData("try { await base.AskBaseAsync(question); } [|catch|] { }")]
    [InlineData("try { await Local(); async Task Local() => await client.GetResponseAsync(question); } [|catch|] { }")]
    public Task Reports_call_of_own_method_that_lets_the_failure_through(string statements) => VerifyCallOfOwnMethodAsync(statements);

    [Theory]
    [InlineData("try { await CarefulAsync(question); } catch { }")]
    [InlineData("try { await LoggedAsync(question); } catch { }")]
    [InlineData("try { AskAndForget(question); } catch { }")]
    [InlineData("try { _ = AskAsync(question); } catch { }")]
    [InlineData("try { await PlainAsync(question); } catch { }")]
    [InlineData("try { await foreign.AskAsync(question); } catch { }")]
    public Task DoesNotReport_call_of_own_method_that_handles_the_failure(string statements) => VerifyCallOfOwnMethodAsync(statements);

    [Theory]
    [InlineData("", "OpenAI.Chat.ChatClient client", "client.CompleteChat(\"hi\");", "System.ClientModel.ClientResultException")]
    [InlineData("", "OpenAI.Embeddings.EmbeddingClient client", "await client.GenerateEmbeddingAsync(\"hi\");", "System.ClientModel.ClientResultException")]
    [InlineData("", "OpenAI.Moderations.ModerationClient client", "await client.ClassifyTextAsync(\"hi\");", "System.ClientModel.ClientResultException")]
    [InlineData("", "Anthropic.AnthropicClient client", "await client.Messages.Create(null);", "Anthropic.Exceptions.AnthropicException")]
    [InlineData("", "Anthropic.AnthropicClient client", "await client.Messages.Create(null);", "Anthropic.Exceptions.AnthropicRateLimitException")]
    [InlineData("", "Anthropic.Services.Messages.IBatchService client", "await client.Create(null);", "Anthropic.Exceptions.AnthropicException")]
    [InlineData("", "Anthropic.Helpers.Beta.BetaMessageThread client", "await client.Send();", "Anthropic.Exceptions.AnthropicException")]
    [InlineData("", "Anthropic.Helpers.Beta.BetaToolRunner client", "await client.RunUntilDoneAsync();", "Anthropic.Exceptions.AnthropicException")]
    [InlineData("", "Anthropic.Services.Beta.IDeploymentService client", "await client.Run(\"1\");", "Anthropic.Exceptions.AnthropicException")]
    [InlineData("", "ModelContextProtocol.Client.McpClient client", "await client.CallToolAsync(\"delete\");", "ModelContextProtocol.McpException")]
    [InlineData(
        "", "ModelContextProtocol.Client.McpClient client", "await client.CallToolAsync(\"delete\");",
        "ModelContextProtocol.Client.ClientTransportClosedException")]
    [InlineData("", "ModelContextProtocol.Client.McpClientTool client", "await client.CallAsync();", "ModelContextProtocol.McpProtocolException")]
    [InlineData("", "ModelContextProtocol.Client.McpClientTool client", "await client.InvokeAsync();", "ModelContextProtocol.McpException")]
    [InlineData("", "Microsoft.Extensions.AI.AIFunction client", "await client.InvokeAsync();", "System.Exception")]
    [InlineData("", "Microsoft.Extensions.AI.IEmbeddingGenerator<string, Microsoft.Extensions.AI.Embedding<float>> client", "await client.GenerateAsync([\"hi\"]);", "System.Exception")]
    [InlineData("Azure.AI.Inference", "Azure.AI.Inference.ChatCompletionsClient client", "await client.CompleteAsync(null);", "Azure.RequestFailedException")]
    [InlineData(
        "Azure.AI.Inference", "Azure.AI.Inference.EmbeddingsClient client", "await client.EmbedAsync((Azure.AI.Inference.EmbeddingsOptions)null);",
        "Azure.RequestFailedException")]
    [InlineData(
        "Azure.AI.Inference", "Azure.AI.Inference.ChatCompletionsClient client", "await client.CompleteAsync(null);",
        "Azure.Identity.CredentialUnavailableException")]
    [InlineData(
        "", "OpenAI.Decisions.DecisionsClient client", "client.CreateDecision((OpenAI.Decisions.DecisionCreationOptions)null);",
        "System.ClientModel.ClientResultException")]
    [InlineData(
        "Azure.AI.ContentSafety", "Azure.AI.ContentSafety.ContentSafetyClient client", "await client.AnalyzeTextAsync(\"hi\");",
        "Azure.RequestFailedException")]
    [InlineData(
        "Microsoft.SemanticKernel", "Microsoft.SemanticKernel.Kernel client",
        "await Microsoft.SemanticKernel.KernelExtensions.InvokePromptAsync(client, \"hi\");", "Microsoft.SemanticKernel.HttpOperationException")]
    [InlineData(
        "Microsoft.SemanticKernel", "Microsoft.SemanticKernel.KernelFunction client", "await client.InvokeAsync(null);",
        "Microsoft.SemanticKernel.KernelException")]
    [InlineData(
        "Microsoft.SemanticKernel", "Microsoft.SemanticKernel.FunctionCallContent client", "await client.InvokeAsync(null);",
        "Microsoft.SemanticKernel.KernelException")]
    [InlineData(
        "Microsoft.SemanticKernel.Satellites", "Microsoft.SemanticKernel.Agents.Orchestration.Sequential.SequentialOrchestration client",
        "await client.InvokeAsync(\"hi\", null);", "System.Exception")]
    [InlineData("Microsoft.Agents.AI.Satellites", "Microsoft.Agents.AI.AIAgent client", "await client.RunAsync(\"hi\");", "System.Exception")]
    [InlineData(
        "Microsoft.Agents.AI.Satellites", "Microsoft.Agents.AI.AIAgent client", "await client.RunAsync(\"hi\");",
        "Microsoft.Agents.AI.Purview.PurviewException")]
    [InlineData("Microsoft.Agents.AI.Satellites", "Microsoft.Agents.AI.AIAgent client", "await client.RunAsync(\"hi\");", "A2A.A2AException")]
    [InlineData(
        "OllamaSharp", "OllamaSharp.IOllamaApiClient client", "await foreach (var part in client.GenerateAsync(null)) { }",
        "OllamaSharp.Models.Exceptions.OllamaException")]
    [InlineData("OllamaSharp", "OllamaSharp.IOllamaApiClient client", "await client.SystemOneAsync(null);", "OllamaSharp.Models.Exceptions.OllamaException")]
    [InlineData(
        "LLamaSharp", "LLama.Abstractions.ILLamaExecutor client", "await foreach (var part in client.InferAsync(\"hi\")) { }",
        "LLama.Exceptions.LLamaDecodeError")]
    [InlineData("LLamaSharp", "LLama.LLamaReranker client", "await client.GetRelevanceScores(\"hi\", null);", "LLama.Exceptions.RuntimeError")]
    [InlineData(
        "AWSSDK.BedrockRuntime", "Amazon.BedrockRuntime.IAmazonBedrockRuntime client", "await client.ConverseAsync(null);",
        "Amazon.BedrockRuntime.AmazonBedrockRuntimeException")]
    [InlineData("Google.GenAI", "Google.GenAI.Client client", "await client.Models.GenerateContentAsync(\"m\", \"hi\");", "Google.GenAI.ClientError")]
    [InlineData("Google.GenAI", "Google.GenAI.Client client", "await client.Models.GenerateContentAsync(\"m\", \"hi\");", "Google.GenAI.ServerError")]
    [InlineData(
        "Google.Cloud.AIPlatform.V1;Grpc.Core.Api", "Google.Cloud.AIPlatform.V1.PredictionServiceClient client", "await client.GenerateContentAsync(null);",
        "Grpc.Core.RpcException")]
    [InlineData(
        "Mscc.GenerativeAI", "Mscc.GenerativeAI.GenerativeModel client", "await client.GenerateContent(\"hi\");", "Mscc.GenerativeAI.GeminiApiException")]
    [InlineData(
        "Microsoft.KernelMemory", "Microsoft.KernelMemory.IKernelMemory client", "await client.SearchAsync(\"hi\");",
        "Microsoft.KernelMemory.KernelMemoryException")]
    [InlineData(
        "LangChain", "LangChain.Chains.HelperChains.BaseStackableChain client", "await client.RunAsync();",
        "LangChain.Chains.HelperChains.Exceptions.StackableChainException")]
    [InlineData("AutoGen", "AutoGen.Core.IAgent client", "await client.GenerateReplyAsync(null);", "System.Exception")]
    [InlineData(
        "Betalgo.Ranul.OpenAI", "Betalgo.Ranul.OpenAI.Interfaces.IChatCompletionService client", "await client.CreateCompletion(null);", "System.Exception")]
    [InlineData("Betalgo.Ranul.OpenAI", "Betalgo.Ranul.OpenAI.Interfaces.IRunService client", "await client.RunCreate(\"1\", null);", "System.Exception")]
    [InlineData(
        "Azure.AI.Agents.Persistent", "Azure.AI.Agents.Persistent.ThreadRuns client", "await client.CreateRunAsync(\"thread\", \"agent\");",
        "Azure.RequestFailedException")]
    public Task Reports_each_SDK(string stubs, string client, string call, string exception) => Test.VerifyAsync(
        $$"""
        using System.Threading.Tasks;

        class C
        {
            public async Task Run({{client}})
            {
                try { {{call}} await Task.Yield(); } [|catch|] ({{exception}}) { }
            }
        }
        """,
        stubs.Split(';', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public Task Reports_legacy_tool_call() => Test.VerifyAsync(
        """
        using System.Threading.Tasks;
        using ModelContextProtocol.Client;

        class C
        {
            public async Task Run(IMcpClient client)
            {
                try { await client.CallToolAsync("delete"); } [|catch|] { }
            }
        }
        """,
        "ModelContextProtocol.Legacy");

    [Fact]
    public Task Reports_message_that_names_the_call() => new Test(In("try { await client.{|#1:GetResponseAsync|}(question); } {|#0:catch|} { }"))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.SwallowedModelFailure.Descriptor).WithLocation(0).WithLocation(1).WithArguments("GetResponseAsync"),
        },
    }.RunAsync();

    [Fact]
    public Task Reports_in_top_level_statements() => Test.VerifyAsync(
        """
        using OpenAI.Chat;

        var client = new ChatClient(args[0], args[1]);
        while (true)
        {
            try
            {
                client.CompleteChat(System.Console.ReadLine());
            }
            [|catch|]
            {
            }
        }
        """);

    [Fact]
    public Task DoesNotReport_without_AI_SDK() => new Test(
        """
        class C
        {
            void Run() { try { System.IO.File.Delete("x"); } catch { } }
        }
        """)
    {
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_excluded_symbol() => new Test(In("try { await client.GetResponseAsync(question); } catch { }"))
        .WithConfig("secure_ai.excluded_symbols = M:C.Run*\n")
        .RunAsync();

    private static Task VerifyAsync(string statements) => Test.VerifyAsync(In(statements));

    private static string In(string statements) => $$"""
        using System;
        using System.ClientModel;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using Anthropic.Exceptions;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Logging;
        using ModelContextProtocol;

        class OwnException : Exception;

        class Answer { public string Text { get; set; } }

        namespace Contoso
        {
            class Client { public Task<string> GetResponseAsync(string question) => Task.FromResult(question); }
        }

        class C
        {
            private int failures;
            private bool failed;
            private Exception last;
            private string answer;

            public async Task Run(
                IChatClient client,
                ILogger<C> logger,
                string question,
                List<string> questions,
                List<string> texts,
                Dictionary<string, string> map,
                Answer box,
                CancellationToken token)
            {
                {{statements}}
            }

            static void Show(string text) => Console.WriteLine(text);
            static void Keep(Func<Task> later) { }
            static bool Log(Exception ex) => false;
            static (string, string) Split(string text) => (text, text);
        }
        """;

    private static Task VerifyCallOfOwnMethodAsync(string statements) => Test.VerifyAsync(
        $$"""
        using System;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Logging;

        interface IService { Task AskAsync(string question); }

        interface IForeign { Task AskAsync(string question); }

        class Service(IChatClient client) : IService
        {
            public async Task AskAsync(string question) => await client.GetResponseAsync(question);
        }

        class Base(IChatClient client)
        {
            protected async Task AskBaseAsync(string question) => await client.GetResponseAsync(question);
        }

        class C(IChatClient client, IService service, IForeign foreign, ILogger<C> logger) : Base(client)
        {
            public async Task RunAsync(string question)
            {
                {{statements}}
            }

            async Task AskAsync(string question) => await client.GetResponseAsync(question);
            async Task DeepAsync(string question) { await AskAsync(question); }
            async Task PlainAsync(string question) => await Task.Delay(question.Length);
            async void AskAndForget(string question) => await client.GetResponseAsync(question);

            async Task CarefulAsync(string question)
            {
                try { await client.GetResponseAsync(question); }
                catch (Exception ex) { logger.LogError(ex, "failed"); }
            }

            async Task LoggedAsync(string question)
            {
                try { await AskAsync(question); }
                catch (Exception ex) { logger.LogError(ex, "failed"); throw; }
            }
        }
        """);
}
