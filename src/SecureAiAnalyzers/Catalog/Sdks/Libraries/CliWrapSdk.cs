using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>CliWrap: programs that are run. Arguments in a list reach the program one by one, a single text is a command line.</summary>
internal static class CliWrapSdk
{
    private const string Command = "CliWrap.Command";

    public static SdkCatalog Catalog { get; } = new(
        "CliWrap",
        packages: ["CliWrap"],
        newestVersion: "3.10.5",
        anchors: ["CliWrap"],
        rows:
        [
            .. Sink(SinkKinds.Command, "CliWrap.Cli", ["Wrap"], "targetFilePath"),
            .. Sink(SinkKinds.Command, Command, [Ctor, "WithTargetFile"], "targetFilePath"),
            Sink(SinkKinds.Command, Command, "WithArguments", "arguments", FlowCondition.PlainText),
            .. Effects(EffectKind.RunProgram, Command, "ExecuteAsync"),
            .. Effects(EffectKind.RunProgram, "CliWrap.Buffered.BufferedCommandExtensions", "ExecuteBufferedAsync"),
            .. Effects(EffectKind.RunProgram, "CliWrap.EventStream.EventStreamCommandExtensions", "ListenAsync", "Observe"),
        ],
        isAiSdk: false);
}
