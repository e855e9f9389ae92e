using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Engines that run code of other languages inside the process. Each has a version of its own.</summary>
internal static class ScriptEnginesSdk
{
    private const string JintEngine = "Jint.Engine";
    private const string ClearScriptEngine = "Microsoft.ClearScript.ScriptEngine";
    private const string V8 = "Microsoft.ClearScript.V8.";
    private const string Python = "Python.Runtime.";
    private const string Lua = "NLua.Lua";

    public static SdkCatalog Jint { get; } = new(
        "Jint",
        packages: ["Jint"],
        newestVersion: "4.18.0",
        anchors: ["Jint"],
        rows:
        [
            .. Code(JintEngine, ["Evaluate", "EvaluateAsync", "Execute", "ExecuteAsync", "PrepareModule", "PrepareScript"]),
            .. Code(JintEngine + "+ModuleOperations", ["Add"]),
            .. Code("Jint.Runtime.Modules.ModuleBuilder", ["AddSource"]),
            .. Sink(SinkKinds.Code, "Jint.Native.ShadowRealm.ShadowRealm", ["Evaluate"], "sourceText"),
        ],
        isAiSdk: false);

    public static SdkCatalog ClearScript { get; } = new(
        "ClearScript",
        packages: ["Microsoft.ClearScript.Core", "Microsoft.ClearScript.V8"],
        newestVersion: "7.5.1.1",
        anchors: ["Microsoft.ClearScript"],
        rows:
        [
            .. Code(ClearScriptEngine, ["Evaluate", "Execute"]),
            .. Sink(SinkKinds.Code, ClearScriptEngine, ["ExecuteCommand"], "command"),
            .. Sink(SinkKinds.Code, ClearScriptEngine, ["EvaluateDocument", "ExecuteDocument"], "specifier"),
            .. Code(V8 + "V8ScriptEngine", ["Compile"]),
            .. Code(V8 + "V8Runtime", ["Compile"]),
            .. Sink(SinkKinds.Code, V8 + "V8ScriptEngine", ["CompileDocument"], "specifier"),
            .. Sink(SinkKinds.Code, V8 + "V8Runtime", ["CompileDocument"], "specifier"),
        ],
        isAiSdk: false);

    public static SdkCatalog DynamicLanguages { get; } = new(
        "Dynamic Language Runtime",
        packages: ["DynamicLanguageRuntime"],
        newestVersion: SdkCatalog.Unversioned,
        anchors: ["Microsoft.Scripting.Hosting"],
        rows:
        [
            .. Sink(SinkKinds.Code, "Microsoft.Scripting.Hosting.ScriptEngine", ["Execute", "CreateScriptSourceFromString"], "expression"),
        ],
        isAiSdk: false);

    public static SdkCatalog PythonNet { get; } = new(
        "Python.NET",
        packages: ["pythonnet"],
        newestVersion: "3.2.1",
        anchors: ["Python.Runtime"],
        rows:
        [
            .. Code(Python + "PythonEngine", ["Compile", "Eval", "Exec", "RunSimpleString", "RunString"]),
            .. Code(Python + "PyModule", ["Eval", "Exec", "FromString"]),
            Parameter(ApiRole.ForeignModule, Python + "Py", "Import", "name"),
            Parameter(ApiRole.ForeignModule, Python + "PyModule", "Import", "name"),
            .. Parameter(ApiRole.ForeignCode, Python + "PythonEngine", ["Compile", "Eval", "Exec", "RunSimpleString"], "code"),
            .. Parameter(ApiRole.ForeignCode, Python + "PyModule", ["Eval", "Exec", "FromString"], "code"),
        ],
        isAiSdk: false);

    public static SdkCatalog NLua { get; } = new(
        "NLua",
        packages: ["NLua"],
        newestVersion: "1.6.0",
        anchors: ["NLua"],
        rows:
        [
            .. Sink(SinkKinds.Code, Lua, ["DoString", "LoadString"], "chunk"),
            .. Sink(SinkKinds.Code, Lua, ["DoFile", "LoadFile"], "fileName"),
        ],
        isAiSdk: false);

    private static FlowRow[] Code(string type, string[] members) => [.. Sink(SinkKinds.Code, type, members, "code")];
}
