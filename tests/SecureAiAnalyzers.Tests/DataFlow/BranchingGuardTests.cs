using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Guards in a value that branches, and guards that branch themselves.</summary>
public sealed class BranchingGuardTests
{
    private const string Options = """

        ---
        class Options { [SecureAi.Prompt] public string? Text { get; set; } public HashSet<string>? Known; }
        """;

    [Theory]
    [InlineData("""o.Text = known.Contains(s) ? s : "none";""")]
    [InlineData("""o.Text = !known.Contains(s) ? "none" : s.Trim();""")]
    [InlineData("""o.Text = known.Contains(s) && Coin() ? s : "none";""")]
    [InlineData("""o.Text = s is "a" or "b" ? s : "none";""")]
    [InlineData("""o.Text = s switch { "a" => s, _ => "b" };""")]
    [InlineData("""o.Text = s switch { "a" or "b" => s, _ => "c" };""")]
    [InlineData("""o.Text = (Coin(), s) switch { (true, "a") => s, (false, "b") => s, _ => "c" };""")]
    [InlineData("""o.Text = In() is { } text and ("a" or "b") ? text : "none";""")]
    [InlineData("""o.Text = known.Contains(s?.Trim() ?? "") ? s : "none";""")]
    [InlineData("""o.Text = o.Known?.Contains(s) == true ? s : "none";""")]
    [InlineData("""o.Text = o.Known?.Contains(s) ?? false ? s : "none";""")]
    [InlineData("""if (!known.Contains(s)) return; o.Text = Coin() ? s : "none";""")]
    [InlineData("""if (s != "a") throw new InvalidOperationException(); o.Text ??= s;""")]
    public Task DoesNotReport_guarded_branch(string statements) =>
        FlowTest.VerifyMembersAsync("void M(Options o, HashSet<string> known)\n{\nvar s = In();\n" + statements + "\n}" + Options);

    [Theory]
    [InlineData("""o.Text = [|known.Contains(s) ? "none" : s|];""")]
    [InlineData("""o.Text = [|known.Contains(s) || Coin() ? s : "none"|];""")]
    [InlineData("""o.Text = [|s switch { "a" => "b", var other => other }|];""")]
    [InlineData("""o.Text = [|s switch { "a" => s, { Length: 0 } => s, _ => "c" }|];""")]
    [InlineData("""o.Text = [|(Coin(), s) switch { (true, "a") => "b", (_, var other) => other }|];""")]
    [InlineData("""o.Text = [|o.Known?.Contains(s) == false ? s : "none"|];""")]
    [InlineData("""o.Text = [|o.Known?.Contains(s) ?? true ? s : "none"|];""")]
    [InlineData("""known.Add(In()); o.Text = [|known.Contains(s) ? s : "none"|];""")]
    public Task Reports_branch_without_a_guard(string statements) =>
        FlowTest.VerifyMembersAsync("void M(Options o, HashSet<string> known)\n{\nvar s = In();\n" + statements + "\n}" + Options);

    [Theory]
    [InlineData("if (known?.Contains(s) != false) Sink([|s|]);")]
    [InlineData("if (known?.Contains(s) == false) return; Sink([|s|]);")]
    [InlineData("if (known?.Contains(s) ?? true) Sink([|s|]);")]
    [InlineData("if (s == (Coin() ? InAgain() : \"b\")) Sink([|s|]); string InAgain() => In();")]
    [InlineData("""if (Regex.IsMatch(s, Coin() ? "^[a-z]+$" : ".*")) Sink([|s|]);""")]
    public Task Reports_where_a_guard_that_branches_does_not_hold(string statements) =>
        FlowTest.VerifyMembersAsync("void M(HashSet<string>? known)\n{\nvar s = In();\n" + statements + "\n}");

    [Theory]
    [InlineData("if (known?.Contains(s) == true) Sink(s);")]
    [InlineData("if (known?.Contains(s) != true) return; Sink(s);")]
    [InlineData("if (known?.Contains(s) is true) Sink(s);")]
    [InlineData("if (known?.Contains(s) ?? false) Sink(s);")]
    [InlineData("if (!(known?.Contains(s) ?? false)) return; Sink(s);")]
    [InlineData("if ((known?.Contains(s)).GetValueOrDefault()) Sink(s);")]
    [InlineData("""if (s?.Equals("a") == true) Sink(s);""")]
    [InlineData("""if (s switch { "a" => true, _ => false }) Sink(s);""")]
    [InlineData("""if ((Coin(), s) is (true, "a")) Sink(s);""")]
    [InlineData("""if (s == (Coin() ? "a" : "b")) Sink(s);""")]
    [InlineData("""if (!string.Equals(s, Coin() ? "a" : "b")) return; Sink(s);""")]
    [InlineData("""if (Regex.IsMatch(s, Coin() ? "^[a-z]+$" : "^[0-9]+$")) Sink(s);""")]
    [InlineData("""var r = new Regex("^[a-z]+$"); if (r.IsMatch(s ?? "")) Sink(s);""")]
    public Task DoesNotReport_where_a_guard_that_branches_holds(string statements) =>
        FlowTest.VerifyMembersAsync("void M(HashSet<string>? known)\n{\nvar s = In();\n" + statements + "\n}");

    [Fact]
    public Task Reports_guard_by_an_untrusted_set_behind_a_conditional_access() => FlowTest.VerifyAsync(
        "var s = In(); HashSet<string>? known = new() { In() }; if (known?.Contains(s) == true) Sink([|s|]);");

    [Theory]
    [InlineData("""Check(Coin() ? "a" : "b", s); Sink([|s|]);""")]
    public Task Reports_argument_that_a_check_does_not_look_at(string statements) => FlowTest.VerifyMembersAsync(
        "void M()\n{\nvar s = In();\n" + statements + "\n}\n"
        + """static void Check(string s, string why) { if (s is not ("a" or "b")) throw new InvalidOperationException(why); }""");

    [Theory]
    [InlineData("""Check(s, Coin() ? "a" : "b"); Sink(s);""")]
    public Task DoesNotReport_argument_that_a_check_looks_at(string statements) => FlowTest.VerifyMembersAsync(
        "void M()\n{\nvar s = In();\n" + statements + "\n}\n"
        + """static void Check(string s, string why) { if (s is not ("a" or "b")) throw new InvalidOperationException(why); }""");
}
