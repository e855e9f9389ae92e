using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Analysis;

/// <summary>A file that is no code, as the rules about such files see it.</summary>
internal sealed class FileUse(AdditionalFileAnalysisContext context, AnalysisScope scope, SourceText text)
{
    private readonly FileFindings _findings = new(context.AdditionalFile.Path, text);

    /// <summary>What is known about the program.</summary>
    public AnalysisScope Scope => scope;

    /// <summary>The file.</summary>
    public AdditionalText File => context.AdditionalFile;

    /// <summary>Its path.</summary>
    public string Path => File.Path;

    /// <summary>What stands in it.</summary>
    public SourceText Text => text;

    /// <summary>Ends the work early.</summary>
    public CancellationToken CancellationToken => context.CancellationToken;

    /// <summary>The settings in the file.</summary>
    public SettingsFile Settings => SettingsFile.Of(text, CancellationToken);

    /// <summary>Reports a finding, unless the team excludes the file or has the rule off there.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="places">The smallest useful part of the file, and other parts that belong to it.</param>
    /// <param name="identity">What tells the finding from others of the rule in the file; never the value of a secret.</param>
    /// <param name="arguments">What fills the message; never the value of a secret.</param>
    public void Report(RuleDefinition rule, IReadOnlyList<TextSpan> places, string identity, params object[] arguments)
    {
        if (!IsExcluded(rule) && new RuleActivation(context.Compilation, scope.Options, CancellationToken).IsOn(rule, File))
            context.ReportDiagnostic(_findings.Diagnose(rule, places, identity, arguments));
    }

    /// <summary>Another file of the program by its path; null where the build does not show it.</summary>
    public SourceText? Other(string path) =>
        context.Options.AdditionalFiles.FirstOrDefault(file => file.Path.Equals(path, StringComparison.OrdinalIgnoreCase))?.GetText(CancellationToken);

    private bool IsExcluded(RuleDefinition rule)
    {
        var path = Path.Replace('\\', '/');
        return scope.Options.GetList(OptionTable.ExcludedFiles, rule, File).Any(pattern => NamePattern.Matches("*/" + pattern.TrimStart('/'), "/" + path));
    }
}
