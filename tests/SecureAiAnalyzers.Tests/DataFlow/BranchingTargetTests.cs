using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>What is assigned branches, so that the compiler's graph evaluates the target before the branch.</summary>
public sealed class BranchingTargetTests
{
    private const string Options = """

        ---
        class Options
        {
            [SecureAi.Prompt] public string? Text { get; set; }
            [SecureAi.Prompt] public string? Field;
            [SecureAi.Prompt] public List<string> List { get; } = new();
            [SecureAi.Prompt] public string[] Array = new string[2];
            public Options? Next { get; set; }
            public string? Other { get; set; }
            public Options Make() => new();
            public Options Make(Func<string, string> make) => new() { Other = make("a") };
        }
        """;

    private const string Box = """

        ---
        class Box
        {
            private string _kept = "";
            public string Text { get; set; } = "";
            public string? Other { get; set; }
            public string Trimmed { get => _kept; set => _kept = value.Trim(); }
            public string this[string key] { get => _kept; set => _kept = value; }
            public Box? Inner { get; set; }
            public List<string> List { get; } = new();
        }
        record Turn(string Role, string Text);
        struct Point { public string Text; public string Other { get; set; } }
        """;

    [Theory]
    [InlineData("""o.Text = [|In() ?? "a"|];""")]
    [InlineData("""o.Text = [|Coin() ? In() : "a"|];""")]
    [InlineData("""o.Text = [|Coin() ? (Coin() ? In() : "a") : "b"|];""")]
    [InlineData("""o.Text = [|In()?.Trim()|];""")]
    [InlineData("""o.Text = [|In()?.Trim()?.ToLower() ?? "a"|];""")]
    [InlineData("""o.Text = [|In() switch { "a" => "b", var other => other }|];""")]
    [InlineData("""o.Text = [|In() is { Length: > 3 } text ? text : "a"|];""")]
    [InlineData("""o.Text = [|In()|] ?? throw new InvalidOperationException();""")]
    [InlineData("""o.Text = [|(In() ?? "a").Trim()|];""")]
    [InlineData("""o.Text = [|"a" + (Coin() ? In() : "b")|];""")]
    [InlineData("""o.Text = [|$"a {(Coin() ? In() : "b")}"|];""")]
    [InlineData("""o.Text = [|await (Coin() ? InAsync() : Task.FromResult("a"))|];""")]
    [InlineData("""o.Text = [|Coin() ? await InAsync() : "a"|];""")]
    [InlineData("""o.Text = [|o.Other = In() ?? "a"|];""")]
    [InlineData("""o.Text += [|In() ?? "a"|];""")]
    [InlineData("o.Text ??= [|In()|];")]
    [InlineData("""(o.Text) = [|In() ?? "a"|];""")]
    [InlineData("""o.Field = [|In() ?? "a"|];""")]
    [InlineData("""o.Array[0] = [|In() ?? "a"|];""")]
    [InlineData("""o.List[0] = [|In() ?? "a"|];""")]
    [InlineData("""o.List[^1] = [|In() ?? "a"|];""")]
    [InlineData("""o.Next!.Text = [|In() ?? "a"|];""")]
    [InlineData("""o.Next!.Next!.Next!.Text = [|In() ?? "a"|];""")]
    [InlineData("""o.Make().Text = [|In() ?? "a"|];""")]
    [InlineData("""(Coin() ? o : o.Next!).Text = [|In() ?? "a"|];""")]
    [InlineData("""(o.Next ?? o).Text = [|In() ?? "a"|];""")]
    [InlineData("""(o.Text, var n) = ([|In() ?? "a"|], 1);""")]
    [InlineData("""(_, (o.Text, _)) = (1, ([|In() ?? "a"|], 2));""")]
    [InlineData("""([|o.Text|], _) = Coin() ? (In(), 1) : ("a", 2);""")]
    [InlineData("""_ = new Options { Text = [|In() ?? "a"|], Other = Coin() ? "b" : "c" };""")]
    [InlineData("""_ = new Options { Next = { Text = [|In() ?? "a"|] } };""")]
    [InlineData("""_ = new Options { List = { "a", [|In() ?? "b"|] } };""")]
    public Task Reports_target_of_what_branches(string statement) =>
        FlowTest.VerifyMembersAsync("async Task M(Options o)\n{\n" + statement + "\nawait Task.Yield();\n}" + Options);

    [Theory]
    [InlineData("""o.Text = Coin() ? "a" : "b";""")]
    [InlineData("""o.Text = In()?.Length.ToString() ?? "a";""")]
    [InlineData("""o.Other = In() ?? "a";""")]
    [InlineData("o.Other ??= In();")]
    [InlineData("""(o.Text, o.Other) = (Coin() ? "a" : "b", In());""")]
    [InlineData("""_ = new Options { Text = Coin() ? "a" : "b", Other = In() };""")]
    public Task DoesNotReport_another_target_than_that_of_what_branches(string statement) =>
        FlowTest.VerifyMembersAsync("void M(Options o)\n{\n" + statement + "\n}" + Options);

    [Fact]
    public Task Reports_object_behind_a_receiver_that_is_evaluated_once() => FlowTest.VerifyMembersAsync(
        """void M(Options o) => o.Make(text => { Sink([|In() ?? text|]); return text; }).Text = [|In() ?? "a"|];""" + Options);

    [Theory]
    [InlineData("""var b = new Box(); b.Text = In() ?? "a"; Sink([|b.Text|]); Sink(b.Other);""")]
    [InlineData("""var b = new Box(); b.Trimmed = In() ?? "a"; Sink([|b.Trimmed|]);""")]
    [InlineData("""var b = new Box(); b.Trimmed += In() ?? "a"; Sink([|b.Trimmed|]);""")]
    [InlineData("""var b = new Box(); b["k"] = In() ?? "a"; Sink([|b["k"]|]);""")]
    [InlineData("""var b = new Box(); b.Other ??= In(); Sink([|b.Other|]); Sink(b.Text);""")]
    [InlineData("""var b = new Box(); Sink([|b.Other ??= In()|]);""")]
    [InlineData("""var b = new Box { Inner = new() }; b.Inner.Text = In() ?? "a"; Sink([|b.Inner.Text|]); Sink(b.Text);""")]
    [InlineData("""var b = new Box { Inner = new() }; b.Inner.Inner = Coin() ? null : new Box { Text = In() }; Sink([|b.Inner.Inner?.Text|]);""")]
    [InlineData("""var b = new[] { new Box() }; b[0].Text = In() ?? "a"; Sink([|b[0].Text|]);""")]
    [InlineData("""var a = new string[2]; a[Coin() ? 0 : 1] = In(); Sink([|a[0]|]);""")]
    [InlineData("""var a = new string[2]; a[0] ??= In(); Sink([|a[0]|]);""")]
    [InlineData("""var a = new string[2]; (a[0], a[1]) = (In() ?? "a", "b"); Sink([|a[0]|]);""")]
    [InlineData("""var l = new List<string> { "a" }; l[^1] = In(); Sink([|l[0]|]);""")]
    [InlineData("""var d = new Dictionary<string, string?>(); d["a"] ??= In(); Sink([|d["a"]|]);""")]
    [InlineData("""var d = new Dictionary<string, string> { ["a"] = Coin() ? "x" : In() }; Sink([|d["a"]|]);""")]
    [InlineData("""var p = new Point(); p.Text = In() ?? "a"; Sink([|p.Text|]); Sink(p.Other);""")]
    [InlineData("""var p = new Point(); p.Other = In() ?? "a"; Sink([|p.Other|]); Sink(p.Text);""")]
    [InlineData("""var t = ("a", "b"); t.Item1 = In() ?? "c"; Sink([|t.Item1|]); Sink(t.Item2);""")]
    [InlineData("""var t = (In(), Coin() ? "a" : "b"); Sink([|t.Item1|]); Sink(t.Item2);""")]
    [InlineData("""var t = new { Text = In() ?? "a", Role = Coin() ? "b" : "c" }; Sink([|t.Text|]); Sink(t.Role);""")]
    [InlineData("""var t = new Turn("r", "a") with { Text = Coin() ? In() : "b" }; Sink([|t.Text|]); Sink(t.Role);""")]
    public Task Reports_member_that_holds_what_branches(string statements) => FlowTest.VerifyMembersAsync("void M()\n{\n" + statements + "\n}" + Box);

    [Theory]
    [InlineData("""var b = new Box(); b.Trimmed = Coin() ? "a" : "b"; Sink(b.Trimmed);""")]
    public Task DoesNotReport_member_that_holds_branching_constants(string statements) =>
        FlowTest.VerifyMembersAsync("void M()\n{\n" + statements + "\n}" + Box);

    [Theory]
    [InlineData("""var p = new Point { Text = In() }; var q = p with { Text = Coin() ? "a" : "b" }; Sink(q.Text); Sink([|p.Text|]);""")]
    public Task Reports_original_of_a_copy_that_is_overwritten(string statements) => FlowTest.VerifyMembersAsync("void M()\n{\n" + statements + "\n}" + Box);

    [Theory]
    [InlineData("""var b = new Box { Text = In() }; b.Text = Coin() ? "a" : "b"; Sink(b.Text);""")]
    [InlineData("""var b = new Box(); b.Text = In() ?? "a"; b.Text = "b"; Sink(b.Text);""")]
    [InlineData("""var b = new Box(); b.Other ??= In(); b.Other = "a"; Sink(b.Other);""")]
    [InlineData("""var b = new Box { Inner = new Box { Text = In() } }; b.Inner = Coin() ? new Box() : null; Sink(b.Inner?.Text);""")]
    [InlineData("""var b = new Box(); while (Coin()) { b.Text = Coin() ? "a" : "b"; Sink(b.Text); b.Text = In(); }""")]
    [InlineData("""var t = new Turn("r", In()) with { Text = Coin() ? "a" : "b" }; Sink(t.Text);""")]
    [InlineData("""(string A, string B) t = (In() ?? "a", "b"); t.A = Coin() ? "c" : "d"; Sink(t.A);""")]
    public Task DoesNotReport_value_that_is_overwritten_by_what_branches(string statements) =>
        FlowTest.VerifyMembersAsync("void M()\n{\n" + statements + "\n}" + Box);

    [Theory]
    [InlineData("""string _text = ""; void M() { _text = In() ?? "a"; Sink([|_text|]); }""")]
    [InlineData("""static string s_text = ""; void M() { s_text = In() ?? "a"; Sink([|s_text|]); }""")]
    [InlineData("""string Text { set => Sink([|value|]); } void M() => Text = In() ?? "a";""")]
    [InlineData("""string Text { set => Sink([|value|]); } void M() => (Text, _) = (In(), 1);""")]
    [InlineData("""string Text { set => Sink([|value|]); } void M() => ((Text, _), _) = ((In() ?? "a", 1), 2);""")]
    [InlineData("""string Text { set => Sink([|value|]); } void M() => (Text) = In();""")]
    [InlineData("""void M() { var s = "a"; var f = () => Sink([|s|]); s = In() ?? "b"; f(); }""")]
    [InlineData("""void M() { var s = "a"; var f = () => Sink([|s|]); (s) = In(); f(); }""")]
    [InlineData("""void M() { var s = "a"; var n = 0; var f = () => Sink([|s|]); (n, (s, n)) = (1, (In(), 2)); f(); }""")]
    public Task Reports_what_branches_in_a_member_of_the_type_or_a_captured_variable(string members) => FlowTest.VerifyMembersAsync(members);

    [Theory]
    [InlineData("""string Text { set => Sink(value); } void M() => (Text, _) = (Coin() ? "a" : "b", In());""")]
    public Task DoesNotReport_another_part_of_what_branches_in_a_member_of_the_type(string members) => FlowTest.VerifyMembersAsync(members);
}
