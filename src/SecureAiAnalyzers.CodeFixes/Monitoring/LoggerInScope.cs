using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.CodeFixes.Monitoring;

/// <summary>An expression that gives a logger which code at a place can use.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="Type">Its type.</param>
/// <param name="Method">The method that takes an exception and a text.</param>
internal sealed record LoggerInScope(string Expression, ITypeSymbol Type, string Method)
{
    /// <summary>The method of the logging abstractions, which is an extension.</summary>
    public const string LogError = "LogError";

    private static readonly (string Type, string Method)[] Loggers =
    [
        ("Microsoft.Extensions.Logging.ILogger", LogError),
        ("Serilog.ILogger", "Error"),
        ("NLog.ILogger", "Error"),
    ];

    /// <summary>The logger in a parameter, field or property, or the <c>Logger</c> of one; null when there is none.</summary>
    public static LoggerInScope? Find(SemanticModel model, int position)
    {
        var readable = model.LookupSymbols(position)
            .Where(symbol => IsReadable(symbol, model.GetEnclosingSymbol(position), position))
            .OrderBy(static symbol => symbol is IParameterSymbol ? 0 : 1)
            .ToArray();
        return readable.Select(static symbol => Of(symbol.Name, TypeOf(symbol))).FirstOrDefault(static found => found is not null)
            ?? readable.Select(static symbol => OfMember(symbol)).FirstOrDefault(static found => found is not null);
    }

    private static LoggerInScope? OfMember(ISymbol symbol) => TypeOf(symbol)?.GetMembers("Logger")
        .OfType<IPropertySymbol>()
        .Where(static property => property is { IsStatic: false, DeclaredAccessibility: Accessibility.Public })
        .Select(property => Of(symbol.Name + ".Logger", property.Type))
        .FirstOrDefault();

    private static LoggerInScope? Of(string expression, ITypeSymbol? type)
    {
        foreach (var (logger, method) in Loggers)
        {
            if (type is not null && (type.ToDisplayString() == logger || type.AllInterfaces.Any(contract => contract.ToDisplayString() == logger)))
                return new LoggerInScope(expression, type, method);
        }

        return null;
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static bool IsReadable(ISymbol symbol, ISymbol? place, int position) => symbol switch
    {
        IParameterSymbol { RefKind: RefKind.None, ContainingSymbol: var owner } => CanReach(place, owner),
        ILocalSymbol { ContainingSymbol: var owner } local =>
            local.DeclaringSyntaxReferences is [var declaration] && declaration.Span.End < position && CanReach(place, owner),
        IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol { GetMethod: not null, IsIndexer: false } =>
            symbol.IsStatic || CanReach(place, symbol.ContainingType),
        _ => false,
    };

    /// <summary>Whether no static function stands between the place and what it would read; structs do not give their members to functions in them.</summary>
    private static bool CanReach(ISymbol? place, ISymbol owner)
    {
        for (var current = place; current is not null; current = current.ContainingSymbol)
        {
            if (SymbolEqualityComparer.Default.Equals(current, owner))
                return true;
            if (current is INamedTypeSymbol)
                return owner is IMethodSymbol { MethodKind: MethodKind.Constructor } && SymbolEqualityComparer.Default.Equals(current, owner.ContainingType);
            if (current.IsStatic || current is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction, ContainingType.IsValueType: true })
                return false;
        }

        return false;
    }
}
