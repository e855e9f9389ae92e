using SecureAiAnalyzers.CodeFixes.Agency;
using SecureAiAnalyzers.Rules.Agency;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Agency;

using static InjectedParameterTests;
using FixTest = RuleFixTest<InjectedParameter, InjectedParameterFix>;

public sealed class InjectedParameterFixTests
{
    [Fact]
    public Task Fixes_expression_of_a_lambda() => VerifyAsync(
        "AIFunctionFactory.[|Create|](([FromServices] Tenant tenant, string id) => tenant.Name + id);",
        """
        AIFunctionFactory.Create((IServiceProvider services, string id) =>
                {
                    var tenant = services.GetRequiredService<Tenant>();
                    return tenant.Name + id;
                });
        """);

    [Fact]
    public Task Fixes_block_of_a_lambda_with_keys_and_defaults() => VerifyAsync(
        """
        AIFunctionFactory.[|Create|]((string id, [FromKeyedServices("main")] Tenant tenant, [FromServices] IStore? store = null) =>
                {
                    Console.WriteLine(id);
                    return tenant.Name + store?.Read();
                });
        """,
        """
        AIFunctionFactory.Create((string id, IServiceProvider services) =>
                {
                    var tenant = services.GetRequiredKeyedService<Tenant>("main");
                    var store = services.GetService<IStore>();
                    Console.WriteLine(id);
                    return tenant.Name + store?.Read();
                });
        """);

    [Fact]
    public Task Fixes_lambda_that_has_a_provider() => VerifyAsync(
        "AIFunctionFactory.[|Create|]((IServiceProvider all, [FromServices] Tenant tenant) => Console.WriteLine(tenant.Name + all));",
        """
        AIFunctionFactory.Create((IServiceProvider all) =>
                {
                    var tenant = all.GetRequiredService<Tenant>();
                    Console.WriteLine(tenant.Name + all);
                });
        """);

    [Fact]
    public Task Fixes_method_that_becomes_a_tool_twice() => FixTest.VerifyAsync(
        """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.AI;

        public sealed record Tenant(string Name);

        public static class Tools
        {
            public static AITool[] All => [AIFunctionFactory.[|Create|](Read), AIFunctionFactory.[|Create|](Read, "read")];

            private static string Read([FromServices] Tenant tenant) => tenant.Name;
        }
        """,
        """
        using System;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;

        public sealed record Tenant(string Name);

        public static class Tools
        {
            public static AITool[] All => [AIFunctionFactory.Create(Read), AIFunctionFactory.Create(Read, "read")];

            private static string Read(IServiceProvider services)
            {
                var tenant = services.GetRequiredService<Tenant>();
                return tenant.Name;
            }
        }
        """);

    [Fact]
    public Task Fixes_marks_of_a_kernel_function() => FixTest.VerifyAsync(
        InPlugin("[KernelFunction] public string [|Read|]([FromKeyedServices(\"main\")] Tenant tenant, [FromServices] Tenant other) => tenant.Name + other;"),
        InPlugin("[KernelFunction] public string Read([FromKernelServices(\"main\")] Tenant tenant, [FromKernelServices] Tenant other) => tenant.Name + other;"),
        "Microsoft.SemanticKernel");

    [Theory]
    [InlineData("AIFunctionFactory.[|Create|](Ask); Ask(new Tenant(\"ours\")); string Ask([FromServices] Tenant tenant) => tenant.Name;")]
    [InlineData("AIFunctionFactory.[|Create|](new Desk().ReadAsync);")]
    [InlineData("Func<Tenant, string> read = ([FromServices] Tenant tenant) => tenant.Name; AIFunctionFactory.[|Create|](read);")]
    [InlineData("AIFunctionFactory.[|Create|]((string id = \"1\", [FromServices] Tenant? tenant = null) => id + tenant);")]
    public Task OffersNoFix_where_others_rely_on_the_parameters(string statement) => VerifyAsync(statement, statement);

    [Fact]
    public Task OffersNoFix_of_a_key_that_is_no_text()
    {
        var code = InPlugin("[KernelFunction] public string [|Read|]([FromKeyedServices(1)] Tenant tenant) => tenant.Name;");
        return FixTest.VerifyAsync(code, code, "Microsoft.SemanticKernel");
    }

    private static Task VerifyAsync(string statement, string fixedStatement) => FixTest.VerifyAsync(In(statement), In(fixedStatement));
}
