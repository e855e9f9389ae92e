// Stands in for the types of the same names in the package Microsoft.Agents.AI, with the members that the samples use.
namespace Microsoft.Agents.AI;

/// <summary>Lets a model read and write files.</summary>
internal sealed class FileAccessProvider(FileSystemAgentFileStore fileStore, FileAccessProviderOptions? options = null)
{
    /// <summary>What the model may do, and where.</summary>
    public string Description { get; } = options is { DisableWriteTools: true } ? $"reads {fileStore.Root}" : $"changes {fileStore.Root}";
}

/// <summary>What a model may do with files.</summary>
internal sealed class FileAccessProviderOptions
{
    /// <summary>Whether it may only read.</summary>
    public bool DisableWriteTools { get; init; }
}

/// <summary>The files of a folder.</summary>
internal sealed class FileSystemAgentFileStore(string rootDirectory)
{
    /// <summary>The folder.</summary>
    public string Root { get; } = rootDirectory;
}
