using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Configuration;
using Xunit;

namespace SecureAiAnalyzers.Tests.Configuration;

public sealed class SymbolsFileTests
{
    private const string NotAnId = "is not the documentation-comment id of a";

    [Theory]
    [InlineData("sanitizer; M:A.B(System.String)", "sanitizer|M:A.B(System.String)|")]
    [InlineData("sanitizer;M:A.B;", "sanitizer|M:A.B|")]
    [InlineData("sanitizer; M:A.B; sql", "sanitizer|M:A.B|sql")]
    [InlineData("sanitizer; M:A.B; sql,html , path", "sanitizer|M:A.B|sql html path")]
    [InlineData("sanitizer; M:A.B; sql,, ,html,", "sanitizer|M:A.B|sql html")]
    [InlineData("  Source ;\tP:A.B ;\tsecret  ", "source|P:A.B|secret")]
    [InlineData("source; F:A.B", "source|F:A.B|")]
    [InlineData("source; T:A.B`1+C", "source|T:A.B`1+C|")]
    [InlineData("source; M:A.#ctor(System.String)", "source|M:A.#ctor(System.String)|")]
    [InlineData("source; M:A.System#IDisposable#Dispose # why", "source|M:A.System#IDisposable#Dispose|")]
    [InlineData("sanitizer; M:A.B; sql # checks; each, name", "sanitizer|M:A.B|sql")]
    [InlineData("sanitizer; M:A.B; sql #", "sanitizer|M:A.B|sql")]
    [InlineData("sanitizer; M:A.B; anything", "sanitizer|M:A.B|anything")]
    [InlineData("guard; P:A.B; sql, false", "guard|P:A.B|sql false")]
    [InlineData("guard; M:A.B(*); @text,html, @other", "guard|M:A.B(*)|html|text other")]
    [InlineData("sink; M:A.B; @", "sink|M:A.B||")]
    [InlineData("prompt; M:A.B; @text", "prompt|M:A.B||text")]
    [InlineData("output; F:A.B", "output|F:A.B|")]
    public void Line_has_its_fields(string text, string expected)
    {
        var file = Parse(text);

        Assert.Empty(file.Problems);
        Assert.Equal(expected, Describe(Assert.Single(file.Lines)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n   \n\t")]
    [InlineData("# only a comment")]
    [InlineData("   # sanitizer; M:A.B")]
    [InlineData("#")]
    public void Blank_and_comment_lines_say_nothing(string text)
    {
        var file = Parse(text);

        Assert.Empty(file.Lines);
        Assert.Empty(file.Problems);
    }

    [Theory]
    [InlineData("sanitiser; M:A.B", "sanitiser", "Role 'sanitiser' is unknown; the nearest known role is 'sanitizer'")]
    [InlineData("sauce; M:A.B", "sauce", "Role 'sauce' is unknown; the nearest known role is 'source'")]
    [InlineData("  sanitizer M:A.B", "sanitizer M:A.B", "Role 'sanitizer M:A.B' is unknown; the nearest known role is 'sanitizer'")]
    [InlineData("; M:A.B", "; M:A.B", "Role '' is unknown; the nearest known role is 'sink'")]
    [InlineData("sanitizer", "sanitizer", "The line names no symbol; its form is 'sanitizer; documentation-comment id; detail'")]
    [InlineData("source;", "source;", "The line names no symbol; its form is 'source; documentation-comment id; detail'")]
    [InlineData("source; ; secret", "source; ; secret", "The line names no symbol; its form is 'source; documentation-comment id; detail'")]
    [InlineData("sanitizer; T:A", "T:A", "'T:A' " + NotAnId + " method (M:), as the role 'sanitizer' takes it")]
    [InlineData("source; N:A", "N:A", "'N:A' " + NotAnId + " method (M:), property (P:), field (F:) or type (T:), as the role 'source' takes it")]
    [InlineData("sanitizer; A.B", "A.B", "'A.B' " + NotAnId + " method (M:), as the role 'sanitizer' takes it")]
    [InlineData("sanitizer; M:", "M:", "'M:' " + NotAnId + " method (M:), as the role 'sanitizer' takes it")]
    [InlineData("sanitizer; M:A B", "M:A B", "'M:A B' " + NotAnId + " method (M:), as the role 'sanitizer' takes it")]
    [InlineData("sanitizer; M:A; sql; html", "html", "The line has more than 3 fields; its form is 'sanitizer; documentation-comment id; detail'")]
    public void Wrong_line_is_a_problem_of_its_wrong_part(string text, string part, string message)
    {
        var file = Parse(text);

        Assert.Empty(file.Lines);
        var problem = Assert.Single(file.Problems);
        Assert.Equal(message, problem.Message);
        Assert.Equal(part, text.Substring(problem.Span.Start, problem.Span.Length));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Fields_know_where_they_stand(string lineEnd)
    {
        var text = string.Join(lineEnd, "# ours", "sanitizer; M:A.B; sql, html", "nonsense", " source;P:A.C");
        var file = Parse(text);

        Assert.Equal(["M:A.B", "P:A.C"], file.Lines.Select(line => Cut(text, line.Id.Span)));
        Assert.Equal(["sql", "html"], file.Lines[0].Details.Select(detail => Cut(text, detail.Span)));
        Assert.Equal(["nonsense"], file.Problems.Select(problem => Cut(text, problem.Span)));
    }

    [Fact]
    public void Huge_line_is_one_short_problem()
    {
        var problem = Assert.Single(Parse("source; M:A." + new string('x', 3_000_000)).Problems);

        Assert.InRange(problem.Message.Length, 80, 250);
        Assert.Contains("…", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Huge_role_is_one_short_problem() =>
        Assert.InRange(Assert.Single(Parse(new string('s', 1_000_000)).Problems).Message.Length, 80, 250);

    [Fact]
    public void Deeply_nested_id_is_refused() =>
        Assert.Single(Parse("source; M:A.B(" + string.Concat(Enumerable.Repeat("A{", 100)) + ")").Problems);

    [Fact]
    public void Control_characters_do_not_reach_messages() =>
        Assert.Equal(
            ["Role 'so?urce' is unknown; the nearest known role is 'source'"],
            Parse("so\0urce; M:A.B").Problems.Select(problem => problem.Message));

    [Fact]
    public void Each_cut_of_a_file_parses()
    {
        const string text = "# a\r\nsanitizer; M:A.#ctor; sql, html # c\r\n\0;;,;\r\nsource; T:A.B`1; secret, x; y\n;";
        for (var length = 0; length <= text.Length; length++)
        {
            var file = Parse(text[..length]);

            Assert.All(file.Problems, problem => Assert.True(problem.Span.End <= length));
            Assert.All(file.Lines.SelectMany(line => line.Details.Append(line.Id)), field => Assert.Equal(field.Text, Cut(text, field.Span)));
        }
    }

    [Fact]
    public void One_text_is_parsed_once()
    {
        var text = SourceText.From("source; M:A.B");

        Assert.Same(SymbolsFile.Of(text, CancellationToken.None), SymbolsFile.Of(text, CancellationToken.None));
    }

    [Fact]
    public void Parsing_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => SymbolsFile.Of(SourceText.From("source; M:A.B"), new CancellationToken(canceled: true)));

    [Theory]
    [InlineData("SecureAi.Symbols.txt", true)]
    [InlineData("/app/SecureAi.Symbols.txt", true)]
    [InlineData(@"C:\app\secureai.symbols.TXT", true)]
    [InlineData("/app/SecureAi.Symbols.Crm.txt", true)]
    [InlineData("/app/SecureAi.Symbols.Crm.Web.txt", true)]
    [InlineData("/app/SecureAi.SymbolsCrm.txt", false)]
    [InlineData("/app/Our.SecureAi.Symbols.txt", false)]
    [InlineData("/app/SecureAi.Symbols.md", false)]
    [InlineData("/SecureAi.Symbols.txt/other.txt", false)]
    [InlineData("", false)]
    public void File_is_known_by_its_name(string path, bool expected) => Assert.Equal(expected, SymbolsFile.IsSymbolsFile(new TextFile(path, "")));

    private static SymbolsFile Parse(string text) => SymbolsFile.Of(SourceText.From(text), CancellationToken.None);

    private static string Cut(string text, TextSpan span) => text.Substring(span.Start, span.Length);

    private static string Describe(SymbolsLine line) => string.Create(
        CultureInfo.InvariantCulture, $"{line.Role.Name}|{line.Id.Text}|{Words(line.Details)}{(line.Parameters.IsEmpty ? "" : "|" + Words(line.Parameters))}");

    private static string Words(IEnumerable<FileField> fields) => string.Join(' ', fields.Select(field => field.Text));
}
