using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Rules.Secrets;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Secrets;

using Test = RuleTest<HardCodedCredential>;
using VerifyCS = CSharpAnalyzerVerifier<RuleAnalyzer<HardCodedCredential>, DefaultVerifier>;

public sealed class HardCodedCredentialTests
{
    private const string Usings = """
        using System;
        using System.ClientModel;
        using System.ClientModel.Primitives;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Net.Http.Headers;
        using Anthropic;
        using Azure;
        using Azure.Core;
        using Microsoft.Extensions.Configuration;
        using ModelContextProtocol.Client;
        using OpenAI;
        using OpenAI.Chat;

        """;

    [Theory]
    [InlineData("""_ = new ChatClient("gpt-5-2025-08-07", [|"PLAIN"|]);""")]
    [InlineData("""_ = new ChatClient(apiKey: [|"PLAIN"|], model: "gpt-5-2025-08-07");""")]
    [InlineData("""OpenAIClient client = new([|"PLAIN"|]);""")]
    [InlineData("""_ = new OpenAIClient([|"OPENAI"|]);""")]
    [InlineData("""_ = new OpenAIClient([|@"PLAIN"|]);""")]
    [InlineData(""""_ = new OpenAIClient([|"""PLAIN"""|]);"""")]
    [InlineData("""_ = new OpenAIClient(("PLAIN"));""", "(\"PLAIN\")", "([|\"PLAIN\"|])")]
    [InlineData("""_ = new OpenAIClient([|"PLA" + "IN"|]);""")]
    [InlineData("""_ = new AnthropicClient { ApiKey = [|"PLAIN"|] };""")]
    [InlineData("""_ = new AnthropicClient { AuthToken = [|"ANTHROPIC"|] };""")]
    public Task Reports_literal_at_role(string statement, string? old = null, string? replacement = null) =>
        Test.VerifyAsync(Code(old is null ? statement : statement.Replace(old, replacement, StringComparison.Ordinal)));

    [Theory]
    [InlineData("""_ = new OpenAIClient(new ApiKeyCredential([|"PLAIN"|]));""")]
    [InlineData("""_ = new ChatClient("gpt-5-2025-08-07", new ApiKeyCredential(key: [|"PLAIN"|]), new OpenAIClientOptions());""")]
    [InlineData("""_ = new OpenAIClient(new AzureKeyCredential([|"PLAIN"|]));""")]
    [InlineData("""var credential = new ApiKeyCredential([|"PLAIN"|]); var client = new OpenAIClient(credential);""")]
    [InlineData("""ApiKeyCredential credential; credential = new([|"PLAIN"|]); var client = new OpenAIClient(credential);""")]
    [InlineData("""_ = new OpenAIClient(Make()); static ApiKeyCredential Make() => new([|"PLAIN"|]);""")]
    [InlineData("""_ = new OpenAIClient(Make()); static ApiKeyCredential Make() { return new([|"PLAIN"|]); }""")]
    [InlineData("""_ = new OpenAIClient(args.Length > 0 ? new ApiKeyCredential(args[0]) : new ApiKeyCredential([|"PLAIN"|]));""")]
    [InlineData("""_ = Make(new ApiKeyCredential([|"PLAIN"|])); static OpenAIClient Make(ApiKeyCredential credential) => new(credential);""")]
    [InlineData("""var (credential, name) = (new ApiKeyCredential([|"PLAIN"|]), "a"); _ = new OpenAIClient(credential);""")]
    [InlineData("""var credential = new ApiKeyCredential(args[0]); credential.Update([|"PLAIN"|]); _ = new OpenAIClient(credential);""")]
    [InlineData("""var credential = new AzureKeyCredential(args[0]); credential.Update([|"PLAIN"|]); _ = new OpenAIClient(credential);""")]
    public Task Reports_wrapped_key_that_reaches_a_model_client(string statement) => Test.VerifyAsync(Code(statement));

    [Fact]
    public Task Reports_wrapped_key_in_a_field() => Test.VerifyAsync(Code("""
        class Assistant
        {
            private static readonly ApiKeyCredential Credential = new([|"PLAIN"|]);
            private readonly OpenAIClient _client = new(Credential);
            public ChatClient Chat() => new("gpt-5-2025-08-07", Credential);
        }
        """));

    [Theory]
    [InlineData("""_ = new AzureOpenAIClient(new Uri("https://contoso.openai.azure.com"), new AzureKeyCredential([|"PLAIN"|]));""", "Azure.AI.OpenAI", "Azure.AI.OpenAI")]
    [InlineData("""_ = new ChatCompletionsClient(new Uri("https://contoso.services.ai.azure.com"), new AzureKeyCredential([|"PLAIN"|]));""", "Azure.AI.Inference", "Azure.AI.Inference")]
    [InlineData("""((IAzureClientFactoryBuilder)null!).AddChatCompletionsClient(new Uri("https://contoso.services.ai.azure.com"), new AzureKeyCredential([|"PLAIN"|]));""", "Microsoft.Extensions.Azure; using Azure.Core.Extensions", "Azure.AI.Inference")]
    [InlineData("""_ = Azure.AI.OpenAI.Chat.DataSourceAuthentication.FromApiKey([|"PLAIN"|]);""", "Azure.AI.OpenAI", "Azure.AI.OpenAI")]
    [InlineData("""_ = Azure.AI.OpenAI.Chat.DataSourceAuthentication.FromUsernameAndPassword("reader", [|"PLAIN"|]);""", "Azure.AI.OpenAI", "Azure.AI.OpenAI")]
    [InlineData("""_ = new OpenAI.Realtime.RealtimeSessionClientOptions { ClientSecret = [|"PLAIN"|], Headers = { ["Authorization"] = [|"Bearer PLAIN"|] } };""", "OpenAI", "OpenAI")]
    [InlineData("""_ = new OpenAI.Containers.ContainerNetworkPolicyDomainSecret("api.contoso.com", "TOKEN", [|"PLAIN"|]);""", "OpenAI", "OpenAI")]
    [InlineData("""Kernel.CreateBuilder().AddOpenAIChatCompletion("gpt-5-2025-08-07", [|"PLAIN"|]);""", "Microsoft.SemanticKernel", "Microsoft.SemanticKernel")]
    [InlineData("""Kernel.CreateBuilder().AddOpenAIChatCompletion(apiKey: [|"PLAIN"|], modelId: "gpt-5-2025-08-07");""", "Microsoft.SemanticKernel", "Microsoft.SemanticKernel")]
    [InlineData("""Kernel.CreateBuilder().AddAzureOpenAIChatCompletion("chat", "https://contoso.openai.azure.com", [|"PLAIN"|]);""", "Microsoft.SemanticKernel", "Microsoft.SemanticKernel")]
    [InlineData(
        """_ = new CopilotStudioConnectionSettings("tenant", "app", [|"PLAIN"|]);""", "Microsoft.SemanticKernel.Agents.Copilot",
        "Microsoft.SemanticKernel.Satellites")]
    [InlineData("""_ = new Client(apiKey: [|"PLAIN"|]);""", "Google.GenAI", "Google.GenAI")]
    [InlineData("""_ = new BetaManagedAgentsStaticBearerCreateParams { McpServerUrl = "https://mcp.contoso.com", Token = [|"PLAIN"|] };""", "Anthropic.Models.Beta.Vaults.Credentials", "Anthropic")]
    [InlineData("""_ = new BetaManagedAgentsGitHubRepositoryResourceParams { Url = "https://github.com/contoso/app", AuthorizationToken = [|"PLAIN"|] };""", "Anthropic.Models.Beta.Sessions", "Anthropic")]
    [InlineData("""_ = new IdentityAssertionGrantProviderOptions { ClientId = "1", IdpClientId = "2", IdTokenCallback = null!, IdpClientSecret = [|"PLAIN"|] };""", "ModelContextProtocol.Authentication", "ModelContextProtocol")]
    [InlineData("""_ = new OpenAIRealtimeServiceBuilder([|"PLAIN"|]);""", "Betalgo.Ranul.OpenAI.Builders", "Betalgo.Ranul.OpenAI")]
    [InlineData(
        """_ = new Client(vertexAI: true, credential: GoogleCredential.FromAccessToken([|"PLAIN"|]));""", "Google.GenAI;\nusing Google.Apis.Auth.OAuth2",
        "Google.GenAI")]
    public Task Reports_literal_of_each_SDK(string statement, string import, string stub) =>
        Test.VerifyAsync("using " + import + ";\n" + Code(statement), stub);

    [Theory]
    [InlineData("""var key = "PLAIN"; _ = new OpenAIClient([|key|]);""")]
    [InlineData("""const string Key = "PLAIN"; _ = new OpenAIClient([|Key|]);""")]
    [InlineData("""_ = new OpenAIClient([|Secrets.Constant|]);""")]
    [InlineData("""_ = new OpenAIClient([|Secrets.ReadOnly|]);""")]
    [InlineData("""_ = new OpenAIClient([|Secrets.Property|]);""")]
    [InlineData("""_ = new OpenAIClient([|Secrets.Method()|]);""")]
    [InlineData("""_ = new OpenAIClient([|new Settings().Key|]);""")]
    [InlineData("""_ = new OpenAIClient([|Secrets.Constant.Trim()|]);""")]
    [InlineData("""_ = new OpenAIClient([|$"{Secrets.Constant}-1"|]);""")]
    [InlineData("""_ = new AnthropicClient { ApiKey = [|Secrets.ReadOnly|] };""")]
    public Task Reports_argument_where_a_constant_reaches_a_role(string statement) => Test.VerifyAsync(Code(statement + """

        static class Secrets
        {
            public const string Constant = "PLAIN";
            public static readonly string ReadOnly = "PLAIN";
            public static string Property => "PLAIN";
            public static string Method() => "PLAIN";
        }

        class Settings
        {
            public string Key { get; set; } = "PLAIN";
        }
        """));

    [Theory]
    [InlineData("""_ = new OpenAIClient(Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? [|"PLAIN"|]);""")]
    [InlineData("""_ = new OpenAIClient(configuration["OpenAI:ApiKey"] ?? [|"OPENAI"|]);""")]
    [InlineData("""_ = new OpenAIClient(args.Length > 0 ? args[0] : [|"PLAIN"|]);""")]
    [InlineData("""_ = new OpenAIClient(args.Length switch { 0 => [|"PLAIN"|], _ => args[0] });""")]
    [InlineData("""_ = new OpenAIClient(new ApiKeyCredential(configuration["OpenAI:ApiKey"] ?? [|"PLAIN"|]));""")]
    public Task Reports_fallback(string statement) => Test.VerifyAsync(Code("IConfiguration configuration = null!;\n" + statement));

    [Theory]
    [InlineData("""_ = new Client().Make();""", """class Client(string key = "PLAIN") { public object Make() => new OpenAIClient([|key|]); }""")]
    [InlineData("""_ = new Client().Make();""", """class Client(string key = "PLAIN") { public object Make() => new OpenAIClient(new ApiKeyCredential([|key|])); }""")]
    [InlineData("""_ = Client.Make();""", """static class Client { internal static object Make(string key = "PLAIN") => new OpenAIClient(new ApiKeyCredential([|key|])); }""")]
    [InlineData("""_ = Client.Make(null);""", """static class Client { internal static object Make(string? key) { key ??= "PLAIN"; return new OpenAIClient(new ApiKeyCredential([|key|])); } }""")]
    [InlineData("""_ = new Client().Make();""", """record Client(string Key = "PLAIN") { public object Make() => new OpenAIClient([|Key|]); }""")]
    [InlineData("""_ = new Client().Make();""", """class Client { string Key => field ??= Environment.MachineName ?? "PLAIN"; public object Make() => new OpenAIClient([|Key|]); }""")]
    [InlineData("""_ = new Client().Make();""", """class Client { string? _key; string Key => _key ??= "PLAIN"; public object Make() => new OpenAIClient([|Key|]); }""")]
    [InlineData("""_ = Client.Make("PLAIN");""", """static class Client { internal static object Make(string key) => new OpenAIClient([|key|]); }""")]
    [InlineData("""_ = Client.Make();""", """static class Client { static readonly string[] Keys = ["", "PLAIN"]; internal static object Make() => new OpenAIClient([|Keys[1]|]); }""")]
    [InlineData("""_ = Client.Make();""", """static class Client { static readonly Dictionary<string, string> Keys = new() { ["a"] = "PLAIN" }; internal static object Make() => new OpenAIClient([|Keys["a"]|]); }""")]
    [InlineData("""_ = Client.Make();""", """static class Client { internal static object Make() { var (key, n) = ("PLAIN", 1); return new OpenAIClient([|key|]); } }""")]
    [InlineData("""_ = Client.Make();""", """static class Client { internal static object Make() => new OpenAIClient([|string.Concat("PL", "AIN")|]); }""")]
    public Task Reports_constant_that_goes_a_long_way(string statement, string type) => Test.VerifyAsync(Code(statement + "\n" + type));

    [Theory]
    [InlineData("""_ = Client.Make(args[0]);""", """static class Client { internal static object Make(string key) => new OpenAIClient(key); }""")]
    [InlineData("""_ = Client.Make();""", """static class Client { static readonly string[] Keys = ["", "PLAIN"]; internal static object Make() => new OpenAIClient(Keys[0]); }""")]
    [InlineData("""_ = Client.Make(args);""", """static class Client { internal static object Make(string[] args) { var key = "PLAIN"; key = args[0]; return new OpenAIClient(key); } }""")]
    [InlineData("""_ = new Client(args[0]).Make();""", """class Client { readonly string _key = "PLAIN"; public Client(string key) => _key = key; public object Make() => new OpenAIClient(_key); }""")]
    public Task DoesNotReport_constant_that_does_not_come_there(string statement, string type) => Test.VerifyAsync(Code(statement + "\n" + type));

    [Theory]
    [InlineData("""_ = new HttpClientTransportOptions { Endpoint = E, AdditionalHeaders = new Dictionary<string, string> { ["Authorization"] = [|"Bearer PLAIN"|] } };""")]
    [InlineData("""_ = new HttpClientTransportOptions { Endpoint = E, AdditionalHeaders = new Dictionary<string, string> { { "x-api-key", [|"PLAIN"|] } } };""")]
    [InlineData("""var o = new HttpClientTransportOptions { Endpoint = E }; o.AdditionalHeaders = new Dictionary<string, string> { ["api-key"] = [|"PLAIN"|] };""")]
    [InlineData("""var o = new HttpClientTransportOptions { Endpoint = E }; o.AdditionalHeaders["Authorization"] = [|"Bearer PLAIN"|];""")]
    [InlineData("""var o = new HttpClientTransportOptions { Endpoint = E }; o.AdditionalHeaders.Add("authorization", [|"Bearer PLAIN"|]);""")]
    [InlineData("""var h = new Dictionary<string, string>(); h["Authorization"] = "Bearer PLAIN"; _ = new HttpClientTransportOptions { Endpoint = E, AdditionalHeaders = h };""", "\"Bearer PLAIN\"", "[|\"Bearer PLAIN\"|]")]
    [InlineData("""var h = new Dictionary<string, string>(); h.Add("Authorization", "Bearer PLAIN"); _ = new HttpClientTransportOptions { Endpoint = E, AdditionalHeaders = h };""", "\"Bearer PLAIN\"", "[|\"Bearer PLAIN\"|]")]
    public Task Reports_header_of_a_transport(string statement, string? old = null, string? replacement = null) => Test.VerifyAsync(
        Code("var E = new Uri(\"https://mcp.example.com\");\n" + (old is null ? statement : statement.Replace(old, replacement, StringComparison.Ordinal))));

    [Theory]
    [InlineData("""client.DefaultRequestHeaders.Authorization = AuthenticationHeaderValue.Parse([|"Bearer PLAIN"|]);""")]
    [InlineData("""client.DefaultRequestHeaders.Add("api-key", [|"PLAIN"|]);""")]
    [InlineData("""client.DefaultRequestHeaders.TryAddWithoutValidation("x-api-key", [|"PLAIN"|]);""")]
    [InlineData("""client.DefaultRequestHeaders.Add(value: [|"Bearer PLAIN"|], name: "Authorization");""")]
    [InlineData("""client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", [|"PLAIN"|]);""")]
    [InlineData("""client.DefaultRequestHeaders.Authorization = new("Bearer", [|Key|]);""")]
    [InlineData("""new System.ClientModel.Primitives.RequestOptions().SetHeader("Authorization", [|"Bearer PLAIN"|]);""")]
    [InlineData("""((System.ClientModel.Primitives.PipelineMessage)null!).Request.Headers.Set("api-key", [|"PLAIN"|]);""")]
    [InlineData("""((Request)null!).Headers.SetValue("api-key", [|"PLAIN"|]);""")]
    public Task Reports_header_for_a_model_host(string statement) => Test.VerifyAsync(Code("""
        const string Key = "PLAIN";
        var client = new HttpClient { BaseAddress = new Uri("https://api.openai.com/v1/") };

        """ + statement));

    [Theory]
    [InlineData("""http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", [|"PLAIN"|]); _ = new HttpClientTransport(new() { Endpoint = E }, http);""")]
    [InlineData("""http.DefaultRequestHeaders.Authorization = AuthenticationHeaderValue.Parse([|"Bearer PLAIN"|]); _ = new HttpClientTransport(new() { Endpoint = E }, http);""")]
    [InlineData("""http.DefaultRequestHeaders.Add("api-key", [|"PLAIN"|]); _ = new OpenAIClient(new ApiKeyCredential(args[0]), new OpenAIClientOptions { Transport = new HttpClientPipelineTransport(http) });""")]
    [InlineData("""Prepare(http); _ = new HttpClientTransport(new() { Endpoint = E }, http); static void Prepare(HttpClient client) => client.DefaultRequestHeaders.Add("x-api-key", [|"PLAIN"|]);""")]
    [InlineData("""var own = new HttpClient { DefaultRequestHeaders = { Authorization = new("Bearer", [|"PLAIN"|]) } }; _ = new HttpClientTransport(new() { Endpoint = E }, own);""")]
    public Task Reports_default_header_of_a_client_that_serves_a_model(string statement) => Test.VerifyAsync(Code(
        "var E = new Uri(\"https://mcp.example.com\"); var http = new HttpClient();\n" + statement));

    [Theory]
    [InlineData("""Environment.SetEnvironmentVariable("OPENAI_API_KEY", [|"PLAIN"|]);""")]
    [InlineData("""Environment.SetEnvironmentVariable("AZURE_CLIENT_SECRET", [|"PLAIN"|], EnvironmentVariableTarget.Process);""")]
    [InlineData("""const string Name = "HF_TOKEN"; Environment.SetEnvironmentVariable(value: [|"PLAIN"|], variable: Name);""")]
    public Task Reports_environment_variable_that_is_a_credential(string statement) => Test.VerifyAsync(Code(statement));

    [Theory]
    [InlineData("""Environment.SetEnvironmentVariable("OPENAI_MODEL", "PLAIN");""")]
    [InlineData("""Environment.SetEnvironmentVariable("MAX_TOKENS", "PLAIN");""")]
    [InlineData("""Environment.SetEnvironmentVariable("CACHE_KEY", "PLAIN");""")]
    [InlineData("""Environment.SetEnvironmentVariable("OPENAI_API_KEY", "");""")]
    [InlineData("""Environment.SetEnvironmentVariable("OPENAI_API_KEY", null);""")]
    [InlineData("""Environment.SetEnvironmentVariable("OPENAI_API_KEY", args[0]);""")]
    [InlineData("""Environment.SetEnvironmentVariable("OPENAI_API_KEY", "your-api-key");""")]
    [InlineData("""Environment.SetEnvironmentVariable(args[0], "PLAIN");""")]
    public Task DoesNotReport_other_environment_variable(string statement) => Test.VerifyAsync(Code(statement));

    [Theory]
    [InlineData("""_ = new OpenAIClient([|string.Concat("PLA", "IN")|]);""")]
    [InlineData("""_ = new OpenAIClient([|string.Format("{0}{1}", "PLA", "IN")|]);""")]
    [InlineData("""_ = new OpenAIClient([|string.Join("", "PLA", "IN")|]);""")]
    [InlineData("""_ = new OpenAIClient([|string.Join("", Keys.Parts)|]);""")]
    [InlineData("""_ = new OpenAIClient([|string.Concat(Keys.Parts)|]);""")]
    [InlineData("""_ = new OpenAIClient([|Keys.All[0]|]);""")]
    [InlineData("""_ = new OpenAIClient([|Keys.All[args.Length]|]);""")]
    [InlineData("""_ = new OpenAIClient([|Keys.ByName["prod"]|]);""")]
    [InlineData("""_ = new OpenAIClient([|Keys.ByName[args[0]]|]);""")]
    public Task Reports_key_that_is_put_together_or_kept_in_a_collection(string statement) => Test.VerifyAsync(Code(statement + """

        static class Keys
        {
            public static readonly string[] Parts = ["PLA", "IN"];
            public static readonly string[] All = ["PLAIN"];
            public static readonly Dictionary<string, string> ByName = new() { ["prod"] = "PLAIN" };
        }
        """));

    [Theory]
    [InlineData("""_ = new OpenAIClient([|new System.Text.StringBuilder("PLA").Append("IN").ToString()|]);""")]
    [InlineData("""_ = new OpenAIClient([|new System.Text.StringBuilder(64).Append("PLA").Append('I').Append('N').ToString()|]);""")]
    [InlineData("""var text = new System.Text.StringBuilder(); text.Append("PLA"); text.Append("IN"); _ = new OpenAIClient([|text.ToString()|]);""")]
    [InlineData("""var text = new System.Text.StringBuilder("IN"); text.Insert(0, "PLA"); var key = text.ToString(); _ = new OpenAIClient([|key|]);""")]
    [InlineData("""_ = new OpenAIClient([|Make()|]); static string Make() { var text = new System.Text.StringBuilder(); text.Append("PLA").Append("IN"); return text.ToString(); }""")]
    [InlineData("""_ = new OpenAIClient([|System.Text.Encoding.UTF8.GetString(Convert.FromBase64String("ENCODED"))|]);""")]
    [InlineData("""var bytes = Convert.FromBase64String("ENCODED"); _ = new OpenAIClient(new ApiKeyCredential([|System.Text.Encoding.ASCII.GetString(bytes)|]));""")]
    [InlineData("""_ = new OpenAIClient([|new string(System.Linq.Enumerable.ToArray(System.Linq.Enumerable.Reverse("REVERSED")))|]);""")]
    [InlineData("""_ = new OpenAIClient([|string.Concat(System.Linq.Enumerable.Reverse("REVERSED"))|]);""")]
    [InlineData("""var letters = "REVERSED".ToCharArray(); Array.Reverse(letters); _ = new OpenAIClient([|new string(letters)|]);""")]
    public Task Reports_key_that_is_built_encoded_or_reversed(string statement) => Test.VerifyAsync(Code(Disguised(statement)));

    [Theory]
    [InlineData("""var text = new System.Text.StringBuilder("PLA"); if (args.Length > 0) text.Append(args[0]); text.Append("IN"); _ = new OpenAIClient(text.ToString());""")]
    [InlineData("""var text = new System.Text.StringBuilder("PLA"); foreach (var part in args) text.Append("IN"); _ = new OpenAIClient(text.ToString());""")]
    [InlineData("""var text = new System.Text.StringBuilder("PLAIN"); text.Replace("q7", args[0]); _ = new OpenAIClient(text.ToString());""")]
    [InlineData("""var text = new System.Text.StringBuilder("PLAIN"); Fill(text); _ = new OpenAIClient(text.ToString()); static void Fill(System.Text.StringBuilder all) => all.Clear();""")]
    [InlineData("""_ = new OpenAIClient(new System.Text.StringBuilder("your-").Append("api-key").ToString());""")]
    [InlineData("""_ = new OpenAIClient(System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(args[0])));""")]
    [InlineData("""_ = new OpenAIClient(System.Text.Encoding.UTF8.GetString(Convert.FromBase64String("no Base64!")));""")]
    [InlineData("""var letters = "REVERSED".ToCharArray(); letters[0] = args[0][0]; _ = new OpenAIClient(new string(letters));""")]
    public Task DoesNotReport_text_that_is_not_known_or_a_placeholder(string statement) => Test.VerifyAsync(Code(Disguised(statement)));

    private static string Disguised(string statement) => statement
        .Replace("ENCODED", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(KeySamples.Plain)), StringComparison.Ordinal)
        .Replace("REVERSED", new string([.. KeySamples.Plain.Reverse()]), StringComparison.Ordinal);

    [Fact]
    public Task Reports_message_that_names_the_member_and_not_the_key() => VerifyAsync(
        """_ = new ChatClient("gpt-5-2025-08-07", {|#0:"PLAIN"|});""",
        VerifyCS.Diagnostic("SAI2001").WithLocation(0).WithArguments("ChatClient(apiKey)"));

    [Fact]
    public Task Reports_message_that_names_the_property_and_the_constant_as_an_additional_location() => VerifyAsync(
        """var key = {|#1:"PLAIN"|}; _ = new AnthropicClient { ApiKey = {|#0:key|} };""",
        VerifyCS.Diagnostic("SAI2001").WithLocation(0).WithLocation(1).WithArguments("AnthropicClient.ApiKey"));

    [Fact]
    public Task Reports_message_that_names_the_header() => VerifyAsync(
        """
        var client = new HttpClient { BaseAddress = new Uri("https://api.anthropic.com") };
        client.DefaultRequestHeaders.Add("x-api-key", {|#0:"PLAIN"|});
        """,
        VerifyCS.Diagnostic("SAI2001").WithLocation(0).WithArguments("x-api-key header"));

    [Theory]
    [InlineData("""_ = new OpenAIClient(Environment.GetEnvironmentVariable("OPENAI_API_KEY"));""")]
    [InlineData("""_ = new OpenAIClient(Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? throw new InvalidOperationException("OPENAI_API_KEY is not set."));""")]
    [InlineData("""_ = new OpenAIClient(configuration["OpenAI:ApiKey"] ?? "");""")]
    [InlineData("""_ = new OpenAIClient(new ApiKeyCredential(configuration["OpenAI:ApiKey"]!));""")]
    [InlineData("""_ = new OpenAIClient(args[0]);""")]
    [InlineData("""_ = new OpenAIClient($"{args[0]}-suffix");""")]
    [InlineData("""_ = new AnthropicClient();""")]
    [InlineData("""var key = "PLAIN"; key = args[0]; _ = new OpenAIClient(key);""")]
    public Task DoesNotReport_value_from_outside(string statement) => Test.VerifyAsync(Code("IConfiguration configuration = null!;\n" + statement));

    [Theory]
    [InlineData("")]
    [InlineData("your-api-key")]
    [InlineData("<key>")]
    [InlineData("...")]
    [InlineData("changeme")]
    [InlineData("***")]
    [InlineData("sk-xxxxxxxxxxxxxxxx")]
    [InlineData("OPENAI_API_KEY")]
    [InlineData("not-used-by-a-local-model")]
    [InlineData("ignored-by-llama-server")]
    [InlineData("llama_cpp_does_not_check")]
    [InlineData("anything")]
    [InlineData("whatever")]
    [InlineData("NotNull")]
    public Task DoesNotReport_placeholder(string text) => Test.VerifyAsync(Code($"""
        _ = new OpenAIClient("{text}");
        _ = new OpenAIClient(new ApiKeyCredential("{text}"));
        _ = new AnthropicClient {"{"} ApiKey = "{text}" {"}"};
        """));

    [Theory]
    [InlineData("""_ = new ChatClient("llama3.2:3b", new ApiKeyCredential("PLAIN"), new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") });""")]
    [InlineData("""_ = new ChatClient("llama3.2:3b", new ApiKeyCredential("PLAIN"), new() { Endpoint = new("http://127.0.0.1:1234/v1") });""")]
    [InlineData("""_ = new OpenAIClient(new ApiKeyCredential("PLAIN"), new OpenAIClientOptions { Endpoint = new Uri("http://vllm:8000/v1") });""")]
    [InlineData("""var o = new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") }; _ = new OpenAIClient(new ApiKeyCredential("PLAIN"), o);""")]
    [InlineData("""var o = new OpenAIClientOptions(); o.Endpoint = new Uri("http://localhost:11434/v1"); var c = new ApiKeyCredential("PLAIN"); _ = new OpenAIClient(c, o);""")]
    [InlineData("""_ = new AnthropicClient { ApiKey = "PLAIN", BaseUrl = "http://localhost:8080" };""")]
    [InlineData("""_ = new HttpClientTransportOptions { Endpoint = new Uri("http://localhost:7071/mcp"), AdditionalHeaders = new Dictionary<string, string> { ["Authorization"] = "Bearer PLAIN" } };""")]
    [InlineData("""var o = new HttpClientTransportOptions { Endpoint = new Uri("http://mcp-server:8080") }; o.AdditionalHeaders = new Dictionary<string, string> { ["x-api-key"] = "PLAIN" };""")]
    [InlineData("""var o = new HttpClientTransportOptions { Endpoint = new Uri("http://[::1]:8080") }; o.AdditionalHeaders!["x-api-key"] = "PLAIN";""")]
    [InlineData("""var h = new Dictionary<string, string>(); h.Add("Authorization", "Bearer PLAIN"); _ = new HttpClientTransportOptions { Endpoint = new Uri("http://127.0.0.1:8080"), AdditionalHeaders = h };""")]
    [InlineData("""var http = new HttpClient(); http.DefaultRequestHeaders.Authorization = new("Bearer", "PLAIN"); _ = new HttpClientTransport(new() { Endpoint = new Uri("http://localhost:5000") }, http);""")]
    public Task DoesNotReport_key_of_a_local_server(string statement) => Test.VerifyAsync(Code(statement));

    [Fact]
    public Task Reports_provider_key_for_a_local_server() => Test.VerifyAsync(Code(
        """_ = new OpenAIClient(new ApiKeyCredential([|"OPENAI"|]), new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") });"""));

    [Theory]
    [InlineData("""Kernel.CreateBuilder().AddOpenAIChatCompletion("llama3.2:3b", new Uri("http://localhost:11434/v1"), "PLAIN");""")]
    [InlineData("""Kernel.CreateBuilder().AddOpenAIChatCompletion("llama3.2:3b", "PLAIN", httpClient: new HttpClient { BaseAddress = new Uri("http://localhost:1234") });""")]
    public Task DoesNotReport_key_of_a_local_server_of_a_registration(string statement) =>
        Test.VerifyAsync("using Microsoft.SemanticKernel;\n" + Code(statement), "Microsoft.SemanticKernel");

    [Theory]
    [InlineData("""var key = "OPENAI"; _ = new OpenAIClient(key);""")]
    [InlineData("""const string Key = "OPENAI"; _ = new OpenAIClient(Key);""")]
    [InlineData("""const string Key = "OPENAI"; _ = new HttpClientTransportOptions { Endpoint = null!, AdditionalHeaders = new Dictionary<string, string> { ["Authorization"] = $"Bearer {Key}" } };""")]
    public Task DoesNotReport_provider_key_elsewhere(string statement) => Test.VerifyAsync(Code(statement));

    [Fact]
    public Task Reports_provider_key_in_two_literals() => Test.VerifyAsync(Code(
        "const string Key = \"" + KeySamples.OpenAI[..40] + "\" + \"" + KeySamples.OpenAI[40..] + "\"; _ = new OpenAIClient([|Key|]);"));

    [Theory]
    [InlineData("""_ = new AzureKeyCredential("PLAIN");""")]
    [InlineData("""Use(new AzureKeyCredential("PLAIN")); static void Use(AzureKeyCredential credential) { }""")]
    [InlineData("""var credential = new ApiKeyCredential("PLAIN"); Console.WriteLine(credential);""")]
    [InlineData("""Show(new ApiKeyCredential("PLAIN")); static void Show(ApiKeyCredential credential) => Console.WriteLine(credential);""")]
    [InlineData("""_ = new MapsClient(new AzureKeyCredential("PLAIN")); class MapsClient(AzureKeyCredential credential) { public AzureKeyCredential C => credential; }""")]
    public Task DoesNotReport_wrapped_key_of_another_service(string statement) => Test.VerifyAsync(Code(statement));

    [Theory]
    [InlineData("""client.DefaultRequestHeaders.Add("api-key", "PLAIN");""")]
    [InlineData("""client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "PLAIN");""")]
    public Task DoesNotReport_header_without_model_host(string statement) => Test.VerifyAsync(Code(
        "var client = new HttpClient { BaseAddress = new Uri(\"https://api.example.com\") };\n" + statement));

    [Theory]
    [InlineData("""client.DefaultRequestHeaders.Add("User-Agent", "PLAIN");""")]
    [InlineData("""new System.ClientModel.Primitives.RequestOptions().AddHeader("x-request-id", "PLAIN");""")]
    [InlineData("""client.DefaultRequestHeaders.Add("Authorization", "Bearer " + args[0]);""")]
    [InlineData("""_ = new HttpClientTransportOptions { Endpoint = null!, AdditionalHeaders = new Dictionary<string, string> { ["X-Tenant"] = "PLAIN" } };""")]
    [InlineData("""var other = new Dictionary<string, string> { ["Authorization"] = "Bearer PLAIN" };""")]
    public Task DoesNotReport_other_header(string statement) => Test.VerifyAsync(Code(
        "var client = new HttpClient { BaseAddress = new Uri(\"https://api.openai.com\") };\n" + statement));

    [Fact]
    public Task DoesNotReport_lookalike_type() => Test.VerifyAsync(Code("""
        _ = new Contoso.OpenAIClient("PLAIN");

        namespace Contoso
        {
            class OpenAIClient(string apiKey)
            {
                public string ApiKey => apiKey;
            }
        }
        """));

    [Fact]
    public Task DoesNotReport_without_SDK()
    {
        var test = new Test(Filled("""_ = new OpenAIClient("PLAIN"); class OpenAIClient(string apiKey) { public string ApiKey => apiKey; }"""))
        {
            References = TestReferences.AspNetCore,
        };
        return test.RunAsync();
    }

    [Fact]
    public Task DoesNotReport_generated_file() => Test.VerifyAsync("// <auto-generated />\n" + Code("""_ = new OpenAIClient("PLAIN");"""));

    [Fact]
    public Task Reports_only_provider_keys_in_test_project() => new Test(Code("""
        _ = new OpenAIClient("PLAIN");
        _ = new OpenAIClient([|"OPENAI"|]);
        """)).WithProperty("IsTestProject", "true").RunAsync();

    [Fact]
    public Task DoesNotReport_excluded_symbol() => new Test(Code("""
        class Probe
        {
            OpenAIClient Client() => new("PLAIN");
        }
        """)).WithConfig("secure_ai.sai2001.excluded_symbols = T:Probe").RunAsync();

    [Fact]
    public async Task DoesNotReport_AD0001_in_half_typed_code()
    {
        var test = new Test(Code("""
            _ = new OpenAIClient("PLAIN", );
            _ = new OpenAIClient(new ApiKeyCredential("PLAIN";
            var o = new HttpClientTransportOptions { AdditionalHeaders = { ["Authorization"] = } };
            """))
        {
            CompilerDiagnostics = CompilerDiagnostics.None,
            TestBehaviors = TestBehaviors.SkipSuppressionCheck | TestBehaviors.SkipGeneratedCodeCheck,
        };
        test.ExpectedDiagnostics.Clear();

        var exception = await Record.ExceptionAsync(() => test.RunAsync());

        Assert.DoesNotContain("AD0001", exception?.Message ?? string.Empty, StringComparison.Ordinal);
    }

    /// <summary>In an IDE a referenced project is a compilation of its own, whose trees this one cannot bind.</summary>
    [Fact]
    public Task Reports_constant_of_a_referenced_project()
    {
        var test = new Test(Code("""
            _ = new OpenAIClient([|Shared.Settings.Constant|]);
            _ = new OpenAIClient(Shared.Settings.ReadOnly);
            _ = new OpenAIClient(new ApiKeyCredential([|"PLAIN"|]), new OpenAIClientOptions { Endpoint = Shared.Settings.Endpoint });
            """));
        test.TestState.AdditionalProjects["Shared"].Sources.Add(Filled("""
            namespace Shared;

            public static class Settings
            {
                public const string Constant = "PLAIN";
                public static readonly string ReadOnly = "PLAIN";
                public static readonly System.Uri Endpoint = new("https://api.example.com");
            }
            """));
        test.TestState.AdditionalProjectReferences.Add("Shared");
        return test.RunAsync();
    }

    private static Task VerifyAsync(string code, DiagnosticResult expected)
    {
        var test = new Test(Code(code));
        test.ExpectedDiagnostics.Add(expected);
        return test.RunAsync();
    }

    private static string Code(string code) => Usings + Filled(code);

    private static string Filled(string code) => code
        .Replace("ANTHROPIC", KeySamples.Anthropic, StringComparison.Ordinal)
        .Replace("\"OPENAI\"", "\"" + KeySamples.OpenAI + "\"", StringComparison.Ordinal)
        .Replace("PLAIN", KeySamples.Plain, StringComparison.Ordinal);
}
