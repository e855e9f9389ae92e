using System.Xml.Linq;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>The project in the folder <c>Fixable</c>: a file for each rule with a fix, and in <c>Fixed</c> what bulk fixing makes of it.</summary>
internal sealed class FixableProject
{
    private static readonly string Folder =
        Path.Combine(PackageFixture.Metadata("Repository"), "tests", "SecureAiAnalyzers.IntegrationTests", "Fixable");

    private static readonly string[] Packages =
    [
        "Azure.AI.Inference",
        "Azure.Identity",
        "Microsoft.EntityFrameworkCore.Relational",
        "Microsoft.Extensions.AI",
        "Microsoft.Extensions.AI.OpenAI",
        "Microsoft.Extensions.Compliance.Redaction",
        "Microsoft.Extensions.Telemetry",
        "Microsoft.SemanticKernel",
        "ModelContextProtocol.AspNetCore",
        "OpenAI",
        "Serilog",
    ];

    public FixableProject(PackageFixture package)
    {
        Application = package.NewApplication(Application.Project(
            "Microsoft.NET.Sdk.Web", [new XElement("SecureAiAnalysisMode", "Recommended"), new XElement("EnableNETAnalyzers", "false")], Packages));
        Application.Write(".editorconfig", "root = true\n[*.cs]\nsecure_ai.default_max_output_tokens = 2000\n");
        foreach (var file in Directory.EnumerateFiles(Folder))
            Application.Write(Path.GetFileName(file), Read(file));
    }

    /// <summary>
    /// Ids of the rules with a fix that can be shown in one program: one that listens for its own machine only has no open endpoint, and one with an
    /// inventory has to list all that the others use.
    /// </summary>
    public static IReadOnlyList<string> Rules { get; } =
    [
        .. RuleTable.All.Where(rule => rule.Fix is not null && rule != RuleTable.RebindableEndpoint && rule != RuleTable.UnlistedAsset)
            .Select(rule => rule.Id)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The copy that a test works on.</summary>
    public Application Application { get; }

    /// <summary>The rules that the folder has a file for.</summary>
    public static IEnumerable<string> Files =>
        Directory.EnumerateFiles(Folder, "SAI*.cs").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>The name of a rule's file.</summary>
    public static string FileOf(string rule) => rule + ".cs";

    /// <summary>What bulk fixing makes of the file of a rule.</summary>
    public static string Fixed(string rule) => Read(Path.Combine(Folder, "Fixed", FileOf(rule)));

    private static string Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");
}
