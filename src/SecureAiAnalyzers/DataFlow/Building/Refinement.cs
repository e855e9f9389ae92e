using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>What a test says about a value on one of its branches.</summary>
/// <param name="Subject">The value.</param>
/// <param name="Sinks">The sinks that it is right for there.</param>
/// <param name="Set">The set that it was looked up in, which must itself be clean; null when it cannot be otherwise.</param>
/// <param name="Characters">The characters that it is made of there.</param>
internal sealed record Refinement(FlowNode Subject, SinkKinds Sinks, FlowNode? Set, CharacterSet Characters)
{
    /// <summary>The members that lead from the subject to what is right, the outermost first; none for the subject itself.</summary>
    public IReadOnlyList<ISymbol> Path { get; init; } = [];

    /// <summary>Where the value is whose members are right too; null where nothing is said of them.</summary>
    public StorageLocation? Whole { get; init; }
}
