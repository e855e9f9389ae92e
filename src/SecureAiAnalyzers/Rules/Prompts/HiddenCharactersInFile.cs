using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Prompts.Support;

namespace SecureAiAnalyzers.Rules.Prompts;

/// <summary>
/// SAI4008 in files of prompts. One finding for a file, at the first hidden characters: what was copied in once tends to stand in every line.
/// </summary>
internal sealed class HiddenCharactersInFile() : FileRule(RuleTable.HiddenCharacters)
{
    /// <summary>A larger file holds data.</summary>
    private const int MaxLength = 1_000_000;

    /// <summary>So many places are enough to see what is wrong with the file.</summary>
    private const int MaxPlaces = 20;

    public override bool LooksAt(string path) => PromptFile.Is(path);

    public override void Analyze(FileUse use)
    {
        if (use.Text.Length > MaxLength || !HiddenText.MayBeIn(use.Text, use.CancellationToken))
            return;

        var runs = use.Text.Lines.SelectMany(line => RunsIn(use, line)).Take(MaxPlaces).ToArray();
        if (runs.Length == 0)
            return;

        var names = HiddenText.NamesOf(runs.Select(static run => run.Characters));
        use.Report(Definition, [.. runs.Select(static run => run.Place)], names, new FileField(FileName.Of(use.Path), 0).Shown, names);
    }

    private static IEnumerable<(IReadOnlyList<WrittenCharacter> Characters, TextSpan Place)> RunsIn(FileUse use, TextLine line)
    {
        use.CancellationToken.ThrowIfCancellationRequested();
        return HiddenText.In(line.ToString()).Select(run =>
            ((IReadOnlyList<WrittenCharacter>)run, new TextSpan(line.Start + HiddenText.PlaceOf(run).Start, HiddenText.PlaceOf(run).Length)));
    }
}
