using Microsoft.Extensions.VectorData;

namespace SecureAssistant;

/// <summary>A letter of a customer.</summary>
/// <param name="OwnerId">Who wrote it.</param>
/// <param name="Text">What it says.</param>
internal sealed record Letter(string OwnerId, string Text);

/// <summary>Finds letters by what they mean.</summary>
internal static class Letters
{
    private const int Nearest = 3;

    /// <summary>The customer's own letters, and no others, however near these are.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(
        IVectorSearchable<Letter> letters, string customer, string words, CancellationToken cancellationToken)
    {
        var own = new VectorSearchOptions<Letter> { Filter = letter => letter.OwnerId == customer };
        var found = new List<string>();
        await foreach (var letter in letters.SearchAsync(words, Nearest, own, cancellationToken))
            found.Add(letter.Record.Text);
        return found;
    }
}
