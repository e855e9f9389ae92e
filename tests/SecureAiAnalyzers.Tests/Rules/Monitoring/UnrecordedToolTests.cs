using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Monitoring;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Monitoring;

using Test = RuleTest<UnrecordedTool>;

public sealed class UnrecordedToolTests
{
    private static readonly string[] Packages =
    [
        "Microsoft.Extensions.AI", "Microsoft.Agents.AI", "Microsoft.EntityFrameworkCore.Relational", "Microsoft.SemanticKernel", "Serilog",
    ];

    [Theory]
    [InlineData("public object Make() => AIFunctionFactory.[|Create|](Drop); public void Drop(string path) => File.Delete(path);")]
    [InlineData("public object Make() => AIFunctionFactory.[|Create|]((string path) => File.Delete(path), \"drop\");")]
    [InlineData("public object Make() => AIFunctionFactory.[|Create|](Drop); public void Drop(string path) => Erase(path);")]
    [InlineData("public object Make() => McpServerTool.[|Create|](Drop); public void Drop(string path) => Erase(path);")]
    [InlineData("[KernelFunction] public void [|Drop|](string path) => Erase(path);")]
    [InlineData("[McpServerTool] public void [|Drop|](string path) { try { Erase(path); } catch (IOException) { Console.WriteLine(path); } }")]
    [InlineData("[McpServerTool] public async Task [|Drop|](Orders orders) { orders.Remove(new Order()); await orders.SaveChangesAsync(); }")]
    public Task Reports_tool_without_record(string member) => VerifyAsync(member);

    [Fact]
    public Task Reports_object_that_is_a_tool() => VerifyAsync("public object[] Make() => [new [|Drop|](), new Read()];", Objects);

    [Fact]
    public Task DoesNotReport_object_that_records() =>
        VerifyAsync("public object Make() => new Drop();", Objects.Replace("Delete(\"a\");", "Delete(\"a\"); AuditEntry.Write();", StringComparison.Ordinal));

    private const string Objects = """
        public abstract class Tool : AIFunction
        {
            protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) => new(Run());
            protected abstract object? Run();
        }

        public class Drop : Tool { protected override object? Run() { File.Delete("a"); return null; } }
        public class Read : Tool { protected override object? Run() => File.ReadAllText("a"); }
        """;

    [Theory]
    [InlineData("[KernelFunction] public string Read(string path) => File.ReadAllText(path);")]
    [InlineData("[KernelFunction] public void Drop(string path) { log.LogInformation(\"Dropping {Path}\", path); Erase(path); }")]
    [InlineData("[KernelFunction] public void Drop(string path) { Erase(path); Note(path); } private void Note(string path) => log.LogWarning(path);")]
    [InlineData("[KernelFunction] public void Drop(string path) { Erase(path); Serilog.Log.Information(\"Dropped {Path}\", path); }")]
    [InlineData("[KernelFunction] public void Drop(string path) { Erase(path); Dropped(log, path); } [LoggerMessage(LogLevel.Information, \"{Path}\")] static partial void Dropped(ILogger log, string path);")]
    [InlineData("[KernelFunction] public void Drop(string path) { using var activity = Source.StartActivity(\"drop\"); Erase(path); }")]
    [InlineData("[KernelFunction] public void Drop(string path) { Count.Add(1); Erase(path); }")]
    [InlineData("[KernelFunction] public async Task Drop(Orders orders) { orders.Add(new AuditEntry()); await orders.SaveChangesAsync(); }")]
    [InlineData("[KernelFunction] public void Drop(string path) { RecordChange(path); Erase(path); } private void RecordChange(string path) { }")]
    [InlineData("[Lookalike.KernelFunction] public void Drop(string path) => Erase(path);")]
    public Task DoesNotReport_recorded_or_other_tool(string member) => VerifyAsync(member);

    [Theory]
    [InlineData("public class Filter : IFunctionInvocationFilter { public Task OnFunctionInvocationAsync(Microsoft.SemanticKernel.FunctionInvocationContext context, Func<Microsoft.SemanticKernel.FunctionInvocationContext, Task> next) => next(context); }")]
    [InlineData("public class Outer(AIFunction inner) : DelegatingAIFunction(inner);")]
    [InlineData("public class Outer { public object Of(IChatClient model) => model.AsBuilder().UseOpenTelemetry().Build(); }")]
    [InlineData("public class Outer { public object Of(IChatClient model) => new FunctionInvokingChatClient(model) { FunctionInvoker = (context, token) => default }; }")]
    [InlineData("public class Outer { public void Add(IMcpServerBuilder server) => server.WithRequestFilters(filters => filters.AddCallToolFilter(next => next)); }")]
    public Task DoesNotReport_where_calls_are_seen(string type) => VerifyAsync("[KernelFunction] public void Drop(string path) => Erase(path);", type);

    [Fact]
    public Task Reports_change_that_no_interceptor_sees() => VerifyAsync(
        """
        [KernelFunction] public async Task Drop(Orders orders) => await orders.SaveChangesAsync();
        [KernelFunction] public async Task [|Clear|](Orders orders) => await orders.All.ExecuteDeleteAsync();
        """,
        "public class Auditor : Microsoft.EntityFrameworkCore.Diagnostics.SaveChangesInterceptor;");

    [Fact]
    public Task Reports_message_that_names_tool_and_change()
    {
        var test = Of("[KernelFunction] public void {|#0:Drop|}(string path) => {|#1:Erase(path)|};", string.Empty, "{|#2:File.Delete(path)|}");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleTable.UnrecordedTool.Descriptor)
            .WithLocation(0).WithLocation(1).WithLocation(2).WithArguments("'Drop'", "deletes files by 'File.Delete'"));
        return test.RunAsync();
    }

    private static Task VerifyAsync(string member, string type = "") => Of(member, type, "File.Delete(path)").RunAsync();

    private static Test Of(string member, string type, string deletion) => new(
        $$"""
        using System.Diagnostics;
        using System.Diagnostics.Metrics;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.AI;
        using Microsoft.SemanticKernel;
        using ModelContextProtocol.Server;

        public partial class Tools(ILogger log)
        {
            private static readonly ActivitySource Source = new("shop");
            private static readonly Counter<int> Count = new Meter("shop").CreateCounter<int>("drops");

            {{member}}

            private static void Erase(string path) => {{deletion}};
        }

        public class Order;

        public class AuditEntry
        {
            public static void Write() => Console.WriteLine();
        }

        public class Orders : DbContext
        {
            public DbSet<Order> All => Set<Order>();
        }

        {{type}}

        namespace Lookalike
        {
            public sealed class KernelFunctionAttribute : Attribute;
        }
        """,
        Packages)
    {
        TestState = { Sources = { ("Usings.cs", ImplicitUsings.OfWebProject) } },
    };
}
