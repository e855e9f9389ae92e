using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Functions;

/// <summary>
/// Answers: which functions can this value be? Follows delegates, reflection by constant names and collections of either through locals,
/// members of the application, helper methods that return them, and parameters back to the callers.
/// </summary>
internal sealed class FunctionValues
{
    private const int MaxSteps = 200;

    private static readonly HashSet<string> KeepsElements = new(StringComparer.Ordinal)
    {
        "ToList", "ToArray", "AsEnumerable", "Concat", "Append", "Prepend", "Cast", "OfType", "AsReadOnly",
    };

    private readonly CodeScope _code;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<ISymbol> _visited = new(SymbolEqualityComparer.Default);
    private readonly Queue<IOperation> _waiting = new();
    private readonly List<FunctionValue> _found = [];

    private FunctionValues(CodeScope code, CancellationToken cancellationToken)
    {
        _code = code;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The functions that the value, or an element of it, can be, in the order in which the walk meets them.</summary>
    public static FunctionValues Of(IOperation? value, CodeScope code, CancellationToken cancellationToken)
    {
        var walk = new FunctionValues(code, cancellationToken);
        walk.Follow([value]);
        walk.Run();
        return walk;
    }

    /// <summary>The functions that were found.</summary>
    public IReadOnlyList<FunctionValue> Found => _found;

    /// <summary>Whether other code than that of the member in which the value stands decides which functions they are.</summary>
    public bool LeavesMember { get; private set; }

    private void Run()
    {
        for (var step = 0; step < MaxSteps && _waiting.Count > 0; step++)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            Visit(_waiting.Dequeue());
        }
    }

    private void Visit(IOperation value)
    {
        switch (value)
        {
            case IAnonymousFunctionOperation lambda:
                _found.Add(new FunctionValue(lambda.Symbol, lambda.Syntax));
                break;
            case IMethodReferenceOperation method:
                _found.Add(new FunctionValue(method.Method, method.Syntax));
                break;
            case IInvocationOperation { TargetMethod.ContainingType: { Name: "Type", ContainingNamespace.Name: "System" } } reflection:
                LeavesMember = true;
                _found.AddRange(MethodsOf(reflection).Select(method => new FunctionValue(method, reflection.Syntax)));
                break;
            default:
                Follow(Origins(value));
                break;
        }
    }

    private void Follow(IEnumerable<IOperation?> values)
    {
        foreach (var value in values)
        {
            if (value.SkipConversions() is { } origin)
                _waiting.Enqueue(origin);
        }
    }

    private IEnumerable<IOperation?> Origins(IOperation value) => value switch
    {
        IDelegateCreationOperation creation => [creation.Target],
        ILocalReferenceOperation local => Once(local.Local, ValuesOf),
        IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } parameter } =>
            Once(parameter, symbol => [CollectionOf(value, symbol)]),
        IParameterReferenceOperation parameter => Outside(parameter.Parameter, ArgumentsFor),
        IPropertyReferenceOperation { Property: { Name: "Method", ContainingType.SpecialType: SpecialType.System_Delegate } } method => [method.Instance],
        IPropertyReferenceOperation { Arguments.Length: > 0 } element => [element.Instance],
        IMemberReferenceOperation member => Outside(member.Member.OriginalDefinition, ValuesOf),
        IArrayElementReferenceOperation element => [element.ArrayReference],
        IInvocationOperation call => Results(call),
        IConditionalOperation choice => [choice.WhenTrue, choice.WhenFalse],
        ICoalesceOperation choice => [choice.Value, choice.WhenNull],
        ISwitchExpressionOperation choice => choice.Arms.Select(static arm => arm.Value),
        IConditionalAccessOperation access => [access.WhenNotNull],
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        IObjectCreationOperation creation => Elements(creation),
        _ when value.Syntax is CollectionExpressionSyntax or SpreadElementSyntax => value.ChildOperations,
        _ => [],
    };

    private IEnumerable<IOperation?> Once<TSymbol>(TSymbol symbol, Func<TSymbol, IEnumerable<IOperation?>> values)
        where TSymbol : ISymbol => _visited.Add(symbol) ? values(symbol) : [];

    /// <summary>As <see cref="Once"/>, for what other members decide.</summary>
    private IEnumerable<IOperation?> Outside<TSymbol>(TSymbol symbol, Func<TSymbol, IEnumerable<IOperation?>> values)
        where TSymbol : ISymbol
    {
        LeavesMember = true;
        return Once(symbol, values);
    }

    private static IEnumerable<IOperation?> Elements(IObjectCreationOperation creation) => creation.Arguments
        .Concat(creation.Initializer?.Initializers.OfType<IInvocationOperation>().SelectMany(static add => add.Arguments) ?? [])
        .Select(static argument => argument.Value);

    private IEnumerable<IOperation?> ValuesOf(ILocalSymbol local)
    {
        var declared = local.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax(_cancellationToken) is ForEachStatementSyntax loop
            ? _code.Bodies.GetOperation(loop.Expression, _cancellationToken)
            : _code.Constants.InitializerOf(local, _cancellationToken);
        return VariableReferences.To(local, _code, _cancellationToken).SelectMany(Written).Prepend(declared);
    }

    /// <summary>What is written into the variable, or added to the collection that it holds.</summary>
    private static IEnumerable<IOperation?> Written(IOperation reference) => reference.Parent switch
    {
        ISimpleAssignmentOperation assignment when assignment.Target == reference => [assignment.Value],
        IInvocationOperation { TargetMethod.Name: "Add" or "AddRange" or "Insert" } call when call.Instance == reference =>
            call.Arguments.Select(static argument => argument.Value),
        _ => [],
    };

    private IEnumerable<IOperation?> ValuesOf(ISymbol member)
    {
        if (member is not (IFieldSymbol or IPropertySymbol) || member.DeclaringSyntaxReferences is not [var reference, ..])
            return [];

        return InitialValues(reference.GetSyntax(_cancellationToken))
            .Select(node => _code.Bodies.GetOperation(node, _cancellationToken))
            .Concat(Assigned(member));
    }

    private static IEnumerable<SyntaxNode> InitialValues(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } => [value],
        PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } => [value],
        PropertyDeclarationSyntax { Initializer.Value: { } value } => [value],
        PropertyDeclarationSyntax { AccessorList: { } accessors } =>
            accessors.DescendantNodes().OfType<ReturnStatementSyntax>().Select(static statement => statement.Expression).OfType<SyntaxNode>(),
        _ => [],
    };

    private IEnumerable<IOperation?> Assigned(ISymbol member) =>
        from node in _code.Nodes(NamedBucket.Assignment, member.Name, _cancellationToken)
        let assignment = _code.Bodies.GetOperation(node, _cancellationToken) as ISimpleAssignmentOperation
        where assignment?.Target is IMemberReferenceOperation target
            && SymbolEqualityComparer.Default.Equals(target.Member.OriginalDefinition, member)
        select assignment.Value;

    private IEnumerable<IOperation?> ArgumentsFor(IParameterSymbol parameter) => parameter.ContainingSymbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor =>
            Given(_code.Nodes(NamedBucket.Creation, constructor.ContainingType.Name, _cancellationToken), parameter),
        IMethodSymbol method => Given(_code.Nodes(NamedBucket.Invocation, method.Name, _cancellationToken), parameter),
        _ => [],
    };

    private IEnumerable<IOperation?> Given(IEnumerable<SyntaxNode> calls, IParameterSymbol parameter) =>
        from node in calls
        from argument in Arguments(_code.Bodies.GetOperation(node, _cancellationToken))
        where argument.Parameter?.Ordinal == parameter.Ordinal && IsSameFunction(argument.Parameter.ContainingSymbol, parameter.ContainingSymbol)
        select argument.Value;

    private static ImmutableArray<IArgumentOperation> Arguments(IOperation? call) => call switch
    {
        IInvocationOperation invocation => invocation.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };

    private static bool IsSameFunction(ISymbol left, ISymbol right) =>
        left is IMethodSymbol called && right is IMethodSymbol function
        && CallTargets.Of(function).Contains(called.Declared(), SymbolEqualityComparer.Default);

    /// <summary>The collection for whose elements the lambda of the parameter is called, as in <c>functions.Select(f => …)</c>.</summary>
    private static IOperation? CollectionOf(IOperation reference, IParameterSymbol parameter)
    {
        var lambda = reference.Ancestors().OfType<IAnonymousFunctionOperation>()
            .FirstOrDefault(function => SymbolEqualityComparer.Default.Equals(function.Symbol, parameter.ContainingSymbol));
        var call = lambda?.Ancestors()
            .SkipWhile(static parent => parent is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
            .FirstOrDefault() as IInvocationOperation;
        return call?.Instance ?? call?.Arguments.FirstOrDefault()?.Value;
    }

    private IEnumerable<IOperation?> Results(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (KeepsElements.Contains(method.Name) && method.ContainingNamespace?.ToDisplayString() is "System.Linq" or "System.Collections.Generic")
            return call.Arguments.Select(static argument => argument.Value).Prepend(call.Instance);
        if (method.Name == "GetMethodInfo" && call.Arguments is [var function])
            return [function.Value];
        return Outside(method.OriginalDefinition, Returned);
    }

    private IEnumerable<IOperation?> Returned(IMethodSymbol method) =>
        FunctionBodies.Of(method, _code, _cancellationToken) is { } body ? FunctionBodies.Returns(body) : [];

    private IEnumerable<IMethodSymbol> MethodsOf(IInvocationOperation reflection)
    {
        if (ReflectedType(reflection.Instance) is not { } type)
            return [];

        var methods = type.GetMembers().OfType<IMethodSymbol>().Where(static method => method.MethodKind == MethodKind.Ordinary);
        return reflection switch
        {
            { TargetMethod.Name: "GetMethod", Arguments: [var name, ..] } => methods.Where(method => Names(name.Value).Contains(method.Name)),
            { TargetMethod.Name: "GetMethods", Arguments: [] } => methods.Where(static method => method.DeclaredAccessibility == Accessibility.Public),
            _ => [],
        };
    }

    private IEnumerable<string?> Names(IOperation name) => _code.Constants.Resolve(name, _cancellationToken).Select(static value => value.Text);

    private static ITypeSymbol? ReflectedType(IOperation? type) => type switch
    {
        ITypeOfOperation named => named.TypeOperand,
        IInvocationOperation { TargetMethod.Name: "GetType", Instance.Type: { } own } => own,
        _ => null,
    };
}
