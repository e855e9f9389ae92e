using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Tasks and awaitables: each holds its result.</content>
internal static partial class DotNetFlowSdk
{
    private const string Tasks = "System.Threading.Tasks.";
    private const string Awaiters = "System.Runtime.CompilerServices.";

    private static FlowRow[] TaskRows =>
    [
        .. Types(
            FlowRole.Container,
            Tasks + "Task",
            Tasks + "ValueTask`1",
            Tasks + "TaskCompletionSource`1",
            Tasks + "TaskAsyncEnumerableExtensions",
            Tasks + "TaskExtensions",
            Awaiters + "TaskAwaiter`1",
            Awaiters + "ValueTaskAwaiter`1",
            Awaiters + "ConfiguredTaskAwaitable`1",
            Awaiters + "ConfiguredTaskAwaitable`1+ConfiguredTaskAwaiter",
            Awaiters + "ConfiguredValueTaskAwaitable`1",
            Awaiters + "ConfiguredValueTaskAwaitable`1+ConfiguredValueTaskAwaiter",
            Awaiters + "ConfiguredCancelableAsyncEnumerable`1",
            Awaiters + "ConfiguredCancelableAsyncEnumerable`1+Enumerator"),
        .. ContainerWriter(Tasks + "TaskCompletionSource`1", "SetResult", "TrySetResult"),

        .. Transfer(Tasks + "Task", ["FromResult"], from: ["result"]),
        .. Transfer(Tasks + "ValueTask", ["FromResult"], from: ["result"]),
        .. Transfer(Tasks + "Task", ["WhenAll", "WhenAny"], from: ["tasks"]),
        .. Transfer(Tasks + "Task", ["WhenAny"], from: ["task1", "task2"]),
        .. Transfer(Tasks + "Task", ["WhenEach"], from: ["tasks"]),
        .. Transfer(Tasks + "Task", ["Run"], from: ["function"]),
        .. Transfer(Tasks + "Parallel", ["ForEach", "ForEachAsync"], from: ["source"], to: "body"),
        .. Transfer(Tasks + "TaskFactory", ["StartNew"], from: ["function"]),
        .. Transfer(Tasks + "TaskFactory", ["StartNew"], from: ["state"], to: "function"),
        .. Transfer(Tasks + "Task", ["ContinueWith"], from: ["this", "state"], to: "continuationFunction"),
        .. Transfer(Tasks + "Task", ["ContinueWith"], from: ["this", "state"], to: "continuationAction"),
        .. Transfer(Tasks + "Task", ["ContinueWith"], from: ["continuationFunction"]),
    ];
}
