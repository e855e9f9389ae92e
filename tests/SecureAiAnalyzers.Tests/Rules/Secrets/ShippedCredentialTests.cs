using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Secrets;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Secrets;

using Test = RuleTest<ShippedCredential>;

public sealed class ShippedCredentialTests
{
    private const string Desktop = "Avalonia";

    private static string In(string statements, string members = "") => $$"""
        #nullable enable
        using System;
        using System.ClientModel;
        using System.IO;
        using System.Net.Http;
        using System.Reflection;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.Hosting;
        using OpenAI;
        using OpenAI.Chat;

        class Assistant(IConfiguration configuration)
        {
            {{members}}

            async Task Run(HttpClient http, Assembly assembly, string typed, IHostEnvironment environment)
            {
                {{statements}}
                await Task.Yield();
            }

            Task<string> SignInAsync() => Task.FromResult("");
        }
        """;

    [Theory]
    [InlineData("", "new ChatClient(\"m\", [|configuration[\"OpenAI:ApiKey\"]|]!);")]
    [InlineData("", "new OpenAIClient(new ApiKeyCredential([|configuration[\"OpenAI:ApiKey\"]|]!));")]
    [InlineData("", "new ChatClient(\"m\", [|configuration.GetSection(\"OpenAI\")[\"ApiKey\"]|]!);")]
    [InlineData("", "new ChatClient(\"m\", [|configuration.GetSection(\"OpenAI:ApiKey\").Value|]!);")]
    [InlineData("", "new ChatClient(\"m\", [|configuration.GetValue<string>(\"OpenAI:ApiKey\")|]!);")]
    [InlineData("", "new ChatClient(\"m\", [|configuration.GetConnectionString(\"OpenAI\")|]!);")]
    [InlineData("", "var key = configuration[\"OpenAI:ApiKey\"]; new ChatClient(\"m\", [|key|]);")]
    [InlineData("", "var key = configuration[\"Key\"] ?? throw new InvalidOperationException(); new ChatClient(\"m\", [|key|]);")]
    [InlineData("", "new ChatClient(\"m\", [|configuration[\"OpenAI:ApiKey\"]!.Trim()|]);")]
    [InlineData("", "new ChatClient(\"m\", [|configuration[\"OpenAI:ApiKey\"]?.Trim()|]);")]
    [InlineData("readonly string? _key = configuration[\"Key\"];", "new ChatClient(\"m\", [|_key|]);")]
    [InlineData("string? Key => configuration[\"Key\"];", "new ChatClient(\"m\", [|Key|]);")]
    [InlineData("string? _key; void Load() => _key = configuration[\"Key\"];", "new ChatClient(\"m\", [|_key|]);")]
    [InlineData("", "using var reader = new StreamReader(assembly.GetManifestResourceStream(\"key.txt\")!); new ChatClient(\"m\", [|await reader.ReadToEndAsync()|]);")]
    [InlineData("", "new ChatClient(\"m\", [|new StreamReader(assembly.GetManifestResourceStream(\"key.txt\")!).ReadToEnd().Trim()|]);")]
    [InlineData("", "http.DefaultRequestHeaders.Add(\"api-key\", [|configuration[\"Key\"]|]); await http.GetStringAsync(\"https://api.openai.com/v1/models\");")]
    [InlineData("", "new Anthropic.AnthropicClient { ApiKey = [|configuration[\"Key\"]|]! };")]
    [InlineData("", "if (environment.IsProduction()) new ChatClient(\"m\", [|configuration[\"Key\"]|]);")]
    public Task Reports_delivered_credential(string members, string statement) => Test.VerifyAsync(In(statement, members), Desktop);

    [Theory]
    [InlineData("", "new ChatClient(\"m\", typed);")]
    [InlineData("", "new ChatClient(\"m\", await SignInAsync());")]
    [InlineData("", "new ChatClient(\"m\", Environment.GetEnvironmentVariable(\"OPENAI_API_KEY\")!);")]
    [InlineData("", "new ChatClient(\"m\", File.ReadAllText(typed));")]
    [InlineData("", "new ChatClient(\"m\", \"7d41b2c9e0f35a68\");")]
    [InlineData("", "new ChatClient(\"m\", configuration[\"Key\"] ?? \"7d41b2c9e0f35a68\");")]
    [InlineData("", "new ChatClient(configuration[\"Model\"], typed);")]
    [InlineData("", "new OpenAIClient(new ApiKeyCredential(configuration[\"Key\"]!), new OpenAIClientOptions { Endpoint = new Uri(\"http://localhost:11434/v1\") });")]
    [InlineData("", "if (environment.IsDevelopment()) new ChatClient(\"m\", configuration[\"Key\"]);")]
    [InlineData("", "http.DefaultRequestHeaders.Add(\"api-key\", configuration[\"Key\"]); await http.GetStringAsync(\"https://api.contoso.com/orders\");")]
    [InlineData("string? _key; public void Enter(string key) => _key = key;", "new ChatClient(\"m\", _key);")]
    [InlineData("static void Build(IConfigurationBuilder builder) => builder.AddJsonFile(\"appsettings.json\").AddUserSecrets(\"app\");", "new ChatClient(\"m\", configuration[\"Key\"]);")]
    [InlineData("static void Build(IConfigurationBuilder builder) => builder.AddEnvironmentVariables();", "new ChatClient(\"m\", configuration[\"Key\"]);")]
    public Task DoesNotReport_credential_of_user_or_other_rule(string members, string statement) => Test.VerifyAsync(In(statement, members), Desktop);

    [Theory]
    [InlineData("Avalonia", "an Avalonia app")]
    [InlineData("Microsoft.Maui.Controls", "a MAUI app")]
    [InlineData("PresentationFramework", "a WPF app")]
    [InlineData("UnityEngine.CoreModule", "a Unity app")]
    public Task Reports_message_that_names_each_framework(string framework, string kind) => new Test(
        In("new ChatClient(\"m\", {|#0:configuration[\"Key\"]|});"), framework)
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.ShippedCredential.Descriptor).WithLocation(0).WithArguments("ChatClient(apiKey)", kind),
        },
    }.RunAsync();

    [Theory]
    [InlineData("UsingMicrosoftNETSdkBlazorWebAssembly")]
    [InlineData("UseMaui")]
    public Task Reports_credential_by_project_property(string property) =>
        new Test(In("new ChatClient(\"m\", [|configuration[\"Key\"]|]);")).WithProperty(property, "true").RunAsync();

    /// <summary>The server of a WebAssembly application references it.</summary>
    [Fact]
    public Task DoesNotReport_in_server_of_WebAssembly_app() =>
        Test.VerifyAsync(In("new ChatClient(\"m\", configuration[\"Key\"]);"), "Microsoft.AspNetCore.Components.WebAssembly");

    [Fact]
    public Task Reports_in_WebAssembly_app() => new Test(
        """
        using OpenAI.Chat;

        class Assistant(System.Reflection.Assembly assembly)
        {
            object Create() => new ChatClient("m", [|new System.IO.StreamReader(assembly.GetManifestResourceStream("key.txt")!).ReadToEnd()|]);
        }
        """,
        "Microsoft.AspNetCore.Components.WebAssembly")
    {
        References = TestReferences.Sdks.Without("Microsoft.AspNetCore.App"),
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_in_server() => Test.VerifyAsync(In("new ChatClient(\"m\", configuration[\"Key\"]);"));

    [Theory]
    [InlineData("Microsoft.SemanticKernel", "Microsoft.SemanticKernel.Kernel.CreateBuilder().AddOpenAIChatCompletion(\"gpt\", [|configuration[\"Key\"]|]!);")]
    [InlineData("Azure.AI.OpenAI", "new Azure.AI.OpenAI.AzureOpenAIClient(new Uri(\"https://x.openai.azure.com\"), new ApiKeyCredential([|configuration[\"Key\"]|]!));")]
    [InlineData("Azure.AI.Inference", "new Azure.AI.Inference.ChatCompletionsClient(new Uri(\"https://x.models.ai.azure.com\"), new Azure.AzureKeyCredential([|configuration[\"Key\"]|]!));")]
    [InlineData("Mscc.GenerativeAI", "new Mscc.GenerativeAI.GoogleAI(apiKey: [|configuration[\"Key\"]|]);")]
    public Task Reports_each_SDK(string stub, string statement) =>
        Test.VerifyAsync("using Microsoft.SemanticKernel;\n" + In(statement), stub, "Microsoft.SemanticKernel", Desktop);
}
