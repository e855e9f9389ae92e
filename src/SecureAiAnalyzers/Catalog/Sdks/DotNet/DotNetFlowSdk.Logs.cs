using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Console, traces and activities.</content>
internal static partial class DotNetFlowSdk
{
    private const string Console = "System.Console";
    private const string Trace = "System.Diagnostics.Trace";
    private const string Debug = "System.Diagnostics.Debug";
    private const string Activity = "System.Diagnostics.Activity";

    private static FlowRow[] LogRows =>
    [
        .. Sink(SinkKinds.Log, Console, ["Write", "WriteLine"], "value"),
        .. Sink(SinkKinds.Log, Console, ["Write", "WriteLine"], "buffer"),
        .. Sink(SinkKinds.Log, Console, ["Write", "WriteLine"], "format"),
        .. Sink(SinkKinds.Log, Console, ["Write", "WriteLine"], "arg"),
        .. Sink(SinkKinds.Log, Console, ["Write", "WriteLine"], "arg0"),
        .. Sink(SinkKinds.Log, Console, ["Write", "WriteLine"], "arg1"),
        .. Sink(SinkKinds.Log, Console, ["Write", "WriteLine"], "arg2"),
        .. Sink(SinkKinds.Log, Trace, ["Write", "WriteLine", "TraceError", "TraceInformation", "TraceWarning"], "message"),
        .. Sink(SinkKinds.Log, Trace, ["TraceError", "TraceInformation", "TraceWarning"], "args"),
        .. Sink(SinkKinds.Log, Trace, ["Write", "WriteLine"], "value"),
        .. Sink(SinkKinds.Log, Debug, ["Write", "WriteLine"], "message"),
        .. Sink(SinkKinds.Log, Debug, ["Write", "WriteLine"], "value"),
        .. Sink(SinkKinds.Log, Activity, ["AddTag", "SetTag", "AddBaggage", "SetBaggage"], "value"),
        .. Sink(SinkKinds.Log, Activity, ["SetStatus"], "description"),
    ];
}
