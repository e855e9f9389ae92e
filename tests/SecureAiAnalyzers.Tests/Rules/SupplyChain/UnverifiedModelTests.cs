using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.SupplyChain;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.SupplyChain;

public sealed class UnverifiedModelTests
{
    private const string Onnx = "Microsoft.ML.OnnxRuntime";

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.Security.Cryptography;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.ML.OnnxRuntime;

        """;

    [Theory]
    [InlineData("_ = new InferenceSession([|await http.GetByteArrayAsync(Address)|]);")]
    [InlineData("var content = await http.GetByteArrayAsync(Address); _ = new InferenceSession([|content|]);")]
    [InlineData("using var response = await http.GetAsync(Address); _ = new InferenceSession([|await response.Content.ReadAsByteArrayAsync()|]);")]
    [InlineData("using var memory = new MemoryStream(); await (await http.GetStreamAsync(Address)).CopyToAsync(memory); _ = new InferenceSession([|memory.ToArray()|]);")]
    [InlineData("await File.WriteAllBytesAsync(\"model.onnx\", await http.GetByteArrayAsync(Address)); _ = new InferenceSession([|\"model.onnx\"|]);")]
    [InlineData("var path = Path.GetTempFileName(); File.WriteAllBytes(path, await http.GetByteArrayAsync(Address)); _ = new InferenceSession([|path|]);")]
    [InlineData("var path = Path.Combine(folder, \"model.onnx\"); await using (var file = File.Create(path)) await (await http.GetStreamAsync(Address)).CopyToAsync(file); _ = new InferenceSession([|path|]);")]
    [InlineData("await using (var source = await http.GetStreamAsync(Address)) await using (var file = new FileStream(\"model.onnx\", FileMode.Create)) await source.CopyToAsync(file); _ = new InferenceSession([|\"model.onnx\"|]);")]
    [InlineData("using var response = await http.GetAsync(Address); await using (var file = File.OpenWrite(\"model.onnx\")) await response.Content.CopyToAsync(file); _ = new InferenceSession([|\"model.onnx\"|]);")]
    [InlineData("await using (var source = await http.GetStreamAsync(Address)) await using (var file = File.Create(\"model.onnx\")) { var buffer = new byte[4096]; int count; while ((count = await source.ReadAsync(buffer)) > 0) await file.WriteAsync(buffer.AsMemory(0, count)); } _ = new InferenceSession([|\"model.onnx\"|]);")]
    [InlineData("await File.WriteAllBytesAsync(\"model.part\", await http.GetByteArrayAsync(Address)); File.Move(\"model.part\", \"model.onnx\"); _ = new InferenceSession([|\"model.onnx\"|]);")]
    [InlineData("await File.WriteAllBytesAsync(\"model.onnx\", await http.GetByteArrayAsync(Address)); _ = new InferenceSession([|File.ReadAllBytes(\"model.onnx\")|]);")]
    [InlineData("if (!File.Exists(\"model.onnx\")) await File.WriteAllBytesAsync(\"model.onnx\", await http.GetByteArrayAsync(Address)); _ = new InferenceSession([|\"model.onnx\"|]);")]
    public Task Reports_each_way_of_a_download(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("#pragma warning disable SYSLIB0014\nnew WebClient().DownloadFile(Address, \"model.onnx\"); _ = new InferenceSession([|\"model.onnx\"|]);", Onnx)]
    [InlineData("await new Azure.Storage.Blobs.BlobClient(new Uri(Address)).DownloadToAsync(\"model.onnx\"); _ = new InferenceSession([|\"model.onnx\"|]);", Onnx + ";Azure.Storage.Blobs;Azure.Storage.Common;Azure.Core")]
    [InlineData("TorchSharp.torch.hub.download_url_to_file(Address, \"model.pt\"); _ = TorchSharp.torch.jit.load([|\"model.pt\"|]);", Onnx + ";TorchSharp")]
    [InlineData("await File.WriteAllBytesAsync(\"model.gguf\", await http.GetByteArrayAsync(Address)); _ = new LLama.Common.ModelParams([|\"model.gguf\"|]);", Onnx + ";LLamaSharp")]
    [InlineData("await File.WriteAllBytesAsync(\"model.zip\", await http.GetByteArrayAsync(Address)); using var file = File.OpenRead(\"model.zip\"); new Microsoft.ML.MLContext().Model.Load([|file|], out _);", Onnx + ";Microsoft.ML;Microsoft.ML.DataView")]
    [InlineData("await File.WriteAllBytesAsync(Path.Combine(folder, \"model.onnx\"), await http.GetByteArrayAsync(Address)); _ = new Microsoft.ML.OnnxRuntimeGenAI.Model([|folder|]);", Onnx + ";Microsoft.ML.OnnxRuntimeGenAI")]
    public Task Reports_each_SDK(string statement, string packages) => VerifyAsync(statement, packages);

    [Theory]
    [InlineData("var content = await http.GetByteArrayAsync(Address); if (!SHA256.HashData(content).SequenceEqual(Expected)) throw new InvalidOperationException(); _ = new InferenceSession(content);")]
    [InlineData("var content = await http.GetByteArrayAsync(Address); if (!CryptographicOperations.FixedTimeEquals(SHA256.HashData(content), Expected)) return; File.WriteAllBytes(\"model.onnx\", content); _ = new InferenceSession(\"model.onnx\");")]
    [InlineData("await File.WriteAllBytesAsync(\"model.onnx\", await http.GetByteArrayAsync(Address)); if (Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(\"model.onnx\"))) != \"ABCD\") throw new InvalidOperationException(); _ = new InferenceSession(\"model.onnx\");")]
    [InlineData("await File.WriteAllBytesAsync(\"model.onnx\", await http.GetByteArrayAsync(Address)); await using (var file = File.OpenRead(\"model.onnx\")) { var hash = Convert.ToHexString(await SHA256.HashDataAsync(file)); if (!hash.Equals(\"abcd\", StringComparison.OrdinalIgnoreCase)) return; } _ = new InferenceSession(\"model.onnx\");")]
    [InlineData("await File.WriteAllBytesAsync(\"model.onnx\", await http.GetByteArrayAsync(Address)); using (var sha = SHA256.Create()) using (var file = File.OpenRead(\"model.onnx\")) if (BitConverter.ToString(sha.ComputeHash(file)).Replace(\"-\", \"\") != \"ABCD\") return; _ = new InferenceSession(\"model.onnx\");")]
    [InlineData("var content = await http.GetByteArrayAsync(Address); using var rsa = RSA.Create(); if (!rsa.VerifyData(content, Expected, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)) return; _ = new InferenceSession(content);")]
    public Task DoesNotReport_checked_content(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("_ = new InferenceSession(\"model.onnx\");")]
    [InlineData("_ = new InferenceSession(Path.Combine(AppContext.BaseDirectory, \"models\", \"model.onnx\"));")]
    [InlineData("_ = new InferenceSession(Environment.GetEnvironmentVariable(\"MODEL_PATH\")!);")]
    [InlineData("_ = new InferenceSession(folder);")]
    [InlineData("await File.WriteAllBytesAsync(\"labels.txt\", await http.GetByteArrayAsync(Address)); _ = new InferenceSession(\"model.onnx\");")]
    [InlineData("await File.WriteAllBytesAsync(Path.Combine(folder, \"labels.txt\"), await http.GetByteArrayAsync(Address)); _ = new InferenceSession(Path.Combine(folder, \"model.onnx\"));")]
    [InlineData("File.Copy(\"shipped.onnx\", \"model.onnx\"); _ = new InferenceSession(\"model.onnx\");")]
    [InlineData("var score = await http.GetStringAsync(Address); await using (var file = File.Create(\"model.onnx\")) await typeof(Models).Assembly.GetManifestResourceStream(\"model\")!.CopyToAsync(file); _ = new InferenceSession(\"model.onnx\");")]
    [InlineData("await File.WriteAllBytesAsync(\"model.onnx\", new byte[] { 1, 2 }); _ = new InferenceSession(\"model.onnx\");")]
    [InlineData("var names = new List<string>(); names.Add(folder); await using (var file = File.Create(\"model.onnx\")) { file.Write(Expected); } _ = new InferenceSession(\"model.onnx\");")]
    [InlineData("var first = new List<object>(); var second = new List<object>(); first.Add(second); second.Add(first); File.WriteAllText(\"model.onnx\", first.ToString()); _ = new InferenceSession(\"model.onnx\");")]
    public Task DoesNotReport_model_that_is_not_downloaded(string statement) => VerifyAsync(statement);

    [Fact]
    public Task Reports_download_that_only_others_check() => RuleTest<UnverifiedModel>.VerifyAsync(
        Usings + """
        public sealed class ModelHub(HttpClient http, string cache)
        {
            public async Task<string> DownloadAsync(string name, CancellationToken cancellationToken)
            {
                var path = Path.Combine(cache, name);
                if (File.Exists(path))
                    return path;
                await using var source = await http.GetStreamAsync("https://models.example.org/" + name, cancellationToken);
                await using var target = File.Create(path);
                await source.CopyToAsync(target, cancellationToken);
                return path;
            }

            public async Task<string> DownloadVerifiedAsync(string name, string expected, CancellationToken cancellationToken)
            {
                var path = await DownloadAsync(name, cancellationToken);
                var actual = Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(path, cancellationToken)));
                if (!actual.Equals(expected, StringComparison.OrdinalIgnoreCase))
                    throw new InvalidDataException(name);
                return path;
            }
        }

        public sealed class Engines(ModelHub hub)
        {
            public async Task<InferenceSession> DetectorAsync(CancellationToken cancellationToken)
            {
                var path = await hub.DownloadAsync("detector.onnx", cancellationToken);
                return new InferenceSession([|path|]);
            }

            public async Task<InferenceSession> CheckedAsync(CancellationToken cancellationToken)
            {
                var path = await hub.DownloadVerifiedAsync("reader.onnx", "9F86D081", cancellationToken);
                return new InferenceSession(path);
            }
        }
        """,
        Onnx);

    [Fact]
    public Task Reports_store_that_downloads_what_is_missing() => RuleTest<UnverifiedModel>.VerifyAsync(
        Usings + """
        public sealed class ModelStore(HttpClient http)
        {
            private const string Address = "https://models.example.org/churn.onnx";

            private readonly string _folder = Path.Combine(AppContext.BaseDirectory, "models");

            public async Task<InferenceSession> OpenAsync(CancellationToken cancellationToken)
            {
                var path = await EnsureAsync("churn.onnx", cancellationToken);
                using var options = new SessionOptions();
                return new InferenceSession([|path|], options);
            }

            private async Task<string> EnsureAsync(string name, CancellationToken cancellationToken)
            {
                Directory.CreateDirectory(_folder);
                var path = Path.Combine(_folder, name);
                if (!File.Exists(path))
                    await DownloadAsync(path, cancellationToken);
                Console.WriteLine(Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(path, cancellationToken))));
                return path;
            }

            private async Task DownloadAsync(string target, CancellationToken cancellationToken)
            {
                using var response = await http.GetAsync(Address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
                response.EnsureSuccessStatusCode();
                await using var source = await response.Content.ReadAsStreamAsync(cancellationToken);
                await using var file = new FileStream(target, FileMode.Create, FileAccess.Write);
                await source.CopyToAsync(file, cancellationToken);
            }
        }
        """,
        Onnx);

    [Fact]
    public Task DoesNotReport_store_that_checks_what_it_downloads() => RuleTest<UnverifiedModel>.VerifyAsync(
        Usings + """
        public sealed class ModelStore(HttpClient http)
        {
            private const string Address = "https://models.example.org/churn.onnx";
            private const string Hash = "9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08";

            private readonly string _path = Path.Combine(AppContext.BaseDirectory, "models", "churn.onnx");

            public async Task<InferenceSession> OpenAsync(CancellationToken cancellationToken)
            {
                if (!File.Exists(_path))
                    await DownloadAsync(cancellationToken);
                await VerifyAsync(_path, cancellationToken);
                return new InferenceSession(_path);
            }

            private async Task DownloadAsync(CancellationToken cancellationToken)
            {
                await using var source = await http.GetStreamAsync(Address, cancellationToken);
                await using var file = File.Create(_path);
                await source.CopyToAsync(file, cancellationToken);
            }

            private static async Task VerifyAsync(string path, CancellationToken cancellationToken)
            {
                await using var file = File.OpenRead(path);
                var actual = Convert.ToHexString(await SHA256.HashDataAsync(file, cancellationToken));
                if (!string.Equals(actual, Hash, StringComparison.OrdinalIgnoreCase))
                    throw new InvalidDataException("The model is not the expected one.");
            }
        }
        """,
        Onnx);

    [Fact]
    public Task Reports_download_that_passes_many_streams() => VerifyAsync(
        Copied("await http.GetStreamAsync(Address)", count: 20) + "_ = new InferenceSession([|\"model.onnx\"|]);");

    [Fact]
    public Task DoesNotReport_thousands_of_streams_that_are_copied_into_each_other() => VerifyAsync(
        Copied("new MemoryStream(Expected)", count: 3000) + "_ = new InferenceSession(\"model.onnx\");");

    [Fact]
    public Task Reports_message_that_names_loader_and_download() => new RuleTest<UnverifiedModel>(
        Usings + """
        public static class Models
        {
            public static async Task RunAsync(HttpClient http)
            {
                var content = await {|#1:http.GetByteArrayAsync("https://models.example.org/m.onnx")|};
                _ = new InferenceSession({|#0:content|});
            }
        }
        """,
        Onnx)
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.UnverifiedModel.Descriptor).WithLocation(0).WithLocation(1)
                .WithArguments("InferenceSession(model)", "HttpClient.GetByteArrayAsync"),
        },
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_type_that_only_looks_alike() => RuleTest<UnverifiedModel>.VerifyAsync(
        Usings.Replace("using Microsoft.ML.OnnxRuntime;\n", string.Empty, StringComparison.Ordinal) + """
        public static class Models
        {
            public static async Task RunAsync(HttpClient http) => _ = new InferenceSession(await http.GetByteArrayAsync("https://models.example.org/m.onnx"));
        }

        public sealed class InferenceSession(byte[] model) { public int Length => model.Length; }
        """);

    private static string Copied(string content, int count) => $"Stream stream0 = {content}; "
        + string.Concat(Enumerable.Range(1, count).Select(static number =>
            $"var stream{number} = new MemoryStream(); stream{number - 1}.CopyTo(stream{number});\n"))
        + $"File.WriteAllBytes(\"model.onnx\", stream{count}.ToArray()); ";

    private static Task VerifyAsync(string statement, string packages = Onnx) => RuleTest<UnverifiedModel>.VerifyAsync(
        Usings + $$"""
        public static class Models
        {
            private const string Address = "https://models.example.org/model";

            private static readonly byte[] Expected = [1, 2, 3];

            public static async Task RunAsync(HttpClient http, string folder)
            {
                {{statement}}
                await Task.Yield();
            }
        }
        """,
        packages.Split(';'));
}
