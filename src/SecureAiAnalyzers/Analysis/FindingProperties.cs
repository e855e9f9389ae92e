using System.Collections.Immutable;
using System.Globalization;

namespace SecureAiAnalyzers.Analysis;

/// <summary>Keys of diagnostic properties: what a rule has found out for its fix, and what tools read of a finding in a log.</summary>
internal static class FindingProperties
{
    /// <summary>Text that the fix writes.</summary>
    public const string Replacement = "replacement";

    /// <summary>Name of the member that the fix adds or changes.</summary>
    public const string Member = "member";

    /// <summary>Kind of asset that the fix lists.</summary>
    public const string Kind = "kind";

    /// <summary>Namespace of the extension method that the fix calls.</summary>
    public const string Namespace = "namespace";

    /// <summary>Name of the parameter of another overload that the fix names.</summary>
    public const string Parameter = "parameter";

    /// <summary>Environment variable that usually holds the credential.</summary>
    public const string Variable = "variable";

    /// <summary>Configuration key that usually holds the credential.</summary>
    public const string Setting = "setting";

    /// <summary>What stands before the credential in the text, such as the scheme of a header.</summary>
    public const string Scheme = "scheme";

    /// <summary>Name of the parameter that tells the role of a message.</summary>
    public const string Role = "role";

    /// <summary>There when the host of an address exists in a private network only.</summary>
    public const string PrivateHost = "privateHost";

    /// <summary>Beginning of the keys that hold the text of each additional location, followed by its position.</summary>
    public const string Hop = "hop";

    /// <summary>The key of the text of an additional location.</summary>
    public static string HopAt(int position) => Hop + position.ToString(CultureInfo.InvariantCulture);

    /// <summary>What tells the finding from all others, however the code round it moves: 32 hexadecimal digits.</summary>
    public const string Fingerprint = "fingerprint";

    /// <summary>Documentation-comment id of the member that holds the finding.</summary>
    public const string Symbol = "symbol";

    /// <summary>Version of the package that analysed (SAI0003, as those that follow).</summary>
    public const string Version = "version";

    /// <summary>AI SDKs with their versions.</summary>
    public const string Sdks = "sdks";

    /// <summary>Those of them that are newer than the catalogue.</summary>
    public const string NewerSdks = "newerSdks";

    /// <summary>Rules that report in some file.</summary>
    public const string RulesOn = "rulesOn";

    /// <summary>Rules that are silent in some file.</summary>
    public const string RulesOff = "rulesOff";

    /// <summary>Number of files that were looked at.</summary>
    public const string Files = "files";

    /// <summary>Number of endpoints behind which a model answers.</summary>
    public const string Endpoints = "endpoints";

    /// <summary>Number of places that make or register a client of a model.</summary>
    public const string Clients = "clients";

    /// <summary>Number of functions that a model can call.</summary>
    public const string Tools = "tools";

    /// <summary>Number of places that make an agent.</summary>
    public const string Agents = "agents";

    /// <summary>Number of referenced projects that tell where values lead in them; absent where projects do not share that.</summary>
    public const string Projects = "projects";

    /// <summary>Number of referenced projects that do not; absent where the build does not name them.</summary>
    public const string SilentProjects = "silentProjects";

    /// <summary>Number of values at sinks that were followed.</summary>
    public const string Flows = "flows";

    /// <summary>Number of questions that ended at a budget.</summary>
    public const string Budgets = "budgets";

    /// <summary>Whether all was analysed: complete or partial.</summary>
    public const string Verdict = "verdict";

    /// <summary>One property; none when the value is null.</summary>
    public static ImmutableDictionary<string, string?> Of(string key, string? value) => value is null
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty.Add(key, value);
}
