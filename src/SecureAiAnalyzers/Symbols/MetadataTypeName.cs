using System.Globalization;
using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Symbols;

/// <summary>
/// A type's full metadata name, taken apart once so that a symbol can be compared with it part by part: looking types up by name in every
/// compilation cost more than the rules that needed them.
/// </summary>
internal sealed class MetadataTypeName
{
    private readonly (string Name, int Arity)[] _names;

    /// <param name="metadataName">Full name with <c>`1</c> for arity and <c>+</c> for nesting.</param>
    public MetadataTypeName(string metadataName)
    {
        var end = metadataName.LastIndexOf('.');
        Namespace = end < 0 ? string.Empty : metadataName.Substring(0, end);
        _names = [.. metadataName.Substring(end + 1).Split('+').Select(Parse)];
    }

    /// <summary>The full name of the namespace.</summary>
    public string Namespace { get; }

    /// <summary>The type's own name, without arity, namespace and outer types.</summary>
    public string Name => _names[_names.Length - 1].Name;

    /// <summary>Whether the type has this name. Compares name and arity: the metadata name of a generic type is a new text each time.</summary>
    public bool IsNameOf(INamedTypeSymbol type)
    {
        INamedTypeSymbol? current = type;
        for (var i = _names.Length - 1; i >= 0; i--)
        {
            if (current is null || current.Name != _names[i].Name || current.Arity != _names[i].Arity)
                return false;
            if (i == 0)
                return current.ContainingType is null && IsNamespace(current.ContainingNamespace);
            current = current.ContainingType;
        }

        return false;
    }

    /// <summary>Whether the namespace, which must have the name of the type's namespace, declares the type.</summary>
    public bool IsDeclaredIn(INamespaceSymbol space) => IsDeclaredIn(space, depth: 0);

    private bool IsDeclaredIn(INamespaceOrTypeSymbol container, int depth)
    {
        if (depth == _names.Length)
            return true;

        foreach (var type in container.GetTypeMembers(_names[depth].Name, _names[depth].Arity))
        {
            if (IsDeclaredIn(type, depth + 1))
                return true;
        }

        return false;
    }

    private static (string Name, int Arity) Parse(string name)
    {
        var tick = name.IndexOf('`');
        return tick < 0 ? (name, 0) : (name.Substring(0, tick), int.Parse(name.Substring(tick + 1), CultureInfo.InvariantCulture));
    }

    private bool IsNamespace(INamespaceSymbol? space)
    {
        var end = Namespace.Length;
        while (space is { IsGlobalNamespace: false })
        {
            var start = end - space.Name.Length;
            if (start < 0 || string.CompareOrdinal(Namespace, start, space.Name, 0, space.Name.Length) != 0)
                return false;

            space = space.ContainingNamespace;
            if (start == 0)
                return space is { IsGlobalNamespace: true };
            if (Namespace[start - 1] != '.')
                return false;
            end = start - 1;
        }

        return end == 0 && Namespace.Length == 0;
    }
}
