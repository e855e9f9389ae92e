namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>A rule that is decided and not there yet.</summary>
/// <param name="Id">Its id, which it keeps.</param>
/// <param name="Title">Its title.</param>
/// <param name="Severity">The severity that it is meant to have, as tables show it.</param>
internal sealed record PlannedRule(string Id, string Title, string Severity);

/// <summary>The only list of planned rules: the documents show it. A rule that is implemented leaves it.</summary>
internal static class PlannedRules
{
    public static IReadOnlyList<PlannedRule> All { get; } =
    [
        new("SAI5010", "Model output reaches a terminal or log unescaped", "Off"),
        new("SAI6012", "Generated text written to memory unchecked", "Off"),
        new("SAI6014", "Tool description changed since approval", "Off"),
        new("SAI7009", "Preview AI APIs silenced for the whole project", "Off"),
        new("SAI7011", "AI package hygiene", "Info"),
        new("SAI9001", "Model without a recorded evaluation", "Info"),
        new("SAI9003", "Prompt file differs from its recorded hash", "Warning"),
    ];
}
