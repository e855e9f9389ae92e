using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Semantics.Functions;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>A place of a file where a function is mapped to a route, as data that are kept with the file.</summary>
/// <param name="Mapping">The call that maps.</param>
/// <param name="Function">The function; null where other code than that of the same member decides which one it is.</param>
internal sealed record RouteSite(TextSpan Mapping, FunctionId? Function);
