using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests;

/// <summary>Runs an analyzer over code that compiles against the SDKs.</summary>
internal class SdkTest<TAnalyzer> : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    private readonly string[] _added;

    /// <param name="code">With marks for what has to be reported.</param>
    /// <param name="added">Packages and stubs to reference, besides the SDKs that every test has.</param>
    public SdkTest(string code, params string[] added)
    {
        _added = added;
        TestCode = code;
        TestSetup.Apply(this, code);
    }

    /// <summary>What the code compiles against, without what the test adds by name.</summary>
    public ReferenceSet References { get; set; } = TestReferences.Sdks;

    /// <inheritdoc />
    protected override Task RunImplAsync(CancellationToken cancellationToken)
    {
        TestSetup.AddReferences(TestState, References.With(_added));
        return base.RunImplAsync(cancellationToken);
    }
}

/// <summary>Runs an analyzer and a fix over code that compiles against the SDKs.</summary>
internal class SdkFixTest<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    private readonly string[] _added;

    /// <param name="code">With marks for what has to be reported.</param>
    /// <param name="fixedCode">The code after the fix; the same text when no fix is offered.</param>
    /// <param name="added">Packages and stubs to reference, besides the SDKs that every test has.</param>
    public SdkFixTest(string code, string fixedCode, params string[] added)
    {
        _added = added;
        TestCode = code;
        FixedCode = fixedCode;
        TestSetup.Apply(this, code);
    }

    /// <summary>What the code compiles against, without what the test adds by name.</summary>
    public ReferenceSet References { get; set; } = TestReferences.Sdks;

    /// <inheritdoc />
    protected override Task RunImplAsync(CancellationToken cancellationToken)
    {
        TestSetup.AddReferences(TestState, References.With(_added));
        return base.RunImplAsync(cancellationToken);
    }
}

/// <summary>What all tests of analyzers share.</summary>
internal static partial class TestSetup
{
    /// <summary>Ids by which SDKs mark preview members, and obsolete ones; a test that uses one must not have to suppress it.</summary>
    public static readonly string[] PreviewDiagnostics =
    [
        "AOAI001",
        "EXTEXP0001",
        "MAAI001",
        "MCP9005",
        "MCPEXP001",
        "MEAI001",
        "MEVD9001",
        "OPENAI001",
        "OPENAI002",
        "SCME0001",
        "SCME0002",
        "SKEXP0001",
        "SKEXP0010",
        "SKEXP0050",
        "SKEXP0110",
        "SKEXP0130",
    ];

    /// <summary>References come by path, so nothing is downloaded.</summary>
    private static readonly ReferenceAssemblies NoDownload = new("net10.0");

    /// <summary>Code with top-level statements becomes a program.</summary>
    public static void Apply(AnalyzerTest<DefaultVerifier> test, string code)
    {
        test.ReferenceAssemblies = NoDownload;
        // DocsExamplesTests checks both once for each rule, because they are the same whatever the code.
        test.TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck | TestBehaviors.SkipSuppressionCheck;
        test.DiagnosticVerifier = VerifyHops;
        if (HasTopLevelStatements(code))
            test.TestState.OutputKind = OutputKind.ConsoleApplication;
        foreach (var id in PreviewDiagnostics)
            test.DisabledDiagnostics.Add(id);
    }

    /// <summary>All projects of the test compile against the same.</summary>
    public static void AddReferences(SolutionState state, ReferenceSet references)
    {
        foreach (var project in state.AdditionalProjects.Values.Append<ProjectState>(state))
            project.AdditionalReferences.AddRange(references.Assemblies);
    }

    /// <summary>The words of a path go with its places: one for each additional location, or none at all.</summary>
    private static void VerifyHops(Diagnostic finding, DiagnosticResult expected, IVerifier verifier)
    {
        var hops = finding.Properties.Where(property => property.Key.StartsWith(FindingProperties.Hop, StringComparison.Ordinal)).ToList();
        if (hops.Count == 0)
            return;

        verifier.Equal(finding.AdditionalLocations.Count, hops.Count, "A path has words for each of its places");
        Assert.All(hops, static hop => Assert.False(string.IsNullOrWhiteSpace(hop.Value)));
    }

    private static bool HasTopLevelStatements(string code) =>
        CSharpSyntaxTree.ParseText(Markup().Replace(code, string.Empty))
            .GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();

    [GeneratedRegex(@"\[\||\|\]|\{\|[^:|}\s]*:|\|(#\d+)?\}|\$\$")]
    private static partial Regex Markup();
}
