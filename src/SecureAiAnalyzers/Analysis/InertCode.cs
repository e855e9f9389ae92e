using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Catalog.Lookup;

namespace SecureAiAnalyzers.Analysis;

/// <summary>
/// Tells by the syntax that an initializer or attribute uses nothing that a rule looks at: no call, no construction, no conversion. The compiler keeps
/// nothing of how it bound these, so that each that is looked at is bound again.
/// </summary>
internal static class InertCode
{
    /// <summary>Whether the value of a field, property or parameter says nothing.</summary>
    public static bool Is(EqualsValueClauseSyntax initializer) => IsInert(initializer.Value) || IsGivenParameter(initializer);

    /// <summary>Whether no row names what the attribute is given, and nothing is put together for it.</summary>
    public static bool Is(AttributeSyntax attribute)
    {
        if (attribute.ArgumentList is not { Arguments.Count: > 0 } list)
            return true;

        foreach (var argument in list.Arguments)
        {
            if (!IsConstant(argument.Expression) || (argument.NameEquals is { } named && CatalogIndex.AttributeNames.Contains(named.Name.Identifier.ValueText)))
                return false;
        }

        return !MayBeNamed(attribute);
    }

    private static bool MayBeNamed(AttributeSyntax attribute)
    {
        var name = NameOf(attribute.Name);
        return name.Length == 0 || CatalogIndex.AttributeNames.Contains(name) || IsAlias(name, attribute);
    }

    private static string NameOf(NameSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        _ => string.Empty,
    };

    private static bool IsAlias(string name, AttributeSyntax attribute)
    {
        foreach (var directive in ((CompilationUnitSyntax)attribute.SyntaxTree.GetRoot()).Usings)
        {
            if (directive.Alias?.Name.Identifier.ValueText == name)
                return true;
        }

        return false;
    }

    private static bool IsConstant(ExpressionSyntax value) => value switch
    {
        IdentifierNameSyntax => true,
        MemberAccessExpressionSyntax member => IsConstant(member.Expression),
        _ => IsInert(value),
    };

    private static bool IsInert(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax or TypeOfExpressionSyntax or SizeOfExpressionSyntax or DefaultExpressionSyntax or PredefinedTypeSyntax => true,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven => IsInert(forgiven.Operand),
        PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax } => true,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } => true,
        MemberAccessExpressionSyntax { Expression: PredefinedTypeSyntax, Name.Identifier.ValueText: nameof(string.Empty) } => true,
        CollectionExpressionSyntax { Elements.Count: 0 } => true,
        _ => false,
    };

    /// <summary>Whether a member keeps a parameter of the constructor of its type, of the same type, so that nothing converts it.</summary>
    private static bool IsGivenParameter(EqualsValueClauseSyntax initializer)
    {
        if (initializer.Value is not IdentifierNameSyntax { Identifier.ValueText: var name }
            || TypeOf(initializer.Parent) is not { } kept
            || initializer.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.ParameterList is not { } parameters)
        {
            return false;
        }

        foreach (var parameter in parameters.Parameters)
        {
            if (parameter.Identifier.ValueText == name)
                return parameter.Type is { } given && SyntaxFactory.AreEquivalent(WithoutNull(given), WithoutNull(kept));
        }

        return false;
    }

    private static TypeSyntax? TypeOf(SyntaxNode? declaration) => declaration switch
    {
        PropertyDeclarationSyntax property => property.Type,
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax field } => field.Type,
        _ => null,
    };

    private static TypeSyntax WithoutNull(TypeSyntax type) => type is NullableTypeSyntax nullable ? nullable.ElementType : type;
}
