using System.ComponentModel;

namespace SecureDesk;

/// <summary>What the agent noted in earlier conversations.</summary>
internal sealed class Notes
{
    private readonly string _file = Path.Combine(AppContext.BaseDirectory, "notes.txt");

    /// <summary>A tool that only reads.</summary>
    [Description("Reads the notes of earlier conversations.")]
    public string Read() => File.Exists(_file) ? File.ReadAllText(_file) : "There are no notes.";

    /// <summary>A tool that a person has to approve.</summary>
    [Description("Forgets the notes of earlier conversations.")]
    public string Forget()
    {
        Clear();
        return "forgotten";
    }

    private void Clear() => Remove(_file);

    private static void Remove(string file) => File.Delete(file);
}
