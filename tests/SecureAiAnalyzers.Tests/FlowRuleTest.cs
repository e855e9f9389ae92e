using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules;
using SecureAiAnalyzers.Tests.References;

namespace SecureAiAnalyzers.Tests;

/// <summary>
/// Runs the flow rules over code that compiles against the SDKs and looks at one of them. In the code, <c>[|…|]</c> marks a finding of it.
/// </summary>
internal sealed class FlowRuleTest : SdkTest<FlowAnalyzer>
{
    public FlowRuleTest(RuleDefinition rule, string code, params string[] added)
        : base(Mark(code, rule), added)
    {
        MarkupOptions = MarkupOptions.UseFirstDescriptor;
        foreach (var other in RuleSet.Flow.All.Where(other => other.Definition != rule))
            DisabledDiagnostics.Add(other.Definition.Id);
    }

    /// <summary>Verifies that the code has exactly the marked findings of the rule.</summary>
    public static Task VerifyAsync(RuleDefinition rule, string code, params string[] added) => new FlowRuleTest(rule, code, added).RunAsync();

    /// <summary>Verifies that the code, which also reads from and writes to databases, has exactly the marked findings of the rule.</summary>
    public static Task VerifyDataAsync(RuleDefinition rule, string code, params string[] added) => new FlowRuleTest(rule, code, added)
    {
        References = TestReferences.SdksAndData,
    }.RunAsync();

    /// <summary>Adds lines to an .editorconfig that holds for all files.</summary>
    public FlowRuleTest WithConfig(string lines)
    {
        TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + lines));
        return this;
    }

    /// <summary>Adds the attributes by which a team declares its own sources and sanitizers.</summary>
    public FlowRuleTest WithAnnotations()
    {
        TestState.Sources.Add(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "SecureAiAnnotations.cs")));
        return this;
    }

    /// <summary>The host reports several rules, so the short form of the markup gets the id of the one that is looked at.</summary>
    internal static string Mark(string code, RuleDefinition rule) => code
        .Replace("[|", "{|" + rule.Id + ":", StringComparison.Ordinal)
        .Replace("|]", "|}", StringComparison.Ordinal);
}

/// <summary>Runs one of the flow rules and its fix over code that compiles against the SDKs.</summary>
internal sealed class FlowFixTest<TFix> : SdkFixTest<FlowAnalyzer, TFix>
    where TFix : CodeFixProvider, new()
{
    public FlowFixTest(RuleDefinition rule, string code, string fixedCode, params string[] added)
        : base(FlowRuleTest.Mark(code, rule), FlowRuleTest.Mark(fixedCode, rule), added)
    {
        FixedState.MarkupHandling = MarkupMode.Allow;
        foreach (var other in RuleSet.Flow.All.Where(other => other.Definition != rule))
            DisabledDiagnostics.Add(other.Definition.Id);
    }
}
