using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Tests.Semantics;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Which programs are followed for secrets at all. What is then found is tested with the rule.</summary>
public sealed class SecretMentionsTests
{
    [Theory]
    [InlineData("Use(\"text\")")]
    [InlineData("Use(Environment.GetEnvironmentVariable(\"MODEL_NAME\"))")]
    [InlineData("Use(configuration[\"Model\"])")]
    [InlineData("Use(configuration[\"MaxTokens\"])")]
    [InlineData("Use(new[] { \"a\" }[0]); Use(new[] { \"a\" }[^1])")]
    [InlineData("Use(configuration.GetSection(\"OpenAI\"))")]
    [InlineData("new ChatClient(\"m\", Environment.GetEnvironmentVariable(\"OPENAI_API_KEY\"))")]
    [InlineData("new ChatClient(\"m\", configuration[\"OpenAI:ApiKey\"]!)")]
    [InlineData("string? key = configuration[\"ApiKey\"]; new ChatClient(\"m\", key)")]
    [InlineData("new ChatClient(\"m\", (Environment.GetEnvironmentVariable(\"OPENAI_API_KEY\") ?? throw new Exception()))")]
    [InlineData("new OpenAI.Chat.ChatClient(\"m\", new System.ClientModel.ApiKeyCredential(configuration[\"ApiKey\"]))")]
    [InlineData("var key = configuration[\"ApiKey\"]; new ChatClient(\"m\", key)")]
    [InlineData("var key = configuration[\"ApiKey\"]; if (key is null || key == null || string.IsNullOrEmpty(key)) return; new ChatClient(\"m\", key)")]
    [InlineData("var key = configuration[\"ApiKey\"]; ArgumentNullException.ThrowIfNull(key); var copy = key; new ChatClient(\"m\", apiKey: copy)")]
    [InlineData("new AzureKeyCredential(configuration?[\"ApiKey\"])")]
    [InlineData("Use(new Entry().Password)")]
    [InlineData("var texts = new List<string>(); for (var i = 0; i < 2; i++) Use(texts[i])")]
    [InlineData("foreach (var pair in new Dictionary<string, string>()) Use(pair.Key + pair.Value)")]
    [InlineData("ChatClient client = new(\"m\", configuration[\"ApiKey\"]!)")]
    [InlineData("new OpenAI.OpenAIClient(configuration[\"ApiKey\"]!)")]
    [InlineData("var key = configuration[\"ApiKey\"]!; OpenAI.OpenAIClient client = new(key)")]
    [InlineData("credential.Password = name")]
    [InlineData("configuration[name] = name")]
    [InlineData("Use(new System.Net.NetworkCredential { UserName = name, Password = name })")]
    [InlineData("Use(new { Password = name })")]
    public void Text_that_is_no_secret_goes_nowhere(string statement) => Assert.False(MayGoAnywhere(statement));

    [Theory]
    [InlineData("Use(Environment.GetEnvironmentVariable(\"OPENAI_API_KEY\"))")]
    [InlineData("Use(Environment.GetEnvironmentVariable(name))")]
    [InlineData("Use(Environment.GetEnvironmentVariable($\"{name}_KEY\"))")]
    [InlineData("Use(configuration[\"OpenAI:ApiKey\"])")]
    [InlineData("Use(configuration[name])")]
    [InlineData("Use(configuration?[\"OpenAI:ApiKey\"])")]
    [InlineData("Use(configuration.GetSection(\"OpenAI\")[\"ApiKey\"])")]
    [InlineData("Use(configuration.GetValue<string>(\"ApiKey\"))")]
    [InlineData("Use(configuration.GetConnectionString(\"Shop\"))")]
    [InlineData("Func<string, string> read = configuration.GetConnectionString; Use(read(\"Shop\"))")]
    [InlineData("Use(credential.Password)")]
    [InlineData("Use(credential?.Password)")]
    [InlineData("credential.Password += name")]
    [InlineData("configuration[name] = configuration[\"ApiKey\"]")]
    [InlineData("if (credential is { Password: var text }) Use(text)")]
    [InlineData("var key = configuration[\"ApiKey\"]; Use(key)")]
    [InlineData("var key = configuration[\"ApiKey\"]; new ChatClient(\"m\", key); Use(key)")]
    [InlineData("var key = configuration[\"ApiKey\"]; new ChatClient(\"m\", key); Use($\"{key}\")")]
    [InlineData("var key = configuration[\"ApiKey\"]; var copy = key; Use(copy)")]
    [InlineData("var key = configuration[\"ApiKey\"]; Func<string> read = () => key; Use(read())")]
    [InlineData("string key; key = configuration[\"ApiKey\"]; new ChatClient(\"m\", key)")]
    [InlineData("ChatMessage message = configuration[\"ApiKey\"]")]
    [InlineData("new Holder(configuration[\"ApiKey\"])")]
    [InlineData("Holder holder = new(configuration[\"ApiKey\"])")]
    [InlineData("Use(configuration.GetSection(\"ApiKey\").Value)")]
    [InlineData("Use(new Entry().Password); Use(credential.Password)")]
    public void Secret_may_go_somewhere(string statement) => Assert.True(MayGoAnywhere(statement));

    [Theory]
    [InlineData("Use(options.Value.ApiKey)")]
    [InlineData("Use(options.Value?.ApiKey)")]
    [InlineData("Use($\"{configuration.Get<Entry>()!.Password}\")")]
    [InlineData("var entry = new Entry(); configuration.Bind(entry); Use(entry.Password)")]
    [InlineData("if (options.Value is { ApiKey: var key }) Use(key)")]
    [InlineData("var entry = options.Value; var key = entry.ApiKey; new ChatClient(\"m\", key); Use(key)")]
    public void Secret_of_bound_options_may_go_somewhere(string statement) => Assert.True(MayGoAnywhere(statement, Options));

    [Theory]
    [InlineData("Use(options.Value.Url)")]
    [InlineData("Use(options.Value.ApiKeyHeader)")]
    [InlineData("new ChatClient(\"m\", options.Value.ApiKey)")]
    [InlineData("var key = options.Value.ApiKey; new ChatClient(\"m\", key)")]
    [InlineData("if (options.Value.ApiKey is null) return; new AzureKeyCredential(options.Value.ApiKey)")]
    public void Secret_of_bound_options_goes_nowhere(string statement) => Assert.False(MayGoAnywhere(statement, Options));

    [Theory]
    [InlineData("Use(new Entry().ApiKey)")]
    [InlineData("Use(new Entry().Password)")]
    public void Secret_of_other_objects_goes_nowhere(string statement) => Assert.False(MayGoAnywhere(statement));

    [Fact]
    public void Many_locals_are_not_followed()
    {
        static string Locals(int count) => string.Concat(
            Enumerable.Range(0, count).Select(i => $"var key{i} = configuration[\"ApiKey\"]; new ChatClient(\"m\", key{i});\n"));

        Assert.False(MayGoAnywhere(Locals(10)));
        Assert.True(MayGoAnywhere(Locals(50)));
    }

    [Fact]
    public void Many_names_of_sources_are_not_bound()
    {
        static string Elements(int count) => "var (texts, i) = (new List<string>(), 0);" + string.Concat(Enumerable.Repeat("Use(texts[i]);\n", count));

        Assert.False(MayGoAnywhere(Elements(200)));
        Assert.True(MayGoAnywhere(Elements(400)));
    }

    [Fact]
    public void Sources_of_other_libraries_do_not_count() => Assert.False(MayGoAnywhere("Use(new Entry().SecretString)"));

    private const string Options = ", Microsoft.Extensions.Options.IOptions<Entry> options";

    private static bool MayGoAnywhere(string statement, string parameter = "")
    {
        var project = FactProject.Of(
            $$"""
            using Azure;
            using Microsoft.Extensions.Configuration;
            using OpenAI.Chat;
            class Entry { public string SecretString => ""; public string Password => ""; public string ApiKey => ""; public string ApiKeyHeader => ""; public string Url => ""; }
            class Holder(string text) { public string Text => text; }
            class C
            {
                void Use(object value) { }
                void Run(string name, IConfiguration configuration, System.Net.NetworkCredential credential{{parameter}})
                {
                    {{statement}};
                }
            }
            """);
        var compilation = project.Compiling().Compilation;
        return SecretMentions.MayGoAnywhere(new CodeScope(compilation), default);
    }
}
