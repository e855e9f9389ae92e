using System.Text;
using SecureAiAnalyzers.Tool.Output;
using Xunit;

namespace SecureAiAnalyzers.Tool.Tests.Output;

/// <summary>A file is there in full or not at all.</summary>
public sealed class OutputFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void File_and_its_folder_are_made()
    {
        Assert.Equal(3, OutputFile.Write(_folder["new/out.sarif"], Write("new")));

        Assert.Equal("new", File.ReadAllText(_folder["new/out.sarif"]));
        Assert.Single(Directory.GetFiles(_folder["new"]));
    }

    [Fact]
    public void Older_file_stays_when_writing_fails()
    {
        var path = _folder.Write("out.sarif", "old");

        Assert.Throws<InvalidOperationException>(() => OutputFile.Write(path, stream =>
        {
            Write("half")(stream);
            throw new InvalidOperationException();
        }));

        Assert.Equal("old", File.ReadAllText(path));
        Assert.Single(Directory.GetFiles(_folder.FullName));
    }

    [Fact]
    public void Link_is_replaced_and_not_followed()
    {
        var target = _folder.Write("precious.txt", "precious");
        var link = File.CreateSymbolicLink(_folder["out.sarif"], target).FullName;

        OutputFile.Write(link, Write("new"));

        Assert.Equal(("precious", "new"), (File.ReadAllText(target), File.ReadAllText(link)));
    }

    [Fact]
    public void Folder_is_not_replaced() => Assert.Throws<ToolException>(() => OutputFile.Write(_folder.FullName, Write("new")));

    private static Action<Stream> Write(string text) => stream => stream.Write(Encoding.UTF8.GetBytes(text));
}
