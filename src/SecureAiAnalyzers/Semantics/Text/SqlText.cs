using System.Text.RegularExpressions;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Text;

/// <summary>What a statement of a database does, by the words that it is written with.</summary>
internal static class SqlText
{
    private static readonly Regex Comments = BoundedRegex.Create(@"--[^\n]*|/\*[\s\S]*?\*/|'(?:[^']|'')*'");

    /// <summary>What makes or opens what later statements need, and changes nothing that is there.</summary>
    private static readonly Regex Setup = BoundedRegex.Create(
        @"\bcreate\s+(?:(?:temp|temporary|unique|virtual|global)\s+)*(?:table|index|schema|view|trigger|extension)\s+if\s+not\s+exists\b[^;]*",
        RegexOptions.IgnoreCase);

    private static readonly Regex Removal = BoundedRegex.Create(
        @"\b(?:delete\s+from|truncate\s+table|drop\s+\w+)\b|(?:^|;)\s*(?:delete|truncate)\b", RegexOptions.IgnoreCase);

    private static readonly Regex Change = BoundedRegex.Create(
        @"\b(?:update\b[\s\S]*?\bset|merge\s+into|replace\s+into)\b|(?:^|;)\s*(?:merge|alter|grant|revoke|exec|execute|call)\b", RegexOptions.IgnoreCase);

    private static readonly Regex Addition = BoundedRegex.Create(@"\binsert\s+into\b|(?:^|;)\s*(?:insert|upsert|create|copy)\b", RegexOptions.IgnoreCase);

    /// <summary>What the statement changes; nothing where it only reads, or prepares the database.</summary>
    public static EffectKind EffectOf(string statement)
    {
        var text = Setup.Replace(Comments.Replace(statement, " "), " ");
        return Removal.IsMatch(text) ? EffectKind.DeleteData
            : Change.IsMatch(text) ? EffectKind.ChangeData
            : Addition.IsMatch(text) ? EffectKind.AddData
            : EffectKind.None;
    }
}
