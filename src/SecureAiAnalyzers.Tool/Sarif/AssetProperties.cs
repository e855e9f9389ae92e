namespace SecureAiAnalyzers.Tool.Sarif;

/// <summary>Keys of what a compilation says of an asset, and the words that the tool understands among the values.</summary>
internal static class AssetProperties
{
    /// <summary>The rule whose results tell of assets.</summary>
    public const string RuleId = "SAI0004";

    /// <summary>What kind of asset it is.</summary>
    public const string Kind = "asset";

    /// <summary>Its name.</summary>
    public const string Name = "name";

    /// <summary>The setting from which its name comes.</summary>
    public const string Configuration = "configuration";

    /// <summary>Who publishes it.</summary>
    public const string Publisher = "publisher";

    /// <summary>Its version, tag or digest.</summary>
    public const string Version = "version";

    /// <summary>Whether the name always means the same.</summary>
    public const string Pinned = "pinned";

    /// <summary>Scheme, host and port of the service.</summary>
    public const string Service = "service";

    /// <summary>How the application signs in.</summary>
    public const string Credential = "credential";

    /// <summary>Whether data leave the machine and its private network.</summary>
    public const string Boundary = "boundary";

    /// <summary>The value of <see cref="Boundary"/> by which they do.</summary>
    public const string Crossed = "crossed";

    /// <summary>The registry from which a package comes.</summary>
    public const string Registry = "registry";

    /// <summary>Name of the file of a model.</summary>
    public const string File = "file";

    /// <summary>SHA-256 of a text or file.</summary>
    public const string Hash = "sha256";

    /// <summary>The value of a switch that is off.</summary>
    public const string False = "false";

    /// <summary>The value of <see cref="Credential"/> of a service that asks for none.</summary>
    public const string None = "none";
}
