using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Fixable.SAI6005;

[McpServerToolType]
public sealed class Archive
{
    [McpServerTool(Name = "drop", ReadOnly = false)]
    [Description("Deletes an archived text.")]
    public static void Drop(string name) => File.Delete(Path.GetFileName(name));
}
