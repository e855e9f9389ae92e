using ModelContextProtocol.Server;

namespace Library;

[McpServerToolType]
public class FileTools
{
    [McpServerTool]
    public string Read(string path) => System.Diagnostics.Process.Start(Text.Shorten(path)).ToString();

    public virtual string Name { get; set; } = "files";
}
