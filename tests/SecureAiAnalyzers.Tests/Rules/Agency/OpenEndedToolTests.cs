using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.References;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Agency;

public sealed class OpenEndedToolTests
{
    public static TheoryData<string, string> Tools => ToolEntries.Declared;

    public static TheoryData<string, string> Functions => ToolEntries.LookedUp;

    [Theory]
    [MemberData(nameof(Tools))]
    public Task Reports_each_tool(string code, string stubs) => FlowRuleTest.VerifyAsync(
        RuleTable.OpenEndedTool, ToolEntries.With(code, "((DbCommand)null!).CommandText = [|input|];"), FlowCode.Stubs(stubs));

    [Theory]
    [MemberData(nameof(Functions))]
    public Task DoesNotReport_text_among_all_arguments(string code, string stubs) => FlowRuleTest.VerifyAsync(
        RuleTable.OpenEndedTool, ToolEntries.With(code, "((DbCommand)null!).CommandText = input;"), FlowCode.Stubs(stubs));

    [Theory]
    [InlineData("Process.Start([|input|]);")]
    [InlineData("Process.Start(new ProcessStartInfo([|input|]) { UseShellExecute = true });")]
    [InlineData("var start = new ProcessStartInfo(); start.FileName = [|input|]; Process.Start(start);")]
    [InlineData("_ = new ProcessStartInfo(\"cmd.exe\") { ArgumentList = { \"/c\", [|input|] } };")]
    [InlineData("var start = new ProcessStartInfo(\"/bin/bash\"); start.ArgumentList.Add(\"-c\"); start.ArgumentList.Add([|input|]);")]
    [InlineData("Process.Start(\"sh\", [|[\"-c\", input]|]);")]
    [InlineData("new HttpClient().GetStringAsync([|input|]).Wait();")]
    [InlineData("new HttpClient().GetStringAsync([|new Uri(input)|]).Wait();")]
    [InlineData("if (Uri.TryCreate(input, UriKind.Absolute, out var address)) new HttpClient().GetAsync([|address|]).Wait();")]
    [InlineData("_ = new HttpRequestMessage(HttpMethod.Get, [|input|]);")]
    [InlineData("_ = new HttpRequestMessage { RequestUri = [|new Uri(input.Trim())|] };")]
    [InlineData("new System.Data.DataTable().Compute([|input|], \"\");")]
    [InlineData("System.Reflection.Assembly.Load([|Convert.FromBase64String(input)|]);")]
    public Task Reports_each_sink(string statement) => VerifyToolAsync(statement);

    [Theory]
    [InlineData("new Dapper.CommandDefinition([|input|]);", "_ = ")]
    [InlineData("((System.Data.IDbConnection)null!).Query([|input|]);", "")]
    [InlineData("((DbContext)null!).Database.SqlQueryRaw<int>([|input|]);", "")]
    [InlineData("((DbSet<object>)null!).FromSqlRaw([|input|]);", "")]
    public Task Reports_each_data_library(string call, string before) => new FlowRuleTest(
        RuleTable.OpenEndedTool, "using Dapper; using Microsoft.EntityFrameworkCore;\n" + Tool(before + call))
    {
        References = TestReferences.SdksAndData,
    }.RunAsync();

    [Theory]
    [InlineData("System.Management.Automation.PowerShell.Create().AddScript([|input|]).Invoke();", "System.Management.Automation")]
    [InlineData("Microsoft.CodeAnalysis.CSharp.Scripting.CSharpScript.EvaluateAsync([|input|]).Wait();", "Microsoft.CodeAnalysis.CSharp.Scripting")]
    [InlineData("[|Microsoft.CodeAnalysis.CSharp.Scripting.CSharpScript.Create(input)|].RunAsync().Wait();", "Microsoft.CodeAnalysis.CSharp.Scripting")]
    [InlineData("new Renci.SshNet.SshClient(\"host\", \"user\", \"\").RunCommand([|input|]);", "SSH.NET")]
    [InlineData("((Microsoft.Playwright.IPage)null!).GotoAsync([|input|]).Wait();", "Microsoft.Playwright")]
    [InlineData("((Neo4j.Driver.IAsyncQueryRunner)null!).RunAsync([|input|]).Wait();", "Neo4j.Driver")]
    [InlineData("_ = new Microsoft.Azure.Cosmos.QueryDefinition([|input|]);", "Microsoft.Azure.Cosmos")]
    public Task Reports_each_library(string statement, string package) => FlowRuleTest.VerifyAsync(RuleTable.OpenEndedTool, Tool(statement), package);

    [Theory]
    [InlineData("var text = input.Trim(); Run([|text|]);")]
    [InlineData("if (string.IsNullOrWhiteSpace(input) || input.Length > 500) return; Run([|input|]);")]
    [InlineData("Run([|input ?? \"SELECT 1\"|]);")]
    [InlineData("Run([|input.Length == 0 ? \"SELECT 1\" : input|]);")]
    [InlineData("var queries = new List<string> { input }; foreach (var query in queries) Run([|query|]);")]
    [InlineData("var (query, limit) = (input, 3); Run([|query|]);")]
    [InlineData("if (input.Contains(\"DROP\", StringComparison.OrdinalIgnoreCase)) throw new ArgumentException(\"no\"); Run([|input|]);")]
    [InlineData("var request = new { Query = input.TrimEnd(';') }; Run([|request.Query|]);")]
    public Task Reports_whole_text_in_each_form(string statements) =>
        VerifyToolAsync(statements.Replace("Run(", "((DbCommand)null!).CommandText = (", StringComparison.Ordinal));

    [Theory]
    [InlineData("((DbCommand)null!).CommandText = \"SELECT \" + input;")]
    [InlineData("((DbCommand)null!).CommandText = $\"{input} LIMIT 10\";")]
    [InlineData("((DbCommand)null!).CommandText = string.Format(\"SELECT * FROM {0}\", input);")]
    [InlineData("((DbCommand)null!).CommandText = new StringBuilder(input).Append(\" LIMIT 10\").ToString();")]
    [InlineData("((DbCommand)null!).CommandText = input.Split(';')[0];")]
    [InlineData("((DbCommand)null!).CommandText = input.Replace(\"DELETE\", \"\");")]
    [InlineData("((DbCommand)null!).CommandText = input.Substring(3);")]
    [InlineData("((DbCommand)null!).CommandText = Regex.Match(input, \"```sql(.*)```\").Groups[1].Value;")]
    [InlineData("((DbCommand)null!).CommandText += input;")]
    [InlineData("Process.Start(\"git\", input);")]
    [InlineData("Process.Start(\"sh\", \"-c \" + input);")]
    [InlineData("Process.Start(\"git\", [\"log\", input]);")]
    [InlineData("new HttpClient().GetStringAsync(\"https://example.com/\" + input).Wait();")]
    [InlineData("new HttpClient().GetStringAsync(new Uri(new Uri(\"https://example.com\"), input)).Wait();")]
    [InlineData("if (Uri.TryCreate(new Uri(\"https://example.com\"), input, out var address)) new HttpClient().GetAsync(address).Wait();")]
    [InlineData("File.ReadAllText(input);")]
    [InlineData("Console.WriteLine(input);")]
    public Task DoesNotReport_composed_text_or_other_use(string statement) => VerifyToolAsync(statement);

    [Theory]
    [InlineData("if (input is \"SELECT 1\" or \"SELECT 2\") ((DbCommand)null!).CommandText = input;")]
    [InlineData("var queries = new Dictionary<string, string> { [\"all\"] = \"SELECT 1\" }; if (queries.TryGetValue(input, out var query)) ((DbCommand)null!).CommandText = query;")]
    [InlineData("((DbCommand)null!).CommandText = input switch { \"all\" => \"SELECT 1\", _ => \"SELECT 2\" };")]
    [InlineData("if (!Regex.IsMatch(input, \"^[a-z0-9]+$\")) return; ((DbCommand)null!).CommandText = input;")]
    [InlineData("var address = new Uri(input); if (address.Host != \"example.com\") return; new HttpClient().GetStringAsync(address).Wait();")]
    [InlineData("if (!input.StartsWith(\"https://example.com/\")) return; new HttpClient().GetStringAsync(input).Wait();")]
    [InlineData("Console.WriteLine(input); if (Console.ReadLine() != \"y\") return; Process.Start(input);")]
    public Task DoesNotReport_guarded_text(string statements) => VerifyToolAsync(statements);

    [Theory]
    [InlineData("(await client.GetResponseAsync(\"hello\")).Text")]
    [InlineData("(string)((FunctionCallContent)(await client.GetResponseAsync(\"hello\")).Messages[0].Contents[0]).Arguments![\"sql\"]!")]
    [InlineData("Console.ReadLine()!")]
    public Task DoesNotReport_text_that_is_no_argument(string text) => FlowRuleTest.VerifyAsync(
        RuleTable.OpenEndedTool, FlowCode.InMethod($"The<DbCommand>().CommandText = {text};"));

    [Theory]
    [InlineData("public class Tools { public void Run(string input) { USE } }")]
    [InlineData("public class Tools { public AITool Make() => AIFunctionFactory.Create((int input) => { USE }); }")]
    [InlineData("public class Tools { [KernelFunction] public void Run(string input) { USE } } public class KernelFunctionAttribute : Attribute { }")]
    [InlineData("public class Tools { public AITool Make() => AIFunctionFactory.Create((IServiceProvider services, CancellationToken input) => { USE }); }")]
    public Task DoesNotReport_what_no_model_fills(string code) => FlowRuleTest.VerifyAsync(
        RuleTable.OpenEndedTool, ToolEntries.With(code, "((DbCommand)null!).CommandText = input.ToString();"));

    [Fact]
    public Task DoesNotReport_lookalike_sink() => FlowRuleTest.VerifyAsync(
        RuleTable.OpenEndedTool,
        Tool("new Own.DbCommand().CommandText = input; new Own.Process().Start(input);")
        + " namespace Own { public class DbCommand { public string CommandText { get; set; } = \"\"; } public class Process { public void Start(string fileName) { } } }");

    [Fact]
    public Task DoesNotReport_without_an_sdk() => new FlowRuleTest(
        RuleTable.OpenEndedTool,
        """
        public class Tools
        {
            [Own.McpServerTool]
            public void Run(string input, System.Data.Common.DbCommand command) => command.CommandText = input;
        }

        namespace Own
        {
            public class McpServerToolAttribute : System.Attribute;
        }
        """)
    {
        References = TestReferences.Net,
    }.RunAsync();

    /// <summary>The finding sits at the sink, which several tools and other code share.</summary>
    [Fact]
    public Task Reports_in_a_program_of_several_classes() => FlowRuleTest.VerifyAsync(
        RuleTable.OpenEndedTool,
        FlowCode.InFile("""
            public sealed record QueryRequest(string Sql, int Limit);

            public interface IReportStore
            {
                Task<List<string>> QueryAsync(string sql, CancellationToken token);
            }

            public sealed class ReportStore(DbConnection connection, ILogger<ReportStore> logger) : IReportStore
            {
                public async Task<List<string>> QueryAsync(string sql, CancellationToken token)
                {
                    if (sql.Length > 4000)
                        throw new ArgumentException("The query is too long.");

                    logger.LogInformation("Running a query of {Length} characters", sql.Length);
                    await using var command = connection.CreateCommand();
                    command.CommandText = [|sql|];
                    var rows = new List<string>();
                    await using var reader = await command.ExecuteReaderAsync(token);
                    while (await reader.ReadAsync(token))
                        rows.Add(reader.GetString(0));
                    return rows;
                }

                public async Task<object?> CountAsync(string table)
                {
                    await using var command = connection.CreateCommand();
                    command.CommandText = "SELECT COUNT(*) FROM " + table;
                    return await command.ExecuteScalarAsync();
                }
            }

            public sealed class ReportTools(IReportStore store)
            {
                public IList<AITool> All =>
                [
                    AIFunctionFactory.Create(RunQueryAsync, "run_query"),
                    AIFunctionFactory.Create(TopOrdersAsync, "top_orders"),
                ];

                [Description("Runs a query on the sales database.")]
                private async Task<string> RunQueryAsync(QueryRequest request, CancellationToken token)
                {
                    var sql = request.Sql.Trim();
                    var rows = await store.QueryAsync(sql, token);
                    return string.Join('\n', rows.Take(request.Limit));
                }

                [Description("Lists the largest orders.")]
                private async Task<string> TopOrdersAsync(int count, CancellationToken token)
                {
                    var rows = await store.QueryAsync("SELECT Name FROM Orders ORDER BY Total DESC LIMIT " + count, token);
                    return string.Join('\n', rows);
                }
            }
            """));

    [Fact]
    public Task Reports_message_and_hops() => new FlowRuleTest(
        RuleTable.OpenEndedTool,
        FlowCode.InFile("""
            public class Tools
            {
                [ModelContextProtocol.Server.McpServerTool]
                public string Fetch({|#1:string address|}) => Load(address);

                private static string Load({|#2:string target|}) => new HttpClient().GetStringAsync({|#0:target|}).Result;
            }
            """))
    {
        TestState =
        {
            ExpectedDiagnostics =
            {
                new DiagnosticResult(RuleTable.OpenEndedTool.Descriptor).WithLocation(0).WithLocation(1).WithLocation(2).WithMessage(
                    "Tool argument 'address' is the whole of 'HttpClient.GetStringAsync(requestUri)'; "
                    + "take only the parts that vary, or let only constants pass (==, switch, Contains)"),
            },
        },
    }.RunAsync();

    private static Task VerifyToolAsync(string statements) => FlowRuleTest.VerifyAsync(RuleTable.OpenEndedTool, Tool(statements));

    private static string Tool(string statements) => FlowCode.InFile(
        "public class Tools { public AITool Make() => AIFunctionFactory.Create((string input) => { " + statements + " }); }");
}
