using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Monitoring;

/// <summary>SAI3006: a level of the log is so low that an SDK writes what is sent to a model, and what comes back, into it.</summary>
internal sealed class MessageLogLevel() : FileRule(RuleTable.MessageLogLevel)
{
    private const string Logging = "Logging:";
    private const string LogLevels = "LogLevel";
    private const string MinimumLevel = "Serilog:MinimumLevel";
    private const string Overrides = MinimumLevel + ":Override";
    private const string Default = "Default";
    private const string Production = "Production";

    /// <summary>How the lowest level is written, by name and by number.</summary>
    private static readonly string[] LowestLevels = ["Trace", "Verbose", "0"];

    public override bool LooksAt(string path) => SettingsFile.IsApplication(path) && !SettingsFile.IsForDevelopment(path);

    public override void Analyze(FileUse use)
    {
        var logs = use.Scope.Ai.Sdks.Where(static sdk => sdk.MessageLog is not null).ToArray();
        if (logs.Length == 0)
            return;

        var levels = use.Settings.Settings.Where(IsLevel).ToArray();
        foreach (var section in levels.GroupBy(SectionOf, StringComparer.OrdinalIgnoreCase))
        {
            foreach (var setting in section.Where(static level => LowestLevels.Contains(level.Text, StringComparer.OrdinalIgnoreCase)))
                Analyze(use, setting, [.. section], logs);
        }
    }

    private void Analyze(FileUse use, Setting setting, Setting[] section, SdkCatalog[] logs)
    {
        if (logs.FirstOrDefault(sdk => Decides(setting, section, sdk.MessageLog!)) is not { } log || IsRaised(use, setting))
            return;

        use.Report(
            Definition, [setting.Span], setting.Key + "=" + setting.Text, new FileField(setting.Key, 0).Shown, new FileField(setting.Text, 0).Shown, log.Name);
    }

    private static bool IsLevel(Setting setting) =>
        IsLevels(setting.Section) || setting.Key.Equals(MinimumLevel, StringComparison.OrdinalIgnoreCase);

    private static bool IsLevels(string section) =>
        (section.StartsWith(Logging, StringComparison.OrdinalIgnoreCase) && section.EndsWith(Setting.Separator + LogLevels, StringComparison.OrdinalIgnoreCase))
        || section.Equals(MinimumLevel, StringComparison.OrdinalIgnoreCase)
        || section.Equals(Overrides, StringComparison.OrdinalIgnoreCase);

    /// <summary>Levels that one of them is chosen from; a provider with levels of its own asks no others.</summary>
    private static string SectionOf(Setting setting) =>
        setting.Key.StartsWith(MinimumLevel, StringComparison.OrdinalIgnoreCase) ? MinimumLevel : setting.Section;

    /// <summary>The beginning of the categories that the level is for; empty for those of which no other level speaks.</summary>
    private static string CategoryOf(Setting setting) =>
        setting.Name.Equals(Default, StringComparison.OrdinalIgnoreCase) || setting.Key.Equals(MinimumLevel, StringComparison.OrdinalIgnoreCase)
            ? string.Empty
            : setting.Name;

    /// <summary>Whether the level is that of the log, or of a part of it.</summary>
    private static bool Decides(Setting setting, Setting[] section, string log)
    {
        var category = CategoryOf(setting);
        return category.StartsWith(log, StringComparison.OrdinalIgnoreCase)
            || (log.StartsWith(category, StringComparison.OrdinalIgnoreCase)
                && !section.Any(other => CategoryOf(other).Length > category.Length && log.StartsWith(CategoryOf(other), StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Whether the settings of production give another level.</summary>
    private static bool IsRaised(FileUse use, Setting setting)
    {
        var path = SettingsFile.PathFor(Production, use.Path);
        return !path.Equals(use.Path, StringComparison.OrdinalIgnoreCase)
            && use.Other(path) is { } text
            && SettingsFile.Of(text, use.CancellationToken)
                .In(setting.Section)
                .Any(other => other.Name.Equals(setting.Name, StringComparison.OrdinalIgnoreCase));
    }
}
