using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Tool.Sarif;

namespace SecureAiAnalyzers.Tool.Inventory;

/// <summary>A place at which code uses an asset, as a compilation tells it.</summary>
/// <param name="File">The file, as the log names it.</param>
/// <param name="Region">The part of it.</param>
/// <param name="Log">The log that tells of it.</param>
/// <param name="Facts">What is known of the asset, by the keys of <see cref="AssetProperties"/>; plain text.</param>
internal sealed record AssetUse(string File, SarifRegion? Region, string Log, IReadOnlyDictionary<string, string> Facts)
{
    /// <summary>What kind of asset it is.</summary>
    public string Kind => Facts[AssetProperties.Kind];

    /// <summary>Its name; null where the code does not tell it.</summary>
    public string? Name => Facts.GetValueOrDefault(AssetProperties.Name);

    /// <summary>The use of the service at which a model is asked; null where that is not known.</summary>
    public AssetUse? Behind() => !Facts.TryGetValue(AssetProperties.Service, out var service) ? null : this with
    {
        Facts = Facts.Where(static fact => fact.Key is AssetProperties.Service or AssetProperties.Boundary or AssetProperties.Credential)
            .Append(new(AssetProperties.Kind, AssetKinds.Endpoint))
            .Append(new(AssetProperties.Name, service))
            .ToDictionary(StringComparer.Ordinal),
    };
}
