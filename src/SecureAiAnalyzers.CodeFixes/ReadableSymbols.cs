using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.CodeFixes;

/// <summary>
/// Variables and members that code at a place can read. The compiler finds more names than may be used there: those of an outer type, of the
/// program round a type, and those that a static function must not capture.
/// </summary>
internal static class ReadableSymbols
{
    /// <summary>The symbols, best first: variables, then members, then parameters that the type itself would have to hold.</summary>
    public static IEnumerable<ISymbol> At(SemanticModel model, ExpressionSyntax place) => model.LookupSymbols(place.SpanStart)
        .Where(symbol => IsReadable(symbol, place, model))
        .OrderBy(static symbol => Rank(symbol))
        .ThenByDescending(static symbol => symbol.Locations.Select(static location => location.SourceSpan.Start).FirstOrDefault());

    /// <summary>The type of a variable or member; null for other symbols.</summary>
    public static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    /// <summary>The name as code writes it.</summary>
    public static string NameOf(ISymbol symbol) =>
        SyntaxFacts.GetKeywordKind(symbol.Name) == SyntaxKind.None ? symbol.Name : "@" + symbol.Name;

    private static int Rank(ISymbol symbol) => symbol switch
    {
        IParameterSymbol parameter when IsOfPrimaryConstructor(parameter) => 2,
        ILocalSymbol or IParameterSymbol => 0,
        _ => 1,
    };

    private static bool IsReadable(ISymbol symbol, ExpressionSyntax place, SemanticModel model) => symbol switch
    {
        ILocalSymbol local => DeclarationOf(local) is { } declaration
            && declaration.Span.End < place.SpanStart
            && IsAssigned(declaration, place)
            && IsReachable(declaration, place, local.RefKind != RefKind.None),
        IParameterSymbol parameter when IsOfPrimaryConstructor(parameter) => IsOfInstance(parameter, place, model),
        IParameterSymbol { RefKind: not RefKind.Out } parameter => DeclarationOf(parameter) is not { } declaration
            || IsReachable(declaration, place, parameter.RefKind != RefKind.None),
        IFieldSymbol { IsImplicitlyDeclared: false } => symbol.IsStatic || IsOfInstance(symbol, place, model),
        IPropertySymbol { GetMethod: not null, IsIndexer: false } => symbol.IsStatic || IsOfInstance(symbol, place, model),
        _ => false,
    };

    private static SyntaxNode? DeclarationOf(ISymbol symbol) => symbol.DeclaringSyntaxReferences is [var declaration] ? declaration.GetSyntax() : null;

    private static bool IsOfPrimaryConstructor(IParameterSymbol parameter) =>
        DeclarationOf(parameter) is { Parent.Parent: TypeDeclarationSyntax };

    /// <summary>Whether the local certainly has a value where its scope is entered by its declaration.</summary>
    private static bool IsAssigned(SyntaxNode declaration, SyntaxNode place) =>
        declaration is VariableDeclaratorSyntax { Initializer: not null } or ForEachStatementSyntax
        && declaration.FirstAncestorOrSelf<StatementSyntax>()?.Parent is var scope
        && (scope is not SwitchSectionSyntax || scope.Span.Contains(place.Span));

    /// <summary>
    /// Whether no function or type stands between the variable and the place that keeps it out. The compiler finds variables of a program in its other
    /// files, too, where no code may use them.
    /// </summary>
    private static bool IsReachable(SyntaxNode declaration, SyntaxNode place, bool isReference)
    {
        if (declaration.SyntaxTree != place.SyntaxTree)
            return false;

        foreach (var node in place.Ancestors())
        {
            if (node.Span.Contains(declaration.Span))
                return true;
            if (IsFunction(node) && (isReference || IsStatic(node)))
                return false;
            if (node is MemberDeclarationSyntax and not GlobalStatementSyntax)
                return false;
        }

        return false;
    }

    /// <summary>Whether the place belongs to an instance of the type that has the member, or whose constructor has the parameter.</summary>
    private static bool IsOfInstance(ISymbol symbol, ExpressionSyntax place, SemanticModel model)
    {
        if (place.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration
            || model.GetDeclaredSymbol(declaration) is not { } type
            || !Inherits(type, symbol.ContainingType))
        {
            return false;
        }

        var between = place.Ancestors().TakeWhile(node => node != declaration).ToArray();
        return !between.Any(node => IsFunction(node) && (IsStatic(node) || type.TypeKind == TypeKind.Struct))
            && between.Last() is MemberDeclarationSyntax member
            && !member.Modifiers.Any(SyntaxKind.StaticKeyword)
            && (symbol is IParameterSymbol ? CanCapture(type, member, place) : CanReadMembers(member, between));
    }

    private static bool Inherits(ITypeSymbol type, ITypeSymbol? ancestor)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, ancestor?.OriginalDefinition))
                return true;
        }

        return false;
    }

    /// <summary>Whether the member can read a parameter of the primary constructor of its type: of a record, only where an instance is initialized.</summary>
    private static bool CanCapture(INamedTypeSymbol type, MemberDeclarationSyntax member, SyntaxNode place) =>
        member is not ConstructorDeclarationSyntax && (!type.IsRecord || IsInInitializer(member, place));

    /// <summary>Instance members can be read in bodies of instance members, not in initializers and not before a constructor's body.</summary>
    private static bool CanReadMembers(MemberDeclarationSyntax member, SyntaxNode[] between) =>
        !IsInInitializer(member, between[0]) && !between.Any(static node => node is ConstructorInitializerSyntax or AttributeSyntax);

    private static bool IsInInitializer(MemberDeclarationSyntax member, SyntaxNode place) => member switch
    {
        FieldDeclarationSyntax => true,
        PropertyDeclarationSyntax { Initializer: { } initializer } => initializer.Span.Contains(place.Span),
        _ => false,
    };

    private static bool IsFunction(SyntaxNode node) => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax;

    private static bool IsStatic(SyntaxNode function) => function switch
    {
        AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers.Any(SyntaxKind.StaticKeyword),
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.StaticKeyword),
        _ => false,
    };
}
