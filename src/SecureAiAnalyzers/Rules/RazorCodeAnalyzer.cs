using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Analysis;

namespace SecureAiAnalyzers.Rules;

/// <summary>Runs the rules of <see cref="CodeAnalyzer"/> over the code of Razor files.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RazorCodeAnalyzer : CodeAnalyzer
{
    /// <summary>Makes the analyzer.</summary>
    public RazorCodeAnalyzer()
        : base(CodeOrigin.Razor)
    {
    }
}
