using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.CodeFixes.Agency;

/// <summary>The attribute by which a parameter says that it is injected.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Key">The key of the service, as code; null where it has none.</param>
/// <param name="HasTextKey">Whether the key is a constant text.</param>
internal sealed record ServiceMark(AttributeSyntax Attribute, ExpressionSyntax? Key, bool HasTextKey)
{
    private static readonly string[] Names = ["FromServicesAttribute", "FromKeyedServicesAttribute", "FromKernelServicesAttribute"];

    /// <summary>Whether the attribute names a service by a key.</summary>
    public bool HasKey => Key is not null;

    /// <summary>The attribute of the parameter; null where it has none that is known.</summary>
    public static ServiceMark? On(ParameterSyntax parameter, SemanticModel model)
    {
        var attribute = parameter.AttributeLists.SelectMany(static list => list.Attributes)
            .FirstOrDefault(written => Names.Contains(model.GetSymbolInfo(written).Symbol?.ContainingType.Name));
        if (attribute is null)
            return null;

        var key = attribute.ArgumentList?.Arguments is [{ NameEquals: null } argument] ? argument.Expression : null;
        return new ServiceMark(attribute, key, key is not null && model.GetConstantValue(key) is { HasValue: true, Value: string });
    }
}
