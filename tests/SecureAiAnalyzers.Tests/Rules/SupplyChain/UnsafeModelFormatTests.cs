using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.SupplyChain;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.SupplyChain;

using Test = RuleTest<UnsafeModelFormat>;

public sealed class UnsafeModelFormatTests
{
    private static readonly string[] Packages =
        ["TorchSharp", "TorchSharp.PyBridge", "pythonnet", "Whisper.net", "LLamaSharp", "Microsoft.ML.OnnxRuntime", "Microsoft.ML", "Microsoft.ML.DataView"];

    private static string In(string statements) => $$"""
        using System;
        using System.IO;
        using Python.Runtime;
        using TorchSharp;
        using TorchSharp.PyBridge;

        class Models
        {
            void Load(torch.nn.Module model, string folder, bool isSafe)
            {
                {{statements}}
            }
        }
        """;

    [Theory]
    [InlineData("model.load_py([|\"weights.pth\"|]);")]
    [InlineData("model.load_py([|Path.Combine(folder, \"weights.PT\")|]);")]
    [InlineData("model.load_py([|$\"{folder}/weights.ckpt\"|]);")]
    [InlineData("model.load_py(location: [|\"pytorch_model.bin\"|], strict: false);")]
    [InlineData("using var file = File.OpenRead(\"weights.pth\"); model.load_py([|file|]);")]
    [InlineData("var path = Path.Combine(AppContext.BaseDirectory, \"weights.pth\"); model.load_py([|path|]);")]
    [InlineData("_ = PyTorchUnpickler.UnpickleStateDict([|\"weights.pkl\"|]);")]
    [InlineData("_ = torch.jit.load([|\"classifier.pt\"|]);")]
    [InlineData("_ = torch.jit.load<torch.Tensor, torch.Tensor>([|\"classifier.pt\"|]);")]
    public Task Reports_file_that_can_hold_code(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("dynamic torch = Py.Import(\"torch\"); dynamic net = [|torch.load(\"net.pt\")|];")]
    [InlineData("dynamic torch = Py.Import(\"torch\"); dynamic net = [|torch.load(\"net.pt\", weights_only: false)|];")]
    [InlineData("dynamic torch = Py.Import(\"torch\"); dynamic net = [|torch.load(folder, Py.kw(\"weights_only\", false))|];")]
    [InlineData("dynamic pickle = Py.Import(\"pickle\"); dynamic io = Py.Import(\"io\"); var forest = [|pickle.load(io.open(\"forest.pkl\", \"rb\"))|];")]
    [InlineData("using (Py.GIL()) { dynamic joblib = Py.Import(\"joblib\"); Console.WriteLine([|joblib.load(\"forest.joblib\")|].predict(new[] { 1 })); }")]
    [InlineData("using var scope = Py.CreateScope(); dynamic joblib = scope.Import(\"joblib\"); var forest = [|joblib.load(folder)|];")]
    [InlineData("PythonEngine.Exec([|\"import pickle\\nmodel = pickle.load(open('model.pkl', 'rb'))\"|]);")]
    [InlineData("PythonEngine.Exec([|\"import torch\\nmodel = torch.load('model.pt', map_location='cpu')\"|]);")]
    [InlineData("using var scope = Py.CreateScope(); scope.Exec([|$\"import joblib\\nmodel = joblib.load('{folder}/model.joblib')\"|]);")]
    public Task Reports_what_Python_reads(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("model.load(\"weights.dat\");")]
    [InlineData("model.load(\"weights.pt\");")]
    [InlineData("_ = torch.load(\"tensor.pt\");")]
    [InlineData("model.load_safetensors(\"weights.safetensors\");")]
    [InlineData("model.load_py(folder);")]
    [InlineData("_ = torch.jit.load(folder);")]
    [InlineData("_ = new Microsoft.ML.OnnxRuntime.InferenceSession(\"model.onnx\");")]
    [InlineData("_ = new Microsoft.ML.OnnxRuntime.InferenceSession(\"model.bin\");")]
    [InlineData("_ = new LLama.Common.ModelParams(\"model.gguf\");")]
    [InlineData("_ = Whisper.net.WhisperFactory.FromPath(\"ggml-base.bin\");")]
    [InlineData("_ = new Microsoft.ML.MLContext().Model.Load(\"model.zip\", out _);")]
    [InlineData("File.ReadAllBytes(\"weights.pth\");")]
    public Task DoesNotReport_format_that_holds_data(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("dynamic torch = Py.Import(\"torch\"); dynamic net = torch.load(\"net.pt\", weights_only: true);")]
    [InlineData("dynamic torch = Py.Import(\"torch\"); dynamic net = torch.load(\"net.pt\", Py.kw(\"weights_only\", true));")]
    [InlineData("dynamic torch = Py.Import(\"torch\"); dynamic net = torch.load(\"net.pt\", weights_only: isSafe);")]
    [InlineData("dynamic json = Py.Import(\"json\"); dynamic settings = json.load(folder);")]
    [InlineData("dynamic numpy = Py.Import(\"numpy\"); dynamic values = numpy.load(\"values.npy\");")]
    [InlineData("dynamic other = new object(); other.load(\"net.pt\");")]
    [InlineData("dynamic module = Py.Import(folder); module.load(\"net.pt\");")]
    [InlineData("PythonEngine.Exec(\"import torch\\nmodel = torch.load('model.pt', weights_only=True)\");")]
    [InlineData("PythonEngine.Exec(\"import json\\nmodel = json.load(open('model.json'))\");")]
    [InlineData("PythonEngine.Exec(folder);")]
    public Task DoesNotReport_what_Python_reads_as_data(string statement) => VerifyAsync(statement);

    [Fact]
    public Task DoesNotReport_without_the_package() => Test.VerifyAsync("""
        static class Bridge
        {
            public static void load_py(this object model, string location) { }
            static void Load(object model) => model.load_py("weights.pth");
        }
        """);

    [Fact]
    public Task DoesNotReport_broken_code() => new Test(In("model.load_py(); torch.jit.load(missing); dynamic torch2 = Py.Import(); torch2.load("), Packages)
    {
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_reader_and_file() => new Test(In("model.load_py({|#0:Path.Combine(folder, \"weights.pth\")|});"), Packages)
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.UnsafeModelFormat.Descriptor).WithLocation(0).WithArguments("load_py(location)", "weights.pth"),
        },
    }.RunAsync();

    private static Task VerifyAsync(string statement) => Test.VerifyAsync(In(statement), Packages);
}
