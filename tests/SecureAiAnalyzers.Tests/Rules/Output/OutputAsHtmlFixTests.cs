using SecureAiAnalyzers.CodeFixes.Output;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Output;

public sealed class OutputAsHtmlFixTests
{
    private const string Answer = "var answer = (await client.GetResponseAsync(\"hello\")).Text; ";

    [Theory]
    [InlineData(
        "_ = new Microsoft.AspNetCore.Html.HtmlString([|answer|]);",
        "_ = new Microsoft.AspNetCore.Html.HtmlString(WebUtility.HtmlEncode(answer));")]
    [InlineData(
        "Results.Content([|answer|], \"text/html\");",
        "Results.Content(WebUtility.HtmlEncode(answer), \"text/html\");")]
    [InlineData(
        "Results.Content([|$\"<p>{answer}</p>\"|], \"text/html\");",
        "Results.Content($\"<p>{WebUtility.HtmlEncode(answer)}</p>\", \"text/html\");")]
    [InlineData(
        "Results.Content([|\"<p>\" + answer + \"</p>\"|], \"text/html\");",
        "Results.Content(\"<p>\" + WebUtility.HtmlEncode(answer) + \"</p>\", \"text/html\");")]
    [InlineData(
        "_ = new ContentResult { ContentType = \"text/html\", Content = [|answer|] };",
        "_ = new ContentResult { ContentType = \"text/html\", Content = WebUtility.HtmlEncode(answer) };")]
    public Task Fixes_text_that_becomes_html(string statement, string fixedStatement) => VerifyAsync(statement, fixedStatement);

    [Theory]
    [InlineData("Results.Content([|$\"<p>{answer}</p><p>{http.BaseAddress}</p>\"|], \"text/html\");")]
    [InlineData("var page = $\"<p>{answer}</p>\"; Results.Content([|page|], \"text/html\");")]
    [InlineData("Results.Content([|answer.Trim()|], \"text/html\");")]
    [InlineData("Results.Content([|$\"<p>{answer,20}</p>\"|], \"text/html\");")]
    public Task OffersNoFix_of_text_that_may_hold_markup(string statement) => VerifyAsync(statement, statement);

    [Fact]
    public Task Fixes_all_of_one_file() => VerifyAsync(
        """
        Results.Content([|answer|], "text/html");
                Results.Content([|$"<p>{answer}</p>"|], "text/html");
                Results.Content([|answer.Trim()|], "text/html");
        """,
        """
        Results.Content(WebUtility.HtmlEncode(answer), "text/html");
                Results.Content($"<p>{WebUtility.HtmlEncode(answer)}</p>", "text/html");
                Results.Content([|answer.Trim()|], "text/html");
        """);

    private static Task VerifyAsync(string statement, string fixedStatement)
    {
        var code = FlowCode.InMethod(Answer + statement);
        var isFixed = statement != fixedStatement;
        var repaired = FlowCode.InMethod(Answer + fixedStatement);
        return new FlowFixTest<OutputAsHtmlFix>(RuleTable.OutputAsHtml, code, isFixed ? WithUsing(repaired) : repaired).RunAsync();
    }

    /// <summary>Written before the next name, with the line break that the code has.</summary>
    private static string WithUsing(string code)
    {
        var place = code.IndexOf("using System.Net.Http;", StringComparison.Ordinal);
        var line = code.LastIndexOf(';', place) + 1;
        return code.Insert(place, "using System.Net;" + code[line..place]);
    }
}
