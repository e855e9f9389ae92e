using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Infrastructure;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Infrastructure;

using Test = RuleTest<UnapprovedEndpoint>;

public sealed class UnapprovedEndpointTests
{
    private const string Ollama = "OllamaSharp";

    private const string Approved = "secure_ai.approved_endpoints = contoso.openai.azure.com, *.models.contoso.com, https://mcp.contoso.com/mcp";

    private static string In(string statements) => $$"""
        #nullable enable
        using System;
        using System.ClientModel;
        using System.Net.Http;
        using Microsoft.Extensions.Configuration;
        using ModelContextProtocol.Client;
        using OllamaSharp;
        using OpenAI;

        class Setup
        {
            const string Other = "https://api.other-provider.example/v1";
            static readonly Uri Own = new("https://eu.models.contoso.com/v1");

            void Run(IConfiguration configuration, string region, HttpClient http)
            {
                {{statements}}
            }
        }
        """;

    [Theory]
    [InlineData("new OpenAIClientOptions { Endpoint = [|new Uri(\"https://openrouter.ai/api/v1\")|] };")]
    [InlineData("new OpenAIClientOptions { Endpoint = [|new Uri(Other)|] };")]
    [InlineData("new OllamaApiClient([|\"https://models.example.com\"|]);")]
    [InlineData("new OllamaApiClient([|$\"https://ollama.example.com/{region}\"|]);")]
    [InlineData("new HttpClientTransport(new HttpClientTransportOptions { Endpoint = [|new Uri(\"https://mcp.example.com/mcp\")|] });")]
    [InlineData("new OpenAIClientOptions { Endpoint = [|new Uri(configuration[\"Endpoint\"] ?? \"https://api.openai.com/v1\")|] };")]
    [InlineData("http.PostAsync([|\"https://api.openai.com/v1/chat/completions\"|], null);")]
    public Task Reports_host_that_is_not_listed(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("new OpenAIClientOptions { Endpoint = new Uri(\"https://contoso.openai.azure.com/openai/v1\") };")]
    [InlineData("new OpenAIClientOptions { Endpoint = new Uri(\"https://CONTOSO.openai.azure.com/\") };")]
    [InlineData("new OpenAIClientOptions { Endpoint = Own };")]
    [InlineData("new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(\"https://mcp.contoso.com/other\") });")]
    [InlineData("new OllamaApiClient(\"http://localhost:11434\");")]
    [InlineData("new OllamaApiClient(\"http://127.0.0.1:11434\");")]
    [InlineData("new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(\"https+http://tools/mcp\") });")]
    [InlineData("new OpenAIClientOptions { Endpoint = new Uri(configuration[\"Endpoint\"]!) };")]
    [InlineData("new OllamaApiClient($\"https://{region}.example.com\");")]
    [InlineData("http.GetAsync(\"https://www.example.com/\");")]
    public Task DoesNotReport_listed_local_or_unknown_host(string statement) => VerifyAsync(statement);

    [Fact]
    public Task DoesNotReport_without_a_list() => Test.VerifyAsync(In("new OllamaApiClient(\"https://models.example.com\");"), Ollama);

    [Fact]
    public Task Reports_message_that_names_the_host() => new Test(In("new OllamaApiClient({|#0:\"https://models.example.com\"|});"), Ollama)
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.UnapprovedEndpoint.Descriptor).WithLocation(0)
                .WithArguments("OllamaApiClient(uriString)", "models.example.com"),
        },
    }.WithConfig(Approved).RunAsync();

    private static Task VerifyAsync(string statement) => new Test(In(statement), Ollama).WithConfig(Approved).RunAsync();
}
