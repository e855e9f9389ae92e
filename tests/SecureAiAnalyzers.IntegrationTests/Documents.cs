using System.Text.RegularExpressions;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>What the documents tell readers to run and to write, so that tests do so as it stands there.</summary>
internal static partial class Documents
{
    public const string Readme = "README.md";
    public const string Pipeline = "docs/ci.md";
    public const string Adopting = "docs/adopting.md";
    public const string Organisation = "docs/organisation.md";

    /// <summary>The commands of all documents for users, without their comments.</summary>
    public static IReadOnlyList<string> Commands { get; } =
        [.. Files().SelectMany(file => Blocks(Read(file), "sh")).SelectMany(CommandLines).Distinct()];

    private static string Root => PackageFixture.Metadata("Repository");

    /// <summary>The arguments of the only <c>dotnet</c> command that begins and ends so.</summary>
    public static string[] Arguments(string start, string end = "")
    {
        var command = Commands.Single(command => command.StartsWith(start, StringComparison.Ordinal) && command.EndsWith(end, StringComparison.Ordinal));
        return ArgumentsOf(command);
    }

    /// <summary>The arguments of a command.</summary>
    public static string[] ArgumentsOf(string command) => [.. Word().Matches(command).Skip(1).Select(word => word.Groups["text"].Value)];

    /// <summary>The first block of a language that holds a text.</summary>
    public static string Block(string file, string language, string text) =>
        Blocks(Read(file), language).First(block => block.Contains(text, StringComparison.Ordinal));

    /// <summary>The blocks of a language.</summary>
    public static IEnumerable<string> AllBlocks(string file, string language) => Blocks(Read(file), language);

    /// <summary>Whether every shell understands the command alike.</summary>
    public static bool IsPlain(string command) => command.IndexOfAny(['\'', '$', '\\', '`', ';', '|', '>']) < 0;

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file))
            .Prepend(Readme);

    private static string Read(string file) => File.ReadAllText(Path.Combine(Root, file)).ReplaceLineEndings("\n");

    private static IEnumerable<string> Blocks(string text, string language) =>
        Fence().Matches(text).Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["content"].Value);

    private static IEnumerable<string> CommandLines(string block) =>
        block.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n').Select(line => Comment().Replace(line, "").Trim()).Where(line => line.Length > 0);

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<content>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"(^|\s)#.*$")]
    private static partial Regex Comment();

    [GeneratedRegex("\"(?<text>[^\"]*)\"|(?<text>[^\\s\"]+)")]
    private static partial Regex Word();
}
