namespace SecureAiAnalyzers.Tool.Sarif;

/// <summary>One of our results as a log holds it.</summary>
internal sealed class SarifResult
{
    /// <summary>The rule, such as <c>SAI1001</c>.</summary>
    public required string RuleId { get; init; }

    /// <summary>How severe the build made it.</summary>
    public SarifLevel Level { get; init; } = SarifLevel.Warning;

    /// <summary>What the finding says.</summary>
    public string Message { get; init; } = string.Empty;

    /// <summary>Where it stands; null for what is said of a whole project.</summary>
    public SarifLocation? Location { get; init; }

    /// <summary>Places that belong to it, in the order of the analyzer.</summary>
    public IReadOnlyList<SarifLocation> RelatedLocations { get; init; } = [];

    /// <summary>What the analyzer says beside the message, by the keys of <see cref="ResultProperties"/>.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = ResultProperties.None;

    /// <summary>Who silenced it; empty for a finding that counts.</summary>
    public IReadOnlyList<SarifSuppression> Suppressions { get; init; } = [];
}
