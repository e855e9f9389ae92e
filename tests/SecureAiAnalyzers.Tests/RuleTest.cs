using Microsoft.CodeAnalysis.CodeFixes;
using SecureAiAnalyzers.Analysis;

namespace SecureAiAnalyzers.Tests;

/// <summary>Runs one rule over code that compiles against the SDKs. In the code, <c>[|…|]</c> marks a finding.</summary>
internal sealed class RuleTest<TRule>(string code, params string[] added) : SdkTest<RuleAnalyzer<TRule>>(code, added)
    where TRule : AiRule, new()
{
    /// <summary>Verifies that the code has exactly the marked findings.</summary>
    public static Task VerifyAsync(string code, params string[] added) => new RuleTest<TRule>(code, added).RunAsync();

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
internal sealed class RuleFixTest<TRule, TFix>(string code, string fixedCode, params string[] added)
    : SdkFixTest<RuleAnalyzer<TRule>, TFix>(code, fixedCode, added)
    where TRule : AiRule, new()
    where TFix : CodeFixProvider, new()
{
    /// <summary>Verifies that the fix turns the code into the fixed code; equal texts mean that no fix is offered.</summary>
    public static Task VerifyAsync(string code, string fixedCode, params string[] added) =>
        new RuleFixTest<TRule, TFix>(code, fixedCode, added).RunAsync();
}
