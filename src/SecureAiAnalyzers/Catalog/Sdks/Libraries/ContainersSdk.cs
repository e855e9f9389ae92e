using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.EffectKind;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Containers and clusters.</summary>
internal static class ContainersSdk
{
    private const string Docker = "Docker.DotNet.";
    private const string Cluster = "k8s.";

    public static SdkCatalog DockerDotNet { get; } = new(
        "Docker.DotNet",
        packages: ["Docker.DotNet"],
        newestVersion: "3.125.15",
        anchors: ["Docker.DotNet"],
        rows:
        [
            .. ChangingClients(
                ChangeService,
                Docker + "IContainerOperations",
                Docker + "IImageOperations",
                Docker + "INetworkOperations",
                Docker + "ISwarmOperations",
                Docker + "IVolumeOperations"),
            .. Effects(ChangeService, Docker + "INetworkOperations", "ConnectNetworkAsync", "DisconnectNetworkAsync"),
            .. Effects(ChangeService, Docker + "IImageOperations", "TagImageAsync"),
            .. Effects(RunProgram, Docker + "IExecOperations", "StartAndAttachContainerExecAsync", "StartContainerExecAsync"),
            .. Effects(RunProgram, Docker + "IExecOperations", "StartWithConfigContainerExecAsync"),
        ],
        isAiSdk: false);

    public static SdkCatalog Kubernetes { get; } = new(
        "Kubernetes client",
        packages: ["KubernetesClient"],
        newestVersion: "21.0.8",
        anchors: ["k8s"],
        rows:
        [
            .. ChangingClients(ChangeService, Cluster + "GenericClient"),
            .. ChangingClients(ChangeService, [.. Groups.Select(static group => Cluster + "I" + group + "Operations")]),
            .. ChangingClients(ChangeService, [.. Groups.Select(static group => Cluster + group + "OperationsExtensions")]),
            .. Effects(RunProgram, Cluster + "IKubernetes", "NamespacedPodExecAsync", "WebSocketNamespacedPodExecAsync"),
        ],
        isAiSdk: false);

    private static string[] Groups =>
    [
        "AppsV1", "AutoscalingV1", "AutoscalingV2", "BatchV1", "CoreV1", "CustomObjects", "NetworkingV1", "PolicyV1", "RbacAuthorizationV1", "StorageV1",
    ];
}
