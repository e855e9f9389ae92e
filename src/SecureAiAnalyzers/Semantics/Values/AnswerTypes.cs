using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>
/// Answers: which types of the application are asked of a model as the form of its answers, themselves or as a part of another one? Found once per
/// compilation, when a type is asked about that matters.
/// </summary>
internal sealed class AnswerTypes(CodeScope code)
{
    private HashSet<INamedTypeSymbol>? _types;

    /// <summary>Whether answers have the form of the type, or a part of them has.</summary>
    public bool Contains(INamedTypeSymbol type, CancellationToken cancellationToken) => (_types ??= Find(cancellationToken)).Contains(type.OriginalDefinition);

    private HashSet<INamedTypeSymbol> Find(CancellationToken cancellationToken)
    {
        var found = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var waiting = new Stack<ITypeSymbol>(Asked(cancellationToken));
        while (waiting.Count > 0)
        {
            switch (waiting.Pop())
            {
                case IArrayTypeSymbol array:
                    waiting.Push(array.ElementType);
                    break;
                case INamedTypeSymbol type:
                    foreach (var argument in type.TypeArguments)
                        waiting.Push(argument);
                    if (code.Ai.Declares(type) && found.Add(type.OriginalDefinition))
                        PushParts(type, waiting);
                    break;
            }
        }

        return found;
    }

    private static void PushParts(INamedTypeSymbol type, Stack<ITypeSymbol> waiting)
    {
        foreach (var ancestor in type.SelfAndAncestors())
        {
            waiting.Push(ancestor);
            foreach (var property in ancestor.GetMembers().OfType<IPropertySymbol>())
                waiting.Push(property.Type);
        }
    }

    /// <summary>The types that calls and settings name.</summary>
    private IEnumerable<ITypeSymbol> Asked(CancellationToken cancellationToken)
    {
        var calls = new Queue<IInvocationOperation>(code.CallsOf(ApiRole.TypedAnswer, cancellationToken));
        var seen = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        while (calls.Count > 0)
        {
            var call = calls.Dequeue();
            foreach (var type in call.TargetMethod.TypeArguments.Concat(call.Arguments.Select(static argument => TypeIn(argument.Value)).OfType<ITypeSymbol>()))
            {
                yield return type;
                if (type is ITypeParameterSymbol { DeclaringMethod: { } wrapper } && seen.Add(wrapper))
                    CallSites.Of(wrapper, code, cancellationToken).ToList().ForEach(calls.Enqueue);
            }
        }

        foreach (var assignment in code.AssignmentsTo(ApiRole.StructuredOutput, cancellationToken))
        {
            if (TypeIn(assignment.Value) is { } type)
                yield return type;
        }
    }

    private static ITypeSymbol? TypeIn(IOperation value) => (value.SkipConversions() as ITypeOfOperation)?.TypeOperand;
}
