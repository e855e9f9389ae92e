using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests;

/// <summary>
/// Runs the flow rules over a program that references other projects. In the code of the program, <c>[|…|]</c> marks a finding of the rule. Code of
/// a project stands behind a line <c>--- Name</c>; each project references those behind it.
/// </summary>
internal sealed class SharedFlowTest : SdkTest<FlowAnalyzer>
{
    /// <summary>What all files of the code can use.</summary>
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Data.Common;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading.Tasks;

        """;

    private SharedFlowTest(RuleDefinition rule, string code)
        : base(FlowRuleTest.Mark(ProjectsIn(code)[0].Code, rule))
    {
        References = TestReferences.SdksAndData;
        MarkupOptions = MarkupOptions.UseFirstDescriptor;
        TestState.Sources.Add(Usings);
        foreach (var other in SecureAiAnalyzers.Rules.RuleSet.Flow.All.Where(other => other.Definition != rule))
            DisabledDiagnostics.Add(other.Definition.Id);
    }

    /// <summary>
    /// Verifies that the program has exactly the marked findings of the rule: where an editor holds the code of the projects, and where a build has
    /// compiled them and hands on what they say.
    /// </summary>
    public static async Task VerifyAsync(RuleDefinition rule, string code)
    {
        await InEditor(rule, code).RunAsync();
        await InBuild(rule, code).RunAsync();
    }

    /// <summary>The program, with the projects as an editor holds them.</summary>
    public static SharedFlowTest InEditor(RuleDefinition rule, string code, bool isOn = true)
    {
        var test = new SharedFlowTest(rule, code);
        if (isOn)
            test.SolutionTransforms.Add(static (solution, _) => solution.ProjectIds.Aggregate(solution, Share));
        var projects = ProjectsIn(code);
        for (var i = 1; i < projects.Length; i++)
        {
            var project = new ProjectState(projects[i].Name, LanguageNames.CSharp, $"/{projects[i].Name}/Code", "cs");
            project.Sources.Add(projects[i].Code);
            project.Sources.Add(Usings);
            project.AdditionalProjectReferences.AddRange(projects.Skip(i + 1).Select(static other => other.Name));
            test.TestState.AdditionalProjects.Add(projects[i].Name, project);
            test.TestState.AdditionalProjectReferences.Add(projects[i].Name);
        }

        return test;
    }

    /// <summary>The program, with the projects as a build hands them on.</summary>
    public static SharedFlowTest InBuild(RuleDefinition rule, string code, Func<string, string>? change = null)
    {
        var test = new SharedFlowTest(rule, code);
        foreach (var (name, (image, facts)) in BuildProjects(code))
        {
            test.TestState.AdditionalReferences.Add(image);
            test.TestState.AdditionalFiles.Add(($"/SecureAi.Flows.{name}.txt", change is null ? facts : change(facts)));
        }

        return test;
    }

    /// <summary>The projects behind the program, compiled, with what the compiler has written down of them.</summary>
    public static Dictionary<string, (MetadataReference Image, string Facts)> BuildProjects(string code)
    {
        var built = new Dictionary<string, (MetadataReference Image, string Facts)>();
        foreach (var (name, text) in ProjectsIn(code).Skip(1).Reverse())
        {
            var compilation = Compile(name, "write", text).AddReferences(built.Values.Select(static project => project.Image));
            var files = built.Select(static project => new TextFile($"/SecureAi.Flows.{project.Key}.txt", project.Value.Facts));
            built.Add(name, (ImageOf(compilation), Assert.Single(Generated(compilation, [.. files]))));
        }

        return built;
    }

    /// <summary>A project.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="feature">What the build tells of sharing; null for nothing.</param>
    /// <param name="files">Its code.</param>
    public static CSharpCompilation Compile(string name, string? feature, params string[] files)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview)
            .WithFeatures(feature is null ? [] : [new KeyValuePair<string, string>("SecureAiFlows", feature)]);
        return CSharpCompilation.Create(
            name,
            files.Append(Usings).Select((file, i) => CSharpSyntaxTree.ParseText(file, options, $"/{name}/Code{i}.cs")),
            TestReferences.SdksAndData.Assemblies,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The files that the compiler makes of what the project says.</summary>
    public static IReadOnlyList<string> Generated(CSharpCompilation compilation, params AdditionalText[] files)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new SharedFlowsGenerator().AsSourceGenerator()], files, (CSharpParseOptions)compilation.SyntaxTrees[0].Options);
        var result = driver.RunGenerators(compilation).GetRunResult();
        Assert.Empty(result.Diagnostics);
        return [.. result.GeneratedTrees.Select(static tree => tree.ToString())];
    }

    /// <summary>The assembly of a project.</summary>
    public static PortableExecutableReference ImageOf(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image).Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static Solution Share(Solution solution, ProjectId id) => solution.WithProjectParseOptions(
        id, solution.GetProject(id)!.ParseOptions!.WithFeatures([new KeyValuePair<string, string>("SecureAiFlows", "read")]));

    private static (string Name, string Code)[] ProjectsIn(string code)
    {
        var parts = ("Program\n" + code).Split("\n--- ");
        return [.. parts.Select(static part => part.Split('\n', 2)).Select(static part => (part[0].Trim(), part[1]))];
    }
}
