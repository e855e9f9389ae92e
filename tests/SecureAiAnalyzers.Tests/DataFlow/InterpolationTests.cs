using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class InterpolationTests
{
    [Theory]
    [InlineData("""Sink([|$"{In()}"|]);""")]
    [InlineData("""Sink([|$"{In(),10}"|]);""")]
    [InlineData("""Sink([|$"{In():x}"|]);""")]
    [InlineData("""Sink([|$@"C:\{In()}"|]);""")]
    [InlineData("Sink([|$\"\"\"a {In()} b\"\"\"|]);")]
    [InlineData("""Sink([|$"a {$"b {In()}"}"|]);""")]
    [InlineData("""Sink([|$"{InObject()}"|]);""")]
    [InlineData("""Sink([|$"{await InAsync()}"|]);""")]
    [InlineData("""Sink([|$"{(Coin() ? In() : "c")}"|]);""")]
    [InlineData("""var text = In(); Sink([|$"{text}{text}"|]);""")]
    [InlineData("""Sink([|string.Create(null, $"a {In()}")|]);""")]
    [InlineData("""FormattableString text = $"a {In()}"; Sink([|text.ToString()|]);""")]
    [InlineData("""FormattableString text = $"a {In()}"; Sink([|FormattableString.Invariant(text)|]);""")]
    [InlineData("""Sink([|FormattableString.Invariant($"a {In()}")|]);""")]
    public Task Reports_hole_of_an_interpolation(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""Sink($"{In().Length}");""")]
    [InlineData("""Sink($"{int.Parse(In())}");""")]
    [InlineData("""Sink($"{Guid.NewGuid()} {DateTime.Now:O} {Coin()} {1.5m} {DayOfWeek.Monday}");""")]
    [InlineData("""Sink($"{nameof(In)}");""")]
    [InlineData("""FormattableString text = $"a {In().Length}"; Sink(text.ToString());""")]
    public Task DoesNotReport_hole_that_holds_a_number(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""class Box { public string Text { get; set; } = ""; } void M() { var box = new Box { Text = In() }; Sink($"{box}"); }""")]
    [InlineData("""class Box { public string Text { get; set; } = ""; } void M() { var box = new Box { Text = In() }; Sink("a" + box); }""")]
    [InlineData("""class Box { public string Text { get; set; } = ""; } void M() { var box = new Box { Text = In() }; Sink(box.ToString()); }""")]
    [InlineData("""class Box { public string Text { get; set; } = ""; } void M() { var box = new Box { Text = In() }; Sink(string.Concat("a", box)); }""")]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; }
        void M() { var box = new Box { Text = In() }; Sink(string.Format("{0}", box)); }
        """)]
    [InlineData("""struct Box { public string Text; } void M() { var box = new Box { Text = In() }; Sink($"{box}"); }""")]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; }
        void M() { var sb = new StringBuilder(); sb.Append(new Box { Text = In() }); Sink(sb.ToString()); }
        """)]
    [InlineData("""void M() { var list = new List<string> { In() }; Sink($"{list}"); }""")]
    [InlineData("""void M() { string[] texts = [In()]; Sink("a" + texts); }""")]
    public Task DoesNotReport_object_that_prints_its_type_name(string code) => FlowTest.VerifyMembersAsync(code);

    [Theory]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; public override string ToString() => Text; }
        void M() { var box = new Box { Text = In() }; Sink([|$"{box}"|]); }
        """)]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; public override string ToString() => Text; }
        void M() { var box = new Box { Text = In() }; Sink([|"a" + box|]); }
        """)]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; public override string ToString() => Text; }
        void M() { var box = new Box { Text = In() }; Sink([|box.ToString()|]); }
        """)]
    [InlineData("""
        class Base { public string Text { get; set; } = ""; public override string ToString() => Text; }
        class Box : Base;
        void M() { var box = new Box { Text = In() }; Sink([|$"{box}"|]); }
        """)]
    public Task Reports_object_that_prints_text_of_its_own(string code) => FlowTest.VerifyMembersAsync(code);

    [Theory]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; public override string ToString() => "box"; }
        void M() { var box = new Box { Text = In() }; Sink($"{box}"); Sink("a" + box); Sink(box.ToString()); }
        """)]
    public Task DoesNotReport_object_that_prints_a_constant(string code) => FlowTest.VerifyMembersAsync(code);

    [Theory]
    [InlineData("""record Box(string Text); void M() { var box = new Box(In()); Sink([|$"{box}"|]); }""")]
    [InlineData("""record Box(string Text); void M() { var box = new Box(In()); Sink([|"a" + box|]); }""")]
    [InlineData("record Box(string Text); void M() { var box = new Box(In()); Sink([|box.ToString()|]); }")]
    [InlineData("""record struct Box(string Text); void M() { var box = new Box(In()); Sink([|$"{box}"|]); }""")]
    [InlineData("""void M() { var box = new { Text = In() }; Sink([|$"{box}"|]); }""")]
    [InlineData("""void M() { var pair = (In(), 1); Sink([|$"{pair}"|]); }""")]
    public Task Reports_record_that_prints_its_members(string code) => FlowTest.VerifyMembersAsync(code);

    [Theory]
    [InlineData("""record Box(string Text) { public override string ToString() => "box"; } void M() { var box = new Box(In()); Sink($"{box}"); }""")]
    [InlineData("""record Box(int Number); void M() { var box = new Box(In().Length); Sink($"{box}"); }""")]
    public Task DoesNotReport_record_that_prints_a_constant_or_number(string code) => FlowTest.VerifyMembersAsync(code);
}
