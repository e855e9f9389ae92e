using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Semantics.Text;

namespace SecureAiAnalyzers.Rules.Infrastructure.Support;

/// <summary>Hosts that may be reached without encryption.</summary>
internal static class TrustedHosts
{
    /// <summary>Whether the host is one of them.</summary>
    /// <param name="host">The host.</param>
    /// <param name="isStrict">Whether networks of containers are none of them.</param>
    /// <param name="trusted">Those that the team trusts.</param>
    public static bool Include(string host, bool isStrict, IEnumerable<string> trusted) =>
        HostName.IsLoopback(host)
        || HostName.IsLocalNetwork(host)
        || (HostName.IsSingleLabel(host) && !isStrict)
        || trusted.Any(pattern => NamePattern.Matches(pattern, host));
}
