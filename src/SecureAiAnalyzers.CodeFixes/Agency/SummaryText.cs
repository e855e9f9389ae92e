using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.CodeFixes.Agency;

/// <summary>What a method is for, in the words of its author.</summary>
internal static class SummaryText
{
    private static readonly Regex Summary = BoundedRegex.Create("<summary>([^<]*)</summary>");
    private static readonly Regex Blanks = BoundedRegex.Create(@"\s+");
    private static readonly Regex LineStarts = BoundedRegex.Create(@"^\s*(?:///|\*)", RegexOptions.Multiline);

    /// <summary>The summary in the comment of the method, on one line; null where it has none, or one with elements in it.</summary>
    public static string? Of(MethodDeclarationSyntax method)
    {
        var match = Summary.Match(method.GetLeadingTrivia().ToFullString());
        if (!match.Success)
            return null;

        var text = Blanks.Replace(LineStarts.Replace(match.Groups[1].Value, " "), " ").Trim();
        return text.Length > 0 && text.IndexOf('&') < 0 ? text : null;
    }

    /// <summary>The words of the name, as a sentence.</summary>
    public static string OfName(string name)
    {
        var words = string.Join(" ", NameWords.Of(name).Select(static word => word.Trim('_')).Where(static word => word is not ("" or "async")));
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words.Substring(1) + ".";
    }
}
