namespace SecureAiAnalyzers.DataFlow.Graph;

/// <summary>What a call gives for a type parameter that chooses between static members of an interface, or as a request that chooses a handler.</summary>
/// <param name="Parameter">The type parameter, or what stands for the type of a request.</param>
/// <param name="Type">The type; a type parameter where the caller passes on its own.</param>
internal readonly record struct TypeArgument(MemberRef Parameter, MemberRef Type);
