using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Configuration;

/// <summary>
/// SAI0001: <c>secure_ai.*</c> options, lines of symbols files and baselines, and parts of inventories that have no effect; SAI9004 on entries of baselines,
/// SAI9002 on those of inventories. A host of its own, because it looks at no code. An option stands in a file that analyzers cannot point into, so each
/// such problem is reported once per compilation and without a location.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfigurationAnalyzer : SecureAiAnalyzer
{
    private const string BaselineName = "The baseline";
    private const string ReasonInBaseline = "say after '#' who decided so, why and until when";

    /// <summary>Makes the analyzer.</summary>
    public ConfigurationAnalyzer()
        : base(RuleTable.InvalidConfiguration, RuleTable.UnjustifiedSuppression, RuleTable.IncompleteAsset)
    {
    }

#pragma warning disable RS1013 // whether there is anything to look at is asked of the scope, which starts with the compilation
    private protected override void Start(CompilationStartAnalysisContext context, AnalysisScope scope)
    {
        if (!scope.Ai.ReferencesAiSdk)
            return;

        context.RegisterCompilationEndAction(end => Report(end, scope));
        if (context.Options.AdditionalFiles.Any(IsOurs))
            context.RegisterAdditionalFileAction(file => Report(file, scope));
    }
#pragma warning restore RS1013

    private static bool IsOurs(AdditionalText file) =>
        SymbolsFile.IsSymbolsFile(file) || BaselineFile.IsBaseline(file) || InventoryFile.IsInventory(file);

    private static void Report(CompilationAnalysisContext context, AnalysisScope scope)
    {
        foreach (var problem in FindProblems(context, scope.Options).Distinct().OrderBy(static problem => problem, StringComparer.Ordinal))
        {
            var finding = scope.Fingerprints.Mark(RuleTable.InvalidConfiguration, new Finding(Location.None, problem), context.CancellationToken);
            context.ReportDiagnostic(finding.ToDiagnostic(RuleTable.InvalidConfiguration));
        }
    }

    private static void Report(AdditionalFileAnalysisContext context, AnalysisScope scope)
    {
        if (context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
            return;

        var file = new FileFindings(context.AdditionalFile.Path, text);
        if (InventoryFile.IsInventory(context.AdditionalFile))
        {
            Report(context, file, InventoryFile.Of(text, context.CancellationToken));
            return;
        }

        var baseline = BaselineFile.IsBaseline(context.AdditionalFile) ? BaselineFile.Of(text, context.CancellationToken) : null;
        foreach (var problem in baseline?.Problems ?? scope.Team.ProblemsOf(context.AdditionalFile))
            context.ReportDiagnostic(file.Diagnose(RuleTable.InvalidConfiguration, problem.Span, problem.Message));
        if (baseline is null || scope.IsSilentInTests(RuleTable.UnjustifiedSuppression, tree: null))
            return;

        foreach (var entry in baseline.Unexplained)
            context.ReportDiagnostic(file.Diagnose(RuleTable.UnjustifiedSuppression, entry.Span, BaselineName, entry.Rule, ReasonInBaseline));
    }

    private static void Report(AdditionalFileAnalysisContext context, FileFindings file, InventoryFile inventory)
    {
        foreach (var problem in inventory.Problems)
            context.ReportDiagnostic(file.Diagnose(RuleTable.InvalidConfiguration, problem.Span, problem.Message));
        foreach (var entry in inventory.Entries.Where(static entry => !entry.Missing.IsEmpty))
            context.ReportDiagnostic(file.Diagnose(RuleTable.IncompleteAsset, entry.Span, entry.Shown, string.Join(", ", entry.Missing)));
    }

    /// <summary>Looks at all files and at the code, and so at the end: an editor asks for it with a whole project only.</summary>
    private static IEnumerable<string> FindProblems(CompilationAnalysisContext context, OptionReader reader)
    {
        var options = ReadOptions(context, reader);
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
    private static HashSet<(string Key, string Value)> ReadOptions(CompilationAnalysisContext context, OptionReader reader)
    {
        var options = new HashSet<(string Key, string Value)>();
        Collect(reader.Global, options);
        foreach (var file in context.Options.AdditionalFiles)
            Collect(reader.Of(file), options);
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
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
