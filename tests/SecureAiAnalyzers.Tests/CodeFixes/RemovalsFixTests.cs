using SecureAiAnalyzers.CodeFixes.Infrastructure;
using SecureAiAnalyzers.Rules.Infrastructure;
using Xunit;

namespace SecureAiAnalyzers.Tests.CodeFixes;

/// <summary>A fix that removes an assignment removes nothing else.</summary>
public sealed class RemovalsFixTests
{
    [Fact]
    public Task Statement_LeavesItsTrailingComment() => VerifyAsync(
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
    public Task Statement_LeavesTheCommentAboveIt() => VerifyAsync(
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

    [Fact]
    public Task Statement_LeavesDirectives() => VerifyAsync(
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
    public Task LastStatement_LeavesItsComment() => VerifyAsync(
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
    public Task SoleEntry_GoesWithItsInitializer() => VerifyAsync(
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
    public Task SoleEntry_LeavesItsComments() => VerifyAsync(
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
    public Task LastEntry_LeavesTheCommentOfTheOneBefore() => VerifyAsync(
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
    public Task MiddleEntry_LeavesCommentsAndDirectives() => VerifyAsync(
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
