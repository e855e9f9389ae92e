using ModelContextProtocol.Server;

namespace Shop.Tools;

internal static class Registration
{
    private static readonly Delegate[] More = [Hello, (string name) => Hello(name)];

    public static IMcpServerBuilder AddMore(this IMcpServerBuilder builder) => builder.WithTools(Tools());

    public static void Protect(this IEndpointConventionBuilder endpoints) => endpoints.RequireAuthorization();

    private static IEnumerable<McpServerTool> Tools()
    {
        Action<string> close = Commands.Close;
        yield return McpServerTool.Create(close);
        yield return McpServerTool.Create(Commands.Open);
        foreach (var function in More)
            yield return McpServerTool.Create(function);
    }

    private static string Hello(string name) => File.ReadAllText(name);
}
