// Stands in for the types of the same names in the package Microsoft.SemanticKernel.Abstractions, with the members that the samples use.
// Not every package feed carries Semantic Kernel, and the samples shall restore from each of them. Rules see no difference.
namespace Microsoft.SemanticKernel;

/// <summary>Marks a method as a function of a plugin.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class KernelFunctionAttribute : Attribute;

/// <summary>Holds plugins, and the filters that see each call of their functions.</summary>
internal sealed class Kernel
{
    /// <summary>The plugins.</summary>
    public ICollection<object> Plugins { get; } = [];

    /// <summary>The filters.</summary>
    public ICollection<IFunctionInvocationFilter> FunctionInvocationFilters { get; } = [];
}

/// <summary>Gives plugins to a kernel.</summary>
internal static class KernelExtensions
{
    /// <summary>Makes a plugin of the functions of a type.</summary>
    public static void ImportPluginFromType<T>(this Kernel kernel)
        where T : class, new() => kernel.Plugins.Add(new T());
}

/// <summary>Sees each call of a function before it runs.</summary>
internal interface IFunctionInvocationFilter
{
    /// <summary>Runs the function by calling <paramref name="next"/>, or does not.</summary>
    Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next);
}

/// <summary>The call of a function.</summary>
/// <param name="Function">Its name.</param>
internal sealed record FunctionInvocationContext(string Function);

/// <summary>Says which functions a model may call, and who runs them.</summary>
/// <param name="AutoInvoke">Whether the kernel does.</param>
internal sealed record FunctionChoiceBehavior(bool AutoInvoke)
{
    /// <summary>The model may call each function.</summary>
    public static FunctionChoiceBehavior Auto(bool autoInvoke = true) => new(autoInvoke);
}
