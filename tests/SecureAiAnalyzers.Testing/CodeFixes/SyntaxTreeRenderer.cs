using System.Globalization;
using System.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Writes everything about a tree in which two trees of the same text can differ.</summary>
internal sealed class SyntaxTreeRenderer(Type syntaxKindType, bool withTrivia)
{
    private readonly StringBuilder output = new();

    public static string Render(SyntaxNode root, Type syntaxKindType, bool withTrivia)
    {
        var renderer = new SyntaxTreeRenderer(syntaxKindType, withTrivia);
        renderer.Append(root, depth: 0);
        return renderer.output.ToString();
    }

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    private void Append(SyntaxNodeOrToken item, int depth)
    {
        if (item.IsToken)
        {
            AppendToken(item.AsToken(), depth);
            return;
        }

        AppendLine(depth, Kind(item.RawKind));
        foreach (var child in item.ChildNodesAndTokens())
        {
            Append(child, depth + 1);
        }
    }

    private void AppendToken(SyntaxToken token, int depth)
    {
        var value = token.ValueText == token.Text && token.Value is null or string
            ? string.Empty
            : string.Create(CultureInfo.InvariantCulture, $" = {Escape(token.ValueText)} ({token.Value?.GetType().Name} {token.Value})");
        AppendLine(depth, $"{Kind(token.RawKind)} '{Escape(token.Text)}'{value}");
        if (withTrivia)
        {
            AppendTrivia("before", token.LeadingTrivia, depth + 1);
            AppendTrivia("after", token.TrailingTrivia, depth + 1);
        }
    }

    private void AppendTrivia(string place, SyntaxTriviaList list, int depth)
    {
        foreach (var trivia in list)
        {
            var annotation = trivia.GetAnnotations(trivia.GetType().Name).Any() ? " annotated" : string.Empty;
            AppendLine(depth, $"{place} {Kind(trivia.RawKind)} '{Escape(trivia.ToFullString())}'{annotation}");
            if (trivia.GetStructure() is { } structure)
            {
                Append(structure, depth + 1);
            }
        }
    }

    private void AppendLine(int depth, string text) => output.Append(' ', depth * 2).AppendLine(text);

    private string Kind(int rawKind) => syntaxKindType.IsEnum
        ? Enum.ToObject(syntaxKindType, rawKind).ToString()!
        : rawKind.ToString(CultureInfo.InvariantCulture);
}
