using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Configuration;

/// <summary>Tells which rules the settings of a project leave on, as the compiler decides it when a rule has reported.</summary>
internal sealed class RuleActivation(Compilation compilation, OptionReader options, CancellationToken cancellationToken)
{
    private const string BulkKey = "dotnet_analyzer_diagnostic.severity";

    /// <summary>Whether somebody sees what the rule reports in the file.</summary>
    public bool IsOn(RuleDefinition rule, SyntaxTree tree)
    {
        if (SeverityOf(rule, rule.IsLocal ? tree : null) is { } severity)
            return severity is not (ReportDiagnostic.Suppress or ReportDiagnostic.Hidden);

        return rule.EnabledByDefault && (!rule.IsLocal || !IsOffInBulk(rule, options.Of(tree)));
    }

    /// <summary>
    /// Whether somebody sees what the rule reports in a file that is no code. There the compiler itself looks at what is said of the rule for all files only.
    /// </summary>
    public bool IsOn(RuleDefinition rule, AdditionalText file) =>
        SeverityOf(rule, tree: null) is { } severity
            ? severity is not (ReportDiagnostic.Suppress or ReportDiagnostic.Hidden)
            : rule.EnabledByDefault && !IsOffInBulk(rule, options.Of(file));

    /// <summary>What is said about the rule itself: on the command line, else for the file, else for all files.</summary>
    private ReportDiagnostic? SeverityOf(RuleDefinition rule, SyntaxTree? tree)
    {
        if (compilation.Options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out var severity) && severity != ReportDiagnostic.Default)
            return severity;

        return compilation.Options.SyntaxTreeOptionsProvider is { } files
            && ((tree is not null && files.TryGetDiagnosticValue(tree, rule.Id, cancellationToken, out severity))
                || files.TryGetGlobalDiagnosticValue(rule.Id, cancellationToken, out severity))
            && severity != ReportDiagnostic.Default
                ? severity
                : null;
    }

    /// <summary>Whether the category of the rule is off, or all rules are and nothing is said about the category.</summary>
    private static bool IsOffInBulk(RuleDefinition rule, AnalyzerConfigOptions settings) =>
        (settings.TryGetValue($"dotnet_analyzer_diagnostic.category-{rule.Category}.severity", out var severity)
            || settings.TryGetValue(BulkKey, out severity))
        && severity.Trim().ToLowerInvariant() is "none" or "silent";
}
