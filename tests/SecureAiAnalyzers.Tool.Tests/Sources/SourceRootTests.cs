using SecureAiAnalyzers.Tool.Sources;
using Xunit;

namespace SecureAiAnalyzers.Tool.Tests.Sources;

/// <summary>To which folder places are relative.</summary>
public sealed class SourceRootTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("/src/shop", "file:///src/shop/a/b.cs", "a/b.cs")]
    [InlineData("/src/shop/", "file:///src/shop/a.cs", "a.cs")]
    [InlineData("/src/shop", "file:///src/shopping/a.cs", "file:///src/shopping/a.cs")]
    [InlineData("/src/shop", "file:///src/shop", "file:///src/shop")]
    [InlineData("/src/100%25", "file:///src/100%2525/a.cs", "a.cs")]
    [InlineData("/", "file:///src/a.cs", "src/a.cs")]
    [InlineData(@"D:\a\shop", "file:///D:/A/Shop/x.cs", "x.cs")]
    [InlineData("file:///d:/a/shop", "file:///D:/a/shop/x.cs", "x.cs")]
    [InlineData(@"\\server\share", "file://server/share/x.cs", "x.cs")]
    [InlineData("/src/shop", "obj/generated.cs", "obj/generated.cs")]
    public void Files_below_a_named_root_are_relative(string root, string file, string expected) =>
        Assert.Equal(expected, SourceRoot.Find([root], _folder.FullName, [file]).Locate(file));

    [Fact]
    public void Innermost_of_several_roots_counts()
    {
        var root = SourceRoot.Find(["/src", "/src/shop"], _folder.FullName, []);

        Assert.Equal("a.cs", root.Locate("file:///src/shop/a.cs"));
        Assert.Equal("b.cs", root.Locate("file:///src/b.cs"));
    }

    [Fact]
    public void File_of_another_machine_is_left_out() =>
        Assert.Null(SourceRoot.Find(["/src"], _folder.FullName, []).Locate("file://server/share/a.cs"));

    [Fact]
    public void Working_tree_of_git_is_the_root()
    {
        _folder.Write(".git/HEAD", "ref: refs/heads/main");
        var current = Directory.CreateDirectory(_folder["src/app"]).FullName;
        var file = SourceUri.Of(_folder["src/app/a.cs"])!;

        var root = SourceRoot.Find([], current, [file, "file:///usr/x.cs"]);

        Assert.False(root.IsGuessed);
        Assert.Equal("src/app/a.cs", root.Locate(file));
    }

    [Fact]
    public void Folder_of_all_files_is_the_root_when_they_are_of_another_machine()
    {
        _folder.Write(".git", "gitdir: elsewhere");

        var root = SourceRoot.Find([], _folder.FullName, ["file:///home/ci/shop/App/a.cs", "file:///home/ci/shop/App.Core/b.cs"]);

        Assert.True(root.IsGuessed);
        Assert.Equal("App.Core/b.cs", root.Locate("file:///home/ci/shop/App.Core/b.cs"));
    }

    [Fact]
    public void Folder_of_a_single_file_is_the_root() =>
        Assert.Equal("a.cs", SourceRoot.Find([], "/", ["file:///home/ci/shop/a.cs"]).Locate("file:///home/ci/shop/a.cs"));
}
