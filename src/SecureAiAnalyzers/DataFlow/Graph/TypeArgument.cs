namespace SecureAiAnalyzers.DataFlow.Graph;

/// <summary>What a call gives for a type parameter that chooses between static members of an interface.</summary>
/// <param name="Parameter">The type parameter.</param>
/// <param name="Type">The type; a type parameter where the caller passes on its own.</param>
internal readonly record struct TypeArgument(MemberRef Parameter, MemberRef Type);
