using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Infrastructure;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Infrastructure;

using Test = RuleTest<ClearTextEndpoint>;

public sealed class ClearTextEndpointTests
{
    internal const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Net.WebSockets;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.Hosting;
        using OpenAI;

        """;

    internal static string Options(string value) => Usings + $"var options = new OpenAIClientOptions {{ Endpoint = {value} }};\n";

    internal static string In(string members) => Usings + "class Setup\n{\n" + members + "\n}\n";

    public sealed class Endpoints
    {
        [Theory]
        [InlineData("""[|new Uri("http://ai.contoso.com/v1")|]""")]
        [InlineData("""[|new Uri("HTTP://ai.contoso.com")|]""")]
        [InlineData("""[|new Uri("ws://ai.contoso.com")|]""")]
        [InlineData("""[|new(@"http://ai.contoso.com:8080/v1")|]""")]
        [InlineData("""[|new Uri(new Uri("http://ai.contoso.com"), "v1")|]""")]
        [InlineData("""[|new Uri("http://10.1.2.3:11434")|]""")]
        [InlineData("""[|new Uri("http://[2001:db8::1]/v1")|]""")]
        [InlineData("""[|new UriBuilder("http://ai.contoso.com").Uri|]""")]
        [InlineData("""[|new UriBuilder("http", "ai.contoso.com").Uri|]""")]
        [InlineData("""[|new UriBuilder("http", "ai.contoso.com", 8080, "v1").Uri|]""")]
        [InlineData("""[|new UriBuilder { Scheme = "http", Host = "ai.contoso.com" }.Uri|]""")]
        [InlineData("""[|new UriBuilder { Host = "ai.contoso.com", Port = 8080 }.Uri|]""")]
        [InlineData("""[|new UriBuilder("http://ai.contoso.com") { Port = 8080 }.Uri|]""")]
        [InlineData("""[|new UriBuilder(Uri.UriSchemeHttp, "ai.contoso.com").Uri|]""")]
        [InlineData("""[|new Uri(string.Format("http://{0}:{1}", "ai.contoso.com", 8080))|]""")]
        [InlineData("""[|new Uri(string.Concat("http://", "ai.contoso.com", "/v1"))|]""")]
        [InlineData("""[|new Uri(string.Join("/", "http://ai.contoso.com", "v1"))|]""")]
        [InlineData("""[|new Uri(((IConfiguration)null!).GetValue("Url", "http://ai.contoso.com")!)|]""")]
        [InlineData("""[|new Uri(new[] { "http://ai.contoso.com", "https://ai.contoso.com" }[0])|]""")]
        [InlineData("""[|new Uri(new Dictionary<string, string> { ["a"] = "http://ai.contoso.com" }["a"])|]""")]
        [InlineData("""[|new Uri("http://localhost.contoso.com")|]""")]
        [InlineData("""[|new Uri((Environment.HasShutdownStarted ? "https" : "http") + "://ai.contoso.com")|]""")]
        [InlineData("""[|new Uri($"{(Environment.HasShutdownStarted ? "http://ai.contoso.com" : "https://ai.contoso.com")}/v1")|]""")]
        public Task Reports_clear_text_address(string value) => Test.VerifyAsync(Options(value));

        [Theory]
        [InlineData("""new Uri("https://ai.contoso.com/v1")""")]
        [InlineData("""new Uri("wss://ai.contoso.com")""")]
        [InlineData("""new Uri((Environment.HasShutdownStarted ? "https" : "http") + "://" + (Environment.HasShutdownStarted ? "ai.contoso.com" : "localhost"))""")]
        [InlineData("""new Uri("http://localhost:11434")""")]
        [InlineData("""new Uri("http://api.localhost/v1")""")]
        [InlineData("""new Uri("http://127.0.0.1:1234/v1")""")]
        [InlineData("""new Uri("http://127.9.9.9")""")]
        [InlineData("""new Uri("http://[::1]:8080")""")]
        [InlineData("""new Uri("http://0.0.0.0:8000")""")]
        [InlineData("""new Uri("http://host.docker.internal:11434")""")]
        [InlineData("""new Uri("http://workstation.local:1234")""")]
        [InlineData("""new Uri("http://ollama.models.svc.cluster.local")""")]
        [InlineData("""new Uri("http://ollama.models.svc:11434")""")]
        [InlineData("""new Uri("http://ollama:11434")""")]
        [InlineData("""new Uri("https+http://ai.contoso.com")""")]
        [InlineData("""new Uri("http+https://ai.contoso.com")""")]
        [InlineData("""new Uri("http://{your-resource}.contoso.com")""")]
        [InlineData("""new Uri("v1", UriKind.Relative)""")]
        [InlineData("""new Uri(Environment.GetEnvironmentVariable("ENDPOINT")!)""")]
        [InlineData("""new UriBuilder("https", "ai.contoso.com").Uri""")]
        [InlineData("""new UriBuilder("http", "localhost", 11434).Uri""")]
        [InlineData("""null!""")]
        public Task DoesNotReport_encrypted_local_or_unknown_address(string value) => Test.VerifyAsync(Options(value));

        [Fact]
        public Task Reports_message_that_names_member_address_and_scheme() => new Test(
            Options("""{|#0:new Uri({|#1:"http://user:pass@ai.contoso.com:8080/v1?key=1"|})|}"""))
        {
            ExpectedDiagnostics =
            {
                new DiagnosticResult(RuleTable.ClearTextEndpoint.Descriptor)
                    .WithLocation(0)
                    .WithLocation(1)
                    .WithArguments("OpenAIClientOptions.Endpoint", "http://ai.contoso.com", "https"),
            },
        }.RunAsync();

        [Fact]
        public Task Reports_message_of_WebSocket_that_names_parameter() => new Test(Usings + """
            await new ClientWebSocket().ConnectAsync({|#0:new({|#1:"ws://api.openai.com/v1/realtime"|})|}, CancellationToken.None);
            """)
        {
            ExpectedDiagnostics =
            {
                new DiagnosticResult(RuleTable.ClearTextEndpoint.Descriptor)
                    .WithLocation(0)
                    .WithLocation(1)
                    .WithArguments("ClientWebSocket.ConnectAsync(uri)", "ws://api.openai.com", "wss"),
            },
        }.RunAsync();

        [Theory]
        [InlineData("", """void M() { OpenAIClientOptions o = new() { Endpoint = [|new Uri("http://ai.contoso.com")|] }; }""")]
        [InlineData("", """void M(OpenAIClientOptions o) => o.Endpoint = [|new Uri("http://ai.contoso.com")|];""")]
        [InlineData(
            """const string Url = "http://ai.contoso.com";""",
            "void M(OpenAIClientOptions o) => o.Endpoint = [|new Uri(Url)|];")]
        [InlineData(
            """static readonly Uri Url = new("http://ai.contoso.com");""",
            "void M(OpenAIClientOptions o) => o.Endpoint = [|Url|];")]
        [InlineData(
            """readonly string _url = "http://ai.contoso.com";""",
            "void M(OpenAIClientOptions o) => o.Endpoint = [|new Uri(_url)|];")]
        [InlineData(
            """static string Url => "http://ai.contoso.com";""",
            "void M(OpenAIClientOptions o) => o.Endpoint = [|new Uri(Url)|];")]
        [InlineData(
            """public string Url { get; set; } = "http://ai.contoso.com";""",
            "void M(OpenAIClientOptions o) => o.Endpoint = [|new Uri(Url)|];")]
        [InlineData(
            """static string Url() => "http://ai.contoso.com";""",
            "void M(OpenAIClientOptions o) => o.Endpoint = [|new Uri(Url())|];")]
        [InlineData("", """void M(OpenAIClientOptions o) { var url = "http://ai.contoso.com"; o.Endpoint = [|new Uri(url)|]; }""")]
        [InlineData("", """void M(OpenAIClientOptions o, int port) => o.Endpoint = [|new Uri($"http://ai.contoso.com:{port}/v1")|];""")]
        [InlineData(
            """const string Host = "ai.contoso.com";""",
            """void M(OpenAIClientOptions o) => o.Endpoint = [|new Uri($"http://{Host}/v1")|];""")]
        [InlineData("", """void M(OpenAIClientOptions o, string path) => o.Endpoint = [|new Uri("http://ai.contoso.com/" + path)|];""")]
        [InlineData(
            "",
            """
            void M(OpenAIClientOptions o, string path) { if (Uri.TryCreate("http://ai.contoso.com/" + path, UriKind.Absolute, out var url)) o.Endpoint = [|url|]; }
            """)]
        [InlineData(
            "",
            """void M(OpenAIClientOptions o, IConfiguration c) => o.Endpoint = [|new Uri(c["Url"] ?? "http://ai.contoso.com")|];""")]
        [InlineData(
            "",
            """void M(OpenAIClientOptions o, bool local) => o.Endpoint = [|new Uri(local ? "http://localhost" : "http://ai.contoso.com")|];""")]
        public Task Reports_constant_that_reaches_an_endpoint(string field, string method) => Test.VerifyAsync(In(field + "\n" + method));

        [Theory]
        [InlineData("", """void M(OpenAIClientOptions o, string host) => o.Endpoint = new Uri($"http://{host}/v1");""")]
        [InlineData("", """void M(OpenAIClientOptions o, string name) => o.Endpoint = new Uri($"http://{name}.contoso.com");""")]
        [InlineData("", """void M(OpenAIClientOptions o, Uri url) => o.Endpoint = url;""")]
        [InlineData(
            "",
            """void M(OpenAIClientOptions o) { var url = "http://ai.contoso.com"; url = Environment.MachineName; o.Endpoint = new Uri(url); }""")]
        [InlineData(
            "",
            """void M(OpenAIClientOptions o) { var b = new UriBuilder("http://ai.contoso.com"); b.Scheme = "https"; o.Endpoint = b.Uri; }""")]
        [InlineData("""public string Url { get; set; } = "http://ai.contoso.com";""", "void M() { }")]
        [InlineData(
            "",
            """void M(OpenAIClientOptions o) { var text = "see http://ai.contoso.com"; Console.WriteLine(text + nameof(o.Endpoint)); }""")]
        [InlineData(
            "",
            """void M(OpenAIClientOptions o, IHostEnvironment e) { if (e.IsDevelopment()) o.Endpoint = new Uri("http://ai.contoso.com"); }""")]
        [InlineData(
            "",
            """void M(OpenAIClientOptions o, IHostEnvironment e) => o.Endpoint = new(e.IsDevelopment() ? "http://ai.contoso.com" : "https://x.example");""")]
        public Task DoesNotReport_address_unknown_or_for_development(string field, string method) =>
            Test.VerifyAsync(In(field + "\n" + method));

        [Fact]
        public Task DoesNotReport_constant_of_debug_build() => Test.VerifyAsync("#define DEBUG\n" + In("""
            #if DEBUG
                const string Url = "http://ai.contoso.com";
            #else
                const string Url = "https://ai.contoso.com";
            #endif
                void M(OpenAIClientOptions o) => o.Endpoint = new Uri(Url);
            """));

        [Fact]
        public Task Reports_constant_in_other_file()
        {
            var test = new Test(In("void M(OpenAIClientOptions o) => o.Endpoint = [|new Uri(Hosts.Url)|];"));
            test.TestState.Sources.Add("""static class Hosts { public const string Url = "http://ai.contoso.com"; }""");
            return test.RunAsync();
        }

        [Theory]
        [InlineData("public const string Url", "[|new Uri(Hosts.Url)|]")]
        public Task Reports_constant_of_other_project(string declaration, string value) => VerifyConstantOfOtherProjectAsync(declaration, value);

        [Theory]
        [InlineData("public static readonly string Url", "new Uri(Hosts.Url)")]
        public Task DoesNotReport_readonly_field_of_other_project(string declaration, string value) => VerifyConstantOfOtherProjectAsync(declaration, value);

        [Fact]
        public Task DoesNotReport_same_names_in_other_namespace() => Test.VerifyAsync("""
            using System;

            var options = new Contoso.OpenAIClientOptions { Endpoint = new Uri("http://ai.contoso.com") };

            namespace Contoso
            {
                class OpenAIClientOptions { public Uri? Endpoint { get; set; } }
            }
            """);

        [Fact]
        public Task DoesNotReport_generated_file() =>
            Test.VerifyAsync("// <auto-generated/>\n" + Options("""new Uri("http://ai.contoso.com")"""));

        [Fact]
        public Task DoesNotReport_without_SDK() => new Test("""
            using System;
            using System.Net.Http;

            var client = new HttpClient { BaseAddress = new Uri("http://api.openai.com/v1") };
            """)
        {
            References = TestReferences.AspNetCore,
        }.RunAsync();

        [Theory]
        [InlineData("new Uri(", ")")]
        [InlineData("new Uri(\"http://", ")")]
        public Task DoesNotReport_half_typed_code(string before, string after) => new Test(Options(before + after))
        {
            CompilerDiagnostics = CompilerDiagnostics.None,
        }.RunAsync();

        private static Task VerifyConstantOfOtherProjectAsync(string declaration, string value)
        {
            var test = new Test(In("void M(OpenAIClientOptions o) => o.Endpoint = " + value + ";"));
            test.TestState.AdditionalProjects["Shared"].Sources.Add(
                "public static class Hosts { " + declaration + " = \"http://ai.contoso.com\"; }");
            test.TestState.AdditionalProjectReferences.Add("Shared");
            return test.RunAsync();
        }
    }

    public sealed class OptionsOfTheRule
    {
        [Theory]
        [InlineData("secure_ai.trusted_http_hosts = ai.contoso.com", "http://ai.contoso.com")]
        [InlineData("secure_ai.trusted_http_hosts = other.contoso.com, *.lab.contoso.com", "http://gpu1.lab.contoso.com:8000")]
        [InlineData("secure_ai.sai1001.trusted_http_hosts = AI.contoso.com", "http://ai.contoso.com")]
        [InlineData("secure_ai.strict_http = true", "http://localhost:11434")]
        public Task DoesNotReport_trusted_host(string config, string url) =>
            new Test(Options($"new Uri(\"{url}\")")).WithConfig(config).RunAsync();

        [Theory]
        [InlineData("secure_ai.trusted_http_hosts = *.lab.contoso.com", "http://lab.contoso.com")]
        [InlineData("secure_ai.strict_http = true", "http://ollama:11434")]
        public Task Reports_host_that_is_not_trusted(string config, string url) =>
            new Test(Options($"[|new Uri(\"{url}\")|]")).WithConfig(config).RunAsync();

        [Fact]
        public Task DoesNotReport_excluded_symbol() =>
            new Test(In("""void M(OpenAIClientOptions o) => o.Endpoint = new Uri("http://ai.contoso.com");"""))
                .WithConfig("secure_ai.sai1001.excluded_symbols = M:Setup.M*")
                .RunAsync();
    }

    public sealed class Sdks
    {
        [Theory]
        [InlineData("", """new OpenAI.Responses.ResponsesClientOptions { Endpoint = [|new Uri(Url)|] };""")]
        [InlineData("", """OpenAI.Responses.ResponseTool.CreateMcpTool("docs", [|new Uri(Url)|]);""")]
        [InlineData("", """new Anthropic.AnthropicClient { BaseUrl = [|Url|] };""")]
        [InlineData("Anthropic.GoogleCloud", """new Anthropic.GoogleCloud.GoogleCloudClientOptions { BaseUrl = [|Url|] };""")]
        [InlineData("", """new Anthropic.Models.Beta.Agents.BetaManagedAgentsUrlMcpServerParams { Name = "docs", Url = [|Url|] };""")]
        [InlineData("", """new HostedMcpServerTool("docs", [|Url|]);""")]
        [InlineData("", """new ModelContextProtocol.Client.HttpClientTransportOptions { Endpoint = [|new Uri(Url)|] };""")]
        [InlineData(
            "Azure.AI.OpenAI",
            """new Azure.AI.OpenAI.AzureOpenAIClient([|new Uri(Url)|], new Azure.Identity.DefaultAzureCredential());""")]
        [InlineData(
            "Azure.AI.OpenAI",
            """new Azure.AI.OpenAI.AzureOpenAIClient(credential: new Azure.Identity.DefaultAzureCredential(), endpoint: [|new Uri(Url)|]);""")]
        [InlineData(
            "Azure.AI.Inference",
            """new Azure.AI.Inference.ChatCompletionsClient([|new Uri(Url)|], new Azure.Identity.DefaultAzureCredential());""")]
        [InlineData(
            "Azure.AI.Inference",
            """Microsoft.Extensions.Azure.AIInferenceClientBuilderExtensions.AddEmbeddingsClient((Azure.Core.Extensions.IAzureClientFactoryBuilderWithCredential)null, [|new Uri(Url)|]);""")]
        [InlineData("Azure.AI.OpenAI", """Azure.AI.OpenAI.Chat.DataSourceVectorizer.FromEndpoint([|new Uri(Url)|], null);""")]
        [InlineData(
            "Azure.AI.Projects",
            """new Azure.AI.Projects.AIProjectClient([|new Uri(Url)|], new Azure.Identity.DefaultAzureCredential());""")]
        [InlineData(
            "Azure.AI.Agents.Persistent",
            """new Azure.AI.Agents.Persistent.PersistentAgentsClient([|Url|], new Azure.Identity.DefaultAzureCredential());""")]
        [InlineData("OllamaSharp", """new OllamaSharp.OllamaApiClient([|Url|], "llama3.2:3b");""")]
        [InlineData("OllamaSharp", """new OllamaSharp.OllamaApiClient([|new Uri(Url)|]);""")]
        [InlineData(
            "Microsoft.SemanticKernel.Satellites",
            """Microsoft.SemanticKernel.OllamaKernelBuilderExtensions.AddOllamaChatCompletion(null!, "phi4:14b", [|new Uri(Url)|]);""")]
        [InlineData(
            "Microsoft.SemanticKernel",
            """Microsoft.SemanticKernel.OpenAIKernelBuilderExtensions.AddOpenAIChatCompletion(null!, "m", [|new Uri(Url)|], null);""")]
        [InlineData(
            "Microsoft.SemanticKernel",
            """Microsoft.SemanticKernel.AzureOpenAIKernelBuilderExtensions.AddAzureOpenAIChatCompletion(null!, "d", [|Url|], "");""")]
        [InlineData(
            "Microsoft.SemanticKernel.Satellites",
            """Microsoft.SemanticKernel.MistralAIKernelBuilderExtensions.AddMistralChatCompletion(null!, "m", "", [|new Uri(Url)|]);""")]
        [InlineData(
            "Microsoft.SemanticKernel.Satellites",
            """Microsoft.SemanticKernel.HuggingFaceKernelBuilderExtensions.AddHuggingFaceChatCompletion(null!, "m", [|new Uri(Url)|]);""")]
        [InlineData(
            "Microsoft.SemanticKernel.Satellites",
            """new Microsoft.SemanticKernel.Plugins.Core.CodeInterpreter.SessionsPythonSettings("1", [|new Uri(Url)|]);""")]
        [InlineData("Microsoft.Agents.AI.Satellites", """new A2A.A2AClient([|new Uri(Url)|]);""")]
        [InlineData("Microsoft.Agents.AI.Satellites", """new A2A.A2ACardResolver(baseUrl: [|new Uri(Url)|]);""")]
        [InlineData("Microsoft.Agents.AI.Satellites", """A2A.A2AClientFactory.CreateAsync([|new Uri(Url)|]);""")]
        [InlineData("Microsoft.Agents.AI.Satellites", """Microsoft.Agents.AI.Foundry.FoundryAITool.CreateA2ATool([|new Uri(Url)|]);""")]
        [InlineData(
            "Microsoft.Agents.AI.Satellites",
            """new Microsoft.Agents.AI.Workflows.Declarative.AzureAgentProvider([|new Uri(Url)|], null!);""")]
        [InlineData("Google.GenAI", """new Google.GenAI.Types.HttpOptions { BaseUrl = [|Url|] };""")]
        [InlineData("Betalgo.Ranul.OpenAI", """new Betalgo.Ranul.OpenAI.OpenAIOptions { BaseDomain = [|Url|] };""")]
        [InlineData("Betalgo.Ranul.OpenAI", """new Betalgo.Ranul.OpenAI.OpenAIOptions { BaseRealTimeSocketUrl = [|Url|] };""")]
        [InlineData("Microsoft.KernelMemory", """new Microsoft.KernelMemory.MemoryWebClient([|Url|]);""")]
        public Task Reports_endpoint_of_each_SDK(string stub, string code) =>
            Test.VerifyAsync(In("const string Url = \"http://ai.contoso.com\";\nobject M() { return " + code + " }"), stub.Length == 0 ? [] : [stub]);
    }

    public sealed class HttpRequests
    {
        [Theory]
        [InlineData("""await http.PostAsync([|"http://api.openai.com/v1/responses"|], null);""")]
        [InlineData("""await http.PostAsync([|new Uri("http://api.anthropic.com/v1/messages")|], null);""")]
        [InlineData("""await http.PostAsync([|"http://gateway.contoso.com/v1/chat/completions"|], null);""")]
        [InlineData("""await http.PostAsync([|"http://gateway.contoso.com/v1/chat/completions?api-version=1"|], null);""")]
        [InlineData("""await http.PostAsJsonAsync([|$"http://gateway.contoso.com/{name}/chat/completions"|], name);""")]
        [InlineData("""var request = new HttpRequestMessage(HttpMethod.Post, [|"http://api.openai.com/v1/embeddings"|]);""")]
        [InlineData("""var request = new HttpRequestMessage { RequestUri = [|new Uri("http://api.openai.com/v1/embeddings")|] };""")]
        [InlineData("""http.BaseAddress = [|new Uri("http://contoso.openai.azure.com")|];""")]
        [InlineData(
            """var own = new HttpClient { BaseAddress = [|new Uri("http://gw.contoso.com")|] }; await own.PostAsync("v1/chat/completions", null);""")]
        [InlineData(
            """http.BaseAddress = [|new Uri("http://gw.contoso.com/v1/")|]; await http.PostAsJsonAsync("chat/completions", name);""")]
        public Task Reports_request_to_model(string body) =>
            Test.VerifyAsync(In("async Task M(HttpClient http, string name) { " + body + " }"));

        [Theory]
        [InlineData("""await http.PostAsync("https://api.openai.com/v1/responses", null);""")]
        [InlineData("""await http.PostAsync("http://localhost:8000/v1/chat/completions", null);""")]
        [InlineData("""await http.PostAsync("http://vllm:8000/v1/chat/completions", null);""")]
        [InlineData("""await http.GetStringAsync("http://example.com/news");""")]
        [InlineData("""http.BaseAddress = new Uri("http://gw.contoso.com");""")]
        [InlineData("""http.BaseAddress = new Uri("http://gw.contoso.com"); await http.GetAsync("orders");""")]
        [InlineData("""http.BaseAddress = new Uri("http://gw.contoso.com"); await other.PostAsync("v1/chat/completions", null);""")]
        [InlineData(
            """http.BaseAddress = new Uri("http://gw.contoso.com"); await http.PostAsync("https://api.openai.com/v1/chat/completions", null);""")]
        [InlineData(
            """var own = new HttpClient { BaseAddress = new Uri("https://gw.contoso.com") }; await own.PostAsync("v1/chat/completions", null);""")]
        public Task DoesNotReport_other_request(string body) =>
            Test.VerifyAsync(In("async Task M(HttpClient http, HttpClient other) { " + body + " }"));

        [Fact]
        public Task Reports_base_address_of_model_client() => Test.VerifyAsync(
            In("""
                void M(Microsoft.SemanticKernel.IKernelBuilder builder)
                {
                    var http = new HttpClient { BaseAddress = [|new Uri("http://gpu.contoso.com:8000")|] };
                    Microsoft.SemanticKernel.OpenAIKernelBuilderExtensions.AddOpenAIChatCompletion(builder, "m", "", httpClient: http);
                }
                """),
            "Microsoft.SemanticKernel");
    }
}
