namespace SecureAiAnalyzers.Catalog.Model;

/// <summary>
/// Marks a role that nothing reads yet: its rows are kept for a rule that is to come. A test fails when the role is read and still marked, or
/// neither.
/// </summary>
/// <param name="rule">Id of the rule.</param>
[AttributeUsage(AttributeTargets.Field)]
internal sealed class PlannedForAttribute(string rule) : Attribute
{
    /// <summary>Id of the rule.</summary>
    public string Rule { get; } = rule;
}
