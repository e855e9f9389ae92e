namespace SecureAiAnalyzers.Rules.Shared.Assets;

/// <summary>Keys of what an inventory says of an asset, and the words that are their values: what reads the log knows them by these.</summary>
internal static class AssetKeys
{
    /// <summary>What kind of asset it is.</summary>
    public const string Kind = "asset";

    /// <summary>Its name; absent where the code does not tell it.</summary>
    public const string Name = "name";

    /// <summary>Who publishes it.</summary>
    public const string Publisher = "publisher";

    /// <summary>Its version, tag or digest.</summary>
    public const string Version = "version";

    /// <summary>The setting from which its name comes.</summary>
    public const string Configuration = "configuration";

    /// <summary>Whether the name always means the same: <c>true</c> or <c>false</c>; absent where that is not known.</summary>
    public const string Pinned = "pinned";

    /// <summary>The day on which its publisher takes it out of service.</summary>
    public const string Retires = "retires";

    /// <summary>There when the name is one that the team has given a deployment.</summary>
    public const string Deployment = "deployment";

    /// <summary>The name of the file that holds it.</summary>
    public const string File = "file";

    /// <summary>Scheme, host and port of the service.</summary>
    public const string Service = "service";

    /// <summary>How the application signs in: one of the words of <see cref="CredentialKinds"/>.</summary>
    public const string Credential = "credential";

    /// <summary>Whether data leave the machine and its private network: <c>crossed</c> or <c>inside</c>.</summary>
    public const string Boundary = "boundary";

    /// <summary>The program that is started.</summary>
    public const string Command = "command";

    /// <summary>The registry from which a package comes, as package URLs name it.</summary>
    public const string Registry = "registry";

    /// <summary>Whether the application uses a server or is one: <c>used</c> or <c>offered</c>.</summary>
    public const string Use = "use";

    /// <summary>What a tool changes outside of the program.</summary>
    public const string Effect = "effect";

    /// <summary>Who is asked before a tool runs: <c>person</c>, <c>client</c>, <c>nobody</c>; absent where that is not known.</summary>
    public const string Approval = "approval";

    /// <summary>SHA-256 of a text, in UTF-8.</summary>
    public const string Hash = "sha256";

    /// <summary>The value of a switch that is on.</summary>
    public const string True = "true";

    /// <summary>The value of a switch that is off.</summary>
    public const string False = "false";
}
