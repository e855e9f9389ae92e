using SecureAiAnalyzers.CodeFixes.Infrastructure;
using SecureAiAnalyzers.Rules.Infrastructure;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Infrastructure;

using static UncheckedCertificateTests;
using FixTest = RuleFixTest<UncheckedCertificate, UncheckedCertificateFix>;

public sealed class UncheckedCertificateFixTests
{
    [Theory]
    [InlineData(
        "var http = new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|], UseCookies = false }); ",
        "var http = new HttpClient(new HttpClientHandler { UseCookies = false }); ")]
    [InlineData(
        "var handler = new SocketsHttpHandler(); handler.SslOptions.RemoteCertificateValidationCallback = [|AcceptBlock|]; var http = new HttpClient(handler); ",
        "var handler = new SocketsHttpHandler(); var http = new HttpClient(handler); ")]
    public Task Fixes_callback_by_removal(string code, string fixedCode) => FixTest.VerifyAsync(In(code + Chat), In(fixedCode + Chat));

    [Fact]
    public Task Fixes_every_callback() => FixTest.VerifyAsync(
        """
        using System.Net.Http;
        using OpenAI;

        var first = new HttpClientHandler { ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|] };
        var second = new HttpClientHandler();
        second.ServerCertificateCustomValidationCallback = [|HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|];
        await new HttpClient(first).GetStringAsync("https://api.openai.com/v1/models");
        await new HttpClient(second).GetStringAsync("https://api.openai.com/v1/models");
        """,
        """
        using System.Net.Http;
        using OpenAI;

        var first = new HttpClientHandler();
        var second = new HttpClientHandler();
        await new HttpClient(first).GetStringAsync("https://api.openai.com/v1/models");
        await new HttpClient(second).GetStringAsync("https://api.openai.com/v1/models");
        """);

    [Theory]
    [InlineData("var handler = new HttpClientHandler();\n// the gateway has a certificate of its own\nhandler.ServerCertificateCustomValidationCallback = [|Accept|];\nvar http = new HttpClient(handler); ")]
    [InlineData("var handler = new HttpClientHandler();\nhandler.ServerCertificateCustomValidationCallback = [|Accept|]; // until June\nvar http = new HttpClient(handler); ")]
    [InlineData("var http = new HttpClient(new HttpClientHandler\n{\n    // own certificate\n    ServerCertificateCustomValidationCallback = [|Accept|],\n    UseCookies = false,\n}); ")]
    [InlineData("var http = new HttpClient(new HttpClientHandler\n{\n    ServerCertificateCustomValidationCallback = [|Accept|], // own certificate\n    UseCookies = false,\n}); ")]
    [InlineData("var http = new HttpClient(new HttpClientHandler\n{\n    ServerCertificateCustomValidationCallback = [|(_, _, _, _) =>\n    {\n        // own certificate\n        return true;\n    }|],\n}); ")]
    public Task OffersNoFix_that_would_leave_a_comment_behind(string code) => FixTest.VerifyAsync(In(code + Chat), In(code + Chat));

    [Fact]
    public Task Fixes_callback_below_a_comment_on_other_code() => FixTest.VerifyAsync(
        In("// models\nvar handler = new HttpClientHandler();\n// cookies\nhandler.UseCookies = false;\n\nhandler.ServerCertificateCustomValidationCallback = [|Accept|];\nvar http = new HttpClient(handler); " + Chat),
        In("// models\nvar handler = new HttpClientHandler();\n// cookies\nhandler.UseCookies = false;\nvar http = new HttpClient(handler); " + Chat));

    [Fact]
    public Task OffersNoFix_for_the_only_statement_of_a_branch()
    {
        var code = In("var handler = new HttpClientHandler(); if (production) handler.ServerCertificateCustomValidationCallback = [|Accept|]; var http = new HttpClient(handler); " + Chat);
        return FixTest.VerifyAsync(code, code);
    }
}
