using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Tools;

/// <summary>The functions that some values can be or contain, by where they are made: read once, so that many tools can be asked for.</summary>
internal sealed class HeldTools
{
    private readonly HashSet<SourceSpan> _places = [];
    private readonly bool _isFilledUnseen;

    /// <param name="values">Values of all the code; null for a value that is not there.</param>
    public HeldTools(IEnumerable<IOperation?> values, CodeScope code, CancellationToken cancellationToken)
    {
        foreach (var value in values)
        {
            foreach (var origin in new ValueOrigins(code, cancellationToken) { Everywhere = true }.OfElements(value))
            {
                _places.Add(PlaceOf(origin.Value));
                _isFilledUnseen |= IsFilledUnseen(origin.Value);
            }
        }
    }

    /// <summary>Whether one of the values is seen to be or contain the function that is made there.</summary>
    public bool Hold(IOperation tool) => _places.Contains(PlaceOf(tool));

    /// <summary>As above; a variable that code may fill which is not seen may hold it.</summary>
    public bool MayHold(IOperation tool) => _isFilledUnseen || Hold(tool);

    private static SourceSpan PlaceOf(IOperation operation) => new(operation.Syntax.SyntaxTree, operation.Syntax.Span);

    /// <summary>A method that other programs may call, too, wraps tools of theirs: those of this one are followed from where it is called here.</summary>
    private static bool IsFilledUnseen(IOperation value) => value
        is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } }
        or ILocalReferenceOperation;
}
