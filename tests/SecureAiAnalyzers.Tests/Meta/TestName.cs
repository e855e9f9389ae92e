using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>What the name of a test has to say: whether a finding is expected, or a fix.</summary>
internal sealed partial class TestName
{
    private const string Reports = "Reports_";
    private const string DoesNotReport = "DoesNotReport_";

    /// <summary>Beside the tests of flows, these are about the engine itself: what it looks at before it follows anything, and what it does then.</summary>
    private static readonly string[] NotAboutFindings = ["ClassifiedDataTests", "SecretMentionsTests", "FlowViewTests", "RegexPatternTests"];

    private readonly MethodDeclarationSyntax _method;
    private readonly string _name;
    private readonly string[] _beginnings;

    private TestName(MethodDeclarationSyntax method, string[] beginnings)
    {
        _method = method;
        _name = method.Identifier.ValueText;
        _beginnings = beginnings;
    }

    /// <summary>The tests in a file whose names do not say what they expect, each with the reason.</summary>
    /// <param name="file">Path in the folder of the tests.</param>
    /// <param name="code">Its code.</param>
    public static IEnumerable<string> ProblemsIn(string file, string code)
    {
        if (BeginningsIn(file) is not { } beginnings)
            return [];

        var methods = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot()
            .DescendantNodes().OfType<MethodDeclarationSyntax>().Where(IsTest).ToArray();
        var withoutNames = methods.Reverse().Aggregate(code, (text, method) => text.Remove(method.Identifier.SpanStart, method.Identifier.Span.Length));
        return methods
            .Select(method => new TestName(method, beginnings))
            .Select(test => (test._name, problem: test.Problem(withoutNames)))
            .Where(test => test.problem is not null)
            .Select(test => $"{test._name}: {test.problem}");
    }

    private static string[]? BeginningsIn(string file)
    {
        var type = Path.GetFileNameWithoutExtension(file);
        if (type.EndsWith("FixTests", StringComparison.Ordinal))
            return ["Fixes_", "OffersNoFix_"];
        return file.Split('/')[0] is "Rules" or "DataFlow" && !NotAboutFindings.Contains(type) ? [Reports, DoesNotReport] : null;
    }

    private static bool IsTest(MethodDeclarationSyntax method) =>
        AttributesOf(method).Any(attribute => attribute.Name.ToString() is var name
            && (name.EndsWith("Fact", StringComparison.Ordinal) || name.EndsWith("Theory", StringComparison.Ordinal)));

    private static IEnumerable<AttributeSyntax> AttributesOf(MethodDeclarationSyntax method) => method.AttributeLists.SelectMany(list => list.Attributes);

    private string? Problem(string code)
    {
        if (Array.Find(_beginnings, beginning => _name.StartsWith(beginning, StringComparison.Ordinal)) is not { } begin)
            return $"it has to begin with {string.Join(" or ", _beginnings)}";
        return WordingProblem(_name[begin.Length..].Split('_'), code) ?? (begin is Reports or DoesNotReport ? MarkProblem(begin) : null);
    }

    private static string? WordingProblem(string[] words, string code)
    {
        if (words.Contains(""))
            return "two underscores stand side by side";
        return Array.Find(words, word => !LowerCaseOrAbbreviation().IsMatch(word) && !code.Contains(word, StringComparison.OrdinalIgnoreCase)) is { } wrong
            ? $"'{wrong}' is neither in lower case, nor an abbreviation, nor a name in the code"
            : null;
    }

    /// <summary>Marks say what is expected, wherever they stand in the test itself.</summary>
    private string? MarkProblem(string begin)
    {
        var rows = AttributesOf(_method).Where(attribute => attribute.Name.ToString() == "InlineData").Select(row => Mark().IsMatch(row.ToString())).ToArray();
        if (rows.Distinct().Count() > 1)
            return $"some rows mark a finding and others none, so split it in {Reports} and {DoesNotReport}";
        return begin == DoesNotReport && Mark().IsMatch(_method.ToString()) ? $"it marks a finding, so it has to begin with {Reports}" : null;
    }

    [GeneratedRegex("^([a-z0-9]+|[A-Z0-9]+)$")]
    private static partial Regex LowerCaseOrAbbreviation();

    /// <summary>The beginning of a mark, unless a test takes marks out of a code: <c>Replace("[|", "")</c>.</summary>
    [GeneratedRegex(@"\[\|(?!"",)|\{\|(SAI|#)\d+:")]
    private static partial Regex Mark();
}
