using SecureAiAnalyzers.CodeFixes.Infrastructure;
using SecureAiAnalyzers.Rules.Infrastructure;
using Xunit;

namespace SecureAiAnalyzers.Tests.CodeFixes;

/// <summary>A fix that removes an assignment removes nothing else.</summary>
public sealed class RemovalsFixTests
{
    [Fact]
    public Task Fixes_statement_and_leaves_its_trailing_comment() => VerifyAsync(
        """
                var handler = new HttpClientHandler();
                handler.ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|]; // the lab
                Use(handler);
        """,
        """
                var handler = new HttpClientHandler();
                // the lab
                Use(handler);
        """);

    [Fact]
    public Task Fixes_statement_and_leaves_the_comment_above_it() => VerifyAsync(
        """
                var handler = new HttpClientHandler();

                // the lab
                handler.ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|];

                Use(handler);
        """,
        """
                var handler = new HttpClientHandler();

                // the lab

                Use(handler);
        """);

    [Theory]
    [InlineData("A(); SETTING; B();", "A(); B();")]
    [InlineData("SETTING; B();", "B();")]
    [InlineData("A(); SETTING;", "A();")]
    [InlineData("A(); SETTING; // the lab", "A(); // the lab")]
    [InlineData("/* before */ SETTING; /* behind */ SETTING;", "/* before */ /* behind */")]
    public Task Fixes_statement_on_a_line_with_others(string line, string fixedLine) => VerifyAsync(
        "        var handler = new HttpClientHandler();\n        " + line.Replace(
            "SETTING", "handler.ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|]", StringComparison.Ordinal)
            + "\n        Use(handler); void A() { } void B() { }",
        "        var handler = new HttpClientHandler();\n        " + fixedLine + "\n        Use(handler); void A() { } void B() { }");

    [Fact]
    public Task Fixes_statement_and_leaves_directives() => VerifyAsync(
        """
                var handler = new HttpClientHandler();
        #if !PRODUCTION
                handler.ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|];
        #endif
                Use(handler);
        """,
        """
                var handler = new HttpClientHandler();
        #if !PRODUCTION
        #endif
                Use(handler);
        """);

    [Fact]
    public Task Fixes_last_statement_and_leaves_its_comment() => VerifyAsync(
        """
                var handler = new HttpClientHandler();
                Use(handler);
                {
                    handler.ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|]; // the lab
                }
        """,
        """
                var handler = new HttpClientHandler();
                Use(handler);
                {
                    // the lab
                }
        """);

    [Fact]
    public Task Fixes_sole_entry_with_its_initializer() => VerifyAsync(
        """
                var handler = new HttpClientHandler
                {
                    ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|],
                };
                Use(handler);
                Use(new HttpClientHandler() { ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|] }); // twice
                HttpClientHandler other = new() { ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|] };
                Use(other);
        """,
        """
                var handler = new HttpClientHandler();
                Use(handler);
                Use(new HttpClientHandler()); // twice
                HttpClientHandler other = new();
                Use(other);
        """);

    [Fact]
    public Task Fixes_sole_entry_and_leaves_its_comments() => VerifyAsync(
        """
                var handler = new HttpClientHandler
                {
                    // the lab
                    ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|], // signs its own
                };
                Use(handler);
        """,
        """
                var handler = new HttpClientHandler
                {
                    // the lab
                    // signs its own
                };
                Use(handler);
        """);

    [Fact]
    public Task Fixes_last_entry_and_leaves_the_comment_of_the_one_before() => VerifyAsync(
        """
                var handler = new HttpClientHandler
                {
                    UseCookies = false, // stateless
                    ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|]
                };
                Use(handler);
        """,
        """
                var handler = new HttpClientHandler
                {
                    UseCookies = false // stateless
                };
                Use(handler);
        """);

    [Fact]
    public Task Fixes_middle_entry_and_leaves_comments_and_directives() => VerifyAsync(
        """
                var handler = new HttpClientHandler
                {
                    UseCookies = false,
                    // the lab
                    ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|], // signs its own
        #if !PRODUCTION
                    UseProxy = false,
        #endif
                    AllowAutoRedirect = false,
                };
                Use(handler);
        """,
        """
                var handler = new HttpClientHandler
                {
                    UseCookies = false,
                    // the lab
                    // signs its own
        #if !PRODUCTION
                    UseProxy = false,
        #endif
                    AllowAutoRedirect = false,
                };
                Use(handler);
        """);

    private static Task VerifyAsync(string statements, string fixedStatements) =>
        RuleFixTest<UncheckedCertificate, UncheckedCertificateFix>.VerifyAsync(In(statements), In(fixedStatements));

    private static string In(string statements) => $$"""
        using System;
        using System.Net.Http;
        using OpenAI;

        class Models
        {
            void Run()
            {
        {{statements}}
            }

            static void Use(HttpClientHandler handler) => new HttpClient(handler).GetStringAsync("https://api.openai.com/v1/models");
        }
        """;
}
