using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>What a parameter gets: a value of a caller, or what is in a member.</summary>
/// <param name="Value">The value; null for a member.</param>
/// <param name="Member">The member; null for a value.</param>
/// <param name="Path">The part that is asked for.</param>
/// <param name="Types">The types that are known where the value is.</param>
internal readonly record struct Origin(FlowNode? Value, MemberRef? Member, AccessPath Path, TypeSubstitution? Types = null);
