using System.Text.RegularExpressions;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>Tells whether a package, as a command line names it, is always the same one.</summary>
internal static class PackageVersions
{
    private static readonly Regex Semantic = BoundedRegex.Create(@"^[v=]*\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$");

    private static readonly Regex Python = BoundedRegex.Create(@"^v?\d+(?:\.\d+)*(?:[-._+!]?[0-9A-Za-z]+)*$");

    private static readonly Regex NuGet = BoundedRegex.Create(@"^\[?\d+(?:\.\d+){0,3}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?\]?$");

    private static readonly Regex PythonName = BoundedRegex.Create(@"^[A-Za-z0-9][A-Za-z0-9._-]*(?:\[[^\]]*\])?\s*");

    private static readonly Regex Commit = BoundedRegex.Create("^[0-9a-f]{7,40}$");

    private static readonly string[] RepositoryPrefixes = ["github:", "gitlab:", "bitbucket:", "gist:", "git+", "git://", "git@"];

    /// <summary>Whether the package is always the same one; null for what is no package of a registry, such as a folder.</summary>
    public static bool? IsPinned(PackageKind kind, string package) => IsLocal(package) ? null : kind switch
    {
        PackageKind.Npm => IsNpmPinned(package),
        PackageKind.Python => IsPythonPinned(package),
        PackageKind.NuGet => IsVersion(kind, Behind(package, '@')),
        PackageKind.Image => IsImagePinned(package),
        PackageKind.Specifier => IsSpecifierPinned(package),
        _ => package.IndexOf('@') < 0 ? null : IsReference(Behind(package, '@')),
    };

    /// <summary>Whether the text is one version and no range, tag or name that moves.</summary>
    public static bool IsVersion(PackageKind kind, string version) => kind switch
    {
        PackageKind.Python => Python.IsMatch(version),
        PackageKind.NuGet => NuGet.IsMatch(version),
        _ => Semantic.IsMatch(version),
    };

    private static bool IsLocal(string package) => package.Length == 0
        || package[0] is '.' or '/' or '\\' or '~' or '$' or '%'
        || (package.Length > 1 && package[1] == ':')
        || package.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
        || IsFile(package);

    private static bool IsFile(string package) => package.IndexOf("://", StringComparison.Ordinal) < 0
        && (package.EndsWith(".whl", StringComparison.OrdinalIgnoreCase) || package.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase));

    private static bool? IsNpmPinned(string package)
    {
        if (IsRepository(package) || (package[0] != '@' && package.IndexOf('/') >= 0 && package.IndexOf(':') < 0 && package.IndexOf('@') < 0))
            return IsReference(Behind(package, '#').Replace("semver:", string.Empty));
        if (package.IndexOf("://", StringComparison.Ordinal) >= 0)
            return null;

        var alias = package.IndexOf("npm:", StringComparison.Ordinal);
        return IsVersion(PackageKind.Npm, Behind(alias < 0 ? package : package.Substring(alias + "npm:".Length), '@'));
    }

    private static bool? IsPythonPinned(string package)
    {
        var repository = package.IndexOf("git+", StringComparison.Ordinal);
        if (repository >= 0)
        {
            var address = package.Substring(repository).Split('#')[0];
            return IsReference(Behind(address.Substring(address.LastIndexOf('/') + 1), '@'));
        }

        if (package.IndexOf("://", StringComparison.Ordinal) >= 0)
            return null;

        var version = package.Substring(PythonName.Match(package).Length).Split(';')[0].Trim();
        return version.StartsWith("==", StringComparison.Ordinal) || version.StartsWith("@", StringComparison.Ordinal)
            ? IsVersion(PackageKind.Python, version.TrimStart('=', '@', ' '))
            : false;
    }

    /// <summary>A tag that names a version counts: whoever publishes the image does not move it, as a rule.</summary>
    private static bool IsImagePinned(string image)
    {
        if (image.IndexOf("@sha256:", StringComparison.Ordinal) >= 0)
            return true;

        var tag = Behind(image.Substring(image.LastIndexOf('/') + 1), ':');
        return tag.Any(char.IsDigit) && tag.IndexOf("latest", StringComparison.OrdinalIgnoreCase) < 0;
    }

    /// <summary>What is loaded by its address alone is told by no registry.</summary>
    private static bool? IsSpecifierPinned(string module)
    {
        var scheme = new[] { "npm:", "jsr:" }.FirstOrDefault(scheme => module.StartsWith(scheme, StringComparison.Ordinal));
        if (scheme is null)
            return null;

        var package = module.Substring(scheme.Length).TrimStart('/');
        return IsVersion(PackageKind.Npm, Behind(package, '@').Split('/')[0]);
    }

    private static bool IsRepository(string package) =>
        RepositoryPrefixes.Any(prefix => package.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the reference into a repository is a commit or names a version.</summary>
    private static bool IsReference(string reference) => Commit.IsMatch(reference)
        || Semantic.IsMatch(reference.Substring(reference.LastIndexOf('/') + 1));

    /// <summary>What stands behind the last of the characters, unless the text begins with it.</summary>
    private static string Behind(string text, char separator)
    {
        var place = text.LastIndexOf(separator);
        return place > 0 ? text.Substring(place + 1) : string.Empty;
    }
}
