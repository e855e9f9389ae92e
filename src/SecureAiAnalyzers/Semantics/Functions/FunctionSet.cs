using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Functions;

/// <summary>Functions, compared by where they are declared and, without source, by symbol.</summary>
internal sealed class FunctionSet
{
    private readonly HashSet<SourceSpan> _spans = [];
    private readonly HashSet<IMethodSymbol> _symbols = new(SymbolEqualityComparer.Default);

    /// <summary>Adds the function; false when it is there already.</summary>
    public bool Add(IMethodSymbol function) =>
        SourceSpan.Of(function) is { } span ? _spans.Add(span) : _symbols.Add(function.Declared());

    /// <summary>Adds the function that is declared there; false when it is there already.</summary>
    public bool Add(SourceSpan declaration) => _spans.Add(declaration);

    /// <summary>Whether the function that is declared there is in the set.</summary>
    public bool Contains(SourceSpan declaration) => _spans.Contains(declaration);

    /// <summary>Whether the function itself is in the set.</summary>
    public bool Contains(IMethodSymbol function) =>
        SourceSpan.Of(function) is { } span ? _spans.Contains(span) : _symbols.Contains(function.Declared());

    /// <summary>Whether the set has the function or a member that it overrides or implements, so that a call of that member can run it.</summary>
    public bool ContainsTargetOf(IMethodSymbol function) => CallTargets.Of(function).Any(Contains);
}
