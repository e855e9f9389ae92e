using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.Catalog.Lookup;

/// <summary>Tells the AI SDKs of a compilation by package and version.</summary>
internal static class ReferencedPackages
{
    private static readonly Regex MinorVersion = new(@"^\d+(\.\d+)?", RegexOptions.CultureInvariant);

    /// <summary>The referenced packages of AI SDKs, by name.</summary>
    public static IReadOnlyList<ReferencedPackage> In(Compilation compilation, AiContext ai)
    {
        var assemblies = compilation.SourceModule.ReferencedAssemblySymbols
            .GroupBy(static assembly => assembly.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(static same => same.Key, static same => same.First(), StringComparer.OrdinalIgnoreCase);
        return
        [
            .. ai.Sdks.Where(static sdk => sdk.IsAiSdk)
                .SelectMany(sdk => PackagesOf(sdk, assemblies))
                .GroupBy(static package => package.Name, StringComparer.OrdinalIgnoreCase)
                .Select(static same => same.First())
                .OrderBy(static package => package.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    private static IEnumerable<ReferencedPackage> PackagesOf(SdkCatalog sdk, Dictionary<string, IAssemblySymbol> assemblies)
    {
        var referenced = sdk.Packages.Where(package => assemblies.ContainsKey(package.Name)).ToArray();
        return referenced.Length == 0
            ? [new ReferencedPackage(sdk.Name, Version: null, IsNewer: false)]
            : referenced.Select(package => Read(package, assemblies[package.Name]));
    }

    private static ReferencedPackage Read(SdkPackage package, IAssemblySymbol assembly)
    {
        var version = VersionOf(assembly);
        return new ReferencedPackage(package.Name, version, MinorOf(version) > MinorOf(package.NewestVersion));
    }

    /// <summary>The version of the package, as builds write it into the assembly; the version of the assembly itself often stays behind.</summary>
    private static string? VersionOf(IAssemblySymbol assembly)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "AssemblyInformationalVersionAttribute"
                && attribute.ConstructorArguments is [{ Value: string { Length: > 0 } text }])
            {
                return text.Split('+')[0];
            }
        }

        return assembly.Identity.Version is { Major: > 0 } version ? version.ToString(3) : null;
    }

    private static Version? MinorOf(string? version) => MinorVersion.Match(version ?? string.Empty) is { Success: true } minor
        && Version.TryParse(minor.Groups[1].Success ? minor.Value : minor.Value + ".0", out var parsed)
            ? parsed
            : null;
}
