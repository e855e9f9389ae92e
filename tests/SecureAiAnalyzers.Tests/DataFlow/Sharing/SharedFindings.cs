using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow.Sharing;

/// <summary>What rules about uses say of a program that references other projects.</summary>
internal static class SharedFindings
{
    /// <summary>The findings of the rules, which are the same in an editor and in a build, with the text at which they stand.</summary>
    /// <param name="code">The program, with other projects behind it as <see cref="SharedFlowTest"/> has them; an editor holds one.</param>
    /// <param name="rules">The rules.</param>
    public static async Task<IReadOnlyList<Diagnostic>> InAsync(string code, params RuleDefinition[] rules)
    {
        var parts = code.Split("\n--- ");
        var built = SharedFlowTest.BuildProjects(code);
        var files = built.Select(static project => new TextFile($"/SecureAi.Flows.{project.Key}.txt", project.Value.Facts));
        var inBuild = await InAsync(parts[0], built.Values.Select(static project => project.Image), files, rules);
        if (parts.Length == 2)
        {
            var (name, text) = (parts[1].Split('\n', 2)[0].Trim(), parts[1].Split('\n', 2)[1]);
            var inEditor = await InAsync(parts[0], [SharedFlowTest.Compile(name, "read", text).ToMetadataReference()], [], rules);
            Assert.Equal(inBuild.Select(static finding => finding.ToString()), inEditor.Select(static finding => finding.ToString()));
        }

        return inBuild;
    }

    /// <summary>A finding, with the code at which it stands.</summary>
    public static string Show(Diagnostic finding) =>
        $"{finding.Id}: {finding.Location.SourceTree!.GetText().ToString(finding.Location.SourceSpan)}";

    private static async Task<IReadOnlyList<Diagnostic>> InAsync(
        string program, IEnumerable<MetadataReference> references, IEnumerable<AdditionalText> files, RuleDefinition[] rules)
    {
        var compilation = SharedFlowTest.Compile("Program", "read", program).AddReferences(references);
        var options = compilation.Options.WithSpecificDiagnosticOptions(
            rules.Select(static rule => new KeyValuePair<string, ReportDiagnostic>(rule.Id, ReportDiagnostic.Warn)));
        var findings = await compilation.WithOptions(options)
            .WithAnalyzers([new CodeAnalyzer()], new AnalyzerOptions([.. files]))
            .GetAnalyzerDiagnosticsAsync();
        return [.. findings.Where(finding => rules.Any(rule => rule.Id == finding.Id)).OrderBy(static finding => finding.Location.SourceSpan.Start)];
    }
}
