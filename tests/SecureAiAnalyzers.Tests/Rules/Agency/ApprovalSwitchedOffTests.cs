using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Agency;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Agency;

using Test = RuleTest<ApprovalSwitchedOff>;

public sealed class ApprovalSwitchedOffTests
{
    internal const string Agents = "Microsoft.Agents.AI.Satellites";

    [Theory]
    [InlineData("_ = new HostedMcpServerTool(\"docs\", \"https://mcp.contoso.com\") { ApprovalMode = [|HostedMcpServerToolApprovalMode.NeverRequire|] };")]
    [InlineData("tool.ApprovalMode = [|HostedMcpServerToolApprovalMode.NeverRequire|];")]
    [InlineData("tool.ApprovalMode = ([|HostedMcpServerToolApprovalMode.NeverRequire|]);")]
    [InlineData("var mode = [|HostedMcpServerToolApprovalMode.NeverRequire|]; tool.ApprovalMode = mode;")]
    [InlineData("tool.ApprovalMode = flag ? [|HostedMcpServerToolApprovalMode.NeverRequire|] : HostedMcpServerToolApprovalMode.AlwaysRequire;")]
    [InlineData("tool.ApprovalMode = [|new HostedMcpServerToolNeverRequireApprovalMode()|];")]
    [InlineData("_ = new HostedMcpServerTool(\"docs\", \"https://mcp.contoso.com\") { AllowedTools = null, ApprovalMode = [|HostedMcpServerToolApprovalMode.NeverRequire|] };")]
    [InlineData("var other = new HostedMcpServerTool(\"docs\", \"https://mcp.contoso.com\") { ApprovalMode = [|HostedMcpServerToolApprovalMode.NeverRequire|] }; tool.AllowedTools = [\"search\"];")]
    [InlineData("var answer = request.CreateResponse([|true|]);")]
    [InlineData("var answer = request.CreateResponse(reason: \"fine\", approved: [|true|]);")]
    [InlineData("const bool yes = true; var answer = request.CreateResponse([|yes|]);")]
    [InlineData("if (content is ToolApprovalRequestContent asked) { var answer = asked.CreateResponse([|true|]); }")]
    [InlineData("if (request != null) { var answer = request.CreateResponse([|true|]); }")]
    [InlineData("var answer = new ToolApprovalResponseContent(\"id\", [|true|], null);")]
    [InlineData("request.RequiresConfirmation = [|false|];")]
    public Task Reports_approval_that_is_off(string statement) => Test.VerifyAsync(In(statement));

    [Theory]
    [InlineData("tool.ApprovalMode = HostedMcpServerToolApprovalMode.AlwaysRequire;")]
    [InlineData("tool.ApprovalMode = HostedMcpServerToolApprovalMode.RequireSpecific([\"delete\"], [\"read\"]);")]
    [InlineData("_ = new HostedMcpServerTool(\"docs\", \"https://mcp.contoso.com\");")]
    [InlineData("_ = new HostedMcpServerTool(\"docs\", \"https://mcp.contoso.com\") { AllowedTools = [\"search\"], ApprovalMode = HostedMcpServerToolApprovalMode.NeverRequire };")]
    [InlineData("_ = new HostedMcpServerTool(\"docs\", \"https://mcp.contoso.com\") { ApprovalMode = new HostedMcpServerToolNeverRequireApprovalMode(), AllowedTools = [\"search\"] };")]
    [InlineData("var docs = new HostedMcpServerTool(\"docs\", \"https://mcp.contoso.com\") { ApprovalMode = HostedMcpServerToolApprovalMode.NeverRequire }; docs.AllowedTools = [\"search\"];")]
    [InlineData("var docs = new HostedMcpServerTool(\"docs\", \"https://mcp.contoso.com\") { AllowedTools = [\"search\"] }; docs.ApprovalMode = HostedMcpServerToolApprovalMode.NeverRequire;")]
    [InlineData("if (tool.ApprovalMode == HostedMcpServerToolApprovalMode.NeverRequire) { }")]
    [InlineData("var open = tool.ApprovalMode is HostedMcpServerToolNeverRequireApprovalMode;")]
    [InlineData("var answer = request.CreateResponse(false);")]
    [InlineData("request.RequiresConfirmation = true;")]
    [InlineData("request.RequiresConfirmation = flag;")]
    [InlineData("var answer = request.CreateResponse(flag);")]
    [InlineData("var answer = request.CreateResponse(Console.ReadLine() == \"y\");")]
    [InlineData("if (Console.ReadLine() == \"y\") { var answer = request.CreateResponse(true); }")]
    [InlineData("if (flag) { var answer = request.CreateResponse(true); }")]
    [InlineData("if (!flag) return; var answer = request.CreateResponse(true);")]
    [InlineData("switch (Console.ReadLine()) { case \"y\": _ = request.CreateResponse(true); break; }")]
    [InlineData("var answer = Console.ReadLine() == \"y\" ? request.CreateResponse(true) : request.CreateResponse(false);")]
    public Task DoesNotReport_approval_that_is_required_or_asked_for(string statement) => Test.VerifyAsync(In(statement));

    [Theory]
    [InlineData("shell.AsAIFunction(requireApproval: [|false|]);")]
    [InlineData("shell.AsAIFunction(\"run\", null, [|false|]);")]
    [InlineData("_ = new LocalShellExecutorOptions { AcknowledgeUnsafe = [|true|] };")]
    [InlineData("_ = new ChatClientAgentOptions { DisableApprovalResponseBinding = [|true|] };")]
    [InlineData("_ = new AgentSkillsProviderOptions { DisableRunSkillScriptApproval = [|true|] };")]
    [InlineData("_ = new FileAccessProviderOptions { DisableWriteToolApproval = [|true|] };")]
    [InlineData("_ = new HyperlightCodeActProviderOptions { ApprovalMode = [|CodeActApprovalMode.NeverRequire|] };")]
    [InlineData("_ = new ToolApprovalAgentOptions { AutoApprovalRules = [[|ToolApprovalAgent.AllToolsAutoApprovalRule|]] };")]
    [InlineData("_ = new ToolApprovalAgentOptions { AutoApprovalRules = [[|FileAccessProvider.AllToolsAutoApprovalRule|]] };")]
    [InlineData("_ = new ToolApprovalAgentOptions { AutoApprovalRules = new[] { [|AgentSkillsProvider.AllToolsAutoApprovalRule|] } };")]
    [InlineData("_ = new ToolApprovalAgentOptions { AutoApprovalRules = [[|_ => ValueTask.FromResult(true)|]] };")]
    [InlineData("_ = new ToolApprovalAgentOptions { AutoApprovalRules = [[|_ => new ValueTask<bool>(true)|]] };")]
    [InlineData("_ = new ToolApprovalAgentOptions { AutoApprovalRules = [[|async _ => true|]] };")]
    [InlineData("_ = new ToolApprovalAgentOptions { AutoApprovalRules = [[|Yes|]] };")]
    [InlineData("var answer = [|request.CreateAlwaysApproveToolResponse()|];")]
    [InlineData("if (request is not null) { var answer = [|request.CreateAlwaysApproveToolResponse()|]; }")]
    [InlineData("if (TryFind(out var found)) { var answer = [|found.CreateAlwaysApproveToolResponse()|]; }")]
    [InlineData("if (TryFind(out ToolApprovalRequestContent found)) { var answer = found.CreateResponse([|true|]); }")]
    [InlineData("var answer = [|request.CreateAlwaysApproveToolWithArgumentsResponse(\"trusted\")|];")]
    public Task Reports_approval_that_is_off_in_agent_framework(string statement) => Test.VerifyAsync(InAgents(statement), Agents);

    [Theory]
    [InlineData("shell.AsAIFunction();")]
    [InlineData("shell.AsAIFunction(requireApproval: true);")]
    [InlineData("_ = new LocalShellExecutorOptions { AcknowledgeUnsafe = false };")]
    [InlineData("_ = new FileAccessProviderOptions { DisableReadOnlyToolApproval = true };")]
    [InlineData("_ = new HyperlightCodeActProviderOptions { ApprovalMode = CodeActApprovalMode.AlwaysRequire };")]
    [InlineData("_ = new ToolApprovalAgentOptions { AutoApprovalRules = [FileAccessProvider.ReadOnlyToolsAutoApprovalRule] };")]
    [InlineData("_ = new ToolApprovalAgentOptions { AutoApprovalRules = [_ => ValueTask.FromResult(false)] };")]
    [InlineData("_ = new ToolApprovalAgentOptions { AutoApprovalRules = [c => ValueTask.FromResult(c is null)] };")]
    [InlineData("_ = new ToolApprovalAgentOptions { AutoApprovalRules = [Ask] };")]
    [InlineData("AIContent answer = Console.ReadLine() switch { \"always\" => request.CreateAlwaysApproveToolResponse(), _ => request.CreateResponse(false) };")]
    [InlineData("if (Console.ReadLine() == \"always\") { var answer = request.CreateAlwaysApproveToolWithArgumentsResponse(\"asked\"); }")]
    [InlineData("if (int.TryParse(Console.ReadLine(), out var choice)) { var answer = request.CreateResponse(true); }")]
    [InlineData("if (TryFind(out var found) && Console.ReadLine() == \"y\") { var answer = found.CreateResponse(true); }")]
    public Task DoesNotReport_approval_that_is_on_in_agent_framework(string statement) => Test.VerifyAsync(InAgents(statement), Agents);

    [Theory]
    [InlineData("object P => new McpToolCallApprovalPolicy([|DefaultMcpToolCallApprovalPolicy.NeverRequireApproval|]);")]
    [InlineData("ResponseItem Answer(string id) => ResponseItem.CreateMcpApprovalResponseItem(id, [|true|]);")]
    [InlineData("object Answer(string id) => new McpToolCallApprovalResponseItem(approved: [|true|], approvalRequestId: id);")]
    [InlineData("object Answer(string id) => new McpToolCallApprovalResponseItem { ApprovalRequestId = id, Approved = [|true|] };")]
    [InlineData("object Answer(string id) => new OpenAI.Realtime.RealtimeMcpToolCallApprovalResponseItem { ApprovalRequestId = id, Approved = [|true|] };")]
    [InlineData("object Answer(string id) => OpenAI.Realtime.RealtimeItem.CreateMcpApprovalResponseItem(id, [|true|]);")]
    [InlineData("object P => new OpenAI.Realtime.RealtimeMcpToolCallApprovalPolicy([|OpenAI.Realtime.RealtimeDefaultMcpToolCallApprovalPolicy.NeverRequireApproval|]);")]
    public Task Reports_approval_that_is_off_in_OpenAI(string member) => Test.VerifyAsync(
        "using OpenAI.Responses;\nclass C\n{\n    " + member + "\n}\n");

    [Theory]
    [InlineData("object Answer(string id, bool yes) => new McpToolCallApprovalResponseItem { ApprovalRequestId = id, Approved = yes };")]
    public Task DoesNotReport_approval_that_is_on_in_OpenAI(string member) => Test.VerifyAsync(
        "using OpenAI.Responses;\nclass C\n{\n    " + member + "\n}\n");

    [Theory]
    [InlineData("", "Microsoft.Agents.AI.Foundry.FoundryAITool.CreateMcpTool(\"docs\", new Uri(\"https://mcp.contoso.com\"), toolCallApprovalPolicy: [|DefaultMcpToolCallApprovalPolicy.NeverRequireApproval|])")]
    [InlineData("", "ResponseTool.CreateMcpTool(\"docs\", new Uri(\"https://mcp.contoso.com\"), toolCallApprovalPolicy: new McpToolCallApprovalPolicy([|DefaultMcpToolCallApprovalPolicy.NeverRequireApproval|]))")]
    [InlineData("", "ResponseTool.CreateMcpTool(\"docs\", new Uri(\"https://mcp.contoso.com\"), allowedTools: null, toolCallApprovalPolicy: new McpToolCallApprovalPolicy([|DefaultMcpToolCallApprovalPolicy.NeverRequireApproval|]))")]
    public Task Reports_OpenAI_policy_without_named_tools(string parameter, string creation) => Test.VerifyAsync(
        "using System;\nusing OpenAI.Responses;\nclass C\n{\n    object Tool(" + parameter + ") => " + creation + ";\n}\n", Agents);

    [Theory]
    [InlineData("McpToolFilter filter", "ResponseTool.CreateMcpTool(\"docs\", new Uri(\"https://mcp.contoso.com\"), allowedTools: filter, toolCallApprovalPolicy: new McpToolCallApprovalPolicy(DefaultMcpToolCallApprovalPolicy.NeverRequireApproval))")]
    [InlineData("McpToolFilter filter", "Microsoft.Agents.AI.Foundry.FoundryAITool.CreateMcpTool(\"docs\", new Uri(\"https://mcp.contoso.com\"), allowedTools: filter, toolCallApprovalPolicy: DefaultMcpToolCallApprovalPolicy.NeverRequireApproval)")]
    [InlineData("McpToolFilter filter", "new McpTool(\"docs\", new Uri(\"https://mcp.contoso.com\")) { AllowedTools = filter, ToolCallApprovalPolicy = DefaultMcpToolCallApprovalPolicy.NeverRequireApproval }")]
    public Task DoesNotReport_OpenAI_policy_of_named_tools(string parameter, string creation) => Test.VerifyAsync(
        "using System;\nusing OpenAI.Responses;\nclass C\n{\n    object Tool(" + parameter + ") => " + creation + ";\n}\n", Agents);

    [Theory]
    [InlineData("new MCPApproval([|\"never\"|])")]
    [InlineData("new MCPApproval(trust: [|Mode|])")]
    public Task Reports_never_in_Azure_agents(string creation) => VerifyAzureAgentsAsync(creation);

    [Theory]
    [InlineData("new MCPApproval(\"always\")")]
    public Task DoesNotReport_always_in_Azure_agents(string creation) => VerifyAzureAgentsAsync(creation);

    [Fact]
    public Task Reports_messages_that_name_the_member_and_what_to_do() => new Test(
        InAgents("shell.AsAIFunction(requireApproval: {|#1:false|}); _ = {|#2:request.CreateAlwaysApproveToolResponse()|};"),
        Agents)
    {
        ExpectedDiagnostics =
        {
            Expected(1, "ShellExecutor.AsAIFunction(requireApproval)", "require approval for each call"),
            Expected(2, "CreateAlwaysApproveToolResponse", "answer each request by itself"),
        },
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_lookalike_type() => Test.VerifyAsync(
        """
        namespace Contoso
        {
            class HostedMcpServerToolApprovalMode
            {
                public static HostedMcpServerToolApprovalMode NeverRequire { get; } = new();
                object Mode => HostedMcpServerToolApprovalMode.NeverRequire;
            }
        }
        """);

    [Fact]
    public Task DoesNotReport_generated_file() => Test.VerifyAsync("// <auto-generated/>\n" + In("_ = request.CreateResponse(true);"));

    [Fact]
    public Task DoesNotReport_excluded_symbol() => new Test(In("_ = request.CreateResponse(true);"))
        .WithConfig("secure_ai.excluded_symbols = T:C\n")
        .RunAsync();

    private static DiagnosticResult Expected(int location, string member, string advice) =>
        new DiagnosticResult(RuleTable.ApprovalSwitchedOff.Descriptor).WithLocation(location).WithArguments(member, advice);

    internal static string In(string statement) => $$"""
        using System;
        using Microsoft.Extensions.AI;

        class C
        {
            void Run(HostedMcpServerTool tool, ToolApprovalRequestContent request, AIContent content, bool flag)
            {
                {{statement}}
            }
        }
        """;

    internal static string InAgents(string statement) => $$"""
        using System;
        using System.Threading.Tasks;
        using Microsoft.Agents.AI;
        using Microsoft.Agents.AI.Hyperlight;
        using Microsoft.Agents.AI.Tools.Shell;
        using Microsoft.Extensions.AI;

        class C
        {
            void Run(ShellExecutor shell, ToolApprovalRequestContent request)
            {
                {{statement}}
            }

            static bool TryFind(out ToolApprovalRequestContent request) => throw null;
            static ValueTask<bool> Yes(ToolAutoApprovalRuleContext context) => ValueTask.FromResult(true);
            static ValueTask<bool> Ask(ToolAutoApprovalRuleContext context) => ValueTask.FromResult(Console.ReadLine() == "y");
        }
        """;

    private static Task VerifyAzureAgentsAsync(string creation) => Test.VerifyAsync(
        $$"""
        using Azure.AI.Agents.Persistent;

        class C
        {
            const string Mode = "never";
            object Approval => {{creation}};
        }
        """,
        "Azure.AI.Agents.Persistent");
}
