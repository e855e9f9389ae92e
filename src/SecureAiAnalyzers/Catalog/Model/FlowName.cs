namespace SecureAiAnalyzers.Catalog.Model;

/// <summary>A word by which teams name a kind of use, a label or an effect, in symbols files, attributes, messages and documents.</summary>
/// <param name="Name">The word.</param>
/// <param name="Value">What it stands for.</param>
/// <param name="Meaning">What it means to a team, as part of a sentence.</param>
internal sealed record FlowName<TValue>(string Name, TValue Value, string Meaning);
