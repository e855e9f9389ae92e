using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>
/// Which files of a program use a name. Found by looking into each file as long as few names are asked for; then by an index of all files, which
/// the compilations that follow share: of it only the files count anew that were exchanged.
/// </summary>
internal sealed class NameIndex
{
    /// <summary>Files that are looked into before an index is made: for few names, or in a small program, that is cheaper.</summary>
    private const int MaxLooks = 20_000;

    /// <summary>Exchanged files above which the index is made anew.</summary>
    private const int MaxExchanged = 16;

    private static readonly ConditionalWeakTable<SyntaxTree, WeakReference<Files>> Known = new();

    private readonly SyntaxTree[] _trees;
    private readonly Lazy<Dictionary<SyntaxTree, int>> _order;
    private Exchange? _exchange;
    private int _looks;

    public NameIndex(Compilation compilation)
    {
        _trees = [.. compilation.SyntaxTrees];
        _order = new Lazy<Dictionary<SyntaxTree, int>>(Enumerate);
        _exchange = Earlier();
    }

    /// <summary>The files that use the name, in the order of the compilation.</summary>
    public IReadOnlyList<SyntaxTree> TreesWith(NamedBucket bucket, string name)
    {
        if (_exchange is { } known)
            return TreesIn(known, bucket, name);
        if (Interlocked.Add(ref _looks, _trees.Length) < MaxLooks)
            return Uses(_trees, bucket, name);

        _exchange = new Exchange(Remember(new Files(_trees)), [], []);
        return TreesIn(_exchange, bucket, name);
    }

    /// <summary>Position of a file in the compilation.</summary>
    public int OrderOf(SyntaxTree tree) => _order.Value.TryGetValue(tree, out var order) ? order : int.MaxValue;

    private IReadOnlyList<SyntaxTree> TreesIn(Exchange exchange, NamedBucket bucket, string name)
    {
        var trees = exchange.Files.TreesWith(bucket, name);
        if (exchange.Added.Length == 0 && exchange.Removed.Count == 0)
            return trees;

        var now = trees.Where(tree => !exchange.Removed.Contains(tree)).Concat(Uses(exchange.Added, bucket, name)).ToList();
        now.Sort((left, right) => OrderOf(left).CompareTo(OrderOf(right)));
        return now;
    }

    private static List<SyntaxTree> Uses(SyntaxTree[] trees, NamedBucket bucket, string name)
    {
        var found = new List<SyntaxTree>();
        foreach (var tree in trees)
        {
            if (TreeIndex.Of(tree).Find(bucket, name).Count > 0)
                found.Add(tree);
        }

        return found;
    }

    /// <summary>The index of an earlier compilation; null where there is none, or too much is different. An unchanged file knows it.</summary>
    private Exchange? Earlier()
    {
        foreach (var tree in Ends(_trees))
        {
            if (!Known.TryGetValue(tree, out var reference) || !reference.TryGetTarget(out var files))
                continue;

            var added = _trees.Where(now => !files.Contains(now)).ToArray();
            var removed = new HashSet<SyntaxTree>(files.Trees);
            removed.ExceptWith(_trees);
            return added.Length + removed.Count <= MaxExchanged ? new Exchange(files, added, removed) : new Exchange(Remember(new Files(_trees)), [], []);
        }

        return null;
    }

    /// <summary>The files by which an index is found again: one of them is the same as before while others are edited.</summary>
    private static IEnumerable<SyntaxTree> Ends(IReadOnlyList<SyntaxTree> trees) =>
        trees.Count <= 4 ? trees : [trees[0], trees[1], trees[trees.Count - 2], trees[trees.Count - 1]];

    private static Files Remember(Files files)
    {
        var reference = new WeakReference<Files>(files);
        foreach (var tree in Ends(files.Trees))
        {
            Known.Remove(tree);
            Known.GetValue(tree, _ => reference);
        }

        return files;
    }

    private Dictionary<SyntaxTree, int> Enumerate()
    {
        var order = new Dictionary<SyntaxTree, int>();
        foreach (var tree in _trees)
            order[tree] = order.Count;
        return order;
    }

    /// <summary>An index with the files that came and went since.</summary>
    private sealed record Exchange(Files Files, SyntaxTree[] Added, HashSet<SyntaxTree> Removed);

    /// <summary>The names in a set of files.</summary>
    private sealed class Files
    {
        private readonly Dictionary<(NamedBucket Bucket, string Name), List<SyntaxTree>> _byName = [];
        private readonly HashSet<SyntaxTree> _contained;

        public Files(IReadOnlyList<SyntaxTree> trees)
        {
            Trees = trees;
            _contained = [.. trees];
            foreach (var tree in trees)
                Add(tree);
        }

        public IReadOnlyList<SyntaxTree> Trees { get; }

        public bool Contains(SyntaxTree tree) => _contained.Contains(tree);

        public IReadOnlyList<SyntaxTree> TreesWith(NamedBucket bucket, string name) =>
            _byName.TryGetValue((bucket, name), out var trees) ? trees : Array.Empty<SyntaxTree>();

        private void Add(SyntaxTree tree)
        {
            var index = TreeIndex.Of(tree);
            foreach (var bucket in TreeIndex.Buckets)
            {
                foreach (var name in index.Names(bucket))
                {
                    if (!_byName.TryGetValue((bucket, name), out var trees))
                        _byName.Add((bucket, name), trees = []);
                    trees.Add(tree);
                }
            }
        }
    }
}
