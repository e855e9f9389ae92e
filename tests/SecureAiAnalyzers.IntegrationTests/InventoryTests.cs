using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using SecureAiAnalyzers.IntegrationTests.Node;
using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>The bill of materials of the agent sample, by the commands of the page.</summary>
[Collection(SharedPackage.Name)]
public sealed class InventoryTests(PackageFixture package)
{
    private const string Build = "dotnet build --no-incremental -p:SecureAiInventory=true";
    private const string Bom = "dotnet secure-ai bom ";
    private const string Output = "ai-bom.json";

    private static readonly string Sample = Path.Combine(PackageFixture.Metadata("SamplesFolder"), "AgentWithTools", "SecureDesk");

    /// <summary>The commands that are run here.</summary>
    internal static string[] Commands => [Build, Bom];

    [Fact]
    public async Task Bill_lists_each_asset_of_the_sample()
    {
        var application = await BilledAsync();

        var bill = JsonNode.Parse(application.Read(Output))!;
        Assert.Equal(
            [
                "machine-learning-model gpt-5.5-2026-04-23",
                "application @modelcontextprotocol/server-everything",
                "application App",
                "application not named in Desk.cs",
                "library Forget",
                "library Read",
                "library drop_ticket",
                "library list_tickets",
                "library show_ticket",
                "data Desk.Instructions",
            ],
            bill["components"]!.AsArray().Select(component => $"{component!["type"]} {component["name"]}"));
        Assert.Equal(["https://api.openai.com", "App"], bill["services"]!.AsArray().Select(service => (string?)service!["name"]));
        Assert.Equal("shop", (string?)bill["metadata"]!["component"]!["name"]);
        Assert.DoesNotContain("You work through the tickets", application.Read(Output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_that_does_not_ask_for_assets_tells_none()
    {
        var application = NewSample();

        (await application.BuildAsync()).EnsureSuccess();

        Assert.All(application.Files.Where(static file => file.EndsWith(".sarif", StringComparison.Ordinal)), file => Assert.DoesNotContain(
            "\"ruleId\": \"SAI0004\"", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Asset_that_the_inventory_does_not_list_is_reported()
    {
        var application = NewSample().Write("SecureAi.Inventory.json", """{ "assets": [ { "kind": "mcp-server", "name": "@modelcontextprotocol/*" } ] }""");

        var build = await application.BuildAsync();

        Assert.Contains("SAI7002", build.EnsureSuccess().Rules);
        Assert.Contains("SAI9002", build.Rules);
        Assert.Contains("does not list the model 'gpt-5.5-2026-04-23'", build.Command.Output, StringComparison.Ordinal);
    }

    [CycloneDxFact]
    public async Task Bill_is_valid_in_both_versions()
    {
        var application = await BilledAsync();
        (await application.RunAsync([PackageFixture.Metadata("Tool"), "bom", "*.sarif", "-o", "newer.json", "--spec", "1.7"])).EnsureSuccess();
        var folder = Directory.CreateDirectory(application.PathOf("cyclonedx")).FullName;
        await NodePackage.CycloneDx.InstallAsync(folder);
        var script = Path.Combine(folder, "validate-bom.cjs");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Node", "validate-bom.cjs"), script);

        var check = await ExternalCommand.RunAsync(
            new ProcessStartInfo("node", [script, application.PathOf(Output), application.PathOf("newer.json")]));

        Assert.Equal("1.6: valid\n1.7: valid\n", check.EnsureSuccess().Output.ReplaceLineEndings("\n"));
    }

    /// <summary>The sample as the page builds it, with its bill.</summary>
    private async Task<Application> BilledAsync()
    {
        var application = NewSample();
        (await application.RunAsync(Documents.Arguments(Build))).EnsureSuccess();
        (await application.RunAsync([PackageFixture.Metadata("Tool"), .. Documents.Arguments(Bom).Skip(1)])).EnsureSuccess();
        return application;
    }

    private Application NewSample()
    {
        var project = XDocument.Load(Path.Combine(Sample, "SecureDesk.csproj"));
        var application = package.NewApplication([.. project.Descendants("PackageReference").Select(reference => reference.Attribute("Include")!.Value)]);
        foreach (var file in Directory.EnumerateFiles(Sample, "*.cs"))
            application.Write(Path.GetFileName(file), File.ReadAllText(file));
        return application;
    }
}
