using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Agency;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Agency;

using Test = RuleTest<UnaskedApproval>;

public sealed class UnaskedApprovalTests
{
    internal static readonly string[] Kernel = ["Microsoft.SemanticKernel", "Microsoft.Extensions.AI", "Microsoft.Agents.AI"];

    private const string Program = "await new Desk().RunAsync(null!, null!, null!, null!, null!);";

    private const string Refusing =
        """
        public sealed class AskingFilter : IFunctionInvocationFilter
        {
            public async Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
            {
                if (Console.ReadLine() == "y")
                    await next(context);
            }
        }
        """;

    private const string Recording =
        """
        public sealed class AskingFilter : IFunctionInvocationFilter
        {
            public async Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
            {
                Console.WriteLine(context.Function.Name);
                try
                {
                    await next(context);
                }
                finally
                {
                    Console.WriteLine("done");
                }
            }
        }
        """;

    [Theory]
    [InlineData("kernel.Plugins.AddFromFunctions(\"files\", [new ApprovalRequiredAIFunction(delete).[|AsKernelFunction|]()]);")]
    [InlineData("var approved = new ApprovalRequiredAIFunction(delete); kernel.Plugins.AddFromFunctions(\"files\", [approved.[|AsKernelFunction|]()]);")]
    [InlineData("AIFunction tool = new ApprovalRequiredAIFunction(delete); var function = tool.[|AsKernelFunction|]();")]
    [InlineData("AIFunction[] tools = [delete, new ApprovalRequiredAIFunction(delete)]; kernel.Plugins.AddFromFunctions(\"files\", tools.Select(tool => tool.[|AsKernelFunction|]()));")]
    [InlineData("var tools = new[] { delete }.Select(tool => new ApprovalRequiredAIFunction(tool)); foreach (var tool in tools) _ = tool.[|AsKernelFunction|]();")]
    [InlineData("var tools = new List<AIFunction>(); tools.Add(new ApprovalRequiredAIFunction(delete)); foreach (var tool in tools) _ = tool.[|AsKernelFunction|]();")]
    [InlineData("_ = Approved(delete).[|AsKernelFunction|]();")]
    [InlineData("_ = FunctionChoiceBehavior.Auto(); _ = Approved(delete).[|AsKernelFunction|]();")]
    public Task Reports_approval_that_a_kernel_ignores(string statement) => Test.VerifyAsync(In(statement), Kernel);

    [Theory]
    [InlineData("_ = delete.AsKernelFunction();")]
    [InlineData("_ = FunctionChoiceBehavior.Auto(autoInvoke: false); _ = Approved(delete).AsKernelFunction();")]
    [InlineData("var approved = Approved(delete); if (Console.ReadLine() == \"y\") await approved.InvokeAsync();")]
    [InlineData("_ = new Lookalike.ApprovalRequiredAIFunction(delete).AsKernelFunction();")]
    [InlineData("_ = new ChatOptions { Tools = [Approved(delete)] };")]
    public Task DoesNotReport_functions_that_nobody_has_to_approve_or_somebody_asks_for(string statement) => Test.VerifyAsync(In(statement), Kernel);

    [Theory]
    [InlineData("services.AddSingleton<IFunctionInvocationFilter, AskingFilter>();")]
    [InlineData("kernel.FunctionInvocationFilters.Add(new AskingFilter());")]
    public Task DoesNotReport_approval_that_a_filter_asks_for(string setup) =>
        Test.VerifyAsync(In(setup + " _ = Approved(delete).AsKernelFunction();", Refusing), Kernel);

    [Theory]
    [InlineData("services.AddSingleton<IFunctionInvocationFilter, AskingFilter>();")]
    public Task Reports_approval_that_a_recording_filter_does_not_ask_for(string setup) =>
        Test.VerifyAsync(In(setup + " _ = Approved(delete).[|AsKernelFunction|]();", Recording), Kernel);

    [Theory]
    [InlineData("_ = new RealtimeSessionOptions { Tools = [|[new ApprovalRequiredAIFunction(delete)]|] };")]
    [InlineData("AITool[] tools = [delete, Approved(delete)]; await realtime.CreateSessionAsync(new RealtimeSessionOptions { Tools = [|tools|] });")]
    [InlineData("_ = new CreateResponseRealtimeClientMessage { Tools = [|[Approved(delete)]|] };")]
    [InlineData("_ = new FunctionInvokingRealtimeClient(realtime) { AdditionalTools = [|[Approved(delete)]|] };")]
    public Task Reports_approval_that_a_realtime_session_ignores(string statement) =>
        Test.VerifyAsync(In("_ = new RealtimeClientBuilder(realtime).UseFunctionInvocation().Build(); " + statement), Kernel);

    [Theory]
    [InlineData("_ = new RealtimeClientBuilder(realtime).UseFunctionInvocation().Build(); _ = new RealtimeSessionOptions { Tools = [delete] };")]
    [InlineData("_ = new RealtimeSessionOptions { Tools = [Approved(delete)] };")]
    [InlineData("_ = new ChatClientBuilder(client).UseFunctionInvocation().Build(); _ = new RealtimeSessionOptions { Tools = [Approved(delete)] };")]
    public Task DoesNotReport_session_without_approvals_or_without_a_loop(string statement) => Test.VerifyAsync(In(statement), Kernel);

    [Theory]
    [InlineData("services.[|AddSingleton|]<AskingFilter>();")]
    [InlineData("services.[|AddScoped|]<AskingFilter>();")]
    [InlineData("services.[|TryAddTransient|]<AskingFilter>();")]
    [InlineData("services.[|AddSingleton|](new AskingFilter());")]
    [InlineData("services.[|AddSingleton|](_ => new AskingFilter());")]
    [InlineData("services.[|AddSingleton|](typeof(AskingFilter));")]
    [InlineData("services.AddLogging().[|AddSingleton|]<AskingFilter>().AddOptions();")]
    [InlineData("services.Add(ServiceDescriptor.[|Singleton|]<AskingFilter, AskingFilter>());")]
    [InlineData("Microsoft.SemanticKernel.Kernel.CreateBuilder().Services.[|AddSingleton|]<AskingFilter>();")]
    public Task Reports_filter_that_is_registered_by_its_class(string statement) => Test.VerifyAsync(In(statement, Refusing), Kernel);

    [Theory]
    [InlineData("services.AddSingleton<IFunctionInvocationFilter, AskingFilter>();")]
    [InlineData("services.AddSingleton<AskingFilter>(); services.AddSingleton<IFunctionInvocationFilter>(all => all.GetRequiredService<AskingFilter>());")]
    [InlineData("services.AddSingleton<IFunctionInvocationFilter, AskingFilter>().AddSingleton<AskingFilter>();")]
    [InlineData("services.AddSingleton<AskingFilter>(); kernel.FunctionInvocationFilters.Add(services.BuildServiceProvider().GetRequiredService<AskingFilter>());")]
    [InlineData("services.AddSingleton<AskingFilter>(); void Use(AskingFilter filter) => kernel.FunctionInvocationFilters.Add(filter);")]
    [InlineData("services.AddSingleton<AskingFilter>(); foreach (var type in typeof(Desk).Assembly.GetTypes().Where(typeof(IFunctionInvocationFilter).IsAssignableFrom)) services.AddSingleton(typeof(IFunctionInvocationFilter), type);")]
    [InlineData("services.AddSingleton<Desk>();")]
    [InlineData("services.AddSingleton<AskingFilter>(); services.AddSingleton(all => new Holder(all.GetRequiredService<AskingFilter>()));")]
    public Task DoesNotReport_filter_that_is_found(string statement) => Test.VerifyAsync(In(statement, Refusing), Kernel);

    [Fact]
    public Task Reports_filter_that_is_registered_by_an_interface_of_its_own() => Test.VerifyAsync(
        In(
            "services.[|AddSingleton|]<IAskingFilter, OwnFilter>();",
            "public interface IAskingFilter : IFunctionInvocationFilter;\n"
                + Filter("await Task.CompletedTask;").Replace(": IFunctionInvocationFilter", ": IAskingFilter", StringComparison.Ordinal)),
        Kernel);

    [Fact]
    public Task DoesNotReport_filter_that_only_records() => Test.VerifyAsync(In("services.AddSingleton<AskingFilter>();", Recording), Kernel);

    [Theory]
    [InlineData("await Task.CompletedTask;")]
    [InlineData("if (context.Function.Name != \"delete\") await next(context);")]
    [InlineData("if (context.Function.Name == \"delete\") { context.Result = new FunctionResult(context.Result, \"refused\"); return; } await next(context);")]
    [InlineData("if (context.Function.Name == \"delete\") throw new InvalidOperationException(); await next(context);")]
    [InlineData("Check(context.Function.Name); await next(context); static void Check(string name) { if (name == \"delete\") throw new InvalidOperationException(); }")]
    [InlineData("switch (context.Function.Name) { case \"read\": await next(context); break; }")]
    public Task Reports_each_way_to_refuse(string body) => Test.VerifyAsync(In("services.[|AddSingleton|]<OwnFilter>();", Filter(body)), Kernel);

    [Theory]
    [InlineData("await next(context);")]
    [InlineData("await next(context); if (context.Result.ValueType is null) context.Result = new FunctionResult(context.Result, \"none\");")]
    [InlineData("for (var tries = 0; tries < 3; tries++) { try { await next(context); return; } catch (InvalidOperationException) { } }")]
    [InlineData("try { await next(context); } catch (Exception e) { Console.WriteLine(e.Message); throw; }")]
    [InlineData("await Measure(() => next(context)); static Task Measure(Func<Task> run) => run();")]
    public Task DoesNotReport_filter_that_always_goes_on(string body) => Test.VerifyAsync(In("services.AddSingleton<OwnFilter>();", Filter(body)), Kernel);

    [Theory]
    [InlineData("_ = new ChatOptions { Tools = [|[.. kernel.Plugins.SelectMany(plugin => plugin)]|] };")]
    [InlineData("_ = new ChatOptions { Tools = [|[.. kernel.Plugins[\"files\"]]|] };")]
    [InlineData("_ = new ChatOptions { Tools = [|[kernel.Plugins.GetFunction(\"files\", \"delete\")]|] };")]
    [InlineData("_ = new ChatOptions { Tools = [|kernel.Plugins[\"files\"].Cast<AITool>().ToList()|] };")]
    [InlineData("_ = new ChatOptions { Tools = [|[KernelFunctionFactory.CreateFromMethod(() => 1, \"delete\").WithKernel(kernel)]|] };")]
    [InlineData("var tools = kernel.Plugins[\"files\"].Select(function => (AITool)function).ToList(); _ = new ChatOptions { Tools = [|tools|] };")]
    [InlineData("_ = new ChatClientAgent(client, tools: [|[.. kernel.Plugins[\"files\"]]|]);")]
    [InlineData("_ = client.AsAIAgent(tools: [|[kernel.Plugins.GetFunction(\"files\", \"delete\")]|]);")]
    public Task Reports_functions_that_leave_their_filters_behind(string statement) => Test.VerifyAsync(
        In("services.AddSingleton<IFunctionInvocationFilter, AskingFilter>(); _ = new ChatClientBuilder(client).UseFunctionInvocation().Build(); " + statement, Refusing),
        Kernel);

    [Theory]
    [InlineData("_ = new ChatClientBuilder(client).UseFunctionInvocation().Build(); _ = new ChatOptions { Tools = [kernel.Plugins.GetFunction(\"files\", \"delete\").AsAIFunction(kernel)] };")]
    [InlineData("_ = new ChatClientBuilder(client).UseFunctionInvocation().Build(); _ = new ChatOptions { Tools = [.. kernel.Plugins[\"files\"].AsAIFunctions(kernel)] };")]
    [InlineData("_ = new ChatClientBuilder(client).UseFunctionInvocation().Build(); _ = new ChatOptions { Tools = [new ApprovalRequiredAIFunction(kernel.Plugins.GetFunction(\"files\", \"delete\"))] };")]
    [InlineData("_ = new ChatClientBuilder(client).UseFunctionInvocation().Build(); _ = new ChatOptions { Tools = [delete] };")]
    [InlineData("_ = new ChatClientBuilder(client).UseKernelFunctionInvocation().Build(); _ = new ChatOptions { Tools = [.. kernel.Plugins[\"files\"]] };")]
    public Task DoesNotReport_functions_that_keep_their_filters_or_ask_otherwise(string statement) =>
        Test.VerifyAsync(In("services.AddSingleton<IFunctionInvocationFilter, AskingFilter>(); " + statement, Refusing), Kernel);

    [Theory]
    [InlineData("services.AddSingleton<IFunctionInvocationFilter, AskingFilter>();", Recording)]
    [InlineData("", "")]
    public Task DoesNotReport_functions_without_a_filter_that_can_refuse(string setup, string filter) => Test.VerifyAsync(
        In(setup + " _ = new ChatClientBuilder(client).UseFunctionInvocation().Build(); _ = new ChatOptions { Tools = [.. kernel.Plugins[\"files\"]] };", filter),
        Kernel);

    /// <summary>Who references the library may register the filter that is public.</summary>
    [Fact]
    public Task DoesNotReport_public_filter_of_a_library() =>
        Test.VerifyAsync(In("services.AddSingleton<AskingFilter>();", Refusing).Replace(Program, "", StringComparison.Ordinal), Kernel);

    [Fact]
    public Task Reports_internal_filter_of_a_library() => Test.VerifyAsync(
        In("services.[|AddSingleton|]<OwnFilter>();", Filter("await Task.CompletedTask;")).Replace(Program, "", StringComparison.Ordinal), Kernel);

    [Fact]
    public Task DoesNotReport_anything_without_the_SDK() => new Test(
        """
        using System.Collections.Generic;

        public sealed class ApprovalRequiredAIFunction
        {
            public object AsKernelFunction() => this;
        }

        public sealed class RealtimeSessionOptions
        {
            public List<object> Tools { get; } = [new ApprovalRequiredAIFunction().AsKernelFunction()];
        }
        """)
    {
        References = TestReferences.Sdks,
    }.RunAsync();

    [Fact]
    public Task Reports_message_about_a_kernel_function() => VerifyMessageAsync(
        In("_ = Approved(delete).{|#0:AsKernelFunction|}();"),
        "AsKernelFunction",
        "makes a function that Semantic Kernel calls without the approval that it needs",
        "let a function filter ask");

    [Fact]
    public Task Reports_message_about_a_session() => VerifyMessageAsync(
        In("_ = new RealtimeClientBuilder(realtime).UseFunctionInvocation(); _ = new RealtimeSessionOptions { Tools = {|#0:[Approved(delete)]|} };"),
        "RealtimeSessionOptions.Tools",
        "takes a tool that its session calls without the approval that it needs",
        "ask before the tool acts");

    [Fact]
    public Task Reports_message_about_a_registration() => VerifyMessageAsync(
        In("services.{|#0:AddSingleton|}<AskingFilter>();", Refusing),
        "AddSingleton",
        "registers the filter 'AskingFilter' by its own type, so that it never runs",
        "register it as 'IFunctionInvocationFilter'");

    [Fact]
    public Task Reports_message_about_functions_of_a_kernel() => VerifyMessageAsync(
        In(
            "kernel.FunctionInvocationFilters.Add(new AskingFilter()); _ = new ChatClientBuilder(client).UseFunctionInvocation(); "
            + "_ = new ChatOptions { Tools = {|#0:[.. kernel.Plugins[\"files\"]]|} };",
            Refusing),
        "ChatOptions.Tools",
        "takes functions whose filters do not run there",
        "wrap those that need it in a function that asks");

    private static Task VerifyMessageAsync(string code, params string[] arguments)
    {
        var test = new Test(code, Kernel);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleTable.UnaskedApproval.Descriptor).WithLocation(0).WithArguments([.. arguments]));
        return test.RunAsync();
    }

    private static string Filter(string body) => $$"""
        internal sealed class OwnFilter : IFunctionInvocationFilter
        {
            public async Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
            {
                {{body}}
            }
        }
        """;

    internal static string In(string statement, string types = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.Agents.AI;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.DependencyInjection.Extensions;
        using Microsoft.SemanticKernel;
        using FunctionInvocationContext = Microsoft.SemanticKernel.FunctionInvocationContext;

        {{Program}}

        public sealed class Desk
        {
            public async Task RunAsync(Kernel kernel, IServiceCollection services, IChatClient client, IRealtimeClient realtime, AIFunction delete)
            {
                await Task.Yield();
                {{statement}}
            }

            private static AIFunction Approved(AIFunction tool) => new ApprovalRequiredAIFunction(tool);
        }

        public sealed record Holder(IFunctionInvocationFilter Filter);

        {{types}}

        namespace Lookalike
        {
            public sealed class ApprovalRequiredAIFunction(AIFunction inner) : DelegatingAIFunction(inner);
        }
        """;
}
