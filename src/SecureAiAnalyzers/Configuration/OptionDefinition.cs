namespace SecureAiAnalyzers.Configuration;

/// <summary>What values an option takes.</summary>
internal enum OptionKind
{
    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A whole number within the option's range.</summary>
    Number,

    /// <summary>Texts separated by commas.</summary>
    List,
}

/// <summary>One <c>secure_ai.*</c> key of .editorconfig.</summary>
/// <param name="Name">The key without the prefix <c>secure_ai.</c>.</param>
/// <param name="Kind">What values it takes.</param>
/// <param name="Default">The value when nothing is set, as one would write it.</param>
/// <param name="Rules">Ids of the rules that read it.</param>
/// <param name="Summary">What it does, in one sentence.</param>
/// <param name="Example">A value worth copying.</param>
internal sealed record OptionDefinition(
    string Name, OptionKind Kind, string Default, IReadOnlyList<string> Rules, string Summary, string Example)
{
    /// <summary>Smallest allowed number.</summary>
    public int Minimum { get; init; } = 1;

    /// <summary>Largest allowed number.</summary>
    public int Maximum { get; init; } = int.MaxValue;

    /// <summary>Whether the rule reads the option; one that names no rules is read by all.</summary>
    public bool AppliesTo(string ruleId) => Rules.Count == 0 || Rules.Contains(ruleId);
}
