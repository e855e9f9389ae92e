namespace SecureAiAnalyzers.Tool.Output;

/// <summary>A file that is there in full or not at all: it is written beside its place and then takes it.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">Where; a file there is replaced, and a link there is replaced and not followed.</param>
    /// <param name="write">Writes the content.</param>
    /// <returns>The number of bytes.</returns>
    public static long Write(string path, Action<Stream> write)
    {
        if (Directory.Exists(path))
            throw new ToolException($"{path}: is a folder");
        var folder = Directory.CreateDirectory(Path.GetDirectoryName(path)!).FullName;
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        try
        {
            var length = WriteNew(temporary, write);
            File.Move(temporary, path, overwrite: true);
            return length;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static long WriteNew(string path, Action<Stream> write)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        write(stream);
        return stream.Position;
    }
}
