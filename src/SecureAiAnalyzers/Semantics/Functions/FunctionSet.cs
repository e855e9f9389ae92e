using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Semantics.Functions;

/// <summary>Functions, compared by where they are declared or by id: each compilation makes new symbols for the same ones.</summary>
internal sealed class FunctionSet
{
    private readonly HashSet<SourcePlace> _places = [];
    private readonly HashSet<FunctionId> _members = [];

    /// <summary>Adds the function; false when it is there already.</summary>
    public bool Add(IMethodSymbol function) =>
        SourcePlace.Of(function) is { } place ? _places.Add(place) : FunctionId.Of(function) is { } id && _members.Add(id);

    /// <summary>Adds the function that is declared there; false when it is there already.</summary>
    public bool Add(SourcePlace declaration) => _places.Add(declaration);

    /// <summary>Adds a function that data of the file name.</summary>
    public void Add(FunctionId function, SyntaxTree file)
    {
        if (function.Member is null)
            _places.Add(new SourcePlace(file, function.Span));
        else
            _members.Add(function);
    }

    /// <summary>Whether the function that is declared there is in the set.</summary>
    public bool Contains(SourcePlace declaration) => _places.Contains(declaration);

    /// <summary>Whether the function itself is in the set.</summary>
    public bool Contains(IMethodSymbol function) =>
        (SourcePlace.Of(function) is { } place && _places.Contains(place))
        || (_members.Count > 0 && FunctionId.Of(function) is { } id && _members.Contains(id));

    /// <summary>Whether the set has the function or a member that it overrides or implements, so that a call of that member can run it.</summary>
    public bool ContainsTargetOf(IMethodSymbol function) => CallTargets.Of(function).Any(Contains);
}
