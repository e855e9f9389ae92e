using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Configuration;

/// <summary>A documentation-comment id in which * stands for any text.</summary>
internal sealed class SymbolPattern(string text)
{
    /// <summary>The id, with its letter and colon. Ids have braces where names that the compiler makes have other brackets.</summary>
    public string Text { get; } = text.Replace('<', '{').Replace('>', '}');

    /// <summary>The kind of symbol.</summary>
    public char Letter => char.ToUpperInvariant(Text[0]);

    /// <summary>The full name, without parameters and the result of a conversion.</summary>
    public string Path => SymbolIds.PathOf(Text);

    /// <summary>The full name of what the symbol stands in, as far as it is certain.</summary>
    public string Owner => SymbolIds.OwnerOf(Path.Split('*')[0]);

    /// <summary>Whether the name stands for any number of symbols.</summary>
    public bool HasStar => Path.IndexOf('*') >= 0;

    /// <summary>Whether the id can be one to its end.</summary>
    public bool IsWhole => Path.Length > 0 && Path[Path.Length - 1] != '.' && OptionValue.HasMatchingBrackets(Text);

    /// <summary>Whether the symbol has an id that fits.</summary>
    public bool Matches(ISymbol symbol) => symbol.GetDocumentationCommentId() is { } id && NamePattern.Matches(Text, id);
}
