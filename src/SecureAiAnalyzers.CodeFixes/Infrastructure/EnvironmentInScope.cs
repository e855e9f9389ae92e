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
    /// The environment of what the method is called on, or else of the nearest variable or member that is or has one; null when there is none.
    /// </summary>
    public static EnvironmentInScope? Find(SemanticModel model, InvocationExpressionSyntax call)
    {
        if (call.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver }
            && model.GetTypeInfo(receiver).Type is { } type
            && Of(receiver.Identifier.Text, type) is { } own)
        {
            return own;
        }

        return ReadableSymbols.At(model, call)
            .Select(static symbol => ReadableSymbols.TypeOf(symbol) is { } held ? Of(ReadableSymbols.NameOf(symbol), held) : null)
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
