using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>PowerShell hosting: text of scripts and names of commands.</summary>
internal static class PowerShellSdk
{
    private const string Automation = "System.Management.Automation.";

    public static SdkCatalog Catalog { get; } = new(
        "PowerShell",
        packages: ["Microsoft.PowerShell.SDK", "System.Management.Automation"],
        newestVersion: SdkCatalog.Unversioned,
        anchors: ["System.Management.Automation"],
        rows:
        [
            .. Sink(SinkKinds.Command, Automation + "PowerShell", ["AddScript"], "script"),
            .. Sink(SinkKinds.Command, Automation + "PowerShell", ["AddCommand"], "cmdlet"),
            .. Sink(SinkKinds.Command, Automation + "ScriptBlock", ["Create"], "script"),
            .. Sink(SinkKinds.Command, Automation + "CommandInvocationIntrinsics", ["InvokeScript"], "script"),
            .. Sink(SinkKinds.Command, Automation + "CommandInvocationIntrinsics", ["NewScriptBlock"], "scriptText"),
            .. Sink(SinkKinds.Command, Automation + "Runspaces.Runspace", ["CreatePipeline"], "command"),
            .. Sink(SinkKinds.Command, Automation + "Runspaces.CommandCollection", ["AddScript"], "scriptContents"),
        ],
        isAiSdk: false);
}
