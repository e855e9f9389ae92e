using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>
/// A call in the body of a member that asks a model. Rules about what becomes of its answer look at the whole body, because an editor shows
/// only findings that stand in the operation which an analyzer looks at.
/// </summary>
/// <param name="Call">The call.</param>
/// <param name="Row">What the catalogue says of it.</param>
/// <param name="Scope">What is known about the compilation.</param>
/// <param name="CancellationToken">Stops the analysis.</param>
internal sealed record ModelAnswer(IInvocationOperation Call, ResolvedRow<ApiRow> Row, AnalysisScope Scope, CancellationToken CancellationToken)
{
    /// <summary>The kinds of operation that are bodies.</summary>
    public static readonly OperationKind[] Bodies = [OperationKind.MethodBody, OperationKind.ConstructorBody];

    private static readonly string[] CallNames = [.. CatalogIndex.OfRole(ApiRole.ModelCall).Select(static row => row.Row.Member!).Distinct()];

    /// <summary>The calls of each file that may ask a model, in source order: each body of the file looks for its own.</summary>
    private static readonly ConditionalWeakTable<SyntaxTree, SyntaxNode[]> Candidates = new();

    /// <summary>The catalogue as the compilation references it.</summary>
    public AiContext Ai => Scope.Ai;

    /// <summary>The places that use the text of the answer.</summary>
    public IEnumerable<AnswerText> Texts => AnswerTexts.Of(Call, Ai, Scope.Code, CancellationToken);

    /// <summary>What reads the answer parsed.</summary>
    public IEnumerable<IOperation> Parsed =>
        WrittenNames.HasAny(Call.Syntax.SyntaxTree.GetRoot(CancellationToken), Ai.Members.NamesOf(ApiRole.ParsedAnswer))
            ? AnswerTexts.ParsedOf(Call, Ai, Scope.Code, CancellationToken)
            : [];

    /// <summary>
    /// The calls in the body that certainly ask a model. A primary constructor that calls its base has a body with the span of the whole type,
    /// and no statements.
    /// </summary>
    public static IEnumerable<ModelAnswer> In(OperationUse body)
    {
        var syntax = body.Operation.Syntax;
        return syntax is TypeDeclarationSyntax || !HasCandidates(syntax) ? [] : In(syntax, body);
    }

    private static IEnumerable<ModelAnswer> In(SyntaxNode syntax, OperationUse body)
    {
        foreach (var call in CallsIn(syntax, body.Scope, body.CancellationToken))
        {
            if (RowOf(call, body.Ai) is { } row && IsOf(syntax, call.Syntax))
                yield return new ModelAnswer(call, row, body.Scope, body.CancellationToken);
        }
    }

    /// <summary>The body of top-level statements has the span of the file, in which types have bodies of their own.</summary>
    private static bool IsOf(SyntaxNode body, SyntaxNode call) =>
        body is not CompilationUnitSyntax || call.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is null;

    /// <summary>The calls in the code that certainly ask a model, found by the names of methods that make one, in source order.</summary>
    public static IEnumerable<IInvocationOperation> CallsIn(SyntaxNode code, AnalysisScope scope, CancellationToken cancellationToken)
    {
        var candidates = CandidatesIn(code.SyntaxTree);
        for (var i = FirstFrom(candidates, code.SpanStart); i < candidates.Length && candidates[i].SpanStart < code.Span.End; i++)
        {
            if (code.Span.Contains(candidates[i].Span)
                && scope.Code.Bodies.GetOperation(candidates[i], cancellationToken) is IInvocationOperation call
                && RowOf(call, scope.Ai) is not null)
            {
                yield return call;
            }
        }
    }

    private static bool HasCandidates(SyntaxNode code) =>
        CandidatesIn(code.SyntaxTree) is { Length: > 0 } candidates
        && FirstFrom(candidates, code.SpanStart) is var first
        && first < candidates.Length
        && candidates[first].SpanStart < code.Span.End;

    private static SyntaxNode[] CandidatesIn(SyntaxTree tree) => Candidates.GetValue(tree, static key => FindCandidates(key));

    private static SyntaxNode[] FindCandidates(SyntaxTree tree) =>
        [.. CallNames.SelectMany(name => TreeIndex.Of(tree).Find(NamedBucket.Invocation, name)).OrderBy(static node => node.SpanStart)];

    private static int FirstFrom(SyntaxNode[] candidates, int position)
    {
        var (low, high) = (0, candidates.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (candidates[middle].SpanStart < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static ResolvedRow<ApiRow>? RowOf(IInvocationOperation call, AiContext ai)
    {
        foreach (var row in ai.Members.Of(call.TargetMethod))
        {
            if (row.Row.Role == ApiRole.ModelCall && !row.Row.RunsFunction)
                return row;
        }

        return null;
    }
}
