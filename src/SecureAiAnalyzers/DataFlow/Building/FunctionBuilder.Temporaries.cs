using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>
/// Temporaries. Where a branch follows in an expression, the graph keeps what comes before it in one: receivers, arguments, and the targets of
/// assignments.
/// </content>
internal sealed partial class FunctionBuilder
{
    private readonly Dictionary<CaptureId, IOperation?> _captured = [];
    private readonly Dictionary<CaptureId, IOperation?> _capturedValue = [];
    private readonly Dictionary<IOperation, FlowNode?> _evaluated = [];

    /// <summary>
    /// Counts the temporaries. One that is written once stands for the expression that it holds, so that a check of either is a check of both.
    /// </summary>
    private void FindTemporaries()
    {
        foreach (var block in _graph.Blocks)
        {
            foreach (var operation in block.Operations)
            {
                if (operation is IFlowCaptureOperation capture)
                    Count(capture);
            }
        }
    }

    private void Count(IFlowCaptureOperation capture)
    {
        _captured[capture.Id] = _captured.ContainsKey(capture.Id) || IsCopied(capture) ? null : capture.Value;
        if (!IsNothing(capture.Value))
            _capturedValue[capture.Id] = _capturedValue.ContainsKey(capture.Id) ? null : capture.Value;
    }

    /// <summary>Whether the temporary holds the copy that a <c>with</c> expression makes of a struct.</summary>
    private static bool IsCopied(IFlowCaptureOperation capture) =>
        capture.Syntax.Parent is WithExpressionSyntax with && with.Expression == capture.Syntax && capture.Value.Type is { IsValueType: true };

    private static bool IsNothing(IOperation value) => value is IDefaultValueOperation or { ConstantValue.HasValue: true };

    /// <summary>What a temporary holds when it is not null: in <c>a?.b == "c"</c> a check of it is a check of the member.</summary>
    private IOperation? HeldBy(IOperation operation) =>
        operation is IFlowCaptureReferenceOperation reference && _capturedValue.TryGetValue(reference.Id, out var value) ? value : null;

    /// <summary>The expression that a temporary stands for; null when it holds a copy, or one of several values.</summary>
    private IOperation? ExpressionIn(CaptureId id) => _captured.TryGetValue(id, out var value) ? value : null;

    /// <summary>The expression under temporaries; the operation itself when it is none, or one that several branches write.</summary>
    private IOperation? Uncaptured(IOperation? operation)
    {
        while (operation.SkipConversions() is IFlowCaptureReferenceOperation reference && ExpressionIn(reference.Id) is { } value)
            operation = value;
        return operation.SkipConversions();
    }

    /// <summary>The member or element under a temporary that stands for a storage location to be written; null under one that holds a value.</summary>
    private IOperation? TargetIn(CaptureId id) => ExpressionIn(id) is { Syntax: ExpressionSyntax syntax } value
        && value is IMemberReferenceOperation or IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation or IDynamicMemberReferenceOperation
        && WriteSyntax.IsWritten(syntax)
            ? value
            : null;

    /// <summary>Gives a temporary its value. What is only written later is not read here: just what it is a part of.</summary>
    private void Hold(IFlowCaptureOperation capture)
    {
        if (TargetIn(capture.Id) is { } target)
        {
            EvaluateParts(target);
            return;
        }

        var value = Evaluate(capture.Value);
        Write(new StorageLocation(capture.Id), value is not null && IsCopied(capture) ? new CopyNode(value, capture.Syntax) : value);
    }

    /// <summary>Evaluates the receiver and the indices of a target, which is read and written later.</summary>
    private void EvaluateParts(IOperation target)
    {
        foreach (var child in target.ChildOperations)
            EvaluateOnce(child is IArgumentOperation argument ? argument.Value : child);
    }

    /// <summary>The value of an operation that is asked for again. A storage location is read again, because its object may have been changed since.</summary>
    private FlowNode? EvaluateOnce(IOperation operation)
    {
        var value = Evaluate(operation);
        if (operation.SkipConversions() is { } expression && LocationOf(expression) is null)
            _evaluated[expression] = value;
        return value;
    }

    private FlowNode? EvaluateTemporary(IFlowCaptureReferenceOperation reference)
    {
        if (TargetIn(reference.Id) is { } target)
            return Evaluate(target);
        if (LocationOf(reference) is not { } location)
            return null;

        var value = Carried(reference, Read(location, reference.Syntax));
        return ExpressionIn(reference.Id).SkipConversions() is IMemberReferenceOperation member ? Classified(member, value) : value;
    }
}
