namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The name and folders that a file has in its project.</summary>
internal sealed record DocumentPath(string Name, IReadOnlyList<string> Folders)
{
    /// <param name="projectPrefix">The start of the path of unnamed files, such as <c>/0/Test</c> for the folder <c>/0</c>.</param>
    /// <param name="path">The path of the file.</param>
    public static DocumentPath Create(string projectPrefix, string path)
    {
        var root = projectPrefix[..(projectPrefix.LastIndexOf('/') + 1)];
        if (!root.StartsWith('/') || !path.StartsWith(root, StringComparison.Ordinal))
        {
            // Rooted files outside of the project keep their whole path as the name.
            return new DocumentPath(root.StartsWith('/') && Path.IsPathRooted(path) ? path : Path.GetFileName(path), []);
        }

        var parts = path[root.Length..].Split('/');
        return new DocumentPath(parts[^1], parts[..^1]);
    }
}
