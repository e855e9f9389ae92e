using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.SupplyChain;

public sealed class UntrustedModelTests
{
    private const string Onnx = "Microsoft.ML.OnnxRuntime";

    [Theory]
    [InlineData("_ = new Microsoft.ML.OnnxRuntime.InferenceSession([|text|]);", Onnx)]
    [InlineData("_ = new Microsoft.ML.OnnxRuntime.InferenceSession([|Path.Combine(\"models\", text)|]);", Onnx)]
    [InlineData("_ = new Microsoft.ML.OnnxRuntime.InferenceSession([|Convert.FromBase64String(text)|]);", Onnx)]
    [InlineData("_ = new Microsoft.ML.OnnxRuntimeGenAI.Model([|text|]);", "Microsoft.ML.OnnxRuntimeGenAI")]
    [InlineData("using var factory = Whisper.net.WhisperFactory.FromPath([|$\"models/{text}.bin\"|]);", "Whisper.net")]
    [InlineData("_ = new LLama.Common.ModelParams([|$\"models/{text}.gguf\"|]);", "LLamaSharp")]
    [InlineData("new Microsoft.ML.MLContext().Model.Load([|text|], out _);", "Microsoft.ML")]
    [InlineData("_ = TorchSharp.torch.jit.load([|text|]);", "TorchSharp")]
    [InlineData("await foreach (var state in OllamaSharp.OllamaApiClientExtensions.PullModelAsync(The<OllamaSharp.IOllamaApiClient>(), [|text|])) { }", "OllamaSharp")]
    [InlineData("_ = new OllamaSharp.Models.PullModelRequest { Model = [|text|] };", "OllamaSharp")]
    public Task Reports_each_SDK(string statement, string sdk) =>
        FlowRuleTest.VerifyAsync(RuleTable.UntrustedModel, FlowCode.InAction(statement), FlowCode.Stubs(sdk));

    [Fact]
    public Task Reports_what_a_model_says() => FlowRuleTest.VerifyAsync(
        RuleTable.UntrustedModel,
        FlowCode.InMethod("var text = (await client.GetResponseAsync(\"Which model?\")).Text; _ = new Microsoft.ML.OnnxRuntime.InferenceSession([|text + \".onnx\"|]);"),
        Onnx);

    [Theory]
    [InlineData("if (text is \"small.onnx\" or \"large.onnx\") _ = new Microsoft.ML.OnnxRuntime.InferenceSession(text);")]
    [InlineData("var path = text switch { \"small\" => \"models/small.onnx\", _ => \"models/large.onnx\" }; _ = new Microsoft.ML.OnnxRuntime.InferenceSession(path);")]
    [InlineData("if (!new[] { \"small\", \"large\" }.Contains(text)) return; _ = new Microsoft.ML.OnnxRuntime.InferenceSession($\"models/{text}.onnx\");")]
    [InlineData("if (!Regex.IsMatch(text, \"^[a-z]+$\")) return; _ = new Microsoft.ML.OnnxRuntime.InferenceSession($\"models/{text}.onnx\");")]
    [InlineData("_ = new Microsoft.ML.OnnxRuntime.InferenceSession(Path.Combine(\"models\", Path.GetFileName(text)));")]
    [InlineData("_ = new Microsoft.ML.OnnxRuntime.InferenceSession($\"models/{number}.onnx\");")]
    [InlineData("_ = new Microsoft.ML.OnnxRuntime.InferenceSession(\"models/small.onnx\"); Console.WriteLine(text);")]
    public Task DoesNotReport_known_model(string statement) => FlowRuleTest.VerifyAsync(RuleTable.UntrustedModel, FlowCode.InAction(statement), Onnx);

    [Theory]
    [InlineData("configuration[\"Model:Path\"]!")]
    [InlineData("Environment.GetEnvironmentVariable(\"MODEL_PATH\")!")]
    [InlineData("Console.ReadLine()!")]
    [InlineData("Path.Combine(AppContext.BaseDirectory, \"model.onnx\")")]
    public Task DoesNotReport_model_of_the_operator(string path) => FlowRuleTest.VerifyAsync(
        RuleTable.UntrustedModel, FlowCode.InMethod($"_ = new Microsoft.ML.OnnxRuntime.InferenceSession({path});"), Onnx);

    [Fact]
    public Task Reports_model_that_a_caller_names_through_a_registry_of_sessions() => FlowRuleTest.VerifyAsync(
        RuleTable.UntrustedModel,
        "using Microsoft.ML.OnnxRuntime;\n" + FlowCode.InFile(
            """
            public sealed record Job(string Model, float[] Values);

            [ApiController]
            [Route("scores")]
            public sealed class ScoresController(Sessions sessions) : ControllerBase
            {
                [HttpPost]
                public IActionResult Score(Job job)
                {
                    if (job.Values.Length == 0)
                        return BadRequest();

                    var session = sessions.Open(job.Model);
                    return Ok(session.InputNames);
                }

                [HttpGet("default")]
                public IActionResult Default() => Ok(sessions.OpenKnown("churn").InputNames);
            }

            public sealed class Sessions(string folder)
            {
                private static readonly HashSet<string> Known = ["churn", "fraud"];

                public InferenceSession Open(string name)
                {
                    var path = Path.Combine(folder, name + ".onnx");
                    if (!File.Exists(path))
                        throw new FileNotFoundException("There is no such model.");

                    return new InferenceSession([|path|]);
                }

                public InferenceSession OpenKnown(string name) => Known.Contains(name)
                    ? new InferenceSession(Path.Combine(folder, name + ".onnx"))
                    : throw new ArgumentException("There is no such model.", nameof(name));
            }
            """),
        Onnx);

    [Fact]
    public Task Reports_message_that_names_source_and_sink() => new FlowRuleTest(
        RuleTable.UntrustedModel,
        FlowCode.InFile(
            """
            public class Scores : ControllerBase
            {
                public object Post({|#1:string model|}) => new Microsoft.ML.OnnxRuntime.InferenceSession({|#0:model|});
            }
            """),
        Onnx)
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.UntrustedModel.Descriptor).WithLocation(0).WithLocation(1)
                .WithArguments("model", "InferenceSession(modelPath)"),
        },
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_type_that_only_looks_alike() => FlowRuleTest.VerifyAsync(
        RuleTable.UntrustedModel,
        FlowCode.InAction("_ = new InferenceSession(text);") + "\npublic sealed class InferenceSession(string modelPath) { public string Path => modelPath; }");
}
