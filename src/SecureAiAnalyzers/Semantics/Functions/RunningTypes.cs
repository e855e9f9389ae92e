using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Functions;

/// <summary>
/// Answers: of which classes are the objects on which a function calls what others implement? What an object is given where it is made decides for its
/// own functions: a tool that runs one of many commands runs that one.
/// </summary>
/// <param name="made">Where the object is made whose function runs; null where that is not known.</param>
internal sealed class RunningTypes(CodeScope code, IObjectCreationOperation? made, CancellationToken cancellationToken)
{
    /// <summary>The methods that may run for the call, of those that implement what it calls: all of them where the objects are not known.</summary>
    /// <param name="call">The call.</param>
    /// <param name="method">What it calls.</param>
    /// <param name="implementations">The methods that override or implement it.</param>
    public IReadOnlyList<IMethodSymbol> Of(SourceSpan call, IMethodSymbol method, IReadOnlyList<IMethodSymbol> implementations) =>
        implementations.Count > 1 && TypesAt(call) is { Count: > 0 } types
            ? [.. types.Select(type => In(type, method)).OfType<IMethodSymbol>().Distinct<IMethodSymbol>(SymbolEqualityComparer.Default)]
            : implementations;

    /// <summary>The classes of the objects; null where one of them is not known.</summary>
    private IReadOnlyList<INamedTypeSymbol>? TypesAt(SourceSpan call)
    {
        if (code.Bodies.GetOperation(call.Node(cancellationToken), cancellationToken) is not IInvocationOperation { Instance: { } receiver })
            return null;

        var types = new List<INamedTypeSymbol>();
        foreach (var origin in new ValueOrigins(code, cancellationToken).Of(receiver, FrameOf(receiver)))
        {
            if (TypeOf(origin.Value) is not { } type)
                return null;
            types.Add(type);
        }

        return types;
    }

    private INamedTypeSymbol? TypeOf(IOperation value) => value switch
    {
        IObjectCreationOperation { Type: INamedTypeSymbol type } => type,
        IInstanceReferenceOperation { Type: { } own } when IsMade(own) => made!.Type as INamedTypeSymbol,
        _ => null,
    };

    /// <summary>The constructor that the object is made with, whose parameters the code of its class may read.</summary>
    private CallFrame? FrameOf(IOperation receiver) =>
        IsMade(code.Bodies.GetModel(receiver.Syntax.SyntaxTree).GetEnclosingSymbol(receiver.Syntax.SpanStart, cancellationToken)?.ContainingType)
        && made!.Constructor is { } constructor
            ? new CallFrame(made, constructor.OriginalDefinition, outer: null)
            : null;

    private bool IsMade(ITypeSymbol? type) => type is INamedTypeSymbol own && made?.Type.IsOrDerivesFrom(own.OriginalDefinition) == true;

    /// <summary>What runs in objects of exactly this type.</summary>
    private static IMethodSymbol? In(INamedTypeSymbol type, IMethodSymbol method) => type.SelfAndAncestors().OfType<INamedTypeSymbol>()
        .Select(ancestor => SymbolEqualityComparer.Default.Equals(ancestor.OriginalDefinition, method.ContainingType)
            ? method
            : Implementations.In(ancestor.OriginalDefinition, method))
        .FirstOrDefault(static found => found is not null);
}
