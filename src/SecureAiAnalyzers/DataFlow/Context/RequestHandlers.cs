using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Context;

/// <summary>Which methods of the program may run for a request of a type.</summary>
internal sealed class RequestHandlers(Implementations implementations, CodeScope code)
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

    /// <summary>The methods that are named as handlers and take the request first; none for a request of unknown type.</summary>
    public IReadOnlyList<IMethodSymbol> Named(NamedHandlers handlers, ITypeSymbol? request, CancellationToken cancellationToken)
    {
        if (request is null)
            return [];

        IMethodSymbol[] found =
        [
            .. from tree in code.Trees
               where MentionedNames.Of(tree).Contains(request.Name)
               from declaration in tree.GetRoot(cancellationToken).DescendantNodes().OfType<TypeDeclarationSyntax>()
               where handlers.IsTypeName(declaration.Identifier.ValueText)
               from member in declaration.Members.OfType<MethodDeclarationSyntax>()
               let method = code.Bodies.GetModel(tree).GetDeclaredSymbol(member, cancellationToken) as IMethodSymbol
               where method is not null && handlers.Include(method) && SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, request)
               select method,
        ];
        return found.Length > FlowBudget.MaxImplementations ? Implementations.TooMany : found;
    }
}
