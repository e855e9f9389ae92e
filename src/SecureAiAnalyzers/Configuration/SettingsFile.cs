using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Configuration;

/// <summary>
/// A file of settings that an application reads when it starts: <c>appsettings.json</c>, with one for each environment, and <c>launchSettings.json</c>. Purely
/// textual, so that one parse serves all compilations until the file changes.
/// </summary>
internal sealed class SettingsFile
{
    /// <summary>A larger file holds data, and an editor has it parsed after each keystroke: nobody looks into one.</summary>
    public const int MaxLength = 1_000_000;

    private const string NamePrefix = "appsettings";
    private const string NameSuffix = ".json";
    private const string LaunchName = "launchSettings.json";
    private const string Variables = "environmentVariables";

    /// <summary>Names, beside that of an environment, of files that stay on the machine of a developer.</summary>
    private static readonly string[] OwnNames = ["local", "user", "secret", "secrets"];

    private static readonly ConditionalWeakTable<SourceText, SettingsFile> Parsed = new();

    private readonly ILookup<string, Setting> _bySection;

    private SettingsFile(ImmutableArray<Setting> settings)
    {
        Settings = settings;
        _bySection = settings.ToLookup(static setting => setting.Section, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>All settings in the order of the file; none where the text is no JSON, as it is while somebody types.</summary>
    public ImmutableArray<Setting> Settings { get; }

    /// <summary>Whether a file of this path holds settings.</summary>
    public static bool IsSettings(string path) => IsApplication(path) || IsLaunch(path);

    /// <summary>Whether a file of this path holds the settings of the application itself, in any environment.</summary>
    public static bool IsApplication(string path) => FileName.Is(path, NamePrefix, NameSuffix);

    /// <summary>Whether a file of this path holds what a developer's machine starts the application with.</summary>
    public static bool IsLaunch(string path) => FileName.Of(path).Equals(LaunchName, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the settings are read on the machine of a developer only.</summary>
    public static bool IsForDevelopment(string path) => IsLaunch(path) || IsOwn(path) || NamesOf(path).Contains("development");

    /// <summary>Whether the file is one that a developer keeps for himself: it is in no repository.</summary>
    public static bool IsOwn(string path) => NamesOf(path).Any(OwnNames.Contains);

    /// <summary>The path of the settings of another environment beside these.</summary>
    public static string PathFor(string environment, string path) =>
        path.Substring(0, path.Length - FileName.Of(path).Length) + NamePrefix + "." + environment + NameSuffix;

    /// <summary>The parsed text; one text is parsed once.</summary>
    public static SettingsFile Of(SourceText text, CancellationToken cancellationToken) =>
        Parsed.GetValue(text, key => new SettingsFile(Read(key, cancellationToken)));

    /// <summary>The settings of a section, without those of sections in it.</summary>
    public IEnumerable<Setting> In(string section) => _bySection[section];

    /// <summary>Whether the setting is a variable of the environment in which a developer's machine starts the application.</summary>
    public static bool IsVariable(Setting setting) => setting.Section.EndsWith(Setting.Separator + Variables, StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands between the dots of a file's name, and other marks.</summary>
    private static string[] NamesOf(string path) => FileName.Of(path).ToLowerInvariant().Split('.', '-', '_');

    private static ImmutableArray<Setting> Read(SourceText text, CancellationToken cancellationToken)
    {
        var settings = ImmutableArray.CreateBuilder<Setting>();
        if (text.Length <= MaxLength && JsonParser.Parse(text.ToString(), out _, cancellationToken) is { } root)
            Collect(root, string.Empty, settings, cancellationToken);
        return settings.ToImmutable();
    }

    private static void Collect(JsonValue value, string key, ImmutableArray<Setting>.Builder settings, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var member in value.Members)
            Collect(member.Value, Inside(key, member.Name), settings, cancellationToken);
        for (var i = 0; i < value.Items.Length; i++)
            Collect(value.Items[i], Inside(key, i.ToString(CultureInfo.InvariantCulture)), settings, cancellationToken);
        if (value.Kind is JsonKind.String or JsonKind.Number or JsonKind.Boolean)
            settings.Add(Setting.Of(key, value.Text, value.Span));
    }

    private static string Inside(string key, string name) => key.Length == 0 ? name : key + Setting.Separator + name;
}
