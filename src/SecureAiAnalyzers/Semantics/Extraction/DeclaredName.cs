namespace SecureAiAnalyzers.Semantics.Extraction;

/// <summary>What is declared under a name, wherever it stands.</summary>
/// <param name="Count">Number of declarations.</param>
/// <param name="IsType">Whether one of them is a type.</param>
/// <param name="All">All that other code can see of them.</param>
/// <param name="Shape">
/// What code depends on that does not mention the name: kinds and bases of types, attributes. Where it changes, everything may have changed.
/// </param>
internal readonly record struct DeclaredName(int Count, bool IsType, Fingerprint All, Fingerprint Shape)
{
    /// <summary>This and another declaration of the same name.</summary>
    public DeclaredName And(DeclaredName other) =>
        new(Count + other.Count, IsType || other.IsType, All.And(other.All), Shape.And(other.Shape));
}
