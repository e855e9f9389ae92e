using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Symbols;

/// <summary>How messages name members.</summary>
internal static class DisplayNames
{
    private const string AttributeSuffix = "Attribute";

    /// <summary>An attribute as code writes it.</summary>
    public static string OfAttribute(INamedTypeSymbol attribute) => WithoutSuffix(attribute.Name);

    /// <summary>The name under which code may write an attribute of this name.</summary>
    public static string WithoutSuffix(string attribute) => attribute.EndsWith(AttributeSuffix, StringComparison.Ordinal)
        ? attribute.Substring(0, attribute.Length - AttributeSuffix.Length)
        : attribute;

    /// <summary>A property, method, or parameter of one.</summary>
    public static string Of(ISymbol member, string? parameter) => parameter is null ? Of(member) : Of(member) + "(" + parameter + ")";

    /// <summary>A property or method with its type; a constructor as its type, an extension member by its name alone.</summary>
    public static string Of(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.Constructor }
        ? member.ContainingType.Name
        : member.IsExtensionMethod() || member.IsInExtensionBlock()
            ? member.Name
            : member.ContainingType.Name + "." + member.Name;
}
