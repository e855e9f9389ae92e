namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>Beginnings of addresses, in which a place may hold anything that does not end a host.</summary>
internal static class Addresses
{
    /// <summary>Stands for a part of a host that is not known.</summary>
    public const char AnyPart = '\0';

    /// <summary>Whether a beginning names the host and ends behind it, so that nothing that follows can change it.</summary>
    public static bool EndsBehindHost(string? text)
    {
        var scheme = text?.IndexOf("://", StringComparison.Ordinal) ?? -1;
        if (scheme <= 0)
            return false;

        var start = scheme + 3;
        var end = text!.IndexOf('/', start);
        return end > start && text.IndexOf(AnyPart, 0, scheme) < 0 && IsKnownHost(text.Substring(start, end - start));
    }

    /// <summary>Whether a host is known, or at least the domain that it belongs to.</summary>
    public static bool IsKnownHost(string host)
    {
        var known = host.Substring(host.LastIndexOf(AnyPart) + 1);
        return known.Length == host.Length || known.Count(static character => character == '.') > 1;
    }
}
