using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class RecordTests
{
    [Theory]
    [InlineData("""record Turn(string Role, string Text); void M() { var t = new Turn("r", In()); Sink(t.Role); Sink([|t.Text|]); }""")]
    [InlineData("""record struct Turn(string Role, string Text); void M() { var t = new Turn("r", In()); Sink(t.Role); Sink([|t.Text|]); }""")]
    [InlineData("""record Turn(string Role, string Text); void M() { var t = new Turn(Text: In(), Role: "r"); Sink(t.Role); Sink([|t.Text|]); }""")]
    [InlineData("""
        record Turn { public string Role { get; init; } = ""; public string Text { get; init; } = ""; }
        void M() { var t = new Turn { Text = In() }; Sink(t.Role); Sink([|t.Text|]); }
        """)]
    [InlineData("record Turn { public required string Text { get; init; } } void M() { var t = new Turn { Text = In() }; Sink([|t.Text|]); }")]
    [InlineData("""
        record Turn(string Text);
        record Chat(Turn First, Turn Last);
        void M() { var c = new Chat(new Turn("a"), new Turn(In())); Sink(c.First.Text); Sink([|c.Last.Text|]); }
        """)]
    [InlineData("""
        record Turn(string Role, string Text);
        void M() { var a = new Turn("r", In()); var b = new Turn("r", "b"); Sink(b.Text); Sink([|a.Text|]); }
        """)]
    [InlineData("""
        record Turn(string Role, string Text);
        void M() { var all = new List<Turn> { new("r", In()) }; foreach (var t in all) { Sink(t.Role); Sink([|t.Text|]); } }
        """)]
    [InlineData("""
        record Base(string Text);
        record Turn(string Role, string Text) : Base(Text);
        void M() { Base t = new Turn("r", In()); Sink([|t.Text|]); }
        """)]
    [InlineData("""
        record Turn(string Role, string Text) { public string All => Role + Text; }
        void M() { Sink([|new Turn("r", In()).All|]); Sink(new Turn("r", "t").All); }
        """)]
    [InlineData("""
        record Turn(string Role, string Text) { public string Trimmed { get; } = Text.Trim(); }
        void M() { Sink([|new Turn("r", In()).Trimmed|]); }
        """)]
    public Task Reports_member_of_a_record(string code) => FlowTest.VerifyMembersAsync(code);

    [Theory]
    [InlineData("""record Turn(string Role, string Text); void M() { var t = new Turn("r", "t") with { Text = In() }; Sink(t.Role); Sink([|t.Text|]); }""")]
    [InlineData("""record Turn(string Role, string Text); void M() { var t = new Turn("r", In()) with { Role = "x" }; Sink(t.Role); Sink([|t.Text|]); }""")]
    [InlineData("""
        record Turn(string Role, string Text);
        void M() { var a = new Turn("r", In()); var b = a with { Text = "t" }; Sink([|a.Text|]); Sink(b.Text); }
        """)]
    [InlineData("""
        struct Turn { public string Role; public string Text; }
        void M() { var a = new Turn { Text = In() }; var b = a with { Text = "t" }; Sink([|a.Text|]); Sink(b.Text); }
        """)]
    [InlineData("""void M() { var a = new { Role = "r", Text = In() }; var b = a with { Text = "t" }; Sink([|a.Text|]); Sink(b.Text); Sink(b.Role); }""")]
    public Task Reports_member_of_a_changed_copy(string code) => FlowTest.VerifyMembersAsync(code);

    [Theory]
    [InlineData("""record Turn(string Role, string Text); void M() { var t = new Turn("r", In()) with { Text = "t" }; Sink(t.Text); }""")]
    public Task DoesNotReport_member_that_a_copy_replaces(string code) => FlowTest.VerifyMembersAsync(code);
}
