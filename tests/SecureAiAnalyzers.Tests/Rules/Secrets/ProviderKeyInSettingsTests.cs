using System.Globalization;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Secrets;

/// <summary>SAI2003: keys of model services in files of settings.</summary>
public sealed class ProviderKeyInSettingsTests
{
    private const string Launch = "/app/Properties/launchSettings.json";

    // In parts, so that no scanner takes this file for a leak.
    private const string Hex = "9c41e0b7d2f8" + "4a6fb35c7e18d0a92b46";
    private const string Mixed = "zT8qM3kX7lP2" + "vB9rN4hD6wC1yF5sG0jK";

    public static TheoryData<string> Providers => [.. KeyFormats.All.Select(static format => format.Provider.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Reports_key_of_each_format_under_any_name(string provider)
    {
        var key = KeySamples.Of(KeyFormats.All.First(format => format.Provider.Name == provider));

        var finding = Assert.Single(await new FileTest().With(FileTest.Settings, $$"""{ "Note": "use {{key}} here" }""").FindAsync());

        Assert.Equal(RuleTable.ProviderKeyInSettings.Id, finding.Id);
        Assert.Contains("'Note' holds a key in the format of ", finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "OpenAI": { "ApiKey": [|"HEX"|] } }""")]
    [InlineData("""{ "AzureOpenAI": { "Endpoint": "https://desk.openai.azure.com/", "Key": [|"HEX"|] } }""")]
    [InlineData("""{ "AI": { "Providers": [ { "Name": "deepseek", "ApiKey": [|"sk-HEX"|] }, { "ApiKey": [|"MIXED"|] } ] } }""")]
    [InlineData("""{ "DeepSeek:ApiKey": [|"sk-HEX"|], "MISTRAL_API_KEY": [|"MIXED"|] }""")]
    [InlineData("""{ "MetaGLM": { "ApiKey": [|"HEX.MIXED"|] } }""")]
    [InlineData("""{ "Services": { "Chat": { "BaseUrl": "https://api.mistral.ai/v1", "ApiKey": [|"MIXED"|] } } }""")]
    [InlineData("""{ "Chat": { "DeploymentName": "house", "ApiKey": [|"MIXED"|] } }""")]
    [InlineData("""{ "Headers": { "Model": "house", "AuthToken": [|"Bearer MIXED"|] } }""")]
    [InlineData("""{ "ConnectionStrings": { "openai": [|"Endpoint=https://desk.openai.azure.com/;Key=HEX"|] } }""")]
    [InlineData("""{ "ConnectionStrings": { "chat": [|"Endpoint=https://api.openai.com;Key=MIXED"|] } }""")]
    [InlineData("""{ "ConnectionStrings": { "llm": [|"Key=MIXED;Model=house"|] } }""")]
    [InlineData("{\n  // of the house\n  \"OpenAI\": {\n    \"ApiKey\": [|\"HEX\"|],\n    /* twice */ \"ApiKey\": [|\"MIXED\"|],\n  },\n}")]
    public Task Reports_text_that_looks_like_a_key_under_a_name_that_says_so(string settings) => VerifyAsync(settings);

    [Theory]
    [InlineData("appsettings.Development.json")]
    [InlineData("appsettings.Production.json")]
    [InlineData("AppSettings.JSON")]
    public Task Reports_in_settings_of_each_environment(string name) => FileTest.VerifyAsync(
        RuleTable.ProviderKeyInSettings, "/app/" + name, $$"""{ "OpenAI": { "ApiKey": [|"{{Hex}}"|] } }""");

    [Fact]
    public Task Reports_in_each_of_two_files_of_one_name() => new FileTest()
        .With("/app/appsettings.json", $$"""{ "OpenAI": { "ApiKey": [|"{{Hex}}"|] } }""")
        .With("/other/appsettings.json", $$"""{ "A": 1, "OpenAI": { "ApiKey": [|"{{Hex}}"|] } }""")
        .RunAsync(RuleTable.ProviderKeyInSettings);

    [Fact]
    public Task Reports_variables_of_launch_settings() => FileTest.VerifyAsync(
        RuleTable.ProviderKeyInSettings,
        Launch,
        $$"""
        {
          "profiles": {
            "AI Desk": {
              "applicationUrl": "http://localhost:5000",
              "commandLineArgs": [|"--key {{KeySamples.OpenAI}}"|],
              "environmentVariables": {
                "ASPNETCORE_ENVIRONMENT": "Development",
                "ASPNETCORE_URLS": "http://localhost:5000",
                "OPENAI_API_KEY": [|"{{Mixed}}"|],
                "AzureOpenAI__ApiKey": [|"{{Hex}}"|],
                "PAYMENTS_API_KEY": "{{Hex}}"
              }
            }
          }
        }
        """);

    [Fact]
    public async Task Reports_message_that_names_the_setting_and_never_the_key()
    {
        var settings = $$"""{ "OpenAI": { "ApiKey": "{{Hex}}" }, "A": "{{KeySamples.Anthropic}}", "{{KeySamples.OpenAI}}": "{{KeySamples.Google}}" }""";
        var test = new FileTest().With(FileTest.Settings, settings);

        Assert.Equal(
            [
                "'OpenAI:ApiKey' holds a credential of a model service; revoke it, then keep it in user secrets, an environment variable or a secret store",
                "'A' holds a key in the format of Anthropic; revoke it, then keep it in user secrets, an environment variable or a secret store",
                "'…' holds a key in the format of Google; revoke it, then keep it in user secrets, an environment variable or a secret store",
            ],
            await test.GetMessagesAsync());
        string[] keys = [Hex, KeySamples.Anthropic, KeySamples.OpenAI, KeySamples.Google];
        var properties = (await test.FindAsync()).SelectMany(static finding => finding.Properties.Values);
        Assert.DoesNotContain(properties, value => keys.Any(key => value!.Contains(key, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Reports_fingerprint_that_says_nothing_of_the_key()
    {
        static async Task<string?> FingerprintOf(string key) => Assert.Single(
            await new FileTest().With(FileTest.Settings, $$"""{ "OpenAI": { "ApiKey": "{{key}}" } }""").FindAsync()).Properties["fingerprint"];

        Assert.Equal(await FingerprintOf(Hex), await FingerprintOf(Mixed));
    }

    [Theory]
    [InlineData("")]
    [InlineData("your-api-key")]
    [InlineData("<your-key>")]
    [InlineData("YOUR_AZURE_OPENAI_KEY")]
    [InlineData("YOUR_AZURE_OPENAI_KEY_0123456789abc")]
    [InlineData("ANTHROPIC_KEY")]
    [InlineData("${OPENAI_API_KEY}")]
    [InlineData("$(OpenAIKey20261130a1b2c3)")]
    [InlineData("%OPENAI_API_KEY%")]
    [InlineData("#{OpenAI_Key_4f9a1c7e2b8d0365}#")]
    [InlineData("{{openAIKey}}")]
    [InlineData("__OPENAI_KEY__")]
    [InlineData("@Microsoft.KeyVault(SecretUri=https://desk.vault.azure.net/secrets/openai/3f2504e04f8911d39a0c0305e82c3301)")]
    [InlineData("env:OPENAI_API_KEY_2")]
    [InlineData("https://desk.vault.azure.net/secrets/openai/3f2504e04f8911d39a0c0305e82c3301")]
    [InlineData("sk-...")]
    [InlineData("sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("sk-1234567890abcdefghijklmnopqrstuvwxyz")]
    [InlineData("0123456789abcdef0123456789abcdef")]
    [InlineData("a1b2c3d4e5f6g7h8i9j0k1l2m3n4")]
    [InlineData("00000000000000000000000000000000")]
    [InlineData("***")]
    [InlineData("ollama")]
    [InlineData("not-needed-by-a-local-model")]
    [InlineData("set in user secrets")]
    [InlineData("openai-api-key-v2-production")]
    [InlineData("gpt-4o-mini-2024-07-18-key")]
    [InlineData("secret123")]
    public Task DoesNotReport_what_stands_for_a_key(string value) => VerifyAsync($$"""{ "OpenAI": { "ApiKey": "{{value}}" } }""");

    [Theory]
    [InlineData("""{ "Jwt": { "Key": "HEX" }, "RabbitMQ": { "Password": "MIXED" }, "Stripe": { "ApiKey": "MIXED" } }""")]
    [InlineData("""{ "AI": { "Database": { "Password": "MIXED" }, "Jwt": { "Key": "HEX" }, "Slack": { "Token": "MIXED" } } }""")]
    [InlineData("""{ "OpenAI": { "ApiKeyHeader": "MIXED", "MaxTokens": "1000", "ApiKeySecretName": "MIXED", "OrganizationId": "MIXED" } }""")]
    [InlineData("""{ "OpenAI": { "PublicKey": "MIXED" } }""")]
    [InlineData("""{ "ApplicationInsights": { "ConnectionString": "InstrumentationKey=HEX;IngestionEndpoint=https://eu.example.com/" } }""")]
    [InlineData("""{ "ConnectionStrings": { "db": "Server=db;Key=MIXED", "bus": "Endpoint=sb://desk.servicebus.windows.net/;SharedAccessKey=MIXED" } }""")]
    [InlineData("""{ "Endpoint": "https://desk.openai.azure.com/", "PAYMENTS_API_KEY": "MIXED" }""")]
    [InlineData("""{ "OpenAI": { "ApiKey": null, "Key": 12345678901234567890, "Enabled": true } }""")]
    public Task DoesNotReport_other_secrets_and_what_is_none(string settings) => VerifyAsync(settings);

    [Theory]
    [InlineData("http://localhost:11434/v1")]
    [InlineData("http://vllm:8000")]
    [InlineData("http://127.0.0.1:1234/v1")]
    public Task DoesNotReport_key_of_a_local_server(string endpoint) =>
        VerifyAsync($$"""{ "OpenAI": { "Endpoint": "{{endpoint}}", "ApiKey": "MIXED" } }""");

    [Theory]
    [InlineData("/app/local.settings.json")]
    [InlineData("/home/ann/.microsoft/usersecrets/3f2504e0/secrets.json")]
    [InlineData("/app/appsettings.Local.json")]
    [InlineData("/app/appsettings.ann.user.json")]
    [InlineData("/app/package.json")]
    [InlineData("/app/appsettings.txt")]
    public Task DoesNotReport_in_files_that_stay_on_a_machine_or_hold_no_settings(string path) => FileTest.VerifyAsync(
        RuleTable.ProviderKeyInSettings, path, $$"""{ "OpenAI": { "ApiKey": "{{KeySamples.OpenAI}}" } }""");

    [Theory]
    [InlineData("""{ "OpenAI": { "ApiKey": "HEX" """)]
    [InlineData("""{ "OpenAI": { "ApiKey": HEX } }""")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    public Task DoesNotReport_while_somebody_types(string settings) => VerifyAsync(settings);

    [Fact]
    public Task DoesNotReport_in_file_that_is_too_large_or_too_deep() => new FileTest()
        .With("/one/appsettings.json", $$"""{ "Text": "{{new string('a', 1_000_000)}}", "OpenAI": { "ApiKey": "{{Hex}}" } }""")
        .With("/two/appsettings.json", $$"""{{string.Concat(Enumerable.Repeat("{\"OpenAI\":", 100))}}{ "ApiKey": "{{Hex}}" }{{new string('}', 100)}}""")
        .RunAsync(RuleTable.ProviderKeyInSettings);

    [Fact]
    public Task Reports_AI_only_format_without_AI_SDK_and_nothing_else() => new FileTest()
        .WithCode("class One { }")
        .With(FileTest.Settings, $$"""{ "A": [|"{{KeySamples.OpenAI}}"|], "Maps": "{{KeySamples.Google}}", "OpenAI": { "ApiKey": "{{Hex}}" } }""")
        .RunAsync(RuleTable.ProviderKeyInSettings);

    private static Task VerifyAsync(string settings) => FileTest.VerifyAsync(
        RuleTable.ProviderKeyInSettings,
        settings.Replace("HEX", Hex, StringComparison.Ordinal).Replace("MIXED", Mixed, StringComparison.Ordinal));
}
