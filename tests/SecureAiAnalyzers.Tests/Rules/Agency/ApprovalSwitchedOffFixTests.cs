using SecureAiAnalyzers.CodeFixes.Agency;
using SecureAiAnalyzers.Rules.Agency;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Agency;

using static ApprovalSwitchedOffTests;
using FixTest = RuleFixTest<ApprovalSwitchedOff, ApprovalSwitchedOffFix>;

public sealed class ApprovalSwitchedOffFixTests
{
    [Fact]
    public Task Fixes_mode_to_require_approval() => VerifyAsync(
        "tool.ApprovalMode = [|HostedMcpServerToolApprovalMode.NeverRequire|]; // tools",
        "tool.ApprovalMode = HostedMcpServerToolApprovalMode.AlwaysRequire; // tools");

    [Fact]
    public Task Fixes_neighbours() => VerifyAsync(
        "_ = new[] { new HostedMcpServerTool(\"a\", \"https://a.com\") { ApprovalMode = [|HostedMcpServerToolApprovalMode.NeverRequire|] }, new HostedMcpServerTool(\"b\", \"https://b.com\") { ApprovalMode = [|HostedMcpServerToolApprovalMode.NeverRequire|] } };",
        "_ = new[] { new HostedMcpServerTool(\"a\", \"https://a.com\") { ApprovalMode = HostedMcpServerToolApprovalMode.AlwaysRequire }, new HostedMcpServerTool(\"b\", \"https://b.com\") { ApprovalMode = HostedMcpServerToolApprovalMode.AlwaysRequire } };");

    [Fact]
    public Task Fixes_switches() => FixTest.VerifyAsync(
        InAgents("shell.AsAIFunction(requireApproval: [|false|]); _ = new LocalShellExecutorOptions { AcknowledgeUnsafe = [|true|] };"),
        InAgents("shell.AsAIFunction(requireApproval: true); _ = new LocalShellExecutorOptions { AcknowledgeUnsafe = false };"),
        Agents);

    [Fact]
    public Task OffersNoFix_of_answers()
    {
        const string Statement = "_ = request.CreateResponse([|true|]);";
        return VerifyAsync(Statement, Statement);
    }

    [Fact]
    public Task OffersNoFix_of_callbacks()
    {
        var code = InAgents("_ = new ToolApprovalAgentOptions { AutoApprovalRules = [[|_ => ValueTask.FromResult(true)|], [|ToolApprovalAgent.AllToolsAutoApprovalRule|]] };");
        return FixTest.VerifyAsync(code, code, Agents);
    }

    private static Task VerifyAsync(string statement, string fixedStatement) => FixTest.VerifyAsync(In(statement), In(fixedStatement));
}
