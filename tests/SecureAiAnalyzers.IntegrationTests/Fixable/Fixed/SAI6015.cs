using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Fixable.SAI6015;

[McpServerToolType]
public sealed class Archive
{
    [McpServerTool(Name = "drop", Destructive = true)]
    [Description("Deletes an archived text.")]
    public static void Drop(string name) => File.Delete(Path.GetFileName(name));
}
