using SecureAiAnalyzers.Tool.Sources;
using Xunit;

namespace SecureAiAnalyzers.Tool.Tests.Sources;

/// <summary>The one spelling of a file.</summary>
public sealed class SourceUriTests
{
    [Theory]
    [InlineData("file:///src/a.cs", "file:///src/a.cs")]
    [InlineData("FILE:///src/./x/../a.cs", "file:///src/a.cs")]
    [InlineData("file:///src/../../../etc/passwd", "file:///etc/passwd")]
    [InlineData("file:///src/%2e%2e/%2E%2E/etc/passwd", "file:///etc/passwd")]
    [InlineData("file:///src/..%2f..%5cetc/passwd", "file:///etc/passwd")]
    [InlineData("file://localhost/src/a.cs", "file:///src/a.cs")]
    [InlineData("file://server/share/a.cs", "file://server/share/a.cs")]
    [InlineData("//server/share/a.cs", "file://server/share/a.cs")]
    [InlineData(@"\\server\share\a.cs", "file://server/share/a.cs")]
    [InlineData("file:///c:/src/a.cs", "file:///C:/src/a.cs")]
    [InlineData(@"c:\src\a.cs", "file:///C:/src/a.cs")]
    [InlineData("/src/a.cs", "file:///src/a.cs")]
    [InlineData("src/a.cs", "src/a.cs")]
    [InlineData("./src//a.cs", "src/a.cs")]
    [InlineData("src/x/../a.cs", "src/a.cs")]
    [InlineData("file:///src/a%20b/%C3%A9%25.cs", "file:///src/a%20b/%C3%A9%25.cs")]
    [InlineData("file:///src/a b/é.cs", "file:///src/a%20b/%C3%A9.cs")]
    [InlineData("file:///src/%1b%5b31m%0a.cs", "file:///src/%1B%5B31m%0A.cs")]
    [InlineData("file:///src/a.cs?x#y", "file:///src/a.cs%3Fx%23y")]
    public void Files_are_spelt_in_one_way(string text, string expected)
    {
        Assert.Equal(expected, SourceUri.Of(text));
        Assert.Equal(expected, SourceUri.Of(expected));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../a.cs")]
    [InlineData("src/../../a.cs")]
    [InlineData("%2e%2e/a.cs")]
    [InlineData("..%5ca.cs")]
    [InlineData("https://example.com/a.cs")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("git:abc")]
    [InlineData("file://")]
    [InlineData("file://server")]
    [InlineData("file://user@server/a.cs")]
    [InlineData("file://server:80/a.cs")]
    [InlineData("file:///")]
    public void What_no_compiler_writes_is_no_file(string text) => Assert.Null(SourceUri.Of(text));
}
