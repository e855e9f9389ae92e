using System.ComponentModel;
using SecureNotes.Store;
using ModelContextProtocol.Server;

namespace SecureNotes;

[McpServerToolType]
internal sealed class NoteTools(INoteStore notes)
{
    [McpServerTool(Name = "show_note", ReadOnly = true), Description("Shows the note of a name.")]
    public string Show(string name) => notes.Read(name);

    [McpServerTool(Name = "count_lines", ReadOnly = true), Description("Counts the lines of all notes in which a word stands.")]
    public int Count(string word) => notes.CountLines(word);
}
