using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Catalog.Lookup;

/// <summary>A row and the SDK that states it.</summary>
internal sealed record CatalogRow<TRow>(TRow Row, SdkCatalog Sdk)
    where TRow : SdkRow
{
    /// <summary>The type that the row names.</summary>
    public MetadataTypeName Type { get; } = new(Row.Type);
}
