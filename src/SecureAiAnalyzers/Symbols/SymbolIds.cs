using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Symbols;

/// <summary>Finds what documentation-comment ids name in a compilation.</summary>
internal sealed class SymbolIds(Compilation compilation)
{
    /// <summary>The letter of ids of types.</summary>
    public const char TypePrefix = 'T';

    /// <summary>The letter of ids of namespaces.</summary>
    public const char NamespacePrefix = 'N';

    /// <summary>Every symbol that the id names, in source and references.</summary>
    public ImmutableArray<ISymbol> Find(string id) => DocumentationCommentId.GetSymbolsForDeclarationId(id, compilation);

    /// <summary>
    /// Why an id that names nothing is a mistake here, as a sentence without a period; null when it may belong to a library that this project
    /// does not reference, since projects share their symbols files.
    /// </summary>
    public string? DescribeMissing(string id)
    {
        var type = PathOf(id);
        if (id[0] != TypePrefix)
        {
            type = OwnerOf(type);
            if (IsType(type))
                return $"Type '{type}' has no member with the id '{id}'";
        }

        var owner = OwnerOf(type);
        return IsType(owner) || DeclaresTypesIn(owner) ? $"'{owner}' has no type '{type}', which the id '{id}' names" : null;
    }

    /// <summary>The full name in an id, without parameters and the result of a conversion.</summary>
    public static string PathOf(string id)
    {
        var end = id.IndexOfAny(['(', '~']);
        return end < 0 ? id.Substring(2) : id.Substring(2, end - 2);
    }

    /// <summary>A full name without its last part.</summary>
    public static string OwnerOf(string path) => path.Substring(0, Math.Max(path.LastIndexOf('.'), 0));

    /// <summary>The last part of a full name.</summary>
    public static string NameOf(string path) => path.Substring(path.LastIndexOf('.') + 1);

    private bool IsType(string path) => path.Length > 0 && !Find(TypePrefix + ":" + path).IsEmpty;

    /// <summary>Whether the project's own code declares types in the namespace. The global one says nothing: every program has a type there.</summary>
    private bool DeclaresTypesIn(string path)
    {
        if (path.Length == 0)
            return false;

        var current = compilation.Assembly.GlobalNamespace;
        foreach (var name in path.Split('.'))
        {
            current = current?.GetMembers(name).OfType<INamespaceSymbol>().FirstOrDefault();
            if (current is null)
                return false;
        }

        return !current!.GetTypeMembers().IsEmpty;
    }
}
