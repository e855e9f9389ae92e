using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Team;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Configuration;

/// <summary>
/// SAI0001: <c>secure_ai.*</c> options and lines of symbols files that have no effect. A host of its own, because it looks at no code. An
/// option stands in a file that analyzers cannot point into, so each such problem is reported once per compilation and without a location.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfigurationAnalyzer : SecureAiAnalyzer
{
    /// <summary>Makes the analyzer.</summary>
    public ConfigurationAnalyzer()
        : base(RuleTable.InvalidConfiguration)
    {
    }

#pragma warning disable RS1013 // whether there is anything to look at is asked of the scope, which starts with the compilation
    private protected override void Start(CompilationStartAnalysisContext context, AnalysisScope scope)
    {
        if (!scope.Ai.ReferencesAiSdk)
            return;

        context.RegisterCompilationEndAction(static end => Report(end));
        if (context.Options.AdditionalFiles.Any(SymbolsFile.IsSymbolsFile))
            context.RegisterAdditionalFileAction(file => Report(file, scope.Team));
    }
#pragma warning restore RS1013

    private static void Report(CompilationAnalysisContext context)
    {
        foreach (var problem in FindProblems(context.Compilation, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken))
            context.ReportDiagnostic(new Finding(Location.None, problem).ToDiagnostic(RuleTable.InvalidConfiguration));
    }

    private static void Report(AdditionalFileAnalysisContext context, TeamSymbols team)
    {
        var problems = team.ProblemsOf(context.AdditionalFile);
        if (problems.IsEmpty || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
            return;

        foreach (var problem in problems)
        {
            var location = Location.Create(context.AdditionalFile.Path, problem.Span, text.Lines.GetLinePositionSpan(problem.Span));
            context.ReportDiagnostic(new Finding(location, problem.Message).ToDiagnostic(RuleTable.InvalidConfiguration));
        }
    }

    private static SortedSet<string> FindProblems(
        Compilation compilation, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        var problems = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<(string Key, string Value)>();
        Collect(provider.GlobalOptions, seen, problems);
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Collect(provider.GetOptions(tree), seen, problems);
        }

        return problems;
    }

    /// <summary>The files of a folder share their options, so a pair that was seen is not looked at again.</summary>
    private static void Collect(AnalyzerConfigOptions options, HashSet<(string Key, string Value)> seen, SortedSet<string> problems)
    {
        foreach (var key in options.Keys)
        {
            if (OptionValidator.IsOurs(key)
                && options.TryGetValue(key, out var value)
                && seen.Add((key, value))
                && OptionValidator.Describe(key, value) is { } problem)
            {
                problems.Add(problem);
            }
        }
    }
}
