using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.CodeFixes.Secrets;
using SecureAiAnalyzers.Rules.Secrets;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Secrets;

using FixTest = RuleFixTest<HardCodedCredential, HardCodedCredentialFix>;
using LiteralFixTest = RuleFixTest<ProviderKeyInSource, HardCodedCredentialFix>;

public sealed class HardCodedCredentialFixTests
{
    private const string FromEnvironment =
        """Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? throw new InvalidOperationException("The environment variable OPENAI_API_KEY is not set.")""";

    private const string FromConfiguration =
        """["OpenAI:ApiKey"] ?? throw new InvalidOperationException("The setting OpenAI:ApiKey is missing.")""";

    [Fact]
    public Task Fixes_literal_by_the_environment() => FixTest.VerifyAsync(
        Filled("""
        using System;
        using OpenAI;

        class Assistant
        {
            OpenAIClient Client() => new([|"PLAIN"|]);
        }
        """),
        $$"""
        using System;
        using OpenAI;

        class Assistant
        {
            OpenAIClient Client() => new({{FromEnvironment}});
        }
        """);

    [Fact]
    public Task Fixes_literal_and_adds_missing_using() => FixTest.VerifyAsync(
        Filled("""
        using Anthropic;

        class Assistant
        {
            AnthropicClient Client() => new() { ApiKey = [|"PLAIN"|] };
        }
        """),
        """
        using System;
        using Anthropic;

        class Assistant
        {
            AnthropicClient Client() => new() { ApiKey = Environment.GetEnvironmentVariable("ANTHROPIC_API_KEY") ?? throw new InvalidOperationException("The environment variable ANTHROPIC_API_KEY is not set.") };
        }
        """);

    [Theory]
    [InlineData("class Assistant(IConfiguration configuration)", "", "configuration")]
    [InlineData("class Assistant", "private readonly IConfiguration _settings = null!;", "_settings")]
    [InlineData("class Assistant", "public IConfigurationRoot Settings { get; } = null!;", "Settings")]
    public Task Fixes_literal_by_configuration_where_there_is_one(string declaration, string member, string configuration)
    {
        var code = $$"""
            using System;
            using Microsoft.Extensions.Configuration;
            using OpenAI;

            {{declaration}}
            {
                {{member}}
                OpenAIClient Client() => new(VALUE);
            }
            """;
        return FixTest.VerifyAsync(
            Filled(code.Replace("VALUE", "[|\"PLAIN\"|]", StringComparison.Ordinal)),
            code.Replace("VALUE", configuration + FromConfiguration, StringComparison.Ordinal));
    }

    [Fact]
    public Task Fixes_literal_by_the_configuration_of_a_builder() => FixTest.VerifyAsync(
        Filled("""
        using System;
        using Microsoft.AspNetCore.Builder;
        using OpenAI;

        var builder = WebApplication.CreateBuilder(args);
        var client = new OpenAIClient([|"PLAIN"|]);
        """),
        $$"""
        using System;
        using Microsoft.AspNetCore.Builder;
        using OpenAI;

        var builder = WebApplication.CreateBuilder(args);
        var client = new OpenAIClient(builder.Configuration{{FromConfiguration}});
        """);

    /// <summary>A configuration that the compiler finds by its name and that must not be used there.</summary>
    [Theory]
    [InlineData("class Keys(IConfiguration configuration) { public static OpenAIClient Make() => new(VALUE); string? Own => configuration[\"x\"]; }")]
    [InlineData("class Keys(IConfiguration configuration) { static readonly OpenAIClient Shared = new(VALUE); string? Own => configuration[\"x\"]; }")]
    [InlineData("class Keys(IConfiguration configuration) { class Nested { public OpenAIClient Make() => new(VALUE); } string? Own => configuration[\"x\"]; }")]
    [InlineData("class Keys { readonly IConfiguration _settings = null!; class Nested { public OpenAIClient Make() => new(VALUE); } }")]
    [InlineData("struct Keys(IConfiguration configuration) { public Func<OpenAIClient> Later() => () => new(VALUE); }")]
    [InlineData("class Keys { OpenAIClient A(IConfiguration configuration) { return Make(); static OpenAIClient Make() => new(VALUE); } }")]
    [InlineData("class Keys { Func<OpenAIClient> A(IConfiguration configuration) => static () => new OpenAIClient(VALUE); }")]
    [InlineData("class Keys { Func<OpenAIClient> A(ref IConfiguration configuration) => () => new OpenAIClient(VALUE); }")]
    [InlineData("var configuration = new ConfigurationBuilder().Build(); static class Keys { public static OpenAIClient Make() => new(VALUE); }")]
    public Task Fixes_literal_by_the_environment_where_no_configuration_can_be_used(string declaration)
    {
        var code = "using System;\nusing Microsoft.Extensions.Configuration;\nusing OpenAI;\n\n" + declaration;
        return FixTest.VerifyAsync(
            Filled(code.Replace("VALUE", "[|\"PLAIN\"|]", StringComparison.Ordinal)), code.Replace("VALUE", FromEnvironment, StringComparison.Ordinal));
    }

    /// <summary>The compiler finds the variables of a program in its other files, too.</summary>
    [Fact]
    public Task Fixes_literal_by_the_environment_where_the_program_in_another_file_has_a_configuration()
    {
        const string Program = "var configuration = new Microsoft.Extensions.Configuration.ConfigurationBuilder().Build();\n_ = configuration[\"a\"];\n";
        const string Code = "using System;\nusing OpenAI;\n\nstatic class LongAfterTheDeclarationThere { public static OpenAIClient Make() => new(VALUE); }";
        var test = new FixTest(
            Filled(Code.Replace("VALUE", "[|\"PLAIN\"|]", StringComparison.Ordinal)), Code.Replace("VALUE", FromEnvironment, StringComparison.Ordinal));
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        test.TestState.Sources.Add(("/0/Program.cs", Program));
        test.FixedState.Sources.Add(("/0/Program.cs", Program));
        return test.RunAsync();
    }

    [Fact]
    public Task Fixes_literal_by_the_field_that_holds_a_parameter_of_the_type() => FixTest.VerifyAsync(
        Filled("""
        using System;
        using Microsoft.Extensions.Configuration;
        using OpenAI;

        class Assistant(IConfiguration configuration)
        {
            private readonly IConfiguration _settings = configuration;
            OpenAIClient Client() => new([|"PLAIN"|]);
        }
        """),
        $$"""
        using System;
        using Microsoft.Extensions.Configuration;
        using OpenAI;

        class Assistant(IConfiguration configuration)
        {
            private readonly IConfiguration _settings = configuration;
            OpenAIClient Client() => new(_settings{{FromConfiguration}});
        }
        """);

    [Fact]
    public Task Fixes_header_by_the_variable_that_the_file_reads() => FixTest.VerifyAsync(
        Filled("""
        using System;
        using System.Collections.Generic;
        using OllamaSharp;

        class Assistant
        {
            string? Other() => Environment.GetEnvironmentVariable("GATEWAY_API_KEY");
            void Client(OllamaApiClient client) => client.DefaultRequestHeaders.Add("Authorization", [|"Bearer PLAIN"|]);
        }
        """),
        """
        using System;
        using System.Collections.Generic;
        using OllamaSharp;

        class Assistant
        {
            string? Other() => Environment.GetEnvironmentVariable("GATEWAY_API_KEY");
            void Client(OllamaApiClient client) => client.DefaultRequestHeaders.Add("Authorization", "Bearer " + (Environment.GetEnvironmentVariable("GATEWAY_API_KEY") ?? throw new InvalidOperationException("The environment variable GATEWAY_API_KEY is not set.")));
        }
        """,
        "OllamaSharp");

    [Fact]
    public Task Fixes_literal_that_two_findings_tell_of_once() => FixTest.VerifyAsync(
        Filled("""
        using System;
        using OpenAI;

        class Assistant
        {
            private static readonly string Key = "PLAIN";
            OpenAIClient[] Clients() => [new([|Key|]), new([|Key|])];
        }
        """),
        $$"""
        using System;
        using OpenAI;

        class Assistant
        {
            private static readonly string Key = {{FromEnvironment}};
            OpenAIClient[] Clients() => [new(Key), new(Key)];
        }
        """);

    [Fact]
    public Task Fixes_file_and_keeps_its_line_breaks() => FixTest.VerifyAsync(
        Filled("using Anthropic;\r\n\r\nclass Assistant\r\n{\r\n    AnthropicClient Client() => new() { ApiKey = [|\"PLAIN\"|] };\r\n}\r\n"),
        "using System;\r\nusing Anthropic;\r\n\r\nclass Assistant\r\n{\r\n    AnthropicClient Client() => new() { ApiKey = "
            + FromEnvironment.Replace("OPENAI", "ANTHROPIC", StringComparison.Ordinal) + " };\r\n}\r\n");

    [Theory]
    [InlineData("System.Linq.Expressions.Expression<System.Func<OpenAIClient>> Make() => () => new OpenAIClient([|\"PLAIN\"|]);")]
    [InlineData("void Set() => System.Environment.SetEnvironmentVariable(\"OPENAI_API_KEY\", [|\"PLAIN\"|]);")]
    public async Task OffersNoFix_where_nothing_can_be_read(string members)
    {
        var code = Filled("using OpenAI;\nclass Assistant { " + members + " }");
        await FixTest.VerifyAsync(code, code);
    }

    [Fact]
    public Task Fixes_fallback_by_an_exception() => FixTest.VerifyAsync(
        Filled("""
        using System;
        using Microsoft.Extensions.Configuration;
        using OpenAI;

        class Assistant(IConfiguration configuration)
        {
            OpenAIClient Client() => new(configuration["Key"] ?? [|"PLAIN"|]);
        }
        """),
        """
        using System;
        using Microsoft.Extensions.Configuration;
        using OpenAI;

        class Assistant(IConfiguration configuration)
        {
            OpenAIClient Client() => new(configuration["Key"] ?? throw new InvalidOperationException("The credential is not configured."));
        }
        """);

    [Fact]
    public Task Fixes_local_variable_where_the_credential_is_written() => FixTest.VerifyAsync(
        Filled("""
        using System;
        using OpenAI;

        class Assistant
        {
            OpenAIClient Client()
            {
                var key = "PLAIN";
                return new([|key|]);
            }
        }
        """),
        $$"""
        using System;
        using OpenAI;

        class Assistant
        {
            OpenAIClient Client()
            {
                var key = {{FromEnvironment}};
                return new(key);
            }
        }
        """);

    [Fact]
    public Task Fixes_header_and_keeps_the_scheme() => FixTest.VerifyAsync(
        Filled("""
        using System;
        using System.Collections.Generic;
        using ModelContextProtocol.Client;

        class Tools
        {
            HttpClientTransportOptions Options() => new()
            {
                Endpoint = new Uri("https://mcp.example.com"),
                AdditionalHeaders = new Dictionary<string, string> { ["Authorization"] = [|"Bearer PLAIN"|] },
            };
        }
        """),
        """
        using System;
        using System.Collections.Generic;
        using ModelContextProtocol.Client;

        class Tools
        {
            HttpClientTransportOptions Options() => new()
            {
                Endpoint = new Uri("https://mcp.example.com"),
                AdditionalHeaders = new Dictionary<string, string> { ["Authorization"] = "Bearer " + (Environment.GetEnvironmentVariable("MCP_SERVER_TOKEN") ?? throw new InvalidOperationException("The environment variable MCP_SERVER_TOKEN is not set.")) },
            };
        }
        """);

    [Fact]
    public Task Fixes_neighbours() => FixTest.VerifyAsync(
        Filled("""
        using System;
        using System.ClientModel;
        using OpenAI;

        class Assistant
        {
            OpenAIClient[] Clients() => [new([|"PLAIN"|]), new([|"PLAIN"|]), new(new ApiKeyCredential([|"PLAIN"|]))];
        }
        """),
        $$"""
        using System;
        using System.ClientModel;
        using OpenAI;

        class Assistant
        {
            OpenAIClient[] Clients() => [new({{FromEnvironment}}), new({{FromEnvironment}}), new(new ApiKeyCredential({{FromEnvironment}}))];
        }
        """);

    [Theory]
    [InlineData("""const string Key = "PLAIN"; OpenAIClient Client() => new([|Key|]);""")]
    [InlineData("""OpenAIClient Client() => new([|"PLAIN" + "1"|]);""")]
    public async Task OffersNoFix_in_constant_context(string members)
    {
        var code = Filled("using OpenAI;\nclass Assistant { " + members + " }");
        await FixTest.VerifyAsync(code, code);
    }

    [Fact]
    public Task Fixes_key_literal_by_the_environment() => VerifyLiteralAsync(
        """
        using System;

        class Assistant
        {
            static readonly string Key = [|"KEY"|];
        }
        """,
        $$"""
        using System;

        class Assistant
        {
            static readonly string Key = {{FromEnvironment}};
        }
        """);

    [Theory]
    [InlineData("""class C { const string Key = [|"KEY"|]; }""")]
    [InlineData("""[System.Obsolete([|"KEY"|])] class C { }""")]
    [InlineData("""class C { string M(string key = [|"KEY"|]) => key; }""")]
    [InlineData("""class C { int M(string text) { switch (text) { case [|"KEY"|]: return 1; } return 0; } }""")]
    [InlineData("""class C { bool M(string text) => text is [|"KEY"|]; }""")]
    [InlineData("""class C { string M() => [|"key=KEY;"|]; }""")]
    [InlineData("""class C { string M(int id) => $"[|KEY|]{id}"; }""")]
    [InlineData("""class C { System.ReadOnlySpan<byte> M() => [|"KEY"u8|]; }""")]
    public Task OffersNoFix_of_key_literal_that_must_stay(string code) => VerifyLiteralAsync(code, code);

    private static Task VerifyLiteralAsync(string code, string fixedCode) => new LiteralFixTest(WithKey(code), WithKey(fixedCode)).RunAsync();

    private static string WithKey(string code) => code.Replace("\"KEY", "\"" + KeySamples.OpenAI, StringComparison.Ordinal)
        .Replace("=KEY;", "=" + KeySamples.OpenAI + ";", StringComparison.Ordinal)
        .Replace("[|KEY", "[|" + KeySamples.OpenAI, StringComparison.Ordinal);

    private static string Filled(string code) => code.Replace("PLAIN", KeySamples.Plain, StringComparison.Ordinal);
}
