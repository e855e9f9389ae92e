using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Assertions built from those of <see cref="IVerifier"/>.</summary>
public static class IVerifierExtensions
{
    /// <summary>Fails with a line diff (expected is the base) unless both texts are identical.</summary>
    public static void EqualOrDiff(this IVerifier verifier, string expected, string actual, string? message = null)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (expected == actual)
        {
            return;
        }

        var report = new StringBuilder();
        report.AppendLine(string.IsNullOrEmpty(message) ? "The texts differ ('-' expected, '+' actual):" : message);
        foreach (var line in Diff(expected, actual))
        {
            report.Append(Sign(line.Type)).AppendLine(Visible(line.Text));
        }

        verifier.Fail(report.ToString());
    }

    private static List<DiffPiece> Diff(string expected, string actual)
    {
        var lines = Build(expected, actual, new LineChunker());

        // Texts that differ in line ends only have equal lines; then the line ends are shown.
        return lines.Exists(line => line.Type is ChangeType.Inserted or ChangeType.Deleted)
            ? lines
            : Build(expected, actual, new LineEndingsPreservingChunker());
    }

    private static List<DiffPiece> Build(string expected, string actual, IChunker chunker) =>
        new InlineDiffBuilder(new Differ()).BuildDiffModel(expected, actual, ignoreWhitespace: false, ignoreCase: false, chunker).Lines;

    private static char Sign(ChangeType type) => type switch
    {
        ChangeType.Inserted => '+',
        ChangeType.Deleted => '-',
        _ => ' ',
    };

    private static string Visible(string? text) =>
        (text ?? string.Empty)
            .Replace("\r", "<CR>", StringComparison.Ordinal)
            .Replace("\n", "<LF>", StringComparison.Ordinal);
}
