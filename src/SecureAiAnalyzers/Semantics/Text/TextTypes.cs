using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Text;

/// <summary>Which types can hold text: what has none cannot carry what an attacker wrote.</summary>
internal static class TextTypes
{
    /// <summary>Types larger than this are frameworks and no data.</summary>
    private const int MaxTypes = 256;

    /// <summary>Types of the runtime whose content no property shows.</summary>
    private static readonly HashSet<string> OpaqueText = new(StringComparer.Ordinal)
    {
        "System.IO.Stream",
        "System.IO.TextReader",
        "System.IO.Pipelines.PipeReader",
        "System.Text.StringBuilder",
        "System.Text.Json.JsonElement",
        "System.Text.Json.Nodes.JsonNode",
    };

    /// <summary>Namespaces of the runtime whose types have names and messages, and no data but their type arguments.</summary>
    private static readonly HashSet<string> Machinery = new(StringComparer.Ordinal)
    {
        "System.Threading",
        "System.Threading.Tasks",
        "System.Reflection",
        "System.Globalization",
    };

    /// <summary>
    /// Whether the type is text or made of text: strings, JSON, bytes and characters in a row, any object, and what has elements or readable
    /// members of such a type. An interface counts only as a collection; a type parameter can be text.
    /// </summary>
    public static bool CarriesText(ITypeSymbol type)
    {
        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default) { type };
        var waiting = new Queue<ITypeSymbol>(seen);
        while (waiting.Count > 0 && seen.Count <= MaxTypes)
        {
            var current = waiting.Dequeue();
            if (IsText(current))
                return true;

            foreach (var part in Parts(current))
            {
                if (seen.Add(part))
                    waiting.Enqueue(part);
            }
        }

        return false;
    }

    /// <summary>Whether values of the type are rows of others.</summary>
    public static bool IsCollection(ITypeSymbol type) =>
        type.SelfAndAncestors().Any(static ancestor => ancestor.SpecialType == SpecialType.System_Collections_IEnumerable || IsSequence(ancestor));

    private static bool IsText(ITypeSymbol type) =>
        type is ITypeParameterSymbol or IDynamicTypeSymbol
        || type.SpecialType is SpecialType.System_String or SpecialType.System_Object
        || IsRowOfAnything(type)
        || Elements(type).Any(static element => element.SpecialType is SpecialType.System_Char or SpecialType.System_Byte)
        || type.SelfAndAncestors().Any(static ancestor => OpaqueText.Contains(FullName(ancestor)));

    private static bool IsRowOfAnything(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface
        && type.SelfAndAncestors().Any(static ancestor => ancestor.SpecialType == SpecialType.System_Collections_IEnumerable)
        && !type.SelfAndAncestors().Any(IsSequence);

    private static IEnumerable<ITypeSymbol> Parts(ITypeSymbol type)
    {
        if (type.SpecialType != SpecialType.None)
            return [];

        return HasMembersOfData(type) ? Elements(type).Concat(Members(type)) : Elements(type);
    }

    /// <summary>What the type is a row, a wrapper or a promise of.</summary>
    private static IEnumerable<ITypeSymbol> Elements(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => [array.ElementType],
        { TypeKind: TypeKind.Delegate or TypeKind.Enum or TypeKind.Error } => [],
        { TypeKind: TypeKind.Interface } => type.SelfAndAncestors().Where(IsSequence).SelectMany(Arguments),
        INamedTypeSymbol => type.SelfAndAncestors().Where(ancestor => IsSequence(ancestor) || IsLibraryClass(ancestor)).SelectMany(Arguments),
        _ => [],
    };

    private static IEnumerable<ITypeSymbol> Arguments(ITypeSymbol type) => ((INamedTypeSymbol)type).TypeArguments;

    private static bool IsSequence(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Interface, Arity: > 0 }
        && type.SelfAndAncestors().Any(static ancestor =>
            ancestor.OriginalDefinition.SpecialType
                is SpecialType.System_Collections_Generic_IEnumerable_T
                or SpecialType.System_Collections_Generic_IEnumerator_T
            || ancestor is { Name: "IAsyncEnumerable" or "IAsyncEnumerator", ContainingNamespace.Name: "Generic" });

    /// <summary>Generic types of libraries hold what they are generic of; those in source show it by their members.</summary>
    private static bool IsLibraryClass(ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: > 0, TypeKind: TypeKind.Class or TypeKind.Struct } named
        && (named.IsTupleType || named.DeclaringSyntaxReferences.IsEmpty);

    private static bool HasMembersOfData(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct
        && !(type is { Name: "Type", ContainingNamespace.Name: "System" } || Machinery.Contains(type.ContainingNamespace?.ToDisplayString() ?? ""));

    private static IEnumerable<ITypeSymbol> Members(ITypeSymbol type) =>
        from ancestor in type.SelfAndAncestors()
        where ancestor.TypeKind is TypeKind.Class or TypeKind.Struct
        from member in ancestor.GetMembers()
        where member is { IsStatic: false, IsImplicitlyDeclared: false }
            && IsReadable(member)
        select member switch
        {
            IPropertySymbol { IsIndexer: false, GetMethod: not null } property => property.Type,
            IFieldSymbol field => field.Type,
            _ => null,
        } into held
        where held is not null
        select held;

    private static bool IsReadable(ISymbol member) => member.DeclaredAccessibility switch
    {
        Accessibility.Public => true,
        Accessibility.Internal => !member.DeclaringSyntaxReferences.IsEmpty,
        _ => false,
    };

    private static string FullName(ITypeSymbol type) => type.ContainingNamespace?.ToDisplayString() + "." + type.Name;
}
