using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.Catalog.Lookup;

/// <summary>A row whose type exists in the compilation.</summary>
/// <param name="Row">The fact.</param>
/// <param name="Type">The type that the row names.</param>
/// <param name="Sdk">The SDK that states the fact.</param>
internal sealed record ResolvedRow<TRow>(TRow Row, INamedTypeSymbol Type, SdkCatalog Sdk)
    where TRow : SdkRow;
