using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>
/// Checks of our own files. Who breaks one has changed something else, so each failure begins with the place to edit, and says what to do there.
/// </summary>
internal static class Expect
{
    /// <summary>Fails unless the condition holds.</summary>
    /// <param name="condition">What has to be true.</param>
    /// <param name="place">A file, and where in it.</param>
    /// <param name="advice">What to do there.</param>
    public static void That(bool condition, string place, string advice) => Assert.True(condition, $"{place}: {advice}");

    /// <summary>Fails when there are problems, and lists them.</summary>
    public static void None(string place, string advice, IEnumerable<string> problems)
    {
        var found = problems.Distinct().Select(static problem => "\n  " + problem).ToArray();
        That(found.Length == 0, place, advice + string.Concat(found));
    }

    /// <summary>Fails when two lists differ, and says in what.</summary>
    public static void Same<T>(string place, string advice, IEnumerable<T> expected, IEnumerable<T> actual) =>
        Same(place, advice, "missing", expected, "too many", actual);

    /// <summary>Fails when what is found in code and the marks in it differ.</summary>
    public static void Marks(string place, string advice, IEnumerable<string> found, IEnumerable<string> marked) =>
        Same(place, advice, "found, not marked", found, "marked, not found", marked);

    /// <summary>The heading of a page, as a place.</summary>
    public static string Heading(string page, string heading) => $"{page}, heading '{heading.TrimStart('#').Trim()}'";

    /// <summary>The metadata of a rule, as a place.</summary>
    public static string Row(RuleDefinition rule) => $"{FileWith("src/SecureAiAnalyzers/Metadata", $"\"{rule.Id}\"")}, {rule.Id}";

    /// <summary>The file that declares the values of an enum of the catalogue.</summary>
    public static string FileOf(Type roles) => $"src/SecureAiAnalyzers/Catalog/Model/{roles.Name}.cs";

    /// <summary>The file that holds the rows of an SDK.</summary>
    public static string FileOf(SdkCatalog sdk)
    {
        const string Folder = "src/SecureAiAnalyzers/Catalog/Sdks";
        var type = typeof(AiCatalog).Assembly.GetTypes().FirstOrDefault(type => type.GetProperties().Any(property =>
            property.PropertyType == typeof(SdkCatalog) && property.GetMethod is { IsStatic: true } && property.GetValue(null) == sdk));
        return type is null ? Folder : Repository.FilesBelow(Folder, type.Name + ".cs").FirstOrDefault(Folder);
    }

    private static string FileWith(string folder, string text) =>
        Repository.FilesBelow(folder, "*.cs").FirstOrDefault(file => Repository.Read(file).Contains(text, StringComparison.Ordinal), folder);

    private static void Same<T>(string place, string advice, string missing, IEnumerable<T> expected, string added, IEnumerable<T> actual)
    {
        var (wanted, found) = (expected.ToArray(), actual.ToArray());
        if (!wanted.SequenceEqual(found))
            None(place, advice, Differences(missing, wanted, added, found));
    }

    private static IEnumerable<string> Differences<T>(string missing, T[] wanted, string added, T[] found)
    {
        string[] differences =
        [
            .. wanted.Except(found).Select(item => $"{missing}: {item}"),
            .. found.Except(wanted).Select(item => $"{added}: {item}"),
        ];
        return differences.Length > 0
            ? differences
            : [$"it is: {string.Join(" | ", found)}", $"and should be: {string.Join(" | ", wanted)}"];
    }
}
