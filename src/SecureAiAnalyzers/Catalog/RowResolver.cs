using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SecureAiAnalyzers.Infrastructure;

namespace SecureAiAnalyzers.Catalog;

/// <summary>
/// Knows which SDKs a compilation references, and finds the types that rows name, each only when it is asked for: looking everything up in each
/// compilation cost more than running the rules.
/// </summary>
internal sealed class RowResolver
{
    private readonly KnownTypes _types;
    private readonly ConcurrentDictionary<SdkCatalog, bool> _referenced = new();

    private readonly Lazy<ImmutableArray<SdkCatalog>> _sdks;

    public RowResolver(KnownTypes types)
    {
        _types = types;
        _sdks = new Lazy<ImmutableArray<SdkCatalog>>(() => AiCatalog.All.Where(IsReferenced).ToImmutableArray());
        ReferencesAiSdk = AiCatalog.All.Any(sdk => sdk.IsAiSdk && IsReferenced(sdk));
    }

    /// <summary>Whether the compilation references any AI SDK.</summary>
    public bool ReferencesAiSdk { get; }

    /// <summary>The referenced SDKs, in the order of the catalogue; general libraries count only beside an AI SDK.</summary>
    public ImmutableArray<SdkCatalog> Sdks => _sdks.Value;

    /// <summary>The rows whose types exist in the compilation, once for each type of the name.</summary>
    public IEnumerable<ResolvedRow> Resolve(IEnumerable<CatalogRow> rows) => rows
        .Where(row => Counts(row.Sdk))
        .SelectMany(row => _types.All(row.Row.Type), static (row, type) => new ResolvedRow(row.Row, type, row.Sdk));

    /// <summary>Whether the rows of an SDK count where its types are used: those of general libraries only beside an AI SDK.</summary>
    public bool Counts(SdkCatalog sdk) => sdk.IsAiSdk || ReferencesAiSdk;

    /// <summary>
    /// Whether an anchor of the SDK exists, and beside it a type that a row names, because others put types into the namespaces of an SDK.
    /// </summary>
    public bool IsReferenced(SdkCatalog sdk) => Counts(sdk) && (_referenced.TryGetValue(sdk, out var known) ? known : _referenced.GetOrAdd(sdk, Find));

    private bool Find(SdkCatalog sdk)
    {
        foreach (var anchor in sdk.Anchors)
        {
            if (_types.HasNamespace(anchor))
                return sdk.Rows.Any(row => !_types.All(row.Type).IsEmpty);
        }

        return false;
    }
}
