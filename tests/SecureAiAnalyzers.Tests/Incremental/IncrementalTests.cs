using System.Globalization;
using Xunit;
using Xunit.Abstractions;

namespace SecureAiAnalyzers.Tests.Incremental;

/// <summary>
/// Much is kept from one compilation to the next, so that a keystroke costs what it touches. Nobody must see it: over long rows of edits, an
/// editor shows what a compilation finds that knows nothing of the past.
/// </summary>
public sealed class IncrementalTests(ITestOutputHelper output)
{
    private const int DefaultEdits = 2_450;

    /// <summary>A program is taken from its start again after so many edits.</summary>
    private const int EditsOfASession = 200;

    /// <summary>A program of many files takes longer for each edit.</summary>
    private const string Large = "InsecureAssistant";
    private const int SmallerShare = 5;

    /// <summary>The programs that are edited.</summary>
    public static TheoryData<string> Programs => [.. EditedPrograms.Names];

    /// <summary>Edits of all programs together. The variables are for long runs by hand.</summary>
    private static int Edits { get; } = Number("SECURE_AI_EDITS", DefaultEdits);

    private static int Seed { get; } = Number("SECURE_AI_SEED", 1);

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Findings_after_random_edits_equal_those_of_a_fresh_compilation(string program)
    {
        var edits = Edits / Programs.Count / (program == Large ? SmallerShare : 1);
        var (made, compared, undone) = (0, 0, 0);
        for (var seed = Seed; made < edits; seed++)
        {
            var session = new EditSession(EditedPrograms.Of(program, seed), seed);
            var difference = await session.RunAsync(Math.Min(edits - made, EditsOfASession));
            Assert.True(difference is null, difference);
            made += session.Edits;
            compared += session.Compared;
            undone += session.Undone;
        }

        output.WriteLine($"{made} edits, {compared} findings compared, {undone} edits on which the compiler fails");
        Assert.NotEqual(0, compared);
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
