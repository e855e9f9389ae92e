using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>
/// Texts that are put together: what stands behind the host of an address cannot change that, and what stands behind a folder and has no step to a parent
/// cannot leave it.
/// </content>
internal sealed partial class FunctionBuilder
{
    private const SinkKinds AddressKinds = SinkKinds.Url | SinkKinds.Endpoint;

    /// <summary>The values of what is put together, in order, without those that can carry nothing.</summary>
    private List<FlowNode> Texts(IEnumerable<IOperation> operands)
    {
        var head = new AddressHead(_body.Code.Bodies, CancellationToken);
        var values = new List<FlowNode>();
        var isInFolder = false;
        foreach (var operand in operands)
        {
            if (EvaluateAsText(operand) is { } value)
            {
                value = isInFolder ? RightInFolder(value, operand) : value;
                values.Add(head.IsBehindHost ? RightBehindHost(value, operand) : value);
            }

            isInFolder |= IsFolder(operand);
            head.Append(Uncaptured(operand) ?? operand);
        }

        return values;
    }

    /// <summary>Whether what follows the text belongs to a folder or a file that it names: it is more than a root.</summary>
    private static bool IsFolder(IOperation head) => head.ConstantValue is not { HasValue: true, Value: var constant }
        || constant?.ToString() is { } text && text.Trim('/', '\\') is { Length: > 0 } name && !name.EndsWith(":", System.StringComparison.Ordinal);

    private FlowNode RightInFolder(FlowNode value, IOperation operand) =>
        (Nodes.CharactersOf(value) & CharacterSet.ParentStep) == CharacterSet.None
            ? Nodes.Sanitized(value, PathTests.Paths, set: null, operand.Syntax)
            : value;

    /// <summary>The values of an interpolation.</summary>
    private List<FlowNode> Texts(IInterpolatedStringOperation text) =>
        Texts(text.Parts.Select(static part => part is IInterpolationOperation hole ? hole.Expression : ((IInterpolatedStringTextOperation)part).Text));

    private FlowNode RightBehindHost(FlowNode value, IOperation operand) => Nodes.Sanitized(value, AddressKinds, set: null, operand.Syntax);

    /// <summary>The arguments of a method of <c>string</c> that puts them together, or into the places of a constant.</summary>
    private void RightBehindHost(IInvocationOperation call, FlowNode?[] values)
    {
        if (call.TargetMethod.ContainingType?.SpecialType != SpecialType.System_String
            || (call.TargetMethod.IsStatic ? TextPiece.Parts(call) : TextPiece.OfReplaced(call)) is not { } pieces)
        {
            return;
        }

        var head = new AddressHead(_body.Code.Bodies, CancellationToken);
        var open = new HashSet<SyntaxNode>();
        foreach (var piece in pieces)
        {
            if (piece.Value is { } value && !head.IsBehindHost)
                open.Add(value.Syntax);
            head.Append(piece);
        }

        foreach (var argument in call.Arguments)
        {
            if (head.IsBehindHost
                && argument.Parameter is { } parameter
                && values[parameter.Ordinal] is { } given
                && !open.Any(syntax => argument.Syntax.Span.Contains(syntax.Span)))
            {
                values[parameter.Ordinal] = RightBehindHost(given, argument.Value);
            }
        }
    }
}
