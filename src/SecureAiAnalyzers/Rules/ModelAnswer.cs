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

    /// <summary>The calls in the body that certainly ask a model, by the names of methods that do.</summary>
    public static IEnumerable<ModelAnswer> In(OperationUse body)
    {
        var syntax = body.Operation.Syntax;
        var index = TreeIndex.Of(syntax.SyntaxTree);
        foreach (var name in CallNames)
        {
            foreach (var node in index.Find(NamedBucket.Invocation, name))
            {
                if (syntax.Span.Contains(node.Span) && Of(node, body) is { } answer)
                    yield return answer;
            }
        }
    }

    private static ModelAnswer? Of(SyntaxNode node, OperationUse body)
    {
        if (body.Scope.Facts.Bodies.GetOperation(node, body.CancellationToken) is not IInvocationOperation call)
            return null;

        foreach (var row in body.Ai.Members.Of(call.TargetMethod))
        {
            if (row.Row.Role == ApiRole.ModelCall && row.Row.Detail != ApiRow.RunsFunction)
                return new ModelAnswer(call, row, body.Scope, body.CancellationToken);
        }

        return null;
    }
}
