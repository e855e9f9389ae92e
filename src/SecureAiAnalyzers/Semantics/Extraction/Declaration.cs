namespace SecureAiAnalyzers.Semantics.Extraction;

/// <summary>A declaration as other files see it.</summary>
/// <param name="Name">The name by which code uses it; null where code uses it without a name.</param>
/// <param name="Type">The simple name of the type that it is a member of; null where it is a type.</param>
/// <param name="IsOpen">Whether code can name it, and not the type that it is a member of.</param>
/// <param name="Content">All that other code can see of it.</param>
/// <param name="Mentions">The names in it; none where no other file can see it.</param>
internal sealed record Declaration(string? Name, string? Type, bool IsOpen, Fingerprint Content, string[] Mentions);
