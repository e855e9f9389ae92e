namespace SecureAiAnalyzers.Catalog.Model;

/// <summary>What happens to a value that arrives: a sink has such kinds, and a sanitizer or guard is right for such kinds.</summary>
[Flags]
internal enum SinkKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The instruction channel of a model: system or developer text, instructions of an agent or server, description of a tool.</summary>
    Instructions = 1,

    /// <summary>Any text that a model reads, in whatever role.</summary>
    Prompt = 2,

    /// <summary>The source of a prompt template.</summary>
    Template = 4,

    /// <summary>Program code.</summary>
    Code = 8,

    /// <summary>The command line of a process, or a script for a shell.</summary>
    Command = 16,

    /// <summary>SQL or another query language.</summary>
    Sql = 32,

    /// <summary>HTML that is sent or rendered.</summary>
    Html = 64,

    /// <summary>A path in the file system.</summary>
    FilePath = 128,

    /// <summary>The address of a request.</summary>
    Url = 256,

    /// <summary>A log, console, exception or trace.</summary>
    Log = 512,

    /// <summary>The endpoint of a model or MCP server.</summary>
    Endpoint = 1024,

    /// <summary>A model file, the name of a model to load, or native code that an inference runtime loads.</summary>
    ModelFile = 2048,

    /// <summary>The path of a folder that is made, listed, moved or removed.</summary>
    Directory = 4096,

    /// <summary>The arguments of a process, which every user of the machine can list.</summary>
    CommandLine = 8192,

    /// <summary>A log entry of a level that is kept: information, warning or error.</summary>
    LogEntry = 16384,

    /// <summary>Data of which objects are made whose types it names, or the name of such a type.</summary>
    Deserialization = 32768,

    /// <summary>XML whose document type, with the entities in it, is read.</summary>
    Xml = 65536,

    /// <summary>The pattern of a regular expression that backtracks without a limit of time.</summary>
    Pattern = 131072,

    /// <summary>The text of a user that a model reads: how long it is.</summary>
    Length = 524288,

    /// <summary>Every kind in which a value can carry an attack, which one of a known few cannot.</summary>
    All = 786431,

    /// <summary>A role, claim or policy. It is no attack on the text: which of the known values it is, decides.</summary>
    Access = 262144,

    /// <summary>
    /// A credential of a model service. No attack either: only asked for where a project tells others which of their constants are one.
    /// </summary>
    Credential = 1048576,
}
