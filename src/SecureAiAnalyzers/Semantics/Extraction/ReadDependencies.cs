using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Semantics.Extraction;

/// <summary>What kept data depend on beside the file with which they are kept. Files that are gone are not kept alive.</summary>
/// <param name="reads">What was read for the data.</param>
/// <param name="own">The file with which they are kept.</param>
/// <param name="surface">That of the compilation of which they were read.</param>
internal sealed class ReadDependencies(ReadLog reads, SyntaxTree own, ProgramSurface surface)
{
    private readonly WeakReference<SyntaxTree>[] _read =
        [.. reads.Trees.Where(tree => tree != own).Select(static tree => new WeakReference<SyntaxTree>(tree))];

    private readonly bool _asksForTypes = reads.AsksForTypes;
    private ProgramSurface _surface = surface;

    /// <summary>
    /// Whether all of it is still the same. The next comparison is with the surface of today, so that all data are compared with the same few.
    /// </summary>
    public bool Hold(Compilation compilation, ProgramSurface now)
    {
        var before = Volatile.Read(ref _surface);
        if ((_asksForTypes && !now.Equals(before)) || !Array.TrueForAll(_read, read => Holds(read, compilation, now, before)))
            return false;

        Volatile.Write(ref _surface, now);
        return true;
    }

    /// <summary>The same for who asks for the data while it is read itself.</summary>
    /// <param name="own">The file with which they are kept.</param>
    public ReadLog ToLog(SyntaxTree own)
    {
        var log = new ReadLog { AsksForTypes = _asksForTypes };
        log.Add(own);
        foreach (var read in _read)
        {
            if (read.TryGetTarget(out var tree))
                log.Add(tree);
        }

        return log;
    }

    private static bool Holds(WeakReference<SyntaxTree> read, Compilation compilation, ProgramSurface now, ProgramSurface before) =>
        read.TryGetTarget(out var tree) && compilation.ContainsSyntaxTree(tree) && now.Keeps(before, tree);
}
