using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>The generated files of the package agree with the rule table and the catalogue.</summary>
public sealed class PackageFilesTests
{
    public static TheoryData<string> Presets => [.. ConfigurationPresets.Files.Keys];

    [Theory]
    [MemberData(nameof(Presets))]
    public void Preset_is_up_to_date(string path) => GeneratedFile.Check(path, ConfigurationPresets.Files[path]);

    [Fact]
    public void Folder_holds_the_presets_only() =>
        Expect.Same(
            "tests/SecureAiAnalyzers.Tests/Meta/ConfigurationPresets.cs, Files",
            "it makes the files of src/SecureAiAnalyzers.Package/configuration; add what is missing there, or delete what nothing makes:",
            ConfigurationPresets.Files.Keys.Order(StringComparer.Ordinal),
            Repository.FilesIn("src/SecureAiAnalyzers.Package/configuration"));

    [Fact]
    public void Sdk_version_list_is_up_to_date() => GeneratedFile.Check(SdkVersionList.Path, SdkVersionList.Content);

    [Fact]
    public void Catalogue_versions_can_be_compared_or_say_why_not() =>
        Expect.None(
            "src/SecureAiAnalyzers/Catalog/Sdks",
            $"newestVersion has to be a version, '{SdkCatalog.Unversioned}' or 'snapshot of …':",
            AiCatalog.All
            .Where(sdk => sdk.NewestVersion != SdkCatalog.Unversioned
                && !sdk.NewestVersion.StartsWith("snapshot of ", StringComparison.Ordinal)
                && SdkVersionList.Numbers(sdk.NewestVersion) is null)
            .Select(sdk => $"{Expect.FileOf(sdk)}, newestVersion: {sdk.NewestVersion}"));

    [Fact]
    public void Catalogue_was_read_in_the_versions_that_restore()
    {
        var unread = AiCatalog.All
            .SelectMany(sdk => sdk.Packages, (sdk, package) => (sdk, package, restored: TestReferences.Web.VersionOf(package.Name)))
            .Where(row => row.restored is not null && row.restored != row.package.NewestVersion)
            .Select(row => $"{row.package.Name} {row.restored}: read what is new since {row.package.NewestVersion}; then {Expect.FileOf(row.sdk)}, newestVersion");

        Expect.None("Directory.Packages.props", "a version restores that the catalogue was not read in:", unread);
    }

    [Fact]
    public void None_names_each_rule_that_a_category_key_does_not_reach()
    {
        var lines = RuleTable.All.Select(rule => rule.IsLocal
            ? $"dotnet_analyzer_diagnostic.category-{rule.Category}.severity = none"
            : $"dotnet_diagnostic.{rule.Id}.severity = none");

        Expect.None(PlaceOf("none"), "it has to write a line for each category, and for each rule that no category reaches:", lines.Except(Preset("none")));
    }

    [Fact]
    public void Minimum_switches_off_each_info_rule_and_no_warning()
    {
        var written = RuleTable.All.Where(rule => rule.EnabledByDefault && Preset("minimum").Contains($"dotnet_diagnostic.{rule.Id}.severity = none"));

        Expect.Same(
            PlaceOf("minimum"),
            "of the rules that are on by default, it has to switch off those of severity Info and no other:",
            RuleTable.All.Where(rule => rule is { EnabledByDefault: true, Severity: DiagnosticSeverity.Info }).Select(rule => rule.Id),
            written.Select(rule => rule.Id));
    }

    [Fact]
    public void All_switches_on_each_rule_that_is_off_by_default()
    {
        var written = RuleTable.All.Where(rule => Preset("all").Contains($"dotnet_diagnostic.{rule.Id}.severity = warning"));

        Expect.Same(
            PlaceOf("all"),
            "it has to switch on each rule that is off by default and no statement, and name no other:",
            RuleTable.All.Where(rule => rule is { EnabledByDefault: false, IsStatement: false }).Select(rule => rule.Id),
            written.Select(rule => rule.Id));
    }

    [Fact]
    public void Rules_of_the_SDK_stand_above_its_own_files() => Expect.None(
        PlaceOf("all.sdk"),
        "a file of level -100 that sets a rule of the SDK cancels that of the SDK; write it into one of a higher level:",
        ConfigurationPresets.Files
            .Where(file => file.Value.Contains("global_level = -100\n", StringComparison.Ordinal) && file.Value.Contains(".CA", StringComparison.Ordinal))
            .Select(file => file.Key));

    [Fact]
    public void Rules_as_errors_are_up_to_date() => GeneratedFile.Check(RuleErrorList.Path, RuleErrorList.Content);

    private static string PlaceOf(string mode) => $"tests/SecureAiAnalyzers.Tests/Meta/ConfigurationPresets.cs, {mode}.globalconfig";

    /// <summary>The lines of a preset.</summary>
    private static string[] Preset(string mode) =>
        ConfigurationPresets.Files.Single(file => file.Key.EndsWith($"/{mode}.globalconfig", StringComparison.Ordinal)).Value.Split('\n');
}
