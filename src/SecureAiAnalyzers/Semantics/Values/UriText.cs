using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>Which text stands behind a <c>Uri</c> or <c>UriBuilder</c>.</summary>
internal static class UriText
{
    private const string SchemePrefix = "UriScheme";

    private static readonly string[] TextParameters = ["uriString", "uri", "baseUri"];

    /// <summary>The operation that gives the beginning of a constructed Uri or builder; null for other constructions.</summary>
    public static IOperation? Head(IObjectCreationOperation creation) =>
        IsNamed(creation.Type, "Uri") || IsBuilder(creation.Type) ? FirstText(creation) : null;

    /// <summary>As above, of the Uri that an argument takes out of <c>Uri.TryCreate</c>.</summary>
    public static IOperation? Head(IArgumentOperation output) =>
        output.Parent is IInvocationOperation { TargetMethod: { Name: "TryCreate", ContainingType: { } owner } } call && IsNamed(owner, "Uri")
            ? FirstText(call)
            : null;

    private static IOperation? FirstText(IOperation call) =>
        TextParameters.Select(parameter => Argument(call, parameter)).FirstOrDefault(static value => value is not null);

    /// <summary>The operation that gives the scheme to the constructor of a builder.</summary>
    public static IOperation? Scheme(IObjectCreationOperation builder) => Argument(builder, "schemeName") ?? Argument(builder, "scheme");

    /// <summary>The operation that gives the host to the constructor of a builder.</summary>
    public static IOperation? Host(IObjectCreationOperation builder) => Argument(builder, "hostName") ?? Argument(builder, "host");

    /// <summary>Whether the type is that of builders.</summary>
    public static bool IsBuilder(ITypeSymbol? type) => IsNamed(type, "UriBuilder");

    /// <summary>Whether the member gives the address that its object stands for.</summary>
    public static bool IsAddress(ISymbol member) =>
        (IsBuilder(member.ContainingType) && member.Name is "Uri" or "ToString")
        || (IsNamed(member.ContainingType, "Uri") && member.Name is "AbsoluteUri" or "OriginalString" or "ToString" or "GetLeftPart");

    /// <summary>The scheme that a field of <c>Uri</c> names, as <c>Uri.UriSchemeHttp</c> does; null for other fields.</summary>
    public static string? SchemeOf(IFieldSymbol field) => IsNamed(field.ContainingType, "Uri") && field.Name.StartsWith(SchemePrefix, StringComparison.Ordinal)
        ? field.Name.Substring(SchemePrefix.Length).ToLowerInvariant()
        : null;

    private static IOperation? Argument(IOperation call, string parameter) =>
        call.GivenArguments().FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value;

    private static bool IsNamed(ITypeSymbol? type, string name) =>
        type is { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } && type.Name == name;
}
