using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Semantics.Text;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Context;

/// <summary>Of what objects projects tell each other which members have labels.</summary>
internal static class SharedResults
{
    /// <summary>The type of what whoever calls gets in the end: of a task, its result; of a collection, its elements.</summary>
    public static ITypeSymbol? TypeOf(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks", TypeArguments: [var result] } => TypeOf(result),
        IArrayTypeSymbol { ElementType: var element } => TypeOf(element),
        INamedTypeSymbol { TypeArguments: [.., var element] } when TextTypes.IsCollection(type) => TypeOf(element),
        _ => type,
    };

    /// <summary>The field or property of the name, also of a base; null where there is none.</summary>
    public static ISymbol? MemberOf(ITypeSymbol? type, string name) => type.SelfAndAncestors()
        .SelectMany(owner => owner.GetMembers(name))
        .FirstOrDefault(static found => found is IPropertySymbol or IFieldSymbol);

    /// <summary>The members of a result of which it is told, where its type is that of a class or record of a project, or a tuple.</summary>
    public static IEnumerable<ISymbol> MembersOf(ITypeSymbol? type, Func<ISymbol, bool> isOfProject) =>
        TypeOf(type) is INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct } made
        && (made.IsTupleType || isOfProject(made))
            ? (made.TupleUnderlyingType ?? made).GetMembers().Where(static member => member is
                IPropertySymbol { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, Type.SpecialType: SpecialType.System_String }
                or IFieldSymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public, Type.SpecialType: SpecialType.System_String })
            : [];
}
