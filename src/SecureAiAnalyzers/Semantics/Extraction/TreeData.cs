using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Semantics.Extraction;

/// <summary>
/// What is read of one file by binding it, kept with the tree for the compilations that follow: valid as long as nothing changes outside of the
/// file that its code depends on. The data hold no symbol, node or operation, so that no compilation outlives its time.
/// </summary>
/// <typeparam name="TData">Plain data; may be filled bit by bit, by several threads.</typeparam>
internal sealed class TreeData<TData>
    where TData : class
{
    private readonly ConditionalWeakTable<SyntaxTree, Versions> _trees = new();

    /// <summary>The data of a tree, as they are or as <paramref name="read"/> makes them now.</summary>
    public TData Of(SyntaxTree tree, ProgramSurface surface, Func<TData> read)
    {
        var versions = _trees.GetValue(tree, static _ => new Versions());
        return versions.Find(surface, tree) ?? versions.Keep(surface, read());
    }

    /// <summary>
    /// A compilation and the one after it may be asked in turn; and what is being typed may for some keystrokes change what was declared before.
    /// </summary>
    private sealed class Versions
    {
        private Version? _one;
        private Version? _other;

        public TData? Find(ProgramSurface surface, SyntaxTree tree) =>
            Volatile.Read(ref _one)?.Find(surface, tree) ?? Volatile.Read(ref _other)?.Find(surface, tree);

        /// <summary>Keeps the data in place of those that were not asked for the longer time.</summary>
        public TData Keep(ProgramSurface surface, TData data)
        {
            var version = new Version(surface, data);
            if (Volatile.Read(ref _one) is not { } one || (Volatile.Read(ref _other) is { } other && one.LastAsked < other.LastAsked))
                Volatile.Write(ref _one, version);
            else
                Volatile.Write(ref _other, version);
            return data;
        }
    }

    private sealed class Version(ProgramSurface surface, TData data)
    {
        private ProgramSurface _surface = surface;

        public long LastAsked => Volatile.Read(ref _surface).Number;

        /// <summary>The data, if they hold. The next comparison is with the surface of today, so that all data are compared with the same few.</summary>
        public TData? Find(ProgramSurface now, SyntaxTree tree)
        {
            if (!now.Keeps(Volatile.Read(ref _surface), tree))
                return null;

            Volatile.Write(ref _surface, now);
            return data;
        }
    }
}
