using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Catalog.Model;

/// <summary>Handlers that are found by their names: public methods that take the request first.</summary>
/// <param name="TypeEndings">What the names of their types end with.</param>
/// <param name="Methods">Their names.</param>
internal sealed record NamedHandlers(IReadOnlyList<string> TypeEndings, IReadOnlyList<string> Methods)
{
    /// <summary>Whether the method is named so.</summary>
    public bool Include(IMethodSymbol method) => method is { DeclaredAccessibility: Accessibility.Public, Parameters.Length: > 0 }
        && Methods.Contains(method.Name, StringComparer.Ordinal)
        && IsTypeName(method.ContainingType.Name);

    /// <summary>Whether a type of this name may have handlers.</summary>
    public bool IsTypeName(string name) => TypeEndings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));
}
