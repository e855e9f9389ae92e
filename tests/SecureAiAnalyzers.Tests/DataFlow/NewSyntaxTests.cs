using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class NewSyntaxTests
{
    [Theory]
    [InlineData("""static string All(params ReadOnlySpan<string> texts) => texts[0]; void M() { Sink([|All("a", In())|]); Sink(All("a", "b")); }""")]
    [InlineData("""static string All(params IEnumerable<string> texts) => texts.First(); void M() { Sink([|All("a", In())|]); Sink(All("a", "b")); }""")]
    [InlineData("""static string All(params List<string> texts) => texts[0]; void M() { Sink([|All("a", In())|]); Sink(All("a", "b")); }""")]
    public Task Reports_argument_in_a_params_collection(string code) => FlowTest.VerifyMembersAsync(code);

    [Theory]
    [InlineData("""string Text { get => field; set => field = value.Trim(); } = ""; void M() { Text = In(); Sink([|Text|]); }""")]
    [InlineData("string Text { get => field ?? In(); set; } void M() { Sink([|Text|]); }")]
    [InlineData("""
        class Box { public string Text { get => field; set => field = value; } = ""; }
        void M() { var box = new Box { Text = In() }; Sink([|box.Text|]); }
        void N() { var other = new Box { Text = "a" }; Sink(other.Text); }
        """)]
    public Task Reports_field_backed_property(string code) => FlowTest.VerifyMembersAsync(code);

    [Theory]
    [InlineData("""string Text { get; set => field = "a"; } = ""; void M() { Text = In(); Sink(Text); }""")]
    public Task DoesNotReport_field_backed_property_that_drops_the_value(string code) => FlowTest.VerifyMembersAsync(code);

    [Theory]
    [InlineData("public partial string Text { get; } public partial string Text => In(); void M() => Sink([|Text|]);")]
    [InlineData("""
        string _text = "";
        public partial string Text { get; set; }
        public partial string Text { get => _text; set => _text = value; }
        void M() { Text = In(); Sink([|Text|]); }
        """)]
    public Task Reports_partial_property(string code) => FlowTest.VerifyMembersAsync(code);

    [Theory]
    [InlineData("""public partial string Text { get; } public partial string Text => "a"; void M() => Sink(Text);""")]
    public Task DoesNotReport_partial_property_of_a_constant(string code) => FlowTest.VerifyMembersAsync(code);

    [Theory]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; }
        void M() { Box? box = Coin() ? new Box() : null; box?.Text = In(); Sink([|box?.Text|]); }
        """)]
    [InlineData("""class Box { public string Text = ""; } void M() { Box? box = new Box(); box?.Text = In(); Sink([|box?.Text|]); }""")]
    [InlineData("""class Box { public string Text { get; set; } = ""; } void M() { Box? box = new Box(); box?.Text += In(); Sink([|box.Text|]); }""")]
    [InlineData("""void M() { List<string>? list = new List<string> { "a" }; list?[0] = In(); Sink([|list![0]|]); }""")]
    [InlineData("""
        class Options { [SecureAi.Prompt] public string? Text { get; set; } public Options? Next { get; set; } public List<string> List { get; } = new(); }
        void M(Options? o)
        {
            o?.Text = [|In() ?? "a"|];
            o?.Next?.Text = [|Coin() ? In() : "a"|];
            o?.Text ??= [|In()|];
            o?.Text += [|In()?.Trim()|];
            o?.Text = Coin() ? "a" : "b";
        }
        """)]
    [InlineData("""class Box { public string Text { get; set; } = ""; } void M() { Box? box = new Box(); box?.Text = In() ?? "a"; Sink([|box.Text|]); }""")]
    public Task Reports_conditional_assignment(string code) => FlowTest.VerifyMembersAsync(code);

    [Theory]
    [InlineData("""class Box { public string Text { get; set; } = ""; } void M() { Box? box = new Box(); box?.Text = "a"; Sink(box?.Text); In(); }""")]
    public Task DoesNotReport_conditional_assignment_of_a_constant(string code) => FlowTest.VerifyMembersAsync(code);

    [Fact]
    public Task Reports_lambda_with_modifiers() => FlowTest.VerifyMembersAsync(
        """
        delegate bool Try(string text, out string result);
        void M() { Try f = (text, out result) => { result = text; return true; }; f(In(), out var r); Sink([|r|]); }
        """);
}
