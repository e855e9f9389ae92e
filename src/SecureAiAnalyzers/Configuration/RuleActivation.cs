using Microsoft.CodeAnalysis;
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

        return rule.EnabledByDefault && (!rule.IsLocal || !IsOffInBulk(rule, tree));
    }

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
    private bool IsOffInBulk(RuleDefinition rule, SyntaxTree tree)
    {
        var settings = options.Of(tree);
        return (settings.TryGetValue($"dotnet_analyzer_diagnostic.category-{rule.Category}.severity", out var severity)
                || settings.TryGetValue(BulkKey, out severity))
            && severity.Trim().ToLowerInvariant() is "none" or "silent";
    }
}
