using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Semantics.Functions;

namespace SecureAiAnalyzers.DataFlow.Context;

/// <summary>Which methods of the program may run for a request of a type.</summary>
internal sealed class RequestHandlers(Implementations implementations)
{
    /// <summary>
    /// The methods, by what is known of handlers; an unknown type fits all. <see cref="Implementations.TooMany"/> when there are more than are followed.
    /// </summary>
    public IReadOnlyList<IMethodSymbol> For(IMethodSymbol contract, ITypeSymbol? request, CancellationToken cancellationToken)
    {
        var found = implementations.SubtypesOf(contract.ContainingType.OriginalDefinition, cancellationToken)
            .SelectMany(type => Handling.In(type, contract))
            .Where(handler => request is null || Handling.MayTake(handler.Request, request))
            .Select(static handler => handler.Method)
            .Distinct<IMethodSymbol>(SymbolEqualityComparer.Default)
            .ToArray();
        return found.Length > FlowBudget.MaxImplementations ? Implementations.TooMany : found;
    }
}
