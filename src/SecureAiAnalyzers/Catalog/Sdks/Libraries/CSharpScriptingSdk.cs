using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>C# scripting, and the compiler itself: code that is compiled and run.</summary>
internal static class CSharpScriptingSdk
{
    private const string Scripting = "Microsoft.CodeAnalysis.";

    public static SdkCatalog Catalog { get; } = new(
        "C# scripting",
        packages: ["Microsoft.CodeAnalysis.CSharp.Scripting"],
        newestVersion: "5.12.0",
        anchors: ["Microsoft.CodeAnalysis.CSharp"],
        rows:
        [
            .. Sink(SinkKinds.Code, Scripting + "CSharp.Scripting.CSharpScript", ["EvaluateAsync", "RunAsync"], "code"),

            // A script that is made may only be compiled, to look at its errors.
            .. Verbatim(Scripting + "CSharp.Scripting.CSharpScript", ["Create"], from: "code"),
            .. Transfer(Scripting + "CSharp.Scripting.CSharpScript", ["Create"], from: ["code"]),
            .. Transfer(Scripting + "Scripting.Script", ["ContinueWith"], from: [FlowRow.Receiver, "code"]),
            .. Transfer(Scripting + "Scripting.Script", ["WithOptions"], from: [FlowRow.Receiver]),
            .. SinkReceiver(SinkKinds.Code, Scripting + "Scripting.Script", "RunAsync", "RunFromAsync"),
            .. SinkReceiver(SinkKinds.Code, Scripting + "Scripting.Script`1", "CreateDelegate"),
            .. Sink(SinkKinds.Code, Scripting + "Scripting.ScriptState", ["ContinueWithAsync"], "code"),

            // A library that is compiled is run where it is loaded.
            .. Transfer(Scripting + "CSharp.CSharpSyntaxTree", ["ParseText"], from: ["text"]),
            .. Transfer(Scripting + "CSharp.CSharpCompilation", ["Create"], from: ["syntaxTrees"]),
            .. Transfer(Scripting + "CSharp.CSharpCompilation", ["AddSyntaxTrees"], from: [FlowRow.Receiver, "trees"]),
            .. Transfer(Scripting + "CSharp.CSharpCompilation", ["AddReferences", "WithOptions", "WithReferences"], from: [FlowRow.Receiver]),
            .. Transfer(Scripting + "Compilation", ["Emit"], from: [FlowRow.Receiver], to: "peStream"),
        ],
        isAiSdk: false);
}
