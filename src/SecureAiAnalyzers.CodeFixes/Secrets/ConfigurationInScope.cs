using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
        var allowsInstance = AllowsInstanceMembers(place);
        var readable = model.LookupSymbols(place.SpanStart)
            .Where(symbol => IsReadable(symbol, place, allowsInstance))
            .ToArray();

        if (readable.Where(symbol => IsConfiguration(TypeOf(symbol))).OrderBy(Rank).FirstOrDefault() is { } configuration)
            return NameOf(configuration);

        return readable.Where(symbol => HasConfiguration(TypeOf(symbol))).OrderBy(Rank).FirstOrDefault() is { } owner
            ? NameOf(owner) + ".Configuration"
            : null;
    }

    /// <summary>Nearer symbols first: locals and parameters, then members.</summary>
    private static int Rank(ISymbol symbol) => symbol is ILocalSymbol or IParameterSymbol ? 0 : 1;

    private static string NameOf(ISymbol symbol) =>
        SyntaxFacts.GetKeywordKind(symbol.Name) == SyntaxKind.None ? symbol.Name : "@" + symbol.Name;

    private static bool IsReadable(ISymbol symbol, ExpressionSyntax place, bool allowsInstance) => symbol switch
    {
        ILocalSymbol local => local.DeclaringSyntaxReferences is [var declaration] && declaration.Span.End < place.SpanStart,
        IParameterSymbol => true,
        IFieldSymbol { IsImplicitlyDeclared: false } => symbol.IsStatic || allowsInstance,
        IPropertySymbol { GetMethod: not null, IsIndexer: false } => symbol.IsStatic || allowsInstance,
        _ => false,
    };

    /// <summary>Instance members can be read in bodies of instance members, not in initializers, static members and lambdas.</summary>
    private static bool AllowsInstanceMembers(ExpressionSyntax place)
    {
        foreach (var node in place.Ancestors())
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax function when function.Modifiers.Any(SyntaxKind.StaticKeyword):
                case LocalFunctionStatementSyntax local when local.Modifiers.Any(SyntaxKind.StaticKeyword):
                case ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax or AttributeSyntax:
                case FieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null } or GlobalStatementSyntax:
                    return false;
                case MemberDeclarationSyntax member:
                    return !member.Modifiers.Any(SyntaxKind.StaticKeyword);
            }
        }

        return false;
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

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
