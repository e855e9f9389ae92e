using System.Globalization;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Configuration;

/// <summary>SAI0002 in files of settings and prompts: one that is so large that no rule looks into it.</summary>
internal sealed class LargeFile() : FileRule(RuleTable.AnalysisBudget)
{
    public override bool LooksAt(string path) => SettingsFile.IsSettings(path) || PromptFile.Is(path);

    public override void Analyze(FileUse use)
    {
        var limit = SettingsFile.IsSettings(use.Path) ? SettingsFile.MaxLength : PromptFile.MaxLength;
        if (use.Text.Length <= limit)
            return;

        var name = new FileField(FileName.Of(use.Path), 0).Shown;
        use.Report(Definition, [use.Text.Lines[0].Span], name, name, $"has more than {limit.ToString("N0", CultureInfo.InvariantCulture)} characters");
    }
}
