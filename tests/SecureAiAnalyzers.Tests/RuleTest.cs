using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Rules;

namespace SecureAiAnalyzers.Tests;

/// <summary>
/// Runs one rule over code that compiles against the SDKs. In the code, <c>[|…|]</c> marks a finding; name stubs for SDKs that do not restore.
/// </summary>
internal sealed class RuleTest<TRule> : CSharpAnalyzerTest<RuleAnalyzer<TRule>, DefaultVerifier>
    where TRule : AiRule, new()
{
    public RuleTest(string code, params string[] stubs)
    {
        TestCode = code;
        TestSetup.Apply(this, code, stubs);
    }

    /// <summary>Verifies that the code has exactly the marked findings.</summary>
    public static Task VerifyAsync(string code, params string[] stubs) => new RuleTest<TRule>(code, stubs).RunAsync();

    /// <summary>Adds lines to an .editorconfig that holds for all files.</summary>
    public RuleTest<TRule> WithConfig(string lines)
    {
        TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + lines));
        return this;
    }

    /// <summary>Sets MSBuild properties that the package makes visible to analyzers.</summary>
    public RuleTest<TRule> WithProperty(string name, string value)
    {
        TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\nbuild_property.{name} = {value}\n"));
        return this;
    }
}

/// <summary>Runs one rule and its fix over code that compiles against the SDKs.</summary>
internal sealed class RuleFixTest<TRule, TFix> : CSharpCodeFixTest<RuleAnalyzer<TRule>, TFix, DefaultVerifier>
    where TRule : AiRule, new()
    where TFix : CodeFixProvider, new()
{
    public RuleFixTest(string code, string fixedCode, params string[] stubs)
    {
        TestCode = code;
        FixedCode = fixedCode;
        TestSetup.Apply(this, code, stubs);
    }

    /// <summary>Verifies that the fix turns the code into the fixed code; equal texts mean that no fix is offered.</summary>
    public static Task VerifyAsync(string code, string fixedCode, params string[] stubs) =>
        new RuleFixTest<TRule, TFix>(code, fixedCode, stubs).RunAsync();
}

/// <summary>What all tests of rules share.</summary>
internal static partial class TestSetup
{
    /// <summary>References the SDKs and stubs; code with top-level statements becomes a program.</summary>
    public static void Apply(AnalyzerTest<DefaultVerifier> test, string code, string[] stubs)
    {
        test.ReferenceAssemblies = TestReferences.Sdks;
        test.TestState.AdditionalReferences.AddRange(TestReferences.StubClosure(stubs));
        if (HasTopLevelStatements(code))
            test.TestState.OutputKind = OutputKind.ConsoleApplication;
        foreach (var id in PreviewDiagnostics)
            test.DisabledDiagnostics.Add(id);
    }

    /// <summary>Ids by which the SDKs mark preview members; a test that uses one must not have to suppress it.</summary>
    private static readonly string[] PreviewDiagnostics =
        ["OPENAI001", "OPENAI002", "MEAI001", "SCME0001", "SCME0002", "SKEXP0001", "SKEXP0010", "MCP9005", "MCPEXP001"];

    private static bool HasTopLevelStatements(string code) =>
        CSharpSyntaxTree.ParseText(Markup().Replace(code, string.Empty))
            .GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();

    [GeneratedRegex(@"\[\||\|\]|\{\|[^:|}\s]*:|\|(#\d+)?\}|\$\$")]
    private static partial Regex Markup();
}
