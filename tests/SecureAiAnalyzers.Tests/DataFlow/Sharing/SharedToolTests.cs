using System.Globalization;
using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow.Sharing;

/// <summary>Methods of other projects that become tools: what a model fills in arrives at sinks there.</summary>
public sealed class SharedToolTests
{
    private const string Library = """
        public record Filter(string Title, int Limit);
        public interface IStore { string Find(string what); string Count(string what); }
        class Store : IStore
        {
            public string Find(string title) { Db.Command.CommandText = "a" + title; return ""; }
            public string Count(string what) { Db.Command.CommandText = "a" + what.Length; return ""; }
        }
        public class Notes
        {
            public static string Search(string title) { Db.Command.CommandText = "a" + title; return ""; }
            public string By(Filter filter, int limit) { Db.Command.CommandText = "a" + filter.Title + limit; return ""; }
            public string Top(int count, CancellationToken token) { Db.Command.CommandText = "a" + count + token; return ""; }
            public void Log(string name) => Db.Command.CommandText = "a" + name;
            public string Safe(string name) { if (name is not ("a" or "b")) return ""; Db.Command.CommandText = "a" + name; return name; }
        }
        static class Db { public static DbCommand Command => null!; }
        """;

    [Theory]
    [InlineData("AIFunctionFactory.Create([|store.Find|])")]
    [InlineData("AIFunctionFactory.Create([|Notes.Search|], \"search\", \"Searches.\")")]
    [InlineData("AIFunctionFactory.Create([|notes.By|])")]
    [InlineData("Make([|store.Find|])")]
    [InlineData("AIFunctionFactory.Create(name: \"find\", method: [|store.Find|])")]
    [InlineData("McpServerTool.Create([|store.Find|])", "McpServerTool")]
    [InlineData("AIFunctionFactory.Create((string text) => store.Find([|text|]))")]
    public Task Reports_what_a_model_fills_in_for_another_project(string tool, string type = "AITool") =>
        SharedFlowTest.VerifyAsync(RuleTable.OutputInSql, Program(tool, type));

    [Theory]
    [InlineData("AIFunctionFactory.Create(store.Count)")]
    [InlineData("AIFunctionFactory.Create(notes.Top)")]
    [InlineData("AIFunctionFactory.Create(notes.Safe)")]
    [InlineData("AIFunctionFactory.Create(store.Find, new AIFunctionFactoryOptions { ConfigureParameterBinding = p => p.Name == \"what\" ? new() { BindParameter = (_, _) => \"a\" } : default })")]
    public Task DoesNotReport_what_does_no_harm_there(string tool) => SharedFlowTest.VerifyAsync(RuleTable.OutputInSql, Program(tool));

    [Fact]
    public Task Reports_method_only_where_it_becomes_a_tool() => SharedFlowTest.VerifyAsync(
        RuleTable.OutputInSql,
        Program("AIFunctionFactory.Create([|notes.Log|])", body: "new List<string>().ForEach(notes.Log); Use(store.Find); static void Use(Func<string, string> find) => find(\"a\");"));

    [Fact]
    public async Task Reports_where_the_value_ends()
    {
        var finding = Assert.Single(await SharedFindings.InAsync(Program("AIFunctionFactory.Create(store.Find)"), RuleTable.OutputInSql));

        Assert.Equal("SAI5003: store.Find", SharedFindings.Show(finding));
        Assert.Contains("'what'", finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal("reaches 'DbCommand.CommandText' in 'IStore.Find'", finding.Properties["hop1"]);
    }

    private static string Program(string tool, string type = "AITool", string body = "") => $$"""
        using Microsoft.Extensions.AI;
        using ModelContextProtocol.Server;

        class Program
        {
            {{type}} Tool(IStore store, Notes notes)
            {
                {{body}}
                return {{tool}};
            }

            static AITool Make(Func<string, string> function) => AIFunctionFactory.Create(function);
        }
        --- Library
        using System.Threading;
        {{Library}}
        """;
}
