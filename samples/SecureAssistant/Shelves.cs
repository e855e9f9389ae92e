using System.ComponentModel;
using Microsoft.SemanticKernel;
using ModelContextProtocol.Server;

namespace SecureAssistant;

/// <summary>What clients may do with a shelf; each tool says what it does, so that they can ask.</summary>
[McpServerToolType]
internal sealed class Shelves
{
    /// <summary>Empties a shelf.</summary>
    [McpServerTool(Name = "clear_shelf", Destructive = true), Description("Empties a shelf.")]
    public static void Clear(int number) => File.Delete($"shelves/{number}.json");

    /// <summary>Tells what lies on a shelf.</summary>
    [McpServerTool(Name = "read_shelf", ReadOnly = true), Description("Tells what lies on a shelf.")]
    public static string Read(int number) => File.ReadAllText($"shelves/{number}.json");
}

/// <summary>What a model may do with a shelf.</summary>
internal sealed class ShelfPlugin
{
    /// <summary>The kernel runs what the model calls; the clerk is asked before.</summary>
    public static FunctionChoiceBehavior Choice => FunctionChoiceBehavior.Auto();

    /// <summary>Adds the plugin, and the clerk who is asked.</summary>
    public static void AddTo(Kernel kernel, Func<string, Task<bool>> clerk)
    {
        kernel.FunctionInvocationFilters.Add(new ClerkFilter(clerk));
        kernel.ImportPluginFromType<ShelfPlugin>();
    }

    /// <summary>Empties a shelf.</summary>
    [KernelFunction, Description("Empties a shelf.")]
    public static void Clear(int number) => Shelves.Clear(number);
}

/// <summary>Asks a clerk before a function runs.</summary>
internal sealed class ClerkFilter(Func<string, Task<bool>> clerk) : IFunctionInvocationFilter
{
    /// <inheritdoc />
    public async Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
    {
        if (await clerk(context.Function))
            await next(context);
    }
}
