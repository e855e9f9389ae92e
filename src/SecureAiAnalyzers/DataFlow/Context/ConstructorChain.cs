using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.DataFlow.Context;

/// <summary>The constructors that run when one is called.</summary>
internal static class ConstructorChain
{
    /// <summary>
    /// The constructor, and those without parameters of the base classes that it calls without saying so. Calls by <c>this(…)</c> and
    /// <c>base(…)</c> stand in the code and are not told of here.
    /// </summary>
    public static IEnumerable<IMethodSymbol> RunBy(IMethodSymbol constructor)
    {
        yield return constructor;
        while (!StatesCall(constructor) && constructor.ContainingType.BaseType is { } type && WithoutParameters(type) is { } next)
        {
            constructor = next;
            yield return constructor;
        }
    }

    /// <summary>Whether a property is declared by a parameter of a primary constructor.</summary>
    public static bool IsParameter(SyntaxReference declaration) => declaration.GetSyntax() is ParameterSyntax;

    private static bool StatesCall(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax() switch
        {
            ConstructorDeclarationSyntax declaration => declaration.Initializer is not null,
            TypeDeclarationSyntax type => type.BaseList?.Types.FirstOrDefault() is PrimaryConstructorBaseTypeSyntax,
            _ => false,
        };

    private static IMethodSymbol? WithoutParameters(INamedTypeSymbol type) =>
        type.OriginalDefinition.InstanceConstructors.FirstOrDefault(static constructor => constructor.Parameters.IsEmpty);
}
