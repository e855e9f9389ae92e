using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Prompts.Support;

namespace SecureAiAnalyzers.Rules.Prompts;

/// <summary>
/// SAI4008 in files of prompts, and in settings whose names say that they are prompts. One finding for a file, at the first hidden characters: what was
/// copied in once tends to stand in every line.
/// </summary>
internal sealed class HiddenCharactersInFile() : FileRule(RuleTable.HiddenCharacters)
{
    /// <summary>So many places are enough to see what is wrong with the file.</summary>
    private const int MaxPlaces = 20;

    /// <summary>Words of names of settings that hold text for a model.</summary>
    private static readonly HashSet<string> Words = new(["prompt", "prompts", "instruction", "instructions"], StringComparer.Ordinal);

    public override bool LooksAt(string path) => PromptFile.Is(path) || SettingsFile.IsApplication(path);

    public override void Analyze(FileUse use)
    {
        if (use.Text.Length > PromptFile.MaxLength || !HiddenText.MayBeIn(use.Text, use.CancellationToken))
            return;

        var runs = TextsOf(use).SelectMany(text => RunsIn(use, text)).Take(MaxPlaces).ToArray();
        if (runs.Length == 0)
            return;

        var names = HiddenText.NamesOf(runs.Select(static run => run.Characters));
        use.Report(Definition, [.. runs.Select(static run => run.Place)], names, new FileField(FileName.Of(use.Path), 0).Shown, names);
    }

    /// <summary>The lines of a prompt, or the values of settings that hold one, as they are written.</summary>
    private static IEnumerable<TextSpan> TextsOf(FileUse use) => PromptFile.Is(use.Path)
        ? use.Text.Lines.Select(static line => line.Span)
        : use.Settings.Settings.Where(static setting => NameWords.Of(setting.Name).Any(Words.Contains)).Select(static setting => setting.Span);

    private static IEnumerable<(IReadOnlyList<WrittenCharacter> Characters, TextSpan Place)> RunsIn(FileUse use, TextSpan text)
    {
        use.CancellationToken.ThrowIfCancellationRequested();
        return HiddenText.In(use.Text.ToString(text)).Select(run =>
            ((IReadOnlyList<WrittenCharacter>)run, new TextSpan(text.Start + HiddenText.PlaceOf(run).Start, HiddenText.PlaceOf(run).Length)));
    }
}
