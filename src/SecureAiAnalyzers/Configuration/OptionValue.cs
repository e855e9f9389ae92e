using System.Collections.Immutable;
using System.Globalization;

namespace SecureAiAnalyzers.Configuration;

/// <summary>How the text of an option is understood.</summary>
internal static class OptionValue
{
    /// <summary>Parses a whole number within the option's range.</summary>
    public static bool TryParseNumber(OptionDefinition option, string? text, out int value) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out value)
        && value >= option.Minimum
        && value <= option.Maximum;

    /// <summary>Parts between commas, trimmed, empty ones left out.</summary>
    public static ImmutableArray<string> SplitList(string text) =>
        text.Split(',').Select(part => part.Trim()).Where(part => part.Length > 0).ToImmutableArray();

    /// <summary>What is wrong with a value, or null when it can be read.</summary>
    public static string? Describe(OptionDefinition option, string text) => option.Kind switch
    {
        OptionKind.Boolean when !bool.TryParse(text, out _) => "true or false",
        OptionKind.Number when !TryParseNumber(option, text, out _) => FormattableString.Invariant(
            $"a whole number from {option.Minimum} to {option.Maximum}"),
        _ => null,
    };

    /// <summary>Whether the text fits a pattern in which * stands for any text; letter case is ignored.</summary>
    public static bool Matches(string pattern, string text)
    {
        var parts = pattern.Split('*');
        if (parts.Length == 1)
            return string.Equals(pattern, text, StringComparison.OrdinalIgnoreCase);

        var last = parts[parts.Length - 1];
        if (!text.StartsWith(parts[0], StringComparison.OrdinalIgnoreCase) || !text.EndsWith(last, StringComparison.OrdinalIgnoreCase))
            return false;

        var position = parts[0].Length;
        for (var i = 1; i < parts.Length - 1; i++)
        {
            var found = text.IndexOf(parts[i], position, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
                return false;
            position = found + parts[i].Length;
        }

        return position <= text.Length - last.Length;
    }
}
