using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Text;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>
/// Lists of arguments for programs, in the order in which code puts them together, and which of the arguments a program reads as code.
/// </summary>
internal sealed class ProcessArguments(CodeScope code, CancellationToken cancellationToken)
{
    private const int MaxLength = 64;
    private const int MaxTried = 256;

    private readonly List<(FlowNode List, string? Member, ListItem Item)> _added = [];
    private readonly HashSet<(FlowNode List, SyntaxNode Syntax)> _known = [];
    private readonly PossibleValues _values = new(code, cancellationToken);
    private ILookup<(FlowNode List, string? Member), ListItem>? _items;
    private int _left = PointsToSets.MaxPropagated;

    /// <summary>Notes what is added to a list, once: several rows may tell of the same addition.</summary>
    /// <param name="list">The list, or the object that has it in a member.</param>
    /// <param name="member">The member.</param>
    /// <param name="item">What is added.</param>
    public void Add(FlowNode list, string? member, ListItem item)
    {
        if (_known.Add((list.Identity, item.Syntax)))
            _added.Add((list.Identity, member, item));
    }

    /// <summary>
    /// The items of a list, with those of lists that were added to it; none when they are not known. To be asked when it is known which lists
    /// meet where branches meet.
    /// </summary>
    public IReadOnlyList<ListItem> Of(FlowNode list, string? member)
    {
        _items ??= _added
            .SelectMany(added => PointsToSets.Of(added.List, ref _left).Select(one => (Key: (one, added.Member), added.Item)))
            .ToLookup(static pair => pair.Key, static pair => pair.Item);
        return [.. Expanded(list, member, []).Take(MaxLength)];
    }

    /// <summary>The program that reads the item as code; null when none does.</summary>
    /// <param name="programs">What the program is set to.</param>
    /// <param name="items">The items of the list.</param>
    /// <param name="position">Position of the item.</param>
    public string? ReaderOf(IEnumerable<IOperation> programs, IReadOnlyList<ListItem> items, int position)
    {
        var item = items[position];
        foreach (var program in programs.Where(program => !Alternatives.Exclude(program.Syntax, item.Syntax)))
        {
            var before = items.Take(position)
                .Where(other => !Alternatives.Exclude(other.Syntax, item.Syntax) && !Alternatives.Exclude(other.Syntax, program.Syntax))
                .ToArray();
            foreach (var name in _values.TextsOf(program).OfType<string>().Where(ShellNames.IsShell))
            {
                if (IsCode(name, before, item, program.Syntax))
                    return name;
            }
        }

        return null;
    }

    /// <summary>The shell that the program may be, for a list of which nothing is known; null when it is none.</summary>
    public string? ShellOf(IOperation program) => _values.TextsOf(program).OfType<string>().FirstOrDefault(ShellNames.TakesCommands);

    private IEnumerable<ListItem> Expanded(FlowNode list, string? member, HashSet<FlowNode> opened)
    {
        foreach (var item in PointsToSets.Of(list, ref _left).SelectMany(one => _items![(one, member)]))
        {
            var inner = item.Inner is { Identity: var other } ? Opened(other, opened) : [];
            foreach (var part in inner.Length == 0 ? [item] : inner)
                yield return part with { Syntax = item.Syntax };
        }
    }

    /// <summary>The items of a list that was added to another one; none of a list that holds itself.</summary>
    private ListItem[] Opened(FlowNode list, HashSet<FlowNode> opened)
    {
        if (!opened.Add(list))
            return [];

        ListItem[] items = [.. Expanded(list, member: null, opened).Take(MaxLength)];
        opened.Remove(list);
        return items;
    }

    private bool IsCode(string program, IReadOnlyList<ListItem> before, ListItem item, SyntaxNode chosen)
    {
        var heads = Heads(item).ToArray();
        var tried = 0;
        var waiting = new Stack<(int Next, List<string?> Arguments)>([(0, [])]);
        while (waiting.Count > 0 && tried < MaxTried)
        {
            var (next, arguments) = waiting.Pop();
            if (next == before.Count)
            {
                tried++;
                if (heads.Any(head => ShellNames.IsCode(program, arguments, head)))
                    return true;
                continue;
            }

            if (Alternatives.IsOptional(before[next].Syntax, item.Syntax) && Alternatives.IsOptional(before[next].Syntax, chosen))
                waiting.Push((next + 1, arguments));
            foreach (var text in _values.TextsOf(before[next].Operation))
                waiting.Push((next + 1, [.. arguments, Known(text)]));
        }

        return false;
    }

    /// <summary>The beginnings of the item.</summary>
    private IEnumerable<string> Heads(ListItem item) =>
        _values.TextsOf(item.Operation).Select(static text => text?.Split(ConstantValue.Unknown)[0] ?? string.Empty).Distinct();

    /// <summary>A text of which only the beginning is known is known as far as it is an option.</summary>
    private static string? Known(string? text) => text?.IndexOf(ConstantValue.Unknown) == 0 ? null : text;
}

/// <summary>An element of a list.</summary>
/// <param name="Operation">The expression.</param>
/// <param name="Value">Its value; null when it can carry nothing.</param>
/// <param name="Syntax">Where it is added.</param>
internal sealed record ListItem(IOperation Operation, FlowNode? Value, SyntaxNode Syntax)
{
    /// <summary>The list of which all elements are added.</summary>
    public FlowNode? Inner { get; init; }
}
