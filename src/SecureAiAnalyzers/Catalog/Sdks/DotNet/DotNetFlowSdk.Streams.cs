using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Readers, writers, streams and the content of HTTP messages.</content>
internal static partial class DotNetFlowSdk
{
    private const string Stream = "System.IO.Stream";
    private const string TextReader = "System.IO.TextReader";
    private const string TextWriter = "System.IO.TextWriter";
    private const string BinaryReader = "System.IO.BinaryReader";
    private const string HttpContent = "System.Net.Http.HttpContent";

    private static string[] Connections =>
        ["System.Net.Sockets.NetworkStream", "System.Net.Security.SslStream", "System.Net.Security.NegotiateStream", "System.IO.Pipes.PipeStream"];

    private static FlowRow[] StreamRows =>
    [
        .. Types(
            FlowRole.TextCarrier,
            Stream,
            "System.IO.Pipelines.PipeWriter",
            TextReader,
            TextWriter,
            BinaryReader,
            "System.IO.BinaryWriter",
            HttpContent,
            "System.Net.Http.Json.HttpContentJsonExtensions"),
        .. Types(
            FlowRole.Container,
            "System.IO.Pipelines.PipeReader",
            "System.IO.Pipelines.ReadResult",
            "System.Buffers.BuffersExtensions",
            "System.Net.Http.HttpResponseMessage"),

        .. Transfer(Stream, ["Read", "ReadAsync", "ReadExactly", "ReadExactlyAsync", "ReadAtLeast", "ReadAtLeastAsync"], from: ["this"], to: "buffer"),
        .. Transfer(Stream, ["CopyTo", "CopyToAsync"], from: ["this"], to: "destination"),
        .. Transfer("System.IO.MemoryStream", ["WriteTo"], from: ["this"], to: "stream"),
        .. Transfer(Stream, ["Write", "WriteAsync"], from: ["buffer"], to: "this"),
        .. Transfer("System.IO.Pipelines.PipeWriter", ["WriteAsync"], from: ["source"], to: "this"),
        .. Transfer("System.Buffers.BuffersExtensions", ["Write"], from: ["value"], to: "writer"),
        // What comes in was not sent out.
        .. Connections.SelectMany(static stream => NoTransfer(stream, "Write", "WriteAsync")),
        .. Transfer(TextReader, ["Read", "ReadAsync", "ReadBlock", "ReadBlockAsync"], from: ["this"], to: "buffer"),
        .. Transfer(TextWriter, ["WriteAsync", "WriteLineAsync"], from: ["value"], to: "this"),
        .. Transfer(TextWriter, ["WriteAsync", "WriteLineAsync"], from: ["buffer"], to: "this"),
        .. Transfer(BinaryReader, ["Read", "ReadExactly"], from: ["this"], to: "buffer"),
        .. Transfer(HttpContent, ["CopyTo", "CopyToAsync"], from: ["this"], to: "stream"),

        .. Verbatim("System.IO.MemoryStream", [Ctor], from: "buffer", "index"),
        .. Verbatim("System.IO.StringReader", [Ctor], from: "s"),
        .. Verbatim("System.IO.StreamReader", [Ctor], from: "stream"),
        .. Verbatim("System.IO.StreamReader", ["ReadToEnd", "ReadToEndAsync"], from: "this"),

        // What is read from a file is not made of the file's name.
        .. Transfer("System.IO.StreamReader", [Ctor], from: ["stream"], to: "this"),
        .. Transfer("System.IO.StreamWriter", [Ctor], from: ["stream"], to: "this"),
        .. Transfer("System.IO.StreamWriter", [Ctor], from: ["this"], to: "stream"),
        .. Transfer("System.IO.FileStream", [Ctor], from: ["handle"], to: "this"),
    ];
}
