using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>
/// A line is no longer than .editorconfig says, which no compiler checks. One that holds a long text may be: code under test reads best in one piece.
/// </summary>
public sealed class LineLengthTests
{
    private const int MaxLength = 160;
    private const int LongText = 100;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void Lines_fit_into_the_width_of_the_editor(string folder)
    {
        var files = Repository.FilesBelow(folder, "*.cs").Where(static file => !file.Split('/').Any(static part => part is "bin" or "obj" or "Stubs"));
        var wrong = files.SelectMany(static file => TooLong(Repository.Read(file)), static (file, line) => $"{file}:{line}").ToArray();

        Assert.True(wrong.Length == 0, $"Break these lines, which are longer than {MaxLength} columns:\n" + string.Join('\n', wrong));
    }

    [Fact]
    public void Check_sees_a_long_line_and_lets_a_long_text_pass()
    {
        var text = new string('a', LongText);
        var spaces = new string(' ', MaxLength);

        Assert.Equal([2], TooLong("class C\n{" + spaces + "}"));
        Assert.Equal([1], TooLong("//" + spaces + text));
        Assert.Equal([1], TooLong("class C { object A = new[] { \"" + text[..^2] + "\"," + spaces + "\"b\" }; }"));
        Assert.Empty(TooLong("class C { object A = new[] { \"" + text + "\"," + spaces + "\"b\" }; }"));
        Assert.Empty(TooLong("class C { object A = $\"" + text + "{1}\";" + spaces + "}"));
        Assert.Empty(TooLong("class C { object A = \"\"\"\n" + spaces + text + "\n\"\"\"; }"));
    }

    private static IEnumerable<int> TooLong(string code)
    {
        if (!code.Split('\n').Any(static line => line.Length > MaxLength))
            return [];

        var root = CSharpSyntaxTree.ParseText(code).GetRoot();
        return root.SyntaxTree.GetText().Lines
            .Where(line => line.Span.Length > MaxLength
                && !root.DescendantNodes(line.Span).Any(node => IsText(node) && node.Span.Overlap(line.Span)?.Length > LongText))
            .Select(static line => line.LineNumber + 1);
    }

    private static bool IsText(SyntaxNode node) => node is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax;
}
