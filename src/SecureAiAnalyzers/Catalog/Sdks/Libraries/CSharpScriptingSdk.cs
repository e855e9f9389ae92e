using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>C# scripting: code that is compiled and run.</summary>
internal static class CSharpScriptingSdk
{
    private const string Scripting = "Microsoft.CodeAnalysis.";

    public static SdkCatalog Catalog { get; } = new(
        "C# scripting",
        packages: ["Microsoft.CodeAnalysis.CSharp.Scripting"],
        newestVersion: "5.12.0",
        anchors: ["Microsoft.CodeAnalysis.Scripting"],
        rows:
        [
            .. Sink(SinkKinds.Code, Scripting + "CSharp.Scripting.CSharpScript", ["Create", "EvaluateAsync", "RunAsync"], "code"),
            .. Sink(SinkKinds.Code, Scripting + "Scripting.Script", ["ContinueWith"], "code"),
            .. Sink(SinkKinds.Code, Scripting + "Scripting.ScriptState", ["ContinueWithAsync"], "code"),
        ],
        isAiSdk: false);
}
