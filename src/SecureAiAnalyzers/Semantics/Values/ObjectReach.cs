using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>
/// Answers: to which calls is this object given, and how else is it used? Follows locals, fields, properties and methods that return it, by
/// the names in the <see cref="TreeIndex"/>.
/// </summary>
internal sealed class ObjectReach
{
    private const int MaxDepth = 6;

    private readonly CodeScope _code;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<ISymbol> _visited = new(SymbolEqualityComparer.Default);

    private ObjectReach(CodeScope code, CancellationToken cancellationToken)
    {
        _code = code;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The arguments that the object becomes.</summary>
    public static IEnumerable<IArgumentOperation> Arguments(
        IOperation value, CodeScope code, CancellationToken cancellationToken) =>
        Uses(value, code, cancellationToken).OfType<IArgumentOperation>();

    /// <summary>
    /// The arguments that the object becomes, the declarations and assignments that keep it, the calls of its members where it is made, and the
    /// returns of lambdas that give it.
    /// </summary>
    public static IEnumerable<IOperation> Uses(IOperation value, CodeScope code, CancellationToken cancellationToken) =>
        new ObjectReach(code, cancellationToken).Follow(value, depth: 0);

    /// <summary>As above, for the object that a local, parameter, field or property holds.</summary>
    /// <param name="origin">A node of the tree that declares a local or parameter.</param>
    public static IEnumerable<IOperation> Uses(ISymbol holder, SyntaxNode origin, CodeScope code, CancellationToken cancellationToken) =>
        new ObjectReach(code, cancellationToken).FollowSymbol(holder, origin, depth: 1);

    private IEnumerable<IOperation> Follow(IOperation value, int depth)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var holder = value.Parent;
        while (PassesOn(holder))
            holder = holder!.Parent;

        if (holder is IArgumentOperation)
            return [holder];

        var further = depth < MaxDepth ? Holders(holder).SelectMany(symbol => FollowSymbol(symbol, value.Syntax, depth + 1)) : [];
        return UseBy(holder) is { } use ? further.Prepend(use) : further;
    }

    private static IOperation? UseBy(IOperation? holder) => holder switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator,
        IInvocationOperation or IFieldInitializerOperation or IPropertyInitializerOperation or ISimpleAssignmentOperation => holder,
        IReturnOperation when holder.Parent?.Parent is IAnonymousFunctionOperation => holder,
        _ => null,
    };

    /// <summary>Whether the operation has the value of the operand from which the walk came, or is an array that holds it, as <c>params</c> make.</summary>
    private static bool PassesOn(IOperation? operation) => operation
        is IConversionOperation
        or IArrayCreationOperation
        or IArrayInitializerOperation
        or IParenthesizedOperation
        or ICoalesceOperation
        or IConditionalOperation
        or ISwitchExpressionArmOperation
        or ISwitchExpressionOperation;

    private IEnumerable<ISymbol> Holders(IOperation? operation) => operation switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => [declarator.Symbol],
        IFieldInitializerOperation initializer => initializer.InitializedFields,
        IPropertyInitializerOperation initializer => initializer.InitializedProperties,
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } => [target.Member],
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } => [target.Local],
        IReturnOperation => ReturningMember(operation.Syntax),
        _ => [],
    };

    private IEnumerable<ISymbol> ReturningMember(SyntaxNode node) =>
        _code.Bodies.GetModel(node.SyntaxTree).GetEnclosingSymbol(node.SpanStart, _cancellationToken) switch
        {
            IMethodSymbol { AssociatedSymbol: { } property } => [property],
            IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method => [method],
            _ => [],
        };

    private IEnumerable<IOperation> FollowSymbol(ISymbol symbol, SyntaxNode origin, int depth)
    {
        if (!_visited.Add(symbol.OriginalDefinition))
            yield break;

        foreach (var reference in References(symbol, origin))
        {
            foreach (var use in Follow(reference, depth))
                yield return use;
        }
    }

    private IEnumerable<IOperation> References(ISymbol symbol, SyntaxNode origin)
    {
        if (symbol is ILocalSymbol local)
            return VariableReferences.To(local, _code, _cancellationToken);

        var nodes = symbol is IMethodSymbol
            ? _code.Nodes(NamedBucket.Invocation, symbol.Name, _cancellationToken)
            : Reads(symbol, origin);
        return nodes.Where(node => MayName(node, symbol))
            .Select(node => _code.Bodies.GetOperation(node, _cancellationToken))
            .OfType<IOperation>()
            .Where(operation => SymbolEqualityComparer.Default.Equals(Referenced(operation)?.OriginalDefinition, symbol.OriginalDefinition));
    }

    private bool MayName(SyntaxNode node, ISymbol symbol) =>
        symbol is IParameterSymbol || NamedMembers.IdOf(node, _code, _cancellationToken) == MemberIds.Of(symbol.OriginalDefinition);

    private IEnumerable<SyntaxNode> Reads(ISymbol symbol, SyntaxNode origin)
    {
        var names = symbol is IParameterSymbol or { DeclaredAccessibility: Accessibility.Private, DeclaringSyntaxReferences.Length: 1 }
            ? TreeIndex.Of(origin.SyntaxTree).Find(NamedBucket.MethodGroup, symbol.Name)
            : _code.Nodes(NamedBucket.MethodGroup, symbol.Name, _cancellationToken);
        return names.Select(static name => name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name);
    }

    private static ISymbol? Referenced(IOperation operation) => operation switch
    {
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        IInvocationOperation call => call.TargetMethod,
        _ => null,
    };
}
