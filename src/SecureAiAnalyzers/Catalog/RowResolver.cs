using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SecureAiAnalyzers.Infrastructure;

namespace SecureAiAnalyzers.Catalog;

/// <summary>
/// Finds the types that rows name, only for the rows that are asked for: a program uses few of the names that the catalogue knows, and
/// looking all of them up in each compilation cost more than running the rules.
/// </summary>
internal sealed class RowResolver
{
    private readonly KnownTypes _types;
    private readonly ImmutableHashSet<SdkCatalog> _sdks;

    public RowResolver(KnownTypes types)
    {
        _types = types;
        _sdks = Referenced(isAiSdk: true);
        ReferencesAiSdk = !_sdks.IsEmpty;
        if (ReferencesAiSdk)
            _sdks = _sdks.Union(Referenced(isAiSdk: false));
        Sdks = AiCatalog.All.Where(_sdks.Contains).ToImmutableArray();
    }

    /// <summary>Whether the compilation references any AI SDK.</summary>
    public bool ReferencesAiSdk { get; }

    /// <summary>The referenced SDKs, in the order of the catalogue; general libraries count only beside an AI SDK.</summary>
    public ImmutableArray<SdkCatalog> Sdks { get; }

    /// <summary>The rows whose types exist in the compilation, once for each type of the name.</summary>
    public IEnumerable<ResolvedRow> Resolve(IEnumerable<CatalogRow> rows) => rows
        .Where(row => _sdks.Contains(row.Sdk))
        .SelectMany(row => _types.All(row.Row.Type), static (row, type) => new ResolvedRow(row.Row, type, row.Sdk));

    /// <summary>Whether the compilation references the SDK.</summary>
    public bool IsReferenced(SdkCatalog sdk) => _sdks.Contains(sdk);

    /// <summary>
    /// The SDKs of which an anchor exists. Of an AI SDK a type must exist too, because others put types into its namespace.
    /// </summary>
    private ImmutableHashSet<SdkCatalog> Referenced(bool isAiSdk) => AiCatalog.All
        .Where(sdk => sdk.IsAiSdk == isAiSdk && sdk.Anchors.Any(_types.HasNamespace))
        .Where(sdk => !isAiSdk || sdk.Rows.Any(row => !_types.All(row.Type).IsEmpty))
        .ToImmutableHashSet();
}
