using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Shared.Assets;

/// <summary>The MCP servers that an application starts or is, and its clients of such servers.</summary>
internal static class ServerAssets
{
    /// <summary>The application uses the server.</summary>
    public const string Used = "used";

    private const string Offered = "offered";

    /// <summary>The servers that a use starts as child processes.</summary>
    public static IEnumerable<Asset> Started(ApiUse use)
    {
        var place = use.Value!.Syntax.GetLocation();
        var started = new ServerCommandLine(use).Started().Select(server => OfCommand(server.Program, server.Package, place)).ToArray();
        if (started.Length > 0)
            return started;

        var origins = new ValueOrigins(use.Scope.Code, use.CancellationToken) { Everywhere = true }.Of(use.Value);
        return origins.Any(origin => origin.Value is IMemberReferenceOperation own && use.Ai.Members.Of(own.Member, ApiRole.OwnProgram) is not null)
            ? [Own(use, place)]
            : [Child(Asset.Of(AssetKinds.Server, name: null, place)).With(
                AssetKeys.Configuration, new SettingNames(use.Scope, use.CancellationToken).Of(use.Value))];
    }

    /// <summary>The server that the application is.</summary>
    public static Asset OfApplication(ApiUse use) =>
        Asset.Of(AssetKinds.Server, GivenNames.In(use.Operation, use.Scope, use.CancellationToken) ?? NameOf(use), MemberNames.LocationOf(use.Operation))
            .With(AssetKeys.Use, Offered);

    /// <summary>A client of a server.</summary>
    public static Asset ClientOf(ApiUse use) => Asset.Of(AssetKinds.Client, NameOf(use), MemberNames.LocationOf(use.Operation))
        .With(AssetKeys.Credential, new CredentialKinds(use.Scope, use.CancellationToken).Of(use.Operation));

    /// <summary>SDKs tell the name of the program where none is given.</summary>
    private static string? NameOf(ApiUse use) => use.Scope.Code.Compilation.AssemblyName;

    private static Asset Own(ApiUse use, Location place) => Child(Asset.Of(AssetKinds.Server, NameOf(use), place)).With(AssetKeys.Pinned, AssetKeys.True);

    private static Asset Child(Asset asset) => asset.With(AssetKeys.Use, Used).With(AssetKeys.Credential, CredentialKinds.None);

    private static Asset OfCommand(string program, FetchedPackage? fetched, Location place)
    {
        var command = FileName.Of(program);
        if (fetched is null)
            return Child(Asset.Of(AssetKinds.Server, command, place)).With(AssetKeys.Command, command);

        var package = PackageName.Of(fetched);
        return Child(Asset.Of(AssetKinds.Server, package.Name, place))
            .With(AssetKeys.Command, command)
            .With(AssetKeys.Version, package.Version)
            .With(AssetKeys.Registry, RegistryOf(fetched))
            .With(AssetKeys.Pinned, fetched.IsPinned ? AssetKeys.True : AssetKeys.False);
    }

    /// <summary>The type of a package URL; null for what comes from an address.</summary>
    private static string? RegistryOf(FetchedPackage package) => package.Name.IndexOf("://", StringComparison.Ordinal) >= 0 ? null : package.Kind switch
    {
        PackageKind.Npm => "npm",
        PackageKind.Python => "pypi",
        PackageKind.NuGet => "nuget",
        PackageKind.Image => "docker",
        PackageKind.GoModule => "golang",
        _ => null,
    };
}
