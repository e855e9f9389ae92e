using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Semantics.Text;

namespace SecureAiAnalyzers.Rules.Secrets;

/// <summary>
/// SAI2003: a file of settings holds the key of a model service: a text in a provider's format, or one that looks like a key under a name that says so.
/// </summary>
internal sealed class ProviderKeyInSettings() : FileRule(RuleTable.ProviderKeyInSettings)
{
    private const string Credential = "a credential of a model service";
    private const string HiddenName = "…";

    public override bool LooksWithoutAiSdk => true;

    public override bool LooksAt(string path) => SettingsFile.IsSettings(path) && !SettingsFile.IsOwn(path);

    public override void Analyze(FileUse use)
    {
        var matcher = use.Scope.Ai.ReferencesAiSdk ? KeyMatcher.All : KeyMatcher.AiOnly;
        foreach (var setting in use.Settings.Settings)
        {
            use.CancellationToken.ThrowIfCancellationRequested();
            if (matcher.Find(setting.Text) is { } key)
                Report(use, setting, "a key in the format of " + key.Format.Provider.Name);
            else if (use.Scope.Ai.ReferencesAiSdk && IsCredential(use, setting))
                Report(use, setting, Credential);
        }
    }

    private void Report(FileUse use, Setting setting, string what) =>
        use.Report(Definition, [setting.Span], setting.Key, ShownName(setting), what);

    private static bool IsCredential(FileUse use, Setting setting) => CredentialText.KeyIn(setting.Text) is { } part
        ? CredentialText.IsLikely(part) && IsConnectionToModel(setting)
        : ModelSettings.IsKey(NameOf(setting)) && CredentialText.IsLikely(setting.Text) && IsOfModel(use, setting) && !IsForLocalServer(use, setting);

    private static bool IsConnectionToModel(Setting setting) =>
        HostIn(setting.Text) is { } host ? ModelHosts.IsModelHost(host) : SecretNames.IsOfModel(setting.Name);

    /// <summary>Whether the name, what the setting stands in, or what stands beside it says that it is for a model.</summary>
    private static bool IsOfModel(FileUse use, Setting setting) =>
        SecretNames.IsOfModel(NameOf(setting))
        || (setting.Section.Length > 0
            && !SettingsFile.IsVariable(setting)
            && use.Settings.In(setting.Section).Any(static other => ModelSettings.NamesModel(other.Name) || IsModelHost(HostIn(other.Text))));

    /// <summary>Whether the service stands beside the application, where keys mean nothing.</summary>
    private static bool IsForLocalServer(FileUse use, Setting setting) => use.Settings.In(setting.Section).Any(other =>
        ModelSettings.IsAddress(other.Name)
        && (!SettingsFile.IsVariable(setting) || SecretNames.IsOfModel(other.Name))
        && HostIn(other.Text) is { } host
        && (HostName.IsLoopback(host) || HostName.IsSingleLabel(host)));

    /// <summary>The key by which code reads it; a variable of the environment stands in nothing.</summary>
    private static string NameOf(Setting setting) => SettingsFile.IsVariable(setting) ? setting.Name : setting.Key;

    private static string? HostIn(string text)
    {
        var start = text.IndexOf("http", StringComparison.OrdinalIgnoreCase);
        return start < 0 ? null : HostName.Of(text.Substring(start).Split(';')[0]);
    }

    private static bool IsModelHost(string? host) => host is not null && ModelHosts.IsModelHost(host);

    /// <summary>The name as the message shows it: some write the key where the name belongs.</summary>
    private static string ShownName(Setting setting) =>
        KeyMatcher.All.Find(NameOf(setting)) is null ? new FileField(NameOf(setting), 0).Shown : HiddenName;
}
