namespace SecureNotes.Store;

public sealed class NoteFiles(string folder) : INoteStore
{
    private readonly string _folder = Directory.CreateDirectory(folder).FullName;

    public string Read(string name)
    {
        var path = Path.GetFullPath(Path.Combine(_folder, name));
        if (!path.StartsWith(_folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new ArgumentException("There is no such note.", nameof(name));

        return File.ReadAllText(path);
    }

    public int CountLines(string word) => Directory.EnumerateFiles(_folder, "*.txt")
        .SelectMany(File.ReadLines)
        .Count(line => line.Contains(word, StringComparison.OrdinalIgnoreCase));
}
