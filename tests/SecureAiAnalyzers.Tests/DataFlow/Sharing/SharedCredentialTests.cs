using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow.Sharing;

/// <summary>Constants that code gives to other projects, which use them as keys and addresses of models.</summary>
public sealed class SharedCredentialTests
{
    private const string Gateway = """
        public class Gateway
        {
            readonly OpenAI.OpenAIClient _client;
            public Gateway(string key, string user = "") { _client = new OpenAI.OpenAIClient(new System.ClientModel.ApiKeyCredential(key)); Console.WriteLine(user); }
        }
        """;

    private const string Endpoint = """
        public class Gateway(string key, string address)
        {
            public object Client => new OpenAI.OpenAIClient(new System.ClientModel.ApiKeyCredential(key), new OpenAI.OpenAIClientOptions { Endpoint = new Uri(address) });
        }
        """;

    [Theory]
    [InlineData("_ = new Gateway(\"f1c2a9b37de84c55\");", Gateway, "SAI2001: \"f1c2a9b37de84c55\"")]
    [InlineData("const string Key = \"f1c2a9b37de84c55\"; _ = new Gateway(key: Key, user: \"ann\");", Gateway, "SAI2001: Key")]
    [InlineData("_ = new Gateway(Key(), \"http://models.contoso.com/v1\");", Endpoint, "SAI1001: \"http://models.contoso.com/v1\"")]
    [InlineData("IGateway g = null!; g.Open(\"f1c2a9b37de84c55\");", "public interface IGateway { void Open(string secret); } class Gateway : IGateway { public void Open(string key) => _ = new OpenAI.Chat.ChatClient(\"gpt-5.5-2026-04-23\", key); }", "SAI2001: \"f1c2a9b37de84c55\"")]
    public async Task Reports_constant_that_another_project_uses(string statement, string library, string expected) =>
        Assert.Equal([expected], await FindingsAsync(statement, library));

    [Theory]
    [InlineData("_ = new Gateway(Key());", Gateway)]
    [InlineData("_ = new Gateway(\"your-api-key\");", Gateway)]
    [InlineData("_ = new Gateway(\"\", \"f1c2a9b37de84c55\");", Gateway)]
    [InlineData("_ = new Gateway(Key(), \"https://models.contoso.com/v1\");", Endpoint)]
    [InlineData("_ = new Gateway(\"f1c2a9b37de84c55\", \"http://localhost:8080/v1\");", Endpoint)]
    [InlineData("_ = new Gateway(\"f1c2a9b37de84c55\");", "public class Gateway(string key) { public string Key => key; }")]
    public async Task DoesNotReport_what_is_no_key_or_none_of_a_model(string statement, string library) =>
        Assert.Empty(await FindingsAsync(statement, library));

    private static async Task<IEnumerable<string>> FindingsAsync(string statement, string library)
    {
        var code = $$"""
            class Program { void Run() { {{statement}} } static string Key() => Environment.GetEnvironmentVariable("KEY")!; }
            --- Library
            {{library}}
            """;
        var findings = await SharedFindings.InAsync(code, RuleTable.HardCodedCredential, RuleTable.ClearTextEndpoint);
        return findings.Select(SharedFindings.Show);
    }
}
