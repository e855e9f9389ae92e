using System.Text.Json;
using Xunit;
using Xunit.Abstractions;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>The documents' command makes a bill of materials of the package.</summary>
public sealed class BillOfMaterialsTests(ITestOutputHelper output)
{
    /// <summary>How the command begins.</summary>
    public const string Command = "dotnet tool exec CycloneDX@";

    private const string NotServed = "is not found in NuGet feeds";

    [Fact]
    public async Task Bill_of_materials_names_the_package_and_nothing_that_it_ships_besides()
    {
        var folder = Directory.CreateTempSubdirectory("SecureAiAnalyzers.").FullName;
        try
        {
            var documented = Documents.Arguments(Command).Select(argument => argument == "artifacts" ? folder : argument);
            var command = await DotnetCommand.RunAsync(PackageFixture.Metadata("Repository"), documented);
            if (command.ExitCode != 0 && command.Output.Contains(NotServed, StringComparison.OrdinalIgnoreCase))
            {
                output.WriteLine($"Nothing was tested: the package feed of this machine does not serve the tool.\n{command.Output}");
                return;
            }

            command.EnsureSuccess();
            using var bill = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "bom.json")));
            var component = bill.RootElement.GetProperty("metadata").GetProperty("component");
            Assert.Equal("SecureAiAnalyzers", component.GetProperty("name").GetString());
            Assert.Equal(PackageFixture.Metadata("ProductVersion"), component.GetProperty("version").GetString());
            Assert.DoesNotContain(Components(bill), shipped => shipped.GetProperty("scope").GetString() != "excluded");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<JsonElement> Components(JsonDocument bill) =>
        bill.RootElement.TryGetProperty("components", out var components) ? components.EnumerateArray() : [];
}
