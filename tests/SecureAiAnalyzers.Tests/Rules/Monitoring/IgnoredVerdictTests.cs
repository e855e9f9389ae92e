using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Monitoring;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Monitoring;

using Test = RuleTest<IgnoredVerdict>;

public sealed class IgnoredVerdictTests
{
    [Theory]
    [InlineData("await client.[|ClassifyTextAsync|](text);")]
    [InlineData("client.[|ClassifyText|](text);")]
    [InlineData("client.[|ClassifyTextAsync|](text);")]
    [InlineData("_ = await client.[|ClassifyTextAsync|](text);")]
    [InlineData("_ = client.[|ClassifyTextAsync|](text);")]
    [InlineData("await client.[|ClassifyTextAsync|](text).ConfigureAwait(false);")]
    [InlineData("client.[|ClassifyTextAsync|](text).GetAwaiter().GetResult();")]
    [InlineData("client.[|ClassifyTextAsync|](text).Wait();")]
    [InlineData("var result = await client.[|ClassifyTextAsync|](text);")]
    [InlineData("ModerationResult result = await client.[|ClassifyTextAsync|](text);")]
    [InlineData("var result = (await client.[|ClassifyTextAsync|](text)).Value;")]
    [InlineData("var result = client.[|ClassifyTextAsync|](text).Result;")]
    [InlineData("var answer = await client.[|ClassifyTextAsync|](text); var result = answer.Value;")]
    [InlineData("var task = client.[|ClassifyTextAsync|](text); await task;")]
    [InlineData("var task = client.[|ClassifyTextAsync|](text); var result = await task;")]
    [InlineData("ModerationResult result; result = await client.[|ClassifyTextAsync|](text);")]
    [InlineData("ModerationResult result = null; result = await client.[|ClassifyTextAsync|](text);")]
    [InlineData("foreach (var word in text.Split()) await client.[|ClassifyTextAsync|](word);")]
    [InlineData("Action<string> check = t => client.[|ClassifyText|](t); check(text);")]
    [InlineData("try { await client.[|ClassifyTextAsync|](text); } catch (Exception) { throw; }")]
    [InlineData("await client.[|ClassifyTextAsync|]([text]);")]
    [InlineData("var tasks = text.Split().Select(word => client.[|ClassifyTextAsync|](word)); await Task.WhenAll(tasks);")]
    [InlineData("await Task.WhenAll(text.Split().Select(async word => await client.[|ClassifyTextAsync|](word)));")]
    [InlineData("var tasks = text.Split().Select(word => client.[|ClassifyTextAsync|](word)).ToList(); foreach (var task in tasks) await task;")]
    [InlineData("await Task.WhenAll(client.[|ClassifyTextAsync|](text), client.[|ClassifyTextAsync|](text + \"!\"));")]
    [InlineData("var tasks = new List<Task>(); tasks.Add(client.[|ClassifyTextAsync|](text)); await Task.WhenAll(tasks);")]
    [InlineData("var results = new List<ModerationResult>(); results.Add(await client.[|ClassifyTextAsync|](text));")]
    [InlineData("var task = client.[|ClassifyTextAsync|](text); await Task.WhenAll(task, Task.Delay(1));")]
    [InlineData("var results = await Task.WhenAll(text.Split().Select(word => client.[|ClassifyTextAsync|](word)));")]
    public Task Reports_dropped_verdict(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("ModerationResult result = await client.ClassifyTextAsync(text); if (result.Flagged) return;")]
    [InlineData("var result = await client.ClassifyTextAsync(text); if (result.Value.Flagged) return;")]
    [InlineData("var task = client.ClassifyTextAsync(text); if ((await task).Value.Flagged) return;")]
    [InlineData("if ((await client.ClassifyTextAsync(text)).Value.Flagged) throw new InvalidOperationException();")]
    [InlineData("if (await client.ClassifyTextAsync(text) is { Value.Flagged: true }) return;")]
    [InlineData("var flagged = (await client.ClassifyTextAsync(text)).Value.Flagged; Keep(flagged);")]
    [InlineData("var result = await client.ClassifyTextAsync(text); Console.WriteLine(result.Value.Flagged);")]
    [InlineData("var result = await client.ClassifyTextAsync(text); Keep(result);")]
    [InlineData("Keep(await client.ClassifyTextAsync(text));")]
    [InlineData("var results = await Task.WhenAll(text.Split().Select(word => client.ClassifyTextAsync(word))); if (results.Any(r => r.Value.Flagged)) return;")]
    [InlineData("var tasks = text.Split().Select(w => client.ClassifyTextAsync(w)).ToList(); foreach (var t in tasks) if ((await t).Value.Flagged) return;")]
    [InlineData("var tasks = new List<Task>(); tasks.Add(client.ClassifyTextAsync(text)); Keep(tasks);")]
    [InlineData("var all = text.Split().Select(word => client.ClassifyText(word).Value).Where(result => result.Flagged).ToList(); Keep(all);")]
    [InlineData("last = await client.ClassifyTextAsync(text);")]
    [InlineData("var results = new List<ModerationResult>(); results.Add(await client.ClassifyTextAsync(text)); Keep(results);")]
    [InlineData("Func<string, Task<System.ClientModel.ClientResult<ModerationResult>>> check = t => client.ClassifyTextAsync(t); Keep(check);")]
    [InlineData("await client.ClassifyTextAsync(text).ContinueWith(t => Keep(t.Result));")]
    [InlineData("ModerationResult result = await client.ClassifyTextAsync(text); Func<bool> ok = () => !result.Flagged; Keep(ok);")]
    [InlineData("await client.ClassifyTextAsync(\"ping\");")]
    [InlineData("const string probe = \"ping\"; await client.ClassifyTextAsync(probe);")]
    [InlineData("await new Contoso.ModerationClient().ClassifyTextAsync(text);")]
    public Task DoesNotReport_used_verdict_or_probe(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData(
        "", "OpenAI.Moderations.ModerationClient client", "ClassifyInputsAsync",
        "(System.Collections.Generic.IEnumerable<OpenAI.Moderations.ModerationInputPart>)null")]
    [InlineData("", "OpenAI.Moderations.ModerationClient client", "ClassifyTextAsync", "text")]
    [InlineData("Azure.AI.ContentSafety", "Azure.AI.ContentSafety.ContentSafetyClient client", "AnalyzeTextAsync", "text")]
    [InlineData(
        "Azure.AI.ContentSafety", "Azure.AI.ContentSafety.ContentSafetyClient client", "AnalyzeTextAsync",
        "new Azure.AI.ContentSafety.AnalyzeTextOptions(text)")]
    [InlineData(
        "Azure.AI.ContentSafety", "Azure.AI.ContentSafety.ContentSafetyClient client", "AnalyzeImageAsync", "(Azure.AI.ContentSafety.AnalyzeImageOptions)null")]
    [InlineData("AWSSDK.BedrockRuntime", "Amazon.BedrockRuntime.AmazonBedrockRuntimeClient client", "ApplyGuardrailAsync", "null")]
    [InlineData("AWSSDK.BedrockRuntime", "Amazon.BedrockRuntime.IAmazonBedrockRuntime client", "ApplyGuardrailAsync", "null")]
    [InlineData("Microsoft.KernelMemory", "Microsoft.KernelMemory.AI.IContentModeration client", "IsSafeAsync", "text, default")]
    [InlineData(
        "Betalgo.Ranul.OpenAI", "Betalgo.Ranul.OpenAI.Interfaces.IModerationService client", "CreateModeration",
        "new Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CreateModerationRequest()")]
    [InlineData("Microsoft.Extensions.AI.Evaluation", "Microsoft.Extensions.AI.Evaluation.IEvaluator client", "EvaluateAsync", "null, null")]
    [InlineData("Microsoft.Extensions.AI.Evaluation", "Microsoft.Extensions.AI.Evaluation.CompositeEvaluator client", "EvaluateAsync", "null, null")]
    [InlineData("", "OpenAI.Graders.GraderClient client", "RunGraderAsync", "null")]
    [InlineData("Microsoft.Agents.AI.Satellites", "Microsoft.Agents.AI.IAgentEvaluator client", "EvaluateAsync", "null")]
    [InlineData("Microsoft.Agents.AI.Satellites", "Microsoft.Agents.AI.Foundry.FoundryEvals client", "EvaluateAsync", "null")]
    public Task Reports_each_SDK(string stub, string client, string method, string arguments) => Test.VerifyAsync(
        $$"""
        using System.Threading.Tasks;

        class C
        {
            async Task Run({{client}}, string text)
            {
                await client.[|{{method}}|]({{arguments}});
                var verdict = await client.{{method}}({{arguments}});
                System.Console.WriteLine(verdict);
            }
        }
        """,
        stub.Split(';', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public Task Reports_evaluation_of_an_agent() => Test.VerifyAsync(
        """
        using System.Threading.Tasks;
        using Microsoft.Agents.AI;
        using Microsoft.Agents.AI.Workflows;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.AI.Evaluation;

        class C
        {
            async Task Run(
                AIAgent agent, Run run, IAgentEvaluator judge, IEvaluator evaluator, ChatResponse response, ChatConfiguration configuration)
            {
                await agent.[|EvaluateAsync|](["question"], evaluator, configuration);
                await run.[|EvaluateAsync|](judge);
                await evaluator.[|EvaluateAsync|](response, configuration);
                var results = await agent.EvaluateAsync(["question"], evaluator, configuration);
                System.Console.WriteLine(results);
            }
        }
        """,
        "Microsoft.Agents.AI.Satellites");

    [Theory]
    [InlineData("var results = await agent.[|EvaluateAsync|](questions, judge); results.AssertAllPassed();")]
    [InlineData("(await agent.[|EvaluateAsync|](questions, judge)).AssertNoFailedItems();")]
    [InlineData("var results = await agent.[|EvaluateAsync|](questions, judge); results.AssertScoreAtLeast(0.8); results.AssertDimensionScoreAtLeast(\"tone\", 0.8);")]
    [InlineData("var results = await agent.[|EvaluateAsync|](questions, judge); if (!results.AllPassed) throw new System.InvalidOperationException();")]
    [InlineData("var results = await judge.[|EvaluateAsync|](items); System.Console.WriteLine(results.AllPassed);")]
    public Task Reports_evaluation_that_only_uncertain_members_look_at(string statements) => VerifyAgentAsync(statements);

    [Theory]
    [InlineData("var results = await agent.EvaluateAsync(questions, judge); results.AssertAllPassed(); System.Console.WriteLine(results.Status);")]
    [InlineData("var results = await agent.EvaluateAsync(questions, judge); if (results.Error is not null || !results.AllPassed) return;")]
    [InlineData("var results = await agent.EvaluateAsync(questions, judge); if (results.Failed > 0) return;")]
    [InlineData("var results = await agent.EvaluateAsync(questions, judge); results.AssertAllPassed(); Keep(results);")]
    [InlineData("Keep(await agent.EvaluateAsync(questions, judge));")]
    public Task DoesNotReport_evaluation_that_is_looked_into(string statements) => VerifyAgentAsync(statements);

    [Fact]
    public Task Reports_message_that_names_the_uncertain_member() =>
        new Test(InAgent("var results = await agent.{|#0:EvaluateAsync|}(questions, judge); results.AssertAllPassed();"), "Microsoft.Agents.AI.Satellites")
        {
            ExpectedDiagnostics =
            {
                new DiagnosticResult(RuleTable.IgnoredVerdict.Descriptor).WithLocation(0).WithArguments(
                    "EvaluateAsync",
                    "Nothing but 'AgentEvaluationResults.AssertAllPassed'",
                    "it passes where an evaluator or an item failed: read the status, the error and each metric too"),
            },
        }.RunAsync();

    private static Task VerifyAgentAsync(string statements) => Test.VerifyAsync(InAgent(statements), "Microsoft.Agents.AI.Satellites");

    private static string InAgent(string statements) => $$"""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Microsoft.Agents.AI;

        class C
        {
            async Task Run(AIAgent agent, IAgentEvaluator judge, List<string> questions, List<EvalItem> items)
            {
                {{statements}}
                await Task.Yield();
            }

            static void Keep(object value) { }
        }
        """;

    [Fact]
    public Task DoesNotReport_reported_scenario() => Test.VerifyAsync(
        """
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.AI.Evaluation.Reporting;

        class C
        {
            async Task Run(ScenarioRun run, List<ChatMessage> messages, ChatResponse response)
            {
                await run.EvaluateAsync(messages, response);
            }
        }
        """,
        "Microsoft.Extensions.AI.Evaluation.Satellites");

    [Fact]
    public Task Reports_message_that_names_the_call() => new Test(In("await client.{|#0:ClassifyTextAsync|}(text);"))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.IgnoredVerdict.Descriptor).WithLocation(0)
                .WithArguments("ModerationClient.ClassifyTextAsync", "Nothing", "decide by it what happens to the content, or remove the call"),
        },
    }.RunAsync();

    private static Task VerifyAsync(string statements) => Test.VerifyAsync(In(statements));

    private static string In(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using OpenAI.Moderations;

        namespace Contoso
        {
            class ModerationClient { public Task<bool> ClassifyTextAsync(string text) => Task.FromResult(true); }
        }

        class C
        {
            private ModerationResult last;

            async Task Run(ModerationClient client, string text)
            {
                {{statements}}
                await Task.Yield();
            }

            static void Keep(object value) { }
        }
        """;
}
