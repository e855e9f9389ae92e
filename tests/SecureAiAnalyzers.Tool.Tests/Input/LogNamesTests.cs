using SecureAiAnalyzers.Tool.Input;
using Xunit;

namespace SecureAiAnalyzers.Tool.Tests.Input;

/// <summary>How the projects of logs are called.</summary>
public sealed class LogNamesTests
{
    [Theory]
    [InlineData("Shop.net10.0", "Shop")]
    [InlineData("Shop.Web.net8.0-windows10.0.19041", "Shop.Web")]
    [InlineData("Shop.netstandard2.0", "Shop")]
    [InlineData("Shop.net472", "Shop")]
    [InlineData("Shop.netcoreapp3.1", "Shop")]
    [InlineData("Shop.networks", "Shop.networks")]
    [InlineData("net10.0", "net10.0")]
    [InlineData("Shop", "Shop")]
    public void Log_is_called_as_its_project_without_the_framework(string log, string name) => Assert.Equal([name], Names($"logs/{log}.sarif"));

    [Fact]
    public void Logs_of_one_name_are_called_as_their_folders() =>
        Assert.Equal(["Api", "other", "tools/Desk"], Names("src/Api/secure-ai.sarif", "src/tools/Desk/secure-ai.sarif", "src/other.sarif"));

    [Fact]
    public void Log_in_the_folder_of_all_keeps_its_name() => Assert.Equal(["Api", "secure-ai"], Names("src/Api/secure-ai.sarif", "src/secure-ai.sarif"));

    [Fact]
    public void Frameworks_of_a_project_are_one() => Assert.Equal(["Shop"], Names("obj/Shop.net8.0.sarif", "obj/Shop.net10.0.sarif"));

    [Fact]
    public void Sentence_about_a_log_loses_the_folder_of_all()
    {
        var names = LogNames.Of([Full("logs/a/x.sarif"), Full("logs/b/y.sarif")]);

        Assert.Equal($"a{Path.DirectorySeparatorChar}x.sarif: is empty", names.WithoutFolder(Full("logs/a/x.sarif") + ": is empty"));
        Assert.Equal("2 findings left out", names.WithoutFolder("2 findings left out"));
    }

    private static IReadOnlyList<string> Names(params string[] logs)
    {
        string[] files = [.. logs.Select(Full)];
        return LogNames.Of(files).NamesOf(files);
    }

    private static string Full(string path) => Path.GetFullPath(path);
}
