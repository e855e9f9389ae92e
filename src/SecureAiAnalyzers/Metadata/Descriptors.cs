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

    /// <summary>Makes the descriptor of a rule; framework references become custom tags, so that SARIF carries them.</summary>
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
            [.. Tags(rule)]);
#pragma warning restore RS0030

    private static IEnumerable<string> Tags(RuleDefinition rule)
    {
        yield return "Security";
        if (!rule.IsLocal)
            yield return WellKnownDiagnosticTags.CompilationEnd;

        foreach (var group in new[] { rule.Patterns, rule.Controls, rule.OwaspLlm, rule.OwaspAgentic, rule.OwaspMcp, rule.Cwe, rule.Atlas })
        {
            foreach (var tag in group)
                yield return tag;
        }
    }
}
