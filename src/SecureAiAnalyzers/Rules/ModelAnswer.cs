using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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

    /// <summary>
    /// The calls in the body that certainly ask a model. A primary constructor that calls its base has a body with the span of the whole type,
    /// and no statements.
    /// </summary>
    public static IEnumerable<ModelAnswer> In(OperationUse body)
    {
        var syntax = body.Operation.Syntax;
        if (syntax is TypeDeclarationSyntax)
            yield break;

        foreach (var call in CallsIn(syntax, body.Scope, body.CancellationToken))
        {
            if (RowOf(call, body.Ai) is { } row && IsOf(syntax, call.Syntax))
                yield return new ModelAnswer(call, row, body.Scope, body.CancellationToken);
        }
    }

    /// <summary>The body of top-level statements has the span of the file, in which types have bodies of their own.</summary>
    private static bool IsOf(SyntaxNode body, SyntaxNode call) =>
        body is not CompilationUnitSyntax || call.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is null;

    /// <summary>The calls in the code that certainly ask a model, found by the names of methods that make one.</summary>
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
            if (row.Row.Role == ApiRole.ModelCall && row.Row.Detail != ApiRow.RunsFunction)
                return row;
        }

        return null;
    }
}
