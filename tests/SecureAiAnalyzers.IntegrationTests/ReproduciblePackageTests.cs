using System.IO.Compression;
using System.Security.Cryptography;
using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>Anybody who has the source can make the package again and compare it with the one that was published.</summary>
[Collection(SharedPackage.Name)]
public sealed class ReproduciblePackageTests(PackageFixture package)
{
    private static readonly string[] Sources = ["src", "Directory.Build.props", "Directory.Packages.props", "global.json"];

    private static readonly string[] BuildFolders = ["bin", "obj", "artifacts"];

    [Fact]
    public async Task Package_is_the_same_bytes_from_any_folder()
    {
        var root = Directory.CreateTempSubdirectory("SecureAiAnalyzers.").FullName;
        try
        {
            var first = await PackAsync(Path.Combine(root, "first"));
            var second = await PackAsync(Path.Combine(root, "second", "deeper"));

            Assert.Equal(Hashes(first), Hashes(second));
            Assert.Equal(await File.ReadAllBytesAsync(first), await File.ReadAllBytesAsync(second));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    /// <summary>Packs a copy of the sources by the documents' command; other analyzers change nothing of what is made.</summary>
    private async Task<string> PackAsync(string folder)
    {
        var repository = PackageFixture.Metadata("Repository");
        foreach (var file in Sources.SelectMany(source => FilesOf(Path.Combine(repository, source))))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(repository, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        string[] pack = [.. Documents.Arguments(PackageFixture.PackCommand), "-p:RunAnalyzers=false"];
        (await DotnetCommand.RunAsync(folder, pack, package.Compiler.Properties)).EnsureSuccess();
        return Assert.Single(Directory.EnumerateFiles(Path.Combine(folder, "artifacts"), "*.nupkg"));
    }

    private static IEnumerable<string> FilesOf(string source) => File.Exists(source)
        ? [source]
        : Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(source, file).Split(Path.DirectorySeparatorChar).Any(BuildFolders.Contains));

    /// <summary>What stands in the package, so that a failure names the file that differs.</summary>
    private static string Hashes(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        return string.Join('\n', archive.Entries.Select(entry =>
        {
            using var content = entry.Open();
            return $"{entry.FullName} {entry.LastWriteTime:u} {Convert.ToHexString(SHA256.HashData(content))}";
        }));
    }
}
