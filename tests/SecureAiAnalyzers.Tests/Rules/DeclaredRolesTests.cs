using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules;

/// <summary>Clients, effects and filters of a symbols file: what rules say of code that uses a library of which only the file tells.</summary>
public sealed class DeclaredRolesTests
{
    private const string Library = """
        namespace Lib;
        public interface IShop { void Cancel(string id); }
        public class Shop : IShop
        {
            public void Refund(string id) { }
            public void Refund(string id, int cents) { }
            public string Quote(string id) => id;
            public string History(string id) => id;
            public void Cancel(string id) { }
            public bool MayRun(string id) => id.Length > 3;
        }
        public interface IGateway
        {
            Task<string> AskAsync(string text, System.Threading.CancellationToken token = default);
        }
        public class Gateway : IGateway
        {
            public Gateway(string key = "") { }
            public Task<string> AskAsync(string text, System.Threading.CancellationToken token = default) => Task.FromResult(text);
            public Task<string> SummarizeAsync(string text, System.Threading.CancellationToken token = default) => Task.FromResult(text);
            public Task<int> CountAsync(string text) => Task.FromResult(text.Length);
            public Gateway WithModel(string name) => this;
            public void Report(string text) { }
        }
        public class Pipeline { public static void Use() { } }
        """;

    private const string Endpoint = """
        using Microsoft.AspNetCore.Builder;
        static class Start
        {
            static void Serve()
            {
                var app = WebApplication.CreateBuilder().Build();
                app.MapPost("/ask", async (string text, Lib.Gateway gateway) => await gateway.AskAsync(text));
                app.Run();
            }
        }
        """;

    [Theory]
    [InlineData("effect; M:Lib.Shop.Refund(System.String); payment", "'Refund', which changes payments by 'Shop.Refund'")]
    [InlineData("effect; M:Lib.Shop.Refund*; network", "'Refund', which changes something in a service by 'Shop.Refund'")]
    [InlineData(
        "effect; M:Lib.Shop.*; file-deleted",
        "'Refund', which deletes files by 'Shop.Refund'",
        "'Quote', which deletes files by 'Shop.Quote'",
        "'Cancel', which deletes files by 'Shop.Cancel'")]
    [InlineData("effect; M:Lib.IShop.Cancel*; message", "'Cancel', which sends a message by 'Shop.Cancel'")]
    [InlineData("effect; M:Lib.Shop.Refund*; reads-private, process", "'Refund', which runs a program by 'Shop.Refund'")]
    public async Task Reports_tool_that_calls_a_declared_effect(string line, params string[] expected) =>
        Assert.Equal(expected, await ToolsAsync(line));

    [Theory]
    [InlineData("")]
    [InlineData("effect; M:Lib.Shop.Refund(System.Int32); payment")]
    [InlineData("effect; M:Lib.Shop.Refund(System.String,System.Int32); payment")]
    [InlineData("effect; M:Lib.Shop.Refund*; paymnt")]
    [InlineData("effect; M:Lib.Shop.Refund*")]
    [InlineData("effect; M:Lib.Shop.Refund*; reads-private")]
    public async Task DoesNotReport_tool_of_which_nothing_is_declared(string line) => Assert.Empty(await ToolsAsync(line));

    [Theory]
    [InlineData("filter; M:Lib.Shop.MayRun*", "if (!shop.MayRun(id)) return; ", "AIFunctionFactory.Create(Refund)")]
    [InlineData("filter; T:Guarded", "", "new Guarded(AIFunctionFactory.Create(Refund))")]
    public async Task Reports_sibling_of_a_tool_that_is_filtered(string line, string check, string tool)
    {
        const string Effects = "effect; M:Lib.Shop.Refund*; payment\neffect; M:Lib.Shop.Cancel*; payment";
        var program = ToolsOf($"[{tool}, AIFunctionFactory.Create(Cancel)]", check);

        Assert.Equal(["Refund", "Cancel"], Named(await FindingsAsync(Effects, program, RuleTable.StateChangingTool)));
        Assert.Equal(["Cancel"], Named(await FindingsAsync($"{Effects}\n{line}", program, RuleTable.StateChangingTool)));
    }

    [Fact]
    public async Task DoesNotReport_tools_where_a_filter_for_all_is_used()
    {
        const string Lines = "effect; M:Lib.Shop.Refund*; payment\nfilter; T:Lib.Pipeline";
        var program = ToolsOf("[AIFunctionFactory.Create(Refund)]", string.Empty);

        Assert.Empty(await FindingsAsync(Lines, program + " class Start { void Run() => Lib.Pipeline.Use(); }", RuleTable.StateChangingTool));
        Assert.Single(await FindingsAsync(Lines, program, RuleTable.StateChangingTool));
    }

    [Theory]
    [InlineData("client; T:Lib.Gateway")]
    [InlineData("client; T:Lib.IGateway")]
    [InlineData("client; M:Lib.IGateway.AskAsync*")]
    [InlineData("client; M:Lib.Gateway.A*")]
    public async Task Reports_what_a_declared_client_generates(string line) => Assert.Equal(
        ["SAI5003: await gateway.AskAsync(text, token)"],
        await ShownAsync(line, Asking("command.CommandText = await gateway.AskAsync(text, token);"), RuleTable.OutputInSql));

    [Theory]
    [InlineData("", "command.CommandText = await gateway.AskAsync(text, token);")]
    [InlineData("client; M:Lib.Gateway.AskAsync*", "command.CommandText = await gateway.SummarizeAsync(text, token);")]
    [InlineData("client; T:Lib.IGateway", "command.CommandText = await gateway.SummarizeAsync(text, token);")]
    [InlineData("client; T:Lib.Gateway", "command.CommandText = (await gateway.CountAsync(text)).ToString();")]
    [InlineData("client; T:Lib.Gateway", "command.CommandText = gateway.WithModel(text).ToString();")]
    [InlineData("client; T:Lib.Gateway", "gateway.Report(text); command.CommandText = \"SELECT 1\";")]
    public async Task DoesNotReport_what_no_model_generates(string line, string statement) =>
        Assert.Empty(await ShownAsync(line, Asking(statement), RuleTable.OutputInSql));

    [Theory]
    [InlineData("client; T:Lib.Gateway", 1)]
    [InlineData("client; M:Lib.Gateway.AskAsync*", 1)]
    [InlineData("client; M:Lib.Gateway.SummarizeAsync*", 0)]
    [InlineData("", 0)]
    public async Task Reports_endpoint_that_calls_a_declared_client(string line, int count)
    {
        Assert.Equal(count, (await FindingsAsync(line, Endpoint, RuleTable.OpenEndpoint)).Count);
        Assert.Equal(count, (await FindingsAsync(line, Endpoint, RuleTable.UnforwardedCancellation)).Count);
    }

    [Fact]
    public async Task Reports_secret_that_a_declared_client_is_given()
    {
        var program = Asking("_ = await gateway.AskAsync(Environment.GetEnvironmentVariable(\"API_KEY\")!, token);");

        Assert.Equal(["SAI2005"], (await FindingsAsync("client; T:Lib.Gateway", program, RuleTable.SecretInContext)).Select(static finding => finding.Id));
        Assert.Empty(await FindingsAsync("client; M:Lib.Gateway.SummarizeAsync*", program, RuleTable.SecretInContext));
    }

    [Fact]
    public async Task Reports_change_of_the_file_between_two_analyses_of_one_program()
    {
        var compilation = Compilation(Endpoint);

        Assert.Empty(await FindingsAsync("# nothing", compilation, RuleTable.OpenEndpoint));
        Assert.Single(await FindingsAsync("client; T:Lib.Gateway", compilation, RuleTable.OpenEndpoint));
        Assert.Empty(await FindingsAsync("# nothing", compilation, RuleTable.OpenEndpoint));
    }

    private static string Asking(string statement) => $$"""
        class Desk(Lib.Gateway gateway, DbCommand command)
        {
            public async Task Answer(string text, System.Threading.CancellationToken token)
            {
                {{statement}}
                await Task.Yield();
            }
        }
        """;

    private static string ToolsOf(string tools, string check) => $$"""
        using Microsoft.Extensions.AI;
        class Desk(Lib.Shop shop)
        {
            public ChatOptions Options => new() { Tools = {{tools}} };
            void Refund(string id) { {{check}}shop.Refund(id); }
            string Quote(string id) => shop.Quote(id);
            void Cancel(string id) => shop.Cancel(id);
        }
        class Guarded(AIFunction inner) : DelegatingAIFunction(inner);
        """;

    private static async Task<IEnumerable<string>> ToolsAsync(string line)
    {
        var program = ToolsOf("[AIFunctionFactory.Create(Refund), AIFunctionFactory.Create(Quote), AIFunctionFactory.Create(Cancel)]", string.Empty);
        return (await FindingsAsync(line, program, RuleTable.StateChangingTool)).Select(static finding => CalledIn(finding));
    }

    /// <summary>What the message says of the tool.</summary>
    private static string CalledIn(Diagnostic finding) =>
        finding.GetMessage(CultureInfo.InvariantCulture).Split([" call ", ", and nobody"], StringSplitOptions.None)[1];

    private static IEnumerable<string> Named(IEnumerable<Diagnostic> findings) => findings.Select(static finding => CalledIn(finding).Split('\'')[1]);

    private static async Task<IEnumerable<string>> ShownAsync(string lines, string program, RuleDefinition rule) =>
        (await FindingsAsync(lines, program, rule)).Select(static finding => $"{finding.Id}: {TextOf(finding)}");

    private static string TextOf(Diagnostic finding) => finding.Location.SourceTree!.GetText().ToString(finding.Location.SourceSpan);

    private static Task<IReadOnlyList<Diagnostic>> FindingsAsync(string lines, string program, RuleDefinition rule) =>
        FindingsAsync(lines, Compilation(program), rule);

    private static Compilation Compilation(string program)
    {
        var library = SharedFlowTest.ImageOf(SharedFlowTest.Compile("Lib", feature: null, Library));
        var compilation = SharedFlowTest.Compile("Program", feature: null, program, "static class Entry { static void Main() { } }").AddReferences(library);
        compilation = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return compilation;
    }

    private static async Task<IReadOnlyList<Diagnostic>> FindingsAsync(string lines, Compilation compilation, RuleDefinition rule)
    {
        var options = new AnalyzerOptions([new TextFile("/app/SecureAi.Symbols.txt", lines)]);
        var findings = await compilation
            .WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new(rule.Id, ReportDiagnostic.Warn)]))
            .WithAnalyzers([new CodeAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync();
        return [.. findings.Where(finding => finding.Id == rule.Id).OrderBy(static finding => finding.Location.SourceSpan.Start)];
    }
}
