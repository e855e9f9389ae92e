using Microsoft.Extensions.VectorData;

namespace InsecureAssistant;

internal sealed record Letter(string OwnerId, string Text);

internal static class Letters
{
    private const int Nearest = 3;

    public static async Task<IReadOnlyList<string>> FindAsync(IVectorSearchable<Letter> letters, string words, CancellationToken cancellationToken)
    {
        var found = new List<string>();
        await foreach (var letter in letters.SearchAsync(words, Nearest, cancellationToken: cancellationToken)) // SAI6013
            found.Add(letter.Record.Text);
        return found;
    }
}
