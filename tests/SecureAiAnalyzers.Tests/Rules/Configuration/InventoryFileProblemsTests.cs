using Microsoft.CodeAnalysis;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Configuration;

/// <summary>SAI0001 about an inventory of assets: what in it has no effect.</summary>
public sealed class InventoryFileProblemsTests
{
    [Theory]
    [InlineData("{ \"assets\": [ { \"kind\" \"model\" } ] }", "(1,24): '\"' is not expected here")]
    [InlineData("", "(1,1): The JSON ends too early")]
    [InlineData("[]", "(1,1): An inventory is an object with the list 'assets'")]
    [InlineData("{}", "(1,1): An inventory has the list 'assets'")]
    [InlineData("{ \"assets\": \"all\" }", "(1,13): An inventory has the list 'assets'")]
    [InlineData("{ \"asets\": [], \"assets\": [] }", "(1,3): 'asets' is unknown in an inventory; the nearest known name is 'assets'")]
    [InlineData("{ \"assets\": [ 1 ] }", "(1,15): An entry of an inventory is an object with kind and name")]
    [InlineData("{ \"assets\": [ {} ] }", "(1,15): An entry of an inventory has a kind and a name")]
    [InlineData("{ \"assets\": [ { \"kind\": \"modell\", \"name\": \"a\" } ] }", "(1,25): 'modell' is no kind of asset; the nearest one is 'model'")]
    [InlineData("{ \"assets\": [ { \"kind\": \"prompt\", \"name\": \"\" } ] }", "(1,15): An entry of an inventory has a kind and a name")]
    public async Task Reports_what_is_wrong_at_its_place(string content, string expected) => Assert.Equal([expected], await ProblemsAsync(content));

    [Theory]
    [InlineData("\"license\": \"MIT\"", "(1,45): 'license' is unknown in an inventory; the nearest known name is 'licence'")]
    [InlineData("\"owner\": 1", "(1,54): 'owner' is a text")]
    [InlineData("\"expires\": \"31.1.2027\"", "(1,56): '31.1.2027' is no day of the form yyyy-MM-dd")]
    public async Task Reports_what_is_wrong_in_an_entry(string member, string expected) =>
        Assert.Equal([expected], await ProblemsAsync("{ \"assets\": [{ \"kind\": \"tool\", \"name\": \"a\", " + member + " }] }"));

    [Fact]
    public async Task DoesNotReport_sound_file() => Assert.Empty(await ProblemsAsync(
        """
        {
          "$schema": "x",
          "assets": [
            // the one behind the desk
            { "kind": "tool", "name": "a", "owner": "b", "purpose": "c", "licence": "d", "classification": "e", "evaluation": "f", "expires": "2027-01-31", },
          ],
        }
        """));

    [Fact]
    public async Task DoesNotReport_file_of_another_name() =>
        Assert.Empty(await ConfigurationRun.WithAdditionalFiles(ConfigurationRun.AiCode, ("/app/Inventory.json", "{")).GetDiagnosticsAsync());

    private static async Task<IEnumerable<string>> ProblemsAsync(string content) =>
        (await ConfigurationRun.WithAdditionalFiles(ConfigurationRun.AiCode, ("/app/SecureAi.Inventory.json", content)).GetDiagnosticsAsync())
        .Where(static finding => finding.Id == "SAI0001")
        .Select(static finding => Format(finding));

    private static string Format(Diagnostic finding)
    {
        var start = finding.Location.GetLineSpan().StartLinePosition;
        return $"({start.Line + 1},{start.Character + 1}): {finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }
}
