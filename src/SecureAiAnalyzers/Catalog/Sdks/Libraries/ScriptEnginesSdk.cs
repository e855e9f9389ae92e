using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Engines that run code of other languages inside the process.</summary>
internal static class ScriptEnginesSdk
{
    private const string DynamicLanguages = "Microsoft.Scripting.Hosting.ScriptEngine";

    public static SdkCatalog Catalog { get; } = new(
        "Script engines",
        packages:
        [
            "Jint",
            "Microsoft.ClearScript.Core",
            "DynamicLanguageRuntime",
            "pythonnet",
            "DynamicExpresso.Core",
        ],
        newestVersion: SdkCatalog.Unversioned,
        anchors: ["Jint", "Microsoft.ClearScript", "Microsoft.Scripting.Hosting", "Python.Runtime", "DynamicExpresso"],
        rows:
        [
            .. Sink(SinkKinds.Code, "Jint.Engine", ["Evaluate", "Execute"], "code"),
            .. Sink(SinkKinds.Code, "Microsoft.ClearScript.ScriptEngine", ["Evaluate", "Execute"], "code"),
            .. Sink(SinkKinds.Code, "Microsoft.ClearScript.ScriptEngine", ["ExecuteCommand"], "command"),
            .. Sink(SinkKinds.Code, DynamicLanguages, ["Execute", "CreateScriptSourceFromString"], "expression"),
            .. Sink(SinkKinds.Code, "Python.Runtime.PythonEngine", ["Exec", "Eval", "RunSimpleString"], "code"),
            .. Sink(SinkKinds.Code, "DynamicExpresso.Interpreter", ["Eval", "Parse"], "expressionText"),
        ],
        isAiSdk: false);
}
