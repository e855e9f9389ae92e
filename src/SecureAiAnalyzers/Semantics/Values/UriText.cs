using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>Which text stands behind a <c>Uri</c> or <c>UriBuilder</c>.</summary>
internal static class UriText
{
    private static readonly string[] TextParameters = ["uriString", "uri", "baseUri"];

    private static readonly string[] AuthorityProperties = ["Scheme", "Host"];

    /// <summary>The operation that gives the beginning of a constructed Uri; null for other constructions.</summary>
    public static IOperation? Head(IObjectCreationOperation creation) =>
        creation.Initializer is null && (IsNamed(creation.Type, "Uri") || IsNamed(creation.Type, "UriBuilder"))
        ? TextParameters.Select(parameter => Value(creation.Arguments, parameter)).FirstOrDefault(value => value is not null)
        : null;

    /// <summary>The operations that give scheme and host of a constructed <c>UriBuilder</c>, when they are given apart.</summary>
    public static (IOperation Scheme, IOperation Host)? Parts(IObjectCreationOperation creation)
    {
        if (!IsNamed(creation.Type, "UriBuilder"))
            return null;

        var scheme = Set(creation, "Scheme") ?? Value(creation.Arguments, "schemeName") ?? Value(creation.Arguments, "scheme");
        var host = Set(creation, "Host") ?? Value(creation.Arguments, "hostName") ?? Value(creation.Arguments, "host");
        return scheme is null || host is null ? null : (scheme, host);
    }

    /// <summary>Whether the scheme or host of the builder that the property reads is assigned after its construction.</summary>
    public static bool IsChangedLater(IPropertyReferenceOperation property)
    {
        var index = TreeIndex.Of(property.Syntax.SyntaxTree);
        return property.Instance is ILocalReferenceOperation { Local.Name: var name }
            && AuthorityProperties
                .SelectMany(member => index.Find(NamedBucket.Assignment, member))
                .OfType<AssignmentExpressionSyntax>()
                .Any(assignment => assignment.Left is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax builder }
                    && builder.Identifier.ValueText == name);
    }

    /// <summary>Whether the property reads the address that a builder has made.</summary>
    public static bool IsUriOfBuilder(IPropertyReferenceOperation property) =>
        property.Property.Name == "Uri" && IsNamed(property.Property.ContainingType, "UriBuilder");

    private static IOperation? Set(IObjectCreationOperation creation, string property) =>
        creation.Initializer?.Initializers
            .OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(assignment => assignment.Target is IPropertyReferenceOperation target && target.Property.Name == property)
            ?.Value;

    private static IOperation? Value(IEnumerable<IArgumentOperation> arguments, string parameter) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value;

    private static bool IsNamed(ITypeSymbol? type, string name) =>
        type is { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } && type.Name == name;
}
