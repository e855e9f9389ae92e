using System.Text.RegularExpressions;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Building;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class RegexPatternTests
{
    private const SinkKinds Paths = SinkKinds.FilePath | SinkKinds.Directory | SinkKinds.ModelFile;
    private const SinkKinds Logs = SinkKinds.Log | SinkKinds.LogEntry;
    private const SinkKinds Data = SinkKinds.Deserialization | SinkKinds.Xml | SinkKinds.Pattern;

    [Theory]
    [InlineData("^[a-z_]+$", SinkKinds.All)]
    [InlineData("^[A-Za-z0-9-]{1,64}$", SinkKinds.All)]
    [InlineData(
        @"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$",
        Paths | SinkKinds.Instructions | SinkKinds.Prompt | SinkKinds.Template | SinkKinds.Command | SinkKinds.Sql | SinkKinds.Html | Logs
        | SinkKinds.CommandLine | Data)]
    [InlineData("^[a-z']+$", SinkKinds.All & ~(SinkKinds.Sql | SinkKinds.Code | SinkKinds.Command | SinkKinds.Html))]
    [InlineData("^[a-z;]+$", SinkKinds.All & ~(SinkKinds.Sql | SinkKinds.Code | SinkKinds.Command))]
    [InlineData("^[a-z ]+$", Paths | Data | SinkKinds.Html | SinkKinds.Url | Logs | SinkKinds.Endpoint)]
    [InlineData("^[a-z\n]+$", Paths | Data | SinkKinds.Html | SinkKinds.Url | SinkKinds.Endpoint)]
    [InlineData("^[^<>\"'`]+$", SinkKinds.Html | SinkKinds.Xml)]
    [InlineData("^[a-z/]+$", SinkKinds.All & ~(SinkKinds.Code | Paths | SinkKinds.Url | SinkKinds.Endpoint | SinkKinds.Deserialization))]
    [InlineData("^[a-z.]+$", SinkKinds.All & ~(SinkKinds.Directory | SinkKinds.Url | SinkKinds.Endpoint | SinkKinds.Deserialization))]
    [InlineData(@"^https://api\.contoso\.com/.*$", SinkKinds.Url | SinkKinds.Endpoint)]
    [InlineData(@"^https://[a-z0-9-]+\.contoso\.com(:443)?/.*$", SinkKinds.Url | SinkKinds.Endpoint)]
    [InlineData(@"^https://(a|b)\.contoso\.com/.*$", SinkKinds.Url | SinkKinds.Endpoint)]
    [InlineData(@"^https://api\.contoso\.com/", SinkKinds.Url | SinkKinds.Endpoint)]
    [InlineData(@"^https://[a-z0-9-]+\.contoso\.com/", SinkKinds.Url | SinkKinds.Endpoint)]
    [InlineData(@"https://api\.contoso\.com/", SinkKinds.None)]
    [InlineData(@"^https://api\.contoso\.com", SinkKinds.None)]
    [InlineData(@"^https://\S+\.contoso\.com/", SinkKinds.None)]
    [InlineData(@"^https://api\.contoso\.com/|b", SinkKinds.None)]
    [InlineData(@"^https://[^/]+\.com/.*$", SinkKinds.None)]
    [InlineData(@"^https://[a-z]+contoso\.com/.*$", SinkKinds.None)]
    [InlineData("^https://.*$", SinkKinds.None)]
    [InlineData("^(a b)+$", Paths | Data | SinkKinds.Html | SinkKinds.Url | Logs | SinkKinds.Endpoint)]
    [InlineData("[a-z]+", SinkKinds.None)]
    [InlineData("^[a-z]+", SinkKinds.None)]
    [InlineData(@"^[]a]+$", SinkKinds.All & ~(SinkKinds.Code | SinkKinds.Command))]
    [InlineData(@"^[a-z-[aeiou]]+$", SinkKinds.All)]
    [InlineData(@"^[\p{L}\p{Nd}]+$", SinkKinds.All)]
    [InlineData(@"^\u0061\x62+$", SinkKinds.All)]
    [InlineData("^(?i)[a-z]+(?-i)[0-9]$", SinkKinds.All)]
    [InlineData("^(?<a>x)\\k<a>+$", SinkKinds.All)]
    internal void Pattern_is_right_for_what_its_characters_are_right_for(string pattern, SinkKinds kinds) =>
        Assert.Equal(kinds & ~SinkKinds.Length, RegexPattern.Parse(pattern, RegexOptions.None)!.RightFor & ~SinkKinds.Length);

    [Theory]
    [InlineData("^[^<>]{1,400}$")]
    [InlineData("^[a-z]?(ab){2}$")]
    [InlineData("^(yes|no)$")]
    public void Pattern_with_a_most_is_right_for_a_length(string pattern) =>
        Assert.NotEqual(SinkKinds.None, RegexPattern.Parse(pattern, RegexOptions.None)!.RightFor & SinkKinds.Length);

    [Theory]
    [InlineData("^[a-z]+$")]
    [InlineData("^[a-z]{3,}$")]
    [InlineData("^(a{1,3})*$")]
    [InlineData("[a-z]{1,3}")]
    public void Pattern_without_a_most_is_wrong_for_a_length(string pattern) =>
        Assert.Equal(SinkKinds.None, RegexPattern.Parse(pattern, RegexOptions.None)!.RightFor & SinkKinds.Length);

    [Fact]
    public void Pattern_of_words_is_right_for_everything() =>
        Assert.Equal(SinkKinds.All, RegexPattern.Parse("^(a b|c'd)$", RegexOptions.None)!.RightFor);
}
