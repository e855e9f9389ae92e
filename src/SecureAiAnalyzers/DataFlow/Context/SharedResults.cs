using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.DataFlow.Context;

/// <summary>Of what objects projects tell each other which members have labels.</summary>
internal static class SharedResults
{
    /// <summary>The type of what whoever calls gets in the end: of a task, its result.</summary>
    public static ITypeSymbol? TypeOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks", TypeArguments: [var result] } ? result : type;

    /// <summary>The members of a result of which it is told, where its type is that of a class or record of a project.</summary>
    public static IEnumerable<ISymbol> MembersOf(ITypeSymbol? type, Func<ISymbol, bool> isOfProject) =>
        TypeOf(type) is INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct } made && isOfProject(made)
            ? made.GetMembers().Where(static member => member is
                IPropertySymbol { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, Type.SpecialType: SpecialType.System_String }
                or IFieldSymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public, Type.SpecialType: SpecialType.System_String })
            : [];
}
