namespace SecureAiAnalyzers.Tool.Rules;

/// <summary>What the rules of the package cover of a framework.</summary>
/// <param name="Key">The list of a rule that holds its ids.</param>
/// <param name="Title">Its name.</param>
/// <param name="Edition">Which edition.</param>
/// <param name="Items">Its entries.</param>
internal sealed record Framework(string Key, string Title, string Edition, IReadOnlyList<FrameworkEntry> Items);
