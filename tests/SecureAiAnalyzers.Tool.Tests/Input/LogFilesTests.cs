using SecureAiAnalyzers.Tool.Input;
using Xunit;

namespace SecureAiAnalyzers.Tool.Tests.Input;

/// <summary>Which logs a command line names.</summary>
public sealed class LogFilesTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "a.sarif,b.sarif,logs/c.sarif")]
    [InlineData("logs", "logs/c.sarif")]
    [InlineData("a.sarif", "a.sarif")]
    [InlineData("*.sarif", "a.sarif,b.sarif")]
    [InlineData("**/*.sarif", "a.sarif,b.sarif,logs/c.sarif")]
    [InlineData("l*/c.sarif", "logs/c.sarif")]
    [InlineData("logs/d.json", "logs/d.json")]
    public void Files_folders_and_patterns_name_logs(string input, string expected)
    {
        foreach (var name in new[] { "b.sarif", "a.sarif", "logs/c.sarif", "logs/d.json" })
            _folder.Write(name, "{}");

        var logs = LogFiles.Find([_folder[input], _folder[input]]);

        Assert.Empty(logs.Problems);
        Assert.Equal(expected.Split(','), logs.Files.Select(file => Path.GetRelativePath(_folder.FullName, file).Replace('\\', '/')));
    }

    [Theory]
    [InlineData("missing.sarif")]
    [InlineData("*.sarif")]
    [InlineData("missing/*.sarif")]
    [InlineData("")]
    public void What_names_no_log_is_a_problem(string input)
    {
        var logs = LogFiles.Find([_folder[input]]);

        Assert.Empty(logs.Files);
        Assert.Contains(_folder[input], Assert.Single(logs.Problems), StringComparison.Ordinal);
    }
}
