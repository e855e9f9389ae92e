using System.Text;
using SecureAiAnalyzers.Tool.Sarif;
using Xunit;

namespace SecureAiAnalyzers.Tool.Tests.Sarif;

/// <summary>What is read of a log, and which are refused.</summary>
public sealed class SarifReaderTests
{
    [Fact]
    public void Result_is_read_with_all_that_the_compiler_writes()
    {
        var log = CompilerLog.Of(CompilerLog.Result("SAI5003", level: "error", message: "Model output in SQL")
            .With(("hop0", "source: x"), ("fingerprint", "ab")).Related("/src/shop/Other.cs", 7).Suppressed("agreed"));

        var run = Assert.Single(Read(log));

        var result = Assert.Single(run.Results);
        Assert.True(run.IsFamiliar);
        Assert.Equal(("SAI5003", SarifLevel.Error, "Model output in SQL"), (result.RuleId, result.Level, result.Message));
        Assert.Equal(new SarifLocation("file:///src/shop/Program.cs", null, new SarifRegion(3, 5, 3, 9), null), result.Location);
        Assert.Equal(new SarifLocation("file:///src/shop/Other.cs", null, new SarifRegion(7, 5, 7, 9), null), Assert.Single(result.RelatedLocations));
        Assert.Equal(("source: x", "ab"), (result.Properties["hop0"], result.Properties[ResultProperties.Fingerprint]));
        Assert.Equal(new SarifSuppression("inSource", "agreed"), Assert.Single(result.Suppressions));
    }

    [Theory]
    [InlineData("CS0168")]
    [InlineData("CA5404")]
    [InlineData("SAIL123")]
    [InlineData("SAI10011")]
    public void Results_of_others_are_left_out(string rule) =>
        Assert.Empty(Assert.Single(Read(CompilerLog.Of(CompilerLog.Result(rule)))).Results);

    [Fact]
    public void Rule_may_stand_after_the_rest()
    {
        var result = CompilerLog.Result();
        var rule = result["ruleId"]!.DeepClone();
        result.Remove("ruleId");
        result["ruleId"] = rule;

        Assert.Equal(3, Assert.Single(Assert.Single(Read(CompilerLog.Of(result))).Results).Location!.Region!.Value.StartLine);
    }

    [Fact]
    public void Byte_order_mark_is_no_part_of_the_log() => Assert.Single(Read("\uFEFF" + CompilerLog.Of()));

    [Fact]
    public void Log_is_read_however_the_stream_is_cut()
    {
        var long_ = CompilerLog.Result(message: new string('x', 200_000) + "é");
        using var stream = new CutStream(Encoding.UTF8.GetBytes(CompilerLog.Of(long_, CompilerLog.Result("SAI2001"))));

        var results = Assert.Single(SarifReader.Read(stream)).Results;

        Assert.Equal(["SAI1001", "SAI2001"], results.Select(result => result.RuleId));
        Assert.EndsWith("xé", results[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("{", "truncated")]
    [InlineData("[]", "no SARIF log")]
    [InlineData("{}", "no SARIF log")]
    [InlineData("""{"version":"2.1.0"}""", "no SARIF log")]
    [InlineData("""{"version":"2.1.0","runs":{}}""", "'runs' is no array")]
    [InlineData("""{"version":"2.1.0","runs":[3]}""", "'runs[]' is no object")]
    [InlineData("""{"version":"2.1.0","runs":[{"results":[""]}]}""", "'results[]' is no object")]
    [InlineData("""{"version":"2.1.0","runs":[]}{}""", "truncated or damaged")]
    [InlineData("""{"version":"1.0.0","runs":[]}""", "SARIF 1.0.0")]
    [InlineData("""{"version":"2.1.0","runs":[{"results":[{"ruleId":"SAI1001","level":"\ud800"}]}]}""", "no Unicode")]
    public void What_is_no_such_log_is_refused(string content, string reason) =>
        Assert.Contains(reason, Assert.Throws<SarifException>(() => Read(content)).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_beginning_of_a_log_is_refused()
    {
        var log = CompilerLog.Of(CompilerLog.Result().With(("hop0", "x")));

        for (var length = 0; length < log.Length; length++)
            Assert.Throws<SarifException>(() => Read(log[..length]));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Deep_nesting_is_refused(string open, string close)
    {
        var nested = string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000));

        Assert.Throws<SarifException>(() => Read("{\"version\":\"2.1.0\",\"x\":" + nested + ",\"runs\":[]}"));
    }

    [Fact]
    public void Text_larger_than_any_of_a_compiler_is_refused()
    {
        using var stream = new RepeatingStream("{\"version\":\"2.1.0\",\"x\":\""u8.ToArray(), length: 64 * 1024 * 1024);

        Assert.Contains("MiB", Assert.Throws<SarifException>(() => SarifReader.Read(stream)).Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<SarifRun> Read(string content)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));
        return SarifReader.Read(stream);
    }

    /// <summary>Gives a few bytes at a time.</summary>
    private sealed class CutStream(byte[] content) : MemoryStream(content)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 7)]);
    }

    /// <summary>A beginning and then one letter, without holding it.</summary>
    private sealed class RepeatingStream(byte[] start, long length) : MemoryStream(start)
    {
        private long _left = length;

        public override int Read(Span<byte> buffer)
        {
            if (base.Read(buffer) is > 0 and var read)
                return read;

            var count = (int)Math.Min(buffer.Length, _left);
            buffer[..count].Fill((byte)'x');
            _left -= count;
            return count;
        }
    }
}
