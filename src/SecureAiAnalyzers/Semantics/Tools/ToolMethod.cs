using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;

namespace SecureAiAnalyzers.Semantics.Tools;

/// <summary>A function that a model can call.</summary>
/// <param name="Function">The method, local function or lambda. For a call through an interface, the member of the interface.</param>
/// <param name="Kind">Whose model calls it.</param>
/// <param name="Form">How it becomes a tool.</param>
/// <param name="Registration">The attribute, the call of the factory, or the call that registers its type.</param>
/// <param name="Place">Where the function is given as a value, also to a helper that calls the factory; else as <paramref name="Registration"/>.</param>
internal sealed record ToolMethod(FunctionId Function, ToolKind Kind, ToolForm Form, SourceSpan Registration, SourceSpan Place);

/// <summary>Whose model calls a tool.</summary>
internal enum ToolKind
{
    /// <summary>The application's own model or agent.</summary>
    Agent,

    /// <summary>The model of whoever connects to the MCP server; the client asks for approval.</summary>
    Server,

    /// <summary>The model of whoever connects to the MCP server reads what it returns, and does not call it: a prompt, a resource, a handler.</summary>
    ServerText,
}

/// <summary>How a function becomes a tool.</summary>
internal enum ToolForm
{
    /// <summary>By an attribute; who registers it need not be visible.</summary>
    Attribute,

    /// <summary>By a call that takes the function.</summary>
    Factory,

    /// <summary>By a call that registers all functions with an attribute of a type.</summary>
    TypeRegistration,
}
