using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.CodeFixes.Team;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.DataFlow;
using Xunit;

namespace SecureAiAnalyzers.Tests.CodeFixes;

/// <summary>The light bulb that declares checks of the team: which it offers, and that the finding goes while its siblings stay.</summary>
public sealed class DeclaredCheckFixTests
{
    private const string Name = "SecureAi.Symbols.txt";
    private const string Heading = "# role; documentation-comment id; detail\n";

    private const string Members = """
        public static string Clean(string s) => s;
        public static Task<string> CleanAsync(string s) => Task.FromResult(s);
        public static string Find() => In();
        public static string Built(string s) { var text = new StringBuilder(); foreach (var part in s.Split(' ')) text.Append(part); return text.ToString(); }
        public static string Logged(string s) { Console.WriteLine(s); return In(); }
        public static string Ask([SecureAi.Prompt] string s) => s + In();
        public static bool Check(string s) => Coin();
        public static bool IsBad(string s) => Coin();
        public static Task<bool> CheckAsync(string s) => Task.FromResult(Coin());
        public static void CheckOrThrow(string s) { if (Coin()) throw new Exception(); }
        public static void Log(string s) { }
        public static bool IsFriday() => Coin();
        public static Verdict Judge(string s) => new();
        ---
        public class Verdict { public bool IsValid { get; set; } public bool Purple { get; set; } }
        """;

    [Theory]
    [InlineData("Sink([|Clean(In())|]);", "sanitizer; M:Subject.Clean(System.String); instructions", "Sink(Clean(In()));")]
    [InlineData("var x = In(); Sink([|Clean(x)|]);", "sanitizer; M:Subject.Clean(System.String); instructions", "var x = In(); Sink(Clean(x));")]
    [InlineData(
        "var x = In(); var y = Clean(x); Sink([|$\"a {y}\"|]);",
        "sanitizer; M:Subject.Clean(System.String); instructions",
        "var x = In(); var y = Clean(x); Sink($\"a {y}\");")]
    [InlineData(
        "Sink([|Built(In())|]);", "sanitizer; M:Subject.Built(System.String); instructions", "Sink(Built(In()));")]
    [InlineData(
        "Sink([|await CleanAsync(In())|]);", "sanitizer; M:Subject.CleanAsync(System.String); instructions", "Sink(await CleanAsync(In()));")]
    public Task Fixes_by_declaring_a_sanitizer(string statements, string line, string after) => VerifyAsync(statements, line, after);

    [Theory]
    [InlineData("var x = In(); if (Check(x)) Sink([|x|]);", "guard; M:Subject.Check(System.String); instructions", "var x = In(); if (Check(x)) Sink(x);")]
    [InlineData(
        "var x = In(); if (!Check(x)) return; Sink([|x|]); Sink([|In()|]);",
        "guard; M:Subject.Check(System.String); instructions",
        "var x = In(); if (!Check(x)) return; Sink(x); Sink([|In()|]);")]
    [InlineData(
        "var x = In(); if (IsBad(x)) { return; } Sink([|x|]);",
        "guard; M:Subject.IsBad(System.String); instructions, false",
        "var x = In(); if (IsBad(x)) { return; } Sink(x);")]
    [InlineData(
        "var x = In(); if (Coin() || IsBad(x)) { Sink(\"\"); } else { Sink([|x|]); }",
        "guard; M:Subject.IsBad(System.String); instructions, false",
        "var x = In(); if (Coin() || IsBad(x)) { Sink(\"\"); } else { Sink(x); }")]
    [InlineData(
        "var x = In(); var ok = await CheckAsync(x); if (ok == false) throw new Exception(); Sink([|x|]);",
        "guard; M:Subject.CheckAsync(System.String); instructions",
        "var x = In(); var ok = await CheckAsync(x); if (ok == false) throw new Exception(); Sink(x);")]
    [InlineData(
        "var x = In(); CheckOrThrow(x); Sink([|x|]);",
        "guard; M:Subject.CheckOrThrow(System.String); instructions",
        "var x = In(); CheckOrThrow(x); Sink(x);")]
    [InlineData(
        "var x = In(); var r = Judge(x); if (!r.IsValid) return; Sink([|x|]);",
        "guard; M:Subject.Judge(System.String); instructions",
        "var x = In(); var r = Judge(x); if (!r.IsValid) return; Sink(x);")]
    [InlineData(
        "var x = In(); if (Judge(x) is not { IsValid: true }) return; Sink([|x|]);",
        "guard; M:Subject.Judge(System.String); instructions",
        "var x = In(); if (Judge(x) is not { IsValid: true }) return; Sink(x);")]
    [InlineData(
        "var x = In(); Sink([|Check(x) && Coin() ? $\"a {x}\" : \"\"|]);",
        "guard; M:Subject.Check(System.String); instructions",
        "var x = In(); Sink(Check(x) && Coin() ? $\"a {x}\" : \"\");")]
    public Task Fixes_by_declaring_a_guard(string statements, string line, string after) => VerifyAsync(statements, line, after);

    [Theory]
    [InlineData("Sink([|In()|]);")]
    [InlineData("Sink([|Find()|]);")]
    [InlineData("Sink([|Logged(\"a\")|]); Logged(In());")]
    [InlineData("var x = In(); Sink([|x.Trim()|]);")]
    [InlineData("var x = In(); Sink([|System.Net.WebUtility.HtmlDecode(x)|]);")]
    [InlineData("var x = In(); if (x.Length > 3) Sink([|x|]);")]
    [InlineData("var x = In(); Log(x); Sink([|x|]);")]
    [InlineData("var x = In(); if (string.Equals(x, Find())) Log(\"\"); Sink([|x|]);")]
    [InlineData("var x = In(); if (Check(x)) Sink(\"\"); Sink([|x|]);")]
    [InlineData("var x = In(); Sink([|x|]); if (!Check(x)) return;")]
    [InlineData("var x = In(); if (IsFriday()) Sink([|x|]);")]
    [InlineData("var x = In(); var y = \"\"; if (Check(y)) Sink([|x|]);")]
    [InlineData("var x = In(); if (Judge(x).Purple) Sink([|x|]);")]
    [InlineData("var x = In(); if (Own(x)) Sink([|x|]); bool Own(string s) => Coin();")]
    [InlineData("var x = In(); if (Check(x) || Coin()) Sink([|x|]);")]
    public Task OffersNoFix_where_no_function_of_the_team_has_checked(string statements) => Test(statements).RunAsync();

    [Fact]
    public Task OffersNoFix_for_what_leads_to_the_sink() => Test("""
        Use(In());
        }
        static string[] Use(string s) { return Run(s); }
        static string[] Run(string s) { Sink([|s|]); return []; }
        static async Task N()
        {
        """).RunAsync();

    [Fact]
    public Task Fixes_by_adding_to_the_file_that_is_there()
    {
        var test = Test("var x = In(); CheckOrThrow(x); Sink([|x|]);", "var x = In(); CheckOrThrow(x); Sink(x);");
        test.TestState.AdditionalFiles.Add(("/data/SecureAi.Symbols.Crm.txt", "# ours"));
        test.TestState.AdditionalFiles.Add(("/SecureAi.Symbols.txt", "# ours\r\nsource; M:Subject.Find"));
        test.FixedState.AdditionalFiles.Add(("/data/SecureAi.Symbols.Crm.txt", "# ours"));
        test.FixedState.AdditionalFiles.Add(
            ("/SecureAi.Symbols.txt", "# ours\r\nsource; M:Subject.Find\r\nguard; M:Subject.CheckOrThrow(System.String); instructions\r\n"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData(0, "Declare 'Subject.Clean' as a sanitizer")]
    [InlineData(1, "Declare 'Subject.CheckOrThrow' as a guard")]
    [InlineData(2, "Declare 'Subject.Check' as a guard")]
    public Task Fixes_by_one_of_three(int index, string title)
    {
        const string statements = "var x = Clean(In()); if (IsBad(x)) return; if (!Check(x)) return; CheckOrThrow(x); Sink([|x|]);";
        var test = Test(statements, statements.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));
        test.CodeActionIndex = index;
        test.CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title);
        var line = index == 0 ? "sanitizer; M:Subject.Clean" : index == 1 ? "guard; M:Subject.CheckOrThrow" : "guard; M:Subject.Check";
        test.FixedState.AdditionalFiles.Add((Name, $"{Heading}{line}(System.String); instructions\n"));
        return test.RunAsync();
    }

    [NewestFact]
    public Task Fixes_by_declaring_a_guard_in_an_extension_block()
    {
        const string block = "\nstatic class Rules { extension(string s) { public bool IsKnown() => Lab.Coin(); } }\n";
        var test = Test("var x = In(); if (x.IsKnown()) Sink([|x|]);", "var x = In(); if (x.IsKnown()) Sink(x);");
        test.TestState.Sources.Add(block);
        test.FixedState.Sources.Add(block);
        test.CodeActionVerifier = (action, verifier) => verifier.Equal("Declare 'Rules.IsKnown' as a guard", action.Title);
        test.FixedState.AdditionalFiles.Add((Name, $"{Heading}guard; M:Rules.<G>$34505F560D9EACF86A87F3ED1F85E448.IsKnown; instructions\n"));
        return test.RunAsync();
    }

    private static Task VerifyAsync(string statements, string line, string after)
    {
        var test = Test(statements, after);
        test.FixedState.AdditionalFiles.Add((Name, Heading + line + "\n"));
        return test.RunAsync();
    }

    private static FlowFixTest<DeclaredCheckFix> Test(string statements, string? after = null)
    {
        var test = new FlowFixTest<DeclaredCheckFix>(RuleTable.RetrievedTextInInstructions, Code(statements), Code(after ?? statements));
        var annotations = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "SecureAiAnnotations.cs"));
        foreach (var state in new SolutionState[] { test.TestState, test.FixedState })
        {
            state.Sources.Add(FlowTest.Lab);
            state.Sources.Add(annotations);
        }

        return test;
    }

    private static string Code(string statements) =>
        FlowTest.Class($"public static async Task RunAsync()\n{{\n{statements}\nawait Task.Yield();\n}}\n{Members}");
}
