using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>
/// Semantic Kernel: kernel, connectors, templates, plugins, agents, search. The parts are computed properties: the initialisation order of
/// fields is not defined across the files of a partial class.
/// </summary>
internal static partial class SemanticKernelSdk
{
    private const string SeenVersion = "1.82.0";
    private const string Kernels = "Microsoft.SemanticKernel.";

    public static SdkCatalog Catalog { get; } = new(
        "Semantic Kernel",
        packages:
        [
            "Microsoft.SemanticKernel",
            "Microsoft.SemanticKernel.Abstractions",
            "Microsoft.SemanticKernel.Core",
            new("Microsoft.SemanticKernel.Agents.Core", "1.80.0"),
            new("Microsoft.SemanticKernel.PromptTemplates.Handlebars", "1.80.0"),
            new("Microsoft.SemanticKernel.PromptTemplates.Liquid", "1.80.0"),
        ],
        newestVersion: "1.82.0",
        anchors: ["Microsoft.SemanticKernel"],
        rows:
        [
            .. ConnectorRows,
            .. CallRows,
            .. SettingsRows,
            .. TemplateRows,
            .. PluginRows,
            .. AgentRows,
            .. FlowRows,
            .. SearchRows,
        ])
    {
        MessageLog = "Microsoft.SemanticKernel",
    };
}
