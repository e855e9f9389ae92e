using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules;

/// <summary>What silences findings in files that no pragma reaches, and which files are looked at.</summary>
public sealed class FileAnalyzerTests
{
    private const string Marked = """{ "OpenAI": { "Endpoint": [|"http://models.contoso.com"|] } }""";
    private const string Unmarked = """{ "OpenAI": { "Endpoint": "http://models.contoso.com" } }""";

    [Theory]
    [InlineData("appsettings.Test.json")]
    [InlineData("*.test.json")]
    [InlineData("tools/*.json, app/appsettings.*.json")]
    [InlineData("/app/appsettings.Test.json")]
    public Task DoesNotReport_in_file_that_the_team_excludes_by_its_path(string files) => new FileTest()
        .WithConfiguration("/app/.globalconfig", $"is_global = true\nsecure_ai.excluded_files = {files}\n")
        .With("/app/appsettings.json", Marked)
        .With("/app/appsettings.Test.json", Unmarked)
        .RunAsync(RuleTable.ClearTextEndpoint);

    [Fact]
    public Task DoesNotReport_in_file_behind_backslashes_that_the_team_excludes() => new FileTest()
        .WithConfiguration("/app/.globalconfig", "is_global = true\nsecure_ai.excluded_files = templates/*\n")
        .With(@"C:\app\Templates\appsettings.json", Unmarked)
        .RunAsync(RuleTable.ClearTextEndpoint);

    [Fact]
    public Task DoesNotReport_in_section_that_excludes_its_files() => new FileTest()
        .WithConfiguration("/app/.editorconfig", "[appsettings.*.json]\nsecure_ai.excluded_files = *\n[*.cs]\nsecure_ai.excluded_files = *\n")
        .With("/app/appsettings.json", Marked)
        .With("/app/appsettings.Test.json", Unmarked)
        .With("/other/appsettings.Test.json", Marked)
        .RunAsync(RuleTable.ClearTextEndpoint);

    [Theory]
    [InlineData("secure_ai.sai1001.excluded_files")]
    [InlineData("SECURE_AI.SAI1001.EXCLUDED_FILES")]
    public Task Reports_other_rules_than_the_excluded_one(string key) => new FileTest()
        .WithConfiguration("/app/.editorconfig", $"[*.json]\n{key} = *\nsecure_ai.sai2003.excluded_files = other.json\n")
        .With("/app/appsettings.json", $$"""{ "OpenAI": { "Endpoint": "http://models.contoso.com" }, "Key": [|"{{KeySamples.OpenAI}}"|] }""")
        .RunAsync(RuleTable.ProviderKeyInSettings);

    [Theory]
    [InlineData("/app/.editorconfig", "[appsettings*.json]\ndotnet_analyzer_diagnostic.category-SecureAI.Infrastructure.severity = none\n")]
    [InlineData("/app/.editorconfig", "[*]\ndotnet_analyzer_diagnostic.severity = silent\n")]
    [InlineData("/app/.globalconfig", "is_global = true\ndotnet_analyzer_diagnostic.category-SecureAI.Infrastructure.severity = none\n")]
    public Task DoesNotReport_category_that_is_off(string path, string content) => new FileTest()
        .WithConfiguration(path, content)
        .With("/app/appsettings.json", Unmarked)
        .RunAsync(RuleTable.ClearTextEndpoint);

    [Theory]
    [InlineData("[*.cs]\ndotnet_analyzer_diagnostic.category-SecureAI.Infrastructure.severity = none\n")]
    [InlineData("[*.json]\ndotnet_analyzer_diagnostic.category-SecureAI.Secrets.severity = none\n")]
    public Task Reports_where_another_category_or_file_is_off(string content) => new FileTest()
        .WithConfiguration("/app/.editorconfig", content)
        .With("/app/appsettings.json", Marked)
        .RunAsync(RuleTable.ClearTextEndpoint);

    [Theory]
    [InlineData("templates")]
    [InlineData("settings.json")]
    [InlineData("")]
    public Task Reports_in_file_of_another_name(string files) => new FileTest()
        .WithConfiguration("/app/.globalconfig", $"is_global = true\nsecure_ai.excluded_files = {files}\n")
        .With("/app/templates/appsettings.json", Marked)
        .RunAsync(RuleTable.ClearTextEndpoint);

    [Fact]
    public async Task DoesNotReport_in_file_that_cannot_be_read()
    {
        var compilation = WebProject.Compile([WebProject.Parse("class One { }", "One.cs")], []);

        Assert.Empty(await WebProject.Analyze(compilation, files: [new TextFile("/app/appsettings.json", null), new TextFile("/Prompts/a.md", null)])
            .GetAnalyzerDiagnosticsAsync());
    }
}
