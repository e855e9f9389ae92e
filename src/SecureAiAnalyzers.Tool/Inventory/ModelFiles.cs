using System.Security.Cryptography;
using SecureAiAnalyzers.Tool.Sarif;

namespace SecureAiAnalyzers.Tool.Inventory;

/// <summary>Model files in a folder, by their names: code tells no more of a file. Links lead out of the folder, and are not followed.</summary>
internal static class ModelFiles
{
    private static readonly EnumerationOptions Inside = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.System,
    };

    /// <summary>Adds to each model that is a file the SHA-256 of the file.</summary>
    /// <returns>Why a model has none, one sentence each.</returns>
    public static IReadOnlyList<string> AddHashes(IEnumerable<Asset> assets, string folder)
    {
        if (!Directory.Exists(folder))
            throw new ToolException($"{folder}: is no folder of model files");

        var models = assets.Select(asset => (Asset: asset, Name: asset[AssetProperties.File])).Where(model => model.Name is not null).ToArray();
        var names = models.Select(model => model.Name!).ToHashSet(StringComparer.Ordinal);
        var found = names.Count == 0
            ? Array.Empty<string>().ToLookup(file => file)
            : Directory.EnumerateFiles(folder, "*", Inside).Where(file => names.Contains(Path.GetFileName(file))).ToLookup(file => Path.GetFileName(file));
        var problems = new List<string>();
        foreach (var (asset, name) in models)
        {
            var hashes = found[name!].Select(HashOf).Distinct().ToArray();
            if (hashes.Length == 1)
                asset.Add(AssetProperties.Hash, hashes[0]);
            else
                problems.Add($"{folder}: {(hashes.Length == 0 ? "holds no file" : "holds several files")} '{PlainText.OneLine(name!)}', so that the bill has no hash of it");
        }

        return problems;
    }

    private static string HashOf(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return Convert.ToHexString(SHA256.HashData(stream)).ToLowerInvariant();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{file}: {exception.Message}");
        }
    }
}
