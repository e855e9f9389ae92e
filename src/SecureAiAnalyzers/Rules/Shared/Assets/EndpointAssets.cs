using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Text;

namespace SecureAiAnalyzers.Rules.Shared.Assets;

/// <summary>The services that a use reaches over a network: models, agents and MCP servers.</summary>
internal static class EndpointAssets
{
    private const string Crossed = "crossed";
    private const string Inside = "inside";

    /// <summary>The services of a use that gives their address.</summary>
    public static IEnumerable<Asset> Of(ApiUse use)
    {
        if (use.Value.SkipConversions() is not { } value || value.ConstantValue is { HasValue: true, Value: null })
            return [];

        var kind = use.Row.IsToolServer ? AssetKinds.Server : AssetKinds.Endpoint;
        var credential = new CredentialKinds(use.Scope, use.CancellationToken).Of(use.Operation);
        var setting = new SettingNames(use.Scope, use.CancellationToken).Of(use.Value);
        var addresses = Addresses(use.Value, use.Scope, use.CancellationToken).ToArray();
        return addresses.Length == 0
            ? [Completed(Asset.Of(kind, name: null, value.Syntax.GetLocation()), credential, setting)]
            : addresses
                .Select(address => WithService(Asset.Of(kind, address, value.Syntax.GetLocation()), address, credential))
                .Select(asset => Completed(asset, credential, setting));
    }

    /// <summary>As above, of a general HTTP request, where it goes to a model.</summary>
    public static IEnumerable<Asset> OfRequest(ApiUse use)
    {
        foreach (var constant in use.Scope.Code.Constants.Resolve(use.Value, use.CancellationToken))
        {
            if (constant.Text is { } text && AddressIn(text) is { } address && ModelTraffic.Reaches(use, text))
                yield return WithService(Asset.Of(AssetKinds.Endpoint, address, use.Value!.Syntax.GetLocation()), address, credential: null);
        }
    }

    /// <summary>The addresses of the services that what makes a client is given.</summary>
    public static IEnumerable<string> AddressesGivenTo(IOperation client, AnalysisScope scope, CancellationToken cancellationToken) =>
        new ServiceHosts(scope, cancellationToken).Given(client, ApiRole.Endpoint, ApiRole.HttpEndpoint)
            .Where(static given => !given.Row.IsToolServer)
            .SelectMany(given => Addresses(given.Value, scope, cancellationToken));

    /// <summary>The asset with what is known of the service behind it.</summary>
    public static Asset WithService(Asset asset, string? address, string? credential)
    {
        if (address is null || HostName.Of(address) is not { } host)
            return asset;

        var isNear = HostName.IsLoopback(host) || HostName.IsPrivate(host);
        return asset
            .With(AssetKeys.Service, address)
            .With(AssetKeys.Boundary, isNear ? Inside : Crossed)
            .With(AssetKeys.Credential, credential ?? (isNear ? CredentialKinds.None : null));
    }

    private static IEnumerable<string> Addresses(IOperation? value, AnalysisScope scope, CancellationToken cancellationToken) =>
        scope.Code.Constants.Resolve(value, cancellationToken)
            .Select(static constant => constant.Text is { } text ? AddressIn(text) : null)
            .OfType<string>()
            .Distinct();

    /// <summary>Scheme, host and port. Who signs in, the path and the query are left out: each may hold a secret.</summary>
    private static string? AddressIn(string text)
    {
        if (HostName.Of(text) is not { } host)
            return null;

        var scheme = text.Substring(0, text.IndexOf("://", StringComparison.Ordinal)).ToLowerInvariant();
        var port = Uri.TryCreate(text.Replace(ConstantValue.Unknown, 'x'), UriKind.Absolute, out var address) && !address.IsDefaultPort && address.Port > 0
            ? ":" + address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : string.Empty;
        return scheme + "://" + (host.IndexOf(':') >= 0 ? "[" + host + "]" : host) + port;
    }

    private static Asset Completed(Asset asset, string? credential, string? setting)
    {
        var completed = asset.With(AssetKeys.Credential, credential).With(AssetKeys.Configuration, setting);
        return asset.Kind == AssetKinds.Server ? completed.With(AssetKeys.Use, ServerAssets.Used) : completed;
    }
}
