using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Infrastructure;

namespace SecureAiAnalyzers.Catalog;

/// <summary>
/// SDKs that are looked for together. What a reference declares of them is kept with the referenced file or project, because an editor and a
/// build server ask again and again; what is kept are parts of the catalogue and no symbols.
/// </summary>
internal sealed class SdkGroup
{
    /// <summary>Looked for in every compilation.</summary>
    public static readonly SdkGroup Ai = new(AiCatalog.All.Where(static sdk => sdk.IsAiSdk));

    /// <summary>General .NET libraries, which are looked for beside an AI SDK only.</summary>
    public static readonly SdkGroup General = new(AiCatalog.All.Where(static sdk => !sdk.IsAiSdk));

    private readonly ConditionalWeakTable<object, DeclaredSdks> _known = new();
    private readonly NamespaceNames _namespaces;
    private readonly (SdkCatalog Sdk, MetadataTypeName[] Types)[] _sdks;

    private SdkGroup(IEnumerable<SdkCatalog> sdks)
    {
        _sdks = [.. sdks.Select(static sdk => (sdk, sdk.Rows.Select(static row => row.Type).Distinct().Select(static type => new MetadataTypeName(type)).ToArray()))];
        _namespaces = new NamespaceNames(_sdks.SelectMany(static entry => entry.Sdk.Anchors.Concat(entry.Types.Select(static type => type.Namespace))));
    }

    /// <summary>
    /// The SDKs that the compilation or its references declare: an anchor of the SDK, and a type that a row names, because others put types
    /// into the namespaces of an SDK.
    /// </summary>
    public ISet<SdkCatalog> ReferencedBy(Compilation compilation)
    {
        var own = DeclaredIn(compilation.Assembly);
        var (anchored, typed) = (new HashSet<SdkCatalog>(own.Anchored), new HashSet<SdkCatalog>(own.Typed));
        foreach (var reference in compilation.References)
        {
            var declared = DeclaredIn(reference, compilation);
            foreach (var sdk in declared.Anchored)
                anchored.Add(sdk);
            foreach (var sdk in declared.Typed)
                typed.Add(sdk);
        }

        anchored.IntersectWith(typed);
        return anchored;
    }

    private DeclaredSdks DeclaredIn(MetadataReference reference, Compilation compilation)
    {
        var content = reference is CompilationReference project ? project.Compilation : (object)reference;
        if (_known.TryGetValue(content, out var known))
            return known;

        // Null for a module, which is part of the compilation's own assembly, and for a reference that another replaces.
        return compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly
            ? _known.GetValue(content, _ => DeclaredIn(assembly))
            : DeclaredSdks.None;
    }

    private DeclaredSdks DeclaredIn(IAssemblySymbol assembly)
    {
        var spaces = _namespaces.DeclaredIn(assembly.GlobalNamespace);
        return spaces.Count == 0
            ? DeclaredSdks.None
            : new DeclaredSdks(
                Those(entry => entry.Sdk.Anchors.Any(spaces.ContainsKey)),
                Those(entry => entry.Types.Any(type => spaces.TryGetValue(type.Namespace, out var space) && type.IsDeclaredIn(space))));

        ImmutableArray<SdkCatalog> Those(System.Func<(SdkCatalog Sdk, MetadataTypeName[] Types), bool> isDeclared) =>
            _sdks.Where(isDeclared).Select(static entry => entry.Sdk).ToImmutableArray();
    }

    /// <param name="Anchored">The SDKs of which the assembly declares an anchor.</param>
    /// <param name="Typed">The SDKs of which it declares a type that a row names.</param>
    private sealed record DeclaredSdks(ImmutableArray<SdkCatalog> Anchored, ImmutableArray<SdkCatalog> Typed)
    {
        public static readonly DeclaredSdks None = new(ImmutableArray<SdkCatalog>.Empty, ImmutableArray<SdkCatalog>.Empty);
    }
}
