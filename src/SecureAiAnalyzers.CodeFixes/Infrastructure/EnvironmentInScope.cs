using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.CodeFixes.Infrastructure;

/// <summary>An expression that gives the environment in which the application runs.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="Type">Its type.</param>
internal sealed record EnvironmentInScope(string Expression, ITypeSymbol Type)
{
    private const string EnvironmentType = "Microsoft.Extensions.Hosting.IHostEnvironment";

    /// <summary>
    /// The environment of what the method is called on, or else of the nearest local or parameter that is or has one; null when there is none.
    /// </summary>
    public static EnvironmentInScope? Find(SemanticModel model, InvocationExpressionSyntax call)
    {
        if (call.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver }
            && model.GetTypeInfo(receiver).Type is { } type
            && Of(receiver.Identifier.Text, type) is { } own)
        {
            return own;
        }

        return model.LookupSymbols(call.SpanStart)
            .Where(symbol => symbol is IParameterSymbol || (symbol is ILocalSymbol && symbol.Locations.All(place => place.SourceSpan.End < call.SpanStart)))
            .OrderByDescending(static symbol => symbol.Locations.Select(static place => place.SourceSpan.Start).FirstOrDefault())
            .Select(static symbol => Of(symbol.Name, symbol is ILocalSymbol local ? local.Type : ((IParameterSymbol)symbol).Type))
            .FirstOrDefault(static found => found is not null);
    }

    private static EnvironmentInScope? Of(string name, ITypeSymbol type)
    {
        if (IsEnvironment(type))
            return new EnvironmentInScope(name, type);

        return type.GetMembers("Environment").OfType<IPropertySymbol>().FirstOrDefault(static property =>
            property is { IsStatic: false, DeclaredAccessibility: Accessibility.Public } && IsEnvironment(property.Type)) is { } environment
            ? new EnvironmentInScope(name + ".Environment", environment.Type)
            : null;
    }

    private static bool IsEnvironment(ITypeSymbol type) =>
        type.ToDisplayString() == EnvironmentType || type.AllInterfaces.Any(static contract => contract.ToDisplayString() == EnvironmentType);
}
