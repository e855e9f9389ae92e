using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>What docs/dataflow.md says is backed by tests: each statement links to one that exists.</summary>
public sealed partial class DataflowPageTests
{
    private const string Page = "docs/dataflow.md";

    public static TheoryData<string> Links => [.. LinkedIn(Repository.Read(Page)).Distinct()];

    [Theory]
    [MemberData(nameof(Links))]
    public void Link_leads_to_what_exists(string link)
    {
        var parts = link.Split('#');
        var file = Path.GetRelativePath(Repository.PathOf("."), Path.GetFullPath(Repository.PathOf("docs/" + parts[0])));

        Expect.That(Repository.Exists(file), PlaceOf(link), $"the link {link} leads to no file; write where it stands now");
        if (parts.Length > 1 && file.EndsWith(".cs", StringComparison.Ordinal))
        {
            Expect.That(
                TestsIn(Repository.Read(file)).Contains(parts[1]),
                PlaceOf(link),
                $"{file} has no test '{parts[1]}'; write the name of the one that now backs the statement");
        }
    }

    [Fact]
    public void Every_statement_links_to_a_test()
    {
        var statements = StatementsIn(Repository.Read(Page)).ToArray();

        Expect.That(statements.Length > 0, Page, "there are no statements; write each as an item of a list");
        foreach (var statement in statements)
        {
            Expect.That(
                statement.Contains(".cs", StringComparison.Ordinal),
                PlaceOf(statement),
                $"a statement needs a link [test](../tests/…Tests.cs#Name) to the test that backs it:\n  {statement}");
        }
    }

    [Fact]
    public void Check_sees_links_and_statements()
    {
        const string page = "Intro [a](x.md).\n\n- One\n  [test](../tests/A.cs#B).\n- Two\n\nEnd\n";

        Assert.Equal(["x.md", "../tests/A.cs#B"], LinkedIn(page));
        Assert.Equal(["- One\n  [test](../tests/A.cs#B).", "- Two"], StatementsIn(page));
        Assert.Equal(["M"], TestsIn("class C { [Fact] public void M() { } void Helper() { } }"));
    }

    private static string PlaceOf(string text)
    {
        var page = Repository.Read(Page);
        return Expect.Heading(Page, MarkdownPage.Headings(page[..page.IndexOf(text, StringComparison.Ordinal)]).Last());
    }

    /// <summary>Relative links, without those to other sites and to headings of the page itself.</summary>
    private static IEnumerable<string> LinkedIn(string page) =>
        Link().Matches(page).Select(match => match.Groups[1].Value).Where(link => link[0] != '#' && !link.Contains("://", StringComparison.Ordinal));

    /// <summary>The items of lists: each is a statement about the engine.</summary>
    private static IEnumerable<string> StatementsIn(string page) => Item().Matches(page).Select(match => match.Value.TrimEnd());

    private static IEnumerable<string> TestsIn(string code) =>
        CSharpSyntaxTree.ParseText(code).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Where(method => method.AttributeLists.Count > 0)
            .Select(method => method.Identifier.ValueText);

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^- .*(\n  .*)*", RegexOptions.Multiline)]
    private static partial Regex Item();
}
