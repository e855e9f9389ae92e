using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Guards and other roles of a symbols file, and the attributes that say the same: which values are right then, and which are not.</summary>
public sealed class DeclaredGuardTests
{
    private const string Checks = """
        public bool Check(string s) => Coin();
        public bool Other(string s) => Coin();
        public bool Bad(string s) => Coin();
        public bool CheckBoth(string s, string t) => Coin();
        public Task<bool> CheckAsync(string s) => Task.FromResult(Coin());
        public void CheckOrThrow(string s) { }
        public Task CheckOrThrowAsync(string s) => Task.CompletedTask;
        """;

    private const string ChecksWithResult = """
        public void CheckOrThrow(Order o) { }
        public Verdict Check(string s) => new();
        public Verdict CheckOrder(Order o) => new();
        public Verdict Other(string s) => new();
        public Task<Verdict> CheckAsync(string s) => Task.FromResult(new Verdict());
        ---
        public class Verdict { public bool IsValid { get; set; } public bool HasErrors; public bool Purple { get; set; } public string Text => ""; }
        public class Order { public string Name { get; set; } = ""; public string Note { get; set; } = ""; }
        """;

    private const string ChecksByResult = """
        public Verdict Judge(string s) => Verdict.Denied;
        public Task<Verdict> JudgeAsync(string s) => Task.FromResult(Verdict.Denied);
        public Verdict Other(string s) => Verdict.Allowed;
        public Problem? Problems(string s) => null;
        public Entry? Find(string s) => null;
        ---
        public enum Verdict { Denied, Allowed, Trusted }
        public class Problem { public string Text = ""; }
        public class Entry { }
        public class Order { public string Name { get; set; } = ""; public Verdict State { get; set; } }
        """;

    private const string LinesByResult = """
        guard; M:Subject.Judge*; =Allowed, =Trusted
        guard; M:Subject.Problems(System.String); null
        guard; M:Subject.Find*; not-null
        guard; P:Order.State; =Allowed
        """;

    private const string Others = """
        public bool Check(string s) => Coin();
        public bool Check(string first, string second) => Coin();
        public Verdict Judge(string s) => new();
        public void Show(string s) { }
        public void Run(string first, string second) { }
        public string Made() => "";
        public string Clean(string s) => s;
        public string Clear(string s) => s;
        ---
        public class Verdict { public bool Purple { get; set; } }
        public class Order
        {
            public string Name { get; set; } = "";
            public string Text { get; set; } = "";
            public bool IsClean => Coin();
            public bool Accepts() => Coin();
        }
        """;

    [Theory]
    [InlineData("var x = In(); if (Check(x)) Sink(x); else Sink([|x|]);")]
    [InlineData("var x = In(); if (Other(x)) Sink([|x|]);")]
    [InlineData("var x = In(); var y = In(); if (Check(x)) Sink([|y|]);")]
    [InlineData("var x = In(); if (Check(x)) { x += In(); Sink([|x|]); }")]
    [InlineData("var x = In(); Check(x); Sink([|x|]);")]
    [InlineData("var x = In(); if (Check(x) || Coin()) Sink([|x|]);")]
    [InlineData("var x = In(); var ok = Check(x); if (ok) Sink(x); Sink([|x|]);")]
    [InlineData("var x = In(); Sink(Check(x) ? x : \"\"); Sink([|Check(x) ? \"\" : x|]);")]
    [InlineData("var x = In(); if (Bad(x)) Sink([|x|]);")]
    [InlineData("var x = In(); if (await CheckAsync(x)) Sink(x); else Sink([|x|]);")]
    [InlineData("var x = In(); CheckOrThrow(x); Sink(x); Sink([|In()|]);")]
    [InlineData("var x = In(); await CheckOrThrowAsync(x); Sink(x); Sink([|In()|]);")]
    [InlineData("var all = new[] { In(), In() }; Sink(all.Where(x => Check(x)).First()); Sink([|all.First()|]);")]
    public Task Reports_what_no_guard_has_tested(string statements) =>
        VerifyAsync("guard; M:Subject.Check*\nguard; M:Subject.Bad*; false", statements, Checks);

    [Theory]
    [InlineData("var x = In(); if (!Check(x)) return; Sink(x);")]
    [InlineData("var x = In(); if (Check(x) && Coin()) Sink(x);")]
    [InlineData("var x = In(); if (Bad(x)) throw new Exception(); Sink(x);")]
    [InlineData("var x = In(); if (!await CheckAsync(x).ConfigureAwait(false)) return; Sink(x);")]
    [InlineData("var x = In(); if (Check(x.Trim())) Sink(x);")]
    [InlineData("var all = new[] { In(), In() }; foreach (var x in all) { if (!Check(x)) continue; Sink(x); }")]
    [InlineData("var x = In(); if (CheckBoth(x, \"\")) Sink(x);")]
    public Task DoesNotReport_what_a_guard_has_tested(string statements) =>
        VerifyAsync("guard; M:Subject.Check*\nguard; M:Subject.Bad*; false", statements, Checks);

    [Theory]
    [InlineData("var x = In(); if (Check(x).IsValid) Sink(x); else Sink([|x|]);")]
    [InlineData("var x = In(); var r = Check(x); if (!r.IsValid) return; Sink(x); Sink([|In()|]);")]
    [InlineData("var x = In(); var r = Check(x); if (r.HasErrors) Sink([|x|]);")]
    [InlineData("var x = In(); if (Check(x) is { IsValid: true }) Sink(x); else Sink([|x|]);")]
    [InlineData("var x = In(); var r = Check(x); if (r.Purple) Sink([|x|]);")]
    [InlineData("var x = In(); if (Check(x).Text == \"ok\") Sink([|x|]);")]
    [InlineData("var x = In(); var r = Other(x); if (r.IsValid) Sink([|x|]);")]
    [InlineData("var x = In(); var r = Check(x); x = In(); if (r.IsValid) Sink([|x|]);")]
    [InlineData("var x = In(); var r = Check(x); r = Other(x); if (r.IsValid) Sink([|x|]);")]
    [InlineData("var o = new Order { Name = In() }; if (!CheckOrder(o).IsValid) return; Sink(o.Name); Sink([|In()|]);")]
    [InlineData("var o = new Order { Name = In() }; Sink([|o.Name|]); CheckOrThrow(o); Sink(o.Name);")]
    [InlineData("var o = new Order { Name = In() }; if (!CheckOrder(o).IsValid) return; o.Name = In(); Sink([|o.Name|]);")]
    [InlineData("var o = new Order { Name = In() }; if (!CheckOrder(o).IsValid) return; var p = new Order { Name = In() }; Sink([|p.Name|]);")]
    [InlineData("var o = new Order { Name = In() }; if (!CheckOrder(o).IsValid) return; o = new Order { Name = In() }; Sink([|o.Name|]);")]
    [InlineData("var o = new Order { Name = In() }; if (CheckOrder(o).IsValid) Sink(o.Name); else Sink([|o.Name|]);")]
    public Task Reports_what_no_result_says_to_be_valid(string statements) =>
        VerifyAsync("guard; M:Subject.Check*", statements, ChecksWithResult);

    [Theory]
    [InlineData("var x = In(); var r = Check(x); if (r.HasErrors) throw new Exception(); Sink(x);")]
    [InlineData("var x = In(); if (Check(x) is { IsValid: false }) return; Sink(x);")]
    [InlineData("var x = In(); if (Check(x) is not { IsValid: true }) return; Sink(x);")]
    [InlineData("var x = In(); var r = await CheckAsync(x).ConfigureAwait(false); if (!r.IsValid) return; Sink(x);")]
    public Task DoesNotReport_what_a_result_says_to_be_valid(string statements) =>
        VerifyAsync("guard; M:Subject.Check*", statements, ChecksWithResult);

    [Theory]
    [InlineData("var x = In(); if (Judge(x) == Verdict.Allowed) Sink(x); else Sink([|x|]);")]
    [InlineData("var x = In(); if (Verdict.Denied == Judge(x)) Sink([|x|]); else Sink(x);")]
    [InlineData("var x = In(); if (Judge(x) != Verdict.Allowed) Sink([|x|]); else Sink(x);")]
    [InlineData("var x = In(); if (Judge(x) is Verdict.Allowed or Verdict.Denied) Sink([|x|]); else Sink(x);")]
    [InlineData("var x = In(); if (Other(x) == Verdict.Allowed) Sink([|x|]);")]
    [InlineData("var x = In(); var y = In(); if (Judge(x) == Verdict.Allowed) Sink([|y|]);")]
    [InlineData("var x = In(); var v = Judge(x); x = In(); if (v == Verdict.Allowed) Sink([|x|]);")]
    [InlineData("var x = In(); var v = Judge(x); v = Verdict.Allowed; if (v == Verdict.Allowed) Sink([|x|]);")]
    [InlineData("var x = In(); switch (Judge(x)) { case Verdict.Allowed: Sink(x); break; case Verdict.Denied: Sink([|x|]); break; default: Sink(x); break; }")]
    [InlineData("var x = In(); if (Problems(x) is { } problem) Sink([|x|]); else Sink(x);")]
    [InlineData("var x = In(); if (Problems(x) != null) Sink([|x|]);")]
    [InlineData("var x = In(); if (Find(x) == null) Sink([|x|]); else Sink(x);")]
    [InlineData("var x = In(); if (Find(x) is null) Sink([|x|]);")]
    [InlineData("var o = new Order { Name = In() }; if (o.State == Verdict.Allowed) Sink(o.Name); else Sink([|o.Name|]);")]
    public Task Reports_what_no_result_of_a_check_clears(string statements) => VerifyAsync(LinesByResult, statements, ChecksByResult);

    [Theory]
    [InlineData("var x = In(); if (Judge(x) is not Verdict.Allowed) return; Sink(x);")]
    [InlineData("var x = In(); if (Judge(x) is Verdict.Allowed or Verdict.Trusted) Sink(x);")]
    [InlineData("var x = In(); if (Judge(x) == Verdict.Denied) throw new Exception(); Sink(x);")]
    [InlineData("var x = In(); var v = await JudgeAsync(x); if (v != Verdict.Trusted) return; Sink(x);")]
    [InlineData("var x = In(); switch (Judge(x)) { case Verdict.Allowed: case Verdict.Trusted: Sink(x); break; }")]
    [InlineData("var x = In(); Sink(Judge(x) switch { Verdict.Allowed => x, _ => \"\" });")]
    [InlineData("var x = In(); var problem = Problems(x); if (problem is not null) return; Sink(x);")]
    [InlineData("var x = In(); if (Problems(x) is { Text: var text }) throw new Exception(text); Sink(x);")]
    [InlineData("var x = In(); if (Find(x) is not { } entry) return; Sink(x);")]
    [InlineData("var x = In(); var entry = Find(x); if (entry != null) Sink(x);")]
    public Task DoesNotReport_what_the_result_of_a_check_clears(string statements) => VerifyAsync(LinesByResult, statements, ChecksByResult);

    [Theory]
    [InlineData("guard; M:Subject.Judge(System.String); =Trusted", "var x = In(); if (Judge(x) == Verdict.Allowed) Sink([|x|]);")]
    [InlineData("guard; M:Subject.Judge(System.String); sql, =Allowed", "var x = In(); if (Judge(x) == Verdict.Allowed) Sink([|x|]);")]
    [InlineData("guard; M:Subject.Problems(System.String)", "var x = In(); if (Problems(x) is null) Sink([|x|]);")]
    public Task Reports_result_of_which_no_line_speaks(string lines, string statements) => VerifyAsync(lines, statements, ChecksByResult);

    [Theory]
    [InlineData("guard; M:Subject.Check(System.String); sql, html", "var x = In(); if (Check(x)) Sink([|x|]);")]
    [InlineData(
        "guard; M:Subject.Check(System.String,System.String); @second",
        "var x = In(); var y = In(); if (Check(x, y)) { Sink([|x|]); Sink(y); }")]
    [InlineData("guard; M:Subject.Checked(System.String)", "var x = In(); if (Check(x)) Sink([|x|]);")]
    [InlineData("guard; M:Elsewhere.Subject.Check(System.String)", "var x = In(); if (Check(x)) Sink([|x|]);")]
    [InlineData("guard; P:Verdict.Purple\nguard; M:Subject.Judge(System.String)", "var x = In(); if (Judge(x).Purple) Sink(x); else Sink([|x|]);")]
    [InlineData("guard; P:Order.IsClean", "var o = new Order { Name = In() }; if (o.IsClean) Sink(o.Name); else Sink([|o.Name|]);")]
    [InlineData("guard; M:Order.Accepts; false", "var o = new Order { Name = In() }; if (!o.Accepts()) return; Sink([|o.Name|]);")]
    [InlineData(
        "sink; M:Subject.Show(System.String); instructions\nsink; M:Subject.Run(System.String,System.String); instructions, @second",
        "Show([|In()|]); Run(In(), [|In()|]);")]
    [InlineData("prompt; P:Order.Name\nprompt; M:Subject.Run*; @first", "var o = new Order { Name = [|In()|] }; Run([|In()|], In());")]
    [InlineData("output; M:Subject.Made\noutput; P:Order.Name", "Sink([|Made()|]); Sink([|new Order().Name|]); Sink(new Order().Text);")]
    [InlineData("sanitizer; M:Subject.Cl*; sql\nsanitizer; M:Subject.Clean(*); instructions", "Sink(Clean(In())); Sink([|Clear(In())|]);")]
    public Task Reports_what_a_line_does_not_clear(string lines, string statements) => VerifyAsync(lines, statements, Others);

    [Theory]
    [InlineData("guard; M:Subject.Check(System.String); instructions", "var x = In(); if (Check(x)) Sink(x);")]
    [InlineData("guard; M:Subject.Check(*)", "var x = In(); var y = In(); if (Check(x, y)) { Sink(x); Sink(y); } if (Check(x)) Sink(x);")]
    [InlineData("guard; M:Order.Accepts", "var o = new Order { Name = In() }; if (!o.Accepts()) return; Sink(o.Name);")]
    [InlineData("sink; M:Subject.Show(System.String)", "Show(\"c\");")]
    public Task DoesNotReport_what_a_line_clears(string lines, string statements) => VerifyAsync(lines, statements, Others);

    [Fact]
    public Task Reports_values_beside_guards_that_attributes_declare() => FlowTest.VerifyMembersAsync("""
        void M(ICheck check, Check own, Text text)
        {
            var x = In();
            if (check.Passes(x)) Sink(x); else Sink([|x|]);
            if (own.Passes(x)) Sink(x);
            if (own.IsBad(x)) return;
            Sink(x);
            var (y, z) = (In(), In());
            if (own.Passes(y, z)) { Sink([|y|]); Sink(z); }
            if (own.ForSql(y)) Sink([|y|]);
        }
        ---
        interface ICheck { [SecureAi.Guard] bool Passes(string s); }
        class Check : ICheck
        {
            public bool Passes(string s) => Coin();
            [SecureAi.Guard("instructions", When = false)] public bool IsBad(string s) => Coin();
            [SecureAi.Guard("sql")] public bool ForSql(string s) => Coin();
            public bool Passes(string s, [SecureAi.Guard] string t) => Coin();
        }
        class Text { }
        """);

    [Fact]
    public Task Reports_order_that_no_validator_of_a_library_has_passed()
    {
        var code = FlowTest.Class("""
            async Task M(FluentValidation.IValidator<Order> validator)
            {
                var order = new Order { Name = In() };
                Sink([|order.Name|]);
                if (!(await validator.ValidateAsync(order)).IsValid)
                {
                    Sink([|order.Name|]);
                    return;
                }

                Sink(order.Name);
            }

            void N(OrderValidator validator, Order order)
            {
                order.Name = In();
                var result = validator.Validate(order);
                if (result.IsValid) Sink(order.Name); else Sink([|order.Name|]);
            }
            ---
            public class Order { public string Name { get; set; } = ""; }
            public class OrderValidator : FluentValidation.AbstractValidator<Order> { }
            """);
        var test = new FlowTest(code) { References = TestReferences.Sdks.With("FluentValidation") };
        test.TestState.AdditionalFiles.Add(("/SecureAi.Symbols.txt", "guard; M:FluentValidation.IValidator`1.Validate*"));
        return test.RunAsync();
    }

    private static Task VerifyAsync(string lines, string statements, string members)
    {
        var test = new FlowTest(FlowTest.Class($"public async Task RunAsync() {{ {statements} await Task.Yield(); }}\n{members}"));
        test.TestState.AdditionalFiles.Add(("/SecureAi.Symbols.txt", lines));
        return test.RunAsync();
    }
}
