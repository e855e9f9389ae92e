using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Infrastructure.Support;

namespace SecureAiAnalyzers.Rules.Infrastructure;

/// <summary>SAI1001 in files of settings: the address of a model or of a server of tools is in clear text.</summary>
internal sealed class ClearTextSetting() : FileRule(RuleTable.ClearTextEndpoint)
{
    /// <summary>How a host reads that somebody has to fill in.</summary>
    private const string FilledIn = "your";

    public override bool LooksAt(string path) => SettingsFile.IsApplication(path) && !SettingsFile.IsForDevelopment(path);

    public override void Analyze(FileUse use)
    {
        foreach (var setting in use.Settings.Settings)
        {
            use.CancellationToken.ThrowIfCancellationRequested();
            if (ClearTextUrl.Of(setting.Text) is { } url && IsOfModel(setting, url) && !IsTrusted(use, url.Host))
            {
                use.Report(
                    Definition,
                    [setting.Span],
                    setting.Key + "=" + url.Address,
                    new FileField(setting.Key, 0).Shown,
                    url.Address,
                    url.SecureScheme);
            }
        }
    }

    private static bool IsOfModel(Setting setting, ClearTextUrl url) =>
        ModelSettings.IsAddress(setting.Key)
        && (ModelSettings.IsOfModel(setting.Key) || ModelHosts.IsModelHost(url.Host) || ModelHosts.IsModelPath(setting.Text.Split('?')[0]));

    /// <summary>Whether the team, or where the host stands, makes the address right; a host that somebody has to fill in is none.</summary>
    private bool IsTrusted(FileUse use, string host) =>
        host.IndexOf(FilledIn, StringComparison.OrdinalIgnoreCase) >= 0
        || TrustedHosts.Include(
            host,
            use.Scope.Options.GetBoolean(OptionTable.StrictHttp, Definition, use.File),
            use.Scope.Options.GetList(OptionTable.TrustedHttpHosts, Definition, use.File));
}
