using SecureAiAnalyzers.Semantics.Text;

namespace SecureAiAnalyzers.Rules.Infrastructure.Support;

/// <summary>A URL that is reached without encryption, as far as a constant tells it: its host is known, what follows need not be.</summary>
/// <param name="Scheme">The scheme in lower case.</param>
/// <param name="Host">The host, without user information and port.</param>
internal sealed record ClearTextUrl(string Scheme, string Host)
{
    private const string Separator = "://";

    /// <summary>Schemes of TCP connections that have an encrypted counterpart, one letter longer.</summary>
    private static readonly string[] Schemes = ["http", "ws"];

    /// <summary>The address as a message may show it: without user information, path and query.</summary>
    public string Address => Scheme + Separator + (Host.IndexOf(':') < 0 ? Host : "[" + Host + "]");

    /// <summary>The scheme of the same address with encryption.</summary>
    public string SecureScheme => SecureSchemeOf(Scheme);

    /// <summary>The URL that a text names, or null when it is not in clear text, or its host is not wholly known.</summary>
    public static ClearTextUrl? Of(string? text)
    {
        if (text is null || SchemeOf(text) is not { } scheme || HostName.Of(text) is not { } host)
            return null;

        return Uri.CheckHostName(host) == UriHostNameType.Unknown ? null : new ClearTextUrl(scheme, host);
    }

    /// <summary>The clear-text scheme with which a text begins, also where the text ends with it; null when it begins otherwise.</summary>
    public static string? SchemeOf(string text)
    {
        var start = text.TrimStart();
        foreach (var scheme in Schemes)
        {
            var isWhole = start.Equals(scheme, StringComparison.OrdinalIgnoreCase);
            if (isWhole || start.StartsWith(scheme + ":", StringComparison.OrdinalIgnoreCase))
                return scheme;
        }

        return null;
    }

    /// <summary>The encrypted counterpart of a scheme.</summary>
    public static string SecureSchemeOf(string scheme) => scheme + "s";
}
