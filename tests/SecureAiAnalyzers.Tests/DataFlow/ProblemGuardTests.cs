using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Functions and code that tell what is wrong with a value, as a text or in a list: where nothing is told, nothing is wrong.</summary>
public sealed class ProblemGuardTests
{
    private const string Told = """
        static readonly HashSet<string> s_set = ["a", "b"];

        static string? Problem(string text) => s_set.Contains(text) ? null : "not known: " + text;

        static string? Asked(string text)
        {
            if (text.Length > 20)
                return "long";
            if (!s_set.Contains(text))
                return $"{text} is not known";
            return null;
        }

        static string? Weak(string text) => text.Length > 20 ? "long" : null;

        static string? Partly(string text)
        {
            if (Coin())
                return null;
            return s_set.Contains(text) ? null : "not known";
        }

        sealed record Fault(string Text);

        static Fault? FaultOf(string text) => s_set.Contains(text) ? null : new Fault(text);

        static IEnumerable<string> InRounds(string text, string[] names)
        {
            foreach (var name in names)
            {
                if (!s_set.Contains(text))
                    yield return name;
            }
        }

        static IEnumerable<string> Problems(string text)
        {
            if (string.IsNullOrEmpty(text))
                yield break;
            if (!s_set.Contains(text))
                yield return "not known";
            if (text.Length > 20)
                yield return "long";
        }

        static IEnumerable<string> Unrelated(string text)
        {
            if (Coin() && !s_set.Contains(text))
                yield return "not known";
        }

        static List<string> Errors(string text, string other)
        {
            var result = new List<string>();
            if (!s_set.Contains(text))
            {
                result.Add("not known");
            }

            if (string.IsNullOrWhiteSpace(other))
                result.Add("empty");
            return result;
        }

        sealed record Verdict(bool Ok, string? Error)
        {
            public static readonly Verdict Pass = new(true, null);
            public static Verdict Fine { get; } = new(Ok: true, Error: null);
            public static Verdict Fail(string error) => new(false, error);
            public bool Failed => !Ok;
            public bool Blames => Error is not null;
        }

        static Verdict Judge(string text) => s_set.Contains(text) ? Verdict.Pass : Verdict.Fail("not known");

        static Verdict Weigh(string text)
        {
            if (text.Length > 20)
                return Verdict.Fail("long");
            return s_set.Contains(text) ? Verdict.Fine : new Verdict(false, $"{text} is not known");
        }

        static Verdict Mild(string text) => text.Length > 20 ? Verdict.Fail("long") : Verdict.Pass;
        static Verdict Always(string text) => s_set.Contains(text) ? Verdict.Pass : Verdict.Fine;

        static string[] Faults(string text) => s_set.Contains(text) ? [] : ["not known"];
        static IReadOnlyList<string> Passed(string text) => Errors(text, "x").AsReadOnly();
        static async Task<List<string>> ErrorsAsync(string text) { await Task.Yield(); return Errors(text, "x"); }

        """;

    [Theory]
    [InlineData("if (Problem(x) is { } problem) { Console.WriteLine(problem); return; } Sink(x);")]
    [InlineData("if (Problem(x) is not null) return; Sink(x);")]
    [InlineData("var problem = Problem(x); if (problem != null) throw new ArgumentException(problem); Sink(x);")]
    [InlineData("var problem = Problem(x); if (!string.IsNullOrEmpty(problem)) return; Sink(x);")]
    [InlineData("if (Problem(x) == null) Sink(x);")]
    [InlineData("if (FaultOf(x) is { } fault) throw new ArgumentException(fault.Text); Sink(x);")]
    [InlineData("if (Asked(x) is string problem) throw new ArgumentException(problem); Sink(x);")]
    public Task DoesNotReport_what_no_text_says_to_be_wrong(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("if (Problem(x) is null) return; Sink([|x|]);")]
    [InlineData("Problem(x); Sink([|x|]);")]
    [InlineData("if (Weak(x) is { } problem) return; Sink([|x|]);")]
    [InlineData("if (Partly(x) is { } problem) return; Sink([|x|]);")]
    [InlineData("var problem = Problem(x); x = In(); if (problem is not null) return; Sink([|x|]);")]
    [InlineData("if (Problem(\"a\") is { } problem) return; Sink([|x|]);")]
    public Task Reports_what_a_text_may_say_nothing_of(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("if (Problems(x).Any()) return; Sink(x);")]
    [InlineData("var problems = Problems(x).ToList(); if (problems.Count > 0) return; Sink(x);")]
    [InlineData("var problems = Problems(x).ToArray(); if (problems.Length != 0) return; Sink(x);")]
    [InlineData("if (Problems(x).Count() == 0) Sink(x);")]
    [InlineData("if (Errors(x, \"y\") is [] ) Sink(x);")]
    [InlineData("var errors = Errors(x, In()); if (errors is not []) throw new ArgumentException(errors[0]); Sink(x);")]
    [InlineData("if (Faults(x) is not []) return; Sink(x);")]
    [InlineData("if (Passed(x).Count >= 1) return; Sink(x);")]
    [InlineData("if ((await ErrorsAsync(x)).Count > 0) return; Sink(x);")]
    public Task DoesNotReport_what_an_empty_list_says_to_be_right(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("if (Problems(x).Any()) Sink([|x|]);")]
    [InlineData("if (Problems(x).Count() < 2) Sink([|x|]);")]
    [InlineData("if (Unrelated(x).Any()) return; Sink([|x|]);")]
    [InlineData("if (InRounds(x, []).Any()) return; Sink([|x|]);")]
    [InlineData("if (Errors(\"a\", x).Count > 0) return; Sink([|x|]);")]
    [InlineData("if (Errors(x, \"y\") is [_]) Sink([|x|]);")]
    [InlineData("var errors = Errors(x, \"y\"); x = In(); if (errors.Count > 0) return; Sink([|x|]);")]
    public Task Reports_what_a_list_says_nothing_of(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("var errors = new List<string>(); if (!s_set.Contains(x)) errors.Add(\"not known\"); if (errors.Count > 0) return; Sink(x);")]
    [InlineData("List<string> errors = []; if (!s_set.Contains(x)) { errors.Add(\"not known\"); } if (errors.Any()) throw new ArgumentException(); Sink(x);")]
    [InlineData("foreach (var y in x.Split(',')) { var errors = new List<string>(); if (!s_set.Contains(y)) errors.Add(y); if (errors.Count > 0) continue; Sink(y); }")]
    [InlineData("var errors = new List<string>(4); if (x.Length > 9 || !s_set.Contains(x)) errors.Add(\"bad\"); if (errors.Count == 0) Sink(x);")]
    public Task DoesNotReport_what_the_code_before_has_listed_no_error_of(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("var errors = new List<string>(); Sink([|x|]); if (!s_set.Contains(x)) errors.Add(\"not known\");")]
    [InlineData("var errors = new List<string>(); if (errors.Count > 0) return; Sink([|x|]); if (!s_set.Contains(x)) errors.Add(\"not known\");")]
    [InlineData("var errors = new List<string>(); if (x.Length > 9 && !s_set.Contains(x)) errors.Add(\"bad\"); if (errors.Count > 0) return; Sink([|x|]);")]
    [InlineData("var errors = new List<string>(); for (var i = 0; i < x.Length; i++) if (!s_set.Contains(x)) errors.Add(x); if (errors.Count > 0) return; Sink([|x|]);")]
    [InlineData("var errors = new List<string> { \"first\" }; if (!s_set.Contains(x)) errors.Add(\"bad\"); if (errors.Count > 1) return; Sink([|x|]);")]
    public Task Reports_what_the_code_before_has_listed_no_error_of_yet(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("var verdict = Judge(x); if (!verdict.Ok) return; Sink(x);")]
    [InlineData("if (Judge(x).Ok) Sink(x);")]
    [InlineData("if (Judge(x) is not { Ok: true }) throw new ArgumentException(); Sink(x);")]
    [InlineData("var verdict = Weigh(x); if (verdict.Error is not null) return; Sink(x);")]
    [InlineData("var verdict = Weigh(x); if (verdict.Failed) return; Sink(x);")]
    [InlineData("if (Judge(x).Blames) return; Sink(x);")]
    [InlineData("var (ok, error) = Judge(x); if (!ok) throw new ArgumentException(error); Sink(x);")]
    public Task DoesNotReport_what_a_verdict_is_good_for(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("var verdict = Judge(x); if (verdict.Ok) return; Sink([|x|]);")]
    [InlineData("if (!Judge(x).Blames) return; Sink([|x|]);")]
    [InlineData("var verdict = Mild(x); if (!verdict.Ok) return; Sink([|x|]);")]
    [InlineData("var verdict = Always(x); if (!verdict.Ok) return; Sink([|x|]);")]
    [InlineData("var verdict = Judge(x); x = In(); if (!verdict.Ok) return; Sink([|x|]);")]
    [InlineData("var verdict = Judge(\"a\"); if (!verdict.Ok) return; Sink([|x|]);")]
    public Task Reports_what_a_verdict_says_nothing_of(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("if (parts.Except(s_set).Any()) return;")]
    [InlineData("var unknown = parts.Except(s_set).ToList(); if (unknown.Count > 0) throw new ArgumentException(unknown[0]);")]
    [InlineData("var unknown = parts.Where(p => !s_set.Contains(p)).ToArray(); if (unknown.Length > 0) return;")]
    [InlineData("if (parts.FirstOrDefault(p => !s_set.Contains(p)) is { } unknown) throw new ArgumentException(unknown);")]
    [InlineData("if (Array.Find(parts, p => !s_set.Contains(p)) != null) return;")]
    [InlineData("if (!parts.ToHashSet().IsSubsetOf(s_set)) return;")]
    [InlineData("if (!s_set.IsSupersetOf(parts)) return;")]
    public Task DoesNotReport_list_of_which_nothing_is_left(string check) => VerifyAsync($"var parts = x.Split(','); {check} Sink(string.Join(\",\", parts));");

    [Theory]
    [InlineData("if (parts.Except(In().Split(';')).Any()) return;")]
    [InlineData("if (!parts.Except(s_set).Any()) return;")]
    [InlineData("if (parts.Where(p => s_set.Contains(p)).Any()) return;")]
    [InlineData("if (parts.Where(p => p.Length > 9).Any()) return;")]
    [InlineData("if (parts.Skip(1).Except(s_set).Any()) return;")]
    [InlineData("if (parts.FirstOrDefault(p => !s_set.Contains(p)) is null) return;")]
    [InlineData("if (!parts.ToHashSet().IsSupersetOf(s_set)) return;")]
    [InlineData("if (!s_set.IsSubsetOf(parts)) return;")]
    public Task Reports_list_of_which_something_may_be_left(string check) =>
        VerifyAsync($"var parts = x.Split(','); {check} Sink([|string.Join(\",\", parts)|]);");

    private static Task VerifyAsync(string statements) =>
        FlowTest.VerifyMembersAsync(Told + "async Task M() { await Task.Yield(); var x = In(); " + statements + " }");
}
