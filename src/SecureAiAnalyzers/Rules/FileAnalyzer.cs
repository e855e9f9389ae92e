using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Analysis;

namespace SecureAiAnalyzers.Rules;

/// <summary>
/// Runs the rules about files of settings and prompts. An editor asks for one file at a time, and so has its findings while somebody types: none of them
/// waits for the end of a compilation.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FileAnalyzer : SecureAiAnalyzer
{
    private readonly FileRule[] _rules;

    /// <summary>Runs all rules.</summary>
    public FileAnalyzer()
        : this(RuleSet.Files)
    {
    }

    private FileAnalyzer(FileRule[] rules)
        : base([.. rules.Select(static rule => rule.Definition)])
    {
        _rules = rules;
    }

#pragma warning disable RS1013 // which rules look at which files is asked of the scope, which starts with the compilation
    private protected override void Start(CompilationStartAnalysisContext context, AnalysisScope scope)
    {
        var rules = _rules.Where(rule => rule.LooksWithoutAiSdk || scope.Ai.ReferencesAiSdk).ToArray();
        if (context.Options.AdditionalFiles.Any(file => Array.Exists(rules, rule => rule.LooksAt(file.Path))))
            context.RegisterAdditionalFileAction(file => Analyze(file, scope, rules));
    }
#pragma warning restore RS1013

    private static void Analyze(AdditionalFileAnalysisContext context, AnalysisScope scope, FileRule[] rules)
    {
        var looking = Array.FindAll(rules, rule => rule.LooksAt(context.AdditionalFile.Path));
        if (looking.Length == 0 || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
            return;

        var use = new FileUse(context, scope, text);
        foreach (var rule in looking)
            rule.Analyze(use);
    }
}
