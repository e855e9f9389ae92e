using SecureAiAnalyzers.Catalog.Model;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Checks and encoders that are right for one use of a value and not for another.</summary>
public sealed class KindGuardTests
{
    [Theory]
    [InlineData("var u = new Uri(x); if (u.Host == \"a.com\") Sink(x); else Sink([|x|]);")]
    [InlineData("var u = new Uri(x); if (new[] { \"a.com\", \"b.com\" }.Contains(u.Host)) Sink(u.ToString()); else Sink([|u.ToString()|]);")]
    [InlineData("if (x.StartsWith(\"https://a.com/\", StringComparison.Ordinal)) Sink(x); else Sink([|x|]);")]
    [InlineData("if (x.StartsWith(\"https://a.com\", StringComparison.Ordinal)) Sink([|x|]);")]
    [InlineData("if (x.StartsWith(\"https://\", StringComparison.Ordinal)) Sink([|x|]);")]
    [InlineData("var u = new Uri(x); if (u.Scheme == \"https\") Sink([|u.ToString()|]);")]
    [InlineData("var u = new Uri(x); if (u.Host.EndsWith(\"a.com\")) Sink([|u.ToString()|]);")]
    [InlineData("Sink(\"https://a.com/\" + x); Sink([|\"https://a.com\" + x|]);")]
    [InlineData("Sink(\"https://a.com/\" + x); Sink([|\"https://\" + x + \"/b\"|]);")]
    [InlineData("Sink(\"/a/\" + x); Sink([|\"/\" + x|]);")]
    [InlineData("Sink(\"a?b=\" + x); Sink([|\"//\" + x + \"/b\"|]);")]
    [InlineData("Sink(string.Format(\"https://a.com/{0}/{1}\", x, x)); Sink([|string.Format(\"https://{0}/{1}\", x, x)|]);")]
    [InlineData("Sink(string.Concat(\"https://a.com/\", x, \"/\", x)); Sink([|string.Concat(x, \"/\", x)|]);")]
    [InlineData("var y = \"https://a.com/?\"; y += \"b=\" + x; Sink(y); var z = \"\"; z += x; Sink([|z|]);")]
    [InlineData("var y = \"https://a.com/\"; y += x; Sink(y); var z = \"https://\"; z += x; Sink([|z|]);")]
    [InlineData("var tls = Coin() ? \"https://\" : \"http://\"; Sink([|tls + x|]);")]
    [InlineData("Sink(new UriBuilder(\"https://a.com\") { Path = x, Query = \"q=\" + x }.ToString()); Sink([|new UriBuilder(\"https://a.com\") { Host = x }.ToString()|]);")]
    [InlineData("var u = new Uri(new Uri(\"https://a.com\"), \"b/\" + x); Sink(u.ToString()); Sink([|new Uri(new Uri(\"https://a.com\"), x).ToString()|]);")]
    [InlineData("var u = new Uri(x); if (u.Host.EndsWith(\".a.com\")) Sink(u.ToString()); else Sink([|u.ToString()|]);")]
    [InlineData("var u = new Uri(x); if (new Uri(\"https://a.com/\").IsBaseOf(u)) Sink(u.ToString()); else Sink([|u.ToString()|]);")]
    [InlineData("var all = new[] { \"a.com\" }; var u = new Uri(x); if (all.Any(a => u.Host == a || u.Host.EndsWith(\".\" + a))) Sink(u.ToString()); else Sink([|u.ToString()|]);")]
    public void Reports_address_whose_host_is_not_checked(string statements) => VerifyAddresses(statements);

    [Theory]
    [InlineData("var u = new Uri(x); if (u.Host != \"a.com\") return; Sink(u.ToString());")]
    [InlineData("if (!Uri.TryCreate(x, UriKind.Absolute, out var u) || u.Host != \"a.com\") return; Sink(u.AbsoluteUri);")]
    [InlineData("var u = new Uri(x); if (u.Host is \"a.com\" or \"b.com\") Sink(u.ToString());")]
    public void DoesNotReport_address_whose_host_is_checked(string statements) => VerifyAddresses(statements);

    [Theory]
    [InlineData("var u = new Uri(x); if (u.Host == \"a.com\") Sink([|u.ToString()|]);")]
    [InlineData("if (x.StartsWith(\"https://a.com/\", StringComparison.Ordinal)) Sink([|x|]);")]
    [InlineData("Sink([|Uri.EscapeDataString(x)|]);")]
    [InlineData("Sink([|System.Net.WebUtility.HtmlEncode(x)|]);")]
    [InlineData("Sink([|Path.GetFileName(x)|]);")]
    public void Reports_instructions_after_checks_for_other_uses(string statements) =>
        KindTest.Verify(SinkKinds.Instructions, "var x = In();\n" + statements);

    [Theory]
    [InlineData("var full = Path.GetFullPath(x); if (full.StartsWith(\"/data/\", StringComparison.Ordinal)) Sink(full); else Sink([|full|]);")]
    [InlineData("if (x.StartsWith(\"/data/\", StringComparison.Ordinal)) Sink([|x|]);")]
    [InlineData("Sink(Path.Combine(\"/data\", Path.GetFileName(x))); Sink([|Path.Combine(\"/data\", x)|]);")]
    [InlineData("Sink(Path.GetFileNameWithoutExtension(x)); Sink([|Path.ChangeExtension(x, \".txt\")|]);")]
    [InlineData("Sink([|Path.GetFileName(x) + In()|]);")]
    public void Reports_path_that_may_leave_its_folder(string statements) => KindTest.Verify(SinkKinds.FilePath, "var x = In();\n" + statements);

    [Theory]
    [InlineData("var full = Path.GetFullPath(Path.Combine(\"/data\", x)); if (!full.StartsWith(\"/data/\", StringComparison.Ordinal)) throw new Exception(); Sink(full);")]
    public void DoesNotReport_path_inside_its_folder(string statements) => KindTest.Verify(SinkKinds.FilePath, "var x = In();\n" + statements);

    [Theory]
    [InlineData("Sink([|Path.GetFileName(x)|]);")]
    [InlineData("Sink([|Path.Combine(\"/data\", Path.GetFileName(x))|]);")]
    public void Reports_folder_named_by_a_file_name(string statements) => KindTest.Verify(SinkKinds.Directory, "var x = In();\n" + statements);

    [Theory]
    [InlineData("Sink([|System.Text.Encodings.Web.HtmlEncoder.Default.Encode(x)|]);")]
    [InlineData("Sink([|System.Text.Encodings.Web.JavaScriptEncoder.Default.Encode(x)|]);")]
    [InlineData("Sink([|System.Net.WebUtility.HtmlEncode(x)|]);")]
    [InlineData("Sink([|System.Web.HttpUtility.UrlPathEncode(x)|]);")]
    public void Reports_address_that_is_not_encoded_for_one(string statements) => KindTest.Verify(SinkKinds.Url, "var x = In();\n" + statements);

    [Theory]
    [InlineData("Sink(System.Text.Encodings.Web.UrlEncoder.Default.Encode(x));")]
    [InlineData("Sink(System.Net.WebUtility.UrlEncode(x));")]
    [InlineData("Sink(Uri.EscapeDataString(x));")]
    public void DoesNotReport_encoded_address(string statements) => KindTest.Verify(SinkKinds.Url, "var x = In();\n" + statements);

    [Theory]
    [InlineData("Sink([|\"<b>\" + System.Net.WebUtility.HtmlEncode(x) + x|]);")]
    [InlineData("Sink([|System.Net.WebUtility.HtmlDecode(System.Net.WebUtility.HtmlEncode(x) + x)|]);")]
    [InlineData("Sink([|Path.GetFileName(x)|]);")]
    [InlineData("var y = System.Net.WebUtility.HtmlEncode(x); Sink(y); y += x; Sink([|y|]);")]
    [InlineData("if (Coin()) x = System.Net.WebUtility.HtmlEncode(x); Sink([|x|]);")]
    public void Reports_html_that_is_not_all_encoded(string statements) => KindTest.Verify(SinkKinds.Html, "var x = In();\n" + statements);

    [Theory]
    [InlineData("Sink(System.Net.WebUtility.HtmlEncode(x));")]
    [InlineData("Sink(System.Web.HttpUtility.HtmlEncode(x));")]
    [InlineData("Sink(System.Text.Encodings.Web.HtmlEncoder.Default.Encode(x));")]
    [InlineData("Sink(\"<b>\" + System.Net.WebUtility.HtmlEncode(x) + \"</b>\");")]
    public void DoesNotReport_encoded_html(string statements) => KindTest.Verify(SinkKinds.Html, "var x = In();\n" + statements);

    [Theory]
    [InlineData(SinkKinds.Instructions)]
    [InlineData(SinkKinds.Sql)]
    [InlineData(SinkKinds.Html)]
    [InlineData(SinkKinds.FilePath)]
    [InlineData(SinkKinds.Log)]
    internal void Reports_text_beside_its_hash_for_every_use(SinkKinds kind)
    {
        KindTest.Verify(kind, "var x = In(); Sink(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(x)))); Sink([|x|]);");
        KindTest.Verify(kind, "var x = In(); Sink([|x + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(x)))|]);");
    }

    [Theory]
    [InlineData(SinkKinds.Html, "Sink([|Sql(In())|]);")]
    [InlineData(SinkKinds.Sql, "Sink([|HtmlAndUrl(In())|]);")]
    [InlineData(SinkKinds.Sql, "Sink([|Sql(In()) + In()|]);")]
    [InlineData(SinkKinds.Sql, "Sink([|Sql(\"c\") + In()|]);")]
    [InlineData(SinkKinds.Html, "var x = In(); Check(x); Sink([|x|]);")]
    [InlineData(SinkKinds.Sql, "var x = In(); CheckFirst(\"c\", x); Sink([|x|]);")]
    [InlineData(SinkKinds.Sql, "var x = In(); Check(x); x = In(); Sink([|x|]);")]
    internal void Reports_what_no_declared_sanitizer_of_the_kind_made(SinkKinds kind, string statements) => VerifyDeclaredSanitizers(kind, statements);

    [Theory]
    [InlineData(SinkKinds.Sql, "Sink(Sql(In()));")]
    [InlineData(SinkKinds.Html, "Sink(All(In()));")]
    [InlineData(SinkKinds.Instructions, "Sink(All(In()));")]
    [InlineData(SinkKinds.Html, "Sink(HtmlAndUrl(In()));")]
    [InlineData(SinkKinds.Url, "Sink(HtmlAndUrl(In()));")]
    [InlineData(SinkKinds.Sql, "var x = In(); Check(x); Sink(x);")]
    [InlineData(SinkKinds.Sql, "var x = In(); CheckFirst(x, \"c\"); Sink(x);")]
    internal void DoesNotReport_what_a_declared_sanitizer_of_the_kind_made(SinkKinds kind, string statements) => VerifyDeclaredSanitizers(kind, statements);

    private static void VerifyAddresses(string statements)
    {
        KindTest.Verify(SinkKinds.Url, "var x = In();\n" + statements);
        if (!statements.Contains("Escape", StringComparison.Ordinal))
            KindTest.Verify(SinkKinds.Endpoint, "var x = In();\n" + statements);
    }

    private static void VerifyDeclaredSanitizers(SinkKinds kind, string statements) => KindTest.VerifyMembers(kind, $$"""
        [SecureAi.Sanitizer("sql")] static string Sql(string s) => s;
        [SecureAi.Sanitizer] static string All(string s) => s;
        [SecureAi.Sanitizer("html", "url")] static string HtmlAndUrl(string s) => s;
        [SecureAi.Sanitizer("sql")] static void Check(string s) { }
        static void CheckFirst([SecureAi.Sanitizer("sql")] string s, string t) { }
        void M() { {{statements}} }
        """);

    [Theory]
    [InlineData(SinkKinds.Xml, "Sink(File.ReadAllText([|x|]));")]
    [InlineData(SinkKinds.Command, "Sink(File.ReadAllLines([|x|])[0]);")]
    [InlineData(SinkKinds.FilePath, "foreach (var line in File.ReadLines([|x|])) Sink(line);")]
    internal void Reports_path_of_a_file_but_not_its_content(SinkKinds kind, string statements) =>
        KindTest.Verify(kind, "var x = In();\n" + statements);

    [Theory]
    [InlineData(SinkKinds.Instructions, "var text = File.ReadAllText([|x|]); Sink([|text|]);")]
    [InlineData(SinkKinds.Template, "var text = File.ReadAllText([|x|]); Sink([|text|]);")]
    internal void Reports_content_of_a_file_that_a_model_reads(SinkKinds kind, string statements) => KindTest.Verify(kind, "var x = In();\n" + statements);
}
