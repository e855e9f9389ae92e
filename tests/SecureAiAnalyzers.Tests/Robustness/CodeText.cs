using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.Meta;
using SecureAiAnalyzers.Tests.Samples;

namespace SecureAiAnalyzers.Tests.Robustness;

/// <summary>Sound code that tests break: the files of the samples, the violations of the rule pages.</summary>
internal static class CodeText
{
    private static readonly SampleProject[] Samples =
    [
        SampleProject.Service("InsecureAssistant"),
        SampleProject.Service("SecureAssistant"),
        SampleProject.Client("InsecureClient"),
        SampleProject.Client("SecureClient"),
    ];

    private static readonly Dictionary<string, Lazy<CSharpCompilation>> Projects = SampleTexts().Concat(PageTexts()).ToDictionary();

    /// <summary>Names of the texts; each is the path of a file.</summary>
    public static IEnumerable<string> Names => Projects.Keys;

    /// <summary>The project that the text is part of, compiled once.</summary>
    public static CSharpCompilation ProjectOf(string name) => Projects[name].Value;

    /// <summary>The text's file in its project; that of a page is the first.</summary>
    public static SyntaxTree TreeOf(string name, CSharpCompilation project) =>
        project.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == name) ?? project.SyntaxTrees[0];

    /// <summary>The shared files count as part of the first service.</summary>
    private static IEnumerable<KeyValuePair<string, Lazy<CSharpCompilation>>> SampleTexts() => Samples
        .SelectMany(sample => PairsOf(sample.Files, new Lazy<CSharpCompilation>(sample.Compile)))
        .DistinctBy(text => text.Key);

    private static IEnumerable<KeyValuePair<string, Lazy<CSharpCompilation>>> PageTexts() => RuleTable.All
        .Where(HasViolation)
        .Select(rule => KeyValuePair.Create(
            RulePage.PathOf(rule), new Lazy<CSharpCompilation>(() => DocsExample.Below(RulePage.Violation, rule).Compile())));

    private static IEnumerable<KeyValuePair<string, Lazy<CSharpCompilation>>> PairsOf(
        IEnumerable<string> files, Lazy<CSharpCompilation> project) => files.Select(file => KeyValuePair.Create(file, project));

    private static bool HasViolation(RuleDefinition rule) =>
        MarkdownPage.CodeBlock(MarkdownPage.Section(Repository.Read(RulePage.PathOf(rule)), RulePage.Violation), "csharp") is not null;
}
