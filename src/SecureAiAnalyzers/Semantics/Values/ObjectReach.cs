using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>
/// Answers: where does this object go? Follows it forwards through locals, fields, properties, methods that return it and, where that is asked
/// for, methods of the application that are given it. One instance is one walk with one budget.
/// </summary>
internal sealed class ObjectReach
{
    /// <summary>Places that one walk looks at.</summary>
    private const int MaxSteps = 256;

    private readonly CodeScope _code;
    private readonly bool _entersCalls;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<ISymbol> _visited = new(SymbolEqualityComparer.Default);
    private int _steps;

    private ObjectReach(CodeScope code, bool entersCalls, CancellationToken cancellationToken)
    {
        _code = code;
        _entersCalls = entersCalls;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The arguments that the object becomes.</summary>
    public static IEnumerable<IArgumentOperation> Arguments(IOperation value, CodeScope code, CancellationToken cancellationToken) =>
        Uses(value, code, cancellationToken).OfType<IArgumentOperation>();

    /// <summary>
    /// The arguments that the object becomes, the declarations and assignments that keep it, the calls of its members where it is made, and the
    /// returns of lambdas that give it.
    /// </summary>
    public static IEnumerable<IOperation> Uses(IOperation value, CodeScope code, CancellationToken cancellationToken) =>
        UsersIn(new ObjectReach(code, entersCalls: false, cancellationToken).Follow(value));

    /// <summary>As above, for the object that a local, parameter, field or property holds.</summary>
    /// <param name="origin">A node of the tree that declares a local or parameter.</param>
    public static IEnumerable<IOperation> Uses(ISymbol holder, SyntaxNode origin, CodeScope code, CancellationToken cancellationToken) =>
        UsersIn(new ObjectReach(code, entersCalls: false, cancellationToken).FollowSymbol(holder, origin));

    /// <summary>Every use of the object under each of its names, also by methods of the application that are given it.</summary>
    public static IReadOnlyList<ObjectUse> All(IOperation value, CodeScope code, CancellationToken cancellationToken) =>
        [.. new ObjectReach(code, entersCalls: true, cancellationToken).Follow(value)];

    private static IEnumerable<IOperation> UsersIn(IEnumerable<ObjectUse> uses) => uses.Select(static use => use.User switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator,
        IArgumentOperation or IInvocationOperation or IFieldInitializerOperation or IPropertyInitializerOperation or ISimpleAssignmentOperation => use.User,
        IReturnOperation when use.User.Parent?.Parent is IAnonymousFunctionOperation => use.User,
        _ => null,
    }).OfType<IOperation>();

    private IEnumerable<ObjectUse> Follow(IOperation value)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var user = value.Parent;
        while (PassesOn(user))
            user = user!.Parent;

        var holders = ++_steps < MaxSteps ? Holders(user).ToArray() : [];
        yield return new ObjectUse(value, user, holders.Length > 0 && holders.All(IsClosed));
        foreach (var use in holders.SelectMany(holder => FollowSymbol(holder, value.Syntax)))
            yield return use;
    }

    /// <summary>Whether all that reads the holder can be seen.</summary>
    private static bool IsClosed(ISymbol holder) => holder switch
    {
        ILocalSymbol or IParameterSymbol or IMethodSymbol => true,
        _ => holder.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal && !holder.DeclaringSyntaxReferences.IsEmpty,
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

    private IEnumerable<ISymbol> Holders(IOperation? user) => user switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => [declarator.Symbol],
        IFieldInitializerOperation initializer => initializer.InitializedFields,
        IPropertyInitializerOperation initializer => initializer.InitializedProperties,
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } => [target.Member],
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } => [target.Local],
        IReturnOperation => ReturningMember(user.Syntax),
        IArgumentOperation { Parent: IInvocationOperation call } argument when _entersCalls => ParameterOf(call, argument),
        _ => [],
    };

    private IEnumerable<ISymbol> ParameterOf(IInvocationOperation call, IArgumentOperation argument)
    {
        if (call.TargetMethod is { IsVirtual: true } or { IsAbstract: true } or { IsOverride: true } || argument.Parameter is not { RefKind: RefKind.None })
            return [];

        var parameter = call.TargetMethod.Declared().Parameters[argument.Parameter.Ordinal];
        return parameter.DeclaringSyntaxReferences is [var reference] && _code.Bodies.Contains(reference.GetSyntax(_cancellationToken)) ? [parameter] : [];
    }

    private IEnumerable<ISymbol> ReturningMember(SyntaxNode node) =>
        _code.Bodies.GetModel(node.SyntaxTree).GetEnclosingSymbol(node.SpanStart, _cancellationToken) switch
        {
            IMethodSymbol { AssociatedSymbol: { } property } => [property],
            IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method => [method],
            _ => [],
        };

    private IEnumerable<ObjectUse> FollowSymbol(ISymbol symbol, SyntaxNode origin) => _visited.Add(symbol.OriginalDefinition)
        ? References(symbol, origin).SelectMany(Follow)
        : [];

    private IEnumerable<IOperation> References(ISymbol symbol, SyntaxNode origin)
    {
        if (symbol is ILocalSymbol local)
            return VariableReferences.To(local, _code, _cancellationToken);
        if (_entersCalls && symbol is not IMethodSymbol)
            return symbol.DeclaringSyntaxReferences.IsEmpty ? [] : VariableReferences.ToAny(symbol, _code, _cancellationToken);

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
