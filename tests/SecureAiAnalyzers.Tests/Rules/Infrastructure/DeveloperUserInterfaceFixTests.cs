using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.CodeFixes.Infrastructure;
using SecureAiAnalyzers.Rules.Infrastructure;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Infrastructure;

using FixTest = RuleFixTest<DeveloperUserInterface, DeveloperUserInterfaceFix>;

/// <summary>Fix of SAI1009.</summary>
public sealed class DeveloperUserInterfaceFixTests
{
    [Theory]
    [InlineData(
        "app.[|MapDevUI|]();",
        "if (app.Environment.IsDevelopment())\n{\n    app.MapDevUI();\n}")]
    [InlineData(
        "\n// For developers.\napp.[|MapDevUI|]().WithTags(\"x\"); // all agents",
        "\n// For developers.\nif (app.Environment.IsDevelopment())\n{\n    app.MapDevUI().WithTags(\"x\"); // all agents\n}")]
    [InlineData(
        "var group = app.MapGroup(\"/ui\");\ngroup.[|MapDevUI|]();",
        "var group = app.MapGroup(\"/ui\");\nif (app.Environment.IsDevelopment())\n{\n    group.MapDevUI();\n}")]
    [InlineData(
        "app.[|MapDevUI|]();\napp.MapGroup(\"/ui\").[|MapDevUI|]();",
        "if (app.Environment.IsDevelopment())\n{\n    app.MapDevUI();\n}\nif (app.Environment.IsDevelopment())\n{\n    app.MapGroup(\"/ui\").MapDevUI();\n}")]
    public Task Fixes_statement_by_a_guard(string mappings, string fixedMappings) =>
        FixTest.VerifyAsync(EndpointApp.Of(mappings), EndpointApp.Of(fixedMappings), EndpointApp.Stubs);

    [Fact]
    public Task Fixes_statement_in_method_and_adds_the_using() => new FixTest(
        """
        using Microsoft.Agents.AI.DevUI;
        using Microsoft.AspNetCore.Builder;

        static class Program
        {
            static void Main(string[] args)
            {
                var app = WebApplication.Create(args);
                app.[|MapDevUI|]();
                app.Run();
            }
        }
        """,
        """
        using Microsoft.Agents.AI.DevUI;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.Hosting;

        static class Program
        {
            static void Main(string[] args)
            {
                var app = WebApplication.Create(args);
                if (app.Environment.IsDevelopment())
                {
                    app.MapDevUI();
                }
                app.Run();
            }
        }
        """,
        "Microsoft.Agents.AI.Satellites")
    {
        TestState = { OutputKind = OutputKind.ConsoleApplication },
    }.RunAsync();

    [Theory]
    [InlineData("var ui = app.[|MapDevUI|]();")]
    [InlineData("app.UseEndpoints(endpoints => endpoints.[|MapDevUI|]());")]
    public Task OffersNoFix_where_there_is_no_statement(string mappings)
    {
        var code = EndpointApp.Of(mappings);
        return FixTest.VerifyAsync(code, code, EndpointApp.Stubs);
    }
}
