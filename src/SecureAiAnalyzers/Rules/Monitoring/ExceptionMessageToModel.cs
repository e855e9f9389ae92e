using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Monitoring.Support;

namespace SecureAiAnalyzers.Rules.Monitoring;

/// <summary>SAI3011: a tool returns the message of an exception that may come from anywhere.</summary>
internal sealed class ExceptionMessageToModel() : AiRule(RuleTable.ExceptionMessageToModel)
{
    public override void Register(RuleRegistry registry) => registry.OnOperation(OperationKind.CatchClause, Analyze);

    private void Analyze(OperationUse use)
    {
        foreach (var found in DisclosedExceptions.In(use))
        {
            if (found.Text.IsMessageOnly && found.IsForModel)
                use.Report(Definition, found.ToFinding(found.MemberName));
        }
    }
}
