// Stands in for the type of the same name in the package Microsoft.Agents.AI.DevUI, with the member that the samples use.
// Not every package feed carries Agent Framework, and the samples shall restore from each of them. Rules see no difference.
namespace Microsoft.Agents.AI.DevUI;

/// <summary>A page on which developers look at agents and talk to them.</summary>
internal static class DevUIExtensions
{
    /// <summary>Maps the page.</summary>
    public static IEndpointConventionBuilder MapDevUI(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/devui", () => "Agents, their instructions and their tools.");
}
