// The rules know SDK types by name, so that a declaration stands for a package that does not restore.
namespace Microsoft.Agents.AI.DevUI
{
    public static class DevUIExtensions
    {
        public static void MapDevUI(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/devui", () => "");
    }
}
