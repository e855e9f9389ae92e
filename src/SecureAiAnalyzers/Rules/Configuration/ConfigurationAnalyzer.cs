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

        context.RegisterCompilationEndAction(end => Report(end, scope.Options));
        if (context.Options.AdditionalFiles.Any(SymbolsFile.IsSymbolsFile))
            context.RegisterAdditionalFileAction(file => Report(file, scope.Team));
    }
#pragma warning restore RS1013

    private static void Report(CompilationAnalysisContext context, OptionReader reader)
    {
        foreach (var problem in FindProblems(context, reader).Distinct().OrderBy(static problem => problem, StringComparer.Ordinal))
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

    /// <summary>Looks at all files and at the code, and so at the end: an editor asks for it with a whole project only.</summary>
    private static IEnumerable<string> FindProblems(CompilationAnalysisContext context, OptionReader reader)
    {
        var options = ReadOptions(context.Compilation, reader, context.CancellationToken);
        var exclusions = options.Where(static option => OptionValidator.Names(option.Key, OptionTable.ExcludedSymbols) && option.Value.Length > 0);
        return options.Select(static option => OptionValidator.Describe(option.Key, option.Value))
            .OfType<string>()
            .Concat(FindProblems(exclusions, context.Compilation, context.CancellationToken));
    }

    private static IEnumerable<string> FindProblems(
        IEnumerable<(string Key, string Value)> exclusions, Compilation compilation, CancellationToken cancellationToken)
    {
        var check = new ExcludedSymbolCheck(compilation, cancellationToken);
        foreach (var exclusion in exclusions)
        {
            foreach (var entry in OptionValue.SplitList(exclusion.Value))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (check.Describe(entry) is { } problem)
                    yield return $"Option '{exclusion.Key}' excludes nothing by '{entry}', {problem}";
            }
        }
    }

    /// <summary>Our keys with each value that some file has for them; the files of a folder share their options.</summary>
    private static HashSet<(string Key, string Value)> ReadOptions(Compilation compilation, OptionReader reader, CancellationToken cancellationToken)
    {
        var options = new HashSet<(string Key, string Value)>();
        Collect(reader.Global, options);
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Collect(reader.Of(tree), options);
        }

        return options;
    }

    private static void Collect(AnalyzerConfigOptions source, HashSet<(string Key, string Value)> options)
    {
        foreach (var key in source.Keys)
        {
            if (OptionValidator.IsOurs(key) && source.TryGetValue(key, out var value))
                options.Add((key, value));
        }
    }
}
