using SecureAiAnalyzers.Catalog.Model;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Checks that functions of the program make for their callers.</summary>
public sealed class GuardFunctionTests
{
    [Theory]
    [InlineData("bool Ok(string s) => s == \"a\";")]
    [InlineData("bool Ok(string s) => s is \"a\" or \"b\";")]
    [InlineData("static bool Ok(string s) => s_set.Contains(s);")]
    [InlineData("bool Ok(string s) { return s == \"a\" || s == \"b\"; }")]
    [InlineData("bool Ok(string s) => s.Length < 100 && s == \"a\";")]
    [InlineData("bool Ok(string s) { if (s.Length > 100) return false; return s == \"a\"; }")]
    [InlineData("bool Ok(string s) { if (s == \"a\") return true; return false; }")]
    [InlineData("bool Ok(string s) { if (s != \"a\") { return false; } return true; }")]
    [InlineData("bool Ok(string s) { if (s == \"a\") return true; else return s == \"b\"; }")]
    [InlineData("bool Ok(string s) { switch (s) { case \"a\": return true; default: return false; } }")]
    [InlineData("bool Ok(string s) => s switch { \"a\" => true, \"b\" => true, _ => false };")]
    [InlineData("bool Ok(string s) => s == \"a\" ? true : false;")]
    [InlineData("bool Ok(string s) { var result = s == \"a\"; return result; }")]
    [InlineData("bool Ok(string s) => Inner(s); bool Inner(string t) => t == \"a\";")]
    [InlineData("bool Ok(string s) => !Bad(s); bool Bad(string t) => t != \"a\";")]
    [InlineData("bool Ok(string s) => Guid.TryParse(s, out _);")]
    [InlineData("bool Ok(string s) => Regex.IsMatch(s, \"^[a-z]+$\");")]
    [InlineData("bool Ok(string s, int n = 3) => n > 2 && s == \"a\";")]
    [InlineData("bool Ok<T>(T s) => s is \"a\";")]
    public Task Reports_only_what_a_function_that_accepts_constants_rejects(string function) => FlowTest.VerifyMembersAsync($$"""
        static readonly HashSet<string> s_set = new() { "a", "b" };
        void M() { var x = In(); if (Ok(x)) Sink(x); else Sink([|x|]); }
        void N() { var x = In(); if (!Ok(x)) throw new Exception(); Sink(x); }
        {{function}}
        """);

    [Theory]
    [InlineData("bool Ok(string s) => true;")]
    [InlineData("bool Ok(string s) => s.Length < 100;")]
    [InlineData("bool Ok(string s) => !string.IsNullOrEmpty(s);")]
    [InlineData("bool Ok(string s) => s == \"a\" || s.Length > 3;")]
    [InlineData("bool Ok(string s) { if (s == \"a\") return true; return Coin(); }")]
    [InlineData("bool Ok(string s) { s = s.Substring(1); return s == \"a\"; }")]
    [InlineData("bool Ok(string s) { foreach (var part in s.Split(' ')) { if (part == \"a\") return true; } return false; }")]
    [InlineData("bool Ok(string s) { try { return s == \"a\"; } catch (Exception) { return true; } }")]
    [InlineData("bool Ok(string s) => Ok(s);")]
    [InlineData("bool Ok(string s) => Inner(\"a\"); bool Inner(string s) => s == \"a\";")]
    [InlineData("bool Ok(string s, string t = \"a\") => t == \"a\";")]
    [InlineData("bool Ok(string s) => s_set.Contains(s); void Add() => s_set.Add(In());")]
    public Task Reports_function_that_accepts_any_text(string function) => FlowTest.VerifyMembersAsync($$"""
        static readonly HashSet<string> s_set = new() { "a", "b" };
        void M() { var x = In(); if (Ok(x)) Sink([|x|]); }
        {{function}}
        """);

    [Theory]
    [InlineData("void Check(string s) { if (s != \"a\") throw new Exception(); }")]
    [InlineData("void Check(string s) { if (s is not (\"a\" or \"b\")) throw new Exception(); }")]
    [InlineData("void Check(string s) { if (s == \"a\") return; throw new Exception(); }")]
    [InlineData("void Check(string s) { if (s == \"a\") { Console.WriteLine(); } else { throw new Exception(); } }")]
    [InlineData("void Check(string s) { if (!s_set.Contains(s)) throw new Exception(); }")]
    [InlineData("static void Check(string s, string name = \"s\") { if (s != \"a\") throw new ArgumentException(\"no\", name); }")]
    [InlineData("void Check(string s) => Inner(s); void Inner(string t) { if (t != \"a\") throw new Exception(); }")]
    [InlineData("void Check(string s) { Inner(s); Console.WriteLine(); } void Inner(string t) => Innermost(t); void Innermost(string u) { if (u != \"a\") throw new Exception(); }")]
    [InlineData("void Check(string s) => A(s); void A(string s) => B(s); void B(string s) => C(s); void C(string s) => D(s); void D(string s) => E(s); void E(string s) { if (s != \"a\") throw new Exception(); }")]
    [InlineData("void Check(string s) => Guard.Against(s);")]
    [InlineData("void Check(string s) { if (s != \"a\") Fail(); } [System.Diagnostics.CodeAnalysis.DoesNotReturn] void Fail() => throw new Exception();")]
    [InlineData("void Check(string s) { switch (s) { case \"a\": break; default: throw new Exception(); } }")]
    [InlineData("void Check(string s) { _ = s switch { \"a\" => 1, _ => throw new Exception() }; }")]
    public Task Reports_only_before_a_function_that_throws_for_others(string function) => FlowTest.VerifyMembersAsync($$"""
        static readonly HashSet<string> s_set = new() { "a", "b" };
        void M() { var x = In(); Sink([|x|]); Check(x); Sink(x); x = In(); Sink([|x|]); }
        {{function}}
        ---
        static class Guard { public static void Against(string s) { if (s != "a") throw new Exception(); } }
        """);

    [Theory]
    [InlineData("void Check(string s) { if (s.Length > 100) throw new Exception(); }")]
    [InlineData("void Check(string s) { if (s == null) throw new ArgumentNullException(); }")]
    [InlineData("void Check(string s) { if (s != \"a\" && Coin()) throw new Exception(); }")]
    [InlineData("void Check(string s) { if (Coin()) return; if (s != \"a\") throw new Exception(); }")]
    [InlineData("void Check(string s) { try { if (s != \"a\") throw new Exception(); } catch (Exception) { } }")]
    [InlineData("void Check(string s) { if (s != \"a\") Console.WriteLine(\"no\"); }")]
    [InlineData("void Check(string s) { s = \"a\"; if (s != \"a\") throw new Exception(); }")]
    [InlineData("void Check(string s, string t = \"\") { if (t != \"a\") throw new Exception(); }")]
    [InlineData("void Check(string s) { Action a = () => { if (s != \"a\") throw new Exception(); }; }")]
    public Task Reports_function_that_throws_for_some(string function) => FlowTest.VerifyMembersAsync($$"""
        void M() { var x = In(); Check(x); Sink([|x|]); }
        {{function}}
        """);

    [Fact]
    public Task Reports_argument_that_a_function_does_not_check() => FlowTest.VerifyMembersAsync("""
        void M() { var x = In(); var y = In(); Check(x, y); Sink(x); Sink([|y|]); if (Ok(t: x, s: y)) { Sink(y); } }
        void Check(string s, string t) { if (s != "a") throw new Exception(); }
        bool Ok(string s, string t) => s == "a";
        """);

    [Fact]
    public Task Reports_value_beside_the_checked_one_that_a_function_returns() => FlowTest.VerifyMembersAsync("""
        void M() { Sink(Checked(In())); Sink(Known(In())); Sink([|Unknown(In())|]); }
        string Checked(string s) => s == "a" ? s : throw new Exception();
        string Known(string s) { if (s_set.Contains(s)) return s; return "a"; }
        string Unknown(string s) { if (s_set.Contains(s)) return "a"; return s; }
        static readonly HashSet<string> s_set = new() { "a", "b" };
        """);

    [Fact]
    public Task Reports_member_that_a_function_does_not_check() => FlowTest.VerifyMembersAsync("""
        void M() { var r = new Request(In(), In()); if (!Ok(r)) return; Sink(r.Model); Sink([|r.Text|]); }
        bool Ok(Request r) => r.Model is "a" or "b";
        ---
        record Request(string Model, string Text);
        """);

    [Fact]
    public Task Reports_member_for_which_a_function_does_not_throw() => FlowTest.VerifyMembersAsync("""
        void M() { var r = new Request(In(), In()); Check(r); Sink(r.Model); Sink([|r.Text|]); }
        void Check(Request r) { if (r.Model is not ("a" or "b")) throw new Exception(); }
        ---
        record Request(string Model, string Text);
        """);

    [Fact]
    public Task Reports_member_that_no_function_is_given() => FlowTest.VerifyMembersAsync("""
        void M() { var r = new Request(In(), In()); Check(r.Model); Sink(r.Model); Sink([|r.Text|]); }
        void N() { var r = new Request(In(), In()); if (Ok(r.Model)) { Sink(r.Model); Sink([|r.Text|]); } }
        void Check(string s) { if (s is not ("a" or "b")) throw new Exception(); }
        bool Ok(string s) => s is "a" or "b";
        ---
        record Request(string Model, string Text);
        """);

    [Fact]
    public Task Reports_only_what_an_extension_method_rejects() => FlowTest.VerifyMembersAsync("""
        void M() { var x = In(); if (x.IsKnown()) Sink(x); else Sink([|x|]); }
        void N() { var x = In(); x.MustBeKnown(); Sink(x); }
        ---
        static class Checks { public static bool IsKnown(this string s) => s is "a" or "b"; public static void MustBeKnown(this string s) { if (!s.IsKnown()) throw new Exception(); } }
        """);

    [Fact]
    public Task DoesNotReport_function_of_another_object_that_checks() => FlowTest.VerifyMembersAsync("""
        private readonly Checker _checker = new();
        void M() { var x = In(); if (!_checker.IsKnown(x)) return; Sink(x); }
        void N() { var x = In(); _checker.Check(x); Sink(x); }
        ---
        class Checker { private readonly HashSet<string> _known = ["a", "b"]; public bool IsKnown(string s) => _known.Contains(s); public void Check(string s) { if (!_known.Contains(s)) throw new Exception(); } }
        """);

    [Fact]
    public Task DoesNotReport_function_behind_an_interface_that_checks() => FlowTest.VerifyMembersAsync("""
        void M(IChecker checker) { var x = In(); checker.Check(x); Sink(x); }
        ---
        interface IChecker { void Check(string s); }
        class Checker : IChecker { public void Check(string s) { if (s != "a") throw new Exception(); } }
        """);

    [Fact]
    public Task Reports_function_behind_an_interface_of_which_one_implementation_checks() => FlowTest.VerifyMembersAsync("""
        void M(IChecker checker) { var x = In(); checker.Check(x); Sink([|x|]); }
        ---
        interface IChecker { void Check(string s); }
        class Checker : IChecker { public void Check(string s) { if (s != "a") throw new Exception(); } }
        class Nothing : IChecker { public void Check(string s) { } }
        """);

    [Fact]
    public Task Reports_text_behind_a_virtual_function_that_is_overridden() => FlowTest.VerifyMembersAsync("""
        void M(Checker checker) { var x = In(); if (checker.Ok(x)) Sink([|x|]); }
        ---
        class Checker { public virtual bool Ok(string s) => s == "a"; }
        class Open : Checker { public override bool Ok(string s) => true; }
        """);

    [Fact]
    public Task DoesNotReport_asynchronous_function_that_throws() => FlowTest.VerifyMembersAsync("""
        async Task M() { var x = In(); await CheckAsync(x); Sink(x); }
        async Task CheckAsync(string s) { await Task.Yield(); if (s != "a") throw new Exception(); }
        """);

    [Fact]
    public Task Reports_only_what_an_asynchronous_function_rejects() => FlowTest.VerifyMembersAsync("""
        async Task M() { var x = In(); if (await OkAsync(x)) Sink(x); else Sink([|x|]); }
        async Task<bool> OkAsync(string s) { await Task.Yield(); return s == "a"; }
        """);

    [Fact]
    public Task DoesNotReport_function_that_tries_and_gives_the_value() => FlowTest.VerifyMembersAsync("""
        void M() { if (TryKnow(In(), out var known)) Sink(known); }
        bool TryKnow(string s, out string known) { if (s is "a" or "b") { known = s; return true; } known = ""; return false; }
        """);

    [Fact]
    public Task Reports_only_the_call_that_the_caller_does_not_check() => FlowTest.VerifyMembersAsync("""
        void A() { var x = In(); if (x == "a") Keep(x); }
        void Keep(string s) => Sink(s);
        void B() { var x = In(); if (x != "a") Take(x); }
        void Take(string s) => Sink([|s|]);
        """);

    [Fact]
    public Task DoesNotReport_check_in_the_constructor() => FlowTest.VerifyMembersAsync("""
        void M() { Sink(new Model(In()).Name); }
        ---
        class Model { public Model(string name) { if (name is not ("a" or "b")) throw new ArgumentException(); Name = name; } public string Name { get; } }
        """);

    [Fact]
    public Task DoesNotReport_check_in_a_setter() => FlowTest.VerifyMembersAsync("""
        void M() { var m = new Model(); m.Name = In(); Sink(m.Name); }
        ---
        class Model { private string _name = ""; public string Name { get => _name; set => _name = value is "a" or "b" ? value : throw new ArgumentException(); } }
        """);

    [Fact]
    public Task Reports_only_what_a_local_function_rejects() => FlowTest.VerifyMembersAsync("""
        void M() { var x = In(); if (Ok(x)) Sink(x); else Sink([|x|]); bool Ok(string s) => s == "a"; }
        """);

    [Fact]
    public Task DoesNotReport_local_function_that_throws() => FlowTest.VerifyMembersAsync("""
        void M() { var x = In(); Check(x); Sink(x); void Check(string s) { if (s != "a") throw new Exception(); } }
        """);

    [Fact]
    public Task Reports_only_the_object_that_its_property_rejects() => FlowTest.VerifyMembersAsync("""
        void M() { var r = new Request(In()); if (r.IsKnown) Sink(r.Model); else Sink([|r.Model|]); }
        ---
        record Request(string Model) { public bool IsKnown => Model is "a" or "b"; }
        """);

    [Fact]
    public Task Reports_only_the_object_that_its_method_rejects() => FlowTest.VerifyMembersAsync("""
        void M() { var r = new Request(In(), In()); r.Validate(); Sink(r.Model); Sink([|r.Text|]); }
        ---
        record Request(string Model, string Text) { public void Validate() { if (Model is not ("a" or "b")) throw new Exception(); } }
        """);

    [Theory]
    [InlineData("bool Try(string s, out string made) { made = s.Trim(); return s_set.Contains(made); }")]
    [InlineData("bool Try(string s, out string made) { made = s; return made is \"a\" or \"b\"; }")]
    [InlineData("bool Try(string s, out string made) { made = s + \"x\"; if (made != \"ax\") return false; return true; }")]
    [InlineData("bool Try(string s, out string made) { made = \"\"; if (s.Length > 3) return false; made = s; return Inner(made); } bool Inner(string t) => t == \"a\";")]
    [InlineData("bool Try(string s, out string made) { made = \"\"; if (s == \"a\") { made = s; return true; } return false; }")]
    public Task Reports_only_what_a_function_gives_back_unchecked(string function) => FlowTest.VerifyMembersAsync($$"""
        static readonly HashSet<string> s_set = ["a", "b"];
        void M() { var x = In(); if (Try(x, out var y)) Sink(y); else Sink([|x|]); }
        void N() { string y; if (!Try(In(), out y)) throw new Exception(); Sink(y); }
        {{function}}
        """);

    [Theory]
    [InlineData("bool Try(string s, out string made) { made = s; return made.Length > 3; }")]
    [InlineData("bool Try(string s, out string made) { made = \"a\"; var ok = s_set.Contains(made); made = s; return ok; }")]
    [InlineData("bool Try(string s, out string made) { made = s; return s_set.Contains(\"a\"); }")]
    [InlineData("bool Try(string s, out string made) { made = s; return made != \"a\"; }")]
    public Task Reports_what_a_function_gives_back_without_a_check_of_it(string function) => FlowTest.VerifyMembersAsync($$"""
        static readonly HashSet<string> s_set = ["a", "b"];
        void M() { var x = In(); if (Try(x, out var y)) Sink([|y|]); }
        {{function}}
        """);

    private const string CheckedResult = """
        abstract record Checked<TSelf> where TSelf : Checked<TSelf>, new()
        {
            public bool Ok { get; init; }
            public string? Value { get; init; }
            public static TSelf Pass(string value) => new() { Ok = true, Value = value };
            public static TSelf Fail(string value) => new() { Ok = false, Value = value };
        }
        sealed record Table : Checked<Table>;
        static readonly HashSet<string> s_set = ["a", "b"];
        static Table Check(string text) => s_set.Contains(text) ? Table.Pass(text) : Table.Fail(text);

        """;

    [Theory]
    [InlineData("if (made.Ok) Sink(made.Value);")]
    [InlineData("if (!made.Ok) return; Sink(made.Value);")]
    [InlineData("if (made is { Ok: true, Value: var value }) Sink(value);")]
    public Task DoesNotReport_checked_member_of_a_base_of_the_result(string use) =>
        FlowTest.VerifyMembersAsync(CheckedResult + "void M() { var made = Check(In()); " + use + " }");

    [Theory]
    [InlineData("Sink([|made.Value|]);")]
    [InlineData("if (!made.Ok) Sink([|made.Value|]);")]
    public Task Reports_unchecked_member_of_a_base_of_the_result(string use) =>
        FlowTest.VerifyMembersAsync(CheckedResult + "void M() { var made = Check(In()); " + use + " }");

    private const string CheckedPath = """
        record Verified(bool Ok, string Path);

        private static (bool, string) Check(string name)
        {
            var full = Path.GetFullPath(Path.Combine("/srv/data", name));
            return full.StartsWith("/srv/data/", StringComparison.Ordinal) ? (true, full) : (false, full);
        }

        private static Verified Verify(string name)
        {
            var full = Path.GetFullPath(Path.Combine("/srv/data", name));
            if (!full.StartsWith("/srv/data/", StringComparison.Ordinal))
                return new Verified(false, full);
            return new Verified(true, full);
        }

        private static (string? Error, string Path) Find(string name)
        {
            var full = Path.GetFullPath(Path.Combine("/srv/data", name));
            return full.StartsWith("/srv/data/", StringComparison.Ordinal) ? (null, full) : ("outside", full);
        }

        private static async Task<(bool Ok, string Path)> CheckAsync(string name)
        {
            await Task.Yield();
            var (ok, path) = Check(name);
            return ok ? (true, path) : (false, path);
        }

        """;

    [Theory]
    [InlineData("if (Check(x) is (true, var path)) Sink(path);")]
    [InlineData("if (Check(x) is not (true, var path)) return; Sink(path);")]
    [InlineData("var checkedPath = Check(x); if (checkedPath is (true, var path)) Sink(path);")]
    [InlineData("if (Verify(x) is { Ok: true, Path: var path }) Sink(path);")]
    [InlineData("if (Verify(x) is not { Ok: true, Path: { } path }) return; Sink(path);")]
    [InlineData("if (Verify(x) is (true, var path)) Sink(path);")]
    [InlineData("if (Find(x) is (null, var path)) Sink(path);")]
    [InlineData("if (Find(x) is { Error: null, Path: var path }) Sink(path);")]
    public void DoesNotReport_part_of_a_result_that_a_pattern_asks_for(string statements) =>
        KindTest.VerifyMembers(SinkKinds.FilePath, CheckedPath + "void Run() { var x = In(); " + statements + " }");

    [Theory]
    [InlineData("if (Check(x) is (false, var path)) Sink([|path|]);")]
    [InlineData("if (Check(x) is (_, var path)) Sink([|path|]);")]
    [InlineData("if (Check(x) is (true, _)) Sink([|x|]);")]
    [InlineData("if (Verify(x) is { Ok: false, Path: var path }) Sink([|path|]);")]
    [InlineData("if (Verify(x) is { Path: { } path }) Sink([|path|]);")]
    [InlineData("if (Find(x) is (not null, var path)) Sink([|path|]);")]
    public void Reports_part_of_a_result_of_which_a_pattern_asks_the_opposite(string statements) =>
        KindTest.VerifyMembers(SinkKinds.FilePath, CheckedPath + "void Run() { var x = In(); " + statements + " }");
}
