using SecureAiAnalyzers.Catalog.Model;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Checks of the characters of a text, and calls that leave only some of them.</summary>
public sealed class CharacterGuardTests
{
    private const string Helpers = """
        static readonly System.Buffers.SearchValues<char> s_letters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz_");
        static readonly char[] s_bad = ['\'', '"', ';'];
        const string Letters = "abcdefghijklmnopqrstuvwxyz";
        static bool IsName(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
        static bool IsNameLong(char c) { if (char.IsAsciiLetter(c)) return true; switch (c) { case '_': case '-': return true; default: return false; } }
        static bool IsNoControl(char c) => !char.IsControl(c);
        """;

    [Theory]
    [InlineData("if (x.Any(c => !char.IsAsciiLetter(c))) return;")]
    [InlineData("if (x.Any(c => !char.IsAsciiLetter(c))) throw new ArgumentException();")]
    [InlineData("if (!x.All(char.IsAsciiLetter)) return;")]
    [InlineData("if (x.All(IsName) is false) return;")]
    [InlineData("if (!x.All(IsNameLong)) return;")]
    [InlineData("if (!x.All(c => IsName(c))) return;")]
    [InlineData("if (!x.ToCharArray().All(char.IsAsciiDigit)) return;")]
    [InlineData("if (!Array.TrueForAll(x.ToCharArray(), char.IsAsciiDigit)) return;")]
    [InlineData("if (Array.Exists(x.ToCharArray(), c => !char.IsAsciiDigit(c))) return;")]
    [InlineData("if (!x.All(c => c is >= 'a' and <= 'z' or '_')) return;")]
    [InlineData("if (x.Any(c => c is not ((>= 'a' and <= 'z') or '_'))) return;")]
    [InlineData("if (!x.All(c => c >= 'a' && c <= 'z' || c == '_')) return;")]
    [InlineData("if (x.Any(c => c < '0' || c > '9')) return;")]
    [InlineData("if (!x.All(c => char.IsBetween(c, 'a', 'z'))) return;")]
    [InlineData("if (!x.All(c => Letters.Contains(c))) return;")]
    [InlineData("if (x.Any(c => Letters.IndexOf(char.ToLowerInvariant(c)) < 0)) return;")]
    [InlineData("if (!x.All(c => s_letters.Contains(c))) return;")]
    [InlineData("if (!x.All(c => c switch { '_' => true, >= 'a' and <= 'z' => true, _ => false })) return;")]
    [InlineData("if (!x.All(c => { if (c == '_') return true; return char.IsAsciiLetter(c); })) return;")]
    [InlineData("if (!x.All(c => char.IsAsciiLetter(c) ? true : c == '_')) return;")]
    [InlineData("if (x.Count(c => !char.IsAsciiLetter(c)) > 0) return;")]
    [InlineData("var all = x.All(char.IsAsciiLetter); if (!all) return;")]
    [InlineData("if (x.Length > 40 || x.Any(c => !char.IsAsciiLetter(c))) return;")]
    [InlineData("if (x.AsSpan().ContainsAnyExceptInRange('0', '9')) return;")]
    [InlineData("if (x.AsSpan().ContainsAnyExcept(s_letters)) return;")]
    [InlineData("if (x.AsSpan().ContainsAnyExcept(\"abc_\")) return;")]
    [InlineData("if (x.AsSpan().IndexOfAnyExcept(s_letters) >= 0) return;")]
    [InlineData("if (x.AsSpan().IndexOfAnyExcept(s_letters) != -1) return;")]
    [InlineData("Span<char> letters = stackalloc char[] { 'a', 'b', 'c' }; if (x.AsSpan().IndexOfAnyExcept(letters) != -1) return;")]
    [InlineData("ReadOnlySpan<char> letters = stackalloc[] { 'a', 'b', 'c' }; if (x.AsSpan().ContainsAnyExcept(letters)) return;")]
    [InlineData("if (x.AsSpan().IndexOfAnyExcept(s_letters) is not -1) return;")]
    [InlineData("if (0 <= x.AsSpan().IndexOfAnyExcept(s_letters)) return;")]
    [InlineData("if (!(x.AsSpan().IndexOfAnyExceptInRange('a', 'z') < 0)) return;")]
    [InlineData("var at = x.AsSpan().LastIndexOfAnyExcept(s_letters); if (at > -1) return;")]
    [InlineData("foreach (var c in x) if (!char.IsAsciiLetter(c)) return;")]
    [InlineData("foreach (var c in x) { if (!char.IsAsciiLetter(c)) throw new ArgumentException(); }")]
    [InlineData("foreach (var c in x) { if (char.IsAsciiLetter(c)) continue; return; }")]
    [InlineData("foreach (var c in x) { if (char.IsAsciiLetter(c) || c == '_') { Console.Write(c); } else { return; } }")]
    [InlineData("foreach (var c in x) { switch (c) { case >= 'a' and <= 'z': break; default: return; } }")]
    [InlineData("foreach (char c in x.AsSpan()) if (!IsName(c)) return;")]
    [InlineData("foreach (var c in x.ToCharArray()) if (Letters.IndexOf(c) == -1) return;")]
    [InlineData("for (var i = 0; i < x.Length; i++) if (!char.IsAsciiLetter(x[i])) return;")]
    [InlineData("for (int i = 0; i < x.Length; ++i) { var c = x[i]; if (c < 'a' || c > 'z') throw new Exception(); }")]
    [InlineData("var ok = true; foreach (var c in x) { if (!char.IsAsciiLetter(c)) { ok = false; break; } } if (!ok) return;")]
    [InlineData("var ok = true; foreach (var c in x) ok &= char.IsAsciiLetter(c); if (!ok) return;")]
    [InlineData("var bad = false; foreach (var c in x) { if (!IsName(c)) bad = true; } if (bad) return;")]
    [InlineData("x = new string(x.Where(c => char.IsLetterOrDigit(c) || c == '_').ToArray());")]
    [InlineData("x = string.Concat(x.Where(char.IsLetterOrDigit));")]
    [InlineData("x = string.Join(\"\", x.Where(IsName));")]
    [InlineData("x = new string(Array.FindAll(x.ToCharArray(), IsName));")]
    [InlineData("x = string.Concat(from c in x where char.IsAsciiLetter(c) select c);")]
    [InlineData("x = string.Concat(x.TakeWhile(char.IsAsciiDigit));")]
    [InlineData("var sb = new StringBuilder(); foreach (var c in x) if (char.IsLetterOrDigit(c)) sb.Append(c); x = sb.ToString();")]
    [InlineData("var sb = new StringBuilder(); foreach (var c in x) { if (c >= 'a' && c <= 'z') sb.Append(c); else sb.Append('_'); } x = sb.ToString();")]
    [InlineData("x = Regex.Replace(x, \"[^A-Za-z0-9_]\", \"\");")]
    [InlineData("x = Regex.Replace(x, @\"\\W+\", \"_\");")]
    [InlineData("x = Regex.Replace(x, \"[^a-z]\", _ => \"-\", RegexOptions.IgnoreCase);")]
    [InlineData("x = new Regex(\"[^a-z0-9]+\").Replace(x.ToLowerInvariant(), \"-\").Trim('-');")]
    [InlineData("x = Regex.Replace(x, @\"[^\\w\\s]\", \"\"); x = Regex.Replace(x, @\"\\s+\", \"-\");")]
    [InlineData("x = Regex.Replace(x, @\"[^a-z ]|\\d\", string.Empty).Trim().Replace(\" \", \"_\");")]
    public Task DoesNotReport_text_of_harmless_characters(string statements) => FlowTest.VerifyMembersAsync(
        Helpers + "\nvoid M() { var x = In(); " + statements + " Sink(x); }");

    [Theory]
    [InlineData("if (x.Any(c => !char.IsAsciiLetter(c))) { Sink([|x|]); }")]
    [InlineData("if (x.Any(char.IsAsciiLetter)) Sink([|x|]);")]
    [InlineData("if (!x.Any(char.IsControl)) Sink([|x|]);")]
    [InlineData("if (x.All(IsNoControl)) Sink([|x|]);")]
    [InlineData("if (x.All(c => IsName(c) || Coin())) Sink([|x|]);")]
    [InlineData("if (x.All(c => c != '<')) Sink([|x|]);")]
    [InlineData("if (x.Any(c => c == '\\'')) return; Sink([|x|]);")]
    [InlineData("var y = In(); if (y.Any(c => !char.IsAsciiLetter(c))) return; Sink([|x|]);")]
    [InlineData("if (x.Take(3).Any(c => !char.IsAsciiLetter(c))) return; Sink([|x|]);")]
    [InlineData("if (x.Any(c => !char.IsAsciiLetter(c))) Console.Write(x); Sink([|x|]);")]
    [InlineData("if (x.Any(c => !char.IsAsciiLetter(c))) return; x += In(); Sink([|x|]);")]
    [InlineData("var all = x.All(char.IsAsciiLetter); x = In(); if (all) Sink([|x|]);")]
    [InlineData("if (x.Count(char.IsAsciiLetter) > 0) Sink([|x|]);")]
    [InlineData("if (x.AsSpan().ContainsAnyInRange('a', 'z')) Sink([|x|]);")]
    [InlineData("if (x.AsSpan().ContainsAnyExcept(s_letters)) Sink([|x|]);")]
    [InlineData("if (x.AsSpan().ContainsAnyExcept(In())) return; Sink([|x|]);")]
    [InlineData("if (x.AsSpan().IndexOfAnyExcept(s_letters) > 0) return; Sink([|x|]);")]
    [InlineData("if (x.AsSpan().IndexOfAnyExcept(s_letters) >= 0) Sink([|x|]);")]
    [InlineData("if (x.IndexOfAny(s_bad) >= 0) return; Sink([|x|]);")]
    [InlineData("foreach (var c in x) if (!char.IsAsciiLetter(c)) Console.Write(c); Sink([|x|]);")]
    [InlineData("foreach (var c in x) { if (!char.IsAsciiLetter(c)) break; } Sink([|x|]);")]
    [InlineData("foreach (var c in x) { if (char.IsAsciiLetter(c)) break; if (c == ' ') return; } Sink([|x|]);")]
    [InlineData("foreach (var c in x) { if (Coin() && !char.IsAsciiLetter(c)) return; } Sink([|x|]);")]
    [InlineData("foreach (var c in x.Skip(1)) if (!char.IsAsciiLetter(c)) return; Sink([|x|]);")]
    [InlineData("foreach (var c in In()) if (!char.IsAsciiLetter(c)) return; Sink([|x|]);")]
    [InlineData("for (var i = 1; i < x.Length; i++) if (!char.IsAsciiLetter(x[i])) return; Sink([|x|]);")]
    [InlineData("for (var i = 0; i < x.Length; i += 2) if (!char.IsAsciiLetter(x[i])) return; Sink([|x|]);")]
    [InlineData("for (var i = 0; i < x.Length; i++) if (!char.IsAsciiLetter(x[0])) return; Sink([|x|]);")]
    [InlineData("foreach (var c in x) { if (!char.IsAsciiLetter(c)) return; x = In(); } Sink([|x|]);")]
    [InlineData("var ok = true; foreach (var c in x) { if (!char.IsAsciiLetter(c)) ok = false; else ok = true; } if (ok) Sink([|x|]);")]
    [InlineData("var ok = true; foreach (var c in x) { if (c == 'q') break; if (!char.IsAsciiLetter(c)) ok = false; } if (ok) Sink([|x|]);")]
    [InlineData("var ok = true; foreach (var c in x) if (!char.IsAsciiLetter(c)) ok = false; x = In(); if (ok) Sink([|x|]);")]
    [InlineData("Sink([|new string(x.Where(c => !char.IsControl(c)).ToArray())|]);")]
    [InlineData("var sb = new StringBuilder(); foreach (var c in x) if (!char.IsControl(c)) sb.Append(c); Sink([|sb.ToString()|]);")]
    [InlineData("Sink([|Regex.Replace(x, \"[a-z]\", \"\")|]);")]
    [InlineData("Sink([|Regex.Replace(x, \"[^a-z]{2,}\", \"\")|]);")]
    [InlineData("Sink([|Regex.Replace(x, \"^[^a-z]\", \"\")|]);")]
    [InlineData("Sink([|Regex.Replace(x, \"[^a-z]\", \"$0!\")|]);")]
    [InlineData("Sink([|Regex.Replace(x, \"[^a-z]\", Environment.MachineName)|]);")]
    [InlineData("Sink([|new Regex(\"[^a-z]\").Replace(x, \"\", 1)|]);")]
    [InlineData("Sink([|Regex.Replace(x, \"[^a-z ]\", \"\")|]);")]
    [InlineData("Sink([|Regex.Replace(x, \"[^a-z]\", \"\") + x|]);")]
    [InlineData("Sink([|Regex.Replace(x, \"<.*?>\", \"\")|]);")]
    public Task Reports_text_that_may_have_other_characters(string statements) => FlowTest.VerifyMembersAsync(
        Helpers + "\nvoid M() { var x = In(); " + statements + " }");

    [Theory]
    [InlineData("static bool Ok(string s) => s.All(IsName);")]
    [InlineData("static bool Ok(string s) => !s.Any(c => !IsName(c));")]
    [InlineData("static bool Ok(string s) { foreach (var c in s) if (!IsName(c)) return false; return true; }")]
    [InlineData("static bool Ok(string s) { for (var i = 0; i < s.Length; i++) { if (!IsName(s[i])) return false; } return s.Length > 0; }")]
    [InlineData("static bool Ok(string s) { var ok = true; foreach (var c in s) { if (!IsName(c)) { ok = false; break; } } return ok; }")]
    [InlineData("static bool Ok(string s) => s.AsSpan().IndexOfAnyExcept(s_letters) < 0;")]
    [InlineData("static bool Ok(string s) => !s.AsSpan().ContainsAnyExcept(s_letters);")]
    public Task Reports_only_what_a_function_that_looks_at_each_character_rejects(string function) => FlowTest.VerifyMembersAsync($$"""
        {{Helpers}}
        void M() { var x = In(); if (Ok(x)) Sink(x); else Sink([|x|]); }
        void N() { var x = In(); Check(x); Sink(x); }
        static void Check(string s) { if (!Ok(s)) throw new ArgumentException(); }
        {{function}}
        """);

    [Theory]
    [InlineData("static bool Ok(string s) { foreach (var c in s) if (IsName(c)) return true; return false; }")]
    [InlineData("static bool Ok(string s) { foreach (var c in s) { if (c == ' ') break; if (!IsName(c)) return false; } return true; }")]
    [InlineData("static bool Ok(string s) { foreach (var c in s) if (!IsName(c)) return false; return Coin(); } static bool Maybe(string s) => Ok(s) || Coin();", "Maybe")]
    [InlineData("static bool Ok(string s) { foreach (var c in s.Trim('x')) if (!IsNoControl(c)) return false; return true; }")]
    public Task Reports_function_that_accepts_other_characters(string function, string called = "Ok") => FlowTest.VerifyMembersAsync($$"""
        {{Helpers}}
        void M() { var x = In(); if ({{called}}(x)) Sink([|x|]); }
        {{function}}
        """);

    [Theory]
    [InlineData(SinkKinds.Html, "if (x.IndexOfAny(['<', '>', '&', '\"', '\\'', '`']) >= 0) return; Sink(x);")]
    [InlineData(SinkKinds.Html, "if (x.AsSpan().ContainsAny(\"<>&\\\"'`\")) return; Sink(x);")]
    [InlineData(SinkKinds.Html, "if (x.Contains('<') || x.Contains('>') || x.Contains('\"') || x.Contains('\\'') || x.Contains('`')) return; Sink(x);")]
    [InlineData(SinkKinds.Html, "Sink(x.Replace(\"<\", \"\").Replace(\">\", \"\").Replace(\"\\\"\", \"\").Replace(\"'\", \"\").Replace(\"`\", \"\"));")]
    [InlineData(SinkKinds.Html, "Sink(Regex.Replace(x, \"[<>\\\"'`&]\", \"\"));")]
    [InlineData(SinkKinds.Html, "if (!x.All(c => char.IsLetter(c) || c == ' ')) return; Sink(x);")]
    [InlineData(SinkKinds.FilePath, "if (x.IndexOfAny(['/', '\\\\', ':', '\\0']) >= 0) return; Sink(x);")]
    [InlineData(SinkKinds.FilePath, "if (!x.All(c => char.IsLetter(c) || c == ' ')) return; Sink(x);")]
    [InlineData(SinkKinds.FilePath, "if (x.Contains('/') || x.Contains('\\\\')) return; Sink(x);")]
    [InlineData(SinkKinds.Directory, "if (x.Contains('/') || x.Contains('\\\\') || x.Contains(\"..\")) return; Sink(x);")]
    [InlineData(SinkKinds.Directory, "if (x.Contains(\"..\", StringComparison.Ordinal) || x.IndexOfAny(['/', '\\\\']) >= 0) throw new Exception(); Sink(x);")]
    [InlineData(SinkKinds.Directory, "if (!x.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-')) return; Sink(x);")]
    [InlineData(SinkKinds.Directory, "var steps = x.Replace('\\\\', '/').Trim('/').Split('/').Where(s => s != \".\" && s != \"..\"); Sink(string.Join('/', steps));")]
    [InlineData(SinkKinds.Directory, "var steps = x.Split('/', '\\\\').Where(s => s is not (\"\" or \".\" or \"..\")).ToArray(); Sink(string.Join(\"/\", steps));")]
    [InlineData(SinkKinds.Log, "Sink(x.Where(c => !char.IsControl(c)).ToArray().ToString());")]
    [InlineData(SinkKinds.Sql, "if (x.Any(c => !char.IsDigit(c) && c is not (' ' or ':' or '-'))) return; Sink(x);")]
    internal void DoesNotReport_characters_that_are_harmless_for_the_use(SinkKinds kind, string statements) =>
        KindTest.Verify(kind, "var x = In();\n" + statements);

    [Theory]
    [InlineData(SinkKinds.Html, "if (x.IndexOfAny(['<', '>']) >= 0) return; Sink([|x|]);")]
    [InlineData(SinkKinds.Html, "Sink([|x.Replace(\"<\", \"\")|]);")]
    [InlineData(SinkKinds.Html, "Sink([|x.Replace(\"<script>\", \"\").Replace(\">\", \"\")|]);")]
    [InlineData(SinkKinds.Sql, "if (x.Contains('\\'')) return; Sink([|x|]);")]
    [InlineData(SinkKinds.Sql, "Sink([|x.Replace(\"'\", \"''\")|]);")]
    [InlineData(SinkKinds.Sql, "if (!x.All(c => char.IsLetter(c) || c == ' ')) return; Sink([|x|]);")]
    [InlineData(SinkKinds.Command, "if (!x.All(c => char.IsLetter(c) || c == ' ')) return; Sink([|x|]);")]
    [InlineData(SinkKinds.Command, "if (!x.All(c => char.IsLetter(c) || c == ';')) return; Sink([|x|]);")]
    [InlineData(SinkKinds.FilePath, "if (!x.All(c => char.IsLetter(c) || c is '/' or '.')) return; Sink([|x|]);")]
    [InlineData(SinkKinds.FilePath, "if (x.Contains(\"..\")) return; Sink([|x|]);")]
    [InlineData(SinkKinds.Directory, "if (x == \"..\") return; Sink([|x|]);")]
    [InlineData(SinkKinds.Directory, "var steps = x.Split('/', '\\\\').Where(s => s != \".\"); Sink([|string.Join('/', steps)|]);")]
    [InlineData(SinkKinds.Directory, "var steps = x.Split('/').Where(s => s != \"..\"); Sink([|string.Join('/', steps)|]);")]
    [InlineData(SinkKinds.FilePath, "if (x.Contains('/') || x.Contains(\"..\")) return; Sink([|x|]);")]
    [InlineData(SinkKinds.Directory, "if (x.Contains('/') || x.Contains('\\\\')) return; Sink([|x|]);")]
    [InlineData(SinkKinds.Directory, "if (!x.All(c => char.IsLetterOrDigit(c) || c == '.')) return; Sink([|x|]);")]
    [InlineData(SinkKinds.Url, "if (!x.All(c => char.IsLetterOrDigit(c) || c is '/' or '.' or ':')) return; Sink([|x|]);")]
    internal void Reports_characters_that_are_harmless_for_other_uses(SinkKinds kind, string statements) =>
        KindTest.Verify(kind, "var x = In();\n" + statements);
    [Theory]
    [InlineData("foreach (var c in s) if (!char.IsAsciiLetterOrDigit(c) && c != '_') throw new ArgumentException(\"bad\", nameof(s));")]
    [InlineData("foreach (var c in s) { if (!char.IsAsciiLetter(c)) throw new ArgumentException(); } Console.WriteLine();")]
    [InlineData("for (var i = 0; i < s.Length; i++) { if (!char.IsAsciiLetter(s[i])) throw new ArgumentException(); }")]
    [InlineData("if (!s.All(char.IsAsciiLetter)) throw new ArgumentException();")]
    public Task DoesNotReport_text_behind_a_function_that_refuses_characters(string code) =>
        FlowTest.VerifyMembersAsync("void M() { var x = In(); Ensure(x); Sink(x); }\nstatic void Ensure(string s) { " + code + " }");

    [Theory]
    [InlineData("foreach (var c in s) if (!char.IsAsciiLetter(c)) Console.Write(c); if (s.Length > 9) throw new ArgumentException();")]
    [InlineData("foreach (var c in s) { if (c == ' ') break; if (!char.IsAsciiLetter(c)) throw new ArgumentException(); }")]
    [InlineData("s = \"a\"; foreach (var c in s) if (!char.IsAsciiLetter(c)) throw new ArgumentException();")]
    [InlineData("if (s.Length > 9) return; foreach (var c in s) if (!char.IsAsciiLetter(c)) throw new ArgumentException();")]
    public Task Reports_text_behind_a_function_that_lets_it_pass(string code) =>
        FlowTest.VerifyMembersAsync("void M() { var x = In(); Ensure(x); Sink([|x|]); }\nstatic void Ensure(string s) { " + code + " }");

}
