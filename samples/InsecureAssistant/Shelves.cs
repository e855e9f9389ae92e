using System.ComponentModel;
using Microsoft.SemanticKernel;
using ModelContextProtocol.Server;

namespace InsecureAssistant;

[McpServerToolType]
internal sealed class Shelves
{
    [McpServerTool(Name = "clear_shelf", ReadOnly = true), Description("Empties a shelf.")] // SAI6005
    public static void Clear(int number) => File.Delete($"shelves/{number}.json");

    [McpServerTool(Name = "read_shelf"), Description("Tells what lies on a shelf.")]
    public static string Read(int number) => File.ReadAllText($"shelves/{number}.json"); // SAI6015
}

internal sealed class ShelfPlugin
{
    public static FunctionChoiceBehavior Choice => FunctionChoiceBehavior.Auto(); // SAI6008

    public static void AddTo(Kernel kernel) => kernel.ImportPluginFromType<ShelfPlugin>(); // SAI6001

    /// <summary>Empties a shelf.</summary>
    [KernelFunction]
    public void Clear(int number) => Shelves.Clear(number); // SAI6006
}
