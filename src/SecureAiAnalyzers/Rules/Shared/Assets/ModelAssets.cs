using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Shared.Assets;

/// <summary>The models that a use names, or loads from a file.</summary>
internal static class ModelAssets
{
    /// <summary>The models of a use that names some.</summary>
    public static IEnumerable<Asset> Named(ApiUse use)
    {
        if (use.Value.SkipConversions() is null or { ConstantValue: { HasValue: true, Value: null } })
            return [];

        var setting = new SettingNames(use.Scope, use.CancellationToken).Of(use.Value);
        var service = ServiceOf(use);
        var credential = Clients(use).Select(new CredentialKinds(use.Scope, use.CancellationToken).Of).FirstOrDefault(static kind => kind is not null);
        var names = ModelNames.All(use).ToArray();
        var models = names.Length == 0
            ? [Asset.Of(AssetKinds.Model, name: null, use.Value!.Syntax.GetLocation())]
            : names.Select(name => Named(use, name, service));
        return models.Select(model => EndpointAssets.WithService(model, service, credential).With(AssetKeys.Configuration, setting));
    }

    /// <summary>The model that a use loads.</summary>
    public static IEnumerable<Asset> Loaded(ApiUse use)
    {
        if (use.Value.SkipConversions() is null or { ConstantValue: { HasValue: true, Value: null } })
            return [];

        var setting = new SettingNames(use.Scope, use.CancellationToken).Of(use.Value);
        var files = FileNames.Of(use.Value, use.Scope, use.CancellationToken).ToArray();
        return files.Length == 0
            ? [Asset.Of(AssetKinds.Model, name: null, use.Value!.Syntax.GetLocation()).With(AssetKeys.Configuration, setting)]
            : files.Select(file => Asset.Of(AssetKinds.Model, file, use.Value!.Syntax.GetLocation())
                .With(AssetKeys.File, file)
                .With(AssetKeys.Publisher, ModelPublishers.Of(file))
                .With(AssetKeys.Configuration, setting));
    }

    private static Asset Named(ApiUse use, string name, string? service)
    {
        var asset = Asset.Of(AssetKinds.Model, name, use.Value!.Syntax.GetLocation()).With(AssetKeys.Publisher, ModelPublishers.Of(name));
        var version = ModelPublishers.VersionIn(use.Row.Provider, name);
        if (IsDeployment(use, service))
            return asset.With(AssetKeys.Deployment, AssetKeys.True);
        if (RetiredModels.Find(use.Row.Provider, name) is var (_, retired))
            asset = asset.With(AssetKeys.Retires, retired.Date);
        if (ModelAliases.Find(use.Row.Provider, name) is not null)
            return asset.With(AssetKeys.Pinned, AssetKeys.False);

        return version is null ? asset : asset.With(AssetKeys.Version, version).With(AssetKeys.Pinned, AssetKeys.True);
    }

    /// <summary>Whether the name is one that the team has given: by its role, or because the service is another one than the provider's own.</summary>
    private static bool IsDeployment(ApiUse use, string? service) => use.Row.Role == ApiRole.DeploymentName
        || (ModelAliases.HostOf(use.Row.Provider) is { } own && (service is null
            ? IsForeign(use, own)
            : !service.EndsWith("://" + own, StringComparison.OrdinalIgnoreCase)));

    private static bool IsForeign(ApiUse use, string ownHost) => new ModelService(use.Scope, ownHost, use.CancellationToken).IsForeign(use.Operation);

    /// <summary>The service that the client asks which is given the name; for one that is told none, the provider's own.</summary>
    private static string? ServiceOf(ApiUse use)
    {
        var found = Clients(use).SelectMany(client => EndpointAssets.AddressesGivenTo(client, use.Scope, use.CancellationToken)).FirstOrDefault();
        return found ?? (ModelAliases.HostOf(use.Row.Provider) is { } own && use.Row.Role == ApiRole.ModelId && !IsForeign(use, own)
            ? "https://" + own
            : null);
    }

    /// <summary>What the name is given to, and what makes the client on which that is called.</summary>
    private static IEnumerable<IOperation> Clients(ApiUse use)
    {
        yield return use.Operation;
        if (use.Operation is not IInvocationOperation call)
            yield break;

        foreach (var origin in new ValueOrigins(use.Scope.Code, use.CancellationToken) { Everywhere = true }.Of(call.Receiver()))
        {
            if (!origin.IsEnd && origin.Value is IObjectCreationOperation or IInvocationOperation)
                yield return origin.Value;
        }
    }
}
