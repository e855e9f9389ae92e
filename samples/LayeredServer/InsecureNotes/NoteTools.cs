using System.ComponentModel;
using InsecureNotes.Store;
using ModelContextProtocol.Server;

namespace InsecureNotes;

[McpServerToolType]
internal sealed class NoteTools(INoteStore notes)
{
    [McpServerTool(Name = "show_note", ReadOnly = true), Description("Shows the note of a name.")]
    public string Show(string name) => notes.Read(name); // SAI5005

    [McpServerTool(Name = "count_lines", ReadOnly = true), Description("Counts the lines of all notes in which a word stands.")] // SAI6005
    public int Count(string word) => notes.CountLines(word); // SAI3010, SAI5002
}
