using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.CodeFixes.Prompts;

/// <summary>Names for the variables of a template, made of the names of the values, and how the template's format writes them.</summary>
/// <param name="sigil">What stands before the name of a variable in the format.</param>
/// <param name="template">The source of the template.</param>
/// <param name="member">The code round the template.</param>
internal sealed class TemplateNames(string sigil, ExpressionSyntax template, SyntaxNode member)
{
    /// <summary>Words that formats without a sign for variables take for something else.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "add", "and", "array", "assign", "blank", "case", "concat", "contains", "each", "else", "empty", "equals", "false", "for", "if", "in", "json",
        "log", "lookup", "message", "nil", "not", "null", "or", "range", "raw", "set", "subtract", "this", "true", "unless", "when", "with",
    };

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private readonly HashSet<string> _taken = new(
        member.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.StringLiteralToken)).Select(static token => token.ValueText));

    /// <summary>The name for a value; the same one for the same value.</summary>
    public string Of(ExpressionSyntax value)
    {
        var written = value.WithoutTrivia().ToString();
        if (_names.TryGetValue(written, out var known))
            return known;

        var name = Free(NameOf(value));
        _taken.Add(name);
        _names.Add(written, name);
        return name;
    }

    /// <summary>The place of a variable in the template.</summary>
    public string PlaceOf(string name) => "{{" + sigil + name + "}}";

    private string Free(string name)
    {
        var free = name;
        for (var number = 2; _taken.Contains(free) || IsMentioned(free); number++)
            free = name + number;
        return free;
    }

    private bool IsMentioned(string name) => Regex.IsMatch(template.ToString(), @"\{[{%][^}\w]*" + name + @"\b", RegexOptions.CultureInvariant);

    private string NameOf(ExpressionSyntax value)
    {
        var words = ValueLabel.Of(value).Split(' ').Select(static word => new string([.. word.Where(IsOfName)])).Where(static word => word.Length > 0);
        var name = string.Concat(words.Select(static (word, index) => index == 0
            ? char.ToLowerInvariant(word[0]) + word.Substring(1)
            : char.ToUpperInvariant(word[0]) + word.Substring(1)));
        if (name.Length == 0 || char.IsDigit(name[0]))
            name = "text" + name;
        return sigil.Length == 0 && Words.Contains(name) ? name + "Text" : name;
    }

    private static bool IsOfName(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
