using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class StreamTextTests
{
    [Theory]
    [InlineData("Sink([|new StringReader(In()).ReadToEnd()|]);")]
    [InlineData("Sink([|await new StringReader(In()).ReadLineAsync()|]);")]
    [InlineData("var r = new StringReader(In()); string? line; while ((line = r.ReadLine()) != null) Sink([|line|]);")]
    [InlineData("var r = new StringReader(In()); while (r.ReadLine() is { } line) Sink([|line|]);")]
    [InlineData("Sink([|new StreamReader(new MemoryStream(Encoding.UTF8.GetBytes(In()))).ReadToEnd()|]);")]
    [InlineData("var r = new StringReader(In()); var buffer = new char[9]; r.Read(buffer, 0, 9); Sink([|new string(buffer)|]);")]
    [InlineData("var m = new MemoryStream(Encoding.UTF8.GetBytes(In())); Sink([|Encoding.UTF8.GetString(m.ToArray())|]);")]
    [InlineData("""
        var m = new MemoryStream(Encoding.UTF8.GetBytes(In()));
        var bytes = new byte[9];
        m.Read(bytes, 0, 9);
        Sink([|Encoding.UTF8.GetString(bytes)|]);
        """)]
    [InlineData("""
        var m = new MemoryStream(Encoding.UTF8.GetBytes(In()));
        var copy = new MemoryStream();
        m.CopyTo(copy);
        Sink([|Encoding.UTF8.GetString(copy.ToArray())|]);
        """)]
    public Task Reports_what_a_reader_reads(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""Sink(new StringReader("a").ReadToEnd());""")]
    [InlineData("Sink(new StringReader(In()).Peek().ToString());")]
    public Task DoesNotReport_constant_or_number_of_a_reader(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("var w = new StringWriter(); w.Write(In()); Sink([|w.ToString()|]);")]
    [InlineData("""var w = new StringWriter(); w.WriteLine("{0}", In()); Sink([|w.ToString()|]);""")]
    [InlineData("var w = new StringWriter(); await w.WriteAsync(In()); Sink([|w.ToString()|]);")]
    [InlineData("""var w = new StringWriter(); w.Write($"a {In()}"); Sink([|w.ToString()|]);""")]
    [InlineData("var sb = new StringBuilder(); var w = new StringWriter(sb); w.Write(In()); Sink([|w.GetStringBuilder().ToString()|]);")]
    [InlineData("var m = new MemoryStream(); m.Write(Encoding.UTF8.GetBytes(In())); Sink([|Encoding.UTF8.GetString(m.ToArray())|]);")]
    public Task Reports_what_is_written_to_a_writer(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var w = new StringWriter(); w.Write("a"); Sink(w.ToString()); In();""")]
    [InlineData("var w = new StringWriter(); w.Write(In().Length); Sink(w.ToString());")]
    public Task DoesNotReport_constant_or_number_written_to_a_writer(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("Sink([|Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(In()))|]);")]
    [InlineData("Sink([|Encoding.UTF8.GetString(Convert.FromBase64String(In()))|]);")]
    [InlineData("Sink([|Convert.ToBase64String(Encoding.UTF8.GetBytes(In()))|]);")]
    [InlineData("var bytes = Encoding.UTF8.GetBytes(In()); Sink([|Encoding.UTF8.GetString(bytes, 0, bytes.Length)|]);")]
    [InlineData("var bytes = Encoding.UTF8.GetBytes(In()); Sink([|Encoding.UTF8.GetString(bytes.AsSpan(1))|]);")]
    [InlineData("Sink([|new string(Encoding.UTF8.GetChars(Encoding.UTF8.GetBytes(In())))|]);")]
    [InlineData("Sink([|Convert.ToHexString(Encoding.UTF8.GetBytes(In()))|]);")]
    public Task Reports_bytes_of_the_text(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("Sink(Encoding.UTF8.GetString(new byte[] { 65 }));")]
    [InlineData("Sink(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(In()))));")]
    [InlineData("Sink(Encoding.UTF8.GetByteCount(In()).ToString());")]
    public Task DoesNotReport_hash_or_count_of_bytes(string code) => FlowTest.VerifyAsync(code);
}
