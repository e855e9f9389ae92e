using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.Catalog.Lookup;

/// <summary>What a team declares of members and types, as rows.</summary>
internal interface IDeclaredRows
{
    /// <summary>Stands for all that is declared.</summary>
    string Version { get; }

    /// <summary>The types that ask or decide before a tool acts.</summary>
    ImmutableArray<INamedTypeSymbol> Filters { get; }

    /// <summary>Rows of the member that rules ask for.</summary>
    ImmutableArray<ResolvedRow<ApiRow>> ApiOf(ISymbol member);

    /// <summary>Rows of flow of the member.</summary>
    ImmutableArray<ResolvedRow<FlowRow>> FlowOf(ISymbol member);

    /// <summary>Names of the members that play the role.</summary>
    ImmutableArray<string> NamesOf(ApiRole role);

    /// <summary>The row by which the type, or one that it derives from or implements, plays the role.</summary>
    ApiRow? RowOf(ApiRole role, ITypeSymbol type);
}
