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
        newestVersion: "7.6.9",
        anchors: ["System.Management.Automation"],
        rows:
        [
            .. Sink(SinkKinds.Command, Automation + "PowerShell", ["AddScript"], "script"),
            .. Sink(SinkKinds.Command, Automation + "PowerShell", ["AddCommand"], "cmdlet"),
            .. Sink(SinkKinds.Command, Automation + "PSCommand", ["AddScript"], "script"),
            .. Sink(SinkKinds.Command, Automation + "PSCommand", ["AddCommand"], "command"),
            .. Sink(SinkKinds.Command, Automation + "PSCommand", ["AddCommand"], "cmdlet"),
            .. Sink(SinkKinds.Command, Automation + "ScriptBlock", ["Create"], "script"),
            .. Sink(SinkKinds.Command, Automation + "CommandInvocationIntrinsics", ["InvokeScript"], "script"),
            .. Sink(SinkKinds.Command, Automation + "CommandInvocationIntrinsics", ["NewScriptBlock"], "scriptText"),
            // It runs the expressions that stand in the text.
            .. Sink(SinkKinds.Command, Automation + "CommandInvocationIntrinsics", ["ExpandString"], "source"),
            .. Sink(SinkKinds.Command, Automation + "Runspaces.Runspace", ["CreatePipeline", "CreateNestedPipeline"], "command"),
            .. Effects(EffectKind.RunProgram, Automation + "PowerShell", "BeginInvoke", "Invoke", "InvokeAsync"),
            .. Effects(EffectKind.RunProgram, Automation + "Runspaces.Pipeline", "Invoke", "InvokeAsync"),
            .. Sink(SinkKinds.Command, Automation + "Runspaces.Command", [Ctor], "command"),
            .. Sink(SinkKinds.Command, Automation + "Runspaces.CommandCollection", ["Add"], "command"),
            .. Sink(SinkKinds.Command, Automation + "Runspaces.CommandCollection", ["AddScript"], "scriptContents"),
        ],
        isAiSdk: false);
}
