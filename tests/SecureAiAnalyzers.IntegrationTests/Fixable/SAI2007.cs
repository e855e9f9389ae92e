using ModelContextProtocol.Client;

namespace Fixable.SAI2007;

public static class Servers
{
    public static StdioClientTransport Files() => new(new StdioClientTransportOptions
    {
        Command = "npx",
        Arguments = ["-y", "@modelcontextprotocol/server-filesystem@2025.8.21", "/srv/documents"],
    });
}
