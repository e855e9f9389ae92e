using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>
/// Lists of what is allowed that an operator may leave empty: the code then asks nothing of what it would look up in the list. Whoever runs the
/// program has decided so.
/// </summary>
internal sealed class UnsetLists(BodyProvider bodies, CancellationToken cancellationToken)
{
    /// <summary>The list of which the condition tells that it is empty, or not there; null when it tells of none.</summary>
    public static IOperation? Of(IOperation? condition, bool outcome) => condition switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, RightOperand: var number } test
            when outcome && IsZero(number) => CountedIn(test.LeftOperand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals or BinaryOperatorKind.GreaterThan, RightOperand: var number } test
            when !outcome && IsZero(number) => CountedIn(test.LeftOperand),
        IIsPatternOperation { Value: { } value, Pattern: IConstantPatternOperation { Value: { } number } } when outcome && IsZero(number) => CountedIn(value),
        IIsPatternOperation { Value: { } value, Pattern: IListPatternOperation { Patterns.IsEmpty: true } } when outcome => value,
        IInvocationOperation { TargetMethod.Name: "Any", Arguments: [{ Value: var list }] } when !outcome => list,
        _ => null,
    };

    /// <summary>The calls in the same function that look something up in the list, or in one of its elements.</summary>
    public IEnumerable<IInvocationOperation> LookUps(IOperation list)
    {
        if (list.SkipConversions() is not { } found || NameOf(found) is not { } name || BodyLocator.Find(found.Syntax) is not { } body)
            yield break;

        foreach (var node in body.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (IsAskedOf(node, name)
                && bodies.GetOperation(node, cancellationToken) is IInvocationOperation { Type.SpecialType: SpecialType.System_Boolean } call)
            {
                yield return call;
            }
        }
    }

    /// <summary>Whether the call is one of the list, or stands in a loop over it.</summary>
    private static bool IsAskedOf(InvocationExpressionSyntax call, string list) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: var owner }
        && (NameOf(owner) == list ? call.ArgumentList.Arguments.Count > 0 : IsInLoopOver(list, call));

    private static bool IsInLoopOver(string list, SyntaxNode node) =>
        node.Ancestors().OfType<ForEachStatementSyntax>().Any(loop => NameOf(loop.Expression) == list);

    private static IOperation? CountedIn(IOperation count) => count.SkipConversions() switch
    {
        IPropertyReferenceOperation { Property.Name: "Count" or "Length", Instance: { Type.SpecialType: not SpecialType.System_String } list } => list,
        IInvocationOperation { TargetMethod.Name: "Count", Arguments: [{ Value: var list }] } => list,
        _ => null,
    };

    private static bool IsZero(IOperation number) => number.ConstantValue is { HasValue: true, Value: 0 };

    private static string? NameOf(IOperation list) => list switch
    {
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IMemberReferenceOperation member => member.Member.Name,
        _ => null,
    };

    private static string? NameOf(ExpressionSyntax list) => TreeIndex.NameOf(list);
}
