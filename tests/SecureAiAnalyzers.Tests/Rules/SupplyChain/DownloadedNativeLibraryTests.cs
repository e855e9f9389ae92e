using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.SupplyChain;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.SupplyChain;

using Test = RuleTest<DownloadedNativeLibrary>;

public sealed class DownloadedNativeLibraryTests
{
    private const string Onnx = "Microsoft.ML.OnnxRuntime";

    private static string In(string statements) => $$"""
        using System;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Security.Cryptography;
        using System.Threading.Tasks;
        using Microsoft.ML.OnnxRuntime;

        class Operators
        {
            const string Address = "https://contoso.com/libops.so";
            static readonly byte[] Expected = new byte[32];

            async Task LoadAsync(HttpClient http, string folder)
            {
                {{statements}}
            }
        }
        """;

    [Theory]
    [InlineData("await File.WriteAllBytesAsync(\"libops.so\", await http.GetByteArrayAsync(Address)); new SessionOptions().RegisterCustomOpLibrary([|\"libops.so\"|]);")]
    [InlineData("var path = Path.Combine(folder, \"libops.so\"); await using (var file = File.Create(path)) await (await http.GetStreamAsync(Address)).CopyToAsync(file); new SessionOptions().RegisterCustomOpLibraryV2([|path|], out _);")]
    [InlineData("await File.WriteAllBytesAsync(\"libops.so\", await http.GetByteArrayAsync(Address)); System.Runtime.InteropServices.NativeLibrary.Load([|\"libops.so\"|]);")]
    public Task Reports_unchecked_download(string statement) => Test.VerifyAsync(In(statement), Onnx);

    [Theory]
    [InlineData("var content = await http.GetByteArrayAsync(Address); if (!SHA256.HashData(content).SequenceEqual(Expected)) throw new InvalidOperationException(); File.WriteAllBytes(\"libops.so\", content); new SessionOptions().RegisterCustomOpLibrary(\"libops.so\");")]
    [InlineData("new SessionOptions().RegisterCustomOpLibrary(\"libops.so\");")]
    [InlineData("new SessionOptions().RegisterCustomOpLibrary(folder);")]
    [InlineData("await File.WriteAllBytesAsync(\"model.onnx\", await http.GetByteArrayAsync(Address)); new SessionOptions().RegisterCustomOpLibrary(\"libops.so\");")]
    public Task DoesNotReport_checked_or_shipped_library(string statement) => Test.VerifyAsync(In(statement), Onnx);

    [Fact]
    public Task Reports_message_that_names_the_download() => new Test(In(
        "await File.WriteAllBytesAsync(\"libops.so\", await {|#1:http.GetByteArrayAsync(Address)|}); new SessionOptions().RegisterCustomOpLibrary({|#0:\"libops.so\"|});"), Onnx)
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.UntrustedNativeLibrary.Descriptor).WithLocation(0).WithLocation(1)
                .WithArguments("HttpClient.GetByteArrayAsync", "SessionOptions.RegisterCustomOpLibrary(libraryPath)"),
        },
    }.RunAsync();
}
