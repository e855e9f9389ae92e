using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.CodeFixes.Secrets;

/// <summary>Finds a configuration that code at a place can read.</summary>
internal static class ConfigurationInScope
{
    private const string ConfigurationType = "Microsoft.Extensions.Configuration.IConfiguration";

    /// <summary>
    /// The expression that gives the configuration: a variable or member, or the <c>Configuration</c> of one; null when there is none.
    /// </summary>
    public static string? Find(SemanticModel model, ExpressionSyntax place)
    {
        var readable = ReadableSymbols.At(model, place).ToArray();
        if (readable.FirstOrDefault(static symbol => IsConfiguration(ReadableSymbols.TypeOf(symbol))) is { } configuration)
            return ReadableSymbols.NameOf(configuration);

        return readable.FirstOrDefault(static symbol => HasConfiguration(ReadableSymbols.TypeOf(symbol))) is { } owner
            ? ReadableSymbols.NameOf(owner) + ".Configuration"
            : null;
    }

    private static bool IsConfiguration(ITypeSymbol? type) =>
        type is not null && (IsNamed(type) || type.AllInterfaces.Any(IsNamed));

    private static bool HasConfiguration(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers("Configuration").OfType<IPropertySymbol>().Any(property =>
                    property is { IsStatic: false, DeclaredAccessibility: Accessibility.Public } && IsConfiguration(property.Type)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamed(ITypeSymbol type) => type.ToDisplayString() == ConfigurationType;
}
