using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Catalog.Lookup;

/// <summary>SDKs that are looked for together.</summary>
internal sealed class SdkGroup
{
    /// <summary>Looked for in every compilation.</summary>
    public static readonly SdkGroup Ai = new(AiCatalog.All.Where(static sdk => sdk.IsAiSdk));

    /// <summary>General .NET libraries, which are looked for beside an AI SDK only.</summary>
    public static readonly SdkGroup General = new(AiCatalog.All.Where(static sdk => !sdk.IsAiSdk));

    /// <summary>Beginnings of the names of assemblies that may use an SDK for what they do, while programs use that with no model.</summary>
    private static readonly string[] PlatformNames = ["System.", "Microsoft.", "Azure."];

    private static readonly PerReference<AssemblyNames> Names = new(NamesOf);

    private readonly PerReference<DeclaredSdks> _declared;
    private readonly NamespaceNames _namespaces;
    private readonly (SdkCatalog Sdk, MetadataTypeName[] Types)[] _sdks;

    private SdkGroup(IEnumerable<SdkCatalog> sdks)
    {
        _sdks =
        [
            .. sdks.Select(static sdk =>
                (sdk, sdk.Rows.Select(static row => row.Type).Distinct().Select(static type => new MetadataTypeName(type)).ToArray())),
        ];
        _declared = new PerReference<DeclaredSdks>(DeclaredIn);
        _namespaces = new NamespaceNames(_sdks.SelectMany(static entry => entry.Sdk.Anchors.Concat(entry.Types.Select(static type => type.Namespace))));
    }

    /// <summary>
    /// The SDKs that the compilation or its references declare: an anchor of the SDK, and a type that a row names, because others put types
    /// into the namespaces of an SDK.
    /// </summary>
    public SdkSet ReferencedBy(Compilation compilation)
    {
        var all = default(DeclaredSdks);
        foreach (var declared in _declared.In(compilation))
            all = new DeclaredSdks(all.Anchored | declared.Anchored, all.Typed | declared.Typed);
        return all.Anchored & all.Typed;
    }

    /// <summary>
    /// Whether some referenced library uses one of the SDKs that is no part of one itself, as a project does that the compilation is about. Of projects
    /// whose code is there, only that tells what they use.
    /// </summary>
    public bool IsUsedByLibrary(Compilation compilation)
    {
        var references = _declared.InReferences(compilation)
            .Zip(Names.InReferences(compilation), static (sdks, names) => (IsSdk: !sdks.Anchored.IsEmpty, Names: names))
            .ToArray();
        var sdks = new HashSet<string>(references.Where(static reference => reference.IsSdk).Select(static reference => reference.Names.Own));
        return Array.Exists(references, reference => !reference.IsSdk && Array.Exists(reference.Names.Used, sdks.Contains));
    }

    private static AssemblyNames NamesOf(IAssemblySymbol assembly) => new(
        assembly.Name,
        assembly is ISourceAssemblySymbol || Array.Exists(PlatformNames, start => assembly.Name.StartsWith(start, StringComparison.Ordinal))
            ? []
            : [.. assembly.Modules.SelectMany(static module => module.ReferencedAssemblies).Select(static used => used.Name)]);

    private DeclaredSdks DeclaredIn(IAssemblySymbol assembly)
    {
        var spaces = _namespaces.DeclaredIn(assembly.GlobalNamespace);
        var (anchored, typed) = (default(SdkSet), default(SdkSet));
        if (spaces.Count == 0)
            return default;

        foreach (var (sdk, types) in _sdks)
        {
            if (HasAnchor(sdk, spaces))
                anchored |= SdkSet.Of(sdk);
            if (HasType(types, spaces))
                typed |= SdkSet.Of(sdk);
        }

        return new DeclaredSdks(anchored, typed);
    }

    private static bool HasAnchor(SdkCatalog sdk, IReadOnlyDictionary<string, INamespaceSymbol> spaces)
    {
        foreach (var anchor in sdk.Anchors)
        {
            if (spaces.ContainsKey(anchor))
                return true;
        }

        return false;
    }

    private static bool HasType(MetadataTypeName[] types, IReadOnlyDictionary<string, INamespaceSymbol> spaces)
    {
        foreach (var type in types)
        {
            if (spaces.TryGetValue(type.Namespace, out var space) && type.IsDeclaredIn(space))
                return true;
        }

        return false;
    }

    /// <param name="Anchored">The SDKs of which the assembly declares an anchor.</param>
    /// <param name="Typed">The SDKs of which it declares a type that a row names.</param>
    private readonly record struct DeclaredSdks(SdkSet Anchored, SdkSet Typed);

    /// <param name="Own">The name of the assembly.</param>
    /// <param name="Used">The names of those that it references.</param>
    private sealed record AssemblyNames(string Own, string[] Used);
}
