using System.ComponentModel;

namespace InsecureDesk;

internal sealed class Notes
{
    private readonly string _file = Path.Combine(AppContext.BaseDirectory, "notes.txt");

    [Description("Reads the notes of earlier conversations.")]
    public string Read() => File.Exists(_file) ? File.ReadAllText(_file) : "There are no notes.";

    [Description("Forgets the notes of earlier conversations.")]
    public string Forget()
    {
        Clear();
        return "forgotten";
    }

    private void Clear() => Remove(_file);

    private static void Remove(string file) => File.Delete(file);
}
