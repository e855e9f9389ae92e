using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>Files that are made from the tables say what the tables say.</summary>
public sealed class GeneratedFilesTests
{
    [Fact]
    public void Configuration_page_is_current() => GeneratedFile.Check(ConfigurationPage.Path, ConfigurationPage.Create());

    [Fact]
    public void Rule_index_is_current() => GeneratedFile.Check(RuleIndexPage.Path, RuleIndexPage.Create());

    [Fact]
    public void Frameworks_page_is_current() => GeneratedFile.Check(FrameworksPage.Path, FrameworksPage.Create());

    [Fact]
    public void Readme_tables_are_current() =>
        GeneratedFile.Check(ReadmeTables.Path, ReadmeTables.Update(Repository.Read(ReadmeTables.Path)));

    [Fact]
    public async Task Findings_picture_is_current() =>
        GeneratedFile.Check(FindingsPicture.Path, await FindingsPicture.CreateAsync(), $"the findings of samples/{FindingsPicture.Sample} changed");

    [Fact]
    public void Unshipped_releases_are_current() => GeneratedFile.Check(ReleaseFile.UnshippedPath, ReleaseFile.CreateUnshipped());

    [Fact]
    public void Rules_for_machines_are_current() => GeneratedFile.Check(RulesJson.Path, RulesJson.Create());

    [Fact]
    public void Contributing_names_the_command() => Expect.That(
        Repository.Read("CONTRIBUTING.md").Contains(GeneratedFile.UpdateCommand, StringComparison.Ordinal),
        Expect.Heading("CONTRIBUTING.md", "Generated documentation"),
        $"write the command that makes the generated files: {GeneratedFile.UpdateCommand}");
}
