using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Monitoring;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Monitoring;

using Test = RuleTest<RedactionWithoutRedactor>;

public sealed class RedactionWithoutRedactorTests
{
    internal const string Usings = """
        using System;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.Compliance.Classification;
        using Microsoft.Extensions.Compliance.Redaction;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.DependencyInjection.Extensions;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;
        using OpenAI.Chat;

        """;

    private const string OwnProvider = """

        sealed class Redactors : IRedactorProvider
        {
            public Redactor GetRedactor(DataClassificationSet classifications) => ErasingRedactor.Instance;
        }
        """;

    private static readonly string[] Packages = ["Microsoft.Extensions.Telemetry", "Microsoft.Extensions.Compliance.Redaction"];

    [Theory]
    [InlineData("builder.Logging.[|EnableRedaction|]();")]
    [InlineData("builder.Logging.[|EnableRedaction|](options => options.ApplyDiscriminator = false);")]
    [InlineData("""builder.Logging.[|EnableRedaction|](builder.Configuration.GetSection("Redaction"));""")]
    [InlineData("builder.Logging.AddJsonConsole().[|EnableRedaction|]().SetMinimumLevel(LogLevel.Information);")]
    [InlineData("builder.Services.AddLogging(logging => logging.[|EnableRedaction|]());")]
    [InlineData("builder.Services.AddLogging(logging => { logging.AddJsonConsole(); logging.[|EnableRedaction|](); });")]
    [InlineData("LoggingRedactionExtensions.[|EnableRedaction|](builder.Logging);")]
    [InlineData("if (!builder.Environment.IsDevelopment()) builder.Logging.[|EnableRedaction|]();")]
    [InlineData("var loggers = LoggerFactory.Create(logging => logging.AddConsole().[|EnableRedaction|]());")]
    [InlineData("builder.Logging.[|EnableRedaction|](); builder.Services.AddSingleton(new ChatClient(\"m\", \"\"));")]
    public Task Reports_redaction_of_loggers_alone(string statements) => VerifyAsync(Program(statements));

    [Fact]
    public Task Reports_generic_host() => VerifyAsync(
        Usings + "Host.CreateDefaultBuilder(args).ConfigureLogging(logging => logging.[|EnableRedaction|]()).Build().Run();");

    [Fact]
    public Task Reports_helper_of_the_program() => VerifyAsync(Program("Telemetry.Add(builder.Logging);") + """

        static class Telemetry
        {
            public static void Add(ILoggingBuilder logging) => logging.[|EnableRedaction|]();
        }
        """);

    [Fact]
    public Task Reports_program_without_the_package_that_has_redactors() => Test.VerifyAsync(
        Program("builder.Logging.[|EnableRedaction|]();"), "Microsoft.Extensions.Telemetry");

    [Theory]
    [InlineData("builder.Services.AddRedaction();")]
    [InlineData("builder.Services.AddRedaction(redaction => redaction.SetRedactor<ErasingRedactor>(new DataClassificationSet(new DataClassification(\"shop\", \"person\"))));")]
    [InlineData("RedactionServiceCollectionExtensions.AddRedaction(builder.Services);")]
    [InlineData("if (args.Length > 0) builder.Services.AddRedaction();")]
    [InlineData("Privacy.Add(builder.Services);")]
    public Task DoesNotReport_redaction_with_redactors(string registration) =>
        VerifyAsync(Program($"builder.Logging.EnableRedaction();\n{registration}") + """

            static class Privacy
            {
                public static void Add(IServiceCollection services) => Console.WriteLine(services.Count);
            }
            """.Replace("Console.WriteLine(services.Count)", registration.StartsWith("Privacy", StringComparison.Ordinal)
                ? "services.AddRedaction()"
                : "Console.WriteLine(services.Count)", StringComparison.Ordinal));

    [Theory]
    [InlineData("builder.Services.AddSingleton<IRedactorProvider, Redactors>();")]
    [InlineData("builder.Services.AddSingleton<IRedactorProvider>(new Redactors());")]
    [InlineData("builder.Services.TryAddSingleton<IRedactorProvider>(_ => new Redactors());")]
    [InlineData("builder.Services.Add(ServiceDescriptor.Singleton<IRedactorProvider, Redactors>());")]
    [InlineData("builder.Services.Add(new ServiceDescriptor(typeof(IRedactorProvider), typeof(Redactors), ServiceLifetime.Singleton));")]
    public Task DoesNotReport_own_provider_of_redactors(string registration) =>
        VerifyAsync(Program($"builder.Logging.EnableRedaction();\n{registration}") + OwnProvider);

    [Theory]
    [InlineData("if (builder.Environment.IsDevelopment()) builder.Logging.EnableRedaction();")]
    [InlineData("builder.Services.AddRedaction();")]
    [InlineData("builder.Logging.EnableEnrichment();")]
    public Task DoesNotReport_what_redacts_nothing_outside_development(string statements) => VerifyAsync(Program(statements));

    [Theory]
    [InlineData("builder.Host.UseSerilog((context, logger) => { });")]
    [InlineData("builder.Services.AddSerilog();")]
    public Task DoesNotReport_loggers_of_another_factory_that_never_ask_for_redactors(string serilog) => Test.VerifyAsync(
        "using Serilog;\n" + Program("builder.Logging.EnableRedaction();\n" + serilog), [.. Packages, "Serilog.Extensions.Hosting"]);

    [Fact]
    public Task Reports_serilog_as_one_more_provider() => Test.VerifyAsync(
        "using Serilog;\n" + Program("builder.Logging.[|EnableRedaction|]();\nbuilder.Logging.AddSerilog();"), [.. Packages, "Serilog.Extensions.Hosting"]);

    [Fact]
    public Task DoesNotReport_library() => VerifyAsync(Usings + """
        public static class Telemetry
        {
            public static void Add(ILoggingBuilder logging) => logging.EnableRedaction();
        }
        """);

    [Fact]
    public Task DoesNotReport_member_of_another_library() => VerifyAsync(Usings + """
        Logging.Builder.EnableRedaction();

        namespace Logging
        {
            static class Builder
            {
                public static void EnableRedaction() { }
            }
        }
        """);

    [Fact]
    public Task DoesNotReport_without_an_AI_SDK() => new Test(
        Program("builder.Logging.EnableRedaction();").Replace("using OpenAI.Chat;", string.Empty, StringComparison.Ordinal), Packages)
    {
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_services_that_another_project_may_set_up()
    {
        var test = new Test(Program("builder.Logging.EnableRedaction();\nbuilder.AddServiceDefaults();"), Packages);
        test.TestState.AdditionalProjects["Defaults"].Sources.Add("""
            using Microsoft.Extensions.DependencyInjection;
            using Microsoft.Extensions.Hosting;

            public static class Defaults
            {
                public static void AddServiceDefaults(this IHostApplicationBuilder builder) => builder.Services.AddRedaction();
            }
            """);
        test.TestState.AdditionalProjectReferences.Add("Defaults");
        return test.RunAsync();
    }

    [Fact]
    public Task Reports_message_that_names_both_calls()
    {
        var test = new Test(Program("builder.Logging.{|#0:EnableRedaction|}();"), Packages);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleTable.RedactionWithoutRedactor.Descriptor).WithLocation(0)
            .WithArguments("EnableRedaction", "AddRedaction"));
        return test.RunAsync();
    }

    internal static string Program(string statements) => Usings + $"""
        var builder = WebApplication.CreateBuilder(args);
        {statements}
        builder.Build().Run();
        """;

    private static Task VerifyAsync(string code) => Test.VerifyAsync(code, Packages);
}
