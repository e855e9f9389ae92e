using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Configuration;

/// <summary>Says what is wrong with a <c>secure_ai.*</c> key or its value.</summary>
internal static class OptionValidator
{
    /// <summary>Whether the key is one of ours.</summary>
    public static bool IsOurs(string key) => key.StartsWith(OptionTable.Prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>What is wrong with one of our keys or its value, as a sentence without a period; null when nothing is.</summary>
    public static string? Describe(string key, string value)
    {
        var name = key.Substring(OptionTable.Prefix.Length).ToLowerInvariant();
        var dot = name.IndexOf('.');
        return dot < 0
            ? DescribeGeneral(name, value)
            : DescribeScoped(name.Substring(0, dot), name.Substring(dot + 1), value);
    }

    /// <summary>Whether one of our keys names an option that some rule reads, for all rules or for one.</summary>
    public static bool Names(string key, OptionDefinition option)
    {
        var name = key.Substring(OptionTable.Prefix.Length);
        var dot = name.IndexOf('.');
        return option.Name.Equals(name.Substring(dot + 1), StringComparison.OrdinalIgnoreCase)
            && (dot < 0 || (FindRule(name.Substring(0, dot)) is { } rule && option.AppliesTo(rule.Id)));
    }

    private static string? DescribeGeneral(string name, string value) =>
        OptionTable.All.FirstOrDefault(option => option.Name == name) is { } option
            ? DescribeValue(name, option, value)
            : Unknown(name, OptionTable.All.Select(known => known.Name));

    private static string? DescribeScoped(string scope, string name, string value)
    {
        var full = scope + "." + name;
        if (FindRule(scope) is not { } rule)
        {
            return LooksLikeRuleId(scope)
                ? UnknownRule(full, scope.ToUpperInvariant())
                : Unknown(full, OptionTable.All.Select(known => known.Name));
        }

        if (OptionTable.All.FirstOrDefault(known => known.Name == name) is not { } option)
            return Unknown(full, OptionTable.All.Where(known => known.AppliesTo(rule.Id)).Select(known => scope + "." + known.Name));

        return option.AppliesTo(rule.Id)
            ? DescribeValue(full, option, value)
            : $"Option '{OptionTable.Prefix}{full}' has no effect, because '{name}' is read by {string.Join(", ", option.Rules)} only";
    }

    private static string? DescribeValue(string name, OptionDefinition option, string value) =>
        OptionValue.Describe(option, value) is { } allowed
            ? $"Option '{OptionTable.Prefix}{name}' has the value '{value}', but takes {allowed}"
            : null;

    private static string Unknown(string name, IEnumerable<string> known) =>
        $"Option '{OptionTable.Prefix}{name}' is unknown; the nearest known option is '{OptionTable.Prefix}{NearestName.Of(name, known)}'";

    private static string UnknownRule(string name, string id) =>
        $"Option '{OptionTable.Prefix}{name}' names the unknown rule '{id}'; "
        + $"the nearest known rule is '{NearestName.Of(id, RuleTable.All.Select(rule => rule.Id))}'";

    private static RuleDefinition? FindRule(string id) =>
        RuleTable.All.FirstOrDefault(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    private static bool LooksLikeRuleId(string text) => text.StartsWith("sai", StringComparison.Ordinal) && text.Any(char.IsDigit);
}
