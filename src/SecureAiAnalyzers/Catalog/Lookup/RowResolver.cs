using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Catalog.Lookup;

/// <summary>
/// Knows which SDKs a compilation references, and finds the types that rows name, each only when it is asked for: looking everything up in each
/// compilation cost more than running the rules.
/// </summary>
internal sealed class RowResolver
{
    private readonly KnownTypes _types;
    private readonly Compilation _compilation;
    private readonly SdkSet _ai;
    private readonly bool _isBesideAi;
    private StrongBox<SdkSet>? _general;
    private StrongBox<ImmutableArray<SdkCatalog>>? _sdks;

    /// <param name="types">Types by name.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="isBesideAi">Whether it is a part of an AI application, whatever it references itself.</param>
    public RowResolver(KnownTypes types, Compilation compilation, bool isBesideAi)
    {
        _isBesideAi = isBesideAi;
        _types = types;
        _compilation = compilation;
        _ai = SdkGroup.Ai.ReferencedBy(compilation);
    }

    /// <summary>Whether the compilation references any AI SDK, or is a part of what does.</summary>
    public bool ReferencesAiSdk => _isBesideAi || !_ai.IsEmpty;

    /// <summary>The referenced SDKs, in the order of the catalogue; general libraries count only beside an AI SDK.</summary>
    public ImmutableArray<SdkCatalog> Sdks =>
        (_sdks ??= new StrongBox<ImmutableArray<SdkCatalog>>(AiCatalog.All.Where(IsReferenced).ToImmutableArray())).Value;

    /// <summary>The rows whose types exist in the compilation, once for each type of the name.</summary>
    public IEnumerable<ResolvedRow<TRow>> Resolve<TRow>(IEnumerable<CatalogRow<TRow>> rows)
        where TRow : SdkRow => rows
        .Where(row => Counts(row.Sdk))
        .SelectMany(row => _types.All(row.Row.Type), static (row, type) => new ResolvedRow<TRow>(row.Row, type, row.Sdk));

    /// <summary>Whether the rows of an SDK count where its types are used: those of general libraries only beside an AI SDK.</summary>
    public bool Counts(SdkCatalog sdk) => sdk.IsAiSdk || ReferencesAiSdk;

    /// <summary>Whether the rows of an SDK count in this compilation.</summary>
    public bool IsReferenced(SdkCatalog sdk) => sdk.IsAiSdk ? _ai.Contains(sdk) : ReferencesAiSdk && General.Contains(sdk);

    /// <summary>The SDKs whose rows count in this compilation.</summary>
    public SdkSet Referenced => ReferencesAiSdk ? _ai | General : default;

    private SdkSet General => (_general ??= new StrongBox<SdkSet>(SdkGroup.General.ReferencedBy(_compilation))).Value;
}
