using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Semantics.Services;

/// <summary>The types that a registration names: as type arguments, by <c>typeof</c>, or as the type of an object.</summary>
internal static class RegisteredTypes
{
    /// <summary>The types, in the order in which the call names them.</summary>
    public static IEnumerable<INamedTypeSymbol> Of(IInvocationOperation registration) =>
        Of(registration.TargetMethod.TypeArguments.Concat(registration.Arguments.SelectMany(static argument => Types(argument.Value))));

    /// <summary>As above, for a call or construction.</summary>
    public static IEnumerable<INamedTypeSymbol> Of(IOperation registration) => registration is IInvocationOperation call
        ? Of(call)
        : Of(registration.ChildOperations.OfType<IArgumentOperation>().SelectMany(static argument => Types(argument.Value)));

    private static IEnumerable<INamedTypeSymbol> Of(IEnumerable<ITypeSymbol?> types) =>
        types.OfType<INamedTypeSymbol>().Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    private static IEnumerable<ITypeSymbol?> Types(IOperation? value)
    {
        value = value.SkipConversions();
        return value switch
        {
            ITypeOfOperation named => [named.TypeOperand],
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues.SelectMany(Types),
            { Syntax: CollectionExpressionSyntax or SpreadElementSyntax } => value.ChildOperations.SelectMany(Types),
            { Type: { SpecialType: SpecialType.None } type } => [type],
            _ => [],
        };
    }
}
