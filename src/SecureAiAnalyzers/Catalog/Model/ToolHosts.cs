namespace SecureAiAnalyzers.Catalog.Model;

/// <summary>Who calls the function of a tool: that decides which parameters are injected, and what becomes of exceptions.</summary>
[Flags]
internal enum ToolHosts
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>
    /// A client that invokes functions. It injects nothing but cancellation tokens, the service provider, the whole arguments and what the application
    /// binds; the model fills everything else, whatever its attributes say.
    /// </summary>
    Functions = 1,

    /// <summary>A kernel with plugins, which injects services by an attribute of its own and sends the message of every exception to the model.</summary>
    Kernel = 2,

    /// <summary>An MCP server, which injects the services that are registered.</summary>
    Server = 4,
}
