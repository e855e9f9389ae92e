using System.Net;

namespace SecureAiAnalyzers.Semantics.Text;

/// <summary>Questions about the host of a URL.</summary>
internal static class HostName
{
    private static readonly string[] PrivateEndings =
        [".internal", ".intranet", ".private", ".corp", ".lan", ".home", ".home.arpa", ".svc.cluster.local", ".consul", ".test", ".localdomain"];

    /// <summary>The host that the text addresses, or null when it is no absolute URL. What follows the host may be unknown.</summary>
    public static string? Of(string text)
    {
        var schemeEnd = text.IndexOf("://", StringComparison.Ordinal);
        if (schemeEnd < 0)
            return null;

        var start = schemeEnd + 3;
        var end = text.IndexOfAny(['/', '?', '#'], start);
        var authority = end < 0 ? text.Substring(start) : text.Substring(start, end - start);
        authority = authority.Substring(authority.LastIndexOf('@') + 1);
        var host = authority.StartsWith("[", StringComparison.Ordinal) ? InBrackets(authority) : authority.Split(':')[0];
        return host.Length == 0 || host.IndexOf(ConstantValue.Unknown) >= 0 ? null : host;
    }

    /// <summary>Whether the host is the machine itself.</summary>
    public static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        || host.Equals("host.docker.internal", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IsLoopback(address));

    /// <summary>Whether the name exists in the own network only: by multicast DNS or inside a cluster.</summary>
    public static bool IsLocalNetwork(string host) =>
        host.EndsWith(".local", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".svc", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether the host exists in a private network only: by its address, by a name that no public registry gives away, or by a name of one label.
    /// </summary>
    public static bool IsPrivate(string host) =>
        IsSingleLabel(host)
        || IsLocalNetwork(host)
        || PrivateEndings.Any(ending => host.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        || (IPAddress.TryParse(host, out var address) && IsPrivate(address.GetAddressBytes()));

    /// <summary>Whether the host has one label, as in container networks.</summary>
    public static bool IsSingleLabel(string host) => host.IndexOf('.') < 0 && host.IndexOf(':') < 0;

    private static bool IsPrivate(byte[] address) => address switch
    {
        [10, _, _, _] or [192, 168, _, _] or [172, >= 16 and <= 31, _, _] or [100, >= 64 and <= 127, _, _] or [169, 254, _, _] => true,
        [var first, var second, ..] => address.Length == 16 && ((first & 0xFE) == 0xFC || (first == 0xFE && (second & 0xC0) == 0x80)),
        _ => false,
    };

    private static bool IsLoopback(IPAddress address) =>
        IPAddress.IsLoopback(address) || address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any);

    private static string InBrackets(string authority)
    {
        var end = authority.IndexOf(']');
        return end < 0 ? string.Empty : authority.Substring(1, end - 1);
    }
}
