namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>The name of a package and its version, which a command line writes as one word.</summary>
/// <param name="Name">The name, without an address that could hold a password.</param>
/// <param name="Version">The version, tag or digest; null where none is named.</param>
internal sealed record PackageName(string Name, string? Version)
{
    private const string Digest = "@sha256:";

    private static readonly string[] Schemes = ["npm:", "jsr:"];

    /// <summary>Those of a package that is fetched.</summary>
    public static PackageName Of(FetchedPackage package)
    {
        var named = package.Name.IndexOf("://", StringComparison.Ordinal) >= 0 ? OfAddress(package.Name) : OfWord(package);
        return package.Version is null ? named : named with { Version = package.Version };
    }

    private static PackageName OfWord(FetchedPackage package) => package.Kind switch
    {
        PackageKind.Image => OfImage(package.Name),
        PackageKind.Python => OfPython(package.Name),
        _ => Split(WithoutScheme(package.Name), '@'),
    };

    private static string WithoutScheme(string name) =>
        Schemes.FirstOrDefault(scheme => name.StartsWith(scheme, StringComparison.Ordinal)) is { } scheme ? name.Substring(scheme.Length) : name;

    private static PackageName OfImage(string image)
    {
        var digest = image.IndexOf(Digest, StringComparison.Ordinal);
        if (digest >= 0)
            return Split(image.Substring(0, digest), ':') with { Version = image.Substring(digest + 1) };

        var name = image.LastIndexOf('/') + 1;
        var tag = image.IndexOf(':', name);
        return tag < 0 ? new PackageName(image, null) : new PackageName(image.Substring(0, tag), image.Substring(tag + 1));
    }

    private static PackageName OfPython(string package)
    {
        var end = package.IndexOfAny(['=', '<', '>', '!', '~', '@', ';', ' ']);
        if (end < 0)
            return new PackageName(package, null);

        var version = package.Substring(end).Split(';')[0].Trim();
        var isExact = version.StartsWith("==", StringComparison.Ordinal) || version.StartsWith("@", StringComparison.Ordinal);
        return new PackageName(package.Substring(0, end).Trim(), isExact ? version.TrimStart('=', '@', ' ') : null);
    }

    /// <summary>The host and path of a repository, without who signs in there.</summary>
    private static PackageName OfAddress(string address)
    {
        var rest = address.Substring(address.IndexOf("://", StringComparison.Ordinal) + "://".Length).Split('?', '#')[0];
        var path = rest.IndexOf('/');
        var host = path < 0 ? rest : rest.Substring(0, path);
        host = host.Substring(host.LastIndexOf('@') + 1);
        return path < 0 ? new PackageName(host, null) : Split(host + rest.Substring(path), '@');
    }

    private static PackageName Split(string text, char separator)
    {
        var place = text.LastIndexOf(separator);
        return place > text.LastIndexOf('/') && place > 0
            ? new PackageName(text.Substring(0, place), text.Substring(place + 1))
            : new PackageName(text, null);
    }
}
