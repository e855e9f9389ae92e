using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Analysis;

namespace SecureAiAnalyzers.Rules;

/// <summary>Runs the rules of <see cref="ApiUsageAnalyzer"/> over the code of Razor files.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RazorApiUsageAnalyzer : ApiUsageAnalyzer
{
    /// <summary>Makes the analyzer.</summary>
    public RazorApiUsageAnalyzer()
        : base(CodeOrigin.Razor, RuleSet.Api)
    {
    }
}
