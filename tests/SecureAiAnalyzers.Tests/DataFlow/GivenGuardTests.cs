using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Functions that refuse by what a call gives them, or the object that they are called on: a pattern, a condition, a function, a set.</summary>
public sealed class GivenGuardTests
{
    private const string Ensure = """

        static class Ensure
        {
            public static string Match(string text, string pattern) => Regex.IsMatch(text, pattern) ? text : throw new ArgumentException();
            public static void Matches(string text, string pattern) { if (!new Regex(pattern).IsMatch(text)) throw new ArgumentException(); }
            public static bool Is(string text, string pattern) => Regex.IsMatch(text, pattern);
            public static void That(bool condition) { if (!condition) throw new InvalidOperationException(); }
            public static void Not(bool condition) { if (condition) throw new InvalidOperationException(); }
            public static void Through(bool condition) => That(condition);
            public static void Told(bool condition) { if (!condition) Console.WriteLine(); }
            public static void Early(bool condition) { if (Coin()) return; if (!condition) throw new InvalidOperationException(); }
            public static string Such(string text, Func<string, bool> test) => test(text) ? text : throw new ArgumentException();
            public static void Passes(string text, Predicate<string> test) { if (!test.Invoke(text)) throw new ArgumentException(); }
            public static async Task ThatAsync(bool condition) { await Task.Yield(); if (!condition) throw new InvalidOperationException(); }
        }
        """;

    private const string Rule = """

        static readonly string[] s_set = ["a", "b"];
        static bool IsName(string text) => text.All(char.IsAsciiLetter);
        static readonly Rule s_name = new(text => text.All(char.IsAsciiLetter));
        static readonly Rule s_known = new(text => s_set.Contains(text));
        static readonly Rule s_listed = new(s_set.Contains);
        static readonly Rule s_short = new(text => text.Length < 9);
        static readonly Rule s_made = Rule.Of("a", "b");
        readonly Rule _own = new(IsName);
        readonly Held _held = new() { Test = text => text is "a" or "b" };
        readonly Held _weak = new() { Test = text => text.Length > 1 };

        sealed class Rule(Func<string, bool> accepts)
        {
            public string Demand(string text) => accepts(text) ? text : throw new ArgumentException();
            public void Check(string text) { if (!accepts(text)) throw new ArgumentException(); }
            public bool Accepts(string text) => accepts(text);
            public static Rule Of(params string[] allowed) => new(allowed.Contains);
        }

        sealed class Held
        {
            public Func<string, bool> Test { get; init; } = _ => true;
            public bool Accepts(string text) => Test(text);
        }
        """;

    [Theory]
    [InlineData("Sink(Ensure.Match(x, \"^[a-z]+$\"));")]
    [InlineData("Ensure.Matches(x, \"^[a-z]+$\"); Sink(x);")]
    [InlineData("if (!Ensure.Is(x, \"^[a-z]+$\")) return; Sink(x);")]
    [InlineData("Ensure.That(x == \"a\"); Sink(x);")]
    [InlineData("Ensure.That(x is \"a\" or \"b\"); Sink(x);")]
    [InlineData("Ensure.That(x.Length > 2 && x.All(char.IsAsciiLetter)); Sink(x);")]
    [InlineData("Ensure.Not(x != \"a\"); Sink(x);")]
    [InlineData("Ensure.Through(x == \"a\"); Sink(x);")]
    [InlineData("await Ensure.ThatAsync(x == \"a\"); Sink(x);")]
    [InlineData("Sink(Ensure.Such(x, text => text == \"a\"));")]
    [InlineData("Sink(Ensure.Such(x, text => { if (text.Length > 9) return false; return text is \"a\" or \"b\"; }));")]
    [InlineData("Ensure.Passes(x, text => text.All(char.IsAsciiLetter)); Sink(x);")]
    [InlineData("ArgumentOutOfRangeException.ThrowIfNotEqual(x, \"a\"); Sink(x);")]
    [InlineData("ArgumentOutOfRangeException.ThrowIfEqual(x.All(char.IsAsciiLetter), false); Sink(x);")]
    public Task DoesNotReport_what_the_call_makes_a_function_refuse(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("Sink([|Ensure.Match(x, \"[a-z]+\")|]);")]
    [InlineData("Ensure.Matches(x, \"[a-z]+\"); Sink([|x|]);")]
    [InlineData("if (!Ensure.Is(x, \"[a-z]+\")) return; Sink([|x|]);")]
    [InlineData("Ensure.That(x.Length > 2); Sink([|x|]);")]
    [InlineData("Ensure.That(x == \"a\" || x.Length > 2); Sink([|x|]);")]
    [InlineData("Ensure.Not(x == \"a\"); Sink([|x|]);")]
    [InlineData("Ensure.Told(x == \"a\"); Sink([|x|]);")]
    [InlineData("Ensure.Early(x == \"a\"); Sink([|x|]);")]
    [InlineData("Sink([|x|]); Ensure.That(x == \"a\");")]
    [InlineData("Ensure.That(x == \"a\"); x = In(); Sink([|x|]);")]
    [InlineData("Sink([|Ensure.Such(x, text => text.Length > 2)|]);")]
    [InlineData("Sink([|Ensure.Such(x, text => true)|]);")]
    [InlineData("Ensure.Passes(y, text => text == \"a\"); Sink([|x|]);")]
    [InlineData("System.Diagnostics.Debug.Assert(x == \"a\"); Sink([|x|]);")]
    [InlineData("ArgumentOutOfRangeException.ThrowIfEqual(x, \"a\"); Sink([|x|]);")]
    public Task Reports_what_the_call_does_not_make_a_function_refuse(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("Sink(s_name.Demand(x));")]
    [InlineData("s_known.Check(x); Sink(x);")]
    [InlineData("if (s_listed.Accepts(x)) Sink(x);")]
    [InlineData("if (!_own.Accepts(x)) return; Sink(x);")]
    [InlineData("if (_held.Accepts(x)) Sink(x);")]
    [InlineData("var rule = new Rule(text => text == \"a\"); rule.Check(x); Sink(x);")]
    [InlineData("if (s_made.Accepts(x)) Sink(x);")]
    public Task DoesNotReport_what_a_kept_test_has_passed(string statements) => VerifyAsync(statements, Rule);

    [Theory]
    [InlineData("Sink([|s_short.Demand(x)|]);")]
    [InlineData("s_short.Check(x); Sink([|x|]);")]
    [InlineData("if (!s_known.Accepts(x)) Sink([|x|]);")]
    [InlineData("if (s_known.Accepts(y)) Sink([|x|]);")]
    [InlineData("if (_weak.Accepts(x)) Sink([|x|]);")]
    [InlineData("if (Rule.Of(File.ReadAllText(\"a\"), \"b\").Accepts(x)) Sink([|x|]);")]
    [InlineData("var rule = Coin() ? s_short : s_known; rule.Check(x); Sink([|x|]);")]
    public Task Reports_what_a_kept_test_lets_pass(string statements) => VerifyAsync(statements, Rule);

    private static Task VerifyAsync(string statements, string members = Ensure) =>
        FlowTest.VerifyMembersAsync("async Task M() { var x = In(); var y = In(); await Task.Yield(); " + statements + " }" + members);
}
