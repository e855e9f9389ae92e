using System.Diagnostics;

namespace InsecureNotes.Store;

public sealed class NoteFiles(string folder) : INoteStore
{
    private readonly string _folder = Directory.CreateDirectory(folder).FullName;

    public string Read(string name) => File.ReadAllText(Path.Combine(_folder, name));

    public int CountLines(string word)
    {
        var start = new ProcessStartInfo("/bin/sh", $"-c \"cat {_folder}/*.txt | grep -c {word}\"") { RedirectStandardOutput = true };
        using var search = Process.Start(start)!;
        return int.TryParse(search.StandardOutput.ReadToEnd(), out var lines) ? lines : 0;
    }
}
