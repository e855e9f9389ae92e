using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Agency;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Agency;

using Test = RuleTest<LooseToolSchema>;

public sealed class LooseToolSchemaTests
{
    private static readonly string[] Packages = [.. StateChangingToolTests.Functions, "Microsoft.SemanticKernel"];

    [Theory]
    [InlineData("[KernelFunction] public string [|Find|](string name) => name;")]
    [InlineData("[KernelFunction(\"find\")] public string [|Find|](string name) => name;")]
    [InlineData("[KernelFunction, Description(\" \")] public string [|Find|](string name) => name;")]
    [InlineData("[KernelFunction] public string [|Find|]([Description(\"The name.\")] string name) => name;")]
    [InlineData("/// <summary>Finds.</summary>\n[KernelFunction] public string [|Find|](string name) => name;")]
    [InlineData("[McpServerTool] public string [|Find|](string name) => name;")]
    [InlineData("[McpServerTool(Name = \"find\", Title = \"Find\")] private static string [|Find|](string name) => name;")]
    [InlineData("/// <summary>Finds.</summary>\n[McpServerTool] public string [|Find|](string name) => name;")]
    [InlineData("public string Find(string name) => name; public object Make() => AIFunctionFactory.[|Create|](Find);")]
    [InlineData("public string Find(string name) => name; public object Make() => AIFunctionFactory.[|Create|](Find, \"find\");")]
    [InlineData("public string Find(string name) => name; public object Make() => AIFunctionFactory.[|Create|](Find, \"find\", \"\");")]
    [InlineData("public string Find(string name) => name; public object Make() => AIFunctionFactory.[|Create|](Find, new AIFunctionFactoryOptions { Name = \"find\" });")]
    [InlineData("public object Make() => AIFunctionFactory.[|Create|]((string name) => name);")]
    [InlineData("public string Find(string name) => name; public object Make() => McpServerTool.[|Create|](Find);")]
    [InlineData("public string Find(string name) => name; public object Make() => McpServerTool.[|Create|](Find, new McpServerToolCreateOptions { Title = \"Find\" });")]
    [InlineData("public object Make() => OpenAI.Chat.ChatTool.[|CreateFunctionTool|](\"find\");")]
    public Task Reports_tool_without_description(string member) => VerifyAsync(member);

    [Theory]
    [InlineData("[KernelFunction, Description(\"Finds.\")] public string Find(string name) => name;")]
    [InlineData("[KernelFunction, LocalDescription(\"Find\")] public string Find(string name) => name;")]
    [InlineData("[McpServerTool, Description(\"Finds.\")] public string Find(string name) => name;")]
    [InlineData("/// <summary>Finds.</summary>\n[McpServerTool] public partial string Find(string name);\npublic partial string Find(string name) => name;")]
    [InlineData("[Description(\"Finds.\")] public string Find(string name) => name; public object Make() => AIFunctionFactory.Create(Find);")]
    [InlineData("public string Find(string name) => name; public object Make() => AIFunctionFactory.Create(Find, \"find\", \"Finds.\");")]
    [InlineData("public string Find(string name) => name; public object Make(string text) => AIFunctionFactory.Create(Find, description: text);")]
    [InlineData("public string Find(string name) => name; public object Make() => AIFunctionFactory.Create(Find, new AIFunctionFactoryOptions { Description = \"Finds.\" });")]
    [InlineData("public string Find(string name) => name; public object Make(AIFunctionFactoryOptions options) => AIFunctionFactory.Create(Find, options);")]
    [InlineData("public object Make() => AIFunctionFactory.Create([Description(\"Finds.\")] (string name) => name);")]
    [InlineData("public string Find(string name) => name; public object Make() => KernelFunctionFactory.CreateFromMethod(Find);")]
    [InlineData("public string Find(string name) => name; public object Make() => McpServerTool.Create(Find, new McpServerToolCreateOptions { Description = \"Finds.\" });")]
    [InlineData("[McpServerTool, Description(\"Finds.\")] public string Find(string name) => name; public object Make() => McpServerTool.Create(Find);")]
    [InlineData("public object Make() => OpenAI.Chat.ChatTool.CreateFunctionTool(\"find\", \"Finds.\");")]
    [InlineData("[Lookalike.KernelFunction] public string Find(string name) => name;")]
    [InlineData("[McpServerPrompt] public string Find(string name) => name;")]
    [InlineData("public string Find(string name) => name;")]
    public Task DoesNotReport_described_tool(string member) => VerifyAsync(member);

    [Theory]
    [InlineData("[KernelFunction, Description(\"Drops.\")] public void Drop(object [|what|]) => File.Delete(what.ToString()!);")]
    [InlineData("[KernelFunction, Description(\"Drops.\")] public void Drop(dynamic [|what|]) => File.Delete((string)what);")]
    [InlineData("[McpServerTool, Description(\"Drops.\")] public void Drop(JsonElement [|what|]) => File.Delete(what.GetProperty(\"path\").GetString()!);")]
    [InlineData("[McpServerTool, Description(\"Drops.\")] public void Drop(JsonElement? [|what|]) => Erase(what.ToString()!);")]
    [InlineData("[KernelFunction, Description(\"Drops.\")] public void Drop(Dictionary<string, object> [|what|]) => Erase((string)what[\"path\"]);")]
    [InlineData("[KernelFunction, Description(\"Drops.\")] public void Drop(string name, IDictionary<string, JsonElement>? [|what|] = null) => Erase(name + what);")]
    [InlineData("[Description(\"Drops.\")] public void Drop(JsonElement what) => Erase(what.ToString()); public object Make() => AIFunctionFactory.[|Create|](Drop);")]
    [InlineData("public object Make() => AIFunctionFactory.[|Create|]((object what) => File.Delete(what.ToString()!), \"drop\", \"Drops.\");")]
    public Task Reports_loose_parameter_of_changing_tool(string member) => VerifyAsync(member);

    [Theory]
    [InlineData("[KernelFunction, Description(\"Finds.\")] public string Find(object what) => File.ReadAllText(what.ToString()!);")]
    [InlineData("[KernelFunction, Description(\"Drops.\")] public void Drop(Dictionary<string, string> what) => Erase(what[\"path\"]);")]
    [InlineData("[KernelFunction, Description(\"Drops.\")] public void Drop(object what) { if (what is string path) Erase(path); }")]
    [InlineData("[KernelFunction, Description(\"Drops.\")] public void Drop(JsonElement what) { if (what.ValueKind == JsonValueKind.String) Erase(what.GetString()!); }")]
    [InlineData("[KernelFunction, Description(\"Drops.\")] public void Drop(JsonElement what) => Erase(what.Deserialize<Item>()!.Path);")]
    [InlineData("[KernelFunction, Description(\"Drops.\")] public void Drop(JsonElement what) { ValidateItem(what); Erase(what.ToString()); } private static void ValidateItem(JsonElement what) { }")]
    [InlineData("[KernelFunction, Description(\"Drops.\")] public void Drop(string path, Kernel kernel, CancellationToken token) => Erase(path);")]
    public Task DoesNotReport_other_parameters(string member) => VerifyAsync(member);

    [Fact]
    public Task Reports_message_that_names_tool_and_parameter()
    {
        var test = Of(
            "[KernelFunction, Description(\"Drops.\")] public void Drop(JsonElement {|#0:what|}) => {|#1:Erase(what.ToString())|};", "{|#2:File.Delete(path)|}");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleTable.LooseToolSchema.Descriptor)
            .WithLocation(0).WithLocation(1).WithLocation(2).WithArguments(
                "'Drop'",
                "takes 'what' as 'JsonElement', for which a model may send anything, and deletes files by 'File.Delete'; give it a type of its own"));
        return test.RunAsync();
    }

    internal static string In(string member, string deletion = "File.Delete(path)") => $$"""
        using System.ComponentModel;
        using System.Text.Json;
        using Microsoft.Extensions.AI;
        using Microsoft.SemanticKernel;
        using ModelContextProtocol.Server;

        public partial class Tools
        {
            {{member}}

            private static void Erase(string path) => {{deletion}};
        }

        public record Item(string Path);

        public sealed class LocalDescriptionAttribute(string key) : DescriptionAttribute(key);

        namespace Lookalike
        {
            public sealed class KernelFunctionAttribute : Attribute;
        }
        """;

    private static Task VerifyAsync(string member) => Of(member, "File.Delete(path)").RunAsync();

    private static Test Of(string member, string deletion) => new(In(member, deletion), Packages)
    {
        TestState = { Sources = { ("Usings.cs", ImplicitUsings.OfWebProject) } },
    };
}
