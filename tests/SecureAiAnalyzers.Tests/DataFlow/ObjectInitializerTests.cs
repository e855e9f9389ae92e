using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class ObjectInitializerTests
{
    [Theory]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; public string Other = ""; public Box? Inner; public List<string> All { get; } = new(); }
        void M() { var b = new Box { Text = In(), Other = "a" }; Sink([|b.Text|]); Sink(b.Other); }
        """)]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; public string Other = ""; public Box? Inner; public List<string> All { get; } = new(); }
        void M() { var b = new Box { Inner = new Box { Text = In() } }; Sink([|b.Inner.Text|]); Sink(b.Text); Sink(b.Inner.Other); }
        """)]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; public string Other = ""; public Box? Inner; public List<string> All { get; } = new(); }
        void M() { var b = new Box { All = { "a", In() } }; Sink([|b.All[0]|]); Sink(b.Text); }
        """)]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; public string Other = ""; public Box Inner { get; } = new(); public List<string> All { get; } = new(); }
        void M() { var b = new Box { Inner = { Text = In() } }; Sink([|b.Inner.Text|]); Sink(b.Text); }
        """)]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; public string Other = ""; public Box? Inner; public List<string> All { get; } = new(); }
        void M() { var b = new Box(); b.All.Add(In()); Sink([|b.All[0]|]); var c = new Box(); Sink(c.Text); }
        """)]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; public string Other = ""; public Box? Inner; public List<string> All { get; } = new(); }
        void M() { var b = new Box(); b.Text += In(); Sink([|b.Text|]); Sink(b.Other); }
        """)]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; public string Other = ""; public Box? Inner; public List<string> All { get; } = new(); }
        void M() { var all = new Dictionary<string, Box> { ["a"] = new() { Text = In() } }; Sink([|all["a"].Text|]); Sink(all["a"].Other); }
        """)]
    [InlineData("""
        class Box { public Box(string text) { Text = text; } public string Text { get; set; } }
        void M() { Sink([|new Box(In()).Text|]); Sink(new Box("a").Text); Sink(new Box(In()) { Text = "a" }.Text); }
        """)]
    public Task Reports_member_that_an_initializer_sets(string code) => FlowTest.VerifyMembersAsync(code);

    [Theory]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; public string Other = ""; public Box? Inner; public List<string> All { get; } = new(); }
        void M() { Box b = new() { Text = In() }; b.Text = "a"; Sink(b.Text); }
        """)]
    public Task DoesNotReport_other_member_that_an_initializer_sets(string code) => FlowTest.VerifyMembersAsync(code);
}
