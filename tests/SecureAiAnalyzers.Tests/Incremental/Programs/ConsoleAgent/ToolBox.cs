using Microsoft.Extensions.AI;

namespace ConsoleAgent;

internal sealed class ToolBox(string token)
{
    private readonly List<AITool> _tools = [];

    public IReadOnlyList<AITool> All => _tools;

    public void Add(Delegate function, string name) => _tools.Add(Make(function, name));

    public string ReadFile(string path)
    {
        try
        {
            return File.ReadAllText(Names.Folder + path);
        }
        catch (Exception exception)
        {
            return Names.Failed + exception.Message;
        }
    }

    public string Status() => $"ready {token}";

    private AIFunction Make(Delegate function, string name) => name == "" ? AIFunctionFactory.Create(Status) : AIFunctionFactory.Create(function, name);
}
