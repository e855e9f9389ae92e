using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Rules.Shared.Assets;

/// <summary>The stores of records that are found by what they are like, and their collections.</summary>
internal static class StoreAssets
{
    /// <summary>The collections that a use names.</summary>
    public static IEnumerable<Asset> Named(ApiUse use)
    {
        var place = use.Value!.Syntax.GetLocation();
        var setting = new SettingNames(use.Scope, use.CancellationToken).Of(use.Value);
        var names = use.Scope.Code.Constants.Resolve(use.Value, use.CancellationToken)
            .Where(static constant => constant is { IsWhole: true, Text.Length: > 0 })
            .Select(static constant => constant.Text)
            .Distinct()
            .ToArray();
        return names.Length == 0
            ? [Asset.Of(AssetKinds.Store, name: null, place).With(AssetKeys.Configuration, setting)]
            : names.Select(name => Asset.Of(AssetKinds.Store, name, place).With(AssetKeys.Configuration, setting));
    }

    /// <summary>The store that a constructor makes; null for other objects.</summary>
    public static Asset? Created(OperationUse use)
    {
        var creation = (IObjectCreationOperation)use.Operation;
        return use.Ai.Is(ApiRole.RecordStore, creation.Type)
            ? Asset.Of(AssetKinds.Store, creation.Type!.Name, MemberNames.LocationOf(creation))
            : null;
    }
}
