using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>
/// The name of a test says whether a finding or a fix is expected, and the name of its class whether it is about a fix: by that name the
/// project of the oldest compiler that loads the fixes finds their tests.
/// </summary>
public sealed class TestNamesTests
{
    private const string Tests = "tests/SecureAiAnalyzers.Tests";
    private const string Fixes = "SecureAiAnalyzers.CodeFixes";
    private const string Suffix = "FixTests";

    private static readonly HashSet<string> FixTypes =
        [.. Repository.FilesBelow("src/" + Fixes, "*.cs").Select(Path.GetFileNameWithoutExtension).OfType<string>()];

    [Fact]
    public void Tests_of_rules_flows_and_fixes_say_what_they_expect() => AssertNone(
        TestName.ProblemsIn,
        "In tests of rules and flows, a test that expects a finding is named Reports_<what>, one that expects none DoesNotReport_<what>; in a class of "
        + $"{Suffix}, Fixes_<what> and OffersNoFix_<what>. <what> is words in lower case, abbreviations and "
        + "names that occur in the code, with underscores between them (CONTRIBUTING.md, heading 'Names of tests'). Rename, or split:");

    [Fact]
    public void Fixes_are_tested_in_classes_named_for_it() => AssertNone(
        static (_, code) => StraysIn(code),
        "What tests a fix belongs in a class <Rule>FixTests, in a file of that name beside the tests of the rule: of the tests of a rule, only classes "
        + $"whose names end in {Suffix} run on the oldest compiler that loads the fixes ({Tests}.Roslyn414). Move:");

    [Theory]
    [InlineData("Rules/ATests.cs", "[Fact] void Lookalike() { }", "Lookalike: it has to begin with Reports_ or DoesNotReport_")]
    [InlineData("DataFlow/ATests.cs", "[NewestFact] void A_call_is_followed() { }", "A_call_is_followed: it has to begin with Reports_ or DoesNotReport_")]
    [InlineData("Rules/ATests.cs", "[Fact] void Reports() { }", "Reports: it has to begin with Reports_ or DoesNotReport_")]
    [InlineData("Rules/ATests.cs", "[Fact] void Fixes_key() { }", "Fixes_key: it has to begin with Reports_ or DoesNotReport_")]
    [InlineData("Rules/AFixTests.cs", "[Theory] void Reports_key() { }", "Reports_key: it has to begin with Fixes_ or OffersNoFix_")]
    [InlineData("CodeFixes/AFixTests.cs", "[Fact] void RemovesKey() { }", "RemovesKey: it has to begin with Fixes_ or OffersNoFix_")]
    [InlineData("Rules/ATests.cs", "[Fact] void Reports_KeyInField() { }", "Reports_KeyInField: 'KeyInField' is neither in lower case, nor an abbreviation, nor a name in the code")]
    [InlineData("Rules/ATests.cs", "[Fact] void Reports_key__in_field() { }", "Reports_key__in_field: two underscores stand side by side")]
    [InlineData(
        "Rules/ATests.cs",
        "[Fact] void DoesNotReport_key() => Run(\"[|x|]\");",
        "DoesNotReport_key: it marks a finding, so it has to begin with Reports_")]
    [InlineData(
        "Rules/ATests.cs",
        "[Theory, InlineData(\"[|x|]\"), InlineData(\"y\")] void Reports_key(string s) { }",
        "Reports_key: some rows mark a finding and others none, so split it in Reports_ and DoesNotReport_")]
    [InlineData(
        "Rules/ATests.cs",
        "[Theory] [InlineData(\"{|SAI1001:x|}\")] [InlineData(\"y\")] void DoesNotReport_key(string s) { }",
        "DoesNotReport_key: some rows mark a finding and others none, so split it in Reports_ and DoesNotReport_")]
    public void Check_sees_names_that_do_not_say_what_is_expected(string file, string method, string problem) =>
        Assert.Equal([problem], TestName.ProblemsIn(file, $"class {Path.GetFileNameWithoutExtension(file)} {{ {method} }}"));

    [Theory]
    [InlineData("Rules/ATests.cs", "[Fact] void Reports_OpenAI_key_in_HttpClient() => Run(\"new HttpClient() OpenAI\");")]
    [InlineData("Rules/ATests.cs", "[Theory, InlineData(\"[|x|]\"), InlineData(\"[|y|]\")] void Reports_key(string s) { }")]
    [InlineData("Rules/ATests.cs", "[Theory, InlineData(\"x\"), InlineData(\"y\")] void Reports_key(string s) => Run($\"[|{s}|]\");")]
    [InlineData("Rules/ATests.cs", "[Fact] void DoesNotReport_SDK_version_3() => Run(Code.Replace(\"[|\", \"\")); void Helper() { }")]
    [InlineData("Rules/AFixTests.cs", "[Fact] void Fixes_key() { } [Fact] void OffersNoFix_of_key() => Run(\"[|x|]\");")]
    [InlineData("Semantics/ATests.cs", "[Fact] void Key_is_found() { }")]
    public void Check_sees_names_that_say_what_is_expected(string file, string method) =>
        Assert.Empty(TestName.ProblemsIn(file, $"class {Path.GetFileNameWithoutExtension(file)} {{ {method} }}"));

    [Theory]
    [InlineData("class ATests { object M() => RuleFixTest<A, B>.VerifyAsync(); }", "ATests uses RuleFixTest")]
    [InlineData("class ATests { object M() => new FlowFixTest<B>(); }", "ATests uses FlowFixTest")]
    [InlineData("using FixTest = RuleFixTest<A, B>; class ATests { object M() => new FixTest(); }", "ATests uses FixTest")]
    [InlineData("using Fixed = RuleFixTest<A, B>; class ATests { object M() => Fixed.VerifyAsync(); }", "ATests uses Fixed")]
    [InlineData("class ATests { class Fix { object M() => new RuleFixTest<A, B>(); } }", "Fix uses RuleFixTest")]
    [InlineData("class ATests : SdkFixTest<A, B>;", "ATests uses SdkFixTest")]
    [InlineData("class ATests { object M() => AFixTests.VerifyAsync(); }", "ATests uses AFixTests")]
    [InlineData("using SecureAiAnalyzers.CodeFixes; class ATests { object M() => Removals.Of(null); }", "ATests uses Removals")]
    [InlineData("class ATests { object M() => new global::SecureAiAnalyzers.CodeFixes.Consumption.UnlimitedOutputFix(); }", "ATests uses UnlimitedOutputFix")]
    [InlineData("class AFixTests { } class ATests { object M() => new RuleFixTest<A, B>(); }", "ATests uses RuleFixTest")]
    public void Check_sees_each_way_to_run_a_fix(string code, string stray) => Assert.Equal([stray], StraysIn(code));

    [Theory]
    [InlineData("using FixTest = RuleFixTest<A, B>; class AFixTests { object M() => new FixTest(); }")]
    [InlineData("using SecureAiAnalyzers.CodeFixes; class AFixTests { class Inner { object M() => new Removals(); } }")]
    [InlineData("class ATests { const int Removals = 1; int M() => Removals; }")]
    [InlineData("class ATests { /* RuleFixTest */ string M() => \"RuleFixTest\"; }")]
    public void Check_sees_nothing_else(string code) => Assert.Empty(StraysIn(code));

    /// <param name="problemsIn">What is wrong in a file, by its path in the folder of the tests and its code.</param>
    /// <param name="advice">What to do about it.</param>
    private static void AssertNone(Func<string, string, IEnumerable<string>> problemsIn, string advice)
    {
        var files = Repository.FilesBelow(Tests, "*.cs").Where(IsInFolderOfTests).ToArray();
        var problems = files
            .SelectMany(file => problemsIn(file[(Tests.Length + 1)..], Repository.Read(file)), (file, problem) => $"{file}: {problem}")
            .ToArray();

        Assert.True(files.Length > 0, $"{Tests}: no tests were found; state in Meta/TestNamesTests.cs where they stand");
        Assert.True(problems.Length == 0, advice + "\n" + string.Join('\n', problems));
    }

    /// <summary>The classes that run the code stand above the folders of tests.</summary>
    private static bool IsInFolderOfTests(string file)
    {
        var path = file[(Tests.Length + 1)..].Split('/');
        return path.Length > 1 && path[0] is not ("bin" or "obj" or "Stubs");
    }

    private static IEnumerable<string> StraysIn(string code)
    {
        var root = CSharpSyntaxTree.ParseText(code).GetRoot();
        var knowsFixes = root.DescendantNodes().Any(IsNamespaceOfFixes);
        var aliases = root.DescendantNodes().OfType<UsingDirectiveSyntax>()
            .Where(directive => directive.Alias is not null && NamesIn(directive).Any(RunsFix))
            .Select(directive => directive.Alias!.Name.Identifier.ValueText)
            .ToHashSet(StringComparer.Ordinal);

        return root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
            .Where(type => !type.AncestorsAndSelf().OfType<BaseTypeDeclarationSyntax>().Any(IsTestOfFix))
            .SelectMany(
                type => NamesIn(type).Where(name => RunsFix(name) || aliases.Contains(name)),
                (type, name) => type.Identifier.ValueText + " uses " + name)
            .Distinct();

        bool RunsFix(string name) =>
            name.EndsWith("FixTest", StringComparison.Ordinal) || name.EndsWith(Suffix, StringComparison.Ordinal) || (knowsFixes && FixTypes.Contains(name));
    }

    /// <summary>The names that a node uses, without those that types inside it use.</summary>
    private static IEnumerable<string> NamesIn(SyntaxNode node) =>
        node.DescendantNodes(inner => inner == node || inner is not BaseTypeDeclarationSyntax).OfType<SimpleNameSyntax>()
            .Select(name => name.Identifier.ValueText);

    private static bool IsTestOfFix(BaseTypeDeclarationSyntax type) => type.Identifier.ValueText.EndsWith(Suffix, StringComparison.Ordinal);

    private static bool IsNamespaceOfFixes(SyntaxNode node) =>
        node is QualifiedNameSyntax or MemberAccessExpressionSyntax && node.ToString() is Fixes or "global::" + Fixes;
}
