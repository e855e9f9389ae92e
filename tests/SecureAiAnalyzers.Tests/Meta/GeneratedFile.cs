using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>A file that is generated as a whole or in parts. The tests compare it with what its generator makes, or write it.</summary>
internal static class GeneratedFile
{
    /// <summary>The command that writes all generated files.</summary>
    public const string UpdateCommand =
        "SECURE_AI_UPDATE_DOCS=1 dotnet test tests/SecureAiAnalyzers.Tests --filter \"FullyQualifiedName~Meta\"";

    /// <summary>Whether the tests write the files instead of comparing them.</summary>
    public static bool IsUpdating => Environment.GetEnvironmentVariable("SECURE_AI_UPDATE_DOCS") == "1";

    /// <summary>Fails when the file does not have the expected text, or writes the text into it.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="expected">Its text.</param>
    /// <param name="reason">Why it is stale, for a file whose lines nobody reads; by default the first line that differs.</param>
    public static void Check(string path, string expected, string? reason = null)
    {
        var actual = Repository.Read(path);
        if (actual == expected)
            return;

        if (IsUpdating)
            Repository.Write(path, expected);
        else
            Assert.Fail($"{path} is stale: {reason ?? FirstDifference(expected, actual)}\nWrite it by: {UpdateCommand}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var expectedLines = expected.Split('\n');
        var actualLines = actual.Split('\n');
        var line = 0;
        while (line < expectedLines.Length && line < actualLines.Length && expectedLines[line] == actualLines[line])
            line++;

        return $"line {line + 1} is {Quote(actualLines, line)}, but should be {Quote(expectedLines, line)}";
    }

    private static string Quote(string[] lines, int line) => line < lines.Length ? $"'{lines[line]}'" : "missing";
}
