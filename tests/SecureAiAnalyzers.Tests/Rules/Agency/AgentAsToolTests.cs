using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Agency;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Agency;

using Test = RuleTest<AgentAsTool>;

public sealed class AgentAsToolTests
{
    private static readonly string[] Agents = ["Microsoft.Agents.AI", "Microsoft.Extensions.AI"];

    [Theory]
    [InlineData("_ = new ChatClientAgent(client, tools: [new ApprovalRequiredAIFunction(delete)]).[|AsAIFunction|]();")]
    [InlineData("var clerk = new ChatClientAgent(client, \"Delete.\", tools: [find, Approved(delete)]); _ = clerk.[|AsAIFunction|]();")]
    [InlineData("AIAgent clerk = client.AsAIAgent(tools: [Approved(delete)]); _ = new ChatClientAgent(client, tools: [clerk.[|AsAIFunction|]()]);")]
    [InlineData("var clerk = new ChatClientAgent(client, new ChatClientAgentOptions { ChatOptions = new ChatOptions { Tools = [Approved(delete)] } }); _ = clerk.[|AsAIFunction|]();")]
    [InlineData("var options = new ChatClientAgentOptions { ChatOptions = new() }; options.ChatOptions = new ChatOptions { Tools = [Approved(delete)] }; _ = new ChatClientAgent(client, options).[|AsAIFunction|]();")]
    [InlineData("_ = Clerk(client, delete).[|AsAIFunction|]();")]
    [InlineData("var clerk = new ChatClientAgent(client, tools: [Approved(delete)]).AsBuilder().UseOpenTelemetry().Build(); _ = clerk.[|AsAIFunction|]();")]
    [InlineData("AIAgent[] clerks = [new ChatClientAgent(client, tools: [Approved(delete)])]; AITool[] tools = [.. clerks.Select(clerk => clerk.[|AsAIFunction|]())];")]
    [InlineData("List<AITool> tools = [find]; tools.Add(Approved(delete)); _ = new ChatClientAgent(client, tools: tools).[|AsAIFunction|]();")]
    [InlineData("_ = new [|BackgroundAgentsProvider|]([new ChatClientAgent(client, tools: [Approved(delete)])]);")]
    [InlineData("List<AIAgent> clerks = [given]; clerks.Add(Clerk(client, delete)); AIContextProvider provider = new [|BackgroundAgentsProvider|](clerks, new BackgroundAgentsProviderOptions());")]
    public Task Reports_agent_whose_tools_ask(string statement) => Test.VerifyAsync(In(statement), Agents);

    [Theory]
    [InlineData("_ = new ChatClientAgent(client, tools: [find]).AsAIFunction();")]
    [InlineData("_ = new ChatClientAgent(client, \"Answer.\").AsAIFunction();")]
    [InlineData("_ = given.AsAIFunction();")]
    [InlineData("var clerk = new ChatClientAgent(client, tools: [Approved(delete)]); await clerk.RunAsync(\"Delete it.\");")]
    [InlineData("var clerk = new ChatClientAgent(client, tools: [find]); _ = new ChatClientAgent(client, tools: [Approved(clerk.AsAIFunction())]);")]
    [InlineData("var clerk = new ChatClientAgent(client, tools: [Approved(delete)]).AsBuilder().UseToolApproval().Build(); _ = clerk.AsAIFunction();")]
    [InlineData("_ = new Lookalike.Agent(Approved(delete)).AsAIFunction();")]
    [InlineData("_ = new BackgroundAgentsProvider([given, new ChatClientAgent(client, tools: [find])]);")]
    [InlineData("_ = new BackgroundAgentsProvider([new ChatClientAgent(client, tools: [Approved(delete)]).AsBuilder().UseToolApproval().Build()]);")]
    public Task DoesNotReport_agent_whose_tools_do_not_ask_or_are_not_seen(string statement) => Test.VerifyAsync(In(statement), Agents);

    [Fact]
    public Task Reports_message_that_names_the_member()
    {
        var test = new Test(In("_ = Clerk(client, delete).{|#0:AsAIFunction|}();"), Agents);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleTable.AgentAsTool.Descriptor).WithLocation(0).WithArguments("AsAIFunction"));
        return test.RunAsync();
    }

    /// <summary>As code is while it is typed: what makes the builder is the builder.</summary>
    [Fact]
    public Task DoesNotReport_builder_that_is_made_of_itself() => new Test(
        In("AIAgentBuilder builder = builder.UseOpenTelemetry(); _ = builder.Build().AsAIFunction();"), Agents)
    {
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync();

    private static string In(string statement) => $$"""
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.Agents.AI;
        using Microsoft.Extensions.AI;

        public sealed class Desk
        {
            public async Task RunAsync(IChatClient client, AIAgent given, AIFunction find, AIFunction delete)
            {
                await Task.Yield();
                {{statement}}
            }

            private static AIFunction Approved(AIFunction tool) => new ApprovalRequiredAIFunction(tool);

            private static AIAgent Clerk(IChatClient client, AIFunction delete)
            {
                List<AITool> tools = [Approved(delete)];
                return client.AsAIAgent("Delete.", tools: tools);
            }
        }

        namespace Lookalike
        {
            public sealed class Agent(AIFunction tool)
            {
                public AIFunction AsAIFunction() => tool;
            }
        }
        """;
}
