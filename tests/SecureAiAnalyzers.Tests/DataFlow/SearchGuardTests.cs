using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Searches of a value in a set, in all their forms.</summary>
public sealed class SearchGuardTests
{
    private const string Sets = """
        enum Color { Red, Green }
        static readonly string[] s_ok = { "a", "b" };
        static readonly List<string> s_list = ["a", "b"];
        static readonly System.Collections.Frozen.FrozenSet<string> s_frozen = System.Collections.Frozen.FrozenSet.ToFrozenSet(["a", "b"]);
        static readonly System.Buffers.SearchValues<string> s_values = System.Buffers.SearchValues.Create(["a", "b"], StringComparison.Ordinal);
        private readonly List<string> _seen = []; void See() => _seen.Add(In());
        static bool IsOk(string s) => s == "a" || s == "b";
        """;

    [Theory]
    [InlineData("if (Array.IndexOf(s_ok, x) < 0) return; Sink(x);")]
    [InlineData("if (Array.IndexOf(s_ok, x) == -1) return; Sink(x);")]
    [InlineData("if (Array.IndexOf(s_ok, x) is -1) return; Sink(x);")]
    [InlineData("if (Array.IndexOf(s_ok, x) is >= 0) Sink(x);")]
    [InlineData("if (0 > Array.IndexOf(s_ok, x)) return; Sink(x);")]
    [InlineData("if (Array.IndexOf(s_ok, x) <= -1) return; Sink(x);")]
    [InlineData("var at = Array.IndexOf(s_ok, x); if (at < 0) return; Sink(x);")]
    [InlineData("if (Array.BinarySearch(s_ok, x) >= 0) Sink(x);")]
    [InlineData("if (s_ok.Any(o => x == \"dbo.\" + o)) Sink(x);")]
    [InlineData("if (!s_ok.Any(o => x.Equals($\"{o}.json\", StringComparison.OrdinalIgnoreCase))) return; Sink(x);")]
    [InlineData("if (s_list.IndexOf(x) < 0) return; Sink(x);")]
    [InlineData("if (s_list.FindIndex(o => o == x) < 0) return; Sink(x);")]
    [InlineData("if (Array.FindIndex(s_ok, o => string.Equals(o, x, StringComparison.OrdinalIgnoreCase)) < 0) return; Sink(x);")]
    [InlineData("if (s_ok.AsSpan().IndexOf(x) < 0) return; Sink(x);")]
    [InlineData("if (!Array.Exists(s_ok, o => o == x)) return; Sink(x);")]
    [InlineData("if (!Array.Exists(s_ok, x.Equals)) return; Sink(x);")]
    [InlineData("if (!s_list.Exists(o => o.Equals(x, StringComparison.Ordinal))) return; Sink(x);")]
    [InlineData("if (s_ok.All(o => o != x)) return; Sink(x);")]
    [InlineData("if (Array.TrueForAll(s_ok, o => o != x)) return; Sink(x);")]
    [InlineData("if (s_ok.Count(o => o == x) == 0) return; Sink(x);")]
    [InlineData("if (s_ok.FirstOrDefault(o => o == x) is null) return; Sink(x);")]
    [InlineData("if (s_list.Find(o => o == x) == null) return; Sink(x);")]
    [InlineData("if (s_ok.FirstOrDefault(o => o == x) is { } known) { Sink(known); Sink(x); }")]
    [InlineData("if (!s_ok.Any(o => { return o == x; })) return; Sink(x);")]
    [InlineData("if (!s_frozen.Contains(x)) return; Sink(x);")]
    [InlineData("if (!s_values.Contains(x)) return; Sink(x);")]
    [InlineData("if (!Enum.IsDefined(typeof(Color), x)) return; Sink(x);")]
    [InlineData("if (!Enum.TryParse<Color>(x, out var color)) return; Sink(x);")]
    [InlineData("if (!Enum.GetNames<Color>().Contains(x)) return; Sink(x);")]
    [InlineData("foreach (var ok in s_ok) if (ok == x) Sink(x);")]
    [InlineData("foreach (var ok in s_ok) { if (ok != x) continue; Sink(x); }")]
    [InlineData("var found = false; foreach (var ok in s_ok) if (ok == x) { found = true; break; } if (!found) return; Sink(x);")]
    [InlineData("var found = false; switch (x) { case \"a\": case \"b\": found = true; break; } if (found) Sink(x);")]
    [InlineData("bool known = false; if (x == \"a\") known = true; else if (x == \"b\") known = true; if (known) Sink(x);")]
    [InlineData("switch (x) { case \"a\": case \"b\": break; default: return; } Sink(x);")]
    [InlineData("var y = x switch { \"a\" or \"b\" => x, _ => null }; Sink(y);")]
    [InlineData("if (x is null or \"a\" or \"b\") Sink(x);")]
    [InlineData("if (x == null) Sink(x);")]
    [InlineData("var all = new List<string> { x }; Sink(all.Where(IsOk).First()); Sink(all.FirstOrDefault(o => o == \"a\")); Sink(all.FindAll(o => IsOk(o))[0]);")]
    public Task DoesNotReport_text_that_is_found(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("if (Array.IndexOf(s_ok, x) < 0) Sink([|x|]);")]
    [InlineData("if (Array.IndexOf(s_ok, x) < 1) return; Sink(x); Sink([|In()|]);")]
    [InlineData("if (Array.IndexOf(s_ok, x) < 5) Sink([|x|]);")]
    [InlineData("if (Array.IndexOf(s_ok, x) != 0) Sink([|x|]);")]
    [InlineData("if (Array.IndexOf(s_ok, x) is not 0) Sink([|x|]);")]
    [InlineData("var at = Array.IndexOf(s_ok, x); if (at < 0) return; x = In(); Sink([|x|]);")]
    [InlineData("if (Array.IndexOf(x.Split(','), \"a\") < 0) return; Sink([|x|]);")]
    [InlineData("if (x.IndexOf(\"a\", StringComparison.Ordinal) < 0) return; Sink([|x|]);")]
    [InlineData("if (\"a,b\".IndexOf(x, StringComparison.Ordinal) < 0) return; Sink([|x|]);")]
    [InlineData("if (_seen.IndexOf(x) < 0) return; Sink([|x|]);")]
    [InlineData("if (Array.Exists(s_ok, o => o != x)) Sink([|x|]);")]
    [InlineData("if (Array.Exists(s_ok, o => x.Contains(o))) Sink([|x|]);")]
    [InlineData("if (Array.Exists(s_ok, o => o == x || Coin())) Sink([|x|]);")]
    [InlineData("if (!s_ok.All(o => o == x)) Sink([|x|]);")]
    [InlineData("if (s_ok.Count(o => o == x) == 0) Sink([|x|]);")]
    [InlineData("if (s_ok.Count(o => o == x) < 2) Sink([|x|]);")]
    [InlineData("if (s_ok.FirstOrDefault(o => o == x) is null) Sink([|x|]);")]
    [InlineData("if (s_ok.FirstOrDefault(o => o.Length == x.Length) is not null) Sink([|x|]);")]
    [InlineData("if (_seen.FirstOrDefault(o => o == x) is { } known) Sink([|x|]);")]
    [InlineData("if (!Enum.IsDefined(typeof(Color), x)) Sink([|x|]);")]
    [InlineData("foreach (var ok in _seen) if (ok == x) Sink([|x|]);")]
    [InlineData("foreach (var ok in s_ok) { if (ok != x) Console.Write(ok); Sink([|x|]); }")]
    [InlineData("var found = true; foreach (var ok in s_ok) if (ok == x) { found = true; break; } if (found) Sink([|x|]);")]
    [InlineData("var found = false; foreach (var ok in s_ok) if (ok == x) { found = true; break; } x = In(); if (found) Sink([|x|]);")]
    [InlineData("var found = false; foreach (var ok in s_ok) if (ok == x || Coin()) found = true; if (found) Sink([|x|]);")]
    [InlineData("var found = false; foreach (var ok in s_ok) if (ok == x) found = true; found = Coin(); if (found) Sink([|x|]);")]
    [InlineData("if (x is null or { Length: 3 }) Sink([|x|]);")]
    [InlineData("if (x != null) Sink([|x|]);")]
    [InlineData("var all = new List<string> { x }; Sink([|all.First(o => o.Length > 3)|]); Sink([|all.Where(o => !IsOk(o)).First()|]);")]
    public Task Reports_text_that_is_not_found(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("bool Ok(string s) { foreach (var ok in s_ok) if (s == ok) return true; return false; }")]
    [InlineData("bool Ok(string s) { var found = false; foreach (var ok in s_ok) if (s == ok) { found = true; break; } return found; }")]
    [InlineData("bool Ok(string s) => Array.IndexOf(s_ok, s) >= 0;")]
    [InlineData("bool Ok(string s) { if (Array.IndexOf(s_ok, s) < 0) { return false; } return true; }")]
    [InlineData("bool Ok(string s) => s_ok.FirstOrDefault(o => o == s) != null;")]
    [InlineData("bool Ok(string s) => Enum.TryParse<Color>(s, true, out var color) && Enum.IsDefined(color);")]
    public Task Reports_only_what_a_function_that_searches_rejects(string function) => FlowTest.VerifyMembersAsync($$"""
        {{Sets}}
        void M() { var x = In(); if (Ok(x)) Sink(x); else Sink([|x|]); }
        {{function}}
        """);

    [Theory]
    [InlineData("bool Ok(string s) { foreach (var ok in _seen) if (s == ok) return true; return false; }")]
    [InlineData("bool Ok(string s) { foreach (var ok in s_ok) if (s != ok) return true; return false; }")]
    public Task Reports_function_that_searches_elsewhere(string function) => FlowTest.VerifyMembersAsync($$"""
        {{Sets}}
        void M() { var x = In(); if (Ok(x)) Sink([|x|]); }
        {{function}}
        """);

    private static Task VerifyAsync(string statements) => FlowTest.VerifyMembersAsync(Sets + "\nvoid M() { var x = In(); " + statements + " }");
}
