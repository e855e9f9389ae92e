using SecureAiAnalyzers.CodeFixes.Infrastructure;
using SecureAiAnalyzers.Rules.Infrastructure;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Infrastructure;

using static ClearTextEndpointTests;
using FixTest = RuleFixTest<ClearTextEndpoint, ClearTextEndpointFix>;

public sealed class ClearTextEndpointFixTests
{
    [Theory]
    [InlineData("""[|new Uri("http://ai.contoso.com/v1")|]""", """new Uri("https://ai.contoso.com/v1")""")]
    [InlineData("""[|new Uri("HTTP://ai.contoso.com/v1")|]""", """new Uri("HTTPS://ai.contoso.com/v1")""")]
    [InlineData("""[|new Uri("ws://ai.contoso.com")|]""", """new Uri("wss://ai.contoso.com")""")]
    [InlineData("""[|new Uri(@"http://ai.contoso.com/v1")|]""", """new Uri(@"https://ai.contoso.com/v1")""")]
    [InlineData("""[|new Uri("http://ai.contoso.com/\u0061")|]""", """new Uri("https://ai.contoso.com/\u0061")""")]
    [InlineData("[|new Uri(\"\"\"http://ai.contoso.com\"\"\")|]", "new Uri(\"\"\"https://ai.contoso.com\"\"\")")]
    [InlineData("""[|new Uri($"http://ai.contoso.com:{1}/v1")|]""", """new Uri($"https://ai.contoso.com:{1}/v1")""")]
    [InlineData(
        """[|new Uri($"{"http"}://ai.contoso.com/{args.Length}")|]""",
        """new Uri($"{"https"}://ai.contoso.com/{args.Length}")""")]
    [InlineData("""[|new UriBuilder("http", "ai.contoso.com").Uri|]""", """new UriBuilder("https", "ai.contoso.com").Uri""")]
    [InlineData(
        """[|new Uri(args.Length > 0 ? "http://a.contoso.com" : "http://b.contoso.com")|]""",
        """new Uri(args.Length > 0 ? "https://a.contoso.com" : "https://b.contoso.com")""")]
    [InlineData(
        """[|new Uri(args.Length > 0 ? "http://localhost" : "http://b.contoso.com")|]""",
        """new Uri(args.Length > 0 ? "http://localhost" : "https://b.contoso.com")""")]
    public Task Fixes_scheme(string value, string fixedValue) => FixTest.VerifyAsync(Options(value), Options(fixedValue));

    [Fact]
    public Task Fixes_value_that_is_the_literal() => FixTest.VerifyAsync(
        Usings + """var client = new Anthropic.AnthropicClient { BaseUrl = [|"http://ai.contoso.com"|] };""",
        Usings + """var client = new Anthropic.AnthropicClient { BaseUrl = "https://ai.contoso.com" };""");

    [Fact]
    public Task Fixes_constant_of_two_uses_once() => FixTest.VerifyAsync(
        In("""
            const string Url = "http://ai.contoso.com/v1";
            void M(OpenAIClientOptions o) => o.Endpoint = [|new Uri(Url)|];
            void N(OpenAIClientOptions o) => o.Endpoint = [|new Uri(Url)|];
            """),
        In("""
            const string Url = "https://ai.contoso.com/v1";
            void M(OpenAIClientOptions o) => o.Endpoint = new Uri(Url);
            void N(OpenAIClientOptions o) => o.Endpoint = new Uri(Url);
            """));

    [Theory]
    [InlineData("10.0.0.5", "192.168.1.20")]
    [InlineData("172.20.0.1", "gpu.internal")]
    [InlineData("gpu.lan", "[fd12::1]")]
    public Task Fixes_private_addresses_one_by_one(string first, string second) => new FixTest(
        In($"object[] M() => [new OpenAIClientOptions {{ Endpoint = [|new Uri(\"http://{first}\")|] }}, new OpenAIClientOptions {{ Endpoint = [|new Uri(\"http://{second}\")|] }}];"),
        In($"object[] M() => [new OpenAIClientOptions {{ Endpoint = new Uri(\"https://{first}\") }}, new OpenAIClientOptions {{ Endpoint = new Uri(\"https://{second}\") }}];"))
    {
        NumberOfFixAllIterations = 2,
    }.RunAsync();

    [Fact]
    public Task Fixes_neighbours() => FixTest.VerifyAsync(
        In("""
            object[] M() =>
            [
                new OpenAIClientOptions { Endpoint = [|new Uri("http://a.contoso.com")|] },
                new OpenAIClientOptions { Endpoint = [|new Uri("http://b.contoso.com")|] },
                new Anthropic.AnthropicClient { BaseUrl = [|"http://c.contoso.com"|] },
            ];
            """),
        In("""
            object[] M() =>
            [
                new OpenAIClientOptions { Endpoint = new Uri("https://a.contoso.com") },
                new OpenAIClientOptions { Endpoint = new Uri("https://b.contoso.com") },
                new Anthropic.AnthropicClient { BaseUrl = "https://c.contoso.com" },
            ];
            """));

    [Theory]
    [InlineData("""new Uri("\u0068ttp://ai.contoso.com")""")]
    [InlineData("""new Uri($"\u0068ttp://ai.contoso.com:{args.Length}")""")]
    public Task OffersNoFix_of_scheme_that_is_not_written_plainly(string value) =>
        FixTest.VerifyAsync(Options("[|" + value + "|]"), Options("[|" + value + "|]"));

    [Fact]
    public Task OffersNoFix_of_constant_in_other_file()
    {
        const string Other = """static class Hosts { public const string Url = "http://ai.contoso.com"; }""";
        var code = In("void M(OpenAIClientOptions o) => o.Endpoint = [|new Uri(Hosts.Url)|];");
        var test = new FixTest(code, code);
        test.TestState.Sources.Add(Other);
        test.FixedState.Sources.Add(Other);
        return test.RunAsync();
    }
}
