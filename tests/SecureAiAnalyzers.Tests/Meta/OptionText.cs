using System.Globalization;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>How the documents write what the option table says.</summary>
internal static class OptionText
{
    private const string Code = "[*.cs]";
    private const string AllFiles = "[*]";

    /// <summary>The whole key.</summary>
    public static string Key(OptionDefinition option) => OptionTable.Prefix + option.Name;

    /// <summary>The key that holds for one rule.</summary>
    public static string ScopedKey(OptionDefinition option, RuleDefinition rule) =>
        OptionTable.Prefix + rule.Id.ToLowerInvariant() + "." + option.Name;

    /// <summary>A line of a configuration file that sets the option to its example.</summary>
    public static string ExampleLine(OptionDefinition option) => $"{Key(option)} = {option.Example}";

    /// <summary>The section of an <c>.editorconfig</c> that matches the files about which the option is asked.</summary>
    public static string Section(OptionDefinition option) => RuleTable.All.Any(rule => rule.ReadsFiles && option.Rules.Contains(rule.Id)) ? AllFiles : Code;

    /// <summary>The section that matches the files that a rule looks at.</summary>
    public static string Section(RuleDefinition rule) => rule.ReadsFiles ? AllFiles : Code;

    /// <summary>The values that the option takes.</summary>
    public static string Values(OptionDefinition option) => option.Kind switch
    {
        OptionKind.Boolean => "`true` or `false`",
        OptionKind.Number => string.Create(CultureInfo.InvariantCulture, $"whole number, {option.Minimum} to {option.Maximum}"),
        OptionKind.List => "list, separated by commas",
        _ => throw new ArgumentOutOfRangeException(nameof(option), option.Kind, "A kind that has no description"),
    };

    /// <summary>The default value.</summary>
    public static string Default(OptionDefinition option) => option.Default.Length == 0 ? "empty" : $"`{option.Default}`";

    /// <summary>The rules that read the option.</summary>
    public static string Rules(OptionDefinition option, string folder) => option.Rules.Count == 0
        ? "all"
        : RuleText.Links(RuleTable.All.Select(rule => rule.Id).Where(option.AppliesTo), folder);
}
