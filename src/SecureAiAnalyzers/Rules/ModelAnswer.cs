using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog;
using SecureAiAnalyzers.Facts;

namespace SecureAiAnalyzers.Rules;

/// <summary>
/// A call in the body of a member that asks a model. Rules about what becomes of its answer look at the whole body, because an editor shows
/// only findings that stand in the operation which an analyzer looks at.
/// </summary>
/// <param name="Call">The call.</param>
/// <param name="Row">What the catalogue says of it.</param>
/// <param name="Scope">What is known about the compilation.</param>
/// <param name="CancellationToken">Stops the analysis.</param>
internal sealed record ModelAnswer(IInvocationOperation Call, ResolvedRow Row, AnalysisScope Scope, CancellationToken CancellationToken)
{
    /// <summary>The kinds of operation that are bodies.</summary>
    public static readonly OperationKind[] Bodies = [OperationKind.MethodBody, OperationKind.ConstructorBody];

    private static readonly string[] CallNames = [.. CatalogIndex.OfRole(ApiRole.ModelCall).Select(static row => row.Row.Member!).Distinct()];

    /// <summary>The catalogue as the compilation references it.</summary>
    public AiContext Ai => Scope.Ai;

    /// <summary>The places that use the text of the answer.</summary>
    public IEnumerable<AnswerText> Texts => AnswerTexts.Of(Call, Ai, Scope.Facts, CancellationToken);

    /// <summary>The calls in the body that certainly ask a model.</summary>
    public static IEnumerable<ModelAnswer> In(OperationUse body)
    {
        foreach (var call in CallsIn(body.Operation.Syntax, body.Scope, body.CancellationToken))
        {
            if (RowOf(call, body.Ai) is { Row.Detail: not ApiRow.RunsFunction } row)
                yield return new ModelAnswer(call, row, body.Scope, body.CancellationToken);
        }
    }

    /// <summary>The model calls in the code, found by the names of methods that make one.</summary>
    public static IEnumerable<IInvocationOperation> CallsIn(SyntaxNode code, AnalysisScope scope, CancellationToken cancellationToken) =>
        from name in CallNames
        from node in TreeIndex.Of(code.SyntaxTree).Find(NamedBucket.Invocation, name)
        where code.Span.Contains(node.Span)
        let call = scope.Facts.Bodies.GetOperation(node, cancellationToken) as IInvocationOperation
        where call is not null && RowOf(call, scope.Ai) is not null
        select call;

    private static ResolvedRow? RowOf(IInvocationOperation call, AiContext ai)
    {
        foreach (var row in ai.Members.Of(call.TargetMethod))
        {
            if (row.Row.Role == ApiRole.ModelCall)
                return row;
        }

        return null;
    }
}
