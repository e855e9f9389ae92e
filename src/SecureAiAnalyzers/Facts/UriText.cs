using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecureAiAnalyzers.Facts;

/// <summary>Which text stands behind a <c>Uri</c> or <c>UriBuilder</c>.</summary>
internal static class UriText
{
    private static readonly string[] TextParameters = ["uriString", "uri", "baseUri"];

    /// <summary>The operation that gives the beginning of a constructed Uri; null for other constructions.</summary>
    public static IOperation? Head(IObjectCreationOperation creation) =>
        creation.Initializer is null && (IsNamed(creation.Type, "Uri") || IsNamed(creation.Type, "UriBuilder"))
        ? TextParameters.Select(parameter => Value(creation.Arguments, parameter)).FirstOrDefault(value => value is not null)
        : null;

    /// <summary>Whether the property reads the address that a builder has made.</summary>
    public static bool IsUriOfBuilder(IPropertyReferenceOperation property) =>
        property.Property.Name == "Uri" && IsNamed(property.Property.ContainingType, "UriBuilder");

    private static IOperation? Value(IEnumerable<IArgumentOperation> arguments, string parameter) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value;

    private static bool IsNamed(ITypeSymbol? type, string name) =>
        type is { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } && type.Name == name;
}
