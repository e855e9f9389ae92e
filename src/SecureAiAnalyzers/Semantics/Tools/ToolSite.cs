using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Functions;

namespace SecureAiAnalyzers.Semantics.Tools;

/// <summary>A place of a file where functions become tools, as data that are kept with the file.</summary>
/// <param name="Kind">Whose model calls the tool.</param>
/// <param name="Hosts">Who calls it.</param>
/// <param name="Form">How the function becomes one.</param>
/// <param name="Registration">The attribute or the call.</param>
/// <param name="Place">Where the function is given as a value.</param>
/// <param name="Function">The function; null where other code than that of the same member decides which one it is.</param>
internal sealed record ToolSite(ToolKind Kind, ToolHosts Hosts, ToolForm Form, TextSpan Registration, TextSpan Place, FunctionId? Function);
