using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Analysis;

namespace SecureAiAnalyzers.Rules.Configuration;

/// <summary>Runs <see cref="AssetInventory"/>. A host of its own, which the compiler does not run where the rule is off.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AssetInventoryAnalyzer : CodeHost
{
    /// <summary>Makes the analyzer.</summary>
    public AssetInventoryAnalyzer()
        : base(CodeOrigin.WrittenOrRazor, new AiRuleSet(new AssetInventory()), new FlowRuleSet())
    {
    }
}
