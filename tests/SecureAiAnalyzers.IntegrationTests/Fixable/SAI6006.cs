using Microsoft.SemanticKernel;

namespace Fixable.SAI6006;

public sealed class Prices
{
    /// <summary>Tells what an article costs.</summary>
    [KernelFunction]
    public static string Find(string article) => $"{article} costs {article.Length}.";
}
