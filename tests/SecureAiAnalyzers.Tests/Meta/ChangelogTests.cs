using System.Xml.Linq;
using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

public sealed class ChangelogTests
{
    [Fact]
    public void Changelog_begins_with_the_version_that_is_made()
    {
        var version = XDocument.Parse(Repository.Read("Directory.Build.props")).Descendants("ProductVersion").Single().Value;
        var first = MarkdownPage.Headings(Repository.Read("CHANGELOG.md")).First(heading => heading.StartsWith("## ", StringComparison.Ordinal));

        Expect.That(
            first == $"## {version}" || first.StartsWith($"## {version} (", StringComparison.Ordinal),
            "CHANGELOG.md",
            $"tell what is new in {version}, the ProductVersion of Directory.Build.props, below a heading of its own");
    }
}
