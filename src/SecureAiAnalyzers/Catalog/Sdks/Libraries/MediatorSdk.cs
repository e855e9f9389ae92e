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

    public static SdkCatalog Wolverine { get; } = new(
        "Wolverine",
        packages: ["WolverineFx"],
        newestVersion: "6.62.0",
        anchors: ["Wolverine"],
        rows:
        [
            .. Dispatch("Wolverine.ICommandBus", ["InvokeAsync", "StreamAsync"], "message", WolverineHandlers),
            .. Dispatch("Wolverine.IMessageBus", ["BroadcastToTopicAsync", "InvokeForTenantAsync", "PublishAsync", "SendAsync"], "message", WolverineHandlers),
            .. Dispatch("Wolverine.MessageBusExtensions", ["BroadcastToAllNodesAsync", "ScheduleAsync"], "message", WolverineHandlers),
        ],
        isAiSdk: false);

    private static NamedHandlers WolverineHandlers => new(
        ["Handler", "Consumer"],
        ["Consume", "ConsumeAsync", "Consumes", "ConsumesAsync", Handle, "HandleAsync", "Handles", "HandlesAsync"]);

    private static IEnumerable<FlowRow> Senders(string type, string home) =>
        Dispatch(type, ["Send"], "request", Handle, home + "IRequestHandler`1", home + "IRequestHandler`2");

    private static IEnumerable<FlowRow> Publishers(string type, string home) =>
        Dispatch(type, ["Publish"], "notification", Handle, home + "INotificationHandler`1");
}
