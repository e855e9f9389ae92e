using Microsoft.Extensions.AI;

// Stands in for the types of the same names in the package Microsoft.SemanticKernel.Abstractions, with the members that the samples use.
// Not every package feed carries Semantic Kernel, and the samples shall restore from each of them. Rules see no difference.
namespace Microsoft.SemanticKernel;

/// <summary>A function of a kernel, which calls it when a model asks for it.</summary>
/// <param name="Inner">The function that it was made of.</param>
internal sealed record KernelFunction(AIFunction Inner);

/// <summary>Makes kernel functions of others.</summary>
internal static class AIFunctionExtensions
{
    /// <summary>The function for a kernel.</summary>
    public static KernelFunction AsKernelFunction(this AIFunction aiFunction) => new(aiFunction);
}
