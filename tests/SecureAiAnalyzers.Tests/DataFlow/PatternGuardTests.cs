using SecureAiAnalyzers.Catalog.Model;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Regular expressions as checks, and what they find.</summary>
public sealed class PatternGuardTests
{
    private const string Patterns = """
        const string Name = "^[A-Za-z_][A-Za-z0-9_]*$";
        static readonly Regex s_name = new(Name, RegexOptions.Compiled | RegexOptions.CultureInvariant);
        static readonly Regex s_loose = new("[A-Za-z]+");
        static readonly Lazy<Regex> s_lazy = new(() => new Regex(Name));
        private static Regex s_private = new Regex(Name);
        static Regex NameProperty { get; } = new(Name);
        static Regex NameArrow => s_name;
        static Regex NameGetter { get { return s_name; } }
        static Regex NameMethod() => new(Name);
        [GeneratedRegex(Name, RegexOptions.IgnoreCase)] private static partial Regex Generated();
        private static partial Regex Generated() => new(Name);
        [GeneratedRegex("^[0-9]+$")] private static partial Regex Numbers { get; }
        private static partial Regex Numbers => new("^[0-9]+$");
        [GeneratedRegex("^[a-z]+$", RegexOptions.Multiline)] private static partial Regex Lines();
        private static partial Regex Lines() => new("^[a-z]+$", RegexOptions.Multiline);
        private static partial Regex Own();
        private static partial Regex Own() => s_name;
        static Regex s_unchanged = new(Name);
        static Regex s_replaced = new(Name);
        static void Replace() { s_replaced = new Regex(".*"); }
        public static Regex Shared = new(Name);
        static Regex For(bool strict) { if (strict) return s_name; return Numbers; }
        static Regex Chosen(bool strict) => strict ? s_name : s_loose;
        static readonly Dictionary<string, Regex> s_byKind = new() { ["name"] = new(Name), ["text"] = new(".*") };
        """;

    [Theory]
    [InlineData("if (!Regex.IsMatch(x, Name)) return; Sink(x);")]
    [InlineData("if (!Regex.IsMatch(x, Name, RegexOptions.None, TimeSpan.FromSeconds(1))) return; Sink(x);")]
    [InlineData("if (!Regex.IsMatch(x, \"^[a-z]+$\", RegexOptions.IgnoreCase | RegexOptions.ECMAScript)) return; Sink(x);")]
    [InlineData("if (!Regex.IsMatch(x, @\"\\A[a-z]+\\z\", RegexOptions.Multiline)) return; Sink(x);")]
    [InlineData("if (!Regex.IsMatch(x.AsSpan(), Name)) return; Sink(x);")]
    [InlineData("if (!s_name.IsMatch(x)) throw new Exception(); Sink(x);")]
    [InlineData("if (!s_lazy.Value.IsMatch(x)) return; Sink(x);")]
    [InlineData("if (!s_private.IsMatch(x)) return; Sink(x);")]
    [InlineData("if (!NameProperty.IsMatch(x)) return; Sink(x);")]
    [InlineData("if (!NameArrow.IsMatch(x)) return; Sink(x);")]
    [InlineData("if (!NameGetter.IsMatch(x)) return; Sink(x);")]
    [InlineData("if (!NameMethod().IsMatch(x)) return; Sink(x);")]
    [InlineData("if (!Generated().IsMatch(x)) return; Sink(x);")]
    [InlineData("if (!Numbers.IsMatch(x)) return; Sink(x);")]
    [InlineData("if (!Own().IsMatch(x)) return; Sink(x);")]
    [InlineData("var regex = x.Length > 3 ? s_name : Numbers; if (!regex.IsMatch(x)) return; Sink(x);")]
    [InlineData("if (!For(x.Length > 3).IsMatch(x)) return; Sink(x);")]
    [InlineData("if (!s_unchanged.IsMatch(x)) return; Sink(x);")]
    [InlineData("if (!s_byKind[\"name\"].IsMatch(x)) return; Sink(x);")]
    [InlineData("var m = s_name.Match(x); if (!m.Success) return; Sink(m.Value);")]
    [InlineData("var m = s_name.Match(x); if (!m.Success) return; Sink(x);")]
    [InlineData("if (!Regex.Match(x, Name).Success) return; Sink(x);")]
    [InlineData("if (s_name.Match(x) is not { Success: true } m) return; Sink(m.Value); Sink(x);")]
    [InlineData("if (s_name.Match(x) is { Success: false }) return; Sink(x);")]
    [InlineData("if (s_name.Match(x) is { Success: true } m) { Sink(m.Groups[0].Value); Sink(x); }")]
    [InlineData("Sink(s_name.Match(x).Value);")]
    [InlineData("var m = Regex.Match(x, \"^model: ([a-z0-9-]+); .*$\"); Sink(m.Groups[1].Value);")]
    [InlineData("var m = Regex.Match(x, \"^model: (?<name>[a-z0-9-]+); .*$\"); if (m.Success) { var name = m.Groups[\"name\"].Value; Sink(name); }")]
    [InlineData("foreach (Match m in Regex.Matches(x, \"[A-Z]{3}-[0-9]+\")) Sink(m.Value);")]
    [InlineData("Sink(string.Join(\",\", Regex.Matches(x, @\"\\d+\").Select(m => m.Value)));")]
    [InlineData("if (Regex.IsMatch(x, \"^(alpha beta|gamma; delta)$\")) Sink(x);")]
    [InlineData("if (Regex.IsMatch(x, \"^(?:alpha|beta)$\", RegexOptions.IgnoreCase)) Sink(x);")]
    [InlineData("if (Regex.IsMatch(x, \"^alpha$|^beta$\")) Sink(x);")]
    [InlineData("if (Regex.IsMatch(x, @\"^(?=.{1,20}$)[a-z]+$\")) Sink(x);")]
    [InlineData("if (Regex.IsMatch(x, @\"^ [a-z]+ (?# a name ) $\", RegexOptions.IgnorePatternWhitespace)) Sink(x);")]
    [InlineData("if (Regex.IsMatch(x, @\"^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}$\")) Sink(x);")]
    public Task DoesNotReport_text_that_a_whole_pattern_holds_for(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("if (Regex.IsMatch(x, \"[a-z]+\")) Sink([|x|]);")]
    [InlineData("if (Regex.IsMatch(x, \"^[a-z]+\")) Sink([|x|]);")]
    [InlineData("if (Regex.IsMatch(x, \"[a-z]+$\")) Sink([|x|]);")]
    [InlineData("if (!s_loose.IsMatch(x)) return; Sink([|x|]);")]
    [InlineData("var regex = x.Length > 3 ? s_name : s_loose; if (!regex.IsMatch(x)) return; Sink([|x|]);")]
    [InlineData("if (!Chosen(x.Length > 3).IsMatch(x)) return; Sink([|x|]);")]
    [InlineData("if (!s_replaced.IsMatch(x)) return; Sink([|x|]);")]
    [InlineData("if (!Shared.IsMatch(x)) return; Sink([|x|]);")]
    [InlineData("if (!s_byKind[\"text\"].IsMatch(x)) return; Sink([|x|]);")]
    [InlineData("if (s_name.IsMatch(x)) return; Sink([|x|]);")]
    [InlineData("if (!s_name.IsMatch(x)) Console.Write(x); Sink([|x|]);")]
    [InlineData("var y = In(); if (!s_name.IsMatch(y)) return; Sink([|x|]);")]
    [InlineData("if (!s_name.IsMatch(x)) return; x = In(); Sink([|x|]);")]
    [InlineData("if (!Lines().IsMatch(x)) return; Sink([|x|]);")]
    [InlineData("if (!Regex.IsMatch(x, Name, RegexOptions.Multiline)) return; Sink([|x|]);")]
    [InlineData("if (!Regex.IsMatch(x, \"(?m)^[a-z]+$\")) return; Sink([|x|]);")]
    [InlineData("if (!Regex.IsMatch(x, \"^[a-z ]+$\")) return; Sink([|x|]);")]
    [InlineData("if (!Regex.IsMatch(x, @\"^[\\w\\s]+$\")) return; Sink([|x|]);")]
    [InlineData("if (!Regex.IsMatch(x, \"^(alpha|.*)$\")) return; Sink([|x|]);")]
    [InlineData("if (!Regex.IsMatch(x, \"^alpha|beta$\")) return; Sink([|x|]);")]
    [InlineData("if (!Regex.IsMatch(x, \"^(alpha$)?\")) return; Sink([|x|]);")]
    [InlineData("var m = s_loose.Match(x); if (!m.Success) return; Sink([|x|]);")]
    [InlineData("var m = s_name.Match(x); if (m.Success) return; Sink([|x|]);")]
    [InlineData("var m = s_name.Match(x); x = In(); if (!m.Success) return; Sink([|x|]);")]
    [InlineData("if (s_name.Match(x) is { Success: false }) Sink([|x|]);")]
    [InlineData("if (s_name.Match(x) is not null) Sink([|x|]);")]
    [InlineData("var m = Regex.Match(x, \"^model: (.*)$\"); Sink([|m.Groups[1].Value|]);")]
    [InlineData("var m = Regex.Match(x, \"^([a-z]+): (?<text>.*)$\"); if (m.Success) { Sink(m.Groups[1].Value); Sink([|m.Groups[\"text\"].Value|]); }")]
    [InlineData("if (Regex.IsMatch(x, Environment.MachineName)) Sink([|x|]);")]
    [InlineData("if (Regex.IsMatch(x, \"^[a-z\")) Sink([|x|]);")]
    public Task Reports_text_that_a_pattern_does_not_hold_down(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("if (Regex.IsMatch(u.Host, @\"^([a-z0-9-]+\\.)?contoso\\.com$\")) Sink(u.ToString()); else Sink([|u.ToString()|]);")]
    [InlineData("if (Regex.IsMatch(u.Host, @\"^[a-z0-9.-]+$\")) Sink([|u.ToString()|]);")]
    [InlineData("if (Regex.IsMatch(u.Host, @\"contoso\\.com$\")) Sink([|u.ToString()|]);")]
    [InlineData("if (Regex.IsMatch(u.Host, @\"^.*contoso\\.com$\")) Sink([|u.ToString()|]);")]
    internal void Reports_address_whose_host_no_pattern_names(string statements) =>
        KindTest.Verify(SinkKinds.Url, "var u = new Uri(In());\n" + statements);

    private static Task VerifyAsync(string statements) => FlowTest.VerifyMembersAsync(Patterns + "\nvoid M() { var x = In(); " + statements + " }");
}
