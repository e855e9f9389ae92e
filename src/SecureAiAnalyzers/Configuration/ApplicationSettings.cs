using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Configuration;

/// <summary>The settings of an application, as far as its files say; those that are read on the machine of a developer only do not count.</summary>
internal sealed class ApplicationSettings
{
    private readonly ILookup<string, string> _values;

    private ApplicationSettings(IEnumerable<Setting> settings) =>
        _values = settings.ToLookup(static setting => setting.Key, static setting => setting.Text, StringComparer.OrdinalIgnoreCase);

    /// <summary>The settings among the files.</summary>
    public static ApplicationSettings In(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken) => new(files
        .Where(static file => SettingsFile.IsApplication(file.Path) && !SettingsFile.IsForDevelopment(file.Path))
        .Select(file => file.GetText(cancellationToken))
        .OfType<Microsoft.CodeAnalysis.Text.SourceText>()
        .SelectMany(text => SettingsFile.Of(text, cancellationToken).Settings));

    /// <summary>What the files say of a key, each of them.</summary>
    public IEnumerable<string> Of(string key) => _values[key];
}
