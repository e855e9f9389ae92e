using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.SupplyChain.Support;

/// <summary>
/// Checks of content: a hash that is compared, or a signature. Looked for where the content is used and got, in what calls that, and in the functions
/// that these call. A hash that is only logged checks nothing.
/// </summary>
internal sealed class ContentChecks(AnalysisScope scope, CancellationToken cancellationToken)
{
    /// <summary>
    /// Whether the places, or what runs beside them, check something. Where the content is got on the way to its use, others who get it as well, and
    /// check it, tell nothing of this one.
    /// </summary>
    /// <param name="got">Where the content comes from.</param>
    /// <param name="used">Where it is used.</param>
    public bool StandBetween(IOperation got, IOperation used)
    {
        IOperation[] users = [.. CallersOf(used).Prepend(used).SelectMany(FunctionRound)];
        IOperation[] source = [.. FunctionRound(got)];
        var isOnTheWay = users.SelectMany(CalledIn).Any(called => source.Any(function => function.Syntax.Contains(called.Syntax)));
        var functions = isOnTheWay ? [.. users, .. source] : users.Concat(source).Concat(CallersOf(got).SelectMany(FunctionRound)).ToArray();
        var code = functions.Concat(functions.SelectMany(CalledIn)).SelectMany(static function => function.Descendants()).ToArray();
        return code.Any(operation => IsCallOf(operation, ApiRole.SignatureCheck))
            || (code.Any(operation => IsCallOf(operation, ApiRole.ContentHash)) && code.Any(IsComparison));
    }

    private IEnumerable<IOperation> CallersOf(IOperation place) => CallSites.OfFunctionRound(place, scope.Code, cancellationToken) ?? [];

    private IEnumerable<IOperation> FunctionRound(IOperation place) => EnclosingFunctions.Of(place.Syntax).Take(1)
        .Select(function => scope.Code.Bodies.GetOperation(function, cancellationToken))
        .OfType<IOperation>();

    private IEnumerable<IOperation> CalledIn(IOperation function) => function.Descendants().OfType<IInvocationOperation>()
        .Select(call => FunctionBodies.Of(call.TargetMethod.Declared(), scope.Code, cancellationToken))
        .OfType<IOperation>();

    private bool IsComparison(IOperation operation) => operation is IBinaryOperation
        {
            OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals,
            LeftOperand: { Type.SpecialType: SpecialType.System_String } left,
            RightOperand: { Type.SpecialType: SpecialType.System_String } right,
        }
        ? !IsNull(left) && !IsNull(right)
        : IsCallOf(operation, ApiRole.ContentComparison);

    private static bool IsNull(IOperation operand) => operand.ConstantValue is { HasValue: true, Value: null };

    private bool IsCallOf(IOperation operation, ApiRole role) =>
        operation is IInvocationOperation call && scope.Ai.Members.Of(call.TargetMethod).Any(row => row.Row.Role == role);
}
