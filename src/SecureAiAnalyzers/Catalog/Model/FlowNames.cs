namespace SecureAiAnalyzers.Catalog.Model;

/// <summary>The words for kinds of use and labels.</summary>
internal static class FlowNames
{
    /// <summary>The kinds of use that a value can be right for.</summary>
    public static IReadOnlyList<FlowName<SinkKinds>> Kinds { get; } =
    [
        new("instructions", SinkKinds.Instructions, "system or developer text, instructions of an agent or server, description of a tool"),
        new("prompt", SinkKinds.Prompt, "any text that a model reads"),
        new("template", SinkKinds.Template, "source of a prompt template"),
        new("code", SinkKinds.Code, "program code"),
        new("command", SinkKinds.Command, "command line of a process, script for a shell"),
        new("sql", SinkKinds.Sql, "SQL or another query language"),
        new("html", SinkKinds.Html, "HTML that is sent or rendered"),
        new("path", SinkKinds.FilePath, "path in the file system"),
        new("url", SinkKinds.Url, "address of a request"),
        new("log", SinkKinds.Log, "log, console, exception or trace"),
        new("endpoint", SinkKinds.Endpoint, "endpoint of a model or MCP server"),
        new("model-file", SinkKinds.ModelFile, "model file, or name of a model to load"),
        new("directory", SinkKinds.Directory, "path of a folder that is made, listed, moved or removed"),
        new("command-line", SinkKinds.CommandLine, "arguments of a process, which every user of the machine can list"),
        new("log-entry", SinkKinds.LogEntry, "log entry of a level that is kept: information, warning or error"),
        new("deserialization", SinkKinds.Deserialization, "data that names the types of the objects that are made of it"),
        new("xml", SinkKinds.Xml, "XML whose document type is read"),
        new("pattern", SinkKinds.Pattern, "pattern of a regular expression"),
        new("length", SinkKinds.Length, "text of a user that a model reads: how long it is"),
        new("access", SinkKinds.Access, "role, claim or policy"),
        new("all", SinkKinds.All, "every kind but access"),
    ];

    /// <summary>The labels that a value can have.</summary>
    public static IReadOnlyList<FlowName<FlowLabels>> Labels { get; } =
    [
        new("untrusted", FlowLabels.Declared, "data that the team does not trust, wherever it comes from"),
        new("user-input", FlowLabels.UserInput, "data of a request"),
        new("retrieved", FlowLabels.Retrieved, "text found by a search, in a memory or by an MCP server"),
        new("external", FlowLabels.External, "text from outside the application"),
        new("model-output", FlowLabels.ModelOutput, "what a model generated"),
        new("tool-argument", FlowLabels.ToolArgument, "what a model fills in when it calls a tool"),
        new("secret", FlowLabels.Secret, "key, password, token or connection string"),
        new("personal", FlowLabels.Personal, "personal data"),
    ];

    /// <summary>The words for single kinds.</summary>
    public static IEnumerable<string> WordsOf(SinkKinds kinds) =>
        Kinds.Where(known => known.Value != SinkKinds.All && (known.Value & kinds) != 0).Select(static known => known.Name);

    /// <summary>What the word stands for, in any letter case; null when it is unknown.</summary>
    public static TValue? Find<TValue>(IReadOnlyList<FlowName<TValue>> names, string name)
        where TValue : struct =>
        names.FirstOrDefault(known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value;
}
