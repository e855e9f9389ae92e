using System.Buffers;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Semantics.Text;

/// <summary>Looks for words in whole files without making texts of them.</summary>
internal static class SourceSearch
{
    private const int BlockSize = 4096;

    /// <summary>Whether the word stands anywhere in the file.</summary>
    public static bool Contains(SourceText file, string word, CancellationToken cancellationToken)
    {
        var block = ArrayPool<char>.Shared.Rent(BlockSize);
        try
        {
            for (var start = 0; start + word.Length <= file.Length; start += block.Length - word.Length + 1)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var count = Math.Min(block.Length, file.Length - start);
                file.CopyTo(start, block, 0, count);
                if (Contains(block, count, word))
                    return true;
            }

            return false;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(block);
        }
    }

    private static bool Contains(char[] block, int count, string word)
    {
        for (var start = Array.IndexOf(block, word[0], 0, count); start >= 0; start = Array.IndexOf(block, word[0], start + 1, count - start - 1))
        {
            var length = 1;
            while (length < word.Length && start + length < count && block[start + length] == word[length])
                length++;
            if (length == word.Length)
                return true;
        }

        return false;
    }
}
