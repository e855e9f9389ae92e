using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.SupplyChain;

public sealed class UntrustedNativeLibraryTests
{
    private const string Onnx = "Microsoft.ML.OnnxRuntime";

    [Theory]
    [InlineData("new Microsoft.ML.OnnxRuntime.SessionOptions().RegisterCustomOpLibraryV2([|text|], out _);", Onnx)]
    [InlineData("new Microsoft.ML.OnnxRuntime.SessionOptions().RegisterCustomOpLibrary([|Path.Combine(AppContext.BaseDirectory, \"ops\", text)|]);", Onnx)]
    [InlineData("LLama.Native.NativeLibraryConfig.LLama.WithLibrary([|text|]);", "LLamaSharp")]
    [InlineData("LLama.Native.NativeLibraryConfig.All.WithLibrary([|$\"/opt/{text}/libllama.so\"|], null);", "LLamaSharp")]
    [InlineData("LLama.Native.NativeLibraryConfig.All.WithSearchDirectory([|text|]);", "LLamaSharp")]
    [InlineData("Whisper.net.LibraryLoader.RuntimeOptions.LibraryPath = [|text|];", "Whisper.net")]
    [InlineData("System.Runtime.InteropServices.NativeLibrary.Load([|text|]);", Onnx)]
    [InlineData("System.Runtime.InteropServices.NativeLibrary.TryLoad([|text|], out _);", Onnx)]
    public Task Reports_each_SDK(string statement, string sdk) =>
        FlowRuleTest.VerifyAsync(RuleTable.UntrustedNativeLibrary, FlowCode.InAction(statement), FlowCode.Stubs(sdk));

    [Theory]
    [InlineData("var text = (await client.GetResponseAsync(\"Which one?\")).Text; new Microsoft.ML.OnnxRuntime.SessionOptions().RegisterCustomOpLibrary([|text|]);")]
    [InlineData("var text = await new HttpClient().GetStringAsync(\"https://contoso.com/ops\"); new Microsoft.ML.OnnxRuntime.SessionOptions().RegisterCustomOpLibrary([|text|]);")]
    public Task Reports_what_a_model_or_server_says(string statement) =>
        FlowRuleTest.VerifyAsync(RuleTable.UntrustedNativeLibrary, "using System.Net.Http;\n" + FlowCode.InMethod(statement), Onnx);

    [Theory]
    [InlineData("if (text is \"cpu\" or \"cuda\") new Microsoft.ML.OnnxRuntime.SessionOptions().RegisterCustomOpLibrary($\"lib{text}.so\");")]
    [InlineData("new Microsoft.ML.OnnxRuntime.SessionOptions().RegisterCustomOpLibrary($\"libops{number}.so\");")]
    [InlineData("new Microsoft.ML.OnnxRuntime.SessionOptions().RegisterCustomOpLibrary(\"libops.so\"); Console.WriteLine(text);")]
    public Task DoesNotReport_known_library(string statement) => FlowRuleTest.VerifyAsync(RuleTable.UntrustedNativeLibrary, FlowCode.InAction(statement), Onnx);

    [Theory]
    [InlineData("configuration[\"Ops:Path\"]!")]
    [InlineData("Environment.GetEnvironmentVariable(\"OPS_PATH\")!")]
    [InlineData("File.ReadAllText(\"/etc/contoso/ops\")")]
    [InlineData("Path.Combine(AppContext.BaseDirectory, \"libops.so\")")]
    [InlineData("Path.Combine(Path.GetDirectoryName(typeof(string).Assembly.Location)!, \"libops.so\")")]
    [InlineData("\"libops.so\"")]
    public Task DoesNotReport_library_of_the_operator(string path) => FlowRuleTest.VerifyAsync(
        RuleTable.UntrustedNativeLibrary, FlowCode.InMethod($"new Microsoft.ML.OnnxRuntime.SessionOptions().RegisterCustomOpLibrary({path});"), Onnx);

    /// <summary>The rule about models leaves libraries to this one.</summary>
    [Fact]
    public Task DoesNotReport_library_as_a_model() => FlowRuleTest.VerifyAsync(
        RuleTable.UntrustedModel, FlowCode.InAction("new Microsoft.ML.OnnxRuntime.SessionOptions().RegisterCustomOpLibrary(text);"), Onnx);

    [Fact]
    public Task DoesNotReport_model_as_a_library() => FlowRuleTest.VerifyAsync(
        RuleTable.UntrustedNativeLibrary, FlowCode.InAction("_ = new Microsoft.ML.OnnxRuntime.InferenceSession(text);"), Onnx);
}
