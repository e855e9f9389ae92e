using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Configuration;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Configuration;

/// <summary>SAI0003: what a build says of what was looked at.</summary>
public sealed class AnalysisProofTests
{
    private const string SemanticKernel = "Microsoft.SemanticKernel";

    private const string AgentFramework = "Microsoft.Agents.AI";

    private const string Assistant =
        """
        using Microsoft.Extensions.AI;
        using OpenAI.Chat;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddChatClient(new ChatClient("gpt-5.5-2026-04-23", args[0]).AsIChatClient());
        var app = builder.Build();
        app.MapPost("/ask", (Question question, IChatClient client) => client.GetResponseAsync(question.Text)).RequireAuthorization();
        app.MapGet("/health", () => "fine");
        app.Run();

        record Question(string Text);

        class Orders
        {
            public static AIFunction[] Tools => [AIFunctionFactory.Create(Find), AIFunctionFactory.Create(Find), AIFunctionFactory.Create((int n) => n + 1)];

            private static string Find(string id) => id;
        }
        """;

    [Fact]
    public async Task Reports_counts_and_versions_once_and_without_a_place()
    {
        var proof = await RunAsync(Compile(Assistant, "Microsoft.Extensions.AI", "Microsoft.Extensions.AI.OpenAI"));

        Assert.Equal(Location.None, proof.Location);
        Assert.Equal(DiagnosticSeverity.Warning, proof.Severity); // as this test asks for it
        AssertNumbers(proof, "files 2, endpoints 1, clients 1, tools 2, agents 0, budgets 0");
        Assert.Equal("complete", proof.Properties["verdict"]);
        Assert.Equal("", proof.Properties["newerSdks"]);
        Assert.Contains($"; OpenAI {TestReferences.Web.VersionOf("OpenAI")}", proof.Properties["sdks"], StringComparison.Ordinal);
        Assert.Equal(proof.Properties["sdks"]!.Split("; ").Order(StringComparer.OrdinalIgnoreCase), proof.Properties["sdks"]!.Split("; "));
    }

    [Fact]
    public async Task Reports_message_that_a_person_can_read()
    {
        var proof = await RunAsync(Compile(Assistant, "Microsoft.Extensions.AI", "Microsoft.Extensions.AI.OpenAI"));
        var message = proof.GetMessage(CultureInfo.InvariantCulture);

        Assert.StartsWith("Analysed Anthropic ", message, StringComparison.Ordinal);
        Assert.Contains(": 2 files, 1 endpoints, 1 clients, 2 tools, 0 agents, ", message, StringComparison.Ordinal);
        Assert.EndsWith($", {RuleTable.All.Count(rule => rule.EnabledByDefault) + 1} rules on; the analysis is complete", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new OpenAI.OpenAIClient(\"x\").GetChatClient(new OpenAI.OpenAIClient(\"y\").ToString())", "clients 2, agents 0")]
    [InlineData("new Anthropic.AnthropicClient()", "clients 1, agents 0")]
    [InlineData("new OllamaSharp.OllamaApiClient(\"http://localhost\")", "clients 1, agents 0", "OllamaSharp")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(new Uri(\"https://x\"), new Azure.AzureKeyCredential(\"x\"))", "clients 1, agents 0", "Azure.AI.OpenAI")]
    [InlineData("Kernel.CreateBuilder().AddOpenAIChatCompletion(\"m\", \"k\")", "clients 1, agents 0", SemanticKernel)]
    [InlineData("new Microsoft.SemanticKernel.Agents.ChatCompletionAgent()", "clients 0, agents 1", SemanticKernel, "Microsoft.SemanticKernel.Satellites")]
    [InlineData("new ChatClientAgent(default(IChatClient)!)", "clients 0, agents 1", AgentFramework, "Microsoft.Extensions.AI")]
    [InlineData("new ChatClientBuilder(default(IChatClient)!).BuildAIAgent(\"x\")", "clients 0, agents 1", AgentFramework, "Microsoft.Extensions.AI")]
    public async Task Reports_clients_and_agents_of_each_SDK(string made, string expected, params string[] packages)
    {
        var usings = packages switch
        {
            [SemanticKernel, ..] => "using Microsoft.SemanticKernel;",
            [AgentFramework, ..] => "using Microsoft.Extensions.AI; using Microsoft.Agents.AI;",
            _ => "",
        };

        AssertNumbers(await RunAsync(Compile($"{usings} _ = {made};", packages)), expected);
    }

    [Fact]
    public async Task Reports_tools_of_a_server()
    {
        var proof = await RunAsync(Compile("""
            using ModelContextProtocol.Server;
            [McpServerToolType]
            public class Weather
            {
                [McpServerTool] public static string Today() => "rain";
                [McpServerTool] public static string Tomorrow() => "sun";
                public static string Never() => "snow";
            }
            """));

        AssertNumbers(proof, "tools 2");
    }

    [Fact]
    public async Task Reports_code_without_an_SDK()
    {
        var file = WebProject.Parse("class One { }", "One.cs");
        var proof = await RunAsync(WebProject.Compile("App", [file], TestReferences.AspNetCore, [RuleTable.AnalysisProof]));

        AssertNumbers(proof, "files 1, endpoints 0, clients 0, tools 0, agents 0, flows 0, budgets 0");
        Assert.Equal("", proof.Properties["sdks"]);
        Assert.Equal("complete", proof.Properties["verdict"]);
        Assert.StartsWith("Analysed code without an AI SDK: 1 files, ", proof.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var client = new OpenAI.OpenAIClient(\"x\")")]
    [InlineData("_ = new OpenAI.OpenAIClient(Missing);")]
    [InlineData("class { { static void M( => ;")]
    public async Task Reports_broken_code_as_partial(string code) =>
        await AssertPartialAsync(Compile(code), "the compiler reports errors", mayHaveErrors: true);

    [Fact]
    public async Task Reports_what_ended_at_a_budget_as_partial()
    {
        var proof = await AssertPartialAsync(Compile(Asking(FlowBudget.MaxCallers + 1)), "1 questions ended at a budget");

        AssertNumbers(proof, "flows 1, budgets 1");
    }

    [Fact]
    public async Task Reports_flows_that_were_followed_as_complete()
    {
        var proof = await RunAsync(Compile(Asking(FlowBudget.MaxCallers)));

        AssertNumbers(proof, "flows 1, budgets 0");
        Assert.Equal("complete", proof.Properties["verdict"]);
    }

    [Theory]
    [InlineData(false, "flows 0")]
    [InlineData(true, "flows 1")]
    public async Task Reports_flows_of_a_rule_that_is_off_by_default_only_where_it_is_on(bool isOn, string flows)
    {
        const string code = """
            using Microsoft.AspNetCore.Http;
            using Microsoft.Extensions.AI;
            static class Forms
            {
                public static ChatMessage Read(HttpRequest request) => new(ChatRole.User, request.Form["text"].ToString());
            }
            """;
        var program = WebProject.Compile(
            [WebProject.Parse(code, "Forms.cs")],
            isOn ? [RuleTable.AnalysisProof, RuleTable.UnboundedInput] : [RuleTable.AnalysisProof]);

        AssertNumbers(await RunAsync(program), flows);
    }

    [Fact]
    public async Task Reports_SDK_that_is_newer_than_the_catalogue_as_partial()
    {
        var proof = await AssertPartialAsync(WithSdk("99.1.0-beta.1+abc"), "OpenAI 99.1.0-beta.1 is newer than the rules know");

        Assert.Equal("OpenAI 99.1.0-beta.1", proof.Properties["sdks"]);
        Assert.Equal("OpenAI 99.1.0-beta.1", proof.Properties["newerSdks"]);
    }

    [Theory]
    [InlineData("2.0.1")]
    [InlineData("2")]
    [InlineData("of today")]
    public async Task Reports_SDK_that_is_older_or_has_no_version_as_complete(string version)
    {
        var proof = await RunAsync(WithSdk(version));

        Assert.Equal("OpenAI " + version, proof.Properties["sdks"]);
        Assert.Equal("", proof.Properties["newerSdks"]);
        Assert.Equal("complete", proof.Properties["verdict"]);
    }

    [Fact]
    public async Task Reports_rule_that_is_switched_off_as_partial()
    {
        var compilation = Compile("_ = 1;");
        var options = compilation.Options.WithSpecificDiagnosticOptions(
            compilation.Options.SpecificDiagnosticOptions.Add("SAI2001", ReportDiagnostic.Suppress).Add("SAI0002", ReportDiagnostic.Info));
        var proof = await AssertPartialAsync(compilation.WithOptions(options), "SAI2001 switched off");

        Assert.Contains("SAI2001", proof.Properties["rulesOff"]!.Split(','));
        Assert.DoesNotContain("SAI2001", proof.Properties["rulesOn"]!.Split(','));
        Assert.Contains("SAI0002", proof.Properties["rulesOn"]!.Split(','));
    }

    [Fact]
    public async Task Reports_rules_that_are_off_by_default_and_stays_complete()
    {
        var proof = await RunAsync(Compile("_ = 1;"));
        var off = RuleTable.All.Where(rule => !rule.EnabledByDefault && rule != RuleTable.AnalysisProof);

        Assert.Equal(off.Select(rule => rule.Id), proof.Properties["rulesOff"]!.Split(','));
        Assert.Equal("complete", proof.Properties["verdict"]);
    }

    [Theory]
    [InlineData("Other.g.cs", "files 2, clients 0")]
    [InlineData("Other.cs", "files 3, clients 1")]
    public async Task Reports_no_code_that_a_tool_wrote(string path, string expected)
    {
        var other = WebProject.Parse("class Other { object Client = new OpenAI.OpenAIClient(\"x\"); }", path);

        AssertNumbers(await RunAsync(WebProject.Compile([WebProject.Parse("_ = 1;", "Program.cs"), other], [RuleTable.AnalysisProof])), expected);
    }

    [Fact]
    public async Task Reports_code_of_Razor_files()
    {
        var files = new[] { WebProject.Parse("class Page { object Client = new OpenAI.OpenAIClient(\"x\"); }", "Page_razor.g.cs") };

        AssertNumbers(await RunAsync(WebProject.Compile(files, [RuleTable.AnalysisProof])), "files 2, clients 1");
    }

    [Fact]
    public async Task Reports_projects_that_tell_where_values_lead()
    {
        var facts = new TextFile("/SecureAi.Flows.Data.txt", "// SecureAi.Flows 1; Data\n// end\n");
        var part = new TextFile("/SecureAi.Flows.Web.txt", "// SecureAi.Flows 1; Web\n// end; incomplete\n");
        var options = new ConfigFileOptions(("/.globalconfig", "is_global = true\nbuild_property.SecureAiReferencedProjects = Data=Dapper,Domain=,Mail=Serilog+Npgsql,Rules,Web="));
        var analysis = Compile(Assistant, "Microsoft.Extensions.AI", "Microsoft.Extensions.AI.OpenAI")
            .WithAnalyzers([new AnalysisProof()], new AnalyzerOptions([facts, part], options));
        var proof = Assert.Single(await analysis.GetAnalyzerDiagnosticsAsync());

        AssertNumbers(proof, "projects 2, silentProjects 3");
        Assert.EndsWith(
            "the analysis is partial: Mail does not tell where values lead in it, Web tells only in part where values lead in it",
            proof.GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("System.Data.Common.DbCommand", true)]
    [InlineData("System.Diagnostics.Process", true)]
    [InlineData("OpenAI.OpenAIClient", true)]
    [InlineData("Microsoft.Extensions.AI.IChatClient", true)]
    [InlineData("System.IO.Stream", false)]
    [InlineData("System.Collections.Generic.List<string>", false)]
    public async Task Reports_project_that_tells_nothing_by_what_its_declarations_mention(string type, bool isNamed)
    {
        var project = SharedFlowTest.Compile("Data", feature: null, $"public class Store {{ public {type}? Of({type} value) => null; }}");
        var options = new ConfigFileOptions(("/.globalconfig", "is_global = true\nbuild_property.SecureAiReferencedProjects = Data="));
        var analysis = Compile(Assistant, "Microsoft.Extensions.AI", "Microsoft.Extensions.AI.OpenAI")
            .AddReferences(SharedFlowTest.ImageOf(project))
            .WithAnalyzers([new AnalysisProof()], new AnalyzerOptions([], options));
        var proof = Assert.Single(await analysis.GetAnalyzerDiagnosticsAsync());

        Assert.Equal(isNamed ? "partial" : "complete", proof.Properties["verdict"]);
        AssertNumbers(proof, "silentProjects 1");
    }

    [Fact]
    public async Task DoesNotReport_unless_it_is_asked_for()
    {
        var compilation = WebProject.Compile([WebProject.Parse(Assistant, "Program.cs")], [], "Microsoft.Extensions.AI", "Microsoft.Extensions.AI.OpenAI");

        Assert.DoesNotContain(await WebProject.Analyze(compilation).GetAnalyzerDiagnosticsAsync(), finding => finding.Id == "SAI0003");
    }

    /// <summary>A program that gives a model instructions, with so many callers.</summary>
    private static string Asking(int callers) =>
        $$"""
        class Program
        {
            static void Main() { {{string.Concat(Enumerable.Repeat("Ask(System.Console.ReadLine()!); ", callers))}} }
            static void Ask(string text) => _ = new Microsoft.Extensions.AI.ChatMessage(Microsoft.Extensions.AI.ChatRole.System, text);
        }
        """;

    private static CSharpCompilation Compile(string code, params string[] packages) =>
        WebProject.Compile([WebProject.Parse(code, "Program.cs")], [RuleTable.AnalysisProof], packages);

    /// <summary>A program with an OpenAI SDK of some version.</summary>
    private static CSharpCompilation WithSdk(string version)
    {
        var sdk = CSharpCompilation.Create(
            "OpenAI",
            [CSharpSyntaxTree.ParseText(
                $"[assembly: System.Reflection.AssemblyInformationalVersion(\"{version}\")] namespace OpenAI {{ public class OpenAIClient {{ }} }}")],
            TestReferences.Net.Assemblies,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return WebProject.Compile("App", [WebProject.Parse("class One { }", "One.cs")], TestReferences.Net, [RuleTable.AnalysisProof])
            .AddReferences(sdk.ToMetadataReference());
    }

    private static async Task<Diagnostic> AssertPartialAsync(CSharpCompilation compilation, string reason, bool mayHaveErrors = false)
    {
        var proof = await RunAsync(compilation, mayHaveErrors);

        Assert.Equal("partial", proof.Properties["verdict"]);
        Assert.EndsWith($"; the analysis is partial: {reason}", proof.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return proof;
    }

    private static void AssertNumbers(Diagnostic proof, string expected)
    {
        var keys = expected.Split(", ").Select(number => number.Split(' ')[0]);
        Assert.Equal(expected, string.Join(", ", keys.Select(key => $"{key} {proof.Properties[key]}")));
    }

    private static async Task<Diagnostic> RunAsync(CSharpCompilation compilation, bool mayHaveErrors = false)
    {
        if (!mayHaveErrors)
            Assert.Empty(compilation.GetDiagnostics().Where(WebProject.IsCompilerError));
        var findings = await WebProject.Analyze(compilation).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(findings, finding => finding.Id == "AD0001");
        return Assert.Single(findings, finding => finding.Id == "SAI0003");
    }
}
