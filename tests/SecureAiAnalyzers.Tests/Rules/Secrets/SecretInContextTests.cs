using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.References;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Secrets;

public sealed class SecretInContextTests
{
    private const string Password = "var text = Environment.GetEnvironmentVariable(\"DB_PASSWORD\")!; ";

    public static TheoryData<string, string> Prompts => PromptSinks.All;

    public static TheoryData<string, string> Instructions => InstructionSinks.All;

    [Theory]
    [MemberData(nameof(Prompts))]
    public Task Reports_each_prompt(string statement, string stubs) =>
        FlowRuleTest.VerifyAsync(RuleTable.SecretInContext, FlowCode.InPlainMethod(Password + statement), FlowCode.Stubs(stubs));

    [Theory]
    [MemberData(nameof(Instructions))]
    public Task Reports_each_instruction(string statement, string stubs) =>
        FlowRuleTest.VerifyAsync(RuleTable.SecretInContext, FlowCode.InPlainMethod(Password + statement), FlowCode.Stubs(stubs));

    [Theory]
    [InlineData("configuration[\"OpenAI:ApiKey\"]")]
    [InlineData("configuration.GetConnectionString(\"Shop\")")]
    [InlineData("configuration.GetValue<string>(\"Smtp:Password\")")]
    [InlineData("configuration.GetSection(\"Github:AccessToken\").Value")]
    [InlineData("configuration[\"ConnectionStrings:Shop\"]")]
    [InlineData("configuration.GetSection(\"Github\")[\"ClientSecret\"]")]
    [InlineData("Environment.GetEnvironmentVariable(\"OPENAI_API_KEY\")")]
    [InlineData("Environment.GetEnvironmentVariable(name)")]
    [InlineData("The<System.Net.NetworkCredential>().Password")]
    [InlineData("The<DbConnection>().ConnectionString")]
    [InlineData("The<DbConnectionStringBuilder>().ConnectionString")]
    [InlineData("The<System.Security.Cryptography.RSA>().ExportRSAPrivateKeyPem()")]
    [InlineData("Convert.ToBase64String(The<System.Security.Cryptography.Aes>().Key)")]
    [InlineData("$\"Use {configuration[\"Shop:Token\"]} to log in.\"")]
    [InlineData("\"Server: \" + configuration.GetConnectionString(\"Shop\")!.Trim()")]
    [InlineData("JsonSerializer.Serialize(new { key = configuration[\"Shop:ApiKey\"] })")]
    public Task Reports_each_source(string value) => VerifyMethodAsync(
        $"const string name = \"SERVICE_TOKEN\"; _ = new ChatMessage(ChatRole.User, [|{value}|]);");

    [Theory]
    [InlineData("(await The<Azure.Security.KeyVault.Secrets.SecretClient>().GetSecretAsync(\"key\")).Value.Value", "Azure.Security.KeyVault.Secrets")]
    [InlineData("(await The<Amazon.SecretsManager.IAmazonSecretsManager>().GetSecretValueAsync(new())).SecretString", "AWSSDK.SecretsManager")]
    [InlineData("The<Npgsql.NpgsqlConnectionStringBuilder>().Password", "Npgsql")]
    [InlineData("The<Microsoft.Data.SqlClient.SqlConnection>().AccessToken", "Microsoft.Data.SqlClient")]
    [InlineData("Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetConnectionString(The<Microsoft.EntityFrameworkCore.DbContext>().Database)", "Microsoft.EntityFrameworkCore.Relational")]
    [InlineData("await The<Google.Apis.Auth.OAuth2.ITokenAccess>().GetAccessTokenForRequestAsync()", "Google.Apis.Auth")]
    [InlineData("The<ModelContextProtocol.Authentication.TokenContainer>().RefreshToken", "ModelContextProtocol")]
    [InlineData("The<Anthropic.Credentials.AccessToken>().Token", "Anthropic")]
    public Task Reports_secret_store(string value, string stub) => FlowRuleTest.VerifyAsync(
        RuleTable.SecretInContext, FlowCode.InMethod($"_ = new ChatMessage(ChatRole.System, [|{value}|]);"), stub);

    [Theory]
    [InlineData("configuration[\"OpenAI:MaxTokens\"]")]
    [InlineData("configuration[\"Limits:TokenLimit\"]")]
    [InlineData("configuration[\"Auth:TokenEndpoint\"]")]
    [InlineData("configuration[\"Cosmos:PartitionKey\"]")]
    [InlineData("configuration[\"Redis:CacheKey\"]")]
    [InlineData("configuration[\"KeyVaultUri\"]")]
    [InlineData("configuration[\"Jwt:PublicKey\"]")]
    [InlineData("configuration[\"Policy:PasswordLength\"]")]
    [InlineData("configuration[\"Secrets:Folder\"]")]
    [InlineData("configuration[\"Shop:ApiKeyHeader\"]")]
    [InlineData("configuration[\"Prompts:System\"]")]
    [InlineData("Environment.GetEnvironmentVariable(\"CANCELLATION_TOKEN\")")]
    [InlineData("Environment.GetEnvironmentVariable(\"PATH\")")]
    [InlineData("Environment.GetEnvironmentVariable(The<string>())")]
    [InlineData("The<DbConnection>().Database")]
    [InlineData("The<System.Net.NetworkCredential>().UserName")]
    public Task DoesNotReport_other_setting(string value) => VerifyMethodAsync($"_ = new ChatMessage(ChatRole.User, {value});");

    [Theory]
    [InlineData("_ = new ChatMessage(ChatRole.User, $\"The key has {text.Length} characters.\");")]
    [InlineData("_ = new ChatMessage(ChatRole.User, text is null ? \"No key is set.\" : \"A key is set.\");")]
    [InlineData("_ = new ChatMessage(ChatRole.User, string.IsNullOrEmpty(text) ? \"No key.\" : \"A key.\");")]
    [InlineData("_ = new ChatMessage(ChatRole.User, $\"Key set: {text != null}\");")]
    [InlineData("_ = new ChatMessage(ChatRole.User, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text))));")]
    [InlineData("_ = new OpenAI.Chat.ChatClient(\"gpt-5.5-2026-04-23\", text);")]
    [InlineData("OpenAI.Chat.ChatCompletion answer = new OpenAI.Chat.ChatClient(\"gpt-5.5-2026-04-23\", text).CompleteChat(\"hello\"); _ = new ChatMessage(ChatRole.User, answer.Content[0].Text);")]
    [InlineData("http.DefaultRequestHeaders.Add(\"Authorization\", \"Bearer \" + text); _ = new ChatMessage(ChatRole.User, await http.GetStringAsync(\"https://example.org\"));")]
    [InlineData("Console.WriteLine(text); _ = new ChatMessage(ChatRole.User, \"hello\");")]
    [InlineData("await client.GetResponseAsync(\"hello\", new ChatOptions { AdditionalProperties = new() { [\"key\"] = text } });")]
    public Task DoesNotReport_secret_that_stays_outside(string statements) => VerifyMethodAsync(Password + statements);

    [Theory]
    [InlineData("new Uri(text).Host")]
    [InlineData("new Uri(text).Authority")]
    [InlineData("$\"Sent to {new UriBuilder(text).Host}\"")]
    [InlineData("new DbConnectionStringBuilder { ConnectionString = text }[\"Server\"].ToString()")]
    [InlineData("new DbConnectionStringBuilder { ConnectionString = text }.TryGetValue(\"Database\", out var found) ? (string)found : \"\"")]
    public Task DoesNotReport_part_that_is_no_secret(string part) => VerifyMethodAsync($"{Password} _ = new ChatMessage(ChatRole.User, {part});");

    [Theory]
    [InlineData("new Uri(text).PathAndQuery")]
    [InlineData("new Uri(text).ToString()")]
    [InlineData("new Uri(text).UserInfo")]
    [InlineData("$\"{new Uri(text).Host}{new Uri(text).AbsolutePath}\"")]
    [InlineData("new DbConnectionStringBuilder { ConnectionString = text }[\"Password\"].ToString()")]
    public Task Reports_part_that_is_secret(string part) => VerifyMethodAsync($"{Password} _ = new ChatMessage(ChatRole.User, [|{part}|]);");

    [Theory]
    [InlineData("Console.ReadLine()")]
    [InlineData("await http.GetStringAsync(\"https://example.org\")")]
    [InlineData("The<Note>().Text")]
    [InlineData("\"sesame\"")]
    [InlineData("File.ReadAllText(\"password.txt\")")]
    public Task DoesNotReport_other_source(string value) => VerifyMethodAsync($"_ = new ChatMessage(ChatRole.User, {value});");

    [Theory]
    [InlineData("public AITool Make() => AIFunctionFactory.Create(() => [|Environment.GetEnvironmentVariable(\"SHOP_TOKEN\")|]);", "")]
    [InlineData("public AITool Make() => AIFunctionFactory.Create(() => { return [|\"token: \" + Environment.GetEnvironmentVariable(\"SHOP_TOKEN\")|]; });", "")]
    [InlineData("public AITool Make() => AIFunctionFactory.Create(Token); private string? Token() => [|Environment.GetEnvironmentVariable(\"SHOP_TOKEN\")|];", "")]
    [InlineData("[ModelContextProtocol.Server.McpServerTool] public static string Token(IConfiguration configuration) => [|configuration[\"Shop:Token\"]|]!;", "")]
    [InlineData("[ModelContextProtocol.Server.McpServerTool] public static async Task<string> TokenAsync(IConfiguration configuration) { await Task.Yield(); return [|configuration[\"Shop:Token\"]|]!; }", "")]
    [InlineData("[Microsoft.SemanticKernel.KernelFunction] public string Token(IConfiguration configuration) => [|configuration[\"Shop:Token\"]|]!;", "Microsoft.SemanticKernel")]
    [InlineData("[OllamaSharp.OllamaTool] public static string Token() => [|Environment.GetEnvironmentVariable(\"SHOP_TOKEN\")|]!;", "OllamaSharp")]
    [InlineData("[AutoGen.Core.Function] public async Task<string> Token() { await Task.Yield(); return [|Environment.GetEnvironmentVariable(\"SHOP_TOKEN\")|]!; }", "AutoGen")]
    [InlineData("[ModelContextProtocol.Server.McpServerTool] public static string All() => [|JsonSerializer.Serialize(Environment.GetEnvironmentVariables())|];", "")]
    public Task Reports_tool_that_returns_a_secret(string member, string stub) => FlowRuleTest.VerifyAsync(
        RuleTable.SecretInContext, FlowCode.InFile("public class Tools { " + member + " }"), FlowCode.Stubs(stub));

    [Theory]
    [InlineData("public string? Token() => Environment.GetEnvironmentVariable(\"SHOP_TOKEN\");")]
    [InlineData("[ModelContextProtocol.Server.McpServerTool] public static bool HasToken() => Environment.GetEnvironmentVariable(\"SHOP_TOKEN\") is not null;")]
    [InlineData("[ModelContextProtocol.Server.McpServerTool] public static async Task<string> Stock(HttpClient http, IConfiguration configuration) { http.DefaultRequestHeaders.Add(\"X-Key\", configuration[\"Shop:ApiKey\"]); return await http.GetStringAsync(\"https://example.org\"); }")]
    [InlineData("public Func<string?> Make() => () => Environment.GetEnvironmentVariable(\"SHOP_TOKEN\");")]
    [InlineData("[ModelContextProtocol.Server.McpServerTool] public static string[] Names() => [.. Environment.GetEnvironmentVariables().Keys.Cast<string>()];")]
    public Task DoesNotReport_function_that_keeps_the_secret(string member) =>
        FlowRuleTest.VerifyAsync(RuleTable.SecretInContext, FlowCode.InFile("public class Tools { " + member + " }"));

    [Fact]
    public Task Reports_secret_of_the_object() => FlowRuleTest.VerifyAsync(
        RuleTable.SecretInContext,
        FlowCode.InFile(
            """
            public class Assistant(IConfiguration configuration, IChatClient client)
            {
                private readonly string _connection = configuration.GetConnectionString("Shop")!;

                public Task<ChatResponse> AskAsync(string question) => client.GetResponseAsync([|$"Database: {_connection}. {question}"|]);
            }
            """));

    [Fact]
    public Task Reports_message_that_names_source_sink_and_way() => new FlowRuleTest(
        RuleTable.SecretInContext,
        FlowCode.InFile(
            """
            public static class Assistant
            {
                public static ChatMessage Make() => Build({|#1:Environment.GetEnvironmentVariable("SHOP_TOKEN")|});

                private static ChatMessage Build({|#2:string token|}) => new(ChatRole.System, {|#0:"Token: " + token|});
            }
            """))
    {
        ExpectedDiagnostics = { Expected("SHOP_TOKEN", "ChatMessage(content)", 0, 1, 2) },
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_the_tool() => new FlowRuleTest(
        RuleTable.SecretInContext,
        FlowCode.InFile(
            """
            public class Tools
            {
                [ModelContextProtocol.Server.McpServerTool]
                public static string Token(IConfiguration configuration) => {|#0:"token: " + {|#1:configuration["Shop:Token"]|}|};
            }
            """))
    {
        ExpectedDiagnostics = { Expected("Shop:Token", "Tools.Token", 0, 1) },
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_the_lambda() => new FlowRuleTest(
        RuleTable.SecretInContext,
        FlowCode.InFile(
            """
            public class Tools
            {
                public AITool Make() => AIFunctionFactory.Create(() => {|#0:"token: " + {|#1:Environment.GetEnvironmentVariable("SHOP_TOKEN")|}|});
            }
            """))
    {
        ExpectedDiagnostics = { Expected("SHOP_TOKEN", "result of a tool", 0, 1) },
    }.RunAsync();

    [Theory]
    [InlineData("_ = new ChatMessage(ChatRole.User, [|NullRedactor.Instance.Redact(text)|]);")]
    [InlineData("_ = new ChatMessage(ChatRole.User, [|new StringBuilder(text).AppendRedacted(The<Redactor>(), \"name\").ToString()|]);")]
    public Task Reports_secret_that_is_not_redacted(string statements) => VerifyRedactedSecretAsync(statements);

    [Theory]
    [InlineData("_ = new ChatMessage(ChatRole.User, The<Redactor>().Redact(text));")]
    [InlineData("_ = new ChatMessage(ChatRole.User, ErasingRedactor.Instance.Redact(text));")]
    [InlineData("_ = new ChatMessage(ChatRole.User, new StringBuilder(\"Key: \").AppendRedacted(The<Redactor>(), text).ToString());")]
    public Task DoesNotReport_secret_that_is_redacted(string statements) => VerifyRedactedSecretAsync(statements);

    [Fact]
    public Task DoesNotReport_what_a_declared_sanitizer_returns() => new FlowRuleTest(
        RuleTable.SecretInContext,
        FlowCode.InFile(
            """
            public static class Assistant
            {
                public static ChatMessage Make() => new(ChatRole.System, "Token: " + Mask(Environment.GetEnvironmentVariable("SHOP_TOKEN")!));

                [SecureAi.Sanitizer("prompt")] private static string Mask(string secret) => secret[..2] + "…";
            }
            """)).WithAnnotations().RunAsync();

    [Fact]
    public Task DoesNotReport_lookalike_type() => FlowRuleTest.VerifyAsync(
        RuleTable.SecretInContext,
        FlowCode.InFile(
            """
            namespace Contoso
            {
                public static class Environment { public static string GetEnvironmentVariable(string variable) => variable; }

                public static class Assistant
                {
                    public static ChatMessage Make() => new(ChatRole.System, Environment.GetEnvironmentVariable("SHOP_TOKEN"));
                }
            }
            """));

    [Fact]
    public Task DoesNotReport_without_AI_SDK() => new FlowRuleTest(
        RuleTable.SecretInContext,
        """
        public class ChatMessage(string content) { public string Text => content; }

        public static class Assistant
        {
            public static ChatMessage Make() => new(System.Environment.GetEnvironmentVariable("SHOP_TOKEN"));
        }
        """)
    {
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_generated_file() => FlowRuleTest.VerifyAsync(
        RuleTable.SecretInContext, "// <auto-generated/>\n" + FlowCode.InMethod(Password + "_ = new ChatMessage(ChatRole.User, text);"));

    [Fact]
    public Task DoesNotReport_excluded_symbol() => new FlowRuleTest(
        RuleTable.SecretInContext, FlowCode.InMethod(Password + "_ = new ChatMessage(ChatRole.User, text);"))
        .WithConfig("secure_ai.excluded_symbols = T:Subject\n")
        .RunAsync();

    private static Task VerifyMethodAsync(string statements) => FlowRuleTest.VerifyAsync(RuleTable.SecretInContext, FlowCode.InMethod(statements));

    private static DiagnosticResult Expected(string source, string sink, params int[] locations) => locations.Aggregate(
        new DiagnosticResult(RuleTable.SecretInContext.Descriptor).WithArguments(source, sink),
        static (result, location) => result.WithLocation(location));

    private static Task VerifyRedactedSecretAsync(string statements) => FlowRuleTest.VerifyAsync(
        RuleTable.SecretInContext,
        "using Microsoft.Extensions.Compliance.Redaction;\n" + FlowCode.InMethod(Password + statements),
        "Microsoft.Extensions.Compliance.Redaction");
}
