using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>Formatters of the program that escape what they put into a text: each value of a composed text goes through their <c>Format</c>.</summary>
internal sealed class EscapingFormatters(FlowContext context, CodeScope code, ReadLog reads, CancellationToken cancellationToken)
{
    private const string Formatter = "ICustomFormatter";
    private const string Provider = "IFormatProvider";

    /// <summary>Whether objects of the type, given as the provider of formats, escape what is formatted.</summary>
    public bool Include(ITypeSymbol? provider)
    {
        if (provider is not INamedTypeSymbol type || !context.IsInSource(type) || !Implements(type, Provider))
            return false;

        reads.AsksForTypes = true;
        var formatters = Implements(type, Formatter) ? [type] : FormattersOf(type).ToArray();
        return formatters.Length > 0 && formatters.All(formatter => Implementation(formatter, Formatter, "Format") is { } format && Escapes(format, []));
    }

    /// <summary>Whether the parameter takes what decides on formats.</summary>
    public static bool IsProvider(IParameterSymbol? parameter) => parameter?.Type is { Name: Provider, ContainingNamespace.Name: nameof(System) };

    /// <summary>The types of the objects that the provider gives where it is asked for a formatter.</summary>
    private IEnumerable<INamedTypeSymbol> FormattersOf(INamedTypeSymbol provider) => Implementation(provider, Provider, "GetFormat") is { } getter
        ? OperationsOf(getter)
            .Select(static part => part.Type)
            .OfType<INamedTypeSymbol>()
            .Where(type => context.IsInSource(type) && Implements(type, Formatter))
        : [];

    private static bool Implements(INamedTypeSymbol type, string contract) => ContractOf(type, contract) is not null;

    private static INamedTypeSymbol? ContractOf(INamedTypeSymbol type, string name) =>
        type.AllInterfaces.FirstOrDefault(contract => contract.Name == name && contract.ContainingNamespace.Name == nameof(System));

    private static IMethodSymbol? Implementation(INamedTypeSymbol type, string contract, string member) =>
        ContractOf(type, contract)?.GetMembers(member).FirstOrDefault() is { } declared
            ? type.FindImplementationForInterfaceMember(declared) as IMethodSymbol
            : null;

    /// <summary>Whether the function, or one of the program that it calls, replaces characters of a text or encodes it.</summary>
    private bool Escapes(IMethodSymbol function, HashSet<ISymbol> visited) => visited.Add(function)
        && OperationsOf(function).OfType<IInvocationOperation>().Any(call =>
            IsReplacement(call.TargetMethod)
            || context.RowsOf(call.TargetMethod).Any(static row => row.Row.Role == FlowRole.Sanitizer)
            || (IsOfTexts(call.TargetMethod) && context.IsInSource(call.TargetMethod) && Escapes(call.TargetMethod.OriginalDefinition, visited)));

    private static bool IsOfTexts(IMethodSymbol method) => method.ReturnType.SpecialType == SpecialType.System_String;

    private static bool IsReplacement(IMethodSymbol method) => method.Name == "Replace"
        && method.ContainingType is { SpecialType: SpecialType.System_String } or { Name: "Regex" or "StringBuilder" };

    private IEnumerable<IOperation> OperationsOf(IMethodSymbol function)
    {
        reads.Add(function);
        return function.DeclaringSyntaxReferences is [var declared]
            && code.Bodies.GetOperation(declared.GetSyntax(cancellationToken), cancellationToken) is { } body
                ? body.Descendants()
                : [];
    }
}
