using Microsoft.Extensions.AI;
using ModelContextProtocol.Client;

namespace Samples.Shared;

/// <summary>The tools of an MCP server. A tool that needs approval is wrapped, so that who calls it can tell.</summary>
internal sealed class McpConnection : IAsyncDisposable
{
    private readonly McpClient? _client;

    private McpConnection(McpClient? client, IReadOnlyList<AIFunction> tools)
    {
        _client = client;
        Tools = tools;
    }

    /// <summary>What the server offers.</summary>
    public IReadOnlyList<AIFunction> Tools { get; }

    /// <summary>Opens a connection to the server; without a server there are no tools.</summary>
    public static async Task<McpConnection> OpenAsync(HostedMcpServerTool? server, CancellationToken cancellationToken)
    {
        if (server is null)
            return new McpConnection(client: null, tools: []);

        var options = new HttpClientTransportOptions { Endpoint = new Uri(server.ServerAddress), Name = server.ServerName };
        var client = await McpClient.CreateAsync(new HttpClientTransport(options), cancellationToken: cancellationToken);
        var offered = await client.ListToolsAsync(cancellationToken: cancellationToken);
        var allowed = offered.Where(tool => server.AllowedTools?.Contains(tool.Name) != false);
        return new McpConnection(client, [.. allowed.Select(tool => Wrap(tool, server.ApprovalMode))]);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _client?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static AIFunction Wrap(McpClientTool tool, HostedMcpServerToolApprovalMode? mode) =>
        mode is HostedMcpServerToolNeverRequireApprovalMode || IsExempt(tool.Name, mode) ? tool : new ApprovalRequiredAIFunction(tool);

    private static bool IsExempt(string tool, HostedMcpServerToolApprovalMode? mode) =>
        mode is HostedMcpServerToolRequireSpecificApprovalMode { NeverRequireApprovalToolNames: { } exempt } && exempt.Contains(tool);
}
