using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>Attributes that say who may call a method.</summary>
internal static class AuthorizationMarks
{
    /// <summary>
    /// The attribute of the method, else of its type or a base type, that asks for known callers; null where there is none or anybody may call.
    /// </summary>
    public static AttributeData? Of(IMethodSymbol method, AiContext ai)
    {
        var own = Marks(method, ai);
        return own.Any(mark => ai.Is(ApiRole.AnonymousMark, mark.AttributeClass))
            ? null
            : own.Concat(OfTypes(method, ai)).FirstOrDefault(mark => !ai.Is(ApiRole.AnonymousMark, mark.AttributeClass));
    }

    /// <summary>Whether the attribute asks for a known caller, whoever that is.</summary>
    public static bool IsPlain(AttributeData mark) => mark.ConstructorArguments.IsEmpty && mark.NamedArguments.IsEmpty;

    private static AttributeData[] Marks(ISymbol symbol, AiContext ai) =>
        [.. symbol.GetAttributes().Where(attribute => ai.Is(ApiRole.AuthorizationMark, attribute.AttributeClass))];

    private static IEnumerable<AttributeData> OfTypes(IMethodSymbol method, AiContext ai)
    {
        if (method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction)
            yield break;

        for (var type = method.ContainingType; type is not null; type = type.BaseType)
        {
            foreach (var mark in Marks(type, ai))
                yield return mark;
        }
    }
}
