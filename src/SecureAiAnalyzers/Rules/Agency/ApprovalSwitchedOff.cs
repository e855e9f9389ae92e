using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Agency.Support;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;

namespace SecureAiAnalyzers.Rules.Agency;

/// <summary>SAI6002: a tool acts without a person's approval because a setting, an answer or a callback always says yes.</summary>
internal sealed class ApprovalSwitchedOff() : AiRule(RuleTable.ApprovalSwitchedOff)
{
    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.ApprovalSwitch, AnalyzeSwitch);
        registry.OnUse(ApiRole.ApprovalOffValue, AnalyzeOffValue);
        registry.OnUse(ApiRole.ApprovalModeName, AnalyzeModeName);
        registry.OnUse(ApiRole.ApprovalAnswer, AnalyzeAnswer);
        registry.OnUse(ApiRole.StandingApproval, AnalyzeStandingApproval);
        registry.OnUse(ApiRole.ApprovalCallback, AnalyzeCallback);
    }

    private void AnalyzeSwitch(ApiUse use)
    {
        if (use.HasUnsafeValue)
            Report(use, use.Value!.Syntax, "require approval for each call", replacement: use.Row.UnsafeValue ? "false" : "true");
    }

    private void AnalyzeModeName(ApiUse use)
    {
        if (use.Scope.Code.Constants.Resolve(use.Value, use.CancellationToken) is [{ Text: { } mode }] && mode == use.Row.ApprovalOffName)
            Report(use, use.Value!.Syntax, "require approval, or name the tools that are safe without it");
    }

    /// <summary>A constant answer in a branch that something decides is that decision, which may be a person's; so is a standing one.</summary>
    private void AnalyzeAnswer(ApiUse use)
    {
        if (use.HasUnsafeValue && !IsDecided(use.Operation))
            Report(use, use.Value!.Syntax, "pass on the answer of a person");
    }

    private void AnalyzeOffValue(ApiUse use)
    {
        if (!use.Operation.IsCompared() && !ServerTools.AreNamedBeside(use.Operation, use))
            Report(use, use.Operation.Syntax, "require approval, or name the tools that are safe without it", replacement: use.Row.ApprovalMember);
    }

    private void AnalyzeStandingApproval(ApiUse use)
    {
        if (!IsDecided(use.Operation))
            Report(use, use.Operation.Syntax, "answer each request by itself");
    }

    private void AnalyzeCallback(ApiUse use)
    {
        foreach (var function in Delegates.In(use.Value, use.Scope.Code, use.CancellationToken))
        {
            if (Delegates.AlwaysReturns(function, true, use.Scope.Code, use.CancellationToken))
                Report(use, PlaceOf(use, function), "decide by the tool and its arguments, or ask a person");
        }
    }

    /// <summary>The function where it stands in the setting; what names it otherwise.</summary>
    private static SyntaxNode PlaceOf(ApiUse use, IOperation function) =>
        function.Syntax.SyntaxTree == use.Value!.Syntax.SyntaxTree && use.Value.Syntax.Span.Contains(function.Syntax.Span) ? function.Syntax : use.Value.Syntax;

    /// <param name="replacement">What the fix writes in place of the value or member name; null when only a person can tell.</param>
    private void Report(ApiUse use, SyntaxNode node, string advice, string? replacement = null) =>
        use.Report(Definition, new Finding(node.GetLocation(), use.TargetName, advice)
        {
            Properties = FindingProperties.Of(FindingProperties.Replacement, replacement),
        });

    private static bool IsDecided(IOperation answer) => BranchConditions.Of(answer).Any(condition => IsDecision(condition, answer));

    /// <summary>Whether a condition asks more than whether there is a request: it compares a value, or uses a truth value.</summary>
    private static bool IsDecision(IOperation condition, IOperation answer) => condition.DescendantsAndSelf().Any(operation => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } compared =>
            !IsNull(compared.LeftOperand) && !IsNull(compared.RightOperand),
        IInvocationOperation { Type.SpecialType: SpecialType.System_Boolean, TargetMethod.Name: not "Any" } call => !FindsRequest(call, answer),
        ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation =>
            operation.Type is { SpecialType: SpecialType.System_Boolean },
        ISingleValueCaseClauseOperation => true,
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: not null } } => true,
        _ => false,
    });

    /// <summary>Whether the call gives out the very request that is answered.</summary>
    private static bool FindsRequest(IInvocationOperation call, IOperation answer)
    {
        var found = call.Arguments
            .Where(static argument => argument.Parameter?.RefKind == RefKind.Out)
            .SelectMany(static argument => argument.Value.DescendantsAndSelf().OfType<ILocalReferenceOperation>())
            .Select(static reference => reference.Local)
            .ToImmutableHashSet<ISymbol>(SymbolEqualityComparer.Default);
        return answer.DescendantsAndSelf().OfType<ILocalReferenceOperation>().Any(reference => found.Contains(reference.Local));
    }

    private static bool IsNull(IOperation operation) => operation.SkipConversions() is { ConstantValue: { HasValue: true, Value: null } };
}
