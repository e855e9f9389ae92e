using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.FlowLabels;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Where requests and messages of users are read without a web framework.</content>
internal static partial class DotNetFlowSdk
{
    private static FlowRow[] RequestRows =>
    [
        FilledArgument(UserInput, "System.Net.WebSockets.WebSocket", "ReceiveAsync", "buffer"),
        .. Source(
            UserInput, "System.Net.HttpListenerRequest", "InputStream", "QueryString", "RawUrl", "Url", "Headers", "Cookies", "ContentType"),
    ];
}
