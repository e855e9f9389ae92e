using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Text;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Context;

/// <summary>
/// What a program has classified as personal: members, parameters and types with an attribute that the catalogue knows, one that derives from such
/// an attribute, or one that the team names.
/// </summary>
/// <param name="ai">The catalogue as the compilation references it.</param>
/// <param name="code">The code, in which nearly no program classifies anything.</param>
/// <param name="options">The options that the team set.</param>
internal sealed class ClassifiedData(AiContext ai, CodeIndex code, OptionReader options)
{
    /// <summary>One of these types stands in the declarations of any program that classifies data, or of a library that does so for it.</summary>
    private static readonly string[] TypeNames = [.. NamesOf(ApiRole.DataClassification), .. NamesOf(ApiRole.PersonalRecord)];

    /// <summary>What source code calls them. Their packages declare attributes that derive from them, too, in whose names these words stand.</summary>
    private static readonly string[] Words = [.. TypeNames.Select(ClassificationNames.Short).Distinct()];

    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> Speaking = new();
    private static readonly ConditionalWeakTable<Compilation, StrongBox<bool>> SpeakingProjects = new();

    /// <summary>The packages that declare what the catalogue names.</summary>
    private static readonly HashSet<string> Homes = new(
        CatalogIndex.OfRole(ApiRole.DataClassification).SelectMany(static row => row.Sdk.Packages).Select(static package => package.Name),
        StringComparer.OrdinalIgnoreCase);

    private static readonly PerReference<bool> Classifying = new(static assembly => ClassifiesAny(assembly));

    private readonly Memo<ISymbol, ImmutableArray<INamedTypeSymbol>> _attributes = new(SymbolEqualityComparer.Default);
    private readonly Memo<(INamedTypeSymbol Type, SyntaxTree Tree, bool IsText), ISymbol?> _shown = new();
    private readonly Memo<SyntaxTree, ImmutableArray<string>> _named = new();
    private readonly Lazy<bool> _isKnown = new(() => ai.Has(ApiRole.DataClassification) && IsKnownTo(code.Compilation));

    /// <summary>Whether anything may be classified that the code of the file uses.</summary>
    public bool MayExist(SyntaxTree tree) => !NamedIn(tree).IsEmpty || _isKnown.Value;

    /// <summary>Stands for what decides in a file on what is classified, beside the declarations: two of the same content have the same.</summary>
    public string VersionIn(SyntaxTree tree) => (_isKnown.Value ? "!" : string.Empty) + string.Join(",", NamedIn(tree));

    /// <summary>Whether the values of a member or parameter are classified, by itself or as all that its type holds.</summary>
    /// <param name="tree">The file that reads it, whose options count.</param>
    public bool Is(ISymbol symbol, SyntaxTree tree) => MayExist(tree)
        && (IsMarked(symbol, tree) || (symbol is not IParameterSymbol && symbol.ContainingType is { } owner && IsMarked(owner, tree)));

    /// <summary>The types of objects that a value of the type is, or holds as its items; whether they show anything is not asked.</summary>
    public IEnumerable<INamedTypeSymbol> ObjectsIn(ITypeSymbol? type, SyntaxTree tree) => type switch
    {
        IArrayTypeSymbol array => ObjectsIn(array.ElementType, tree),
        INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, SpecialType: SpecialType.None } named =>
            named.TypeArguments.SelectMany(argument => ObjectsIn(argument, tree)).Concat(MayBeMarked(named, tree) ? [named.OriginalDefinition] : []),
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.SelectMany(constraint => ObjectsIn(constraint, tree)),
        _ => [],
    };

    /// <summary>The first classified member that an object of the type shows, itself or in what it holds; null for none.</summary>
    /// <param name="isText">Whether it becomes text by <c>ToString</c>, and is not taken apart.</param>
    public ISymbol? ShownBy(INamedTypeSymbol type, SyntaxTree tree, bool isText) => _shown.TryGetValue((type, tree, isText), out var known)
        ? known
        : _shown.GetOrAdd((type, tree, isText), ShownBy(type, tree, isText, new(SymbolEqualityComparer.Default)));

    private ISymbol? ShownBy(INamedTypeSymbol type, SyntaxTree tree, bool isText, HashSet<ISymbol> seen)
    {
        if (!seen.Add(type) || (isText && !type.IsRecord))
            return null;

        var shown = type.SelfAndAncestors().SelectMany(static ancestor => ancestor.GetMembers()).OfType<IPropertySymbol>().Where(IsShown).ToArray();
        return shown.FirstOrDefault(property => Is(property, tree) && (isText || !IsLeftOut(property)))
            ?? shown.Where(property => isText || !IsLeftOut(property))
                .SelectMany(property => ObjectsIn(property.Type, tree))
                .Select(inner => ShownBy(inner, tree, isText, seen))
                .FirstOrDefault(static inner => inner is not null);
    }

    private static bool IsShown(IPropertySymbol property) => property
        is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false, GetMethod.DeclaredAccessibility: Accessibility.Public };

    private bool IsLeftOut(IPropertySymbol property) =>
        ai.IsMarked(property, ApiRole.IgnoredMember);

    /// <summary>Whether somebody may have put a mark on the type or its members: most libraries know no classification.</summary>
    private bool MayBeMarked(INamedTypeSymbol type, SyntaxTree tree) => ai.Declares(type)
        || ai.Is(ApiRole.PersonalRecord, type)
        || (type.ContainingAssembly is { } assembly && (KnowsClassification(assembly) || (!NamedIn(tree).IsEmpty && !IsOfPlatform(type))));

    private static bool IsOfPlatform(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;
        return space?.Name is "System" or "Microsoft";
    }

    private static bool KnowsClassification(IAssemblySymbol assembly) =>
        assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static reference => Homes.Contains(reference.Name)));

    private bool IsMarked(ISymbol symbol, SyntaxTree tree)
    {
        var declaration = symbol.Declaration();
        if (!_attributes.TryGetValue(declaration, out var attributes))
            attributes = _attributes.GetOrAdd(declaration, AttributesOf(declaration));
        foreach (var attribute in attributes)
        {
            if (ai.Is(ApiRole.DataClassification, attribute) || IsNamed(attribute, NamedIn(tree)))
                return true;
        }

        return false;
    }

    /// <summary>The attributes that may classify, also those of what the member overrides, implements or is declared by.</summary>
    private ImmutableArray<INamedTypeSymbol> AttributesOf(ISymbol declaration) =>
        ai.Members.Of(declaration, ApiRole.PersonalIdentifier) is not null
            ? ImmutableArray<INamedTypeSymbol>.Empty
            : MemberContracts.SelfAndContracts(declaration)
                .SelectMany(static contract => contract is IMethodSymbol method ? method.GetReturnTypeAttributes() : contract.GetAttributes())
                .Select(static attribute => attribute.AttributeClass)
                .OfType<INamedTypeSymbol>()
                .Where(attribute => !ai.Is(ApiRole.NoDataClassification, attribute) && !ClassificationNames.IsPublic(attribute.Name))
                .ToImmutableArray();

    private static bool IsNamed(INamedTypeSymbol attribute, ImmutableArray<string> names)
    {
        foreach (var name in names)
        {
            var written = ClassificationNames.Short(name);
            foreach (var type in attribute.SelfAndAncestors())
            {
                if (ClassificationNames.Short(written.IndexOf('.') < 0 ? type.Name : type.ToDisplayString()) == written)
                    return true;
            }
        }

        return false;
    }

    private ImmutableArray<string> NamedIn(SyntaxTree tree) => _named.TryGetValue(tree, out var names)
        ? names
        : _named.GetOrAdd(tree, options.GetList(OptionTable.PersonalDataAttributes, RuleTable.PersonalDataSent, tree));

    /// <summary>Every web application references the packages that can classify; nearly none does it.</summary>
    private static bool IsKnownTo(Compilation compilation) => SpeaksOfIt(compilation)
        || compilation.References.OfType<CompilationReference>().Any(static project =>
            SpeakingProjects.GetValue(project.Compilation, static key => new StrongBox<bool>(SpeaksOfIt(key))).Value)
        || Classifying.InReferences(compilation).Any(static classifies => classifies);

    private static bool SpeaksOfIt(Compilation project) => !Homes.Contains(project.AssemblyName ?? string.Empty)
        && project.SyntaxTrees.Any(static tree => Speaking.GetValue(tree, static key => new StrongBox<bool>(SpeaksOfIt(key))).Value);

    private static bool SpeaksOfIt(SyntaxTree tree) => tree.GetText() is var text && Array.Exists(Words, word => SourceSearch.Contains(text, word, default));

    /// <summary>Whether a library mentions what the catalogue names, and is none of the packages that declare it.</summary>
    private static bool ClassifiesAny(IAssemblySymbol assembly) => !Homes.Contains(assembly.Name) && KnowsClassification(assembly)
        && assembly.GetMetadata() is { } metadata
        && metadata.GetModules().Any(static module => MentionsAny(module.GetMetadataReader()));

    private static bool MentionsAny(MetadataReader module) => module.TypeReferences
        .Select(type => module.GetTypeReference(type).Name)
        .Any(name => Array.Exists(TypeNames, type => module.StringComparer.StartsWith(name, type)));

    private static string[] NamesOf(ApiRole role) => [.. CatalogIndex.OfRole(role).Select(static row => row.Type.Name).Distinct()];
}
