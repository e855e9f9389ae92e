using System.Xml.Linq;
using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>The findings are the same however the compiler is run.</summary>
[Collection(SharedPackage.Name)]
public sealed class BuildKindsTests(PackageFixture package)
{
    private const string Program = """
        using OpenAI.Chat;

        var options = new OpenAI.OpenAIClientOptions { Endpoint = new Uri("http://models.contoso.com/v1") };
        var client = new ChatClient("gpt-4o", args[0]);
        Console.WriteLine(client.CompleteChat(new SystemChatMessage("Answer " + Console.ReadLine())).GetHashCode() + options.GetHashCode());
        """;

    [Fact]
    public async Task Build_of_changes_is_skipped_without_any_and_follows_configuration()
    {
        var application = package.NewApplication("OpenAI").Write("Program.cs", Program);
        var first = await application.BuildAsync();
        Assert.Equal(["SAI1001 warning", "SAI7001 note"], first.EnsureSuccess().Findings);

        Assert.Null((await application.BuildChangesAsync()).EnsureSuccess().Log);

        application.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.SAI1001.severity = none\n");
        Assert.Equal(["SAI7001 note"], (await application.BuildChangesAsync()).EnsureSuccess().Findings);

        application.Write("SecureAi.Symbols.txt", "source; M:System.Console.ReadLine; user-input\n");
        Assert.Equal(["SAI4001 warning", "SAI7001 note"], (await application.BuildChangesAsync()).EnsureSuccess().Findings);
    }

    /// <summary>All other tests build with one server, whose state others have made.</summary>
    [Fact]
    public async Task Compiler_server_reports_the_same_cold_and_warm()
    {
        var server = new CompilerServer();
        string[] shared = [.. server.Properties.Select(property => $"{property.Key}={property.Value}")];
        var application = package.NewApplication("OpenAI").Write("Program.cs", Program);
        var without = await application.BuildAsync(DotnetCommand.UseSharedCompilation + "=false");
        try
        {
            foreach (var _ in Enumerable.Range(0, 2))
            {
                var build = await application.BuildAsync(shared);
                Assert.Equal(without.EnsureSuccess().Log!.Results, build.EnsureSuccess().Log!.Results);
            }
        }
        finally
        {
            await server.EndAsync(application);
        }
    }

    [Fact]
    public async Task Each_framework_has_its_findings()
    {
        var project = Application.Project(
            "Microsoft.NET.Sdk",
            [new XElement("TargetFrameworks", "net8.0;net10.0"), new XElement("DisableTransitiveFrameworkReferenceDownloads", "true")],
            ["OpenAI"]);
        project.Descendants("TargetFramework").Remove();
        project.Descendants("ErrorLog").Single().Value = "$(MSBuildProjectDirectory)/$(TargetFramework).sarif,version=2.1";
        var application = package.NewApplication(project).Write("Program.cs", """
            using OpenAI.Chat;

            #if NET10_0_OR_GREATER
            Console.WriteLine(new ChatClient("house-model", "c0ntoso-7f3a91d2e8b64c05"));
            #else
            Console.WriteLine(new OpenAI.OpenAIClientOptions { Endpoint = new Uri("http://models.contoso.com/v1") });
            #endif
            Console.WriteLine(new ChatClient("gpt-4o", args[0]));
            """);

        (await application.RunAsync(["build", "--no-incremental"])).EnsureSuccess();

        Assert.Equal(["SAI1001", "SAI7001"], Rules(application, "net8.0.sarif"));
        Assert.Equal(["SAI2001", "SAI7001"], Rules(application, "net10.0.sarif"));
    }

    private static IEnumerable<string> Rules(Application application, string log) =>
        SarifLog.Parse(application.Read(log)).Results.Select(result => result.RuleId).Order(StringComparer.Ordinal);
}
