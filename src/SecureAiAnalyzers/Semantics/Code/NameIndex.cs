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

    private static readonly ConditionalWeakTable<SyntaxTree, Names> Known = new();

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
            return known.TreesWith(bucket, name);
        if (Interlocked.Add(ref _looks, _trees.Length) < MaxLooks)
            return Uses(_trees, bucket, name);

        _exchange = new Exchange(Remember(new Names(_trees)), _trees);
        return _exchange.TreesWith(bucket, name);
    }

    /// <summary>Position of a file in the compilation.</summary>
    public int OrderOf(SyntaxTree tree) =>
        _exchange?.OrderOf(tree) ?? (_order.Value.TryGetValue(tree, out var order) ? order : int.MaxValue);

    private static IReadOnlyList<SyntaxTree> Uses(SyntaxTree[] trees, NamedBucket bucket, string name)
    {
        List<SyntaxTree>? found = null;
        foreach (var tree in trees)
        {
            if (TreeIndex.Of(tree).Find(bucket, name).Count > 0)
                (found ??= []).Add(tree);
        }

        return found ?? (IReadOnlyList<SyntaxTree>)Array.Empty<SyntaxTree>();
    }

    /// <summary>The index of an earlier compilation; null where there is none, or too much is different. An unchanged file knows it.</summary>
    private Exchange? Earlier()
    {
        foreach (var tree in Ends(_trees))
        {
            if (!Known.TryGetValue(tree, out var names))
                continue;

            var exchange = new Exchange(names, _trees);
            return exchange.Count <= MaxExchanged ? exchange : new Exchange(Remember(new Names(_trees)), _trees);
        }

        return null;
    }

    /// <summary>The files by which an index is found again: one of them is the same as before while others are edited.</summary>
    private static IEnumerable<SyntaxTree> Ends(SyntaxTree[] trees) =>
        trees.Length <= 4 ? trees : [trees[0], trees[1], trees[trees.Length - 2], trees[trees.Length - 1]];

    private Names Remember(Names names)
    {
        foreach (var tree in Ends(_trees))
        {
            Known.Remove(tree);
            Known.GetValue(tree, _ => names);
        }

        return names;
    }

    private Dictionary<SyntaxTree, int> Enumerate()
    {
        var order = new Dictionary<SyntaxTree, int>();
        foreach (var tree in _trees)
            order[tree] = order.Count;
        return order;
    }

    /// <summary>An index as it is for the files of a compilation: some are added, others are gone.</summary>
    private sealed class Exchange
    {
        private readonly Names _names;
        private readonly (SyntaxTree? Tree, int Order)[] _known;
        private readonly List<(SyntaxTree Tree, int Order)> _added = [];
        private readonly bool _isInOrder = true;

        public Exchange(Names names, SyntaxTree[] trees)
        {
            _names = names;
            _known = new (SyntaxTree?, int)[names.Count];
            var last = -1;
            for (var order = 0; order < trees.Length; order++)
            {
                if (names.NumberOf(trees[order]) is not { } number)
                {
                    _added.Add((trees[order], order));
                    continue;
                }

                _known[number] = (trees[order], order);
                _isInOrder &= number > last;
                last = number;
            }

            Count = names.Count - trees.Length + (2 * _added.Count);
        }

        /// <summary>How many files were added or are gone.</summary>
        public int Count { get; }

        public IReadOnlyList<SyntaxTree> TreesWith(NamedBucket bucket, string name)
        {
            var numbers = _names.FilesWith(bucket, name);
            var added = _added.FindAll(file => TreeIndex.Of(file.Tree).Find(bucket, name).Count > 0);
            if (numbers.Count + added.Count == 0)
                return Array.Empty<SyntaxTree>();

            return _isInOrder ? Merged(numbers, added) : Sorted(numbers, added);
        }

        private List<SyntaxTree> Merged(IReadOnlyList<int> numbers, List<(SyntaxTree Tree, int Order)> added)
        {
            var found = new List<SyntaxTree>(numbers.Count + added.Count);
            var next = 0;
            for (var i = 0; i < numbers.Count; i++)
            {
                if (_known[numbers[i]] is not { Tree: { } tree, Order: var order })
                    continue;
                for (; next < added.Count && added[next].Order < order; next++)
                    found.Add(added[next].Tree);
                found.Add(tree);
            }

            for (; next < added.Count; next++)
                found.Add(added[next].Tree);
            return found;
        }

        private List<SyntaxTree> Sorted(IReadOnlyList<int> numbers, List<(SyntaxTree Tree, int Order)> added)
        {
            foreach (var number in numbers)
            {
                if (_known[number] is { Tree: { } tree, Order: var order })
                    added.Add((tree, order));
            }

            added.Sort(static (left, right) => left.Order.CompareTo(right.Order));
            return added.ConvertAll(static file => file.Tree);
        }

        public int OrderOf(SyntaxTree tree)
        {
            if (_names.NumberOf(tree) is { } number)
                return _known[number].Tree is null ? int.MaxValue : _known[number].Order;

            foreach (var file in _added)
            {
                if (file.Tree == tree)
                    return file.Order;
            }

            return int.MaxValue;
        }
    }

    /// <summary>The names in a set of files. It holds none of the files, so that it can be kept while they are exchanged.</summary>
    private sealed class Names
    {
        private static readonly ConditionalWeakTable<SyntaxTree, object> Marks = new();

        private readonly Dictionary<(NamedBucket Bucket, string Name), List<int>> _byName = [];
        private readonly Dictionary<object, int> _numbers = [];

        public Names(SyntaxTree[] trees)
        {
            foreach (var tree in trees)
                Add(tree);
        }

        /// <summary>How many files were read.</summary>
        public int Count => _numbers.Count;

        /// <summary>The number of a file; null where it was not read.</summary>
        public int? NumberOf(SyntaxTree tree) => Marks.TryGetValue(tree, out var mark) && _numbers.TryGetValue(mark, out var number) ? number : null;

        /// <summary>The numbers of the files that use the name.</summary>
        public IReadOnlyList<int> FilesWith(NamedBucket bucket, string name) =>
            _byName.TryGetValue((bucket, name), out var files) ? files : Array.Empty<int>();

        private void Add(SyntaxTree tree)
        {
            var number = _numbers.Count;
            _numbers.Add(Marks.GetValue(tree, static _ => new object()), number);
            var index = TreeIndex.Of(tree);
            foreach (var bucket in TreeIndex.Buckets)
            {
                foreach (var name in index.Names(bucket))
                {
                    if (!_byName.TryGetValue((bucket, name), out var files))
                        _byName.Add((bucket, name), files = []);
                    files.Add(number);
                }
            }
        }
    }
}
