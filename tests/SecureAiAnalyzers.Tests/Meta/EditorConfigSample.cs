using System.Text;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>Generates an <c>.editorconfig</c> with every rule and option at its default, to copy from.</summary>
internal static class EditorConfigSample
{
    public const string Path = "docs/secure-ai.editorconfig";

    private const string Introduction =
        """
        # Every rule and option of SecureAiAnalyzers at its default, generated from the tables. Used as it is, it changes nothing but this: a rule that
        # is named here no longer follows SecureAiAnalysisMode or its category. So copy the lines that you change into your .editorconfig, and no others.
        # Findings in .razor and .cshtml files do not follow the keys of rules, see docs/configuration.md.

        [*.cs]

        """;

    /// <summary>The whole file.</summary>
    public static string Create()
    {
        var file = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        foreach (var category in RuleTable.All.GroupBy(rule => rule.Category))
        {
            file.Append("\n# ").Append(category.Key).Append('\n');
            foreach (var rule in category)
                AppendRule(file, rule);
        }

        file.Append("\n# Options. Each may be set for one rule, such as secure_ai.sai2001.excluded_symbols.\n");
        foreach (var option in OptionTable.All)
            AppendOption(file, option);
        return file.ToString();
    }

    private static void AppendRule(StringBuilder file, RuleDefinition rule)
    {
        file.Append("# ").Append(rule.Title);
        file.Append(rule.IsLocal ? ".\n" : ". Has no place in a source file, so this line belongs into a .globalconfig:\n# ");
        file.Append("dotnet_diagnostic.").Append(rule.Id).Append(".severity = ")
            .Append(rule.EnabledByDefault ? RuleText.SeverityKeyword(rule.Severity) : "none").Append('\n');
    }

    private static void AppendOption(StringBuilder file, OptionDefinition option)
    {
        file.Append("# ").Append(option.Summary).Append('\n');
        file.Append(option.Default.Length == 0 ? $"# {OptionText.ExampleLine(option)}" : $"{OptionText.Key(option)} = {option.Default}").Append('\n');
    }
}
