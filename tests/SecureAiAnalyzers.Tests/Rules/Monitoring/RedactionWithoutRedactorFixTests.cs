using SecureAiAnalyzers.CodeFixes.Monitoring;
using SecureAiAnalyzers.Rules.Monitoring;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Monitoring;

using static RedactionWithoutRedactorTests;
using FixTest = RuleFixTest<RedactionWithoutRedactor, RedactionWithoutRedactorFix>;

/// <summary>Fix of SAI3012.</summary>
public sealed class RedactionWithoutRedactorFixTests
{
    private static readonly string[] Packages = ["Microsoft.Extensions.Telemetry", "Microsoft.Extensions.Compliance.Redaction"];

    [Theory]
    [InlineData(
        "builder.Logging.[|EnableRedaction|]();",
        "builder.Logging.EnableRedaction();\nbuilder.Services.AddRedaction();")]
    [InlineData(
        "builder.Logging.AddJsonConsole().[|EnableRedaction|]().SetMinimumLevel(LogLevel.Information); // as before",
        "builder.Logging.AddJsonConsole().EnableRedaction().SetMinimumLevel(LogLevel.Information); // as before\nbuilder.Services.AddRedaction();")]
    [InlineData(
        "builder.Services.AddLogging(logging => logging.[|EnableRedaction|]());",
        "builder.Services.AddLogging(logging => { logging.EnableRedaction(); logging.Services.AddRedaction(); });")]
    [InlineData(
        """
        builder.Services.AddLogging(logging =>
        {
            logging.AddJsonConsole();
            logging.[|EnableRedaction|]();
        });
        """,
        """
        builder.Services.AddLogging(logging =>
        {
            logging.AddJsonConsole();
            logging.EnableRedaction();
            logging.Services.AddRedaction();
        });
        """)]
    [InlineData(
        """
        if (args.Length > 0)
        {
            builder.Logging.[|EnableRedaction|]();
        }
        """,
        """
        if (args.Length > 0)
        {
            builder.Logging.EnableRedaction();
            builder.Services.AddRedaction();
        }
        """)]
    public Task Fixes_by_registering_redactors(string code, string expected) => VerifyAsync(Program(code), Program(expected));

    /// <summary>A registration anywhere silences the rule, so a single repair leaves nothing to repair.</summary>
    [Fact]
    public Task Fixes_each_builder_when_all_are_fixed()
    {
        const string Code = "var other = Host.CreateApplicationBuilder();\nother.Logging.[|EnableRedaction|]();\nbuilder.Logging.[|EnableRedaction|]();";
        const string First = """
            var other = Host.CreateApplicationBuilder();
            other.Logging.EnableRedaction();
            other.Services.AddRedaction();
            builder.Logging.EnableRedaction();
            """;
        return new FixTest(Program(Code), Program(First), Packages)
        {
            BatchFixedCode = Program(First + "\nbuilder.Services.AddRedaction();"),
        }.RunAsync();
    }

    [Fact]
    public Task Fixes_with_the_directive_that_the_call_needs() => VerifyAsync(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Logging;

        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.[|EnableRedaction|]();
        """,
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;

        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.EnableRedaction();
        builder.Services.AddRedaction();
        """);

    [Theory]
    [InlineData("if (args.Length > 0) builder.Logging.[|EnableRedaction|]();")]
    [InlineData("var logging = builder.Logging.[|EnableRedaction|]();")]
    [InlineData("Logging(builder).[|EnableRedaction|](); static ILoggingBuilder Logging(WebApplicationBuilder builder) => builder.Logging;")]
    public Task OffersNoFix_where_no_statement_can_follow(string code) => VerifyAsync(Program(code), Program(code));

    [Fact]
    public Task OffersNoFix_without_the_package_that_has_redactors() => FixTest.VerifyAsync(
        Program("builder.Logging.[|EnableRedaction|]();").Replace("using Microsoft.Extensions.Compliance.Classification;", "", StringComparison.Ordinal),
        Program("builder.Logging.[|EnableRedaction|]();").Replace("using Microsoft.Extensions.Compliance.Classification;", "", StringComparison.Ordinal),
        "Microsoft.Extensions.Telemetry");

    private static Task VerifyAsync(string code, string fixedCode) => FixTest.VerifyAsync(code, fixedCode, Packages);
}
