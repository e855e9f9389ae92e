using System.Security;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Web;
using Ganss.Xss;
using Xunit;
using WebUtility = System.Net.WebUtility;

namespace SecureAiAnalyzers.SeenBehaviour.Cleaning;

/// <summary>SAI5004: what the encoders and the sanitizer give opens no element and no attribute of HTML.</summary>
public sealed class EncodingTests
{
    private const string Attack = "<img src=x onerror=\"alert('1')\"> & <script>alert(2)</script>";

    private static readonly Dictionary<string, Func<string, string?>> Encoders = new()
    {
        ["WebUtility.HtmlEncode"] = WebUtility.HtmlEncode,
        ["WebUtility.UrlEncode"] = WebUtility.UrlEncode,
        ["HttpUtility.HtmlEncode"] = static text => HttpUtility.HtmlEncode(text),
        ["HttpUtility.HtmlAttributeEncode"] = HttpUtility.HtmlAttributeEncode,
        ["HttpUtility.JavaScriptStringEncode"] = HttpUtility.JavaScriptStringEncode,
        ["HttpUtility.UrlEncode"] = static text => HttpUtility.UrlEncode(text),
        ["Uri.EscapeDataString"] = Uri.EscapeDataString,
        ["SecurityElement.Escape"] = SecurityElement.Escape,
        ["JsonSerializer.Serialize"] = static text => JsonSerializer.Serialize(text),
        ["HtmlEncoder.Default"] = HtmlEncoder.Default.Encode,
        ["JavaScriptEncoder.Default"] = JavaScriptEncoder.Default.Encode,
        ["UrlEncoder.Default"] = UrlEncoder.Default.Encode,
    };

    [Theory]
    [InlineData("WebUtility.HtmlEncode")]
    [InlineData("WebUtility.UrlEncode")]
    [InlineData("HttpUtility.HtmlEncode")]
    [InlineData("HttpUtility.HtmlAttributeEncode")]
    [InlineData("HttpUtility.JavaScriptStringEncode")]
    [InlineData("HttpUtility.UrlEncode")]
    [InlineData("Uri.EscapeDataString")]
    [InlineData("SecurityElement.Escape")]
    [InlineData("JsonSerializer.Serialize")]
    [InlineData("HtmlEncoder.Default")]
    [InlineData("JavaScriptEncoder.Default")]
    [InlineData("UrlEncoder.Default")]
    public void Encoded_text_opens_no_element(string encoder) => Assert.DoesNotContain('<', Encoders[encoder](Attack)!);

    [Fact]
    public void Relaxed_encoder_leaves_elements_as_they_are() =>
        Assert.Contains("<script>", JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(Attack), StringComparison.Ordinal);

    [Theory]
    [InlineData("WebUtility.UrlEncode")]
    [InlineData("HttpUtility.UrlEncode")]
    [InlineData("Uri.EscapeDataString")]
    [InlineData("UrlEncoder.Default")]
    public void Encoded_text_is_one_segment_of_an_address(string encoder)
    {
        var address = new Uri("https://models.contoso.example/files/" + Encoders[encoder]("../@evil.example/?a=b#c"));

        Assert.Equal("models.contoso.example", address.Host);
        Assert.Equal(3, address.Segments.Length);
        Assert.Equal("", address.Query + address.Fragment);
    }

    [Theory]
    [InlineData("<p>Hello</p><script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<a href=\"javascript:alert(1)\">link</a>")]
    [InlineData("<svg><script>alert(1)</script></svg>")]
    [InlineData("<p style=\"background:url(javascript:alert(1))\">text</p>")]
    public void Sanitized_text_holds_no_script(string html) =>
        Assert.DoesNotContain("alert", new HtmlSanitizer().Sanitize(html), StringComparison.Ordinal);
}
