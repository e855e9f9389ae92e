using Flurl;
using Microsoft.AspNetCore.WebUtilities;
using Xunit;

namespace SecureAiAnalyzers.SeenBehaviour.Cleaning;

/// <summary>SAI5006, SAI1003 and SAI5005: what is set behind the host changes no host, and the name of a file names no other folder.</summary>
public sealed class AddressAndPathTests
{
    private const string Base = "https://models.contoso.example";
    private const string Host = "models.contoso.example";

    public static TheoryData<string> Attacks =>
        new("@evil.example", "//evil.example", ".evil.example", "\\evil.example", "https://evil.example", ":80@evil.example");

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Path_query_and_fragment_of_a_builder_change_no_host(string attack)
    {
        Assert.Equal(Host, new UriBuilder(Base) { Path = attack }.Uri.Host);
        Assert.Equal(Host, new UriBuilder(Base) { Query = attack }.Uri.Host);
        Assert.Equal(Host, new UriBuilder(Base) { Fragment = attack }.Uri.Host);
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Text_behind_the_slash_changes_no_host(string attack) => Assert.Equal(Host, new Uri($"{Base}/{attack}/v1").Host);

    [Theory]
    [InlineData("@evil.example")]
    [InlineData(".evil.example")]
    public void Text_behind_the_host_without_a_slash_changes_it(string attack) => Assert.NotEqual(Host, new Uri(Base + attack).Host);

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Query_helper_changes_no_host(string attack) =>
        Assert.Equal(Host, new Uri(QueryHelpers.AddQueryString(Base, attack, attack)).Host);

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Appended_segments_and_parameters_change_no_host(string attack)
    {
        Assert.Equal(Host, new Uri(Base.AppendPathSegment(attack)).Host);
        Assert.Equal(Host, new Uri(Base.AppendPathSegments(attack, attack)).Host);
        Assert.Equal(Host, new Uri(Base.SetQueryParam(attack, attack)).Host);
    }

    [Theory]
    [InlineData("../secrets.txt", "secrets.txt")]
    [InlineData("/etc/passwd", "passwd")]
    [InlineData("a/../../b.txt", "b.txt")]
    [InlineData("..", "..")]
    public void File_name_is_the_last_part(string path, string name) => Assert.Equal(name, Path.GetFileName(path));

    [Fact]
    public void Base_compares_the_host()
    {
        var root = new Uri(Base + "/");

        Assert.True(root.IsBaseOf(new Uri(Base + "/v1")));
        Assert.False(root.IsBaseOf(new Uri("https://evil.example/v1")));
        Assert.False(root.IsBaseOf(new Uri("https://models.contoso.example.evil.example/v1")));
        Assert.False(root.IsBaseOf(new Uri("https://models.contoso.example@evil.example/v1")));
    }
}
