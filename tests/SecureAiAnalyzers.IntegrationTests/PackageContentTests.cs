using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Xml.Linq;
using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>What stands in the package.</summary>
[Collection(SharedPackage.Name)]
public sealed class PackageContentTests(PackageFixture package)
{
    private static readonly string[] ExpectedFiles =
    [
        "README.md",
        "SecureAiAnalyzers.nuspec",
        "analyzers/dotnet/roslyn4.14/cs/SecureAiAnalyzers.CodeFixes.dll",
        "analyzers/dotnet/roslyn4.14/cs/SecureAiAnalyzers.dll",
        "analyzers/dotnet/roslyn4.8/cs/SecureAiAnalyzers.dll",
        "annotations/SecureAiAnnotations.cs",
        "build/SecureAiAnalyzers.RuleErrors.props",
        "build/SecureAiAnalyzers.SdkVersions.props",
        "build/SecureAiAnalyzers.props",
        "build/SecureAiAnalyzers.targets",
        "buildTransitive/SecureAiAnalyzers.props",
        "buildTransitive/SecureAiAnalyzers.targets",
        "configuration/all.globalconfig",
        "configuration/all.sdk.globalconfig",
        "configuration/default.globalconfig",
        "configuration/inventory.globalconfig",
        "configuration/minimum.globalconfig",
        "configuration/none.globalconfig",
        "configuration/proof.globalconfig",
        "configuration/recommended.globalconfig",
        "icon.png",
        "rules.json",
    ];

    [Fact]
    public void Package_holds_exactly_these_files()
    {
        using var archive = ZipFile.OpenRead(package.PackagePath);
        Assert.Equal(ExpectedFiles, archive.Entries.Select(entry => entry.FullName).Where(IsOurs).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Both_compiler_folders_hold_the_same_analyzers()
    {
        using var archive = ZipFile.OpenRead(package.PackagePath);
        Assert.Equal(
            Hash(archive, "analyzers/dotnet/roslyn4.8/cs/SecureAiAnalyzers.dll"),
            Hash(archive, "analyzers/dotnet/roslyn4.14/cs/SecureAiAnalyzers.dll"));
    }

    [Fact]
    public void Package_describes_its_rules_for_machines()
    {
        using var archive = ZipFile.OpenRead(package.PackagePath);
        using var content = archive.GetEntry("rules.json")!.Open();
        using var rules = JsonDocument.Parse(content);
        Assert.Equal(
            RuleTable.All.Select(rule => rule.Id),
            rules.RootElement.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
    }

    [Fact]
    public void Nuspec_describes_a_development_dependency()
    {
        var metadata = ReadNuspec();
        Assert.Equal("SecureAiAnalyzers", metadata["id"].Value);
        Assert.Equal(PackageFixture.Version, metadata["version"].Value);
        Assert.Equal("true", metadata["developmentDependency"].Value);
        Assert.Equal("MIT", metadata["license"].Value);
        Assert.Equal("expression", metadata["license"].Attribute("type")?.Value);
        Assert.Equal("README.md", metadata["readme"].Value);
        Assert.Equal("icon.png", metadata["icon"].Value);
        Assert.Equal("https://github.com/secure-ai-analyzers/SecureAiAnalyzers", metadata["repository"].Attribute("url")?.Value);
        Assert.Superset(new HashSet<string> { "analyzers", "security", "ai", "llm", "mcp" }, metadata["tags"].Value.Split(' ').ToHashSet());
        Assert.NotEmpty(metadata["description"].Value);
        Assert.DoesNotContain("dependencies", metadata.Keys);
        Assert.DoesNotContain("frameworkReferences", metadata.Keys);
    }

    private static bool IsOurs(string name) =>
        name is not "[Content_Types].xml"
        && !name.StartsWith("_rels/", StringComparison.Ordinal)
        && !name.StartsWith("package/services/", StringComparison.Ordinal);

    private static string Hash(ZipArchive archive, string name)
    {
        using var content = archive.GetEntry(name)!.Open();
        return Convert.ToHexString(SHA256.HashData(content));
    }

    private Dictionary<string, XElement> ReadNuspec()
    {
        using var archive = ZipFile.OpenRead(package.PackagePath);
        using var content = archive.GetEntry("SecureAiAnalyzers.nuspec")!.Open();
        return XDocument.Load(content).Root!.Elements().Single().Elements().ToDictionary(element => element.Name.LocalName);
    }
}
