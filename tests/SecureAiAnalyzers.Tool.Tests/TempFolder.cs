namespace SecureAiAnalyzers.Tool.Tests;

/// <summary>A folder that is gone when the test ends.</summary>
internal sealed class TempFolder : IDisposable
{
    /// <summary>The folder's full path.</summary>
    public string FullName { get; } = Directory.CreateTempSubdirectory("secure-ai.").FullName;

    /// <summary>The full path of what is in it.</summary>
    public string this[string name] => Path.Combine(FullName, name);

    /// <summary>Writes a file, and the folders that it needs.</summary>
    /// <returns>Its full path.</returns>
    public string Write(string name, string content)
    {
        var path = this[name];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(FullName, recursive: true);
}
