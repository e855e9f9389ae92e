using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Agency;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Agency;

using Test = RuleTest<ExposedTools>;

public sealed class ExposedToolsTests
{
    private static readonly string[] Packages = ["Microsoft.Extensions.AI", "Microsoft.Agents.AI"];

    [Theory]
    [InlineData("services.AddMcpServer().[|WithToolsFromAssembly|]();")]
    [InlineData("services.AddMcpServer().[|WithToolsFromAssembly|](typeof(Program).Assembly);")]
    [InlineData("services.AddMcpServer().[|WithToolsFromAssembly|](System.Reflection.Assembly.GetExecutingAssembly());")]
    public Task Reports_assembly_with_a_tool_that_changes_something(string statement) => VerifyAsync(statement, "File.Delete(path)");

    [Theory]
    [InlineData("services.AddMcpServer().WithToolsFromAssembly();", "_ = File.ReadAllText(path)")]
    [InlineData("services.AddMcpServer().WithTools<Files>();", "File.Delete(path)")]
    [InlineData("services.AddMcpServer().WithToolsFromAssembly(typeof(HttpClient).Assembly);", "File.Delete(path)")]
    public Task DoesNotReport_tools_that_only_read_or_are_named(string statement, string code) => VerifyAsync(statement, code);

    [Theory]
    [InlineData("var tools = await client.ListToolsAsync(); _ = new ChatOptions { Tools = [|[.. tools]|] };")]
    [InlineData("_ = new ChatOptions { Tools = [|[.. await client.ListToolsAsync(), own]|] };")]
    [InlineData("IList<AITool> tools = [.. await client.ListToolsAsync()]; _ = new ChatClientAgent(model, tools: [|tools|]);")]
    [InlineData("var tools = await client.ListToolsAsync(); _ = new ChatOptions { Tools = [|tools.Cast<AITool>().ToList()|] };")]
    public Task Reports_all_tools_of_a_server(string statements) => VerifyAsync(statements, "_ = path");

    [Theory]
    [InlineData("var tools = await client.ListToolsAsync(); _ = new ChatOptions { Tools = [.. tools.Where(tool => tool.Name == \"search\")] };")]
    [InlineData("var tools = await client.ListToolsAsync(); _ = new ChatOptions { Tools = [tools.First(tool => tool.Name == \"search\")] };")]
    [InlineData("var tools = await client.ListToolsAsync(); _ = new ChatOptions { Tools = [.. tools.Select(tool => new ApprovalRequiredAIFunction(tool))] };")]
    [InlineData("var tools = await client.ListToolsAsync(); foreach (var tool in tools) Console.WriteLine(tool.Name);")]
    [InlineData("_ = new ChatOptions { Tools = [own] };")]
    public Task DoesNotReport_chosen_tools(string statements) => VerifyAsync(statements, "_ = path");

    [Fact]
    public Task Reports_message_that_names_the_tool()
    {
        var test = Of("services.AddMcpServer().{|#0:WithToolsFromAssembly|}();", "{|#1:File.Delete(path)|}");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleTable.ExposedTools.Descriptor).WithLocation(0).WithLocation(1).WithArguments(
            "WithToolsFromAssembly",
            "offers every tool of the assembly, 'Drop' among them, which deletes files; name the types of the tools that are meant"));
        return test.RunAsync();
    }

    private static Task VerifyAsync(string statements, string code) => Of(statements, code).RunAsync();

    private static Test Of(string statements, string code) => new(
        $$"""
        using Microsoft.Agents.AI;
        using Microsoft.Extensions.AI;
        using ModelContextProtocol.Client;
        using ModelContextProtocol.Server;

        var services = new ServiceCollection();
        McpClient client = null!;
        IChatClient model = null!;
        AITool own = AIFunctionFactory.Create(() => 1, "own");
        {{statements}}

        [McpServerToolType]
        public sealed class Files
        {
            [McpServerTool]
            public static void Drop(string path) => {{code}};
        }
        """,
        Packages) { TestState = { Sources = { ("Usings.cs", ImplicitUsings.OfWebProject) } } };
}
