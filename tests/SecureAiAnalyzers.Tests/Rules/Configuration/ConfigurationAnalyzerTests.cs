using Microsoft.CodeAnalysis;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Configuration;

public sealed class ConfigurationAnalyzerTests
{
    private const string UnknownOption = "Option 'secure_ai.strict_https' is unknown; the nearest known option is 'secure_ai.strict_http'";
    private const string BadValue = "Option 'secure_ai.strict_http' has the value 'maybe', but takes true or false";

    [Fact]
    public async Task Reports_problem_as_a_warning_without_location()
    {
        var diagnostic = Assert.Single(await EditorConfig("secure_ai.strict_https = true").GetDiagnosticsAsync());

        Assert.Equal("SAI0001", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal(Location.None, diagnostic.Location);
    }

    [Fact]
    public async Task Reports_problem_that_holds_for_many_files_once() =>
        Assert.Equal([UnknownOption], await EditorConfig("secure_ai.strict_https = true").GetMessagesAsync());

    [Fact]
    public async Task Reports_problem_of_one_file() => Assert.Equal(
        [BadValue],
        await Run(("/app/.editorconfig", "[Two.cs]\nsecure_ai.strict_http = maybe\n")).GetMessagesAsync());

    [Fact]
    public async Task Reports_problem_in_global_configuration() => Assert.Equal(
        [BadValue],
        await Run(("/app/.globalconfig", "is_global = true\nsecure_ai.strict_http = maybe\n")).GetMessagesAsync());

    [Fact]
    public async Task Reports_same_problem_in_global_configuration_and_editorconfig_once() => Assert.Equal(
        [BadValue],
        await Run(
            ("/app/.globalconfig", "is_global = true\nsecure_ai.strict_http = maybe\n"),
            ("/app/.editorconfig", "[*.cs]\nsecure_ai.strict_http = maybe\n")).GetMessagesAsync());

    [Fact]
    public async Task Reports_bad_global_value_even_where_each_file_overrides_it() => Assert.Equal(
        [BadValue],
        await Run(
            ("/app/.globalconfig", "is_global = true\nsecure_ai.strict_http = maybe\n"),
            ("/app/.editorconfig", "[*.cs]\nsecure_ai.strict_http = true\n")).GetMessagesAsync());

    [Fact]
    public async Task Reports_different_values_in_nested_folders_each() => Assert.Equal(
        [
            "Option 'secure_ai.strict_http' has the value 'maybe', but takes true or false",
            "Option 'secure_ai.strict_http' has the value 'often', but takes true or false",
        ],
        await Run(
            ("/app/.editorconfig", "[*.cs]\nsecure_ai.strict_http = often\n"),
            ("/app/sub/.editorconfig", "[*.cs]\nsecure_ai.strict_http = maybe\n")).GetMessagesAsync());

    [Fact]
    public async Task Reports_problems_in_order() => Assert.Equal(
        [
            "Option 'secure_ai.sai1999.strict_http' names the unknown rule 'SAI1999'; the nearest known rule is 'SAI1009'",
            "Option 'secure_ai.sai2001.strict_http' has no effect, because 'strict_http' is read by SAI1001 only",
            BadValue,
            UnknownOption,
        ],
        await EditorConfig(
            "secure_ai.strict_https = true",
            "secure_ai.strict_http = maybe",
            "secure_ai.sai2001.strict_http = true",
            "secure_ai.sai1999.strict_http = true").GetMessagesAsync());

    [Fact]
    public async Task DoesNotReport_keys_of_others()
    {
        var run = EditorConfig(
            "build_property.secure_ai.strict_https = true",
            "dotnet_diagnostic.SAI1001.severity = wrong",
            "secureai.strict_https = true");

        Assert.Empty(await run.GetMessagesAsync());
    }

    [Fact]
    public async Task DoesNotReport_sound_configuration() => Assert.Empty(
        await EditorConfig("secure_ai.strict_http = true", "secure_ai.sai1001.trusted_http_hosts = inference.internal").GetMessagesAsync());

    [Fact]
    public async Task DoesNotReport_without_AI_SDK_and_registers_nothing()
    {
        var run = new ConfigurationRun("class One { }", ("/app/.editorconfig", "[*.cs]\nsecure_ai.strict_http = maybe\n"));

        Assert.Empty(await run.GetMessagesAsync());
        Assert.False(await run.RegistersAsync());
    }

    private static ConfigurationRun EditorConfig(params IEnumerable<string> lines) =>
        Run(("/app/.editorconfig", "[*.cs]\n" + string.Join('\n', lines) + "\n"));

    private static ConfigurationRun Run(params IEnumerable<(string Path, string Content)> files) => new(ConfigurationRun.AiCode, files);
}
