using System.Text.RegularExpressions;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>The words of a command that a shell reads.</summary>
internal static class ShellWords
{
    private static readonly Regex Word = BoundedRegex.Create("""&&|\|\|?|;|&|(?:"[^"]*"|'[^']*'|[^\s"'&|;])+""");

    private static readonly string[] Separators = ["&&", "||", "|", ";", "&"];

    private static readonly string[] Prefixes = ["exec", "call", "command"];

    /// <summary>The words in an argument that is a command, or a part of one.</summary>
    public static IEnumerable<CommandWord> Of(CommandWord argument) => argument.Text is not { } text
        ? [argument]
        : Word.Matches(text).Cast<Match>()
            .Select(match => argument with { Text = match.Value.Replace("\"", string.Empty).Replace("'", string.Empty) })
            .Where(static word => !Prefixes.Contains(word.Text));

    /// <summary>Whether another command begins behind the word.</summary>
    public static bool EndsCommand(string? word) => Separators.Contains(word);
}
