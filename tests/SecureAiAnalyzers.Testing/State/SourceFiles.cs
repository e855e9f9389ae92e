using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Compares lists of files.</summary>
internal static class SourceFiles
{
    public static bool Equal(
        IReadOnlyCollection<(string filename, SourceText content)> first,
        IReadOnlyCollection<(string filename, SourceText content)> second) =>
        first.Count == second.Count && first.Zip(second).All(pair => Equal(pair.First, pair.Second));

    private static bool Equal((string filename, SourceText content) first, (string filename, SourceText content) second) =>
        first.filename == second.filename
        && Equals(first.content.Encoding, second.content.Encoding)
        && first.content.ChecksumAlgorithm == second.content.ChecksumAlgorithm
        && first.content.ContentEquals(second.content);
}
