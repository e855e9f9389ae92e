using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>A file of the package that is generated: compared with what stands in the repository, or written on request.</summary>
internal static class PackageFile
{
    private const string UpdateVariable = "SECURE_AI_UPDATE_DOCS";

    private static readonly string RepositoryRoot = FindRoot(AppContext.BaseDirectory);

    /// <summary>Fails when the file differs; rewrites it instead when the update variable is 1.</summary>
    public static void Verify(string path, string content)
    {
        var file = Path.Combine(RepositoryRoot, path);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
            File.WriteAllText(file, content);

        var actual = File.Exists(file) ? File.ReadAllText(file) : null;
        Assert.True(
            content == actual,
            $"{path} is out of date; run: {UpdateVariable}=1 dotnet test tests/SecureAiAnalyzers.Tests --filter \"FullyQualifiedName~Meta\"");
    }

    /// <summary>Names of the files in a folder, sorted.</summary>
    public static IEnumerable<string> FilesIn(string folder) =>
        Directory.GetFiles(Path.Combine(RepositoryRoot, folder)).Select(file => folder + "/" + Path.GetFileName(file)).Order(StringComparer.Ordinal);

    private static string FindRoot(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SecureAiAnalyzers.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
