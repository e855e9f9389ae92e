using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Console, traces, activities, metrics and exceptions.</content>
internal static partial class DotNetFlowSdk
{
    private const string Console = "System.Console";
    private const string Trace = "System.Diagnostics.Trace";
    private const string Debug = "System.Diagnostics.Debug";
    private const string TraceSource = "System.Diagnostics.TraceSource";
    private const string Activity = "System.Diagnostics.Activity";
    private const string ActivityEvent = "System.Diagnostics.ActivityEvent";
    private const string ActivityTags = "System.Diagnostics.ActivityTagsCollection";
    private const string TagList = "System.Diagnostics.TagList";
    private const string EventSource = "System.Diagnostics.Tracing.EventSource";
    private const string Metrics = "System.Diagnostics.Metrics.";

    private static string[] MetricTags => ["tag", "tag1", "tag2", "tag3", "tags"];

    private static FlowRow[] LogRows =>
    [
        .. Logs(Console, ["Write", "WriteLine"], "value", "buffer", "format", "arg", "arg0", "arg1", "arg2"),
        SinkProperty(SinkKinds.Log, Console, "Error"),
        SinkProperty(SinkKinds.Log, Console, "Out"),
        .. Logs(Trace, ["Write", "WriteLine"], "message", "value"),
        .. Logs(Trace, ["TraceError", "TraceInformation", "TraceWarning"], "message", "format", "args"),
        .. Logs(Trace, ["Fail"], "message", "detailMessage"),
        .. Logs(Debug, ["Write", "WriteLine"], "message", "value"),
        .. Logs(Debug, ["WriteLine"], "format", "args"),
        .. Logs(Debug, ["Fail"], "message", "detailMessage"),
        .. Logs(Debug, ["Print"], "message", "format", "args"),
        .. Logs(TraceSource, ["TraceEvent"], "message", "format", "args"),
        .. Logs(TraceSource, ["TraceInformation"], "message", "format", "args"),
        .. Logs(TraceSource, ["TraceData"], "data"),
        .. Logs(Activity, ["AddTag", "SetTag", "AddBaggage", "SetBaggage"], "value"),
        .. Logs(Activity, ["SetStatus"], "description"),
        .. Logs(Activity, ["AddException"], "tags"),
        SinkProperty(SinkKinds.Log, Activity, "DisplayName"),
        .. Logs(ActivityEvent, [Ctor], "name", "tags"),
        .. Logs(ActivityTags, [Ctor], "list"),
        .. Logs(ActivityTags, ["Add"], "value"),
        SinkProperty(SinkKinds.Log, ActivityTags, "this[]"),
        .. Logs(TagList, ["Add"], "value"),
        .. Logs("System.Diagnostics.ActivitySource", ["StartActivity", "CreateActivity"], "tags"),
        .. Logs(EventSource, ["WriteEvent"], "arg1", "arg2", "arg3", "args"),
        .. Logs(EventSource, ["Write"], "data"),
        .. Logs(Metrics + "Counter`1", ["Add"], MetricTags),
        .. Logs(Metrics + "UpDownCounter`1", ["Add"], MetricTags),
        .. Logs(Metrics + "Histogram`1", ["Record"], MetricTags),
        // Whoever catches an exception logs it, and often shows it.
        .. Logs("System.Exception", [Ctor], "message").Select(static row => row with { HoldsForDerived = true }),
    ];
}
