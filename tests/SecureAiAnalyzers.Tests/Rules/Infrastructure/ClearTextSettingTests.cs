using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Infrastructure;

/// <summary>SAI1001 in files of settings.</summary>
public sealed class ClearTextSettingTests
{
    [Theory]
    [InlineData("""{ "OpenAI": { "Endpoint": [|"http://models.contoso.com/v1"|] } }""")]
    [InlineData("""{ "OLLAMA_HOST": [|"http://10.0.0.5:11434"|], "OllamaUrl": [|"HTTP://gpu.contoso.com:11434/"|] }""")]
    [InlineData("""{ "AI": { "Models": [ { "BaseUrl": [|"http://models.contoso.com"|] } ] } }""")]
    [InlineData("""{ "AI": { "Endpoints": [ [|"http://a.contoso.com"|], "https://b.contoso.com" ] } }""")]
    [InlineData("""{ "Mcp": { "Servers": { "notes": { "Url": [|"http://notes.contoso.com/mcp"|] } } } }""")]
    [InlineData("""{ "Realtime": { "OpenAI": { "Url": [|"ws://models.contoso.com"|] } } }""")]
    [InlineData("""{ "Gateway": { "Url": [|"http://api.openai.com/v1"|] }, "Completion": { "Uri": [|"http://gw.contoso.com/v1/chat/completions?a=b"|] } }""")]
    public Task Reports_address_of_a_model(string settings) => VerifyAsync(settings);

    [Theory]
    [InlineData("https://models.contoso.com")]
    [InlineData("http://localhost:11434")]
    [InlineData("http://127.0.0.1:11434")]
    [InlineData("http://[::1]:11434")]
    [InlineData("http://host.docker.internal:11434")]
    [InlineData("http://ollama:11434")]
    [InlineData("http://gpu.local:11434")]
    [InlineData("https+http://ollama")]
    [InlineData("http://<your-host>/v1")]
    [InlineData("http://{host}/v1")]
    [InlineData("http://${OLLAMA_HOST}:11434")]
    [InlineData("http://your-resource.openai.azure.com")]
    [InlineData("http://")]
    [InlineData("")]
    [InlineData("models.contoso.com")]
    public Task DoesNotReport_address_that_is_encrypted_local_or_unknown(string address) => VerifyAsync($$"""{ "OpenAI": { "Endpoint": "{{address}}" } }""");

    [Theory]
    [InlineData("""{ "Weaviate": { "Endpoint": "http://db.contoso.com" }, "Shop": { "Url": "http://shop.contoso.com" } }""")]
    [InlineData("""{ "OpenRouter": { "HttpReferer": "http://www.contoso.com", "SiteUrl": "http://www.contoso.com" } }""")]
    [InlineData("""{ "AI": { "OAuth": { "RedirectUri": "http://www.contoso.com/back" }, "Otlp": { "Endpoint": "http://otel.contoso.com" } } }""")]
    [InlineData("""{ "Mcp": { "AllowedOrigins": [ "http://www.contoso.com" ] }, "AI": { "Description": "http://www.contoso.com/what" } }""")]
    [InlineData("""{ "Kestrel": { "Endpoints": { "AI": { "Url": "http://ai.contoso.com:80" } } }, "urls": "http://*:5000" }""")]
    public Task DoesNotReport_other_addresses(string settings) => VerifyAsync(settings);

    [Theory]
    [InlineData("/app/appsettings.Development.json")]
    [InlineData("/app/appsettings.Local.json")]
    [InlineData("/app/Properties/launchSettings.json")]
    [InlineData("/app/models.json")]
    public Task DoesNotReport_in_other_files(string path) =>
        FileTest.VerifyAsync(RuleTable.ClearTextEndpoint, path, """{ "OpenAI": { "Endpoint": "http://models.contoso.com/v1" } }""");

    [Fact]
    public Task DoesNotReport_without_AI_SDK() => new FileTest()
        .WithCode("class One { }")
        .With(FileTest.Settings, """{ "OpenAI": { "Endpoint": "http://models.contoso.com/v1" } }""")
        .RunAsync(RuleTable.ClearTextEndpoint);

    [Theory]
    [InlineData("/app/.editorconfig", "[appsettings*.json]\nsecure_ai.trusted_http_hosts = *.contoso.com\n")]
    [InlineData("/app/.globalconfig", "is_global = true\nsecure_ai.sai1001.trusted_http_hosts = models.contoso.com\n")]
    public Task DoesNotReport_trusted_host(string path, string content) => new FileTest()
        .WithConfiguration(path, content)
        .With(FileTest.Settings, """{ "OpenAI": { "Endpoint": "http://models.contoso.com/v1" } }""")
        .RunAsync(RuleTable.ClearTextEndpoint);

    [Fact]
    public Task Reports_networks_of_containers_where_the_team_is_strict() => new FileTest()
        .WithConfiguration("/app/.editorconfig", "[*.json]\nsecure_ai.strict_http = true\n")
        .With(FileTest.Settings, """{ "OpenAI": { "Endpoint": [|"http://vllm:8000"|] } }""")
        .RunAsync(RuleTable.ClearTextEndpoint);

    [Fact]
    public async Task Reports_message_that_names_setting_and_host_only() => Assert.Equal(
        ["'OpenAI:Endpoint' receives the clear-text endpoint 'http://models.contoso.com': prompts, answers and keys can be read on the way; use https"],
        await new FileTest()
            .With(FileTest.Settings, """{ "OpenAI": { "Endpoint": "http://ann:q7Rz81mVx0Lp@models.contoso.com/q7Rz81mVx0Lp?key=q7Rz81mVx0Lp" } }""")
            .GetMessagesAsync());

    private static Task VerifyAsync(string settings) => FileTest.VerifyAsync(RuleTable.ClearTextEndpoint, settings);
}
