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
        Assert.Equal(
            ConfigurationPresets.Files.Keys.Order(StringComparer.Ordinal),
            Repository.FilesIn("src/SecureAiAnalyzers.Package/configuration"));

    [Fact]
    public void Sdk_version_list_is_up_to_date() => GeneratedFile.Check(SdkVersionList.Path, SdkVersionList.Content);

    [Fact]
    public void Catalogue_versions_can_be_compared_or_say_why_not() =>
        Assert.Empty(AiCatalog.All
            .Where(sdk => sdk.NewestVersion != SdkCatalog.Unversioned
                && !sdk.NewestVersion.StartsWith("snapshot of ", StringComparison.Ordinal)
                && SdkVersionList.Numbers(sdk.NewestVersion) is null)
            .Select(sdk => $"{sdk.Name} {sdk.NewestVersion}"));

    [Fact]
    public void Catalogue_was_read_in_the_versions_that_restore()
    {
        var unread = AiCatalog.All
            .SelectMany(sdk => sdk.Packages, (sdk, package) => (sdk, package, restored: TestReferences.Web.VersionOf(package.Name)))
            .Where(row => row.restored is not null && row.restored != row.package.NewestVersion)
            .Select(row => $"{row.package.Name} {row.restored}: read what is new in it, and state the version in the catalogue of {row.sdk.Name}")
            .ToArray();

        Assert.True(unread.Length == 0, string.Join('\n', unread));
    }

    [Fact]
    public void None_names_each_rule_that_a_category_key_does_not_reach()
    {
        var preset = Preset("none");
        Assert.All(
            RuleTable.All,
            rule => Assert.Contains(
                rule.IsLocal
                    ? $"dotnet_analyzer_diagnostic.category-{rule.Category}.severity = none\n"
                    : $"dotnet_diagnostic.{rule.Id}.severity = none\n",
                preset,
                StringComparison.Ordinal));
    }

    [Fact]
    public void Minimum_switches_off_each_info_rule_and_no_warning()
    {
        var preset = Preset("minimum");
        Assert.All(
            RuleTable.All.Where(rule => rule.EnabledByDefault),
            rule => Assert.Equal(
                rule.Severity == DiagnosticSeverity.Info,
                preset.Contains($"dotnet_diagnostic.{rule.Id}.severity = none\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void All_switches_on_each_rule_that_is_off_by_default()
    {
        var preset = Preset("all");
        Assert.All(
            RuleTable.All,
            rule => Assert.Equal(
                !rule.EnabledByDefault,
                preset.Contains($"dotnet_diagnostic.{rule.Id}.severity = warning\n", StringComparison.Ordinal)));
    }

    private static string Preset(string mode) =>
        ConfigurationPresets.Files.Single(file => file.Key.EndsWith($"/{mode}.globalconfig", StringComparison.Ordinal)).Value;
}
