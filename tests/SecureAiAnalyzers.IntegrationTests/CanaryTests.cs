using System.Security.Cryptography;
using System.Text;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Tests;
using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>
/// A finding tells where a secret stands and never what it is: logs of builds are read by more people than the code. An application is full of secrets that
/// nothing else holds, and whatever its build writes is searched for them.
/// </summary>
[Collection(SharedPackage.Name)]
public sealed class CanaryTests(PackageFixture package)
{
    private const int LeastLength = 10;
    private const string CleanLog = "clean/secure-ai.sarif";
    private const string ReportPage = "clean/secure-ai.html";
    private const string Bill = "clean/bom.json";

    private const string Program = """
        using System.ClientModel;
        using System.Diagnostics;
        using Microsoft.Extensions.AI;
        using ModelContextProtocol.Client;
        using OpenAI;
        using OpenAI.Chat;
        using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

        var http = new HttpClient();
        var secret = "{{constant}}";
        Console.WriteLine(new OpenAIClient(secret));
        Console.WriteLine(new ChatClient("{{model}}", new ApiKeyCredential("{{credential}}"), new OpenAIClientOptions
        {
            Endpoint = new Uri("http://user:{{userinfo}}@models.contoso.com/{{path}}/v1?api-key={{query}}#{{fragment}}"),
        }));
        await http.GetStringAsync("http://models.contoso.com/v1/chat/completions?key={{url}}");
        await http.GetStringAsync($"https://api.openai.com/v1/models?api_key={args[0]}{{tail}}");
        http.DefaultRequestHeaders.Add("x-api-key", "{{header}}");
        http.DefaultRequestHeaders.Authorization = new("Bearer", "{{bearer}}");
        IChatClient model = new ChatClient("gpt-4o", Environment.GetEnvironmentVariable("KEY")!).AsIChatClient();
        await model.GetResponseAsync([new ChatMessage(ChatRole.System, "The password is {{prompt}}" + Environment.GetEnvironmentVariable("DB_PASSWORD"))]);
        Process.Start("curl", "-H 'api-key: {{argument}}' https://api.openai.com");
        Console.WriteLine(new StdioClientTransport(new StdioClientTransportOptions
        {
            Command = "npx",
            Arguments = ["-y", "server@1.0.0", "--api-key", "{{server}}", "--token={{token}}"],
            EnvironmentVariables = new Dictionary<string, string?> { ["API_KEY"] = "{{environment}}" },
        }));
        """;

    /// <summary>What holds the text of the program itself, as any build of it does.</summary>
    private static readonly string[] HoldsTheProgram = [".cs", ".dll", ".pdb"];

    /// <summary>Files of the application, which a build copies as they are.</summary>
    private static readonly string[] OwnFiles = ["appsettings.json", ".editorconfig"];

    private static readonly string[] Keys = [.. KeyFormats.All.Select(KeySamples.Of).Distinct()];

    private static readonly Secrets Planted = new();

    [Fact]
    public async Task Secrets_of_a_program_stand_nowhere_in_what_its_build_writes()
    {
        var application = package.NewWebApplication("OpenAI", "Microsoft.Extensions.AI.OpenAI", "ModelContextProtocol")
            .Write("Keys.cs", KeysFile())
            .Write("Program.cs", Planted.Fill(Program))
            .Write("appsettings.json", Planted.Fill("""{ "ApiKey": "{{setting}}", "ConnectionStrings": { "db": "Server=db;Password={{password}}" } }"""))
            .Write(".editorconfig", Planted.Fill("root = true\n[*.cs]\nsecure_ai.trusted_http_hosts = user:{{option}}@models.contoso.com\n"));

        var build = await application.BuildAsync("SecureAiAnalysisMode=All", "SecureAiInventory=true", "ReportAnalyzer=true");

        string[] expected = ["SAI1001", "SAI2001", "SAI2002", "SAI2004", "SAI2005"];
        Assert.Empty(expected.Except(build.EnsureSuccess().Rules));
        AssertHoldsNone("what the build prints", build.Command.Output);
        var tool = await application.RunAsync([PackageFixture.Metadata("Tool"), "sarif", "*.sarif", "-o", CleanLog]);
        AssertHoldsNone("what the tool prints", tool.EnsureSuccess().Output);
        var report = await application.RunAsync([PackageFixture.Metadata("Tool"), "report", "*.sarif", "-o", ReportPage]);
        AssertHoldsNone("what the tool prints of the page", report.EnsureSuccess().Output);
        var bill = await application.RunAsync([PackageFixture.Metadata("Tool"), "bom", "*.sarif", "-o", Bill]);
        AssertHoldsNone("what the tool prints of the bill", bill.EnsureSuccess().Output);
        Assert.Contains("2 endpoints", bill.Output, StringComparison.Ordinal);
        Assert.True(application.Has(CleanLog) && application.Has(ReportPage) && application.Has(Bill));
        foreach (var file in application.Files.Where(IsWrittenByTools))
            AssertHoldsNone(file, Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)));
    }

    private static bool IsWrittenByTools(string file) =>
        !HoldsTheProgram.Contains(Path.GetExtension(file)) && !OwnFiles.Contains(Path.GetFileName(file));

    private static void AssertHoldsNone(string where, string text)
    {
        foreach (var secret in Keys.Concat(Planted.All))
        {
            var parts = new[] { secret, secret[..LeastLength], secret[^LeastLength..] };
            Assert.False(
                text.Contains(parts[0], StringComparison.Ordinal) || text.Contains(parts[2], StringComparison.Ordinal),
                $"{where} holds a secret that begins with '{parts[1]}'");
        }
    }

    private static string KeysFile()
    {
        var fields = Keys.Select((key, index) => $"    public static readonly string Key{index} = \"{key}\";");
        var clients = Keys.Select((key, index) => $"    public static object Client{index}() => new OpenAI.Chat.ChatClient(\"gpt-4o\", \"{key}\");");
        return $"public static class Keys\n{{\n{string.Join('\n', fields.Concat(clients))}\n}}\n";
    }

    /// <summary>Invented secrets, one for each name in a text.</summary>
    private sealed class Secrets
    {
        private readonly Dictionary<string, string> _byName = [];

        public IEnumerable<string> All => _byName.Values;

        /// <summary>Puts a secret where the text has a name in doubled braces.</summary>
        public string Fill(string text)
        {
            for (var start = text.IndexOf("{{", StringComparison.Ordinal); start >= 0; start = text.IndexOf("{{", StringComparison.Ordinal))
            {
                var end = text.IndexOf("}}", start, StringComparison.Ordinal);
                text = text[..start] + Of(text[(start + 2)..end]) + text[(end + 2)..];
            }

            return text;
        }

        private string Of(string name)
        {
            if (!_byName.TryGetValue(name, out var secret))
                _byName[name] = secret = "q7" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..22];
            return secret;
        }
    }
}
