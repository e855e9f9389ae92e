using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>A place that uses an object.</summary>
/// <param name="Value">The construction, reference or call that gives the object there.</param>
/// <param name="User">What takes it: the call by an argument, the member access, the assignment.</param>
/// <param name="IsPassedOn">The object has another name from here, whose uses are known too.</param>
internal sealed record ObjectUse(IOperation Value, IOperation? User, bool IsPassedOn);
