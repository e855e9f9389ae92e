using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Mediators: whoever sends a request need not know the class that handles it.</summary>
internal static class MediatorSdk
{
    private const string Handle = "Handle";

    public static SdkCatalog MediatR { get; } = new(
        "MediatR",
        packages: ["MediatR"],
        newestVersion: "5.1.0",
        anchors: ["MediatR"],
        rows:
        [
            .. Senders("MediatR.IMediator", "MediatR."),
            .. Senders("MediatR.ISender", "MediatR."),
            .. Publishers("MediatR.IMediator", "MediatR."),
            .. Publishers("MediatR.IPublisher", "MediatR."),
            .. Dispatch("MediatR.ISender", ["CreateStream"], "request", Handle, "MediatR.IStreamRequestHandler`2"),
        ],
        isAiSdk: false);

    public static SdkCatalog Generated { get; } = new(
        "Mediator",
        packages: ["Mediator.Abstractions"],
        newestVersion: "3.0.2",
        anchors: ["Mediator"],
        rows:
        [
            .. Dispatch("Mediator.ISender", ["Send"], "request", Handle, "Mediator.IRequestHandler`1", "Mediator.IRequestHandler`2"),
            .. Dispatch("Mediator.ISender", ["Send"], "command", Handle, "Mediator.ICommandHandler`1", "Mediator.ICommandHandler`2"),
            .. Dispatch("Mediator.ISender", ["Send"], "query", Handle, "Mediator.IQueryHandler`2"),
            .. Dispatch(
                "Mediator.ISender",
                ["Send"],
                "message",
                Handle,
                "Mediator.IRequestHandler`1",
                "Mediator.IRequestHandler`2",
                "Mediator.ICommandHandler`1",
                "Mediator.ICommandHandler`2",
                "Mediator.IQueryHandler`2"),
            .. Dispatch("Mediator.ISender", ["CreateStream"], "query", Handle, "Mediator.IStreamQueryHandler`2"),
            .. Dispatch("Mediator.ISender", ["CreateStream"], "request", Handle, "Mediator.IStreamRequestHandler`2"),
            .. Dispatch("Mediator.ISender", ["CreateStream"], "command", Handle, "Mediator.IStreamCommandHandler`2"),
            .. Publishers("Mediator.IPublisher", "Mediator."),
        ],
        isAiSdk: false);

    private static IEnumerable<FlowRow> Senders(string type, string home) =>
        Dispatch(type, ["Send"], "request", Handle, home + "IRequestHandler`1", home + "IRequestHandler`2");

    private static IEnumerable<FlowRow> Publishers(string type, string home) =>
        Dispatch(type, ["Publish"], "notification", Handle, home + "INotificationHandler`1");
}
