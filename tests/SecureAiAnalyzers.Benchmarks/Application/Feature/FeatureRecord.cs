namespace Measured.Feature;

/// <summary>What the feature keeps.</summary>
public sealed record FeatureRecord(int Id, string Title, string Owner, decimal Amount, FeatureState State, DateTimeOffset Changed)
{
    public bool IsOpen => State is FeatureState.New or FeatureState.Accepted;

    public string Describe() => $"{Id}: {Title} of {Owner}, {Amount:F2}, {State}";
}

public enum FeatureState
{
    New,
    Accepted,
    Closed,
}

public sealed record FeatureQuestion(string Customer, string Text, string? Language = null);

public sealed record FeatureAnswer(string Text, IReadOnlyList<string> Sources);

public sealed record FeatureTopic(string Name, double Certainty);

public sealed record FeatureChange(string Title, decimal Amount);
