namespace SecureAiAnalyzers.Configuration;

/// <summary>The kinds of assets, as an inventory names them, in the order in which people read them. The tool is compiled with this file, too.</summary>
internal static class AssetKinds
{
    /// <summary>A model, by the name of it or of its deployment, or by its file.</summary>
    public const string Model = "model";

    /// <summary>A service that is reached over a network.</summary>
    public const string Endpoint = "endpoint";

    /// <summary>An MCP server: one that the application uses, or that it is itself.</summary>
    public const string Server = "mcp-server";

    /// <summary>A client by which the application uses an MCP server.</summary>
    public const string Client = "mcp-client";

    /// <summary>What acts by a model.</summary>
    public const string Agent = "agent";

    /// <summary>A function that a model can call.</summary>
    public const string Tool = "tool";

    /// <summary>Instructions of a model, or the text of a template.</summary>
    public const string Prompt = "prompt";

    /// <summary>A store of records that are found by what they are like.</summary>
    public const string Store = "vector-store";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Model, Endpoint, Server, Client, Agent, Tool, Prompt, Store];

    /// <summary>Those that an asset inventory has to list.</summary>
    public static IReadOnlyList<string> Listed { get; } = [Model, Endpoint, Server, Agent];

    /// <summary>How a sentence names one.</summary>
    public static string TextOf(string kind) => kind switch
    {
        Server => "MCP server",
        Client => "MCP client",
        Store => "vector store",
        _ => kind,
    };
}
