using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Checks after which text is known, and what only looks like one.</summary>
public sealed class GuardTests
{
    [Theory]
    [InlineData("if (x == \"a\") Sink(x); else Sink([|x|]);")]
    [InlineData("if (\"a\" == x) Sink(x); else Sink([|x|]);")]
    [InlineData("if (x != \"a\") Sink([|x|]); else Sink(x);")]
    [InlineData("const string A = \"a\"; if (x == A) Sink(x); else Sink([|x|]);")]
    [InlineData("if (x is \"a\") Sink(x); else Sink([|x|]);")]
    [InlineData("if (x is \"a\" or \"b\") Sink(x); else Sink([|x|]);")]
    [InlineData("if (x is not \"a\") Sink([|x|]); else Sink(x);")]
    [InlineData("if (x is \"a\" or { Length: > 3 }) Sink([|x|]);")]
    [InlineData("if (x.Equals(\"a\")) Sink(x); else Sink([|x|]);")]
    [InlineData("if (\"a\".Equals(x)) Sink(x); else Sink([|x|]);")]
    [InlineData("if (x.Equals(\"a\", StringComparison.OrdinalIgnoreCase)) Sink(x); else Sink([|x|]);")]
    [InlineData("if (string.Equals(x, \"a\")) Sink(x); else Sink([|x|]);")]
    [InlineData("if (string.Equals(\"a\", x, StringComparison.Ordinal)) Sink(x); else Sink([|x|]);")]
    [InlineData("if (object.Equals(x, \"a\")) Sink(x); else Sink([|x|]);")]
    [InlineData("if (StringComparer.Ordinal.Equals(x, \"a\")) Sink(x); else Sink([|x|]);")]
    [InlineData("if (string.Compare(x, \"a\", StringComparison.Ordinal) == 0) Sink(x); else Sink([|x|]);")]
    public Task Reports_the_other_side_of_a_comparison_with_a_constant(string statements) => FlowTest.VerifyAsync("var x = In();\n" + statements);

    [Theory]
    [InlineData("if (x != \"a\") return; Sink(x);")]
    [InlineData("if (!(x == \"a\")) throw new Exception(); Sink(x);")]
    [InlineData("if (x is not (\"a\" or \"b\")) return; Sink(x);")]
    [InlineData("if (x is not \"a\" and not \"b\") return; Sink(x);")]
    [InlineData("if (x is { Length: > 3 } and (\"aaaa\" or \"bbbb\")) Sink(x);")]
    [InlineData("if (x is string y and \"a\") Sink(y);")]
    public Task DoesNotReport_after_a_comparison_with_a_constant(string statements) => FlowTest.VerifyAsync("var x = In();\n" + statements);

    [Theory]
    [InlineData("if (x != null) Sink([|x|]);")]
    [InlineData("if (x is not null) Sink([|x|]);")]
    [InlineData("if (x is { }) Sink([|x|]);")]
    [InlineData("if (x is string y) Sink([|y|]);")]
    [InlineData("if (x == In()) Sink([|x|]);")]
    [InlineData("var y = In().Trim(); if (x == y) Sink([|x|]);")]
    [InlineData("if (x.Length > 3) Sink([|x|]);")]
    [InlineData("if (x.Length == 3) Sink([|x|]);")]
    [InlineData("if (!string.IsNullOrEmpty(x)) Sink([|x|]);")]
    [InlineData("if (string.IsNullOrWhiteSpace(x)) return; Sink([|x|]);")]
    [InlineData("if (x.StartsWith(\"a\")) Sink([|x|]);")]
    [InlineData("if (x.Contains(\"a\")) Sink([|x|]);")]
    [InlineData("if (!x.Contains(\"ignore\")) Sink([|x|]);")]
    [InlineData("if (x.EndsWith(\".txt\", StringComparison.Ordinal)) Sink([|x|]);")]
    [InlineData("if (x[0] == 'a') Sink([|x|]);")]
    [InlineData("if (Coin()) Sink([|x|]);")]
    [InlineData("var y = In(); if (y == \"a\") Sink([|x|]);")]
    [InlineData("if (x == \"a\") { x = In(); Sink([|x|]); }")]
    [InlineData("if (x == \"a\") { } Sink([|x|]);")]
    [InlineData("if (x == \"a\") Console.WriteLine(); Sink([|x|]);")]
    [InlineData("if (x != \"a\") Console.WriteLine(\"no\"); Sink([|x|]);")]
    [InlineData("if (Coin()) { if (x != \"a\") return; } Sink([|x|]);")]
    [InlineData("_ = x == \"a\"; Sink([|x|]);")]
    public Task Reports_what_only_looks_like_a_check(string statements) => FlowTest.VerifyAsync("var x = In();\n" + statements);

    [Theory]
    [InlineData("if (x == \"a\" && Coin()) Sink(x); else Sink([|x|]);")]
    [InlineData("if (Coin() && x == \"a\") Sink(x); else Sink([|x|]);")]
    [InlineData("if (x == \"a\" || Coin()) Sink([|x|]);")]
    [InlineData("if (x == \"a\" || x == \"b\") Sink(x); else Sink([|x|]);")]
    [InlineData("if (x == \"a\" || x == \"b\" || x == \"c\") Sink(x); else Sink([|x|]);")]
    [InlineData("if (x != \"a\" && Coin()) return; Sink([|x|]);")]
    [InlineData("var y = In(); if (x == \"a\" || y == \"b\") { Sink([|x|]); Sink([|y|]); }")]
    [InlineData("if (Coin() ? x == \"a\" : x == \"b\") Sink(x); else Sink([|x|]);")]
    public Task Reports_where_combined_conditions_do_not_hold(string statements) => FlowTest.VerifyAsync("var x = In();\n" + statements);

    [Theory]
    [InlineData("if (x != \"a\" && x != \"b\") throw new Exception(); Sink(x);")]
    [InlineData("if (x != \"a\" || Coin()) return; Sink(x);")]
    [InlineData("if (!(x != \"a\" && x != \"b\")) Sink(x);")]
    [InlineData("if (x is not null && x is \"a\" or \"b\") Sink(x);")]
    [InlineData("var y = In(); if (x == \"a\" && y == \"b\") { Sink(x); Sink(y); }")]
    [InlineData("if ((x == \"a\") == true) Sink(x);")]
    [InlineData("if ((x == \"a\") is true) Sink(x);")]
    public Task DoesNotReport_where_combined_conditions_hold(string statements) => FlowTest.VerifyAsync("var x = In();\n" + statements);

    [Theory]
    [InlineData("switch (x) { case \"a\": case \"b\": Sink(x); break; case \"c\" when Coin(): Sink(x); break; default: Sink([|x|]); break; }")]
    [InlineData("switch (x) { case \"a\" or \"b\": Sink(x); break; case string s when s.Length > 3: Sink([|s|]); break; }")]
    [InlineData("switch (x) { case var s when s == \"a\": Sink(s); break; case var t: Sink([|t|]); break; }")]
    [InlineData("Sink([|x switch { \"a\" => \"c\", _ => x }|]);")]
    [InlineData("Sink([|x == \"a\" ? \"c\" : x|]);")]
    public Task Reports_arms_of_switches_and_conditional_values_without_a_check(string statements) => FlowTest.VerifyAsync("var x = In();\n" + statements);

    [Theory]
    [InlineData("switch (x) { case \"a\": break; default: return; } Sink(x);")]
    [InlineData("switch (x) { case \"a\": break; default: throw new Exception(); } Sink(x);")]
    [InlineData("Sink(x switch { \"a\" => x, \"b\" => \"c\", _ => \"\" });")]
    [InlineData("Sink(x switch { \"a\" or \"b\" => x, _ => throw new Exception() });")]
    [InlineData("Sink(x switch { var s when s == \"a\" => s, _ => \"c\" });")]
    [InlineData("Sink(x == \"a\" ? x : \"c\");")]
    [InlineData("x = x == \"a\" ? x : \"c\"; Sink(x);")]
    [InlineData("var y = x is \"a\" or \"b\" ? x : \"c\"; Sink(y);")]
    [InlineData("var y = x == \"a\" ? x : throw new Exception(); Sink(y);")]
    public Task DoesNotReport_arms_of_switches_and_conditional_values_with_a_check(string statements) => FlowTest.VerifyAsync("var x = In();\n" + statements);

    [Theory]
    [InlineData("foreach (var y in new[] { x }) { if (y != \"a\") Console.WriteLine(); Sink([|y|]); }")]
    [InlineData("for (var i = 0; i < 3; i++) { if (x != \"a\") break; Sink(x); } Sink([|x|]);")]
    [InlineData("try { if (x != \"a\") throw new Exception(); } catch (Exception) { } Sink([|x|]);")]
    [InlineData("if (x == \"a\") Environment.Exit(1); Sink([|x|]);")]
    [InlineData("ArgumentException.ThrowIfNullOrEmpty(x); Sink([|x|]);")]
    [InlineData("ArgumentNullException.ThrowIfNull(x); Sink([|x|]);")]
    public Task Reports_on_a_way_without_a_check(string statements) => FlowTest.VerifyAsync("var x = In();\n" + statements);

    [Theory]
    [InlineData("if (x != \"a\") x = \"b\"; Sink(x);")]
    [InlineData("while (x != \"a\") x = In(); Sink(x);")]
    [InlineData("while (true) { if (x == \"a\") break; x = In(); } Sink(x);")]
    [InlineData("foreach (var y in new[] { x }) { if (y != \"a\") continue; Sink(y); }")]
    [InlineData("do { x = In(); } while (x != \"a\"); Sink(x);")]
    [InlineData("try { if (x != \"a\") throw new Exception(); } catch (Exception) { return; } Sink(x);")]
    [InlineData("try { if (x != \"a\") return; Sink(x); } finally { Console.WriteLine(); }")]
    [InlineData("if (x != \"a\") goto end; Sink(x); end: ;")]
    [InlineData("lock (this) { if (x != \"a\") return; } Sink(x);")]
    [InlineData("using (new MemoryStream()) { if (x != \"a\") return; } Sink(x);")]
    public Task DoesNotReport_where_each_way_has_a_check(string statements) => FlowTest.VerifyAsync("var x = In();\n" + statements);

    [Theory]
    [InlineData("var ok = x == \"a\"; if (ok) Sink(x); else Sink([|x|]);")]
    [InlineData("var ok = x == \"a\"; ok = Coin(); if (ok) Sink([|x|]);")]
    [InlineData("var y = x.Trim(); if (y == \"a\") Sink(y); else Sink([|y|]);")]
    [InlineData("if (x.Trim() == \"a\") Sink(x); else Sink([|x|]);")]
    [InlineData("if (x.Substring(1) == \"a\") Sink([|x|]);")]
    [InlineData("if (x.Replace(\"a\", \"\") == \"\") Sink([|x|]);")]
    [InlineData("if (x.Split(' ')[0] == \"a\") Sink([|x|]);")]
    [InlineData("var y = x + \"!\"; if (x == \"a\") Sink([|y|]);")]
    [InlineData("if (x == \"a\") { var y = x + \"!\"; Sink(y); Sink([|y + In()|]); }")]
    public Task Reports_variable_that_differs_from_the_checked_one(string statements) => FlowTest.VerifyAsync("var x = In();\n" + statements);

    [Theory]
    [InlineData("bool ok = x is \"a\" or \"b\"; if (!ok) return; Sink(x);")]
    [InlineData("var one = x == \"a\"; var two = x == \"b\"; if (one || two) Sink(x);")]
    [InlineData("if (x.ToLowerInvariant() is \"a\" or \"b\") Sink(x);")]
    [InlineData("if (x.Trim().ToUpperInvariant() == \"A\") Sink(x);")]
    [InlineData("var y = x; if (x == \"a\") Sink(y);")]
    public Task DoesNotReport_variable_between_check_and_use(string statements) => FlowTest.VerifyAsync("var x = In();\n" + statements);

    [Theory]
    [InlineData("Action a = () => { if (x == \"a\") Sink(x); else Sink([|x|]); }; a();")]
    public Task Reports_the_other_side_of_a_check_in_a_lambda(string statements) => FlowTest.VerifyAsync("var x = In();\n" + statements);

    [Theory]
    [InlineData("if (x == \"a\") { Action a = () => Sink(x); a(); }")]
    [InlineData("Func<string, string> f = s => s == \"a\" ? s : \"b\"; Sink(f(x));")]
    [InlineData("var all = new[] { x }.Where(s => s == \"a\").ToList(); Sink(all[0]);")]
    [InlineData("void Show(string s) { if (s != \"a\") return; Sink(s); } Show(x);")]
    [InlineData("if (x != \"a\") return; void Show() => Sink(x); Show();")]
    [InlineData("if (x != \"a\") return; await Task.Run(() => Sink(x));")]
    public Task DoesNotReport_after_a_check_in_lambdas_and_local_functions(string statements) => FlowTest.VerifyAsync("var x = In();\n" + statements);

    [Theory]
    [InlineData("if (r.Model != \"a\") return; Sink(r.Model); Sink([|r.Text|]);")]
    [InlineData("if (r.Model is \"a\" or \"b\") Sink(r.Model); else Sink([|r.Model|]);")]
    [InlineData("if (r is not { Model: \"a\" or \"b\" }) return; Sink(r.Model); Sink([|r.Text|]);")]
    [InlineData("if (r.Model != \"a\") return; r = new Request(In(), \"c\"); Sink([|r.Model|]);")]
    [InlineData("switch (r.Model) { case \"a\": Sink(r.Model); break; default: Sink([|r.Model|]); break; }")]
    public Task Reports_member_that_is_not_checked(string statements) => FlowTest.VerifyMembersAsync(
        "void M() { var r = new Request(In(), In());\n" + statements
            + "}\nvoid Take(Request r) => Sink(r.Model);\n---\npublic record Request(string Model, string Text);");

    [Theory]
    [InlineData("if (r is { Model: \"a\" }) Sink(r.Model);")]
    [InlineData("var m = r.Model; if (m != \"a\") return; Sink(m); Sink(r.Model);")]
    [InlineData("if (r?.Model == \"a\") Sink(r.Model);")]
    [InlineData("if (r.Model == \"a\") Take(r); Take(new Request(\"b\", In()));")]
    public Task DoesNotReport_member_that_is_checked(string statements) => FlowTest.VerifyMembersAsync(
        "void M() { var r = new Request(In(), In());\n" + statements
            + "}\nvoid Take(Request r) => Sink(r.Model);\n---\npublic record Request(string Model, string Text);");

    [Theory]
    [InlineData("int.TryParse(x, out _)")]
    [InlineData("int.TryParse(x, out var n)")]
    [InlineData("long.TryParse(x, System.Globalization.NumberStyles.Integer, null, out _)")]
    [InlineData("double.TryParse(x.Trim(), out _)")]
    [InlineData("int.TryParse(x.AsSpan(), out _)")]
    [InlineData("Guid.TryParse(x, out _)")]
    [InlineData("Guid.TryParseExact(x, \"D\", out _)")]
    [InlineData("DateTime.TryParse(x, out _)")]
    [InlineData("DateOnly.TryParse(x, out _)")]
    [InlineData("TimeSpan.TryParse(x, out _)")]
    [InlineData("bool.TryParse(x, out _)")]
    [InlineData("Enum.TryParse<DayOfWeek>(x, out _)")]
    [InlineData("Enum.TryParse<DayOfWeek>(x, ignoreCase: true, out var day)")]
    public Task Reports_text_that_does_not_parse(string condition) => FlowTest.VerifyMembersAsync($$"""
        void M() { var x = In(); if ({{condition}}) Sink(x); else Sink([|x|]); }
        void N() { var x = In(); if (!{{condition}}) return; Sink(x); }
        """);

    [Theory]
    [InlineData("Uri.TryCreate(x, UriKind.Absolute, out _)")]
    [InlineData("Encoding.UTF8.GetByteCount(x) < 100")]
    [InlineData("File.Exists(x)")]
    [InlineData("System.Net.IPAddress.TryParse(x, out _)")] // any words may stand behind the % of a scope
    public Task Reports_text_after_parsing_that_accepts_any(string condition) => FlowTest.VerifyAsync($"var x = In(); if ({condition}) Sink([|x|]);");

    [Fact]
    public Task DoesNotReport_address_that_was_parsed() => FlowTest.VerifyAsync(
        "var x = In(); if (System.Net.IPAddress.TryParse(x, out var address)) Sink(address.ToString());");

    [Theory]
    [InlineData("if (Regex.IsMatch(x, \"^[a-z]+$\")) Sink(x); else Sink([|x|]);")]
    [InlineData("if (Regex.IsMatch(x, \"[a-z]+\")) Sink([|x|]);")]
    [InlineData("if (Regex.IsMatch(x, \"^.*$\")) Sink([|x|]);")]
    [InlineData("if (Regex.IsMatch(x, \"^[^<>]+$\")) Sink([|x|]);")]
    [InlineData("if (Regex.IsMatch(x, \"^a|b$\")) Sink([|x|]);")]
    [InlineData("if (Regex.IsMatch(x, In(), RegexOptions.NonBacktracking)) Sink([|x|]);")]
    [InlineData("var r = new Regex(\"^[a-z]+$\"); if (r.IsMatch(x)) Sink(x); else Sink([|x|]);")]
    [InlineData("var r = new Regex(\"[a-z]+\"); if (r.IsMatch(x)) Sink([|x|]);")]
    [InlineData("if (s_field.IsMatch(x)) Sink(x); else Sink([|x|]);")]
    [InlineData("if (s_loose.IsMatch(x)) Sink([|x|]);")]
    [InlineData("if (Generated().IsMatch(x)) Sink(x); else Sink([|x|]);")]
    [InlineData("if (GeneratedProperty.IsMatch(x)) Sink(x); else Sink([|x|]);")]
    public Task Reports_text_that_a_pattern_does_not_hold_for_or_a_loose_one_does(string statements) => VerifyPatternsAsync(statements);

    [Theory]
    [InlineData("if (!Regex.IsMatch(x, @\"\\A[a-z0-9]{1,20}\\z\")) return; Sink(x);")]
    [InlineData("if (Regex.IsMatch(x, \"^(a|b)$\")) Sink(x);")]
    [InlineData("if (Regex.IsMatch(x, Pattern, RegexOptions.IgnoreCase)) Sink(x);")]
    public Task DoesNotReport_text_after_a_whole_pattern(string statements) => VerifyPatternsAsync(statements);

    [Theory]
    [InlineData("if (x.All(char.IsLetterOrDigit)) Sink(x); else Sink([|x|]);")]
    [InlineData("if (x.All(c => char.IsLetter(c))) Sink(x); else Sink([|x|]);")]
    [InlineData("if (x.All(c => c != '<')) Sink([|x|]);")]
    [InlineData("if (x.Any(char.IsLetterOrDigit)) Sink([|x|]);")]
    [InlineData("if (x.All(c => !char.IsControl(c))) Sink([|x|]);")]
    [InlineData("if (x.All(c => !char.IsLetter(c))) Sink([|x|]);")]
    [InlineData("if (x.All(c => char.IsLetter(c) || c != ';')) Sink([|x|]);")]
    [InlineData("if (x.All(c => char.IsWhiteSpace(c) || char.IsLetter(c))) Sink([|x|]);")]
    public Task Reports_text_whose_characters_are_not_all_checked(string statements) => FlowTest.VerifyAsync("var x = In();\n" + statements);

    [Theory]
    [InlineData("if (!x.All(c => char.IsAsciiLetter(c) || c == '_')) return; Sink(x);")]
    public Task DoesNotReport_text_whose_characters_are_all_checked(string statements) => FlowTest.VerifyAsync("var x = In();\n" + statements);

    [Theory]
    [InlineData("string[] set = [\"a\", \"b\"];", "set.Contains(x)")]
    [InlineData("var set = new[] { \"a\", \"b\" };", "set.Contains(x)")]
    [InlineData("var set = new[] { \"a\", \"b\" };", "set.Contains(x, StringComparer.OrdinalIgnoreCase)")]
    [InlineData("var set = new[] { \"a\", \"b\" };", "Array.IndexOf(set, x) >= 0")]
    [InlineData("var set = new[] { \"a\", \"b\" };", "Array.Exists(set, item => item == x)")]
    [InlineData("var set = new[] { \"a\", \"b\" };", "set.Any(item => item == x)")]
    [InlineData("var set = new List<string> { \"a\", \"b\" };", "set.Contains(x)")]
    [InlineData("var set = new HashSet<string> { \"a\", \"b\" };", "set.Contains(x)")]
    [InlineData("HashSet<string> set = new(StringComparer.OrdinalIgnoreCase) { \"a\", \"b\" };", "set.Contains(x.Trim())")]
    [InlineData("ISet<string> set = new SortedSet<string> { \"a\", \"b\" };", "set.Contains(x)")]
    [InlineData("IReadOnlySet<string> set = new HashSet<string> { \"a\" };", "set.Contains(x)")]
    [InlineData("IReadOnlyCollection<string> set = [\"a\", \"b\"];", "set.Contains(x)")]
    [InlineData("IEnumerable<string> set = [\"a\", \"b\"];", "set.Contains(x)")]
    [InlineData("var set = System.Collections.Frozen.FrozenSet.ToFrozenSet([\"a\", \"b\"]);", "set.Contains(x)")]
    [InlineData("var set = System.Collections.Immutable.ImmutableHashSet.Create(\"a\", \"b\");", "set.Contains(x)")]
    [InlineData("var set = System.Collections.Immutable.ImmutableArray.Create(\"a\", \"b\");", "set.Contains(x)")]
    [InlineData("var set = new Dictionary<string, int> { [\"a\"] = 1 };", "set.ContainsKey(x)")]
    [InlineData("var set = new Dictionary<string, string> { [\"a\"] = \"b\" };", "set.TryGetValue(x, out _)")]
    [InlineData("IReadOnlyDictionary<string, int> set = new Dictionary<string, int> { [\"a\"] = 1 };", "set.ContainsKey(x)")]
    [InlineData("", "s_array.Contains(x)")]
    [InlineData("", "s_set.Contains(x)")]
    [InlineData("", "Names.Contains(x)")]
    [InlineData("", "new[] { \"a\", \"b\" }.Contains(x)")]
    [InlineData("", "new List<string> { \"a\", \"b\" }.Contains(x)")]
    [InlineData("", "(new[] { \"a\", \"b\" }).AsEnumerable().Contains(x)")]
    public async Task Reports_text_that_is_not_in_a_set(string declaration, string condition)
    {
        foreach (var version in Versions)
        {
            await FlowTest.VerifyMembersAsync($$"""
                static readonly string[] s_array = { "a", "b" };
                static readonly HashSet<string> s_set = new() { "a", "b" };
                static IReadOnlyList<string> Names { get; } = new List<string> { "a", "b" };
                void M() { var x = In(); {{declaration}} if ({{condition}}) Sink(x); else Sink([|x|]); }
                void N() { var x = In(); {{declaration}} if (!({{condition}})) throw new Exception(); Sink(x); }
                """, version);
        }
    }

    [Theory]
    [InlineData("var set = new List<string> { \"a\", In() }; if (set.Contains(x)) Sink([|x|]);")]
    [InlineData("var set = new HashSet<string>(); set.Add(In()); if (set.Contains(x)) Sink([|x|]);")]
    [InlineData("string[] set = [In()]; if (set.Contains(x)) Sink([|x|]);")]
    [InlineData("var set = In().Split(','); if (set.Contains(x)) Sink([|x|]);")]
    [InlineData("if (_seen.Contains(x)) Sink([|x|]);")]
    [InlineData("var set = new[] { \"a\" }; var y = In(); if (set.Contains(y)) Sink([|x|]);")]
    [InlineData("if (x.Contains('a')) Sink([|x|]);")]
    [InlineData("if (new[] { x }.Contains(\"a\")) Sink([|x|]);")]
    [InlineData("var set = new[] { \"a\" }; if (set.Any(item => x.Contains(item))) Sink([|x|]);")]
    public async Task Reports_text_in_a_set_that_is_no_check(string statements)
    {
        foreach (var version in Versions)
        {
            await FlowTest.VerifyMembersAsync(
                "private readonly HashSet<string> _seen = new(); void Add() => _seen.Add(In());\nvoid M() { var x = In(); " + statements + " }", version);
        }
    }

    [Theory]
    [InlineData("Sink([|_map.TryGetValue(x, out var found) ? found : x|]);")]
    [InlineData("Sink([|_map.GetValueOrDefault(x, x)|]);")]
    public Task Reports_text_instead_of_the_value_that_is_looked_up(string statements) => FlowTest.VerifyMembersAsync(
        "private static readonly Dictionary<string, string> _map = new() { [\"a\"] = \"b\" };\nvoid M() { var x = In(); " + statements + " }");

    [Theory]
    [InlineData("if (_map.TryGetValue(x, out var found)) Sink(found);")]
    [InlineData("Sink(_map[x]);")]
    [InlineData("Sink(_map.GetValueOrDefault(x, \"c\"));")]
    [InlineData("Sink(_map.TryGetValue(x, out var found) ? found : \"c\");")]
    public Task DoesNotReport_value_that_is_looked_up(string statements) => FlowTest.VerifyMembersAsync(
        "private static readonly Dictionary<string, string> _map = new() { [\"a\"] = \"b\" };\nvoid M() { var x = In(); " + statements + " }");

    [Fact]
    public Task Reports_the_other_side_of_a_comparison_with_a_trusted_value() => FlowTest.VerifyMembersAsync("""
        private readonly string _model = Environment.MachineName;
        void M(string other) { var x = In(); if (x == _model) Sink(x); else Sink([|x|]); if (other.Equals(x)) Sink(x); }
        """);

    [Fact]
    public Task Reports_list_that_is_filtered_by_no_check() => FlowTest.VerifyMembersAsync("""
        static readonly HashSet<string> s_known = new() { "a", "b" };
        void M() { var all = new List<string> { In() }; Sink(string.Join(",", all.Where(s => s_known.Contains(s)))); Sink([|string.Join(",", all.Where(s => s.Length > 3))|]); }
        """);

    [Fact]
    public Task Reports_value_that_changes_after_its_check_is_kept_in_a_variable() =>
        FlowTest.VerifyAsync("var x = In(); var ok = x == \"a\"; if (ok) Sink(x); x = In(); if (ok) Sink([|x|]);");

    [Fact]
    public Task DoesNotReport_untrusted_key_of_a_dictionary() =>
        FlowTest.VerifyAsync("var x = In(); var set = new Dictionary<string, int> { [In()] = 1 }; if (set.ContainsKey(x)) Sink(x);");

    private static LanguageVersion[] Versions => [LanguageVersion.CSharp12, LanguageVersion.CSharp13, LanguageVersion.Preview];

    private static Task VerifyPatternsAsync(string statements) => FlowTest.VerifyMembersAsync($$"""
        const string Pattern = "^[a-z]+$";
        static readonly Regex s_field = new(Pattern, RegexOptions.Compiled);
        static readonly Regex s_loose = new("[a-z]+");
        [GeneratedRegex(Pattern)] private static partial Regex Generated();
        private static partial Regex Generated() => new(Pattern);
        [GeneratedRegex("^[0-9]+$")] private static partial Regex GeneratedProperty { get; }
        private static partial Regex GeneratedProperty => new("^[0-9]+$");
        void M() { var x = In(); {{statements}} }
        """);

    [Theory]
    [InlineData("var ok = true; foreach (var c in x) { ok = ok && c != ';'; } if (ok) Sink([|x|]);")]
    [InlineData("var ok = false; for (var i = 0; i < 3; i++) { ok = ok || Coin() || ok; } if (ok) Sink([|x|]);")]
    [InlineData("var ok = true; var no = false; while (Coin()) { ok = ok && !no; no = no || !ok; } if (!no) Sink([|x|]);")]
    public Task Reports_text_that_flags_of_themselves_say_nothing_of(string statements) => FlowTest.VerifyAsync("var x = In();\n" + statements);

    [Theory]
    [InlineData("var parts = In().Split(' '); if (parts[0] is \"a\" or \"b\") Sink(parts[0]);")]
    [InlineData("var parts = In().Split(' '); if (!new HashSet<string> { \"a\" }.Contains(parts[1])) return; Sink(parts[1]);")]
    [InlineData("var parts = In().Split(' ').ToList(); if (parts[0] == \"a\") Sink(parts[0].Trim());")]
    [InlineData("var map = System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, string>>(In())!; if (map[\"a\"] == \"b\") Sink(map[\"a\"]);")]
    [InlineData("var all = System.Text.Json.JsonSerializer.Deserialize<List<Exception>>(In())!; if (all[0].Source == \"a\") Sink(all[0].Source);")]
    public Task DoesNotReport_checked_text_at_a_constant_place(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("var parts = In().Split(' '); if (parts[0] == \"a\") Sink([|parts[1]|]);")]
    [InlineData("var parts = In().Split(' '); if (parts[0] == \"a\") { parts[0] = In(); Sink([|parts[0]|]); }")]
    [InlineData("var parts = In().Split(' '); if (parts[0] == \"a\") { parts = In().Split(','); Sink([|parts[0]|]); }")]
    [InlineData("var parts = In().Split(' '); var i = 0; if (parts[i] == \"a\") { i++; Sink([|parts[i]|]); }")]
    [InlineData("var all = System.Text.Json.JsonSerializer.Deserialize<List<Exception>>(In())!; if (all[0].Source == \"a\") Sink([|all[1].Source|]);")]
    [InlineData("var all = System.Text.Json.JsonSerializer.Deserialize<List<Exception>>(In())!; if (all[0].Source == \"a\") Sink([|all[0].HelpLink|]);")]
    public Task Reports_text_at_another_place(string code) => FlowTest.VerifyAsync(code);
}
