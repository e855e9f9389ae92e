using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>The project of the oldest compiler that loads the fixes finds their tests by name, so no test of a fix stands in a class of another name.</summary>
public sealed class FixTestNamesTests
{
    private const string Tests = "tests/SecureAiAnalyzers.Tests";
    private const string Fixes = "SecureAiAnalyzers.CodeFixes";
    private const string Suffix = "FixTests";

    private static readonly HashSet<string> FixTypes =
        [.. Repository.FilesBelow("src/" + Fixes, "*.cs").Select(Path.GetFileNameWithoutExtension).OfType<string>()];

    [Fact]
    public void Fixes_are_tested_in_classes_named_for_it()
    {
        var files = Repository.FilesBelow(Tests, "*.cs").Where(IsInFolderOfTests).ToArray();
        var strays = files.SelectMany(file => StraysIn(Repository.Read(file)).Select(stray => file + ": " + stray)).ToArray();

        Assert.NotEmpty(files);
        Assert.True(
            strays.Length == 0,
            "What tests a fix belongs in a class <Rule>FixTests, in a file of that name beside the tests of the rule: of the tests of a rule, only classes "
            + $"whose names end in {Suffix} run on the oldest compiler that loads the fixes ({Tests}.Roslyn414).\n" + string.Join('\n', strays));
    }

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

    /// <summary>The classes that run the code stand above the folders of tests.</summary>
    private static bool IsInFolderOfTests(string file)
    {
        var path = file[(Tests.Length + 1)..].Split('/');
        return path.Length > 1 && path[0] is not ("bin" or "obj");
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
