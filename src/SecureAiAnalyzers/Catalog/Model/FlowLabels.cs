namespace SecureAiAnalyzers.Catalog.Model;

/// <summary>Where a value comes from, as far as a rule cares. A value may have several.</summary>
[Flags]
internal enum FlowLabels
{
    /// <summary>Nothing that a rule follows.</summary>
    None = 0,

    /// <summary>Data of a request: body, query, form, header, route, cookie, message of a socket or hub.</summary>
    UserInput = 1,

    /// <summary>Text found by a search: vector store, memory, web search, result of an MCP server, ingested document.</summary>
    Retrieved = 2,

    /// <summary>Text from outside the application: body of an HTTP response, file outside the application's folder.</summary>
    External = 4,

    /// <summary>What a model generated.</summary>
    ModelOutput = 8,

    /// <summary>What a model fills in when it calls a tool.</summary>
    ToolArgument = 16,

    /// <summary>A key, password, token or connection string.</summary>
    Secret = 32,

    /// <summary>Personal data that the application has classified.</summary>
    Personal = 64,

    /// <summary>Data that the team declared untrusted by attribute or symbols file.</summary>
    Declared = 128,

    /// <summary>Not known, because more would have to be followed than the engine is ready to.</summary>
    Unsolved = 256,

    /// <summary>What other projects give for a parameter: asked for where a project tells them where it leads.</summary>
    Given = 512,
}
