using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Functions;

/// <summary>
/// Answers: which functions can this value be? Takes the origins of the value, through the whole program: delegates, reflection by constant
/// names, and collections of either, also by name.
/// </summary>
internal sealed class FunctionValues
{
    private readonly CodeScope _code;
    private readonly CancellationToken _cancellationToken;
    private readonly ValueOrigins _origins;
    private readonly List<FunctionValue> _found = [];
    private bool _reflects;

    private FunctionValues(CodeScope code, CancellationToken cancellationToken)
    {
        _code = code;
        _cancellationToken = cancellationToken;
        _origins = new ValueOrigins(code, cancellationToken) { Everywhere = true };
    }

    /// <summary>The functions that the value, or an element of it, can be, in the order in which the walk meets them.</summary>
    public static FunctionValues Of(IOperation? value, CodeScope code, CancellationToken cancellationToken)
    {
        var walk = new FunctionValues(code, cancellationToken);
        walk.Visit(value);
        return walk;
    }

    /// <summary>The functions that were found.</summary>
    public IReadOnlyList<FunctionValue> Found => _found;

    /// <summary>Whether other code than that of the member in which the value stands decides which functions they are.</summary>
    public bool LeavesMember => _reflects || _origins.LeavesMember;

    /// <summary>Whether whoever looks for the names of the functions in the file, as method groups, finds all that have one.</summary>
    public bool AreNamedIn(SyntaxTree file) => _found.TrueForAll(function =>
        FunctionId.Of(function.Method)?.Name is not { } name || TreeIndex.Of(file).Find(NamedBucket.MethodGroup, name).Count > 0);

    private void Visit(IOperation? value)
    {
        if (value?.Type is { Name: "Dictionary" or "IDictionary" })
        {
            foreach (var (_, entry) in _origins.Entries(value))
                Visit(entry);
            return;
        }

        foreach (var origin in _origins.OfElements(value))
            Add(origin.Value);
    }

    private void Add(IOperation origin)
    {
        switch (origin)
        {
            case IAnonymousFunctionOperation lambda:
                _found.Add(new FunctionValue(lambda.Symbol, lambda.Syntax));
                break;
            case IMethodReferenceOperation method:
                _found.Add(new FunctionValue(method.Method, method.Syntax));
                break;
            case IInvocationOperation { TargetMethod.Name: "GetMethodInfo", Arguments: [var function] }:
                Visit(function.Value);
                break;
            case IInvocationOperation { TargetMethod.ContainingType: { Name: "Type", ContainingNamespace.Name: "System" } } reflection:
                _reflects = true;
                _code.Bodies.ReadProgram();
                _found.AddRange(MethodsOf(reflection).Select(method => new FunctionValue(method, reflection.Syntax)));
                break;
        }
    }

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

    private static ITypeSymbol? ReflectedType(IOperation? type) => type.SkipConversions() switch
    {
        ITypeOfOperation named => named.TypeOperand,
        IInvocationOperation { TargetMethod.Name: "GetType", Instance.Type: { } own } => own,
        _ => null,
    };
}
