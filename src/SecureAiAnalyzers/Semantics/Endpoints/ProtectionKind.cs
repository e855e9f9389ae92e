using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Functions;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>What can protect an endpoint, and how code says that it does.</summary>
internal sealed class ProtectionKind
{
    private static readonly RefusalWords UnknownCallers = new(["Unauthorized", "Forbid", "Challenge", "AccessDenied"], ["401", "403"]);
    private static readonly RefusalWords UnknownHosts =
        new(["Origin", "Host", "Loopback", "Unauthorized", "Forbid", "BadRequest", "AccessDenied"], ["400", "401", "403", "421"]);
    private static readonly RefusalWords TooManyRequests = new(["TooManyRequests", "RateLimit", "Throttl", "Quota"], ["429"]);

    /// <summary>Only known callers get through.</summary>
    public static readonly ProtectionKind Authorization = OfCallers(isMetByListening: true);

    /// <summary>As above, also where only the machine itself can call: pages in its browsers do so too.</summary>
    public static readonly ProtectionKind AuthorizationOfPages = OfCallers(isMetByListening: false);

    /// <summary>A request gets through only under a host name, or from an origin, that the application knows.</summary>
    public static readonly ProtectionKind Host = new()
    {
        Convention = ApiRole.HostConvention,
        Mark = ApiRole.HostMark,
        Default = ApiRole.HostDefault,
        Setup = ApiRole.HostDefault,
        IsMetByListening = false,
        Refusals = UnknownHosts,
        Checks = UnknownHosts,
        LibraryNames = ["Host", "Origin", "Rebinding", "Localhost", "Loopback"],
    };

    /// <summary>A caller gets through only so often.</summary>
    public static readonly ProtectionKind RateLimit = new()
    {
        Convention = ApiRole.RateLimitConvention,
        Mark = ApiRole.RateLimitMark,
        Default = ApiRole.RateLimitDefault,
        Setup = ApiRole.RateLimitSetup,
        NeedsSetup = true,
        Refusals = TooManyRequests,
        Checks = TooManyRequests,
        LibraryNames = ["RateLimit", "Throttl", "Quota"],
    };

    private ProtectionKind()
    {
    }

    private static ProtectionKind OfCallers(bool isMetByListening) => new()
    {
        Convention = ApiRole.AuthorizationConvention,
        Mark = ApiRole.AuthorizationMark,
        Default = ApiRole.AuthorizationDefault,
        Setup = ApiRole.AuthorizationSetup,
        IsMetByListening = isMetByListening,
        PageConvention = ApiRole.PageAuthorization,
        ToolFilter = ApiRole.ToolAuthorization,
        Refusals = UnknownCallers,
        Checks = UnknownCallers.And("IsAuthenticated", "AuthenticateAsync", "AuthorizeAsync", "IsInRole"),
        LibraryNames = ["Auth", "ApiKey", "Permission", "Scope", "Role", "RequireClaim"],
    };

    /// <summary>Calls that decide it for an endpoint or group.</summary>
    public ApiRole Convention { get; private init; }

    /// <summary>Attributes, filters and metadata that decide it.</summary>
    public ApiRole Mark { get; private init; }

    /// <summary>Members that decide it for all endpoints that do not say it themselves.</summary>
    public ApiRole Default { get; private init; }

    /// <summary>Calls that make it possible at all.</summary>
    public ApiRole Setup { get; private init; }

    /// <summary>Whether what is decided has no effect without <see cref="Setup"/>.</summary>
    public bool NeedsSetup { get; private init; }

    /// <summary>Whether there is nothing to protect from where the application listens on the machine itself only.</summary>
    public bool IsMetByListening { get; private init; } = true;

    /// <summary>Calls that decide it for some of the pages.</summary>
    public ApiRole? PageConvention { get; private init; }

    /// <summary>Calls by which the attributes of tools decide it.</summary>
    public ApiRole? ToolFilter { get; private init; }

    /// <summary>How code reads that turns a caller away.</summary>
    public RefusalWords Refusals { get; private init; } = UnknownCallers;

    /// <summary>How a handler reads that turns a caller away, or looks at the caller itself.</summary>
    public RefusalWords Checks { get; private init; } = UnknownCallers;

    /// <summary>How members of libraries that the catalogue does not know name such protection.</summary>
    public IReadOnlyList<string> LibraryNames { get; private init; } = [];

    /// <summary>Whether a member of a library may protect, by its name; a wrong guess makes a rule silent, which is the harmless error.</summary>
    public bool IsNamed(string member) => LibraryNames.Any(part => member.IndexOf(part, StringComparison.Ordinal) >= 0);
}
