using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Compares the files of a changed project with those of a state.</summary>
internal static class ProjectContent
{
    public static async Task VerifyAsync(Project actual, ProjectState expected, IVerifier verifier, CancellationToken cancellationToken)
    {
        await VerifyFilesAsync(actual.Documents, expected, expected.Sources, verifier, cancellationToken).ConfigureAwait(false);
        await VerifyFilesAsync(actual.AdditionalDocuments, expected, expected.AdditionalFiles, verifier, cancellationToken)
            .ConfigureAwait(false);
        await VerifyFilesAsync(actual.AnalyzerConfigDocuments, expected, expected.AnalyzerConfigFiles, verifier, cancellationToken)
            .ConfigureAwait(false);
    }

    private static async Task VerifyFilesAsync(
        IEnumerable<TextDocument> actual,
        ProjectState state,
        SourceFileCollection expected,
        IVerifier verifier,
        CancellationToken cancellationToken)
    {
        var documents = actual.ToArray();
        for (var i = 0; i < Math.Min(documents.Length, expected.Count); i++)
        {
            var (path, text) = expected[i];
            await VerifyFileAsync(documents[i], DocumentPath.Create(state.DefaultPrefix, path), path, text, verifier, cancellationToken)
                .ConfigureAwait(false);
        }

        verifier.EqualOrDiff(
            string.Join('\n', expected.Select(file => DocumentPath.Create(state.DefaultPrefix, file.filename).Name)),
            string.Join('\n', documents.Select(document => document.Name)),
            $"The files of project '{state.Name}' differ ('-' expected, '+' actual):");
    }

    private static async Task VerifyFileAsync(
        TextDocument document,
        DocumentPath expectedPath,
        string path,
        SourceText expected,
        IVerifier verifier,
        CancellationToken cancellationToken)
    {
        var actual = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        verifier.EqualOrDiff(expected.ToString(), actual.ToString(), $"The content of '{path}' differs ('-' expected, '+' actual):");
        verifier.Equal(
            expected.Encoding,
            actual.Encoding,
            $"Expected the encoding of '{path}' to be '{expected.Encoding?.WebName}', but was '{actual.Encoding?.WebName}'.");
        verifier.Equal(
            expected.ChecksumAlgorithm,
            actual.ChecksumAlgorithm,
            $"Expected the checksum of '{path}' to be '{expected.ChecksumAlgorithm}', but was '{actual.ChecksumAlgorithm}'.");
        verifier.Equal(expectedPath.Name, document.Name, $"Expected the file '{expectedPath.Name}', but was '{document.Name}'.");
        verifier.SequenceEqual(
            expectedPath.Folders,
            document.Folders,
            message: $"Expected '{path}' in '{string.Join('/', expectedPath.Folders)}', but was '{string.Join('/', document.Folders)}'.");
    }
}
