using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Monitoring.Support;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Monitoring;

/// <summary>SAI3004: a handler round a call of a model or tool leaves no trace of the failure.</summary>
internal sealed class SwallowedModelFailure() : AiRule(RuleTable.SwallowedModelFailure)
{
    public override void Register(RuleRegistry registry) => registry.OnOperation(OperationKind.CatchClause, Analyze);

    private void Analyze(OperationUse use)
    {
        if (use.Operation is not ICatchClauseOperation { Parent: ITryOperation attempt, Syntax: CatchClauseSyntax syntax } clause
            || !HandlerEffects.HasNone(clause)
            || CaughtExceptions.HasDecidingFilter(clause))
        {
            return;
        }

        var failures = new ModelFailures(use.Scope.Code, use.Ai, use.Scope.Program.ModelCalls);
        if (failures.IsCaughtBy(clause)
            && failures.FirstIn(attempt.Body, use.CancellationToken) is { } call
            && !TryOutcome.IsTold(attempt, clause, call))
        {
            use.Report(Definition, new Finding(syntax.CatchKeyword.GetLocation(), DisplayNames.Of(call.TargetMethod))
            {
                Additional = [MemberNames.LocationOf(call)],
            });
        }
    }
}
