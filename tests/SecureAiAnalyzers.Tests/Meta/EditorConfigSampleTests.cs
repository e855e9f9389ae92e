using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.Rules.Configuration;
using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>The <c>.editorconfig</c> with every rule is valid as it is, and says the defaults.</summary>
public sealed class EditorConfigSampleTests
{
    private static readonly string Text = Repository.Read(EditorConfigSample.Path);

    private static readonly AnalyzerConfigOptionsResult Parsed =
        AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(Text, "/app/.editorconfig"))).GetOptionsForSourcePath("/app/One.cs");

    public static TheoryData<string> LocalRules => [.. RuleTable.All.Where(rule => rule.IsLocal).Select(rule => rule.Id)];

    [Fact]
    public void File_is_current() => GeneratedFile.Check(EditorConfigSample.Path, EditorConfigSample.Create());

    [Fact]
    public void Compiler_understands_every_line() => Assert.Empty(Parsed.Diagnostics);

    [Theory]
    [MemberData(nameof(LocalRules))]
    public void Rule_has_its_default_severity(string id)
    {
        var rule = RuleTable.All.Single(rule => rule.Id == id);

        Assert.Equal(rule.EnabledByDefault ? Report(rule.Severity) : ReportDiagnostic.Suppress, Parsed.TreeOptions[id]);
    }

    [Fact]
    public void Options_have_their_defaults() => Assert.Equal(
        OptionTable.All.Where(option => option.Default.Length > 0).Select(option => (OptionText.Key(option), option.Default)).Order(),
        Parsed.AnalyzerOptions.Where(option => OptionValidator.IsOurs(option.Key)).Select(option => (option.Key, option.Value)).Order());

    [Fact]
    public async Task Options_are_sound() =>
        Assert.Empty(await new ConfigurationRun(ConfigurationRun.AiCode, ("/app/.editorconfig", Text)).GetMessagesAsync());

    private static ReportDiagnostic Report(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Warning => ReportDiagnostic.Warn,
        DiagnosticSeverity.Info => ReportDiagnostic.Info,
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "A severity that no rule has by default"),
    };
}
