using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>
/// Where each name is written in a file. Kept with the tree and made by one walk, however many questions about members and locals ask for names.
/// </summary>
internal sealed class WrittenNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, WrittenNames> Trees = new();

    private readonly Dictionary<string, List<SimpleNameSyntax>> _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, List<IdentifierNameSyntax>> _changed = new(StringComparer.Ordinal);

    private WrittenNames(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes())
        {
            if (node is SimpleNameSyntax name)
                Add(name);
        }
    }

    /// <summary>The names of the file.</summary>
    public static WrittenNames Of(SyntaxTree tree) => Trees.GetValue(tree, static key => new WrittenNames(key.GetRoot()));

    /// <summary>The places in the code that write the name, in source order.</summary>
    /// <param name="within">A part of the code; null for all of it.</param>
    public static IEnumerable<SimpleNameSyntax> In(SyntaxNode code, string name, TextSpan? within = null) =>
        Of(code.SyntaxTree)._names.TryGetValue(name, out var places) && (within is null ? code.Span : code.Span.Intersection(within.Value)) is { } part
            ? Within(places, part)
            : [];

    /// <summary>The places in the code where a variable of the name gets a value after its declaration, in source order.</summary>
    /// <param name="within">A part of the code; null for all of it.</param>
    public static IEnumerable<IdentifierNameSyntax> ChangedIn(SyntaxNode code, string name, TextSpan? within = null)
    {
        var tree = Of(code.SyntaxTree);
        return tree._names.TryGetValue(name, out var places) && (within is null ? code.Span : code.Span.Intersection(within.Value)) is { } part
            ? Within(tree._changed.GetOrAdd(name, _ => Changed(places)), part)
            : [];
    }

    /// <summary>Whether the code writes one of the names.</summary>
    public static bool HasAny(SyntaxNode code, IEnumerable<string> names)
    {
        var written = Of(code.SyntaxTree)._names;
        foreach (var name in names)
        {
            if (written.TryGetValue(name, out var places)
                && FirstFrom(places, code.SpanStart) is var first
                && first < places.Count
                && places[first].SpanStart < code.Span.End)
            {
                return true;
            }
        }

        return false;
    }

    private static List<IdentifierNameSyntax> Changed(List<SimpleNameSyntax> places) =>
        places.OfType<IdentifierNameSyntax>().Where(WriteSyntax.IsWritten).ToList();

    private static IEnumerable<TName> Within<TName>(List<TName> places, TextSpan part)
        where TName : SyntaxNode
    {
        for (var i = FirstFrom(places, part.Start); i < places.Count && places[i].SpanStart < part.End; i++)
            yield return places[i];
    }

    private static int FirstFrom<TName>(List<TName> places, int position)
        where TName : SyntaxNode
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (places[middle].SpanStart < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private void Add(SimpleNameSyntax name)
    {
        if (!_names.TryGetValue(name.Identifier.ValueText, out var places))
            _names.Add(name.Identifier.ValueText, places = new List<SimpleNameSyntax>(1));
        places.Add(name);
    }
}
