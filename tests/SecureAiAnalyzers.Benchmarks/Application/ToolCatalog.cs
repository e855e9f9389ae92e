using Microsoft.Extensions.AI;

namespace Measured;

/// <summary>Makes tools of methods.</summary>
internal static class ToolCatalog
{
    public static AITool[] Of(params Delegate[] methods) => [.. methods.Select(Tool)];

    private static AITool Tool(Delegate method) => AIFunctionFactory.Create(method);
}
