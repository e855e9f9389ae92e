using System.Globalization;
using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Symbols;

/// <summary>
/// Names members in data that outlive the compilation which they were read of: documentation ids, and ids of their own for what has none.
/// </summary>
internal static class MemberIds
{
    private const char TwinMark = '|';
    private const char ParameterMark = '!';
    private const string TypeParameterMark = "!!";

    /// <summary>The id of a declared member, type, parameter, type parameter or function.</summary>
    public static string Of(ISymbol symbol) => symbol switch
    {
        IParameterSymbol parameter => OfParameter(Of(parameter.ContainingSymbol), parameter.Ordinal),
        ITypeParameterSymbol parameter => Of(parameter.ContainingSymbol) + TypeParameterMark + parameter.Name,
        IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } => "~" + PlaceOf(symbol),
        INamedTypeSymbol { IsAnonymousType: true } type => "~" + string.Join(",", type.GetMembers().OfType<IPropertySymbol>().Select(static part => part.Name)),
        { ContainingType: { IsAnonymousType: true } type } => Of(type) + "." + symbol.Name,
        _ => OfDeclared(symbol),
    };

    /// <summary>The symbol that a compilation has for an id; null when there is none, or none any more.</summary>
    /// <param name="id">The id of a member or of a parameter.</param>
    /// <param name="type">The id of the type that declares the member.</param>
    /// <param name="compilation">The compilation.</param>
    public static ISymbol? Find(string id, string type, Compilation compilation)
    {
        var separator = id.LastIndexOf(ParameterMark);
        if (separator > 0)
            return FindParameter(id.Substring(0, separator), type, OrdinalOf(id.Substring(separator + 1)), compilation);

        var twin = id.LastIndexOf(TwinMark);
        var symbols = DocumentationCommentId.GetSymbolsForDeclarationId(twin < 0 ? id : id.Substring(0, twin), compilation);
        var ordinal = twin < 0 ? 0 : OrdinalOf(id.Substring(twin + 1));
        return ordinal < symbols.Length ? symbols[ordinal] : MembersOf(type, compilation).FirstOrDefault(member => Of(member) == id);
    }

    private static ISymbol? FindParameter(string method, string type, int ordinal, Compilation compilation) =>
        Find(method, type, compilation) is IMethodSymbol owner && ordinal < owner.Parameters.Length ? owner.Parameters[ordinal] : null;

    /// <summary>An id with a type that does not exist, or one that is local to a file, is found by itself nowhere.</summary>
    private static IEnumerable<ISymbol> MembersOf(string type, Compilation compilation) => type.Length == 0
        ? []
        : DocumentationCommentId.GetSymbolsForDeclarationId(type.Split('@')[0], compilation)
            .OfType<INamedTypeSymbol>()
            .Where(found => Of(found) == type)
            .SelectMany(static found => found.GetMembers());

    private static int OrdinalOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) ? ordinal : int.MaxValue;

    private static string DocumentationIdOf(ISymbol symbol) => DocumentationCommentId.CreateDeclarationId(symbol) ?? symbol.ToDisplayString();

    private static string OfDeclared(ISymbol symbol)
    {
        var id = DocumentationIdOf(symbol);
        return id + FileOf(symbol) + TwinOf(symbol, id);
    }

    /// <summary>Code that is being typed may declare the same member twice.</summary>
    private static string TwinOf(ISymbol symbol, string id)
    {
        if (symbol is not (IMethodSymbol or IPropertySymbol or IFieldSymbol) || symbol.DeclaringSyntaxReferences.IsEmpty)
            return string.Empty;

        var ordinal = 0;
        foreach (var member in symbol.ContainingType.GetMembers(symbol.Name))
        {
            if (SymbolEqualityComparer.Default.Equals(member, symbol))
                return ordinal == 0 ? string.Empty : TwinMark.ToString() + ordinal.ToString(CultureInfo.InvariantCulture);
            if (DocumentationIdOf(member) == id)
                ordinal++;
        }

        return string.Empty;
    }

    /// <summary>The id of a parameter of a method.</summary>
    public static string OfParameter(string method, int ordinal) => method + ParameterMark.ToString() + ordinal.ToString(CultureInfo.InvariantCulture);

    private static string PlaceOf(ISymbol function) => function.DeclaringSyntaxReferences is [var reference, ..]
        ? reference.Span.ToString()
        : function.Name;

    /// <summary>Types of the same name may be local to several files.</summary>
    private static string FileOf(ISymbol symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        return type is { IsFileLocal: true, DeclaringSyntaxReferences: [var reference, ..] } ? "@" + reference.SyntaxTree.FilePath : string.Empty;
    }
}
