using Microsoft.CodeAnalysis.Operations;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>What is said about a mapped endpoint.</summary>
/// <param name="Calls">The calls on its own builder and on those of the groups above it.</param>
/// <param name="IsComplete">Whether every builder could be followed; where not, more may be said.</param>
internal sealed record ConventionSet(IReadOnlyList<IInvocationOperation> Calls, bool IsComplete);
