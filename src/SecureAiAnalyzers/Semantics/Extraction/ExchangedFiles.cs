using System.Collections.Immutable;

namespace SecureAiAnalyzers.Semantics.Extraction;

/// <summary>By what the files of one program differ from those of a later one: most are the same, and stand at the same place.</summary>
internal static class ExchangedFiles
{
    /// <summary>The files that the later program has no more, and those that it has anew.</summary>
    public static (ProgramFile[] Gone, ProgramFile[] Added) Between(ImmutableArray<ProgramFile> before, ImmutableArray<ProgramFile> now)
    {
        var first = 0;
        while (first < before.Length && first < now.Length && before[first] == now[first])
            first++;
        var last = 0;
        while (last < before.Length - first && last < now.Length - first && before[before.Length - 1 - last] == now[now.Length - 1 - last])
            last++;

        var (gone, added) = (Middle(before, first, last), Middle(now, first, last));
        return ([.. gone.Except(added)], [.. added.Except(gone)]);
    }

    private static ProgramFile[] Middle(ImmutableArray<ProgramFile> files, int first, int last) =>
        files.AsSpan().Slice(first, files.Length - first - last).ToArray();
}
