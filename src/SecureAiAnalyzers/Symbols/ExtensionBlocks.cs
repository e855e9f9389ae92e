using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.Symbols;

/// <summary>
/// Members of <c>extension(…)</c> blocks. For each the compiler makes a static method beside the block, which code may call as well. Told from
/// symbols as the oldest supported compiler names them.
/// </summary>
internal static class ExtensionBlocks
{
    private const TypeKind Block = (TypeKind)14;

    /// <summary>Whether the member stands in such a block.</summary>
    public static bool IsInExtensionBlock(this ISymbol member) => member.ContainingType?.TypeKind == Block;

    /// <summary>The type by which code names the member: of one in an extension block, the static class round the block.</summary>
    public static INamedTypeSymbol? OwnerOf(ISymbol member) =>
        member.IsInExtensionBlock() ? member.ContainingType.ContainingType : member.ContainingType;

    /// <summary>Whether the member is called on a value, which the block's parameter names.</summary>
    public static bool ExtendsValue(this ISymbol member) => !member.IsStatic && member.IsInExtensionBlock();

    /// <summary>Whether the parameter names what members of a block are called on.</summary>
    public static bool IsExtensionReceiver(this IParameterSymbol parameter) => parameter.ContainingSymbol is INamedTypeSymbol { TypeKind: Block };

    /// <summary>The member that the compiler has made the static method of; null for all other methods.</summary>
    public static IMethodSymbol? MemberBehind(IMethodSymbol method) =>
        method is { IsStatic: true, IsImplicitlyDeclared: true, ContainingType: { IsStatic: true } type }
        && method.OriginalDefinition.DeclaringSyntaxReferences is [var made]
            ? type.GetTypeMembers()
                .Where(static block => block.TypeKind == Block)
                .SelectMany(block => block.GetMembers(method.Name))
                .OfType<IMethodSymbol>()
                .FirstOrDefault(member => member.DeclaringSyntaxReferences is [var declared]
                    && declared.SyntaxTree == made.SyntaxTree
                    && declared.Span == made.Span)
            : null;

    /// <summary>The declaration of the parameter that names what a member is called on; null where the block has none.</summary>
    public static ParameterSyntax? ReceiverOf(SyntaxNode declaration) =>
        declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.ParameterList?.Parameters.FirstOrDefault();
}
