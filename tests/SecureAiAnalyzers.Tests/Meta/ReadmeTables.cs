using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>Generates the tables in the README of the repository.</summary>
internal static class ReadmeTables
{
    public const string Path = "README.md";

    /// <summary>The text with both tables as they should be.</summary>
    public static string Update(string current) =>
        GeneratedRegion.Replace(GeneratedRegion.Replace(current, "rules", Rules(), Path), "sdks", Sdks(), Path);

    private static string Rules()
    {
        var table = new MarkdownTable("Rule", "Reports", "Severity", "CWE", "Fix");
        foreach (var rule in RuleTable.All)
            table.Add(RuleText.Link(rule.Id, "docs/rules/"), rule.Title, RuleText.Severity(rule), RuleText.CweNumbers(rule), rule.Fix ?? "");
        return table.ToString();
    }

    private static string Sdks()
    {
        var table = new MarkdownTable("SDK", "Packages", "Newest version read");
        foreach (var sdk in AiCatalog.All.Where(sdk => sdk.IsAiSdk).OrderBy(sdk => sdk.Name, StringComparer.OrdinalIgnoreCase))
            table.Add(sdk.Name, string.Join(", ", sdk.Packages.Select(package => PackageText(package, sdk))), sdk.NewestVersion);
        return table.ToString();
    }

    /// <summary>A package, with its version where another one of it was read than of the SDK.</summary>
    private static string PackageText(SdkPackage package, SdkCatalog sdk) =>
        package.NewestVersion == sdk.NewestVersion ? $"`{package.Name}`" : $"`{package.Name}` {package.NewestVersion}";
}
