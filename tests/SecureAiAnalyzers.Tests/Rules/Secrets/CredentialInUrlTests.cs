using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Secrets;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Secrets;

using Test = RuleTest<CredentialInUrl>;

public sealed class CredentialInUrlTests
{
    private static string In(string statements, string members = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Net.WebSockets;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.WebUtilities;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;

        class GeminiService(HttpClient typed, IConfiguration configuration, ILogger logger)
        {
            const string Base = "https://generativelanguage.googleapis.com/v1beta";
            const string EmptyKey = "";
            const string SampleKey = "your-api-key";
            const string FixedKey = "7d41b2c9e0f35a68";
            readonly string _endpoint = "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent";
            readonly string _unknown = Environment.MachineName;
            string ApiKey => configuration["Gemini:ApiKey"]!;
            {{members}}

            async Task Run(HttpClient http, string model, string key, string apiKey)
            {
                {{statements}}
            }
        }
        """;

    [Fact]
    public Task Reports_credential_in_a_sum_of_thousands_of_operands() => Test.VerifyAsync(In(
        $"""await http.PostAsync(Base + "/models?q="{string.Concat(Enumerable.Repeat(" + model", 3_000))} + "&key=" + [|key|], null);"""));

    [Theory]
    [InlineData("""await http.PostAsync($"https://generativelanguage.googleapis.com/v1beta/models/{model}:generateContent?key={[|key|]}", null);""")]
    [InlineData("""var url = $"{Base}/models/{model}:generateContent?key={[|ApiKey|]}"; await http.PostAsync(url, null);""")]
    [InlineData("""await http.PostAsync($"{_endpoint}?key={[|key|]}", null);""")]
    [InlineData("""var path = string.Format("models/{0}:streamGenerateContent", model); var url = $"{Base}/{path}?key={[|key|]}&alt=sse"; var request = new HttpRequestMessage(HttpMethod.Post, url);""")]
    [InlineData("""await http.PostAsync(_endpoint + "?key=" + [|key|], null);""")]
    [InlineData("""var q = System.Web.HttpUtility.ParseQueryString(""); q["api-key"] = [|key|]; await http.PostAsync(_endpoint + "?" + q, null);""")]
    [InlineData("""var q = System.Web.HttpUtility.ParseQueryString(string.Empty); q.Add("key", [|key|]); await http.PostAsync($"{_endpoint}?{q}", null);""")]
    [InlineData("""var q = System.Web.HttpUtility.ParseQueryString(""); q["alt"] = "sse"; q["key"] = [|key|]; var u = new UriBuilder(_endpoint) { Query = q.ToString() };""")]
    [InlineData("""var q = new Microsoft.AspNetCore.Http.Extensions.QueryBuilder { { "key", [|key|] } }; await http.PostAsync($"{_endpoint}?{q}", null);""")]
    [InlineData("""await http.PostAsync(_endpoint + "?alt=sse" + "&key=" + [|key|], null);""")]
    [InlineData("""await http.PostAsync($"{_unknown}/models/{model}:streamGenerateContent?alt=sse&key={[|key|]}", null);""")]
    [InlineData("""await http.PostAsync($"v1beta/models/{model}:generateContent?key={[|key|]}", null);""")]
    [InlineData("""await http.PostAsync($"{Base}/models/{model}:generateContent?key={[|Uri.EscapeDataString(key)|]}&alt=sse", null);""")]
    [InlineData("""await http.PostAsync($"{_unknown}/openai/deployments/{model}/chat/completions?api-version=2024-06-01&api-key={[|key|]}", null);""")]
    [InlineData("""await http.PostAsync($"https://contoso.openai.azure.com/openai/deployments/{model}/images?api_key={[|key|]}", null);""")]
    [InlineData("""await http.PostAsync($"https://api.cohere.com/v1/chat?access_token={[|key|]}", null);""")]
    [InlineData("""await http.PostAsync($"https://contoso.cognitiveservices.azure.com/x?subscription-key={[|key|]}", null);""")]
    [InlineData("""await http.PostAsync($"https://api.openai.com/v1/chat/completions?apikey={[|key|]}", null);""")]
    [InlineData("""await http.PostAsync($"https://api.openai.com/v1/chat/completions?KEY={[|key|]}", null);""")]
    [InlineData("""await http.PostAsync($"{Base}/models?key={[|FixedKey|]}", null);""")]
    [InlineData("""await new ClientWebSocket().ConnectAsync(new Uri($"wss://generativelanguage.googleapis.com/ws/live?key={[|key|]}"), default);""")]
    [InlineData("""await http.SendAsync(new HttpRequestMessage(HttpMethod.Post, $"{Base}/models/{model}:generateContent?key={[|key|]}"));""")]
    [InlineData("""var request = new HttpRequestMessage { RequestUri = new Uri($"{Base}/models/{model}:generateContent?key={[|key|]}") };""")]
    [InlineData("""await http.PostAsync(string.Format("https://generativelanguage.googleapis.com/v1beta/models/{0}:generateContent?key={1}", model, [|key|]), null);""")]
    [InlineData("""await http.PostAsync(string.Format(null, "https://generativelanguage.googleapis.com/v1beta/{0}/{1}/{2}?alt=sse&key={3:x}", model, model, model, [|key|]), null);""")]
    [InlineData("""await http.PostAsync(QueryHelpers.AddQueryString(_endpoint, "key", [|key|]), null);""")]
    [InlineData("""await http.PostAsync(QueryHelpers.AddQueryString(_endpoint, new Dictionary<string, string?> { ["alt"] = "sse", ["key"] = [|key|] }), null);""")]
    [InlineData("""var query = new Dictionary<string, string?> { { "key", key } }; await http.PostAsync(QueryHelpers.AddQueryString(_endpoint, [|query|]), null);""")]
    [InlineData("""var builder = new UriBuilder("https://generativelanguage.googleapis.com/v1beta/models"); builder.Query = $"key={[|key|]}";""")]
    [InlineData("""var builder = new UriBuilder(_endpoint); builder.Query = "?alt=sse&key=" + [|key|];""")]
    [InlineData("""Func<string> url = () => $"{Base}/models/{model}:generateContent?key={[|key|]}";""")]
    [InlineData("""await http.PostAsync($"https://gateway.contoso.com/openai/{[|apiKey|]}/v1/chat/completions", null);""")]
    [InlineData("""await http.PostAsync("https://api.openai.com/" + [|Environment.GetEnvironmentVariable("OPENAI_API_KEY")|] + "/v1/chat/completions", null);""")]
    [InlineData("""await http.PostAsync(string.Format("https://api.openai.com/{0}/v1/chat/completions", [|apiKey|]), null);""")]
    [InlineData("""var secret = Environment.GetEnvironmentVariable("OPENAI_API_KEY"); await http.PostAsync($"https://api.openai.com/v1/{[|secret|]}", null);""")]
    [InlineData("""var builder = new UriBuilder("https://api.openai.com") { Path = $"/proxy/{[|apiKey|]}/v1/chat/completions" };""")]
    [InlineData("""var builder = new UriBuilder("https", "api.openai.com"); builder.Path = $"keys/{[|apiKey|]}";""")]
    [InlineData("""_ = new Uri(new Uri("https://api.openai.com"), $"/k/{[|apiKey|]}/v1/chat/completions");""")]
    public Task Reports_credential_in_model_URL(string statement) => Test.VerifyAsync(In(statement));

    [Theory]
    [InlineData("""await http.PostAsync($"{Base}/models/{model}:generateContent?alt=sse", null);""")]
    [InlineData("""await http.PostAsync($"{Base}/models/{model}:generateContent?pageToken={key}", null);""")]
    [InlineData("""await http.PostAsync($"{Base}/models/{model}:generateContent?cachekey={key}", null);""")]
    [InlineData("""await http.PostAsync($"{Base}/models/{model}:generateContent?key={EmptyKey}", null);""")]
    [InlineData("""await http.PostAsync($"{Base}/models/{model}:generateContent?key={SampleKey}", null);""")]
    [InlineData("""await http.PostAsync($"{Base}/models/{model}:generateContent?key=", null);""")]
    [InlineData("""await http.PostAsync($"https://maps.contoso.com/geocode?key={key}", null);""")]
    [InlineData("""await http.PostAsync($"{_unknown}?key={key}", null);""")]
    [InlineData("""await http.PostAsync($"{_unknown}/search?key={key}", null);""")]
    [InlineData("""await http.PostAsync("search?key=" + key, null);""")]
    [InlineData("""logger.LogInformation($"Calling https://generativelanguage.googleapis.com/v1beta/models?key={key}");""")]
    [InlineData("""var text = $"key={key}";""")]
    [InlineData("""var text = "?key=" + key;""")]
    [InlineData("""var total = 1 + 2; var flag = key == apiKey;""")]
    [InlineData("""http.DefaultRequestHeaders.Add("x-goog-api-key", key); await http.PostAsync(_endpoint, null);""")]
    [InlineData("""await http.PostAsync(string.Format("https://generativelanguage.googleapis.com/v1beta/models/{0}?alt={1}", model, key), null);""")]
    [InlineData("""await http.PostAsync(string.Format("https://maps.contoso.com/geocode?key={0}", key), null);""")]
    [InlineData("""await http.PostAsync(string.Format("https://api.openai.com/v1/models?key={7}", key), null);""")]
    [InlineData("""await http.PostAsync(string.Format(_unknown, key), null);""")]
    [InlineData("""await http.PostAsync(QueryHelpers.AddQueryString("https://maps.contoso.com/geocode", "key", key), null);""")]
    [InlineData("""await http.PostAsync(QueryHelpers.AddQueryString(_endpoint, "alt", key), null);""")]
    [InlineData("""await http.PostAsync(QueryHelpers.AddQueryString(_endpoint, "key", SampleKey), null);""")]
    [InlineData("""var builder = new UriBuilder("https://maps.contoso.com/geocode"); builder.Query = $"key={key}";""")]
    [InlineData("""var builder = new UriBuilder(_endpoint); builder.Query = "alt=sse";""")]
    [InlineData("""await http.PostAsync($"https://x.openai.azure.com/openai/deployments/{model}/chat/completions", null);""")]
    [InlineData("""await http.PostAsync($"https://maps.contoso.com/{apiKey}/geocode", null);""")]
    [InlineData("""await http.PostAsync($"https://api.openai.com/v1/{SampleKey}/chat/completions", null);""")]
    [InlineData("""var maxTokens = 5; await http.PostAsync($"https://api.openai.com/v1/{maxTokens}/chat/completions", null);""")]
    [InlineData("""logger.LogInformation($"POST https://api.openai.com/{apiKey}/v1/chat/completions failed");""")]
    [InlineData("""var builder = new UriBuilder("https://maps.contoso.com") { Path = $"/x/{apiKey}" };""")]
    public Task DoesNotReport_header_other_service_or_placeholder(string statement) => Test.VerifyAsync(In(statement));

    [Fact]
    public Task DoesNotReport_literal_key() => Test.VerifyAsync(
        In("""await http.PostAsync($"{Base}/models?key={Real}", null);""", $"const string Real = \"{KeySamples.OpenAI}\";"));

    [Theory]
    [InlineData("", """var client = new HttpClient { BaseAddress = new Uri("https://generativelanguage.googleapis.com/") }; await client.GetAsync($"v1beta/models?key={[|key|]}");""")]
    [InlineData("", """var client = new HttpClient(); client.BaseAddress = new Uri(Base); await client.GetAsync("models?key=" + [|key|]);""")]
    [InlineData(
        """static void Register(IServiceCollection services) => services.AddHttpClient<GeminiService>(c => c.BaseAddress = new Uri(Base));""",
        """await typed.GetFromJsonAsync<string>($"models?key={[|key|]}");""")]
    public Task Reports_relative_address_of_a_model_client(string members, string statement) => Test.VerifyAsync(In(statement, members));

    [Theory]
    [InlineData("", """var client = new HttpClient { BaseAddress = new Uri("https://maps.contoso.com/") }; await client.GetAsync($"v1beta/models?key={key}");""")]
    [InlineData(
        """static void Register(IServiceCollection services) => services.AddHttpClient<object>(c => c.BaseAddress = new Uri(Base));""",
        """await typed.GetFromJsonAsync<string>($"models?key={key}");""")]
    public Task DoesNotReport_relative_address_of_another_client(string members, string statement) => Test.VerifyAsync(In(statement, members));

    [Fact]
    public Task DoesNotReport_without_AI_SDK() => new Test(In("""await http.PostAsync($"{_endpoint}?key={key}", null);"""))
    {
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_lookalike_types() => Test.VerifyAsync("""
        class UriBuilder(string uri) { public string Query { get; set; } = uri; }
        static class QueryHelpers { public static string AddQueryString(string uri, string name, string value) => uri + name + value; }

        class C
        {
            void M(string key)
            {
                var builder = new UriBuilder("https://api.openai.com/v1/models");
                builder.Query = $"key={key}";
                QueryHelpers.AddQueryString("https://api.openai.com/v1/models", "key", key);
            }
        }
        """);

    [Fact]
    public Task Reports_message_that_names_parameter() => new Test(In("""await http.PostAsync($"{_endpoint}?api-key={{|#0:key|}}", null);"""))
    {
        ExpectedDiagnostics = { new DiagnosticResult(RuleTable.CredentialInUrl.Descriptor).WithLocation(0).WithArguments("query parameter", "api-key") },
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_the_path_segment() =>
        new Test(In("""await http.PostAsync($"https://api.openai.com/{{|#0:apiKey|}}/v1/chat/completions", null);"""))
        {
            ExpectedDiagnostics = { new DiagnosticResult(RuleTable.CredentialInUrl.Descriptor).WithLocation(0).WithArguments("path segment", "apiKey") },
        }.RunAsync();
}
