using SecureAiAnalyzers.CodeFixes.Secrets;
using SecureAiAnalyzers.Rules.Secrets;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Secrets;

using static InheritedEnvironmentTests;
using FixTest = RuleFixTest<InheritedEnvironment, InheritedEnvironmentFix>;

public sealed class InheritedEnvironmentFixTests
{
    [Theory]
    [InlineData(
        "new StdioClientTransport(new [|StdioClientTransportOptions|] { Command = command });",
        "new StdioClientTransport(new StdioClientTransportOptions { Command = command, InheritEnvironmentVariables = false, EnvironmentVariables = StdioClientTransportOptions.GetDefaultEnvironmentVariables() });")]
    [InlineData(
        "new StdioClientTransport(new [|StdioClientTransportOptions|] { Command = command, InheritEnvironmentVariables = true });",
        "new StdioClientTransport(new StdioClientTransportOptions { Command = command, InheritEnvironmentVariables = false, EnvironmentVariables = StdioClientTransportOptions.GetDefaultEnvironmentVariables() });")]
    [InlineData(
        "new StdioClientTransport([|new|]() { Command = command, EnvironmentVariables = new Dictionary<string, string?> { [\"MODE\"] = \"read\" } });",
        "new StdioClientTransport(new() { Command = command, EnvironmentVariables = new Dictionary<string, string?>(StdioClientTransportOptions.GetDefaultEnvironmentVariables()) { [\"MODE\"] = \"read\" }, InheritEnvironmentVariables = false });")]
    [InlineData(
        "StdioClientTransportOptions a = [|new|]() { Command = command }; new StdioClientTransport(a); new StdioClientTransport(new [|StdioClientTransportOptions|] { Command = \"npx\" });",
        "StdioClientTransportOptions a = new() { Command = command, InheritEnvironmentVariables = false, EnvironmentVariables = StdioClientTransportOptions.GetDefaultEnvironmentVariables() }; new StdioClientTransport(a); new StdioClientTransport(new StdioClientTransportOptions { Command = \"npx\", InheritEnvironmentVariables = false, EnvironmentVariables = StdioClientTransportOptions.GetDefaultEnvironmentVariables() });")]
    public Task Fixes_environment_by_naming_the_variables(string code, string fixedCode) => FixTest.VerifyAsync(In(code), In(fixedCode));

    [Fact]
    public Task OffersNoFix_without_the_switch()
    {
        var code = In("new StdioClientTransport(new [|StdioClientTransportOptions|] { Command = command });", Older);
        return new FixTest(code, code) { References = TestReferences.Sdks.Without("ModelContextProtocol", "ModelContextProtocol.Core") }.RunAsync();
    }
}
