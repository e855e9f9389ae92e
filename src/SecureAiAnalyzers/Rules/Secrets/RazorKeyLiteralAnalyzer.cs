using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Analysis;

namespace SecureAiAnalyzers.Rules.Secrets;

/// <summary>SAI2002 in the code of Razor files.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RazorKeyLiteralAnalyzer : KeyLiteralAnalyzer
{
    /// <summary>Makes the analyzer.</summary>
    public RazorKeyLiteralAnalyzer()
        : base(CodeOrigin.Razor)
    {
    }
}
