using Microsoft.SemanticKernel;
using ModelContextProtocol.Server;

namespace InsecureAssistant;

[McpServerToolType]
internal sealed class Shelves
{
    [McpServerTool(Name = "clear_shelf", ReadOnly = true)] // SAI6005
    public static void Clear(int number) => File.Delete($"shelves/{number}.json");

    [McpServerTool(Name = "read_shelf")]
    public static string Read(int number) => File.ReadAllText($"shelves/{number}.json"); // SAI6015
}

internal sealed class ShelfPlugin
{
    public static FunctionChoiceBehavior Choice => FunctionChoiceBehavior.Auto(); // SAI6008

    public static void AddTo(Kernel kernel) => kernel.ImportPluginFromType<ShelfPlugin>(); // SAI6001

    [KernelFunction]
    public void Clear(int number) => Shelves.Clear(number);
}
