using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Metadata;

/// <summary>The one factory of descriptors.</summary>
internal static class Descriptors
{
    /// <summary>
    /// Where help pages stand. Relative to the package's repository, through the branch-independent HEAD reference; this constant is the
    /// only place to change when the repository moves.
    /// </summary>
    public const string HelpLinkBase = "https://github.com/secure-ai-analyzers/SecureAiAnalyzers/blob/HEAD/docs/rules/";

    /// <summary>Makes the descriptor of a rule.</summary>
    public static DiagnosticDescriptor Create(RuleDefinition rule) =>
#pragma warning disable RS0030 // the factory that the ban points to
        new(
            rule.Id,
            rule.Title,
            rule.Message,
            rule.Category,
            rule.Severity,
            rule.EnabledByDefault,
            rule.Description,
            HelpLinkBase + rule.Id + ".md",
            [.. Tags(rule), .. CompilerTags(rule)]);
#pragma warning restore RS0030

    /// <summary>
    /// What code-scanning services group by. They keep the first ten tags of a rule only, so that everything else stands in <c>rules.json</c> of the package.
    /// </summary>
    public static IEnumerable<string> Tags(RuleDefinition rule) =>
        ["security", .. rule.Cwe, .. rule.OwaspLlm, .. rule.OwaspAgentic, .. rule.OwaspMcp];

    /// <summary>An editor shows what is found in a file while somebody edits it, and what is marked so after a build only.</summary>
    private static IEnumerable<string> CompilerTags(RuleDefinition rule) =>
        rule.IsLocal || rule.ReadsFiles ? [] : [WellKnownDiagnosticTags.CompilationEnd];
}
