using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>From which objects code gets a token by which a caller takes back his wish. Kept by type: many functions have objects of few types.</summary>
internal sealed class RequestTokens(AiContext ai)
{
    private readonly Memo<ITypeSymbol, string?> _direct = new(SymbolEqualityComparer.Default);
    private readonly Memo<ITypeSymbol, string?> _inParts = new(SymbolEqualityComparer.Default);

    /// <summary>The property that gives the token of a request; null where the type has none.</summary>
    public string? Of(ITypeSymbol type) => _direct.TryGetValue(type, out var known) ? known : _direct.GetOrAdd(type, Find(type));

    /// <summary>The property, and the token of what it holds, as a request has its context; null where there is none.</summary>
    public string? OfPart(ITypeSymbol type) => _inParts.TryGetValue(type, out var known) ? known : _inParts.GetOrAdd(type, FindInParts(type));

    /// <summary>Whether the type is a token, or has one that is no request's.</summary>
    public bool IsOrHasOther(ITypeSymbol type) => IsToken(type)
        || type.Name == "CancellationTokenSource"
        || (Of(type) is null && Properties(type).Any(static property => IsToken(property.Type)));

    /// <summary>Whether the type is that of tokens.</summary>
    public static bool IsToken(ITypeSymbol? type) =>
        type is { Name: "CancellationToken", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } };

    /// <summary>Whether an object of the type is there, as far as its annotation tells.</summary>
    public static bool IsSurelySet(ITypeSymbol type) => type.NullableAnnotation != NullableAnnotation.Annotated;

    private string? Find(ITypeSymbol type)
    {
        foreach (var ancestor in type.SelfAndAncestors())
        {
            foreach (var name in ai.Members.NamesOf(ApiRole.RequestToken))
            {
                foreach (var member in ancestor.GetMembers(name))
                {
                    if (member is IPropertySymbol property && IsReadable(property) && ai.Members.Of(property, ApiRole.RequestToken) is not null)
                        return name;
                }
            }
        }

        return null;
    }

    private string? FindInParts(ITypeSymbol type)
    {
        if (ai.Members.NamesOf(ApiRole.RequestToken).IsEmpty)
            return null;

        foreach (var property in Properties(type))
        {
            if (IsSurelySet(property.Type) && Of(property.Type) is { } token)
                return property.Name + "." + token;
        }

        return null;
    }

    private static IEnumerable<IPropertySymbol> Properties(ITypeSymbol type) => type.SelfAndAncestors()
        .SelectMany(static ancestor => ancestor.GetMembers())
        .OfType<IPropertySymbol>()
        .Where(IsReadable);

    private static bool IsReadable(IPropertySymbol property) =>
        property is { IsStatic: false, IsIndexer: false, GetMethod: not null, DeclaredAccessibility: not Accessibility.Private };
}
