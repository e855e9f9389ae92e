using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Agency;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Agency;

using Test = RuleTest<UnfilteredInvocation>;

public sealed class UnfilteredInvocationTests
{
    private const string Filter =
        """
        public sealed class OwnFilter : IAutoFunctionInvocationFilter
        {
            public Task OnAutoFunctionInvocationAsync(AutoFunctionInvocationContext context, Func<AutoFunctionInvocationContext, Task> next) => next(context);
        }
        """;

    [Theory]
    [InlineData("kernel.Plugins.AddFromType<Files>(); _ = new PromptExecutionSettings { FunctionChoiceBehavior = FunctionChoiceBehavior.[|Auto|]() };")]
    [InlineData("kernel.Plugins.AddFromObject(new Files()); _ = FunctionChoiceBehavior.[|Required|](autoInvoke: true);")]
    [InlineData("kernel.Plugins.AddFromFunctions(\"files\", [KernelFunctionFactory.CreateFromMethod((string path) => File.Delete(path))]); _ = FunctionChoiceBehavior.[|Auto|]();")]
    [InlineData(
        "kernel.Plugins.AddFromType<Files>(); _ = new Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIPromptExecutionSettings "
        + "{ ToolCallBehavior = [|Microsoft.SemanticKernel.Connectors.OpenAI.ToolCallBehavior.AutoInvokeKernelFunctions|] };")]
    public Task Reports_invocation_without_a_filter(string statements) => VerifyAsync(statements, string.Empty);

    [Theory]
    [InlineData("kernel.Plugins.AddFromType<Files>(); _ = FunctionChoiceBehavior.Auto(autoInvoke: false);")]
    [InlineData("kernel.Plugins.AddFromType<Files>(); _ = FunctionChoiceBehavior.None();")]
    [InlineData("kernel.Plugins.AddFromType<Clock>(); _ = FunctionChoiceBehavior.Auto();")]
    [InlineData("kernel.Plugins.AddFromType<Asking>(); _ = FunctionChoiceBehavior.Auto();")]
    [InlineData("_ = FunctionChoiceBehavior.Auto();")]
    public Task DoesNotReport_functions_that_read_or_that_the_program_runs_itself(string statements) => VerifyAsync(statements, string.Empty);

    [Theory]
    [InlineData("kernel.AutoFunctionInvocationFilters.Add(new OwnFilter());")]
    [InlineData("new ServiceCollection().AddSingleton<IAutoFunctionInvocationFilter, OwnFilter>();")]
    public Task DoesNotReport_invocation_that_a_filter_sees(string setup) =>
        VerifyAsync("kernel.Plugins.AddFromType<Files>(); _ = FunctionChoiceBehavior.Auto(); " + setup, Filter);

    [Fact]
    public Task Reports_message_that_names_the_function()
    {
        var test = Of("kernel.Plugins.AddFromType<Files>(); _ = FunctionChoiceBehavior.{|#0:Auto|}();", string.Empty, "{|#1:File.Delete(path)|}");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleTable.UnfilteredInvocation.Descriptor)
            .WithLocation(0).WithLocation(1).WithArguments("FunctionChoiceBehavior.Auto", "Drop", "deletes files"));
        return test.RunAsync();
    }

    private static Task VerifyAsync(string statements, string types) => Of(statements, types, "File.Delete(path)").RunAsync();

    private static Test Of(string statements, string types, string deletion) => new(
        $$"""
        using Microsoft.SemanticKernel;

        var kernel = new Kernel();
        {{statements}}

        public sealed class Files
        {
            [KernelFunction]
            public void Drop(string path) => {{deletion}};
        }

        public sealed class Clock
        {
            [KernelFunction]
            public string Now() => DateTime.UtcNow.ToString("O");
        }

        public sealed class Asking
        {
            [KernelFunction]
            public void Drop(string path)
            {
                if (Console.ReadLine() == "y")
                    File.Delete(path);
            }
        }

        {{types}}
        """,
        "Microsoft.SemanticKernel") { TestState = { Sources = { ("Usings.cs", ImplicitUsings.OfWebProject) } } };
}
